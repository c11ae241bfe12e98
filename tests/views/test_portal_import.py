"""The import screen over a real store: by button, key and menu, in both languages, with files as they come."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import AppError, BackendUnavailable, Code
from desktop.models.lists import ReferenceBook
from desktop.models.portal import Fault, Field, Reason
from desktop.models.portal_commands import ApplyPortalRows, AskImports, AskMappings, Refused, RowVerdict
from desktop.models.worklist import WorklistPage
from desktop.services import portal_intake
from desktop.services.ports import Desk
from desktop.services.settings import Settings
from desktop.services.sql.desk import SqlDesk
from desktop.views.infra import problems
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Names, Place, Screen, Session
from desktop.views.infra.tasks import Tasks
from desktop.views.portal_import import words
from desktop.views.portal_import.panel import ImportPanel
from desktop.views.portal_import.refused_rows import RefusedRowsDialog
from desktop.views.portal_import.run import ImportRun
from desktop.views.portal_import.stages import Stage
from tests.helpers.at_once import AtOnce
from tests.helpers.krutidev_writer import to_krutidev
from tests.helpers.portal_files import HINDI, rows, write_csv, write_excel
from tests.helpers.stores import Office, opened_store

W = TypeVar("W", bound=QWidget)
HERE = Place(screen=Screen.IMPORT)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as opened:
        yield opened


def session_of(desk: Desk, writer: Executor | None = None) -> Session:
    heard: list[AppError] = []
    tasks = Tasks(heard.append, readers=AtOnce(), writer=writer or AtOnce())
    return Session(desk, tasks, Settings(None), Names(desk.ask(ReferenceBook())), profile=None, demo=True)


@pytest.fixture
def session(office: Office) -> Session:
    return session_of(office.desk("itda"))


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> ImportPanel:
    made = ImportPanel(session)
    qtbot.addWidget(made)
    made.resize(1266, 622)
    made.show()
    made.open(HERE)
    return made


def body(count: int) -> list[list[object]]:
    return [list(row) for row in rows(count)]


def file_of(folder: Path, lines: list[list[object]], name: str = "निर्यात.csv") -> Path:
    return write_csv(folder / name, HINDI, lines)


def press(panel: ImportPanel, qtbot: QtBot, keys: str) -> None:
    """The key as the window's shortcut map hears it."""
    action = next(a for a in panel.actions() if a.shortcut() == QKeySequence(keys) and a.isVisible() and a.isEnabled())
    action.trigger()


def entries(panel: ImportPanel) -> dict[str, str]:
    model = panel.preview.list.model()
    found = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return dict(entry.rsplit(", ", 1) for entry in found if ", " in entry)


def choose(panel: ImportPanel, text: str) -> None:
    model = panel.preview.list.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == text)
    panel.preview.list.setCurrentIndex(model.index(row, 0))


def stage(panel: ImportPanel) -> Stage:
    return panel.stage


def child(parent: QWidget, kind: type[W]) -> W:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def column_row(panel: ImportPanel, heading: str) -> Any:
    while not panel.columns.rows.complete:
        QCoreApplication.processEvents()
    return next(row for row in panel.columns.rows.rows if row.heading.text() == heading)


# --- the whole way -----------------------------------------------------------------------------------------------


def test_from_the_file_to_the_list_of_new_complaints(
    panel: ImportPanel, session: Session, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.take_file(str(write_excel(tmp_path / "निर्यात.xlsx", HINDI, rows(30))))
    assert stage(panel) is Stage.COLUMNS
    press(panel, qtbot, "Ctrl+Return")
    assert stage(panel) is Stage.PREVIEW
    assert entries(panel)["नई"] == "30"
    assert office.desk("itda").ask(AskImports()) == ()
    press(panel, qtbot, "Ctrl+Return")
    assert stage(panel) is Stage.TAKE
    assert panel.take.result.text == "आयात पूर्ण: 30 नई, 0 परिवर्तित, 0 यथावत, 0 अस्वीकृत।"
    (past,) = office.desk("itda").ask(AskImports())
    assert (past.file_name, past.new) == ("निर्यात.xlsx", 30)
    assert panel.first.earlier.model.rows == (past,)
    with qtbot.waitSignal(session.moved) as moved:
        panel.take.new.click()
    place = moved.args[0]
    assert place.screen is Screen.CASES
    assert len(session.desk.ask(WorklistPage(filters=place.filters)).rows) == 30


def test_the_same_file_again_says_that_nothing_changes(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    file = str(file_of(tmp_path, body(8)))
    for _ in range(2):
        panel.take_file(file)
        press(panel, qtbot, "Ctrl+Return")
        last = panel.preview.note.text
        press(panel, qtbot, "Ctrl+Return")
    assert last.startswith("कुछ नहीं बदलेगा")
    assert "18.11.2026" in last
    assert panel.take.result.text.startswith("कुछ नहीं बदला")
    assert not panel.take.new.isVisible()


def test_a_dropped_file_is_taken_up_and_two_are_not(panel: ImportPanel, tmp_path: Path) -> None:
    file = QUrl.fromLocalFile(str(file_of(tmp_path, body(2))))

    def dropped(*urls: QUrl) -> QMimeData:
        data = QMimeData()
        data.setUrls(list(urls))
        return data

    keys, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    for urls, taken in (((file, file), Stage.FILE), ((file,), Stage.COLUMNS)):
        data = dropped(*urls)
        enter = QDragEnterEvent(QPoint(9, 9), copy, data, Qt.MouseButton.LeftButton, keys)
        panel.drops.eventFilter(panel, enter)
        drop = QDropEvent(QPointF(9, 9), copy, data, Qt.MouseButton.LeftButton, keys)
        panel.drops.eventFilter(panel, drop)
        assert stage(panel) is taken


def test_ctrl_o_opens_a_dialog_that_does_not_block(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    press(panel, qtbot, "Ctrl+O")
    dialog = child(panel, QFileDialog)
    dialog.fileSelected.emit(str(file_of(tmp_path, body(2))))
    dialog.close()
    assert stage(panel) is Stage.COLUMNS


# --- columns -----------------------------------------------------------------------------------------------------


def test_a_meaning_is_changed_by_hand_and_belongs_to_one_column(panel: ImportPanel, tmp_path: Path) -> None:
    panel.take_file(str(file_of(tmp_path, body(3))))
    number, serial = column_row(panel, "शिकायत संख्या"), column_row(panel, "क्र0सं0")
    assert number.box.value == Field.NUMBER.value
    serial.box.picked.emit(Field.NUMBER.value)
    assert number.box.value == "not_read"
    serial.box.picked.emit("not_read")
    assert panel.columns.side.lacking.text.startswith("शिकायत क्रमांक का स्तम्भ नहीं मिला")
    read = next(action for action in panel.screen_actions() if action.objectName() == "preview_file")
    assert not read.isEnabled()
    number.box.picked.emit(Field.NUMBER.value)
    assert read.isEnabled()


def test_what_new_ones_will_lack_is_said_before_reading(panel: ImportPanel, tmp_path: Path) -> None:
    panel.take_file(str(file_of(tmp_path, body(3))))
    column_row(panel, "जनपद").box.picked.emit("not_read")
    assert panel.columns.side.lacking.text == ("फाइल में नहीं है: जनपद। पूर्व से दर्ज शिकायतें अद्यतन होंगी; नई अस्वीकृत होंगी।")


def test_a_mapping_is_remembered_named_and_suggested_for_the_next_file(
    panel: ImportPanel, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    strange = [f"x{position}" if position == 10 else heading for position, heading in enumerate(HINDI)]
    first = write_csv(tmp_path / "a.csv", strange, rows(3))
    panel.take_file(str(first))
    column_row(panel, "x10").box.picked.emit(Field.SUBJECT.value)
    panel.columns.side.keep.click()
    assert panel.columns.side._name_field.error
    panel.columns.side.name.setText("1905 दैनिक")
    QTest.keyClick(panel.columns.side.name, Qt.Key.Key_Return)
    assert [kept.name for kept in office.desk("itda").ask(AskMappings())] == ["1905 दैनिक"]
    panel.take_file(str(write_csv(tmp_path / "b.csv", strange[::-1], (row[::-1] for row in rows(3)))))
    assert panel.columns.side.remembered.value == "1905 दैनिक"
    assert column_row(panel, "x10").box.value == Field.SUBJECT.value
    assert column_row(panel, "x10").box.accessibleName() == "स्तम्भ “x10” का अर्थ"


def test_month_first_is_a_switch(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    lines = body(2)
    lines[0][2], lines[1][2] = "11/13/2025", "10/28/2025"
    panel.take_file(str(file_of(tmp_path, lines)))
    press(panel, qtbot, "Ctrl+Return")
    assert entries(panel)["अस्वीकृत"] == "2"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert stage(panel) is Stage.COLUMNS
    panel.columns.side.months.click()
    press(panel, qtbot, "Ctrl+Return")
    assert entries(panel)["नई"] == "2"


def test_kruti_dev_stands_beside_its_reading(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    lines = body(3)
    for position in (8, 10, 11, 12):
        lines[1][position] = to_krutidev(str(lines[1][position]))
    panel.take_file(str(file_of(tmp_path, lines)))
    assert str(body(3)[1][10]) in column_row(panel, "विषय").reading.text()
    press(panel, qtbot, "Ctrl+Return")
    choose(panel, "कृतिदेव में थीं")
    told = {line.what: (line.left, line.right) for line in panel.preview.pane.model.rows}
    assert told["विषय"] == (lines[1][10], body(3)[1][10])


# --- the preview -------------------------------------------------------------------------------------------------


def test_old_and_new_stand_side_by_side(panel: ImportPanel, office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    _import(office, file_of(tmp_path, body(3)))
    lines = body(3)
    lines[1][10], lines[1][13] = "नया विषय", "9412000777"
    panel.take_file(str(file_of(tmp_path, lines, "b.csv")))
    press(panel, qtbot, "Ctrl+Return")
    choose(panel, "परिवर्तित")
    told = {line.what: (line.left, line.right) for line in panel.preview.pane.model.rows}
    assert told["विषय"] == (body(3)[1][10], "नया विषय")
    assert told["मोबाइल"][1] == "94••• ••777"
    assert panel.preview.model.rowCount() == 1


def test_refused_rows_and_unknown_names_are_doors_and_go_out_as_a_workbook(
    panel: ImportPanel, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = body(6)
    lines[0][6] = lines[1][6] = "लखनऊ"
    lines[2][2] = ""
    file = file_of(tmp_path, lines)
    panel.take_file(str(file))
    press(panel, qtbot, "Ctrl+Return")
    shown = entries(panel)
    assert (shown["समस्त पंक्तियाँ"], shown["नई"], shown["अस्वीकृत"], shown["लखनऊ"]) == ("6", "3", "3", "2")
    assert panel.preview.model.rowCount() == 3
    choose(panel, "लखनऊ")
    assert panel.preview.model.rowCount() == 2
    assert "जनपद “लखनऊ” ज्ञात नहीं है।" in panel.preview.pane.note.text
    press(panel, qtbot, "Ctrl+E")
    dialog = child(panel, RefusedRowsDialog)
    out = tmp_path / "अस्वीकृत.xlsx"
    with qtbot.waitSignal(session.told) as said:
        dialog.write(str(out))
    dialog.close()
    assert said.args[0] == "3 अस्वीकृत पंक्तियाँ अस्वीकृत.xlsx में हैं।"
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert [sheet.cell(1, 1).value, sheet.cell(1, 2).value, sheet.cell(1, 3).value] == ["पंक्ति", "कारण", "क्र0सं0"]
    assert sheet.cell(4, 2).value == "यहाँ नई है, किन्तु फाइल में नहीं है: पंजीकरण की तिथि।"
    assert sheet.cell(4, 4).value == "UK30000003"


def test_enter_opens_the_pane_where_there_is_little_room_and_esc_leaves_it(
    panel: ImportPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.fit(WidthClass.COMPACT, low=True)
    panel.take_file(str(file_of(tmp_path, body(3))))
    press(panel, qtbot, "Ctrl+Return")
    assert not panel.preview.pane.isVisible()
    QTest.keyClick(panel.preview.table, Qt.Key.Key_Return)
    assert panel.preview.pane.isVisible()
    QTest.keyClick(panel.preview.table, Qt.Key.Key_Escape)
    assert not panel.preview.pane.isVisible()
    assert stage(panel) is Stage.PREVIEW
    QTest.keyClick(panel.preview.table, Qt.Key.Key_Escape)
    assert stage(panel) is Stage.COLUMNS


def test_the_context_menu_offers_what_the_foot_does(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    panel.take_file(str(file_of(tmp_path, body(3))))
    press(panel, qtbot, "Ctrl+Return")
    panel.preview.table.menu_wanted.emit(QPoint(50, 50), 2)
    menu = child(panel.preview, QMenu)
    names = [action.objectName() for action in menu.actions()]
    assert "start_import" in names
    next(action for action in menu.actions() if action.objectName() == "start_import").trigger()
    menu.close()
    assert stage(panel) is Stage.TAKE


def test_f5_makes_the_preview_anew_and_keeps_the_row(
    panel: ImportPanel, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = file_of(tmp_path, body(5))
    panel.take_file(str(file))
    press(panel, qtbot, "Ctrl+Return")
    choose(panel, "समस्त पंक्तियाँ")
    panel.preview.table.select_id(4)
    _import(office, file)
    panel.refresh()
    assert entries(panel)["यथावत"] == "5"
    assert panel.preview.table.current_id == 4


# --- while it runs -----------------------------------------------------------------------------------------------


class Waiting(Executor):
    """Holds what is submitted until the test lets it go."""

    def __init__(self) -> None:
        self.held: list[Callable[[], Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.held.append(lambda: fn(*args, **kwargs))
        return Future()

    def step(self) -> None:
        self.held.pop(0)()


def test_a_batch_is_a_command_and_stopping_keeps_what_is_in(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal_intake, "BATCH", 10)
    writer = Waiting()
    session = session_of(office.desk("itda"), writer)
    panel = ImportPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.open(HERE)
    panel.take_file(str(file_of(tmp_path, body(35))))
    press(panel, qtbot, "Ctrl+Return")
    press(panel, qtbot, "Ctrl+Return")
    assert len(writer.held) == 1
    writer.step()
    assert (panel.take._rows.text(), panel.take._left.text()) == ("35 में से 10 पंक्तियाँ", "25 शेष")
    assert not panel._choose.isEnabled()
    # another screen is shown meanwhile, and then another posting's: the run goes on
    panel.hide()
    later = ImportPanel(session)
    qtbot.addWidget(later)
    later.show()
    later.open(HERE)
    assert stage(later) is Stage.TAKE
    later.take.stop.click()
    writer.step()
    assert len(writer.held) == 1
    with qtbot.waitSignal(session.told):
        writer.step()
    assert later.take.result.text.startswith("रोक दिया गया। 35 में से 20 पंक्तियाँ")
    (past,) = office.desk("itda").ask(AskImports())
    assert (past.new, past.remaining) == (20, 15)
    assert ImportRun.of(session) is not None


def test_a_failure_that_may_pass_goes_on_with_the_same_command(
    panel: ImportPanel, session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Any] = []
    do = SqlDesk.do

    def busy_once(self: SqlDesk, command: Any) -> Any:
        if isinstance(command, ApplyPortalRows):
            given.append(command.command_id)
            if len(given) == 1:
                raise BackendUnavailable(Code.STORE_BUSY)
        return do(self, command)

    monkeypatch.setattr(SqlDesk, "do", busy_once)
    panel.take_file(str(file_of(tmp_path, body(5))))
    press(panel, qtbot, "Ctrl+Return")
    press(panel, qtbot, "Ctrl+Return")
    assert problems.sentence_of(Code.STORE_BUSY) in panel.take.result.text
    panel.take.again.click()
    assert given[0] == given[1]
    assert "5 नई" in panel.take.result.text


def test_stopping_the_reading_leaves_the_columns_as_they_were(
    panel: ImportPanel, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.take_file(str(file_of(tmp_path, body(5))))
    job = panel._job
    assert job is not None
    stopped = threading.Event()
    stopped.set()
    job.stopped = _NeverCleared()
    with qtbot.waitSignal(session.told) as told:
        press(panel, qtbot, "Ctrl+Return")
    assert told.args[0] == problems.sentence_of(Code.CANCELLED)
    assert stage(panel) is Stage.COLUMNS


class _NeverCleared(threading.Event):
    """As if Esc had been pressed the moment the reading began."""

    def clear(self) -> None:
        self.set()


# --- what is no table, other languages, narrow windows -----------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "फाइल रिक्त है"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel 97-2003"),
        ("letter.pdf", b"%PDF-1.7", "PDF"),
        ("broken.xlsx", b"PK\x03\x04" + bytes(300), "अधूरी"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "वेब पृष्ठ"),
    ],
)
def test_what_is_no_export_is_said_in_one_sentence_and_the_step_stays(
    panel: ImportPanel, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    panel.take_file(str(file))
    assert stage(panel) is Stage.FILE
    assert panel.errors.isVisible()
    assert said in panel.errors.text or name == "empty.csv"


def test_hostile_cells_are_shown_as_they_stand(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    lines = body(4)
    lines[0][10] = "<b>मोटा</b> <img src=x>"
    lines[1][6] = "<script>alert(1)</script>"
    lines[2][11] = "क" * 200_000
    lines[3][12] = "\u202eयूज़र\x00"
    panel.take_file(str(file_of(tmp_path, lines)))
    press(panel, qtbot, "Ctrl+Return")
    assert entries(panel)["अस्वीकृत"] == "2"
    choose(panel, "<script>alert(1)</script>")
    assert "“<script>alert(1)</script>”" in panel.preview.pane.note.text
    panel.grab()


def test_every_reason_and_refusal_is_a_sentence_in_both_languages(translation: Translation) -> None:
    for language in (Language.HINDI, Language.ENGLISH):
        translation.speak(language)
        for reason in Reason:
            said = words.fault_words(Fault(reason=reason, field=Field.DISTRICT, value="लखनऊ", other_rows=(7,)))
            assert "{" not in said
            assert said.endswith(("।", ".", "”"))
        for refusal in Refused:
            verdict = RowVerdict(
                row_number=2, number="1", verdict="refused", reason=refusal.value, details="subject, district"
            )
            said = words.refusal_words(verdict)
            assert "{" not in said
            assert said.endswith(("।", "."))
        for field in Field:
            assert words.field_name(field)


def test_the_language_turns_on_every_step(
    panel: ImportPanel, translation: Translation, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.take_file(str(file_of(tmp_path, body(3))))
    translation.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: panel.columns._head.title.text() == "Columns of the file")
    assert column_row(panel, "जनपद").box.currentText() == "District"
    press(panel, qtbot, "Ctrl+Return")
    assert entries(panel)["New"] == "3"
    press(panel, qtbot, "Ctrl+Return")
    assert panel.take.result.text == "The file is in: 3 new, 0 changed, 0 unchanged, 0 refused."
    translation.speak(Language.HINDI)
    qtbot.waitUntil(lambda: panel.take.result.text.startswith("आयात पूर्ण"))


@pytest.mark.parametrize("width", list(WidthClass))
def test_no_step_scrolls_sideways(panel: ImportPanel, tmp_path: Path, qtbot: QtBot, width: WidthClass) -> None:
    sizes = {WidthClass.WIDE: (1820, 980), WidthClass.NORMAL: (1266, 622), WidthClass.COMPACT: (859, 370)}
    panel.resize(*sizes[width])
    panel.fit(width, low=width is WidthClass.COMPACT)
    panel.take_file(str(file_of(tmp_path, body(6))))
    panel.grab()
    press(panel, qtbot, "Ctrl+Return")
    panel.grab()
    assert panel.preview.table.horizontalScrollBar().maximum() == 0
    assert panel.minimumSizeHint().width() <= sizes[width][0]


def _import(office: Office, file: Path) -> None:
    desk = office.desk("itda")
    reading = portal_intake.read_file(file, desk, date(2026, 11, 18), lambda _done, _total: None)
    for batch in portal_intake.batches_to_take(reading):
        desk.do(ApplyPortalRows(command_id=uuid4(), sha256="one", rows=batch))
