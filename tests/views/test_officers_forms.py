"""What an administrator enters beside the lists: each refusal at its field, nothing typed lost, nothing done twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.models.calendar import day_of
from desktop.models.identity import EditSeat, Mappings, OfficerRow, Officers, Role, SeatRow, Seats
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Place, Screen
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import OfficerInput
from desktop.views.officers.forms.mapping import SetMappingForm
from desktop.views.officers.panel import MAPPING, PEOPLE, OfficersPanel
from tests.helpers.stores import JST, NAINITAL, Office, opened_store
from tests.views.list_desk import ListDesk, error_at, fill, form_of

Desk = ListDesk[OfficersPanel]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


def sit_down(office: Office, qtbot: QtBot, section: str = "") -> Desk:
    desk = ListDesk(office, "admin", OfficersPanel, qtbot)
    desk.panel.open(Place(screen=Screen.OFFICERS, section=section))
    return desk


def seat_of(office: Office, holder: str) -> SeatRow:
    return next(row for row in office.desk("admin").ask(Seats()) if row.holder == holder)


def person(office: Office, username: str) -> OfficerRow:
    return next(row for row in office.desk("admin").ask(Officers()) if row.username == username)


def begin(desk: Desk, act: Act, row_id: int | None = None) -> SideForm:
    if row_id is not None:
        assert desk.panel.section.table.select_id(row_id)
    desk.panel.begin(act)
    return form_of(desk.panel.pair)


def test_an_officer_found_by_a_part_of_the_name_takes_the_seat(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot)
    seat = seat_of(office, "मोहन")
    desk.panel.seats.table.select_id(seat.id)
    desk.panel.seats.table.setFocus()
    desk.key(Qt.Key.Key_T, CONTROL)
    form = form_of(desk.panel.pair)
    given = form.inputs["officer_id"]
    assert isinstance(given, OfficerInput)
    given.pick.setText("पुष्प")
    given.pick.look_up()
    popup = given.pick.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert given.value == person(office, "l2b.pwd").id
    fill(form, order="आदेश 12/2026")
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    assert desk.panel.pair.side.form is None
    assert next(row for row in desk.panel.seats.model.rows if row.id == seat.id).holder == "पुष्पा"
    assert desk.told == ["सहेजा गया: तैनाती करें।"]


def test_a_day_to_come_is_refused_at_its_field_and_what_was_typed_stays(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot)
    form = begin(desk, Act.END_POSTING, seat_of(office, "मोहन").id)
    fill(form, from_day=str(day_of(office.clock()) + 3), order="आदेश")
    form.submit()
    assert "परिवर्तन हो जाने के बाद" in error_at(form, "from_day")
    assert form.text("order") == "आदेश"
    fill(form, from_day=str(day_of(office.clock())))
    form.submit()
    assert not any(row.holder == "मोहन" for row in office.desk("admin").ask(Seats()))


def test_ending_a_posting_asks_for_the_order(office: Office, qtbot: QtBot) -> None:
    form = begin(desk := sit_down(office, qtbot), Act.END_POSTING, seat_of(office, "मोहन").id)
    form.submit()
    assert error_at(form, "order")
    assert seat_of(office, "मोहन").holder == "मोहन"
    assert desk.errors == []


def test_a_new_officer_is_refused_field_by_field_and_the_password_is_in_no_draft(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, PEOPLE)
    desk.panel.people.table.setFocus()
    desk.key(Qt.Key.Key_N, CONTROL)
    form = form_of(desk.panel.pair)
    fill(form, name="नया अधिकारी", username="l1.jst", password="abc", again="abd")  # noqa: S106 - too short to be one
    form.submit()
    assert error_at(form, "again") == "दोनों पासवर्ड भिन्न हैं।"
    fill(form, again="abc")
    form.submit()
    assert error_at(form, "username") == "यह उपयोगकर्ता नाम पहले से है। दूसरा चुनें।"
    fill(form, username="naya adhikari")
    form.submit()
    assert "रिक्त स्थान नहीं" in error_at(form, "username")
    fill(form, username="naya")
    form.submit()
    assert "पासवर्ड" in error_at(form, "password")
    form.keep()
    kept = " ".join(" ".join(desk.session.drafts[key].values()) for key in desk.session.drafts.keys)
    assert "नया अधिकारी" in kept
    assert "abc" not in kept
    fill(form, password="पहला-पासवर्ड-1905", again="पहला-पासवर्ड-1905")  # noqa: S106 - of nobody
    form.submit()
    assert person(office, "naya").name == "नया अधिकारी"
    assert desk.session.drafts.keys == ()


def test_what_was_written_stands_there_again_with_a_note(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot)
    form = begin(desk, Act.ADD_SEAT)
    blank = form.fields()
    fill(form, role=str(int(Role.L1)), designation="खण्ड विकास अधिकारी", district_id=str(NAINITAL))
    form.leave()
    assert desk.panel.pair.side.form is None
    again = begin(desk, Act.ADD_SEAT)
    assert again.text("designation") == "खण्ड विकास अधिकारी"
    assert again.number("district_id") == NAINITAL
    assert again.frame.notes.isVisible()
    again.restore_fields(blank)
    again.keep()
    assert desk.session.drafts.keys == ()


def test_a_seat_asks_only_for_what_its_role_has(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot)
    form = begin(desk, Act.ADD_SEAT)
    fill(form, role=str(int(Role.L3)), designation="प्रमुख अभियन्ता", department_id=str(JST))
    form.inputs["role"].changed.emit()
    assert form.inputs["district_id"].widget.isVisible() is False
    form.submit()
    made = next(row for row in office.desk("admin").ask(Seats()) if row.designation == "प्रमुख अभियन्ता")
    assert (made.role, made.scope.department_id, made.scope.district_id) == (Role.L3, JST, None)
    assert desk.panel.seats.table.current_id == made.id


def test_a_seat_with_work_on_it_is_not_closed_and_the_sentence_says_how_much(office: Office, qtbot: QtBot) -> None:
    office.register()
    form = begin(sit_down(office, qtbot), Act.EDIT_SEAT, seat_of(office, "रमेश").id)
    fill(form, active="0")
    form.submit()
    assert "1 प्रकरण लंबित" in error_at(form, "active")


def test_somebody_was_first_is_said_with_name_and_difference_and_the_text_stays(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot)
    seat = seat_of(office, "मोहन")
    form = begin(desk, Act.EDIT_SEAT, seat.id)
    fill(form, designation="मेरा पदनाम")
    other = EditSeat(
        command_id=uuid4(),
        seat_id=seat.id,
        seen_version=seat.version,
        designation="दूसरे का पदनाम",
        office=seat.office,
        active=True,
    )
    office.desk("admin").do(other)
    form.submit()
    assert "शंकर" in form.frame.notes.text
    assert form.text("designation") == "मेरा पदनाम"
    form._show_difference([("पदनाम", "दूसरे का पदनाम", "मेरा पदनाम")])
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "दूसरे का पदनाम" in box.text()
    box.close()
    form.submit()
    assert next(row for row in office.desk("admin").ask(Seats()) if row.id == seat.id).designation == "मेरा पदनाम"


def test_the_last_administrator_does_not_go_out_of_service(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, PEOPLE)
    form = begin(desk, Act.EDIT_OFFICER, person(office, "admin").id)
    fill(form, active="0")
    form.submit()
    assert "प्रशासक शेष नहीं" in form.frame.errors.text
    assert person(office, "admin").active


def test_a_rule_is_set_for_a_place_and_taken_away_again(office: Office, qtbot: QtBot) -> None:
    desk = sit_down(office, qtbot, MAPPING)
    desk.panel.mapping.show_department(JST)
    form = begin(desk, Act.SET_MAPPING)
    assert isinstance(form, SetMappingForm)
    seat = seat_of(office, "सरिता")
    fill(form, level="2", category_id="", district_id=str(NAINITAL), block_id="")
    form.inputs["district_id"].changed.emit()
    fill(form, seat_id=str(office.seat("double")))
    assert form.text("seat_id") == ""
    blocks = [row for row in desk.session.names.lists.blocks if row.parent_id == NAINITAL]
    fill(form, block_id=str(blocks[1].id))
    form.inputs["block_id"].changed.emit()
    fill(form, seat_id=str(seat.id))
    form.submit()
    rules = office.desk("admin").ask(Mappings(department_id=JST))
    (made,) = [rule for rule in rules if rule.block_id == blocks[1].id]
    assert made.seat_id == seat.id
    gone = begin(desk, Act.REMOVE_MAPPING, made.id)
    gone.submit()
    assert made.id not in {rule.id for rule in office.desk("admin").ask(Mappings(department_id=JST))}
