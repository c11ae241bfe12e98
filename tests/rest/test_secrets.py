"""A session's token in the system's key store, under server and officer; without a key store one is asked again."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from desktop.services import secrets

ORIGIN, OTHER = "https://desk.example", "https://other.example"


class Vault(KeyringBackend):
    """As Windows' own: it takes 1,280 characters and no more."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring leaves it untyped
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2_560:
            raise OSError(1783, "CredWrite")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def vault() -> Iterator[Vault]:
    before, made = keyring.get_keyring(), Vault()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_token_is_kept_for_this_server_and_this_officer(vault: Vault) -> None:
    assert secrets.remember_token(ORIGIN, "l1.jst", "abc")
    assert secrets.remembered_token(ORIGIN, "l1.jst") == "abc"
    assert not secrets.remembered_token(ORIGIN, "l2.jst")
    assert not secrets.remembered_token(OTHER, "l1.jst")
    assert secrets.remember_token(ORIGIN, "l1.jst", "")
    assert not secrets.remembered_token(ORIGIN, "l1.jst")


def test_what_the_vault_will_not_take_is_not_kept(vault: Vault) -> None:
    assert not secrets.remember_token(ORIGIN, "l1.jst", "x" * 1_281)
    assert secrets.remember_token(ORIGIN, "l1.jst", "x" * 1_280)


def test_without_a_key_store_nothing_is_kept_and_nothing_breaks() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call] # keyring leaves it untyped
    try:
        assert not secrets.remember_token(ORIGIN, "l1.jst", "abc")
        assert not secrets.remembered_token(ORIGIN, "l1.jst")
    finally:
        keyring.set_keyring(before)
