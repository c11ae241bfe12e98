"""Requests made from the OpenAPI document, fit and unfit: `python -m tests.faults.fuzz [EXAMPLES]` prints what came.

Fit ones must meet no fault of the server and only replies the document names; unfit ones must be refused; none may
pass without a token. A fit request may still be refused by the rules (422), and JSON's 1.0 is no whole number to us.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from desktop.services.rest.wire import POSTING
from server.openapi import document
from tests.helpers.served import ServedOffice, served_store
from tests.rest.raw import Raw, raw

WHO = ("so.jst", "admin")
_SETTINGS: dict[str, Any] = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.generate],
    "derandomize": True,
}
_COMPLAINTS = 5


@dataclass(slots=True)
class Found:
    """How many were sent, how they were answered, and each kind of failure with one example."""

    sent: int = 0
    operations: set[str] = field(default_factory=set)
    statuses: Counter[int] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)


def fuzzed(office: ServedOffice, username: str, examples: int, *, every: int = 1) -> Found:
    """So many requests of each kind for every operation of the document, or for each tenth and so on."""
    for _ in range(_COMPLAINTS):
        office.register()
    found, one = Found(), raw(office, username)
    schema = schemathesis.openapi.from_dict(document())
    schema.config.update(base_url=office.client.line.origin)
    for number, each in enumerate(schema.get_all_operations()):
        assert isinstance(each, Ok), each
        operation = each.ok()
        if number % every:
            continue
        found.operations.add(operation.label)
        for mode in GenerationMode:
            _sent(operation, mode, one, examples, found)
    return found


def _sent(operation: Any, mode: GenerationMode, one: Raw, examples: int, found: Found) -> None:
    leave = operation.label in ("DELETE /v1/session", "PUT /v1/session/password")

    @settings(max_examples=examples, **_SETTINGS)
    @given(case=operation.as_strategy(generation_mode=mode))
    def send(case: Any) -> None:
        if mode is GenerationMode.POSITIVE and "complaint_id" in (case.path_parameters or {}):
            case.path_parameters["complaint_id"] = 1 + found.sent % _COMPLAINTS
        if str((case.headers or {}).get(POSTING, "-")).isdigit():
            del case.headers[POSTING]  # somebody else's posting would hide everything behind its refusal
        token = "" if leave else one.token
        found.sent += 1
        try:
            reply = case.call(headers={"Authorization": f"Bearer {token}"}, session=one.session)
            found.statuses[reply.status_code] += 1
            case.validate_response(reply, excluded_checks=[positive_data_acceptance])
        except BaseExceptionGroup as told:
            kinds = ", ".join(sorted({type(each).__name__ for each in told.exceptions}))
            found.failures.setdefault(f"{operation.label} {mode.value}: {kinds}", str(told))

    try:
        send()
    except Unsatisfiable:
        return  # nothing of an address without parameters can be unfit


def main() -> int:
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    failed = 0
    for username in WHO:
        with tempfile.TemporaryDirectory() as folder, served_store(Path(folder)) as office:
            found = fuzzed(office, username, examples)
        failed += len(found.failures)
        for name, example in found.failures.items():
            print(name, example, sep="\n")
        told = ", ".join(f"{status}: {number}" for status, number in sorted(found.statuses.items()))
        print(f"{username}: {found.sent} requests at {len(found.operations)} operations, {told}")
    print(f"{failed} kinds of failure")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
