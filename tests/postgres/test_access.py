"""Nothing that the store knows is open by oversight: every table, every command, every check has its place."""

from __future__ import annotations

import re

import pytest
from sqlalchemy.engine import make_url

from desktop.models.errors import BackendUnavailable, Code
from desktop.models.policy import POLICY
from desktop.services.sql.postgres import authority, transitions
from desktop.services.sql.postgres.access import ACCESS, CLOSED
from desktop.services.sql.postgres.connecting import proven
from desktop.services.sql.tables import metadata

OF_THE_SERVICE = {"spoken_once", "transfers_left", "in_reopen_window", "in_undo_window"}
"""They count or hang on windows of days that the policy sets: looked at by the service alone."""


def test_every_table_is_open_by_a_row_or_closed() -> None:
    assert set(ACCESS) | CLOSED == set(metadata.tables) | {"alembic_version"}
    assert not set(ACCESS) & CLOSED


def test_every_command_has_its_entry() -> None:
    assert transitions.covered() == set(POLICY)
    assert transitions.about_cases() <= {lead.command for lead in transitions.LEADS}


def test_every_check_of_the_policy_is_the_database_s_or_the_service_s() -> None:
    script = (authority.SCRIPTS / "3_moves.sql").read_text(encoding="utf-8")
    known = set(re.findall(r"WHEN '(\w+)' THEN", script))
    named = {check.__name__ for permit in POLICY.values() for check in permit.checks}
    assert named - known == OF_THE_SERVICE


@pytest.mark.parametrize(
    ("url", "sslmode"),
    [
        ("postgresql+psycopg:///nodal", "prefer"),
        ("postgresql+psycopg://localhost/nodal", "prefer"),
        ("postgresql+psycopg://127.0.0.1/nodal", "prefer"),
        ("postgresql+psycopg:///nodal?host=/run/postgresql", "prefer"),
        ("postgresql+psycopg://db.example/nodal", "verify-full"),
        ("postgresql+psycopg://db.example/nodal?sslmode=verify-full&sslrootcert=ca.pem", "verify-full"),
    ],
)
def test_off_this_pc_the_server_proves_who_it_is(url: str, sslmode: str) -> None:
    assert proven(make_url(url)).query["sslmode"] == sslmode


@pytest.mark.parametrize(
    "given", ["sslmode=disable", "sslmode=prefer", "sslmode=require", "sslmode=verify-ca", "hostaddr=10.0.0.1"]
)
def test_nothing_less_is_taken(given: str) -> None:
    with pytest.raises(BackendUnavailable) as refused:
        proven(make_url(f"postgresql+psycopg://db.example/nodal?{given}"))
    assert refused.value.code is Code.SHARED_UNPROVEN
