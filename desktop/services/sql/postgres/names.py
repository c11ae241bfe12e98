"""What roles are called: `username@database` for an officer, two groups for all officers and for a server."""

from __future__ import annotations

LONGEST = 63
"""Bytes a role's name may have."""


def login_of(username: str, database: str) -> str:
    """The login of an officer of this store; another store on the same server has other logins."""
    return f"{username}@{database}"


def officers_of(database: str) -> str:
    """The group of all officers' logins."""
    return f"officers@{database}"


def server_of(database: str) -> str:
    """The group of the service that signs officers in by itself."""
    return f"server@{database}"
