from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import Code, RuleBroken
from desktop.models.typed_dates import DateProblem
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.dates import DateEdit, problem_sentence
from desktop.views.widgets.fields import Field, GrowingEdit, PasswordEdit, SearchEdit
from desktop.views.widgets.notes import ErrorBar, NoteBar
from desktop.views.widgets.one_line import OneLine
from desktop.views.widgets.states import ContentStack, EmptyState

TODAY = date(2026, 11, 17)


def typed(widget: QWidget, text: str) -> None:
    """As an input method commits Hindi."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_a_required_field_says_so_and_names_its_error(qtbot: QtBot) -> None:
    field = Field("शिकायतकर्ता की शंका", QLineEdit(), required=True)
    qtbot.addWidget(field)
    assert field.edit.accessibleName() == "शिकायतकर्ता की शंका (अनिवार्य)"
    field.refuse("शंका लिखें।")
    assert field.error == field.edit.accessibleDescription() == "शंका लिखें।"
    assert field.edit.property("wrong") == "true"
    field.refuse("")
    assert field.edit.property("wrong") is None
    field.warn("शनिवार अवकाश है")
    assert field.edit.property("wrong") is None
    field.require(required=False)
    assert field.edit.accessibleName() == "शिकायतकर्ता की शंका"


def test_an_edit_grows_from_two_lines_to_six(qtbot: QtBot) -> None:
    edit = GrowingEdit()
    qtbot.addWidget(edit)
    edit.resize(400, 60)
    edit.show()
    heights = []
    for lines in (1, 2, 4, 6, 30):
        edit.setPlainText("\n".join(["पंक्ति"] * lines))
        heights.append(edit.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
    assert heights[0] >= 2 * look().metrics.L


def test_hindi_is_typed_through_the_input_method(qtbot: QtBot) -> None:
    edit = GrowingEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    typed(edit, "क्षतिग्रस्त\u200d")
    assert edit.toPlainText() == "क्षतिग्रस्त\u200d", "joiners pass"


def test_tab_leaves_an_edit_and_tells_it(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    edit, following = GrowingEdit(), QLineEdit()
    column.addWidget(edit)
    column.addWidget(following)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    edit.setFocus()
    with qtbot.waitSignal(edit.left):
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert following.hasFocus()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("27.11", date(2026, 11, 27)),
        ("27/11/26", date(2026, 11, 27)),
        ("+15", date(2026, 12, 2)),
        ("२७.११.२०२६", date(2026, 11, 27)),
        ("आज", TODAY),
    ],
)
def test_dates_are_read_as_offices_type_them(qtbot: QtBot, text: str, expected: date) -> None:
    edit, entered = DateEdit(lambda: TODAY), list[date]()
    qtbot.addWidget(edit)
    edit.entered.connect(entered.append)
    edit.show()
    edit.setFocus()
    typed(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.day == expected
    assert entered == [expected]
    assert edit.text() == f"{expected:%d.%m.%Y}"


def test_what_is_no_date_says_what_to_do_and_stays_as_typed(qtbot: QtBot) -> None:
    edit, told = DateEdit(lambda: TODAY), list[str]()
    qtbot.addWidget(edit)
    edit.refused.connect(told.append)
    edit.show()
    edit.setText("31.02.2026")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.day is None
    assert edit.text() == "31.02.2026"
    assert edit.problem == told[-1] != ""
    edit.clear()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.problem, told[-1]) == ("", "")


@pytest.mark.parametrize("problem", list(DateProblem))
def test_every_date_problem_has_a_sentence(problem: DateProblem) -> None:
    assert problem_sentence(problem).endswith("।")


def test_a_date_shows_its_weekday_in_the_language(qtbot: QtBot, translation: Translation) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    other, edit = QLineEdit(), DateEdit(lambda: TODAY, with_weekday=True)
    column.addWidget(other)
    column.addWidget(edit)
    edit.show_day(date(2026, 11, 21))
    assert edit.text() == "21.11.2026 (शनिवार)"
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    edit.setFocus()
    assert edit.text() == "21.11.2026", "the weekday goes while one types"
    other.setFocus()
    assert edit.text() == "21.11.2026 (शनिवार)"
    translation.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: edit.text() == "21.11.2026 (Saturday)")


def test_down_opens_a_month_to_choose_from(qtbot: QtBot) -> None:
    edit, entered = DateEdit(lambda: TODAY), list[date]()
    qtbot.addWidget(edit)
    edit.entered.connect(entered.append)
    edit.show()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    month = edit.findChild(QCalendarWidget)
    assert isinstance(month, QCalendarWidget)
    month.activated.emit(month.selectedDate())
    assert entered == [TODAY]
    qtbot.waitUntil(lambda: edit.findChild(QCalendarWidget) is None)


def test_escape_empties_the_search_and_down_leaves_it(qtbot: QtBot) -> None:
    edit = SearchEdit()
    qtbot.addWidget(edit)
    edit.setText("30948217")
    with qtbot.waitSignal(edit.down):
        QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""


def test_a_password_shows_only_while_held(qtbot: QtBot) -> None:
    edit = PasswordEdit()
    qtbot.addWidget(edit)
    eye = edit.findChildren(QWidget)[-1]
    edit.show()
    QTest.mousePress(edit._eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    QTest.mouseRelease(edit._eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert eye is not None
    assert edit._eye.accessibleName() == "दबाए रखने तक दिखाएँ"


def test_an_error_bar_says_what_to_do_and_leaves_the_focus(qtbot: QtBot) -> None:
    box, tried, shown = QWidget(), list[bool](), list[str]()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    line, bar = QLineEdit(), ErrorBar()
    column.addWidget(line)
    column.addWidget(bar)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    line.setFocus()
    bar.show_problem(
        "नेटवर्क जाँचें।", details="store_unreachable", retry=lambda: tried.append(True), show_details=shown.append
    )
    assert bar.isVisible()
    assert line.hasFocus()
    buttons = {button.text(): button for button in bar.findChildren(KeyCapButton)}
    buttons["विवरण"].click()
    buttons["प्रतिलिपि"].click()
    assert shown == ["store_unreachable"]
    assert QGuiApplication.clipboard().text() == "नेटवर्क जाँचें।\nstore_unreachable"
    buttons["पुनः प्रयास"].click()
    assert tried == [True]
    assert not bar.isVisible()
    bar.show_problem("फिर।")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_note_offers_links_and_withdraws_them(qtbot: QtBot) -> None:
    note, seen = NoteBar(tone=Tone.WARN), list[int]()
    qtbot.addWidget(note)
    assert not note.isVisible()
    note.say("“एल-01” और “एल-1” दोनों रूप हैं।")
    note.offer("देखें", lambda: seen.append(1)).click()
    assert seen == [1]
    note.withdraw()
    note.say("सहेजा", tone=Tone.OK)
    assert note.accessibleName() == note.text == "सहेजा"


def test_content_waits_shows_and_says_when_there_is_nothing(qtbot: QtBot) -> None:
    content = QWidget()
    stack = ContentStack(content)
    qtbot.addWidget(stack)
    stack.wait()
    assert stack.currentWidget() is stack.loading
    stack.show_content()
    stack.wait()
    assert stack.currentWidget() is content, "a refresh keeps the old content"
    stack.show_empty("कोई प्रकरण नहीं।", "शर्तें हटाएँ")
    assert isinstance(stack.currentWidget(), EmptyState)
    with qtbot.waitSignal(stack.empty.pressed):
        stack.empty.findChildren(KeyCapButton)[0].click()


def test_a_date_counts_before_its_line_is_left(qtbot: QtBot) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show_day(date(2026, 12, 25))
    read = []
    for text in ("3.12", "someday", " "):
        edit.selectAll()
        typed(edit, text)
        read.append(edit.day)
    assert read == [date(2026, 12, 3), None, None]


def test_a_small_form_gives_its_line_once_and_keeps_what_was_refused(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ask, given = OneLine("सूची सहेजें", "सूची का नाम", "सहेजें", owner), list[str]()
    ask.given.connect(given.append)
    ask.open()
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert [given, bool(ask._field.error)] == [[], True]
    typed(ask.edit, "  पुरानी मांगें ")
    assert [given, ask._field.error] == [[], ""]
    QTest.keyClick(ask, Qt.Key.Key_Return)
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert given == ["पुरानी मांगें"]
    ask.fail(RuleBroken(Code.NAME_TAKEN))
    assert [ask.isVisible(), ask.edit.text().strip()] == [True, "पुरानी मांगें"]
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert len(given) == 2
    ask.accept()


def test_esc_leaves_a_small_form_without_a_word(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    ask, given = OneLine("सूची सहेजें", "सूची का नाम", "सहेजें", owner), list[str]()
    ask.given.connect(given.append)
    ask.open()
    typed(ask.edit, "नाम")
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert [ask.isVisible(), given] == [False, []]
