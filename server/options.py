"""How a server was asked to run."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.services.sql.sessions import Lifetimes


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one client may take. Rates are kept by each worker for itself."""

    body_bytes: int = 4 * 1_048_576
    body_seconds: float = 30.0
    """A body must be here by then, however slowly it comes; files may take four times as long."""
    answer_seconds: float = 60.0
    threads: int = 12
    waiting: int = 200
    """Requests that may wait for a thread; those beyond are told to come again."""
    rate: float = 30.0
    burst: int = 300
    """Requests a second of one session, after so many at once."""
    sign_in_rate: float = 1.0
    sign_in_burst: int = 60
    """Sign-ins a second from one address, after so many at once: an office comes at ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Everything `python -m server` can be told."""

    url: str
    host: str = "127.0.0.1"
    port: int = 8905
    workers: int = 1
    trusted_proxies: str = "127.0.0.1"
    stop_seconds: int = 20
    lifetimes: Lifetimes = field(default_factory=Lifetimes)
    limits: Limits = field(default_factory=Limits)
