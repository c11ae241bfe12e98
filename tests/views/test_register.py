"""Entering a complaint by hand over a real store: from the telephone call to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.complaint import Action, Channel, Complaint, ComplaintFile, FindNumber, Kind
from desktop.models.errors import AppError
from desktop.models.oversight import CheckSum, Today
from desktop.models.worklist import Row
from desktop.views.complaint.forms.inputs import Input
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Place, Screen
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.register.dialog import RegisterDialog
from desktop.views.register.offer import register_acts
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.worklist.panel import WorklistPanel
from tests.helpers.stores import BLOCKS, CATEGORIES, DEHRADUN, JST, Office, opened_store
from tests.views import case_stories as stories

MOBILE = "9412055555"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


class Desk:
    """Somebody who takes a call; the dialog stands over a window of 1366 x 698."""

    def __init__(self, office: Office, username: str, qtbot: QtBot) -> None:
        self.office, self.username, self.qtbot = office, username, qtbot
        self.errors: list[AppError] = []
        self.session = stories.session_of(office.desk(username), errors=self.errors)
        self.session.now = lambda: office.clock.now  # type: ignore[method-assign] # the store's time stands still
        self.places: list[Place] = []
        self.told: list[tuple[str, tuple[str, Callable[[], None]] | None]] = []
        self.session.moved.connect(self.places.append)
        self.session.told.connect(lambda said, act: self.told.append((said, act)))
        self.window = QWidget()
        self.window.resize(1366, 698)
        qtbot.addWidget(self.window)
        self.window.show()

    def call(self) -> RegisterDialog:
        """The telephone rings."""
        dialog = RegisterDialog(self.session, self.window)
        self.qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        QCoreApplication.processEvents()
        return dialog

    def fill(self, dialog: RegisterDialog, **changes: str) -> None:
        """What the caller says; `name=""` leaves a field empty."""
        said = {
            "mobile": MOBILE,
            "name": "हरीश सिंह रावत",
            "district_id": str(DEHRADUN),
            "block_id": str(BLOCKS[DEHRADUN]),
            "village": "कौलागढ़",
            "kind": str(int(Kind.GRIEVANCE)),
            "category_id": str(CATEGORIES[JST]),
            "subject": "नल में पानी नहीं आ रहा",
            "description": "आठ दिन से पानी नहीं आया।",
            "channel": str(int(Channel.TEHSIL_DIWAS)),
        }
        form = dialog.form
        form.restore_fields({name: text for name, text in {**said, **changes}.items() if name in form.inputs})
        for name in ("district_id", "department_id"):
            if name in form.inputs:
                form.inputs[name].changed.emit()

    def file(self, number: str) -> Complaint:
        desk = self.office.desk(self.username)
        return desk.ask(ComplaintFile(complaint_id=desk.ask(FindNumber(number=number))))

    def received(self) -> int:
        total: CheckSum = self.office.desk("so.jst").ask(Today()).check_sum
        return total.received


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Callable[[str], Desk]:
    return lambda username: Desk(office, username, qtbot)


def test_the_section_officer_enters_a_call_and_opens_its_file(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("so.jst")
    dialog = desk.call()
    assert {"district_id", "block_id"} <= set(dialog.form.inputs)
    assert "department_id" not in dialog.form.inputs
    assert dialog.form.frame.subject.text() == "जल संस्थान"
    desk.fill(dialog)
    dialog.form.inputs["subject"].widget.setFocus()
    QTest.keyClick(dialog.form.inputs["subject"].widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [(said, act)] = desk.told
    number = said.rpartition(" ")[2]
    assert said == f"दर्ज हुई – क्रमांक {number}"
    file = desk.file(number)
    assert (file.person.name, file.subject) == ("हरीश सिंह रावत", "नल में पानी नहीं आ रहा")
    assert act is not None
    assert act[0] == "पत्रावली खोलें"
    act[1]()
    assert desk.places == [Place(screen=Screen.FILE, complaint_id=file.case.id)]
    assert not desk.session.drafts.keys


def test_the_field_officer_is_asked_for_neither_place_nor_channel(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("l1.jst")
    dialog = desk.call()
    assert not {"department_id", "district_id", "block_id"} & set(dialog.form.inputs)
    assert dialog.form.text("channel") == str(int(Channel.PHONED_IN))
    assert dialog.form.frame.subject.text().startswith("जल संस्थान · देहरादून · ")
    desk.fill(dialog, number="U-4711", channel=dialog.form.text("channel"))
    dialog.form.submit()
    case = desk.file("U-4711").case
    assert (case.department_id, case.district_id, case.block_id) == (JST, DEHRADUN, BLOCKS[DEHRADUN])


def line_of(given: Input) -> QLineEdit:
    """The line of a box that one types into."""
    assert isinstance(given, PickInput)
    line = given.box.lineEdit()
    assert line is not None
    return line


def test_blocks_follow_the_district_which_is_found_in_any_spelling(desk_of: Callable[[str], Desk]) -> None:
    dialog = desk_of("so.jst").call()
    block, district = dialog.form.inputs["block_id"], dialog.form.inputs["district_id"]
    assert line_of(block).placeholderText() == "पहले जनपद चुनें"
    district.widget.setFocus()
    line_of(district).setText("चंपावत")
    dialog.form.inputs["name"].widget.setFocus()
    assert line_of(district).text() == "चम्पावत"
    names = dialog.form.session.names.lists
    there = {row.hi for row in names.blocks if str(row.parent_id) == district.text}
    assert isinstance(block, PickInput)
    assert {block.box.itemText(at) for at in range(block.box.count())} == there
    assert line_of(block).placeholderText() == "नाम का कोई अंश लिखें"


def test_what_is_missing_is_said_at_its_field_and_nothing_is_sent(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("so.jst")
    dialog = desk.call()
    desk.fill(dialog, mobile="12345", village="", block_id="")
    before = desk.received()
    dialog.form.submit()
    wrong = {name for name, given in dialog.form.inputs.items() if given.field is not None and given.field.error}
    assert wrong == {"mobile", "village", "block_id"}
    assert "मोबाइल" in dialog.form.inputs["mobile"].field.error  # type: ignore[union-attr] # it has one
    assert desk.received() == before


def test_a_number_that_is_taken_is_refused_at_the_number(office: Office, desk_of: Callable[[str], Desk]) -> None:
    office.register(number="30948217")
    desk = desk_of("so.jst")
    dialog = desk.call()
    desk.fill(dialog, number="३०९४८२१७")
    dialog.form.submit()
    field = dialog.form.inputs["number"].field
    assert field is not None
    assert "क्रमांक" in field.error
    assert dialog.isVisible()
    assert dialog.form.text("name") == "हरीश सिंह रावत"
    dialog.search.ask_now()
    assert [case.row.number for case in dialog.similar.cases] == ["30948217"]


def numbers(dialog: RegisterDialog) -> list[str]:
    rows: list[Row] = [case.row for case in dialog.similar.cases]
    return [row.number for row in rows]


def test_the_same_telephone_or_matter_of_the_village_shows_while_typing(
    office: Office, desk_of: Callable[[str], Desk], qtbot: QtBot
) -> None:
    office.register(number="30900001", mobile=MOBILE, village="सिमली")
    office.register(number="30900002", subject="नल में पानी नही आ रहा है", village="कौलागढ")
    office.register(number="30900003", subject="बिल में त्रुटि", village="नथुआवाला")
    dialog = desk_of("so.jst").call()
    with qtbot.waitSignal(dialog.search.found, timeout=5_000):
        dialog.form.inputs["mobile"].restore(f"+91 {MOBILE}")
    assert numbers(dialog) == ["30900001"]
    dialog.form.restore_fields({"village": "कौलागढ़", "subject": "नल में पानी नहीं आ रहा"})
    dialog.search.ask_now()
    assert numbers(dialog) == ["30900001", "30900002"]


def test_the_same_matter_becomes_a_note_and_no_second_complaint(office: Office, desk_of: Callable[[str], Desk]) -> None:
    made = office.register(number="30900001", mobile=MOBILE)
    desk = desk_of("so.jst")
    dialog = desk.call()
    desk.fill(dialog)
    dialog.search.ask_now()
    before = desk.received()
    dialog.similar.cases[0].same.emit()
    newest = max(desk.file("30900001").events, key=lambda event: event.entry)
    assert newest.action is Action.NOTE
    assert "आठ दिन से पानी नहीं आया।" in newest.text
    assert desk.received() == before
    assert "30900001" in desk.told[0][0]
    assert not dialog.isVisible()
    assert not desk.session.drafts.keys
    assert made.id


def test_a_similar_one_is_opened_and_what_was_typed_is_kept(office: Office, desk_of: Callable[[str], Desk]) -> None:
    made = office.register(mobile=MOBILE)
    desk = desk_of("so.jst")
    dialog = desk.call()
    desk.fill(dialog)
    dialog.search.ask_now()
    dialog.similar.cases[0].open_wanted.emit()
    assert desk.places == [Place(screen=Screen.FILE, complaint_id=made.id)]
    again = desk.call()
    assert again.form.text("name") == "हरीश सिंह रावत"
    assert again.form.text("block_id") == str(BLOCKS[DEHRADUN])
    assert again.form.text("category_id") == str(CATEGORIES[JST])
    assert again.form.frame.notes.isVisible()


def test_escape_keeps_the_draft_and_enter_sends_nothing(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("so.jst")
    dialog = desk.call()
    desk.fill(dialog)
    before = desk.received()
    QTest.keyClick(dialog.form.inputs["name"].widget, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert desk.received() == before
    QTest.keyClick(dialog.form.inputs["name"].widget, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.session.drafts["register/new"]["village"] == "कौलागढ़"


def test_in_a_small_window_fields_stand_one_under_the_other(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("so.jst")
    desk.window.resize(360, 440)
    dialog = desk.call()
    assert dialog.width() <= 360
    district, block = (dialog.form.inputs[key].widget for key in ("district_id", "block_id"))
    assert block.mapTo(dialog, block.rect().topLeft()).y() > district.mapTo(dialog, district.rect().bottomLeft()).y()
    dialog.form.inputs["mobile"].restore(MOBILE)
    dialog.search.ask_now()
    assert dialog.form.isAncestorOf(dialog.similar)


@pytest.mark.parametrize(
    ("username", "may"),
    [
        ("so.jst", True),
        ("l1.jst", True),
        ("l2.jst", False),
        ("l3.jst", False),
        ("l4.jst", False),
        ("anu.jst", False),
        ("itda", False),
    ],
)
def test_who_may_not_register_is_not_offered_it(desk_of: Callable[[str], Desk], username: str, may: bool) -> None:
    desk = desk_of(username)
    acts = register_acts(desk.session, desk.window)
    assert [action.act for action in acts] == ([Act.REGISTER] if may else [])
    for action in acts:
        action.trigger()
        dialog = desk.window.findChild(RegisterDialog)
        assert isinstance(dialog, RegisterDialog)
        assert dialog.isVisible()
        dialog.close()


@pytest.mark.parametrize(("username", "may"), [("so.jst", True), ("l1.jst", True), ("l2.jst", False)])
def test_the_list_offers_it_in_its_title_row_and_menu(desk_of: Callable[[str], Desk], username: str, may: bool) -> None:
    desk = desk_of(username)
    panel = WorklistPanel(desk.session)
    desk.qtbot.addWidget(panel)
    panel.resize(1266, 622)
    panel.show()
    offered = [action for action in panel.screen_actions() if action.objectName() == Act.REGISTER.value]
    assert bool(offered) is may
    words = [button.text() for button in panel.title.findChildren(KeyCapButton) if not button.isHidden()]
    assert ("शिकायत दर्ज करें" in words) is may
