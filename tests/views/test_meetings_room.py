"""The parts of the room of meetings: times as typed, the attendance sheet, words of days that cannot be met on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.identity import Posting, Role, Scope
from desktop.models.meeting import AttendanceRow, MeetingKind, Presence
from desktop.models.meeting_calendar import Hindrance, Obstacle
from desktop.models.reference import load_reference
from desktop.models.rules import PolicyPage, PolicyValue
from desktop.views.meetings.attendance_model import PRESENCE, AttendanceModel
from desktop.views.meetings.attendance_tab import _read
from desktop.views.meetings.cadence import coming, office_days, own_series
from desktop.views.meetings.notice_tab import lines_of
from desktop.views.meetings.times import minutes_of_day
from desktop.views.meetings.words import hindrance_words, moved_words, start_words

TODAY = 20_775
"""18.11.2026."""


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("11:30", 690),
        ("11.30", 690),
        ("1130", 690),
        (" 9 ", 540),
        ("११:३०", 690),
        ("0", 0),
        ("24:00", None),
        ("11:60", None),
        ("ग्यारह", None),
        ("", None),
    ],
)
def test_an_hour_as_it_is_typed(typed: str, minutes: int | None) -> None:
    assert minutes_of_day(typed) == minutes


def test_an_hour_is_shown_as_it_is_said() -> None:
    assert (start_words(690), start_words(5), start_words(None)) == ("11:30", "00:05", "—")


def test_agenda_lines_lose_the_numbers_in_front() -> None:
    assert lines_of("1. लंबित प्रकरण\n\n 2) अन्य\n180 दिन से अधिक") == (
        "लंबित प्रकरण",
        "अन्य",
        "180 दिन से अधिक",
    )


def put(model: AttendanceModel, row: int, column: int, text: str) -> None:
    model.setData(model.index(row, column), text, Qt.ItemDataRole.EditRole)


def test_typing_in_the_last_row_makes_another_and_space_says_who_came() -> None:
    model = AttendanceModel()
    tester = QAbstractItemModelTester(model)
    put(model, 0, 0, "गीता")
    put(model, 1, 0, "मोहन")
    put(model, 1, 4, "हरीश")
    assert model.rowCount() == 3
    assert [row.presence for row in model.rows] == [Presence.INVITED, Presence.REPRESENTED]
    model.step(0)
    model.step(1)
    model.step(2)
    assert [row.presence for row in model.rows] == [Presence.PRESENT, Presence.ABSENT]
    assert model.index(0, PRESENCE).data() == "उपस्थित"
    assert not model.setData(model.index(0, PRESENCE), "x")
    model.take_out(1)
    assert [row.name for row in model.rows] == ["गीता"]
    tester.deleteLater()


def test_a_sheet_that_may_not_change_does_not() -> None:
    model = AttendanceModel()
    model.show_rows([AttendanceRow(name="गीता")])
    model.read_only = True
    put(model, 0, 0, "और")
    model.step(0)
    model.take_out(0)
    assert model.move(0, 1) == 0
    assert model.rows == (AttendanceRow(name="गीता"),)


def test_all_who_were_expected_came_and_rows_move() -> None:
    model = AttendanceModel()
    first, second = AttendanceRow(name="गीता", presence=Presence.CONFIRMED), AttendanceRow(name="मोहन")
    model.show_rows([first, second, AttendanceRow(name="दिनेश", presence=Presence.ABSENT)])
    model.mark_all(Presence.PRESENT)
    assert [row.presence for row in model.rows] == [Presence.PRESENT, Presence.PRESENT, Presence.ABSENT]
    assert model.move(0, 1) == 1
    assert [row.name for row in model.rows] == ["मोहन", "गीता", "दिनेश"]


@pytest.mark.parametrize("draft", ["", "{", "[1]", '[{"name": "x"}]', '[{"presence": 99}]'])
def test_a_damaged_draft_counts_as_none(draft: str) -> None:
    assert _read(draft) == []


def posting(role: Role, **scope: int) -> Posting:
    return Posting(
        id=1, officer_id=1, seat_id=1, role=role, designation="", office="", scope=Scope(**scope), additional=False
    )


def test_every_posting_arranges_its_own_series_or_none() -> None:
    cell = own_series(posting(Role.ANUSACHIV, department_id=4))
    assert cell is not None
    assert (cell.kind, cell.department_id) == (MeetingKind.DEPARTMENT, 4)
    district = own_series(posting(Role.L2, department_id=4, district_id=2))
    assert district is not None
    assert (district.kind, district.level, district.district_id) == (MeetingKind.PRE_REVIEW, 2, 2)
    state = own_series(posting(Role.STATE_NODAL))
    assert state is not None
    assert state.kind is MeetingKind.CHIEF_MINISTER
    assert own_series(posting(Role.L1, department_id=4)) is None
    assert own_series(posting(Role.ADMINISTRATOR)) is None


def shipped() -> PolicyPage:
    rows = enumerate(load_reference().policy)
    values = tuple(PolicyValue(id=n, code=r.code, value=r.value, from_day=0, order=r.source.hi) for n, r in rows)
    return PolicyPage(values=values, holidays=())


def test_the_coming_reviews_of_a_year_by_the_orders() -> None:
    series = own_series(posting(Role.ANUSACHIV, department_id=4))
    assert series is not None
    found = coming(shipped(), series, TODAY)
    assert all(each.day > TODAY for each in found)
    assert 23 <= len(found) <= 26
    district = own_series(posting(Role.L2, department_id=4, district_id=2))
    assert district is not None
    assert 12 <= len(coming(shipped(), district, TODAY)) <= 13
    monday = TODAY + 5
    assert office_days(shipped(), series, TODAY).hindrance(monday) is not None
    assert office_days(shipped(), district, TODAY).hindrance(monday) is None


def test_why_a_day_is_moved_is_said_in_words() -> None:
    holiday = Hindrance(day=TODAY + 2, obstacle=Obstacle.HOLIDAY, name_hi="ईगास", name_en="Igas")
    assert hindrance_words(holiday) == "20.11.2026 को अवकाश है (ईगास)"
    monday = Hindrance(day=TODAY + 5, obstacle=Obstacle.NO_MEETING_DAY)
    assert "सोमवार" in hindrance_words(monday)
    assert "शनिवार" in hindrance_words(Hindrance(day=TODAY + 3, obstacle=Obstacle.WEEKEND))
    series = own_series(posting(Role.ANUSACHIV, department_id=4))
    assert series is not None
    plain = coming(shipped(), series, TODAY)[1]
    assert moved_words(replace(plain, moved=())) == ""
    late = replace(plain, moved=(monday,), first=plain.day - 9, last=plain.day - 2)
    assert "सप्ताह से बाहर" in moved_words(late)
