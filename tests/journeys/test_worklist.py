"""The list screen, as the nodal cell uses it all day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.models.complaint import ComplaintFile
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Screen
from desktop.views.worklist.panel import WorklistPanel
from tests.helpers.stores import Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.stores import Watch
from tests.journeys.test_today import BOTH, CELL, L2, at_work

CHECKED = Both("2 चयनित", "2 checked")
ADD_NOTE = Both("टिप्पणी जोड़ें", "Add a note")
GIVE = Both("अन्य पटल को दें", "Give to another desk")


@pytest.fixture
def at_cases(start: Start, office: Office, request: pytest.FixtureRequest) -> Person:
    language = getattr(request, "param", Language.HINDI)
    person = at_work(start, office, CELL, language)
    person.press(w.CASES)
    person.open_list(Both("समस्त लंबित", "All open"))
    return person


def panel(person: Person) -> WorklistPanel:
    found = person.window.panel
    assert isinstance(found, WorklistPanel)
    return found


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_lists_and_their_counts(at_cases: Person) -> None:
    assert len(at_cases.rows()) == 7
    at_cases.open_list(w.OVERDUE)
    assert set(at_cases.rows()) == {o.OLD_DEMAND, o.OLD_GRIEVANCE, o.REOPENED, o.PROMISED}
    at_cases.open_list(Both("सन्तुष्टि प्रतीक्षित", "Awaiting satisfaction"))
    assert at_cases.rows() == [o.ANSWERED]
    at_cases.open_list(Both("180+ दिन: मांग", "Demands 180+"))
    assert at_cases.rows() == [o.OLD_DEMAND]


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_a_condition_is_set_by_its_chip_and_cleared(at_cases: Person) -> None:
    at_cases.press(Both("प्रकार: समस्त", "Kind: all"))
    at_cases.choose_menu(Both("मांग", "Demand"))
    at_cases.settle()
    assert at_cases.rows() == [o.OLD_DEMAND]
    at_cases.sees(Both("प्रकार: मांग", "Kind: Demand"))
    at_cases.key("F10")
    at_cases.choose_menu(Both("यह पृष्ठ", "This screen"), Both("शर्तें हटाएँ", "Clear filters"))
    assert len(at_cases.rows()) == 7


def test_nothing_fits_says_why_and_leads_back(at_cases: Person) -> None:
    at_cases.press("प्रकार: समस्त")
    at_cases.choose_menu("सुझाव")
    at_cases.sees("इस शर्त पर कोई प्रकरण नहीं।")
    at_cases.press("शर्तें हटाएँ")
    assert len(at_cases.rows()) == 7


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("कुमाऊं", [o.CLIMBED]),
        ("बडकोट", [o.CLIMBED]),
        ("मा॰ विधायक", [o.FRESH]),
        ("संबन्धित", [o.FRESH]),
        ("९४१२०१२३४५", [o.FRESH]),
        (o.REOPENED, [o.REOPENED]),
        ("हरीश", [o.REOPENED]),
    ],
)
def test_search_finds_spelling_variants(at_cases: Person, typed: str, found: list[str]) -> None:
    at_cases.key("Ctrl+F")
    at_cases.write(typed)
    at_cases.key("Return")
    assert at_cases.rows() == found
    at_cases.key("Escape")
    assert len(at_cases.rows()) == 7


def test_a_search_from_today_opens_the_list_and_the_box_says_what_is_searched(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL)
    person.key("Ctrl+F")
    person.write("पाइप")
    person.key("Return")
    assert o.REOPENED in person.rows()
    person.key("Ctrl+1")
    person.press("समय-सीमा पार")
    assert len(person.rows()) == 4
    assert person.window.header.search.text() == ""


def test_who_types_on_after_a_pause_types_on_in_the_search_box(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL)
    person.key("Ctrl+F")
    person.write(o.REOPENED[:4])
    person.wait(lambda: person.window.place.screen is Screen.CASES and person.window.rests, "the list never opened")
    for digit in o.REOPENED[4:]:
        person.key(digit)
    person.key("Return")
    assert person.window.header.search.text() == o.REOPENED
    assert person.rows() == [o.REOPENED]


def test_the_head_sorts_and_back(at_cases: Person) -> None:
    head = panel(at_cases).table.head
    column = next(at for at, each in enumerate(panel(at_cases).model.columns) if each.key == "age")
    head.sort_wanted.emit(column, Qt.SortOrder.DescendingOrder)
    assert at_cases.rows()[0] == o.OLD_DEMAND
    head.sort_wanted.emit(column, Qt.SortOrder.AscendingOrder)
    assert at_cases.rows()[-1] == o.OLD_DEMAND


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_an_own_list_is_kept_with_its_count_and_removed(at_cases: Person) -> None:
    at_cases.press(Both("प्रकार: समस्त", "Kind: all"))
    at_cases.choose_menu(Both("मांग", "Demand"))
    at_cases.key("Ctrl+S")
    at_cases.write("पुरानी मांगें")
    at_cases.key("Return")
    at_cases.sees(Both("सूची “निजी” में सहेजी गई।", "The list is saved under “Own lists”."))
    at_cases.open_list(Both("समस्त लंबित", "All open"))
    at_cases.open_list("पुरानी मांगें")
    assert at_cases.rows() == [o.OLD_DEMAND]
    views = panel(at_cases).views
    assert views._counts[views._code] == 1
    views._menu(views._list.visualRect(views._list.currentIndex()).center())
    at_cases.choose_menu(Both("यह सूची हटाएँ", "Remove this list"))
    at_cases.misses("पुरानी मांगें")


def test_columns_order_and_density_are_remembered_over_a_restart(start: Start, at_cases: Person) -> None:
    at_cases.press("स्तम्भ")
    at_cases.choose_menu("ग्राम")
    at_cases.key("F10")
    at_cases.choose_menu("यह पृष्ठ", "प्रति प्रकरण एक पंक्ति")
    table = panel(at_cases).table
    village = next(at for at, each in enumerate(panel(at_cases).model.columns) if each.key == "village")
    assert not table.isColumnHidden(village)
    table.setColumnWidth(village, 222)
    table.head.moveSection(table.head.visualIndex(village), 2)
    table._keep()
    height = table.rowHeight(0)
    again = start()
    enter(again, CELL)
    again.press(w.CASES)
    again.settle()
    table = panel(again).table
    assert not table.isColumnHidden(village)
    assert table.columnWidth(village) == pytest.approx(222, abs=2)
    assert table.head.visualIndex(village) == 2
    assert table.rowHeight(0) == height
    again.press("स्तम्भ")
    again.choose_menu("मूल रूप")
    assert table.isColumnHidden(village)


def test_copied_rows_bring_their_heads(at_cases: Person) -> None:
    at_cases.choose_row(o.REOPENED)
    at_cases.key("Ctrl+C")
    head, row = QApplication.clipboard().text().split("\n")
    assert head.startswith("क्रमांक\tप्रकार\tविषय")
    assert row.startswith(f"{o.REOPENED}\tशिकायत\tपाइप लाइन टूटी है")


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_the_list_becomes_a_workbook(at_cases: Person, tmp_path: Path) -> None:
    file = tmp_path / "cases.xlsx"
    at_cases.key("Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    offered = Path(dialog.selectedFiles()[0]).name
    assert offered == str(Both("समस्त-लंबित-18-11-2026.xlsx", "All-open-18-11-2026.xlsx"))
    dialog.fileSelected.emit(str(file))
    dialog.close()
    at_cases.sees(Both("7 पंक्तियाँ cases.xlsx में हैं।", "7 rows are in cases.xlsx."))
    with ZipFile(file) as book:
        texts = book.read("xl/worksheets/sheet1.xml").decode()
    assert o.REOPENED in texts
    assert str(Both("क्रमांक", "Number")) in texts
    assert "94120" not in texts.replace("94•", "")


def test_an_export_that_is_stopped_leaves_no_file(at_cases: Person, tmp_path: Path, watch: Watch) -> None:
    file = tmp_path / "stopped.xlsx"
    watch.delay = 20.0
    panel(at_cases).export.write(file, panel(at_cases).model.question)
    at_cases.press("रोकें")
    watch.released.set()
    at_cases.sees("निर्यात रोका गया; कोई फाइल नहीं बनी।")
    assert not list(tmp_path.glob("*.xlsx*"))


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_a_note_goes_into_many_files(at_cases: Person, office: Office) -> None:
    for number in (o.FRESH, o.FRESH_PUMP):
        at_cases.choose_row(number)
        at_cases.key("Space")
    at_cases.sees(CHECKED)
    at_cases.sees(Both("कारण: निर्णय एक-एक प्रकरण पर ही होता है", "Reason: each case is decided by itself"))
    at_cases.press(ADD_NOTE)
    at_cases.type_into(Both("टिप्पणी", "Note"), "मंगलवार की बैठक में चर्चा हेतु।")
    at_cases.key("Ctrl+Return")
    at_cases.sees(Both("2 प्रकरणों में अंकित।", "Done for 2 complaints."))
    at_cases.misses(CHECKED)
    desk = office.desk(CELL)
    for row in panel(at_cases).model._pages[0]:
        texts = [event.text for event in desk.ask(ComplaintFile(complaint_id=row.id)).events]
        assert ("मंगलवार की बैठक में चर्चा हेतु।" in texts) is (row.number in (o.FRESH, o.FRESH_PUMP))


@pytest.mark.parametrize("at_cases", list(Language), indirect=True)
def test_many_are_given_to_another_desk_and_each_refusal_is_told(at_cases: Person) -> None:
    for number in (o.FRESH, o.CLIMBED):
        at_cases.choose_row(number)
        at_cases.key("Space")
    at_cases.press(GIVE)
    at_cases.press(GIVE)
    at_cases.sees(Both("पटल चुनें।", "Choose a desk."))
    at_cases.sees("L2 अधिकारी")
    entries = [words for words in at_cases.in_view() if "L2 अधिकारी" in words]
    assert entries
    at_cases.open_list(entries[0])
    at_cases.press(GIVE)
    at_cases.sees(Both("अस्वीकृत:", "refused:"))
    at_cases.sees(f"{o.FRESH} – ")
    at_cases.sees(f"{o.CLIMBED} – ")
    at_cases.press(Both("बंद करें", "Close"))
    assert [row.number for row in panel(at_cases).model.checked] == [o.FRESH, o.CLIMBED]


def test_escape_takes_the_checks_back(at_cases: Person) -> None:
    at_cases.key("Ctrl+A")
    at_cases.sees("7 चयनित")
    at_cases.key("Escape")
    at_cases.misses("7 चयनित")


def test_the_selected_case_stays_selected_when_others_change(at_cases: Person, office: Office) -> None:
    at_cases.choose_row(o.CLIMBED)
    before = at_cases.current_id
    office.register(number="30900098")
    at_cases.key("F5")
    at_cases.settle()
    assert len(at_cases.rows()) == 8
    assert at_cases.current_id == before


@BOTH
def test_each_act_by_key_button_and_context_menu(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, L2, language)
    log = Both("संवाद अंकित करें", "Log dialogue")
    sheet = Both(f"संवाद पत्रक – {o.REOPENED}", f"Call sheet – {o.REOPENED}")
    acts: tuple[Callable[[], None], ...] = (
        lambda: person.press(log),
        lambda: person.key("Ctrl+D"),
        lambda: person.context_menu(log),
    )
    for act in acts:
        person.press(w.CASES)
        person.open_list(w.OVERDUE)
        person.choose_row(o.REOPENED)
        act()
        person.sees(sheet)
        person.press(Both("बाद में", "Later"))


@BOTH
def test_what_cannot_be_done_says_why(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, L2, language)
    person.press(w.CASES)
    person.open_list(w.OVERDUE)
    person.choose_row(o.REOPENED)
    due = Both("पहले शिकायतकर्ता से संवाद", "A dialogue with the complainant is due first")
    reasons = [action.reason for action in panel(person).current.acts.all]
    assert any(str(due) in reason for reason in reasons), reasons
