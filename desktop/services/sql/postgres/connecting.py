"""A connection to a shared PostgreSQL: how long it waits, what of the way must be proven, how it comes back."""

from __future__ import annotations

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.pool import QueuePool

from desktop.models.errors import BackendUnavailable, Code
from desktop.services.sql.postgres.dialect import speak_postgres

STATEMENT_MS, LOCK_MS, IDLE_MS = 30_000, 10_000, 15_000
CONNECT_SECONDS = 5
_HERE = frozenset({"", "localhost", "127.0.0.1", "::1"})
_PROVEN = "verify-full"
_NEVER_SENT = frozenset({"options", "application_name"})


def open_postgres(url: URL, *, size: int = 4) -> Engine:
    """An engine for a login of this URL; nothing is asked of the server yet.

    Off this PC the server must prove its name: `BackendUnavailable(SHARED_UNPROVEN)` for a URL that says otherwise.
    """
    engine = create_engine(
        proven(url).difference_update_query(_NEVER_SENT),
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=2,
        pool_timeout=10,
        pool_recycle=1_800,
        pool_use_lifo=True,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "nodal-desk",
            "keepalives_idle": 30,
            "keepalives_interval": 10,
            "keepalives_count": 3,
            "tcp_user_timeout": 15_000,
            "prepare_threshold": 3,
            "options": f"-c statement_timeout={STATEMENT_MS} -c lock_timeout={LOCK_MS}"
            f" -c idle_in_transaction_session_timeout={IDLE_MS} -c timezone=UTC -c jit=off",
        },
    )
    speak_postgres(engine)
    return engine


def proven(url: URL) -> URL:
    """The URL, saying that the server's certificate and name are checked; a server of this PC needs none."""
    hosts = url.query.get("host", url.host or "")
    if all(host in _HERE or host.startswith("/") for host in ([hosts] if isinstance(hosts, str) else hosts)):
        return url if "sslmode" in url.query else url.update_query_dict({"sslmode": "prefer"})
    if url.query.get("sslmode", _PROVEN) != _PROVEN or "hostaddr" in url.query:
        raise BackendUnavailable(Code.SHARED_UNPROVEN)
    return url.update_query_dict({"sslmode": _PROVEN})
