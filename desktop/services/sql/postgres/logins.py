"""Officers' logins: the password goes to the server as a SCRAM verifier, never as itself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from desktop.models.errors import Code, RuleBroken
from desktop.services.sql.postgres.names import LONGEST, login_of

_SET = text("SELECT desk.set_login(:officer_id, :verifier)")


def set_login(connection: Connection, officer_id: int, username: str, password: str) -> None:
    """Make the officer's login or give it this password, inside the act that says so in the ledger.

    `RuleBroken` for a user name too long to be a login beside the store's name, or one another store has.
    """
    driver: Any = connection.connection.driver_connection
    login = login_of(username, driver.info.dbname).encode()
    if len(login) > LONGEST:
        raise RuleBroken(Code.TEXT_TOO_LONG, field="username", limit=LONGEST)
    secret = password.encode("utf-8", "surrogatepass")
    verifier = driver.pgconn.encrypt_password(secret, login, b"scram-sha-256").decode()
    connection.execute(_SET, {"officer_id": officer_id, "verifier": verifier})
