"""The server keeps to its own document: fit requests meet no fault, unfit ones are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.rest.routes import ROUTES
from server.fixed import FIXED
from tests.faults.fuzz import WHO, fuzzed
from tests.helpers.served import ServedOffice, served_store


def test_a_few_requests_of_each_tenth_operation(office: ServedOffice) -> None:
    found = fuzzed(office, "so.jst", 1, every=10)
    assert found.failures == {}
    assert len(found.operations) > (len(ROUTES) + len(FIXED)) // 11
    assert not [status for status in found.statuses if status >= 500]


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("username", WHO)
def test_many_requests_of_every_operation(username: str, tmp_path: Path) -> None:
    with served_store(tmp_path) as office:
        found = fuzzed(office, username, 40)
    assert found.failures == {}
