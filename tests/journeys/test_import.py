"""A portal's export through the whole window: chosen, mapped, looked at, its refused rows kept, taken in, stopped."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from desktop.models.portal_commands import ApplyPortalRows, AskImports
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Screen
from desktop.views.portal_import.panel import ImportPanel
from desktop.views.portal_import.stages import Stage
from tests.helpers.portal_files import HINDI, rows, write_csv
from tests.helpers.stores import Office
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.stores import Watch
from tests.journeys.test_today import BOTH

STATE = "itda"
IMPORT = Both("आयात", "Import")
CHOOSE = Both("फाइल चुनें", "Choose the file")
READ = Both("फाइल पढ़ें", "Read the file")
BEGIN = Both("आयात आरम्भ करें", "Start the import")
REFUSED = Both("अस्वीकृत पंक्तियाँ निर्यात करें", "Export the refused rows")
BATCH = ApplyPortalRows.__name__
HERE = Both("यह पृष्ठ", "This screen")


def export(folder: Path, count: int = 8, *, number: str = "शिकायत संख्या") -> Path:
    """Two of its rows lie in a place that is not ours."""
    lines = [list(line) for line in rows(count)]
    lines[0][6] = lines[1][6] = "लखनऊ"
    heads = [number if head == "शिकायत संख्या" else head for head in HINDI]
    return write_csv(folder / "निर्यात.csv", heads, lines)


def panel(person: Person) -> ImportPanel:
    found = person.window.panel
    assert isinstance(found, ImportPanel)
    return found


def at_import(start: Start, language: Language) -> Person:
    person = start(language=language)
    enter(person, STATE)
    person.press(IMPORT)
    person.settle()
    return person


def choose(person: Person, file: Path, way: str = "button") -> None:
    if way == "button":
        person.press(CHOOSE)
    elif way == "key":
        person.key("Ctrl+O")
    else:
        person.key("F10")
        person.choose_menu(HERE, CHOOSE)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    at(person, Stage.COLUMNS)


def at(person: Person, stage: Stage) -> None:
    person.wait(lambda: panel(person).stage is stage, f"step {stage.name} was not reached")
    person.settle()


def go_on(person: Person, caption: Both, way: str) -> None:
    if way == "button":
        person.press(caption)
    elif way == "key":
        person.key("Ctrl+Return")
    else:
        person.key("F10")
        person.choose_menu(HERE, caption)


@BOTH
@pytest.mark.parametrize("way", ["button", "key", "menu"])
def test_a_file_from_the_choice_to_the_list_of_new_cases(
    start: Start, office: Office, language: Language, tmp_path: Path, way: str
) -> None:
    person = at_import(start, language)
    choose(person, export(tmp_path), way)
    go_on(person, READ, way)
    at(person, Stage.PREVIEW)
    assert office.desk(STATE).ask(AskImports()) == ()
    person.sees(Both("8 पंक्तियाँ = 6 नई + 0 परिवर्तित + 0 यथावत + 2 अस्वीकृत", "8 rows = 6 new"))
    _refused_rows_go_out(person, tmp_path / f"{way}.xlsx", way)
    go_on(person, BEGIN, way)
    at(person, Stage.TAKE)
    person.sees(Both("आयात पूर्ण: 6 नई, 0 परिवर्तित, 0 यथावत, 2 अस्वीकृत।", "The file is in: 6 new"))
    (past,) = office.desk(STATE).ask(AskImports())
    assert (past.file_name, past.new) == ("निर्यात.csv", 6)
    person.press(Both("नई शिकायतें देखें", "Show the new complaints"))
    person.settle()
    assert person.window.place.screen is Screen.CASES
    assert len(person.rows()) == 6


def _refused_rows_go_out(person: Person, out: Path, way: str) -> None:
    if way == "key":
        person.key("Ctrl+E")
    elif way == "menu":
        person.key("F10")
        person.choose_menu(HERE, REFUSED)
    else:
        person.press(REFUSED)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(out))
    dialog.close()
    said = Both(f"2 अस्वीकृत पंक्तियाँ {out.name} में हैं।", f"2 refused rows are in {out.name}.")
    person.sees(said)
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert sheet.max_row == 3
    assert "लखनऊ" in str(sheet.cell(2, 2).value)


@BOTH
def test_a_column_nobody_knows_is_given_its_meaning_by_hand(
    start: Start, office: Office, language: Language, tmp_path: Path
) -> None:
    person = at_import(start, language)
    choose(person, export(tmp_path, number="टोकन"))
    assert str(Both("शिकायत क्रमांक", "complaint number")) in person.refused(READ)
    meaning = Both("स्तम्भ “टोकन” का अर्थ", "Meaning of the column “टोकन”")
    box = next(b for b in panel(person).findChildren(QComboBox) if b.accessibleName() == str(meaning))
    box.setCurrentIndex(box.findText(str(Both("शिकायत क्रमांक", "Complaint number"))))
    box.activated.emit(box.currentIndex())
    person.settle()
    person.press(READ)
    at(person, Stage.PREVIEW)
    person.sees(Both("6 नई", "6 new"))


def test_stopping_keeps_what_is_in_and_the_same_file_takes_the_rest(
    start: Start, office: Office, tmp_path: Path, watch: Watch
) -> None:
    person = at_import(start, Language.HINDI)
    file = export(tmp_path, 2_402)
    choose(person, file)
    person.press(READ)
    at(person, Stage.PREVIEW)
    watch.delay = 20.0
    person.press(BEGIN)
    person.wait(lambda: watch.calls.count(BATCH) == 1, "the import did not begin")
    watch.released.set()
    watch.released.clear()
    person.wait(lambda: watch.calls.count(BATCH) == 2, "there was no second batch")
    person.press(Both("रोकें", "Stop"))
    watch.released.set()
    person.sees(Both("रोक दिया गया।", "Stopped."))
    person.settle()
    (past,) = office.desk(STATE).ask(AskImports())
    assert 0 < past.new < 2_400
    person.press(Both("दूसरी फाइल", "Another file"))
    choose(person, file)
    person.press(READ)
    at(person, Stage.PREVIEW)
    person.press(BEGIN)
    person.sees(Both("आयात पूर्ण:", "The file is in:"))
    assert sum(past.new for past in office.desk(STATE).ask(AskImports())) == 2_400


@BOTH
def test_esc_stops_the_reading_and_leaves_everything_as_it_was(
    start: Start, office: Office, language: Language, tmp_path: Path, watch: Watch
) -> None:
    person = at_import(start, language)
    choose(person, export(tmp_path))
    watch.delay = 20.0
    person.press(READ)
    person.wait(lambda: panel(person).reading.busy, "nothing is being read")
    QApplication.processEvents()
    panel(person).reading.stop()
    watch.released.set()
    person.sees(Both("आपके कहने पर रोक दिया गया।", "Stopped, as you asked."))
    assert panel(person).stage is Stage.COLUMNS
    assert office.desk(STATE).ask(AskImports()) == ()
