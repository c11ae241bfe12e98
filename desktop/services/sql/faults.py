"""What the driver says, in the words of our errors: environment trouble is a code, a bug stays an exception."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from desktop.models.errors import (
    AppError,
    BackendUnavailable,
    Code,
    NotFound,
    NotPermitted,
    RuleBroken,
    SignInRefused,
    StaleData,
)

_REFUSALS: dict[str, type[AppError]] = {
    "ND401": SignInRefused,
    "ND403": NotPermitted,
    "ND404": NotFound,
    "ND422": RuleBroken,
}
"""What a shared store's own functions refuse, by their SQLSTATE; the message is the code."""
_STATES = (
    ("55P03", Code.SERVER_BUSY),  # a lock was waited for in vain
    ("57014", Code.SERVER_SLOW),  # a statement took too long
    ("53", Code.SERVER_BUSY),  # too many connections, no memory, no disk
    ("40", Code.SERVER_BUSY),  # undone so that another could go on
    ("57P", Code.SERVER_UNREACHABLE),
    ("08", Code.SERVER_UNREACHABLE),
    ("25006", Code.STORE_READ_ONLY),
    ("28", Code.SERVER_UNREACHABLE),
)
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

_LINE = (
    ("does not match host name", Code.SHARED_NAME),
    ("does not support ssl", Code.SHARED_PLAIN),
    ("certificate", Code.SHARED_CERTIFICATE),
)


def code_of_line(said: str) -> Code:
    """What keeps the line to a shared store, by the words of its client library, which has no numbers for this."""
    said = said.lower()
    return next((code for phrase, code in _LINE if phrase in said), Code.SERVER_UNREACHABLE)


def code_for(said: str) -> Code | None:
    """The code of what SQLite says (in small letters), None when it says nothing known."""
    return next((code for phrase, code in _PHRASES if phrase in said), None)


def code_of(fault: BaseException) -> Code | None:
    """The code of an environment failure; None when the statement itself is wrong, which is a bug."""
    if isinstance(fault, PoolTimeout):
        return Code.STORE_BUSY
    if not isinstance(fault, DBAPIError):
        return None
    if hasattr(fault.orig, "sqlstate"):
        return _code_of_server(fault)
    said = str(fault.orig).lower()
    if (code := code_for(said)) is not None:
        return code
    lost = fault.connection_invalidated or isinstance(fault, InterfaceError)
    plain_bug = "no such" in said or "syntax" in said
    return Code.STORE_UNREACHABLE if lost or (isinstance(fault, OperationalError) and not plain_bug) else None


def _code_of_server(fault: DBAPIError) -> Code | None:
    state = getattr(fault.orig, "sqlstate", None) or ""
    known = next((code for start, code in _STATES if state.startswith(start)), None)
    gone = fault.connection_invalidated or (isinstance(fault, OperationalError) and not state)
    return code_of_line(str(fault.orig)) if known is None and gone else known


def _refused(fault: BaseException) -> AppError | None:
    """What a shared store itself refuses: its functions by code, rights and policies alike, values no column holds."""
    state = getattr(getattr(fault, "orig", None), "sqlstate", None) or ""
    if (kind := _REFUSALS.get(state)) is not None:
        told = str(getattr(fault, "orig", "")).splitlines()[0]
        return kind(Code(told))
    if state == "23505" and "pk_receipt" in str(getattr(fault, "orig", "")):
        return StaleData(Code.COMMAND_REUSED)  # another officer's, whose receipts nobody else sees
    if state == "42501":
        return NotPermitted(Code.ROLE_MAY_NOT)
    return RuleBroken(Code.VALUE_UNFIT) if state.startswith("22") else None


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
        if (refused := _refused(fault)) is not None:
            raise refused from None
        code = code_of(fault)
        if code is None:
            raise
        raise BackendUnavailable(code) from fault
