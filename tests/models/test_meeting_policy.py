"""Who may do what to meetings, minutes and the ledger, in which state, against tables written by hand.

The letters are the rules' text (S000-1, S000-2, S002 and the life of the minutes), not read from the code.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from desktop.models.errors import Code
from desktop.models.follow_up import FollowUpState
from desktop.models.identity import Posting, Role, Scope
from desktop.models.meeting import MeetingKind, MeetingState, MinutesState, Series
from desktop.models.meeting_policy import (
    FOLLOW_UP_POLICY,
    MEETING_POLICY,
    MeetingStanding,
    follow_up_refusal,
    meeting_refusal,
)
from desktop.models.seam import Command
from tests.helpers.cases import DEPARTMENT, DISTRICT, OTHER_DEPARTMENT, OTHER_DISTRICT, posting

ROLES = dict(zip("1234OASM", list(Role)[:8], strict=True))
"""1-4 officers of the levels, O section officer, A anusachiv, S state nodal, M administrator."""
STATES = dict(zip("pcho", MeetingState, strict=True))
"""planned, called, held, called off."""
MINUTES = dict(zip("ndswiecu", MinutesState, strict=True))
"""none, draft, submitted, approved (w), signed (i), endorsed, circulated (c), uploaded."""

BY_HAND = """
EditMeeting        OA   pch  ndsw
CallOffMeeting     OA   pc   ndswiecu
KeepNotice         OA   pc   ndswiecu
IssueNotice        OA   pc   ndswiecu
KeepAttendance     OA   pch  ndsw
HoldMeeting        OA   pc   ndswiecu
SaveMinutes        OA   pch  nds
SubmitMinutes      OA   h    d
ReturnMinutes      34A  h    sw
ApproveMinutes     34   h    ds
SignMinutes        34A  h    w
EndorseMinutes     A    h    i
CirculateMinutes   OA   h    ecu
UploadMinutes      OA   h    c
AcknowledgeUpload  OA   h    c
IssueCorrigendum   34A  h    iecu
"""
"""Of a department's own review: roles, states of the meeting, states of the minutes."""

OTHER_SERIES = """
SaveMinutes       2OA  3OA  4OA  S
SubmitMinutes     2OA  3OA  4OA  S
ReturnMinutes     2A   3A   4A   S
ApproveMinutes    2    3    4    S
SignMinutes       2A   3A   4A   S
EndorseMinutes    A    A    A    S
CirculateMinutes  OA   OA   OA   S
HoldMeeting       2OA  3OA  4OA  S
"""
"""Who of a district's, a head's, a Secretary's pre-review and of the Chief Minister's review."""

ROWS = """
RecordReply     34OA  1234
RecordReminder  OA    124
SetFollowUpDue  34OA  124
LinkFollowUp    34OA  1234
CloseFollowUp   34A   1234
ReopenFollowUp  34A   5
"""
"""Of a department's directions: roles, states by their number; 5 (closed) only to be taken back, 3 (complied) not where
all is done.
"""

BY_NAME: dict[str, type[Command[object]]] = {command.__name__: command for command in MEETING_POLICY}
ROW_COMMANDS: dict[str, type[Command[object]]] = {command.__name__: command for command in FOLLOW_UP_POLICY}
OWN = Series(kind=MeetingKind.DEPARTMENT, department_id=DEPARTMENT)
SERIES = (
    Series(kind=MeetingKind.PRE_REVIEW, level=2, department_id=DEPARTMENT, district_id=DISTRICT),
    Series(kind=MeetingKind.PRE_REVIEW, level=3, department_id=DEPARTMENT),
    Series(kind=MeetingKind.PRE_REVIEW, level=4, department_id=DEPARTMENT),
    Series(kind=MeetingKind.CHIEF_MINISTER),
)
_WHO = {Code.ROLE_MAY_NOT, Code.NOT_YOUR_MEETING, Code.NOT_THE_CHAIR, Code.OUT_OF_SCOPE}


def lines(table: str) -> list[list[str]]:
    return [row.split() for row in table.split("\n") if row]


def standing(role: Role, series: Series, state: MeetingState, minutes: MinutesState) -> MeetingStanding:
    return MeetingStanding(posting=posting(role), series=series, state=state, minutes=minutes)


def test_the_tables_name_every_command_once() -> None:
    assert sorted(row[0] for row in lines(BY_HAND)) == sorted(BY_NAME)
    assert sorted(row[0] for row in lines(ROWS)) == sorted(ROW_COMMANDS)


@pytest.mark.parametrize("row", lines(BY_HAND), ids=lambda row: row[0])
def test_a_department_s_review(row: list[str]) -> None:
    name, roles, states, minutes = row
    for (letter, role), (sign, state), (step, text) in product(ROLES.items(), STATES.items(), MINUTES.items()):
        code = meeting_refusal(BY_NAME[name], standing(role, OWN, state, text))
        if letter not in roles:
            assert code in _WHO, (role, state, text, code)
        elif sign in states and step in minutes:
            assert code is None, (role, state, text, code)
        else:
            wanted = {
                Code.WRONG_MEETING_STATE,
                Code.WRONG_MINUTES_STATE,
                Code.MEETING_NOT_HELD,
                Code.MINUTES_SIGNED,
            }
            assert code in wanted, (role, state, text, code)


@pytest.mark.parametrize("row", lines(OTHER_SERIES), ids=lambda row: row[0])
def test_pre_reviews_and_the_state_s_review(row: list[str]) -> None:
    name, *columns = row
    permit = MEETING_POLICY[BY_NAME[name]]
    state, text = min(permit.states), min(permit.minutes)
    for roles, series in zip(columns, SERIES, strict=True):
        for letter, role in ROLES.items():
            code = meeting_refusal(BY_NAME[name], standing(role, series, state, text))
            assert (code is None) is (letter in roles), (role, series, code)
            assert code is None or code in _WHO


@pytest.mark.parametrize("name", BY_NAME)
def test_another_department_s_or_district_s_meeting_is_nobody_s_here(name: str) -> None:
    permit = MEETING_POLICY[BY_NAME[name]]
    elsewhere = Series(kind=MeetingKind.DEPARTMENT, department_id=OTHER_DEPARTMENT)
    next_door = Series(kind=MeetingKind.PRE_REVIEW, level=2, department_id=DEPARTMENT, district_id=OTHER_DISTRICT)
    for role in permit.roles - {Role.STATE_NODAL}:
        at = standing(role, elsewhere, min(permit.states), min(permit.minutes))
        assert meeting_refusal(BY_NAME[name], at) is Code.OUT_OF_SCOPE
    if Role.L2 in permit.roles:
        at = standing(Role.L2, next_door, min(permit.states), min(permit.minutes))
        assert meeting_refusal(BY_NAME[name], at) is Code.OUT_OF_SCOPE


@pytest.mark.parametrize("row", lines(ROWS), ids=lambda row: row[0])
def test_rows_of_the_ledger(row: list[str]) -> None:
    name, roles, states = row
    for (letter, role), state in product(ROLES.items(), FollowUpState):
        code = follow_up_refusal(ROW_COMMANDS[name], posting(role), OWN, state)
        if letter not in roles:
            assert code in _WHO, (role, state, code)
        else:
            refused = Code.FOLLOW_UP_OPEN if states == "5" else Code.FOLLOW_UP_CLOSED
            assert code is (None if str(int(state)) in states else refused), (role, state)


def test_only_holding_waits_for_the_day() -> None:
    to_come = {
        name
        for name, command in BY_NAME.items()
        for state, text in product(MeetingState, MinutesState)
        if meeting_refusal(command, replace(standing(Role.ANUSACHIV, OWN, state, text), is_to_come=True))
        is Code.MEETING_TO_COME
    }
    assert to_come == {"HoldMeeting"}
    closed = standing(Role.SECTION_OFFICER, OWN, MeetingState.HELD, MinutesState.NONE)
    assert meeting_refusal(BY_NAME["HoldMeeting"], replace(closed, is_to_come=True)) is Code.WRONG_MEETING_STATE


def test_what_signed_minutes_refuse_says_so() -> None:
    for step in (MinutesState.SIGNED, MinutesState.ENDORSED, MinutesState.CIRCULATED, MinutesState.UPLOADED):
        for name in ("SaveMinutes", "EditMeeting", "KeepAttendance"):
            at = standing(Role.ANUSACHIV, OWN, MeetingState.HELD, step)
            assert meeting_refusal(BY_NAME[name], at) is Code.MINUTES_SIGNED


@pytest.mark.parametrize(
    ("scope", "own", "state_wide", "district"),
    [
        (Scope(), (True, True), (True, True), (True, True)),
        (Scope(department_id=DEPARTMENT), (True, True), (False, True), (True, True)),
        (Scope(department_id=DEPARTMENT, district_id=DISTRICT), (False, True), (False, True), (True, True)),
        (Scope(department_id=DEPARTMENT, district_id=OTHER_DISTRICT), (False, True), (False, True), (False, False)),
        (Scope(department_id=OTHER_DEPARTMENT), (False, False), (False, True), (False, False)),
    ],
)
def test_what_a_scope_may_change_and_what_it_may_read(
    scope: Scope, own: tuple[bool, bool], state_wide: tuple[bool, bool], district: tuple[bool, bool]
) -> None:
    for series, wanted in ((OWN, own), (SERIES[3], state_wide), (SERIES[0], district)):
        assert (series.lies_in(scope), series.is_seen_from(scope)) == wanted


def test_the_state_s_cell_keeps_the_state_s_review() -> None:
    whole = Posting(id=1, officer_id=1, seat_id=1, role=Role.ANUSACHIV, designation="अनु सचिव", office="", scope=Scope())
    secretary = Posting(id=2, officer_id=2, seat_id=2, role=Role.L4, designation="सचिव", office="", scope=Scope())
    draft = {"series": SERIES[3], "state": MeetingState.HELD, "minutes": MinutesState.DRAFT}
    assert meeting_refusal(BY_NAME["SaveMinutes"], MeetingStanding(posting=whole, **draft)) is None  # type: ignore[arg-type] # of three kinds
    assert meeting_refusal(BY_NAME["ApproveMinutes"], MeetingStanding(posting=secretary, **draft)) is None  # type: ignore[arg-type] # the same
