"""Where the data is: which stores this PC can open, and opening them without importing the data layer too early."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the first window waits for what is imported here
    from desktop.models.identity import Role
    from desktop.services.ports import Backend

Progress = Callable[[int, int], None]


class StoreKind(StrEnum):
    """What a person may choose at sign-in."""

    THIS_PC = "this_pc"
    SHARED = "shared"
    """The section's PostgreSQL, inside the office."""
    SERVER = "server"
    DEMO = "demo"

    @property
    def is_elsewhere(self) -> bool:
        """Is it reached over a line, under an address?"""
        return self in (StoreKind.SHARED, StoreKind.SERVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOfficer:
    """A ready name of the demo, with what the officer is."""

    username: str
    name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a store elsewhere is: `https://…` of a server, `server/database` or a whole URL of a PostgreSQL.

    `certificates` is a file with the authorities of an office whose network signs its own; None = the system's.
    """

    text: str = ""
    certificates: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstCharge:
    """The posting that the maker of a new store works in, beside the administrator's; None = the whole state."""

    role: Role
    designation: str
    office: str
    department_id: int | None = None


class Stores(Protocol):
    """The application gives one to the sign-in window. Every method is slow: never on the window's thread."""

    @property
    def file(self) -> Path:
        """The office's own store on this PC; it need not exist yet."""
        ...

    def choose(self, file: Path) -> None:
        """Use another file from now on."""
        ...

    def address(self, kind: StoreKind) -> Address:
        """What is known of a store elsewhere; an empty text when nobody has said where it is."""
        ...

    def move(self, kind: StoreKind, address: Address) -> None:
        """It is there from now on, also at the next start."""
        ...

    def origin(self, kind: StoreKind) -> str:
        """What tells this store from others: names and sessions are remembered under it."""
        ...

    def open(self, kind: StoreKind, progress: Progress) -> Backend:
        """Check and open; raises `BackendUnavailable` or `SchemaMismatch` and then has changed nothing.

        A store elsewhere is reached once, so that what is wrong is known before anybody types a password.
        """
        ...

    def test(self, kind: StoreKind, address: Address) -> None:
        """Would `open` find a store there? Raises what it would."""
        ...

    def create(self, name: str, username: str, password: str, charge: FirstCharge | None = None) -> Backend:
        """A new, empty store at `file` with its first administrator; never over an existing file."""
        ...

    def demo_officers(self) -> tuple[DemoOfficer, ...]:
        """Whom one may sign in as in the demo; all with `demo_password`."""
        ...

    @property
    def demo_password(self) -> str:
        """Of every demo officer."""
        ...
