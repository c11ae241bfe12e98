from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desktop.models.calendar import IST, day_number
from desktop.models.meeting import AttendanceRow, Presence
from desktop.models.meeting_annexes import attendance_annex, special_close_annex, window_of, with_annex
from desktop.models.minutes import Annex, AnnexKind, Language, MinutesDocument
from desktop.models.phrase_book import office_words
from desktop.models.special_close import Decision, Reaudit, RegisterRow
from tests.models.test_meeting_papers import DAY, MEETING

WORDS = office_words(Language.HINDI)
DECIDED = int(datetime(2026, 11, 3, 12, tzinfo=IST).timestamp())
ROW = RegisterRow(
    complaint_id=7,
    number="1905260001",
    subject="पाइप लाइन",
    kind=1,
    district_id=3,
    reason="SC01",
    round=1,
    proposed_by="सुरेश",
    proposed_at=DECIDED - 90_000,
    decision=Decision.APPROVED,
    decided_by="गीता",
    decided_at=DECIDED,
    order="आदेश",
    reaudit=Reaudit.NOT_DRAWN,
    rule="शासनादेश 12/2024",
)


def test_the_register_stands_in_the_order_of_its_orders() -> None:
    later = replace(ROW, complaint_id=2, number="1905260002", decided_at=DECIDED + 86_400, reason="XX")
    window = day_number(date(2026, 10, 15)), day_number(date(2026, 11, 11))
    annex = special_close_annex((later, ROW), window, {3: "देहरादून"}, WORDS)
    assert annex.paragraphs == ("दिनांक 15.10.2026 से 11.11.2026 तक 2 प्रकरण स्पेशल क्लोज किए गए।",)
    first, second = annex.rows
    assert first[:4] == ("1.", "1905260001", "देहरादून", "पाइप लाइन")
    assert first[4].startswith("SC01 ")
    assert first[5:] == ("शासनादेश 12/2024", "03.11.2026")
    assert (second[0], second[4]) == ("2.", "XX")
    assert all(len(row) == len(annex.columns) for row in annex.rows)


def test_a_sheet_nobody_filled_in_has_everybody_expected_and_room_for_more() -> None:
    came = attendance_annex(MEETING, WORDS)
    assert [row[1] for row in came.rows] == ["गीता", "हरीश"]
    invited = (AttendanceRow(name="सीता", presence=Presence.INVITED),)
    before = attendance_annex(replace(MEETING, attendance=invited), WORDS)
    assert [row[1] for row in before.rows] == ["सीता", "", "", "", "", ""]


def test_an_annex_goes_into_the_place_of_its_kind_and_keeps_the_heading_written_there() -> None:
    figures = Annex(kind=AnnexKind.FIGURES, heading="आँकड़े", rows=(("क", "1"),))
    other = Annex(heading="पाठ")
    document = with_annex(with_annex(MinutesDocument(), figures), other)
    again = with_annex(document, Annex(kind=AnnexKind.FIGURES, heading="नया", rows=(("क", "2"),)))
    assert [annex.heading for annex in again.annexes] == ["आँकड़े", "पाठ"]
    assert again.annexes[0].rows == (("क", "2"),)
    assert len(with_annex(again, other).annexes) == 3


def test_the_window_goes_from_the_meeting_before() -> None:
    assert window_of(MEETING) == (DAY - 28, DAY)
    assert window_of(replace(MEETING, previous_day=None)) == (DAY - 30, DAY)
