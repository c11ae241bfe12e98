"""What the driver says, in the words of our errors: environment trouble is a code, a bug stays an exception."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from desktop.models.errors import BackendUnavailable, Code, RuleBroken

_PHRASES = (
    ("database is locked", Code.STORE_BUSY),
    ("database table is locked", Code.STORE_BUSY),
    ("disk is full", Code.STORE_FULL),
    ("readonly", Code.STORE_READ_ONLY),
    ("read-only", Code.STORE_READ_ONLY),
    ("malformed", Code.STORE_CORRUPT),
    ("not a database", Code.STORE_FOREIGN),
    ("disk i/o error", Code.STORE_UNREACHABLE),
    ("unable to open", Code.STORE_UNREACHABLE),
)


def code_for(said: str) -> Code | None:
    """The code of what SQLite says (in small letters), None when it says nothing known."""
    return next((code for phrase, code in _PHRASES if phrase in said), None)


def code_of(fault: BaseException) -> Code | None:
    """The code of an environment failure; None when the statement itself is wrong, which is a bug."""
    if isinstance(fault, PoolTimeout):
        return Code.STORE_BUSY
    if not isinstance(fault, DBAPIError):
        return None
    said = str(fault.orig).lower()
    if (code := code_for(said)) is not None:
        return code
    lost = fault.connection_invalidated or isinstance(fault, InterfaceError)
    plain_bug = "no such" in said or "syntax" in said
    return Code.STORE_UNREACHABLE if lost or (isinstance(fault, OperationalError) and not plain_bug) else None


@contextmanager
def plain_faults() -> Iterator[None]:
    """Turns a driver's environment failures into `BackendUnavailable`; everything else passes unchanged.

    A number or a text that no store can hold is `RuleBroken`; its own error would show what somebody typed.
    """
    try:
        yield
    except (OverflowError, UnicodeEncodeError):
        raise RuleBroken(Code.VALUE_UNFIT) from None
    except (DBAPIError, PoolTimeout) as fault:
        code = code_of(fault)
        if code is None:
            raise
        raise BackendUnavailable(code) from fault
