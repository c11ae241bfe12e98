"""Who signed in here last, kept by the system's key store; where there is none the person is asked each time."""

from __future__ import annotations

import contextlib

SERVICE = "Nodal Desk"


def remembered_name(origin: str) -> str:
    """The user name kept for this store, or "". Slow the first time (100 ms): never on the window's thread."""
    import keyring  # noqa: PLC0415 - a tenth of a second that the first window must not wait for
    from keyring.errors import KeyringError  # noqa: PLC0415 - the same

    with contextlib.suppress(KeyringError, RuntimeError):
        return keyring.get_password(SERVICE, f"name@{origin}") or ""
    return ""


def remember_name(origin: str, username: str) -> bool:
    """Keep the name ("" = forget it). False where there is no key store; it is never written to a file instead."""
    import keyring  # noqa: PLC0415 - a tenth of a second that the first window must not wait for
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 - the same

    with contextlib.suppress(KeyringError, RuntimeError):
        if username:
            keyring.set_password(SERVICE, f"name@{origin}", username)
        else:
            with contextlib.suppress(PasswordDeleteError):
                keyring.delete_password(SERVICE, f"name@{origin}")
        return True
    return False
