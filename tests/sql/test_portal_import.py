"""The portal's rows in the store: judged, taken in one transaction, repeated without a trace."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import func, select, update

from desktop.models.changes import Changes
from desktop.models.complaint import Action, ComplaintFile, FindNumber, Kind, Status
from desktop.models.complaint_commands import RunTimer, TransferComplaint
from desktop.models.errors import NotPermitted, RuleBroken
from desktop.models.oversight import AskStoreState, Tile, Today
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import (
    ApplyPortalRows,
    AskImports,
    ColumnChange,
    ComparePortalRow,
    FinishImport,
    ImportReceipt,
    PreviewPortalRows,
    RowVerdict,
)
from desktop.models.special_close import Decision, DecisionQueue
from desktop.models.worklist import Body, Filters, WorklistPage
from desktop.services.sql import tables as t
from desktop.services.sql.ledger import first_broken
from tests.helpers.steps import do, escalate, propose, talk
from tests.helpers.stores import BLOCKS, CATEGORIES, DEHRADUN, HARIDWAR, JST, NAINITAL, NOW, PWD, Office

DAY = 86_400
PAGE = Filters()


def row(number: str = "30948217", **changes: Any) -> PortalRow:
    """A pending complaint about water in Dehradun, two days old."""
    usual: dict[str, Any] = {
        "row_number": 2,
        "number": number,
        "kind": Kind.GRIEVANCE,
        "registered_at": NOW - 2 * DAY,
        "department_id": JST,
        "district_id": DEHRADUN,
        "block_id": BLOCKS[DEHRADUN],
        "category_id": CATEGORIES[JST],
        "subject": "मुख्य पाइप लाइन क्षतिग्रस्त",
        "description": "दस दिन से पेयजल नहीं आ रहा है।",
        "complainant": "कमला देवी",
        "mobile": "9412000001",
        "village": "सिमली",
        "level": 1,
        "status": Status.PENDING,
        "reopen_count": 0,
    }
    return PortalRow(**{**usual, **changes})


def take(office: Office, *rows: PortalRow, by: str = "so.jst", sha256: str = "one") -> ImportReceipt:
    return office.desk(by).do(ApplyPortalRows(command_id=uuid4(), sha256=sha256, rows=rows))


def verdict(office: Office, told: PortalRow, by: str = "so.jst") -> RowVerdict:
    (only,) = office.desk(by).ask(PreviewPortalRows(rows=(told,)))
    return only


def found(office: Office, number: str = "30948217", by: str = "so.jst") -> Any:
    desk = office.desk(by)
    return desk.ask(ComplaintFile(complaint_id=desk.ask(FindNumber(number=number))))


def entries(office: Office) -> int:
    """What the ledger says of complaints."""
    with office.engine.connect() as connection:
        return connection.scalar(select(func.count(t.event.c.complaint_id))) or 0


def drift(office: Office) -> dict[tuple[int, ...], int]:
    """Counters against the rows they count; empty when they agree."""
    with office.engine.connect() as connection:
        columns = [t.complaint.c[name] for name in ("department_id", "district_id", "block_id", "status", "level")]
        counted = {tuple(r[:5]): r[5] for r in connection.execute(select(*columns, func.count()).group_by(*columns))}
        kept = {tuple(r[:5]): r[5] for r in connection.execute(select(t.tally)) if r[5]}
    return {
        key: kept.get(key, 0) - counted.get(key, 0)
        for key in kept.keys() | counted
        if kept.get(key) != counted.get(key)
    }


def whole(office: Office) -> bool:
    with office.engine.connect() as connection:
        return first_broken(connection) is None


# --- new, again, changed -----------------------------------------------------------------------------------------


def test_a_new_one_is_in_the_lists_the_counters_the_search_and_the_ledger(office: Office) -> None:
    receipt = take(office, row())
    assert [v.verdict for v in receipt.verdicts] == ["new"]
    assert receipt.changes == Changes.CASES | Changes.IMPORTS
    file = found(office)
    assert (file.case.seat_id, file.case.level, file.person.mobile) == (office.seat("l1.jst"), 1, "94••• ••001")
    assert [event.action for event in file.events] == [Action.IMPORTED]
    for words in ("पाइपलाइन टूटी", "पाइप क्षतिग्रस्त", "कमला", "सिमली", "9412000001"):
        page = office.desk("so.jst").ask(WorklistPage(filters=Filters(text=words)))
        assert [r.number for r in page.rows] == (["30948217"] if words != "पाइपलाइन टूटी" else []), words
    assert office.desk("so.jst").ask(Today()).check_sum.received == 1
    assert drift(office) == {}
    assert whole(office)


def test_the_same_rows_again_change_nothing_and_write_no_entry(office: Office) -> None:
    rows = [row(str(number), row_number=number) for number in range(1, 40)]
    take(office, *rows)
    before = entries(office)
    receipt = take(office, *(replace(told, row_number=told.row_number + 7) for told in rows))
    assert {v.verdict for v in receipt.verdicts} == {"unchanged"}
    assert receipt.changes == Changes.NOTHING
    assert entries(office) == before


def test_the_same_command_again_answers_the_same_and_does_nothing(office: Office) -> None:
    command = ApplyPortalRows(command_id=uuid4(), sha256="one", rows=(row(),))
    first = office.desk("so.jst").do(command)
    before = entries(office)
    assert office.desk("so.jst").do(command) == first
    assert entries(office) == before


def test_a_repeated_batch_is_answered_in_full_from_a_letter_a_row(office: Office) -> None:
    take(office, row("1"), row("2"))
    rows = (row("1"), row("2", subject="नया", village="नया गाँव"), row("3"), row("4", subject=""), row("3"))
    command = ApplyPortalRows(command_id=uuid4(), sha256="one", rows=rows)
    first = office.desk("so.jst").do(command)
    assert [v.verdict for v in first.verdicts] == ["unchanged", "changed", "new", "refused", "refused"]
    assert office.desk("so.jst").do(command) == first
    kept = _kept_answer(office, command)
    assert len(kept) < 200
    with office.engine.begin() as connection:  # as programs before this one kept it
        full = msgspec.json.encode(first).decode()
        connection.execute(update(t.receipt).where(t.receipt.c.answer == kept).values(answer=full))
    assert office.desk("so.jst").do(command) == first


def _kept_answer(office: Office, command: ApplyPortalRows) -> str:
    with office.engine.connect() as connection:
        asked = select(t.receipt.c.answer).where(t.receipt.c.command_id == command.command_id.bytes)
        return connection.scalar(asked) or ""


def test_a_preview_leaves_no_trace(office: Office) -> None:
    assert verdict(office, row()).verdict == "new"
    assert entries(office) == 0
    assert verdict(office, row()).verdict == "new"


def test_changes_are_named_shown_and_written(office: Office) -> None:
    take(office, row())
    told = row(subject="नया विषय", status=Status.IN_PROGRESS, mobile="9412000777")
    assert set(verdict(office, told).changed) == {"subject", "status", "mobile"}
    assert office.desk("so.jst").ask(ComparePortalRow(row=told)) == (
        ColumnChange(name="subject", before="मुख्य पाइप लाइन क्षतिग्रस्त", after="नया विषय"),
        ColumnChange(name="mobile", before="94••• ••001", after="94••• ••777"),
        ColumnChange(name="status", before=1, after=2),
    )
    take(office, told)
    file = found(office)
    assert (file.subject, file.case.status, file.case.version) == ("नया विषय", Status.IN_PROGRESS, 2)
    assert "subject, mobile, status" in {event.details.get("columns") for event in file.events}
    assert [r.number for r in office.desk("so.jst").ask(WorklistPage(filters=Filters(text="नया विषय"))).rows] == [
        "30948217"
    ]
    assert office.desk("so.jst").ask(ComparePortalRow(row=told)) == ()
    assert drift(office) == {}


def test_two_rows_of_one_number_in_a_batch_are_not_both_taken(office: Office) -> None:
    receipt = take(office, row(row_number=2), row(row_number=3, subject="दूसरा"))
    assert [(v.verdict, v.reason, v.details) for v in receipt.verdicts] == [
        ("new", "", ""),
        ("refused", "repeated", "2"),
    ]


def test_more_than_a_thousand_rows_at_once_are_refused(office: Office) -> None:
    with pytest.raises(RuleBroken):
        take(office, *(row(str(number)) for number in range(1_001)))


# --- refusals ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason", "details"),
    [
        ({"registered_at": None, "subject": ""}, "missing_of_new", "registered_at, subject"),
        ({"department_id": PWD, "category_id": CATEGORIES[PWD]}, "out_of_scope", ""),
        ({"department_id": 4711, "category_id": None}, "place_unknown", ""),
        ({"district_id": NAINITAL}, "place_unknown", ""),
        ({"category_id": CATEGORIES[PWD]}, "place_unknown", ""),
        ({"subject": "क" * 200_000}, "unfit", "subject"),
        ({"description": "a\x00b"}, "unfit", "description"),
    ],
)
def test_refused_rows_say_why_and_leave_no_trace(
    office: Office, changes: dict[str, Any], reason: str, details: str
) -> None:
    receipt = take(office, row(**changes))
    assert [(v.verdict, v.reason, v.details) for v in receipt.verdicts] == [("refused", reason, details)]
    assert entries(office) == 0
    assert drift(office) == {}


def test_a_known_one_of_another_department_is_not_touched(office: Office) -> None:
    take(office, row(department_id=PWD, category_id=CATEGORIES[PWD]), by="itda")
    assert verdict(office, row(subject="मेरा बना दो")).reason == "out_of_scope"
    assert verdict(office, row(), by="itda").verdict == "changed"


@pytest.mark.parametrize("username", ["l1.jst", "l3.jst", "anu.jst"])
def test_only_those_whose_task_it_is_import_or_look(office: Office, username: str) -> None:
    for question in (PreviewPortalRows(rows=(row(),)), ComparePortalRow(row=row())):
        with pytest.raises(NotPermitted):
            office.desk(username).ask(question)
    with pytest.raises(NotPermitted):
        take(office, row(), by=username)


def test_hostile_texts_are_kept_as_plain_text(office: Office) -> None:
    hostile = '<img src=x onerror=alert(1)> =HYPERLINK("http://x") \' OR 1=1 --'
    take(office, row(subject=hostile, complainant='"; DROP TABLE complaint', village="NEAR AND OR *"))
    assert found(office).subject == hostile
    assert office.desk("so.jst").ask(WorklistPage(filters=Filters(text="onerror alert"))).rows


# --- what is done here, and what happened outside ----------------------------------------------------------------


def test_a_transfer_made_here_survives_the_next_file(office: Office) -> None:
    take(office, row(level=2, registered_at=NOW - 9 * DAY))
    talk(office, "l2.jst", found(office).case.id)
    do(
        office,
        "l2.jst",
        TransferComplaint,
        found(office).case.id,
        department_id=PWD,
        category_id=CATEGORIES[PWD],
        reason="मार्ग कटान से पाइप टूटा",
        complainant_told=True,
    )
    told = row(level=2, registered_at=NOW - 9 * DAY, mobile="9412000999")
    receipt = take(office, told, by="itda")
    assert receipt.verdicts[0].changed == ("mobile",)
    assert found(office, by="itda").case.department_id == PWD


def test_the_timer_here_is_not_turned_back(office: Office) -> None:
    take(office, row(registered_at=NOW - 9 * DAY))
    office.desk("so.jst").do(RunTimer(command_id=uuid4()))
    assert found(office).case.level == 2
    assert take(office, row(registered_at=NOW - 9 * DAY, words="कब होगा")).verdicts[0].changed == ("words",)
    assert found(office).case.level == 2


def test_a_complaint_satisfied_outside_is_no_longer_before_l3(office: Office) -> None:
    number = office.register(number="30948217").id
    escalate(office)
    propose(office, "l2.jst", number)
    assert office.desk("l3.jst").ask(DecisionQueue())
    take(office, row(status=Status.CLOSED, satisfied=True, level=2, words="काम हो गया"))
    assert found(office).case.status is Status.CLOSED
    assert office.desk("l3.jst").ask(DecisionQueue()) == ()
    with office.engine.connect() as connection:
        assert connection.scalar(select(t.proposal.c.decision)) == Decision.WITHDRAWN


def test_a_reopen_asks_for_the_dialogue_and_counts(office: Office) -> None:
    take(office, row(status=Status.PARTIALLY_CLOSED, answered_at=NOW - DAY, answer="ठीक किया गया।", reopen_count=1))
    take(office, row(reopen_count=2, words="अब भी बन्द है"))
    case = found(office).case
    assert (case.status, case.level, case.reopen_count, case.dialogue_due) == (Status.PENDING, 2, 2, 2)
    assert found(office).words == "अब भी बन्द है"
    assert drift(office) == {}


def test_late_and_contradicting_files_leave_what_came_later(office: Office) -> None:
    early = row()
    late = row(status=Status.CLOSED, satisfied=True, closed_at=NOW - 60, words="सन्तुष्ट")
    take(office, early)
    take(office, late)
    assert take(office, early).verdicts[0].verdict == "unchanged"
    assert take(office, late).verdicts[0].verdict == "unchanged"
    assert found(office).case.status is Status.CLOSED
    assert whole(office)


def test_another_department_outside_moves_it_out_of_this_one(office: Office) -> None:
    take(office, row())
    take(office, row(department_id=PWD, category_id=None))
    assert verdict(office, row()).reason == "out_of_scope"
    moved = found(office, by="itda").case
    assert (moved.department_id, moved.seat_id) == (PWD, office.seat("l1.pwd"))
    assert drift(office) == {}


def test_every_status_keeps_the_check_sum(office: Office) -> None:
    rows = [row(str(int(status)), row_number=int(status), status=status, satisfied=True) for status in Status]
    take(office, *rows)
    take(office, *(replace(told, status=Status.CLOSED) for told in rows))
    sums = office.desk("so.jst").ask(Today()).check_sum
    assert (sums.received, sums.difference) == (len(Status), 0)
    assert drift(office) == {}


# --- the end of an import ----------------------------------------------------------------------------------------


def finish(office: Office, name: str, sha256: str, new: int = 0, remaining: int = 0) -> None:
    command = FinishImport(
        command_id=uuid4(),
        file_name=name,
        sha256=sha256,
        new=new,
        changed=1,
        unchanged=2,
        refused=3,
        remaining=remaining,
    )
    office.desk("so.jst").do(command)


def test_the_last_imports_are_told_newest_first(office: Office) -> None:
    for day in range(22):
        finish(office, f"दिन {day}\x00.xlsx", str(day), new=day, remaining=day % 2)
        office.clock.advance(days=1)
    past = office.desk("so.jst").ask(AskImports())
    assert [one.file_name for one in past[:2]] == ["दिन 21.xlsx", "दिन 20.xlsx"]
    assert (len(past), past[0].new, past[0].refused, past[0].remaining) == (20, 21, 3, 1)
    state = office.desk("so.jst").ask(AskStoreState())
    assert (state.last_import_new, state.last_import_changed) == (21, 1)


def new_ones(office: Office) -> int:
    """The tile's number, which is the size of the list that it opens."""
    desk = office.desk("so.jst")
    (tile,) = (tile for tile in desk.ask(Today()).tiles if tile.tile is Tile.NEW)
    assert tile.filters is not None
    assert len(desk.ask(WorklistPage(filters=tile.filters)).rows) == tile.number
    return tile.number


def test_new_is_what_the_last_file_brought_however_long_ago_it_was_registered(office: Office) -> None:
    take(office, row("1"), row("2", registered_at=NOW - 300 * DAY), sha256="monday")
    assert new_ones(office) == 2
    take(office, row("3", registered_at=NOW - 200 * DAY), sha256="tuesday")
    assert new_ones(office) == 1
    take(office, row("1", subject="नया विषय"), row("3"), sha256="tuesday")
    assert new_ones(office) == 1, "the same file goes on, and what it changes is not new"
    take(office, row("1"), row("3"), sha256="wednesday")
    assert new_ones(office) == 0


def test_what_is_entered_by_hand_is_new_until_the_next_file(office: Office) -> None:
    take(office, row("1"), sha256="monday")
    office.register(number="2")
    assert new_ones(office) == 2
    take(office, row("2"), sha256="tuesday")
    assert new_ones(office) == 0


def test_a_file_of_which_nothing_could_be_taken_is_an_import_too(office: Office) -> None:
    take(office, row("1"), sha256="monday")
    finish(office, "सोम.xlsx", "monday", new=1)
    assert new_ones(office) == 1
    finish(office, "मंगल.xlsx", "tuesday")
    assert new_ones(office) == 0


def test_new_ones_that_are_closed_already_are_counted_and_listed(office: Office) -> None:
    take(office, row("1"), row("2", status=Status.FORCE_CLOSED, closed_at=NOW - DAY), sha256="monday")
    assert new_ones(office) == 2
    open_ones = Filters(body=Body.NEW, statuses=frozenset({Status.PENDING}))
    assert [r.number for r in office.desk("so.jst").ask(WorklistPage(filters=open_ones)).rows] == ["1"]


def test_haridwar_has_no_desk_and_still_comes_in(office: Office) -> None:
    take(office, row(district_id=HARIDWAR, block_id=None))
    assert found(office).case.block_id == 0
