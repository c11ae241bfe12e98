"""Officers: who sits where, who is silent, who receives what; and how an administrator changes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.calendar import day_of
from desktop.models.identity import EndPosting, MappingDoctor, Officers, Role, SeatRow, Seats
from desktop.models.oversight import Tile, Today
from desktop.models.worklist import Filters
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from desktop.views.list_and_side.export import write_rows
from desktop.views.officers.panel import DOCTOR, MAPPING, PEOPLE, SEATS, OfficersPanel
from tests.helpers.stores import JST, PWD, Office, opened_store
from tests.views.list_desk import ListDesk, captions, form_of, row_menu

Desk = ListDesk[OfficersPanel]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


def sit_down(office: Office, username: str, qtbot: QtBot, section: str = "") -> Desk:
    desk = ListDesk(office, username, OfficersPanel, qtbot)
    desk.panel.open(Place(screen=Screen.OFFICERS, section=section))
    return desk


def vacate(office: Office, username: str) -> SeatRow:
    """The officer leaves their seat today."""
    admin = office.desk("admin")
    seat = next(row for row in admin.ask(Seats()) if row.id == office.seat(username))
    command = EndPosting(command_id=uuid4(), posting_id=seat.posting_id or 0, from_day=day_of(office.clock()))
    admin.do(command)
    return seat


def test_a_seat_shows_who_sits_there_since_when_and_what_lies_open(office: Office, qtbot: QtBot) -> None:
    office.register()
    panel = sit_down(office, "l4.jst", qtbot).panel
    row = next(row for row in panel.seats.model.rows if row.holder == "रमेश")
    panel.seats.table.select_id(row.id)
    facts = dict(panel.seats.known(row).facts)
    assert facts["पदधारक"] == "रमेश"
    assert "मूल प्रभार" in facts["कब से"]
    assert facts["लंबित प्रकरण"] == "1"
    assert panel.seats.about() == "9 पद · 0 रिक्त"


def test_the_open_cases_of_a_seat_are_a_way_to_their_list(office: Office, qtbot: QtBot) -> None:
    office.register()
    desk = sit_down(office, "l4.jst", qtbot)
    seats = desk.panel.seats
    way = seats.actions_here[Act.SHOW_DESK]
    seats.table.select_id(office.seat("l2.jst"))
    assert way.reason == "इस पटल पर कुछ भी लंबित नहीं है।"
    seats.table.select_id(office.seat("l1.jst"))
    desk.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [(place.screen, place.filters) for place in desk.places] == [
        (Screen.CASES, Filters(seat_id=office.seat("l1.jst")))
    ]
    administrator = sit_down(office, "admin", qtbot)
    assert Act.SHOW_DESK not in administrator.panel.seats.actions_here


def test_conditions_narrow_the_seats_and_the_empty_list_offers_to_drop_them(office: Office, qtbot: QtBot) -> None:
    empty = vacate(office, "l2.jst")
    panel = sit_down(office, "admin", qtbot, "vacant").panel
    assert [row.id for row in panel.seats.model.rows] == [empty.id]
    panel.search("रमेश")
    assert not panel.seats.content.empty.isHidden()
    panel.seats.content.empty.pressed.emit()
    assert len(panel.seats.model.rows) > 10
    panel.search("मेश")
    assert [row.holder for row in panel.seats.model.rows] == ["रमेश"]


def test_the_silent_are_as_many_as_the_landing_page_counts(office: Office, qtbot: QtBot) -> None:
    office.desk("l1.jst")
    page = office.desk("so.jst").ask(Today())
    tile = next(count for count in page.tiles if count.tile is Tile.NOT_LOGGED_IN)
    panel = sit_down(office, "so.jst", qtbot, "silent").panel
    assert len(panel.people.model.rows) == tile.number
    assert "आज लॉगिन नहीं किया" in panel.people.about()
    assert "l1.jst" not in {row.username for row in panel.people.model.rows}


def test_whoever_may_not_change_reads_and_is_told_why(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, "l3.jst", qtbot)
    panel = desk.panel
    for code in (SEATS, PEOPLE, MAPPING):
        panel.show_section(code)
        assert "केवल प्रशासक" in panel.section.read_only
        assert not any(action.isEnabled() for action in panel.section.actions_here.values())
    panel.show_section(SEATS)
    desk.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert panel.pair.side.form is None
    assert {row.scope.department_id for row in panel.seats.model.rows} == {JST}


def test_the_menu_of_a_row_offers_what_its_buttons_do(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, "admin", qtbot).panel
    menu = row_menu(panel.pair)
    assert captions(menu) == [
        "तैनाती करें",
        "तैनाती समाप्त करें",
        "पद का नाम बदलें या बंद करें",
        "पद जोड़ें",
        "शीर्षक सहित प्रतिलिपि लें",
    ]
    menu.actions()[2].trigger()
    assert panel.pair.side.form is not None
    assert panel.pair.side.form.act is Act.EDIT_SEAT
    menu.close()


def test_a_finding_opens_its_seat_and_a_place_without_desk_the_mapping(office: Office, qtbot: QtBot) -> None:
    seat = vacate(office, "l2.pwd")
    panel = sit_down(office, "admin", qtbot, DOCTOR).panel
    asked = office.desk("admin").ask(MappingDoctor())
    assert panel.doctor.count == len(asked)
    found = next(row for row in panel.doctor.model.rows if row.seat_id == seat.id)
    panel.doctor.opened.emit(found)
    assert panel.pair is panel.pairs[SEATS]
    assert panel.seats.table.current_id == seat.id
    panel.show_section(DOCTOR)
    panel.doctor.show_kind("no_seat")
    homeless = next(row for row in panel.doctor.model.rows if row.department_id == JST)
    panel.doctor.opened.emit(homeless)
    assert panel.pair is panel.pairs[MAPPING]
    assert panel.mapping.department_id == JST


def test_the_mapping_shows_one_department_and_opens_the_seat(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, "admin", qtbot, MAPPING).panel
    panel.mapping.show_department(PWD)
    rule = next(row for row in panel.mapping.model.rows if row.level == 3)
    assert "विभाग" in panel.mapping.about()
    panel.mapping.opened.emit(rule)
    assert panel.seats.table.current_id == rule.seat_id
    assert {row.role for row in panel.seats.model.rows} == {Role.L3}


def test_rows_are_copied_with_heads_and_written_as_a_workbook(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    desk = sit_down(office, "admin", qtbot)
    panel = desk.panel
    panel.seats.table.copy_rows()
    head, *rows = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[0] == "पदनाम"
    assert len(rows) == 1
    file = tmp_path / "seats.xlsx"
    write_rows(panel, desk.session, panel.seats, file, desk.errors.append)
    sheet = load_workbook(file).active
    assert sheet is not None
    assert sheet.max_row == 1 + len(panel.seats.model.rows)
    assert [cell.value for cell in sheet[1]][:2] == ["पदनाम", "कार्यालय"]
    assert "seats.xlsx" in desk.told[-1]


def test_a_refresh_keeps_the_row_and_the_form(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, "admin", qtbot).panel
    row = panel.seats.model.rows[4]
    panel.seats.table.select_id(row.id)
    panel.begin(Act.EDIT_SEAT)
    panel.refresh()
    assert panel.seats.table.current_id == row.id
    assert panel.pair.side.form is not None


def test_where_it_is_narrow_enter_shows_the_side_and_escape_the_list(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, "admin", qtbot)
    panel = desk.panel
    panel.fit(WidthClass.COMPACT, low=True)
    assert not panel.pair.side.isVisible()
    panel.seats.table.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert panel.pair.side.isVisible()
    assert not panel.seats.isVisible()
    QTest.keyClick(panel.pair, Qt.Key.Key_Escape)
    assert panel.seats.isVisible()
    panel.begin(Act.ADD_SEAT)
    assert not panel.seats.isVisible()
    QTest.keyClick(form_of(panel.pair), Qt.Key.Key_Escape)
    assert panel.seats.isVisible()
    assert QApplication.focusWidget() is panel.seats.table


def test_every_word_turns_with_the_language(office: Office, qtbot: QtBot, translation: Translation) -> None:
    panel = sit_down(office, "admin", qtbot).panel
    translation.speak(Language.ENGLISH)
    QApplication.processEvents()
    assert panel.seats.about().startswith("20 seats")
    heads = [panel.seats.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Designation", "Level / role", "Sees"]
    assert panel.seats.known(panel.seats.model.rows[0]).facts[0][0] == "Role"


def test_people_are_found_by_name_in_any_spelling_or_by_user_name(office: Office, qtbot: QtBot) -> None:
    panel = sit_down(office, "admin", qtbot, PEOPLE).panel
    panel.search("double")
    (row,) = panel.people.model.rows
    assert len(row.postings) == 2
    assert "अतिरिक्त प्रभार" in panel.people.known(row).facts[-1][1]
    assert len(office.desk("admin").ask(Officers())) > 1
