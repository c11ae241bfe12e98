"""Every role, every command, every state, inside and outside the scope, against a table written by hand.

The table below is the rules' text turned into letters, not read from the code: who may (columns) and from which
states. A cell of the code that differs is a fault of the code.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from desktop.models import (
    complaint_commands,
    dialogue,
    follow_up,
    identity,
    meeting_commands,
    meeting_minutes,
    phrase_book,
    portal_commands,
    rules,
    special_close,
    worklist,
)
from desktop.models.complaint import Case, Status
from desktop.models.errors import Code
from desktop.models.identity import Role, Scope
from desktop.models.policy import POLICY, Standing, refusal, role_refusal
from desktop.models.rules import Rules
from desktop.models.seam import CaseCommand, Command
from tests.helpers.cases import (
    BLOCK,
    DEPARTMENT,
    DISTRICT,
    NOW,
    OTHER_BLOCK,
    OTHER_DEPARTMENT,
    OTHER_DISTRICT,
    case,
    posting,
)

ROLES = dict(zip("1234OASM", list(Role)[:8], strict=True))
"""1-4 officers of the levels, O section officer, A anusachiv, S state nodal, M administrator."""
STATES = {
    "p": Status.PENDING,
    "i": Status.IN_PROGRESS,
    "s": Status.SPECIAL_CLOSE_PROPOSED,
    "u": Status.UNDER_EXAMINATION,
    "w": Status.PARTIALLY_CLOSED,
    "c": Status.CLOSED,
    "z": Status.SPECIAL_CLOSED,
    "x": Status.EXAMINED,
    "m": Status.MERGED,
    "f": Status.FORCE_CLOSED,
}

BY_HAND = """
StartAction           1234     p
SetTargetDate         12       pi
AnswerComplaint       1234O    pi
RecordSatisfied       OS       w
RecordDissatisfied    OS       w
RecordUnreachable     O        w
LogDialogue           1234     pisuw
SettlePromise         1234O    pisuw
DraftSpecialClose     12       pi
ProposeSpecialClose   2        pi
ApproveSpecialClose   3        s
ReturnSpecialClose    3        s
RejectSpecialClose    3        s
WithdrawSpecialClose  2        s
QuashSpecialClose     4        z
UpholdSpecialClose    4        z
ProposeLane           2        pi
ConfirmLane           3        pi
ExamineAtL3           3        u
ExamineAtL4           4        u
TransferComplaint     234      piu
EscalateToL4          3        pi
SendDown              4        piu
Recategorise          1234     piu
MergeComplaint        O        piuw
UndoMerge             O        m
ReopenComplaint       4O       cz
AddNote               1234OAS  pisuwczxm
AttachFile            1234OAS  pisuwczxm
RevealMobile          1234OAS  pisuwczxmf
AssignComplaint       23O      piu
"""
WITHOUT_COMPLAINT = """
RegisterComplaint  1O
RunTimer           1234OASM
ApplyPortalRows    OSM
FinishImport       OSM
SaveMapping        OSM
SaveView           1234OASM
DeleteView         1234OASM
ChangePassword     1234OASM
AddOfficer         M
EditOfficer        M
AddSeat            M
EditSeat           M
GivePosting        M
EndPosting         M
SetMapping         M
RemoveMapping      M
SetPolicyValue     M
SetHoliday         M
RemoveHoliday      M
PlanMeetings       234OAS
EditMeeting        234OAS
CallOffMeeting     234OAS
KeepNotice         234OAS
IssueNotice        234OAS
KeepAttendance     234OAS
HoldMeeting        234OAS
SaveMinutes        234OAS
SubmitMinutes      234OAS
ReturnMinutes      234AS
ApproveMinutes     234S
SignMinutes        234AS
EndorseMinutes     AS
CirculateMinutes   OAS
UploadMinutes      OAS
AcknowledgeUpload  OAS
IssueCorrigendum   234AS
TakeDirections     OAS
RecordReply        234OAS
RecordReminder     OAS
SetFollowUpDue     234OAS
LinkFollowUp       234OAS
CloseFollowUp      234AS
ReopenFollowUp     234AS
SetPhrase          OASM
"""
MODULES = (
    complaint_commands,
    dialogue,
    follow_up,
    identity,
    meeting_commands,
    meeting_minutes,
    phrase_book,
    portal_commands,
    rules,
    special_close,
    worklist,
)
BY_NAME: dict[str, type[Command[object]]] = {command.__name__: command for command in POLICY}
ALLOWED = {row.split()[0]: (set(row.split()[1]), set(row.split()[2])) for row in BY_HAND.split("\n") if row}


def in_good_standing(command: str, role: Role, status: Status) -> Case:
    """A case in which nothing but role, scope and state can stand in the way of this command."""
    level = {"TransferComplaint": 2, "EscalateToL4": 3, "SendDown": 4}.get(command, role.level or 1)
    proposer = 102 if command == "WithdrawSpecialClose" else 1
    return case(
        status=status,
        level=level,
        dialogues_reached=1,
        proposed_by=proposer,
        in_reaudit=True,
        lane_proposed=command == "ConfirmLane",
        examined_l3=command == "ExamineAtL4",
        closed_at=NOW - 3600,
    )


def test_the_table_names_every_command_once() -> None:
    rows = [row.split()[0] for row in (BY_HAND + WITHOUT_COMPLAINT).split("\n") if row]
    assert sorted(rows) == sorted(BY_NAME)
    assert len(rows) == len(set(rows))


def test_every_command_of_the_models_has_a_policy() -> None:
    bases = {"Command", "CaseCommand", "DecisionCommand", "MeetingCommand", "MinutesCommand", "FollowUpCommand"}
    found = {
        thing
        for module in MODULES
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Command) and thing.__name__ not in bases
    }
    assert found == set(POLICY)


@pytest.mark.parametrize("command", ALLOWED)
def test_roles_and_states(command: str) -> None:
    roles, states = ALLOWED[command]
    kind = BY_NAME[command]
    for (letter, role), (sign, status) in product(ROLES.items(), STATES.items()):
        at = Standing(posting=posting(role), case=in_good_standing(command, role, status), rules=Rules(), now=NOW)
        code = refusal(kind, at)
        if letter not in roles:
            wanted = {Code.ROLE_MAY_NOT, Code.LEVEL_MAY_NOT_APPROVE, Code.ONLY_PROPOSER}
            assert code in wanted or (code is Code.WRONG_STATUS and sign not in states), (role, status, code)
        elif sign not in states:
            assert code is Code.WRONG_STATUS, (role, status, code)
        else:
            assert code is None, (role, status, code)


@pytest.mark.parametrize("command", ALLOWED)
def test_outside_the_scope_nothing_is_allowed(command: str) -> None:
    roles, states = ALLOWED[command]
    kind = BY_NAME[command]
    elsewhere = {
        "department": {"department_id": OTHER_DEPARTMENT},
        "district": {"district_id": OTHER_DISTRICT},
        "block": {"block_id": OTHER_BLOCK},
    }
    narrowed = {"1": {"department", "district", "block"}, "2": {"department", "district"}}
    for letter, sign, (what, moved) in product(roles, states, elsewhere.items()):
        role = ROLES[letter]
        good = in_good_standing(command, role, STATES[sign])
        at = Standing(posting=posting(role), case=replace(good, **moved), rules=Rules(), now=NOW)  # type: ignore[arg-type] # the ids of a place
        bounded = what in narrowed.get(letter, set() if letter == "S" else {"department"})
        assert refusal(kind, at) is (Code.OUT_OF_SCOPE if bounded else None), (role, what)


@pytest.mark.parametrize("row", [row for row in WITHOUT_COMPLAINT.split("\n") if row])
def test_commands_about_no_complaint(row: str) -> None:
    name, letters = row.split()
    for letter, role in ROLES.items():
        code = role_refusal(posting(role), BY_NAME[name])
        assert code is (None if letter in letters else Code.ROLE_MAY_NOT)
    assert not issubclass(BY_NAME[name], CaseCommand)


def test_nobody_is_the_clock() -> None:
    for command in POLICY:
        assert role_refusal(posting(Role.CLOCK), command) is Code.ROLE_MAY_NOT


def test_a_scope_covers_what_lies_inside_it() -> None:
    assert Scope().covers(DEPARTMENT, DISTRICT, BLOCK)
    assert Scope(department_id=DEPARTMENT, district_id=DISTRICT).covers(DEPARTMENT, DISTRICT, OTHER_BLOCK)
    assert not Scope(department_id=DEPARTMENT, district_id=DISTRICT, block_id=BLOCK).covers(
        DEPARTMENT, DISTRICT, OTHER_BLOCK
    )


STANDINGS = [
    ("StartAction", Role.L1, {"level": 2}, Code.NOT_AT_YOUR_LEVEL),
    ("AnswerComplaint", Role.L2, {"dialogue_due": 2}, Code.DIALOGUE_DUE),
    ("AnswerComplaint", Role.SECTION_OFFICER, {"level": 3}, None),
    ("AnswerComplaint", Role.SECTION_OFFICER, {"dialogue_due": 2}, Code.DIALOGUE_DUE),
    ("ProposeSpecialClose", Role.L2, {"dialogue_due": 3}, Code.DIALOGUE_DUE),
    ("ProposeSpecialClose", Role.L2, {"dialogues_reached": 0}, Code.NO_DIALOGUE_YET),
    ("ProposeSpecialClose", Role.L2, {"dialogues_reached": 0, "unreached": 3, "unreached_days": 2}, None),
    ("ProposeSpecialClose", Role.L2, {"genuine_lock": True}, Code.LOCKED_AS_GENUINE),
    ("ApproveSpecialClose", Role.L3, {"proposed_by": 103}, Code.PROPOSER_MAY_NOT_DECIDE),
    ("ApproveSpecialClose", Role.L4, {}, Code.LEVEL_MAY_NOT_APPROVE),
    ("WithdrawSpecialClose", Role.L2, {"proposed_by": 7}, Code.ONLY_PROPOSER),
    ("QuashSpecialClose", Role.L4, {"in_reaudit": False}, Code.NOT_IN_REAUDIT),
    ("ProposeLane", Role.L2, {"lane_proposed": True}, Code.LANE_ALREADY_PROPOSED),
    ("ConfirmLane", Role.L3, {"lane_proposed": False}, Code.LANE_NOT_PROPOSED),
    ("ExamineAtL3", Role.L3, {"examined_l3": True}, Code.ALREADY_NOTED),
    ("ExamineAtL4", Role.L4, {"examined_l3": False}, Code.NOT_EXAMINED_AT_L3),
    ("ExamineAtL3", Role.L3, {"dialogue_due": 3}, Code.DIALOGUE_DUE),
    ("ExamineAtL3", Role.L3, {"dialogue_due": 2}, Code.DIALOGUE_DUE),
    ("ExamineAtL4", Role.L4, {"dialogue_due": 4}, Code.DIALOGUE_DUE),
    ("ConfirmLane", Role.L3, {"dialogue_due": 3}, None),
    ("AssignComplaint", Role.L2, {"level": 3}, Code.NOT_AT_YOUR_LEVEL),
    ("AssignComplaint", Role.L2, {"level": 1}, None),
    ("AssignComplaint", Role.L3, {"level": 4}, Code.NOT_AT_YOUR_LEVEL),
    ("AssignComplaint", Role.L3, {"level": 2}, None),
    ("AssignComplaint", Role.SECTION_OFFICER, {"level": 4}, None),
    ("TransferComplaint", Role.L2, {"transfers": 3}, Code.TRANSFER_LIMIT),
    ("EscalateToL4", Role.L3, {"level": 2}, Code.TIMER_ESCALATES),
    ("EscalateToL4", Role.L3, {"level": 4}, Code.HIGHEST_LEVEL),
    ("SendDown", Role.L4, {"level": 3}, Code.NOT_AT_YOUR_LEVEL),
    ("ReopenComplaint", Role.SECTION_OFFICER, {"closed_at": NOW - 31 * 86_400}, Code.REOPEN_WINDOW_OVER),
    ("ReopenComplaint", Role.SECTION_OFFICER, {"closed_at": None}, Code.REOPEN_WINDOW_OVER),
    ("ReopenComplaint", Role.L4, {"closed_at": NOW - 400 * 86_400}, None),
    ("UndoMerge", Role.SECTION_OFFICER, {"closed_at": NOW - 86_401}, Code.UNDO_WINDOW_OVER),
    ("UndoMerge", Role.SECTION_OFFICER, {"closed_at": None}, Code.UNDO_WINDOW_OVER),
]


@pytest.mark.parametrize(("command", "role", "changes", "wanted"), STANDINGS)
def test_standing(command: str, role: Role, changes: dict[str, object], wanted: Code | None) -> None:
    (status, *_) = [STATES[sign] for sign in ALLOWED[command][1]]
    good = in_good_standing(command, role, status)
    at = Standing(posting=posting(role), case=replace(good, **changes), rules=Rules(), now=NOW)  # type: ignore[arg-type] # fields of a case
    assert refusal(BY_NAME[command], at) is wanted


def test_the_switch_lets_l4_approve() -> None:
    good = in_good_standing("ApproveSpecialClose", Role.L4, Status.SPECIAL_CLOSE_PROPOSED)
    at = Standing(posting=posting(Role.L4), case=good, rules=Rules(special_close_approver_levels=(3, 4)), now=NOW)
    assert refusal(special_close.ApproveSpecialClose, at) is None
