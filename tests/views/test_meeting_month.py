"""The calendar of reviews in the window: keys, the chosen day with its rule, opening and planning from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models import follow_up as f
from desktop.models.calendar import as_date
from desktop.models.follow_up import FollowUpState
from desktop.models.meeting_month import PlacedReview, Standing
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.theme import Theme
from desktop.views.meetings.panel import CALENDAR, LIST, MeetingsPanel
from desktop.views.meetings.plan_forms import PlanForm
from tests.helpers import meetings as steps
from tests.helpers.room import complaints
from tests.helpers.stores import Office, opened_store
from tests.helpers.stretching import stretching
from tests.views.list_desk import ListDesk, fill, form_of

K = Qt.Key


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Any:
    return lambda username="anu.jst": ListDesk(office, username, MeetingsPanel, qtbot)


def _calendar(desk: ListDesk[MeetingsPanel]) -> MeetingsPanel:
    desk.panel.open(Place(screen=Screen.MEETINGS, section=CALENDAR))
    return desk.panel


def _day(panel: MeetingsPanel) -> int:
    chosen = panel.month.grid.chosen
    assert chosen is not None
    return chosen.day


def _reviews(panel: MeetingsPanel) -> tuple[PlacedReview, ...]:
    month = panel.month.month
    assert month is not None
    return month.reviews


def _said(panel: MeetingsPanel) -> str:
    return panel.month.grid.accessibleName()


def test_a_day_says_its_meetings_and_enter_opens_them(office: Office, desk_of: Any) -> None:
    meeting = steps.held(office, 8)
    desk = desk_of()
    panel = _calendar(desk)
    assert panel.parts.value == CALENDAR
    desk.key(K.Key_Up)
    desk.key(K.Key_Left)
    assert _day(panel) == steps.today(office) - 8
    assert "विभागीय समीक्षा" in _said(panel)
    assert "सम्पन्न" in _said(panel)
    assert panel.month.acts[Act.OPEN_MEETING].isEnabled()
    assert panel.month.acts[Act.PLAN_MEETING].reason
    desk.key(K.Key_Return)
    assert panel.page.meeting is not None
    assert panel.page.meeting.id == meeting
    panel.page.leave()
    assert panel.month.isVisible()
    assert panel.parts.value == CALENDAR


def test_keys_turn_weeks_and_months_and_the_orders_stand_beside(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = _calendar(desk)
    month = panel.month
    assert [row.day.text() for row in month.rules.rows]
    desk.key(K.Key_Home)
    assert as_date(_day(panel)).weekday() == 0
    desk.key(K.Key_End)
    assert as_date(_day(panel)).weekday() == 6
    desk.key(K.Key_PageDown)
    assert panel.month.about().startswith("दिसम्बर 2026")
    desk.key(K.Key_PageUp)
    desk.key(K.Key_PageUp)
    assert panel.month.about().startswith("अक्टूबर 2026")
    assert {placed.standing for placed in _reviews(panel)} == {Standing.MISSED}
    month.rules.rows[-1].day.click()
    assert _day(panel) == _reviews(panel)[-1].expected.day
    panel.refresh()
    assert _day(panel) == _reviews(panel)[-1].expected.day


def test_a_meeting_is_planned_on_the_chosen_day(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = _calendar(desk)
    for _ in range(5):
        desk.key(K.Key_Right)
    wanted = _day(panel)
    panel.month.acts[Act.PLAN_MEETING].trigger()
    assert panel.parts.value == LIST
    form = form_of(panel.pair)
    assert isinstance(form, PlanForm)
    assert form.number("day") == wanted
    fill(form, chair="सचिव, पेयजल")
    form.submit()
    panel.show_section(CALENDAR)
    panel.month.go_to(wanted)
    assert "नियत" in _said(panel)


def test_a_district_sees_its_own_and_the_state_only_its_meeting(office: Office, desk_of: Any) -> None:
    panel = _calendar(desk_of("itda"))
    assert {each.expected.review.value for each in _reviews(panel)} == {"state"}
    panel = _calendar(desk_of("l2.jst"))
    assert "pre_l2" in {each.expected.review.value for each in _reviews(panel)}


def test_a_closed_direction_is_opened_again_from_the_ledger(office: Office, desk_of: Any) -> None:
    row = steps.row(office)
    steps.act(office, "l4.jst", f.CloseFollowUp, row, text="स्वीकार")
    panel = desk_of("l4.jst").panel
    panel.open(Place(screen=Screen.MEETINGS, section="ledger"))
    ledger = panel.ledger
    ledger.clear_filters()
    ledger.table.setCurrentIndex(ledger.model.index(ledger.model.rowCount() - 1, 0))
    assert ledger.current is not None
    assert ledger.current.id == row
    assert not ledger.actions_here[Act.CLOSE_DIRECTION].isEnabled()
    panel.begin(Act.REOPEN_DIRECTION)
    fill(form_of(panel.pair), reason="स्थल पर कार्य अपूर्ण")
    form_of(panel.pair).submit()
    found = office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row)).line
    assert (found.state, found.reopened) == (FollowUpState.OPEN, "स्थल पर कार्य अपूर्ण")


@pytest.mark.parametrize(("width", "height", "points"), [(1266, 622, 11.0), (859, 389, 11.0), (992, 482, 13.0)])
@pytest.mark.parametrize("spoken", list(Language))
def test_nothing_of_the_calendar_is_cut(
    office: Office,
    desk_of: Any,
    theme: Theme,
    translation: Translation,
    spoken: Language,
    width: int,
    height: int,
    points: float,
) -> None:
    steps.held(office, 8)
    theme.resize(points)
    with stretching(translation, spoken):
        panel = desk_of().panel
        panel.resize(width, height)
        found = look().metrics.width_class(width)
        panel.fit(found, low=look().metrics.is_low(height))
        panel.open(Place(screen=Screen.MEETINGS, section=CALENDAR))
        panel.resize(width, height)
        for _round in range(4):  # columns in columns: each tells the one around it how high it is
            QApplication.processEvents()
        assert not complaints(panel)
        assert panel.month._line.isVisible() is (found is WidthClass.COMPACT)
