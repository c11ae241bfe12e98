"""Where the data is: which stores this PC can open, and opening them without importing the data layer too early."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the first window waits for what is imported here
    from desktop.services.ports import Backend

Progress = Callable[[int, int], None]


class StoreKind(StrEnum):
    """What a person may choose at sign-in."""

    THIS_PC = "this_pc"
    DEMO = "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOfficer:
    """A ready name of the demo, with what the officer is."""

    username: str
    name: str
    description: str


class Stores(Protocol):
    """The application gives one to the sign-in window. Every method is slow: never on the window's thread."""

    @property
    def file(self) -> Path:
        """The office's own store on this PC; it need not exist yet."""
        ...

    def choose(self, file: Path) -> None:
        """Use another file from now on."""
        ...

    def open(self, kind: StoreKind, progress: Progress) -> Backend:
        """Check and open; raises `BackendUnavailable` or `SchemaMismatch` and then has changed nothing."""
        ...

    def create(self, name: str, username: str, password: str) -> Backend:
        """A new, empty store at `file` with its first administrator; never over an existing file."""
        ...

    def demo_officers(self) -> tuple[DemoOfficer, ...]:
        """Whom one may sign in as in the demo; all with `demo_password`."""
        ...

    @property
    def demo_password(self) -> str:
        """Of every demo officer."""
        ...
