"""The route table is whole: one address each, a policy each, nothing typed in an address."""

from __future__ import annotations

import re
from dataclasses import fields
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop.models.policy import POLICY
from desktop.models.seam import Command, Question
from desktop.services.rest.routes import IN_SCOPE, ROUTES
from desktop.services.rest.shapes import answer_of
from desktop.services.rest.wire import PREFIX, form_of
from desktop.services.sql.receipts import answer_type
from desktop.services.sql.registry import COMMANDS, QUESTIONS
from server.addresses import found
from server.fixed import FIXED
from server.openapi import document


def test_every_question_and_command_has_one_route() -> None:
    kinds = [route.kind for route in ROUTES]
    assert len(kinds) == len(set(kinds))
    assert set(kinds) == {*QUESTIONS, *COMMANDS}


def test_every_address_means_one_thing() -> None:
    addresses = [(route.method, re.sub(r"{\w+}", "{}", PREFIX + route.path)) for route in ROUTES]
    addresses += [(fixed.method, re.sub(r"{\w+}", "{}", fixed.path)) for fixed in FIXED]
    assert len(addresses) == len(set(addresses))
    for method, address in addresses:
        path = address.replace("files/{}", "files/" + "0f" * 32).replace("{}", "17")
        assert found(method, path) is not None, address


def test_no_route_is_without_a_policy() -> None:
    assert [route.path for route in ROUTES if not route.policy] == []
    assert [fixed.path for fixed in FIXED if not fixed.policy] == []
    named = {kind.__name__ for kind in POLICY}
    assert {route.policy for route in ROUTES} - {IN_SCOPE} <= named


def test_what_changes_something_is_a_command_of_the_policy_table() -> None:
    for route in ROUTES:
        changes = issubclass(route.kind, Command)
        assert changes or issubclass(route.kind, Question)
        assert (route.policy != IN_SCOPE) is changes
        assert not (changes and route.method == "GET")


def test_nothing_that_a_person_typed_stands_in_an_address() -> None:
    for route in ROUTES:
        hints = get_type_hints(route.kind)
        shown = [*route.in_path] if route.method not in ("GET", "DELETE") else list(hints)
        assert not [name for name in shown if str in _plain(hints[name])], route


def test_every_answer_is_of_the_type_the_store_keeps() -> None:
    for kind in COMMANDS:
        assert answer_of(kind) is answer_type(kind)


def test_the_document_has_every_route_with_its_policy() -> None:
    paths = document()["paths"]
    told = {(method, path): each["x-policy"] for path, methods in paths.items() for method, each in methods.items()}
    wanted = {(route.method.lower(), PREFIX + route.path): route.policy for route in ROUTES}
    wanted |= {(fixed.method.lower(), fixed.path): fixed.policy for fixed in FIXED}
    assert told == wanted
    assert document()["openapi"].startswith("3.1")


def test_commands_travel_with_their_id_and_version_in_headers() -> None:
    for kind in COMMANDS:
        names = {field.name for field in fields(kind)}
        assert form_of(kind).in_headers == names & {"command_id", "seen_version"}
        assert "command_id" in form_of(kind).in_headers


def _plain(hint: Any) -> set[Any]:
    if get_origin(hint) in (Union, UnionType):
        return {one for each in get_args(hint) for one in _plain(each)}
    return {hint}
