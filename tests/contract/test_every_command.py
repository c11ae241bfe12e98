"""What holds for every command there is, tried on each of them: repeated, reused, stale, unseen, not permitted."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AddNote, RevealMobile, RunTimer
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, SignInRefused, StaleData
from desktop.models.identity import Role
from desktop.models.policy import POLICY
from desktop.models.seam import CaseCommand, Command
from desktop.models.special_close import DecisionCommand
from desktop.services.ports import Desk
from tests.contract.behind import broken_entry, entries, whole_store
from tests.contract.stories import ALL, STORIES, named, told
from tests.helpers import steps
from tests.helpers.stores import PASSWORD, PEOPLE, Office

ABOUT_ONE = [kind for kind in ALL if issubclass(kind, CaseCommand)]
NEEDS_VERSION = [kind for kind in ABOUT_ONE if not POLICY[kind].any_version]
TEXTS = (
    "text",
    "answer",
    "reason",
    "question",
    "direction",
    "words",
    "fact",
    "name",
    "file_name",
    "order",
    "name_hi",
    "number",
    "remark",
    "note",
)
NUMBERS = ("seat_id", "view_id", "mapping_id", "limit", "day", "meeting_id")
LISTS = ("rows", "plans", "directions", "complaint_ids", "recipients")


def refusal_of(desk: Desk, command: Command[Any]) -> AppError:
    with pytest.raises(AppError) as caught:
        desk.do(command)
    return caught.value


def other_body(command: Command[Any]) -> Command[Any]:
    """The same command with one thing said differently."""
    changes: dict[str, Any] = {}
    for field in fields(command):
        value = getattr(command, field.name)
        if field.name in TEXTS and isinstance(value, str):
            changes = {field.name: value + " और"}
        elif not changes and field.name in NUMBERS:
            changes = {field.name: value + 1}
        elif not changes and field.name in LISTS:
            changes = {field.name: (*value, *value)}
        elif not changes and field.name == "designation":
            changes = {"designation": "अन्य"}
    return replace(command, **changes or {"command_id": command.command_id})


def test_every_command_has_a_story() -> None:
    assert set(STORIES) == set(POLICY)


@pytest.mark.parametrize("kind", ALL, ids=named)
def test_a_repeated_command_answers_the_same_and_is_written_once(office: Office, kind: type[Command[Any]]) -> None:
    desk, story = told(office, kind)
    first = desk.do(story.command)
    kept = whole_store(office)
    assert len(entries(office, story.command.command_id)) == 1
    office.clock.advance(days=40)
    assert desk.do(story.command) == first
    assert whole_store(office) == kept
    assert broken_entry(office) is None


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.__name__ != "ChangePassword"], ids=named)
def test_an_id_that_was_used_for_another_body_is_refused(office: Office, kind: type[Command[Any]]) -> None:
    desk, story = told(office, kind)
    desk.do(story.command)
    kept = whole_store(office)
    other = other_body(story.command)
    assert other != story.command
    found = refusal_of(desk, other)
    assert (type(found), found.code) == (StaleData, Code.COMMAND_REUSED)
    assert whole_store(office) == kept


def test_an_id_that_somebody_else_used_is_refused(office: Office) -> None:
    desk, story = told(office, AddNote)
    desk.do(story.command)
    assert refusal_of(office.desk("l2.jst"), story.command).code is Code.COMMAND_REUSED


def test_an_id_that_was_used_for_another_command_is_refused(office: Office) -> None:
    desk, story = told(office, AddNote)
    desk.do(story.command)
    turn = RunTimer(command_id=story.command.command_id)
    assert refusal_of(desk, turn).code is Code.COMMAND_REUSED


@pytest.mark.parametrize("kind", NEEDS_VERSION, ids=named)
def test_a_stale_view_is_told_who_was_first_and_when(office: Office, kind: type[CaseCommand]) -> None:
    desk, story = told(office, kind)
    before: Any = story.command
    old = replace(before, seen_version=before.seen_version - 1)
    office.clock.advance(seconds=5)
    steps.do(office, "anu.jst", AddNote, story.complaint_id, text="यह किसी की दृष्टि पुरानी नहीं करता")
    events = office.desk("itda").ask(ComplaintFile(complaint_id=story.complaint_id)).events
    last = [event for event in events if event.officer != "बीना"][-1]
    kept = whole_store(office)
    found = refusal_of(desk, old)
    assert (type(found), found.code) == (StaleData, Code.STALE)
    assert (found.details["by"], found.details["at"]) == (last.officer, last.at)
    assert found.details["version"] == old.seen_version + 1
    assert whole_store(office) == kept


@pytest.mark.parametrize("kind", [*ABOUT_ONE, RevealMobile], ids=named)
def test_outside_the_scope_there_is_no_such_complaint(office: Office, kind: type[Command[Any]]) -> None:
    _, story = told(office, kind)
    stranger = story.by.replace(".jst", ".pwd")
    command: Any = story.command
    desk = office.desk(stranger)
    if isinstance(command, DecisionCommand):
        command = replace(command, proof=desk.prove(PASSWORD))
    kept = whole_store(office)
    unseen = refusal_of(desk, command)
    if isinstance(command, DecisionCommand):
        command = replace(command, proof=desk.prove(PASSWORD))
    absent = refusal_of(desk, replace(command, complaint_id=987_654))
    assert (type(unseen), unseen.code, unseen.details) == (NotFound, Code.NOT_FOUND, {})
    assert (type(absent), absent.code, absent.details) == (NotFound, Code.NOT_FOUND, {})
    assert whole_store(office) == kept


@pytest.mark.parametrize("kind", ALL, ids=named)
def test_who_may_not_is_told_so_and_changes_nothing(office: Office, kind: type[Command[Any]]) -> None:
    _, story = told(office, kind)
    people = {Role.ADMINISTRATOR: "admin", Role.STATE_NODAL: "itda"}
    people |= {person.role: person.username for person in PEOPLE if person.username.endswith("jst")}
    strangers = [name for role, name in people.items() if role not in POLICY[kind].roles]
    kept = whole_store(office)
    for name in strangers:
        with pytest.raises(NotPermitted) as caught:
            office.desk(name).do(story.command)
        assert caught.value.code is Code.ROLE_MAY_NOT
    assert [table for table, digest in whole_store(office).items() if digest != kept[table]] in ([], ["event"])
    assert not entries(office, story.command.command_id)


@pytest.mark.parametrize("kind", [kind for kind in ALL if issubclass(kind, DecisionCommand)], ids=named)
class TestProof:
    """Fresh authentication of every decision: once, within two minutes, one's own."""

    def refused(self, office: Office, kind: type[Command[Any]], proof: str | None, wait: int = 0) -> None:
        desk, story = told(office, kind)
        office.clock.advance(seconds=wait)
        command: Any = story.command if proof is None else replace(story.command, proof=proof)  # type: ignore[call-arg] # a decision
        kept = whole_store(office)
        found = refusal_of(desk, command)
        assert (type(found), found.code) == (SignInRefused, Code.PROOF_NEEDED)
        assert whole_store(office) == kept

    @pytest.mark.parametrize("proof", ["", "0", "क", "\ud800"])
    def test_none_or_a_made_up_one(self, office: Office, kind: type[Command[Any]], proof: str) -> None:
        self.refused(office, kind, proof)

    def test_too_old(self, office: Office, kind: type[Command[Any]]) -> None:
        self.refused(office, kind, None, wait=121)

    def test_from_a_clock_that_was_ahead(self, office: Office, kind: type[Command[Any]]) -> None:
        self.refused(office, kind, None, wait=-86_400)

    def test_somebody_else_s(self, office: Office, kind: type[Command[Any]]) -> None:
        self.refused(office, kind, office.desk("l3.pwd").prove(PASSWORD))

    def test_used_before(self, office: Office, kind: type[Command[Any]]) -> None:
        desk, story = told(office, kind)
        desk.do(story.command)
        again: Any = replace(story.command, command_id=uuid4())
        assert refusal_of(desk, again).code is Code.PROOF_NEEDED

    def test_a_repeat_needs_no_new_one(self, office: Office, kind: type[Command[Any]]) -> None:
        desk, story = told(office, kind)
        first = desk.do(story.command)
        assert desk.do(replace(story.command, proof=desk.prove(PASSWORD))) == first  # type: ignore[call-arg] # a decision

    def test_at_the_last_moment(self, office: Office, kind: type[Command[Any]]) -> None:
        desk, story = told(office, kind)
        office.clock.advance(seconds=120)
        assert desk.do(story.command)
