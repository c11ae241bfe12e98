"""Settings: this PC at once, the policy with its orders, the calendar, the store, the program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.models.calendar import as_date, day_of
from desktop.models.errors import BackendUnavailable, Code
from desktop.models.identity import AddSeat, GivePosting, Role, Scope, Seats
from desktop.models.rules import AskPolicy, HolidayRow, PolicyBook
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation, language
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.list_and_side.form import SideForm
from desktop.views.settings.panel import CALENDAR, POLICY, STORE, SettingsPanel
from tests.helpers.stores import JST, NAINITAL, Office, opened_store
from tests.views.list_desk import ListDesk, error_at, fill, form_of

Desk = ListDesk[SettingsPanel]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


def sit_down(office: Office, qtbot: QtBot, section: str = "", by: str = "admin") -> Desk:
    desk = ListDesk(office, by, SettingsPanel, qtbot)
    desk.panel.open(Place(screen=Screen.SETTINGS, section=section))
    return desk


def begin(desk: Desk, act: Act, row_id: object = None) -> SideForm:
    pair = desk.panel.pairs[CALENDAR if "holiday" in act.value else POLICY]
    if row_id is not None:
        assert pair.section.table.select_id(row_id)
    desk.panel.begin(act)
    return form_of(pair)


def holidays(office: Office, day: int) -> list[HolidayRow]:
    return [row for row in office.desk("admin").ask(AskPolicy()).holidays if row.day == day]


# this PC -----------------------------------------------------------------------------------------


def test_language_theme_and_letters_work_at_once_and_are_kept(
    office: Office, qtbot: QtBot, theme: Theme, translation: Translation
) -> None:
    desk = sit_down(office, qtbot)
    page, kept = desk.panel.this_pc, desk.session.settings
    page.language.chosen.emit(Language.ENGLISH)
    page.scheme.chosen.emit(Scheme.DARK)
    assert (language(), theme.scheme, look().tokens.dark) == (Language.ENGLISH, Scheme.DARK, True)
    page.letters.setValue(14)
    assert theme.points == 11
    page.letters.sliderReleased.emit()
    assert theme.points == 14
    assert kept.value("language", "") == "en"
    assert kept.value("theme", "") == "dark"
    assert kept.value("points", 0.0) == 14.0
    translation.turn()
    QApplication.processEvents()
    assert page.language.value is Language.HINDI


def test_lists_turn_to_one_line_where_they_stand_and_when_they_are_made(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, POLICY)
    table = desk.panel.policy.table
    before = table.verticalHeader().defaultSectionSize()
    desk.panel.this_pc.density.chosen.emit(False)
    assert table.verticalHeader().defaultSectionSize() < before
    key = f"list/{desk.session.officer.id}/two_lines"
    assert desk.session.settings.value(key, True) is False


# policy ------------------------------------------------------------------------------------------


def test_a_new_value_holds_from_its_day_with_its_order_and_the_old_one_is_history(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, POLICY)
    panel = desk.panel
    panel.policy.table.select_id(("old_days", 0, 0))
    panel.policy.table.setFocus()
    desk.key(Qt.Key.Key_F2)
    form = form_of(panel.pairs[POLICY])
    assert json.loads(form.text("value")) == 180
    fill(form, value="150")
    form.submit()
    assert error_at(form, "order")
    fill(form, order="शासनादेश 77/2026")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    today = day_of(office.clock())
    assert PolicyBook(values=office.desk("l1.jst").ask(AskPolicy()).values).on(today).old_days == 150
    row = next(row for row in panel.policy.model.rows if row.key == ("old_days", 0, 0))
    facts = panel.policy.known(row).facts
    assert ("प्रभावी मान", "150 दिन") in facts
    assert ("आदेश", "शासनादेश 77/2026") in facts
    assert any(caption == "पूर्व में" and "180 दिन" in words for caption, words in facts)


def test_a_value_of_a_day_to_come_stands_beside_the_one_in_force(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, POLICY)
    form = begin(desk, Act.SET_POLICY, ("no_login_days", 0, 0))
    fill(form, value="20", from_day=str(day_of(office.clock()) + 10), order="आदेश 5")
    form.submit()
    row = next(row for row in desk.panel.policy.model.rows if row.key == ("no_login_days", 0, 0))
    assert (row.now.value, row.later and row.later.value) == ("30", "20")


def test_unconfirmed_values_are_marked_and_can_be_listed_alone(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, qtbot, POLICY, by="l3.jst").panel
    unconfirmed = [row for row in panel.policy.model.rows if not row.now.confirmed]
    assert unconfirmed
    column = [each.key for each in panel.policy.model.columns].index("confirmed")
    shown = {panel.policy.model.index(at, column).data() for at in range(len(panel.policy.model.rows))}
    assert "अपुष्ट" in shown
    panel.policy._open.clicked.emit()
    assert list(panel.policy.model.rows) == unconfirmed


def test_limits_may_be_narrowed_to_a_kind_and_category(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, POLICY)
    form = begin(desk, Act.SET_POLICY, ("level_sla_days", 0, 0))
    category = next(row for row in desk.session.names.lists.categories if row.parent_id == JST)
    fill(form, value="[3, 4, 5, 6]", kind="1", category_id=str(category.id), order="आदेश 9")
    form.submit()
    assert ("level_sla_days", 1, category.id) in {row.key for row in desk.panel.policy.model.rows}


def test_only_an_administrator_of_the_whole_state_changes_the_policy(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, qtbot, POLICY, by="l4.jst").panel
    assert "केवल प्रशासक" in panel.policy.read_only
    admin = office.desk("admin")
    seat = AddSeat(
        command_id=uuid4(),
        role=Role.ADMINISTRATOR,
        designation="विभागीय प्रशासक",
        office="",
        scope=Scope(department_id=JST),
    )
    made = admin.do(seat).id
    holder = next(row for row in admin.ask(Seats()) if row.holder == "बीना").holder_id or 0
    given = admin.do(
        GivePosting(
            command_id=uuid4(),
            officer_id=holder,
            seat_id=made,
            from_day=day_of(office.clock()),
            additional=True,
        )
    )
    desk = office.desk("anu.jst", posting_id=given.id)
    assert desk.officer.posting.role is Role.ADMINISTRATOR
    local = ListDesk(office, desk, SettingsPanel, qtbot).panel
    assert local.policy.read_only
    assert local.calendar.read_only


# calendar ----------------------------------------------------------------------------------------


def test_a_holiday_is_entered_renamed_and_taken_out(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, CALENDAR)
    day = day_of(office.clock()) + 20
    desk.panel.month.picture.picked.emit(as_date(day))
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = form_of(desk.panel.pairs[CALENDAR])
    assert form.number("day") == day
    fill(form, name_hi="स्थानीय मेला", district_id=str(NAINITAL))
    form.submit()
    (made,) = holidays(office, day)
    assert (made.name_hi, made.district_id) == ("स्थानीय मेला", NAINITAL)
    renamed = begin(desk, Act.EDIT_HOLIDAY, (day, NAINITAL))
    fill(renamed, name_hi="नन्दा देवी मेला")
    renamed.submit()
    assert holidays(office, day)[0].name_hi == "नन्दा देवी मेला"
    begin(desk, Act.REMOVE_HOLIDAY, (day, NAINITAL)).submit()
    assert holidays(office, day) == []


def test_the_month_and_the_table_follow_one_another(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, CALENDAR)
    calendar, picture = desk.panel.calendar, desk.panel.month.picture
    first = calendar.model.rows[0]
    calendar.table.select_id((first.day, 0))
    assert picture.day == as_date(first.day)
    last = calendar.model.rows[-1]
    QTest.keyClick(picture, Qt.Key.Key_PageUp)
    assert picture.day == date(as_date(first.day).year - 1, 12, 1)
    assert calendar.year == as_date(first.day).year - 1
    calendar.show_year(as_date(last.day).year)
    picture._take(as_date(last.day))
    assert calendar.table.current_id == (last.day, 0)


# store and about ---------------------------------------------------------------------------------


def test_the_store_tells_place_size_backups_and_ledger(office: Office, qtbot: QtBot) -> None:
    page = sit_down(office, qtbot, STORE).panel.store
    texts = [fact.text() for fact in page._facts]
    assert str(office.file) in texts
    assert any("kB" in text or "MB" in text for text in texts)
    assert "अभी कोई नहीं" in texts
    assert page.backing_up.reason
    page.copy_head.click()
    assert len(QGuiApplication.clipboard().text().split()[-1]) == 64


def test_a_backup_is_made_from_here_and_its_failure_is_a_sentence(office: Office, qtbot: QtBot) -> None:
    made: list[str] = []

    def copy() -> None:
        if made:
            raise BackendUnavailable(Code.BACKUP_FAILED)
        made.append("copy")

    desk = sit_down(office, qtbot)
    desk.session.back_up = copy
    desk = ListDesk(office, desk.session, SettingsPanel, qtbot)
    desk.panel.open(Place(screen=Screen.SETTINGS, section=STORE))
    page = desk.panel.store
    page.backing_up.button.click()
    assert made == ["copy"]
    assert "बैकअप" in desk.told[-1]
    page.backing_up.button.click()
    assert "बैकअप" in page._errors.text
    assert page.backing_up.button.isEnabled()


def test_the_licence_of_the_letters_can_be_read(office: Office, qtbot: QtBot) -> None:
    page = sit_down(office, qtbot, "about").panel.about
    page.licences[0].click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "SIL OPEN FONT LICENSE" in box.detailedText()
    box.close()


def test_where_it_is_narrow_the_form_takes_the_lists_place(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, POLICY)
    desk.panel.fit(WidthClass.COMPACT, low=True)
    form = begin(desk, Act.SET_POLICY, ("old_days", 0, 0))
    assert not desk.panel.policy.isVisible()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert desk.panel.policy.isVisible()
