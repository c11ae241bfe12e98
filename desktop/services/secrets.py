"""Who signed in here last, and their session with a server, kept by the system's key store and nowhere else.

Where there is no key store the person is asked each time.
"""

from __future__ import annotations

import contextlib

SERVICE = "Nodal Desk"


def remembered_name(origin: str) -> str:
    """The user name kept for this store, or "". Slow the first time (100 ms): never on the window's thread."""
    return _kept(f"name@{origin}")


def remember_name(origin: str, username: str) -> bool:
    """Keep the name ("" = forget it). False where there is no key store; it is never written to a file instead."""
    return _keep(f"name@{origin}", username)


def remembered_token(origin: str, username: str) -> str:
    """The token of this officer's last session with this server, or ""."""
    return _kept(f"token@{origin}|{username}")


def remember_token(origin: str, username: str, token: str) -> bool:
    """Keep it ("" = forget it), as `remember_name`. Windows keeps up to 1,280 characters; a token has 43."""
    return _keep(f"token@{origin}|{username}", token)


def _kept(entry: str) -> str:
    import keyring  # noqa: PLC0415 - a tenth of a second that the first window must not wait for
    from keyring.errors import KeyringError  # noqa: PLC0415 - the same

    with contextlib.suppress(KeyringError, RuntimeError, OSError):
        return keyring.get_password(SERVICE, entry) or ""
    return ""


def _keep(entry: str, value: str) -> bool:
    import keyring  # noqa: PLC0415 - a tenth of a second that the first window must not wait for
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 - the same

    # OSError: what Windows says of an entry that is too long, or of a vault that is locked
    with contextlib.suppress(KeyringError, RuntimeError, OSError):
        if value:
            keyring.set_password(SERVICE, entry, value)
        else:
            with contextlib.suppress(PasswordDeleteError):
                keyring.delete_password(SERVICE, entry)
        return True
    return False
