"""Passwords as argon2id hashes; a wrong name costs the same time as a wrong password."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from desktop.models.errors import Code, RuleBroken
from desktop.services.sql.confidential import password_hash

SHORTEST = 8
_hasher = PasswordHasher()
_nobody = "$argon2id$v=19$m=65536,t=3,p=4$eouNV86oAsVoiXTkGH1idQ$YgDs9TmzZkbfJIjpToBJBhlS/OVBcMRqbcWbbyGH6fU"
"""The hash of nobody's password, at the same cost as every other; making it anew would hold up each start."""


def hashed(password: str) -> str:
    """The hash to store; refuses a password shorter than eight characters."""
    if len(password) < SHORTEST:
        raise RuleBroken(Code.WEAK_PASSWORD, least=SHORTEST)
    return _hasher.hash(_bytes(password))


def matches(stored: str | None, password: str) -> bool:
    """Is it the password of this hash? None = an unknown name: takes as long and says no."""
    try:
        _hasher.verify(stored or _nobody, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def _bytes(password: str) -> bytes:
    """Whatever a keyboard sends, half a surrogate pair included."""
    return password.encode("utf-8", "surrogatepass")


def is_right(connection: Connection, officer_id: int, password: str) -> bool:
    """Is it this officer's password?"""
    return matches(password_hash(connection, officer_id), password)
