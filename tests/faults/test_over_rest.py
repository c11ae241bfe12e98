"""Killed clients, killed servers and rivals over a server; the long counts by the commands of these modules."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults import client_kills, rest_rivals, server_kills
from tests.helpers.served import served_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not of Windows")


def test_killed_clients(tmp_path: Path) -> None:
    outcome = client_kills.ran(tmp_path, 4)
    assert outcome.is_right, outcome


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_two_hundred_killed_clients(tmp_path: Path) -> None:
    outcome = client_kills.ran(tmp_path, 200)
    assert outcome.is_right, outcome


def test_a_killed_server(tmp_path: Path) -> None:
    outcome = server_kills.ran(tmp_path, 2)
    assert outcome.is_right, outcome


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_a_server_killed_a_hundred_times(tmp_path: Path) -> None:
    outcome = server_kills.ran(tmp_path, 100)
    assert outcome.is_right, outcome


def test_two_approvers_over_a_server(tmp_path: Path) -> None:
    with served_store(tmp_path) as office:
        assert not rest_rivals.winners(rest_rivals.ran(office, 5))[""]


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_two_approvers_over_a_server_five_hundred_times(tmp_path: Path) -> None:
    with served_store(tmp_path) as office:
        assert not rest_rivals.winners(rest_rivals.ran(office, 500))[""]
