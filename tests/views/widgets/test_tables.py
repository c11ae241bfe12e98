from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.settings import Settings
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.labels import STATUSES
from desktop.views.infra.look import look
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.widgets.cells import ROW_ID
from desktop.views.widgets.rows_model import RowsModel
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.table_view import TableView
from tests.helpers import gallery

Table = tuple[TableView, RowsModel[gallery.Row]]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    view = TableView()
    qtbot.addWidget(view)
    model: RowsModel[gallery.Row] = RowsModel(gallery.columns(), lambda row: row[0], view)
    view.setModel(model)
    view.arrange(gallery.columns())
    model.show_rows(gallery.rows())
    view.resize(1254, 320)
    view.show()
    return view, model


def test_the_model_keeps_qts_contract(table: Table) -> None:
    _, model = table
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(gallery.rows() * 80)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.show_rows([])


def test_rows_have_the_height_of_their_lines(table: Table, theme: Theme) -> None:
    view, _ = table
    assert view.rowHeight(0) == 50
    assert view.horizontalHeader().height() == 28
    theme.resize(16)
    assert view.rowHeight(0) == look().metrics.two_line_row
    view.set_two_lines(False)
    assert view.rowHeight(0) == look().metrics.one_line_row


def test_the_selected_id_survives_a_new_answer(table: Table) -> None:
    view, model = table
    told = list[object]()
    view.select_id("30939872")
    view.current_changed.connect(told.append)
    model.show_rows(list(reversed(gallery.rows())))
    held = [view.current_id]
    model.show_rows(gallery.rows()[:1])
    held.append(view.current_id)
    assert held == ["30939872", None]
    assert told[-1] is None


def test_enter_and_double_click_open(table: Table) -> None:
    view, _ = table
    opened = list[object]()
    view.opened.connect(opened.append)
    view.select_id("30951184")
    QTest.keyClick(view, Qt.Key.Key_Return)
    at = view.visualRect(view.model().index(2, 3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["30951184", "30939872"]


def test_space_and_a_click_check_and_checks_survive(table: Table) -> None:
    view, model = table
    view.select_id("30951184")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(0, 0)).center())
    assert [row[0] for row in model.checked] == ["30948217", "30951184"]
    model.show_rows(gallery.rows()[1:])
    assert [row[0] for row in model.checked] == ["30951184"]
    model.check_all(checked=True)
    assert len(model.checked) == 4


def test_copied_rows_carry_their_heads(table: Table) -> None:
    view, _ = table
    view.select_id("30951184")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heads, row = QGuiApplication.clipboard().text().split("\n")
    assert heads.split("\t")[:3] == ["क्रमांक", "प्रकार", "विषय"]
    assert row.split("\t")[0] == "30951184"
    assert "63 दिन, 42 दिन पार" in row


def test_the_row_is_read_aloud_in_words(table: Table) -> None:
    view, model = table
    words = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("30948217", "शिकायत", "एल-2", "27 दिन पार", "लंबित", "पुनः 2, संवाद"):
        assert part in words
    assert view.model() is model


def test_menu_key_and_right_click_ask_for_a_menu(table: Table) -> None:
    view, _ = table
    wanted = list[object]()
    view.menu_wanted.connect(lambda _where, ident: wanted.append(ident))
    view.select_id("30951184")
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(keyboard, QPoint(0, 0), QPoint(0, 0)))
    at = view.visualRect(view.model().index(2, 3)).center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(mouse, at, view.viewport().mapToGlobal(at)))
    assert wanted == ["30951184", "30939872"]


def test_a_click_on_a_head_sorts_where_the_column_can(table: Table) -> None:
    view, model = table
    view.head.sort_wanted.emit(7, Qt.SortOrder.AscendingOrder)
    ages = [row[6] for row in model.rows]
    assert ages == sorted(ages)
    middle = view.head.sectionViewportPosition(7) + 10
    QTest.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    QTest.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    assert [row[6] for row in model.rows] == sorted(ages, reverse=True)
    before = model.rows
    subject = view.head.sectionViewportPosition(3) + 10
    QTest.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(subject, 10))
    assert model.rows == before


def test_widths_and_order_are_remembered_and_can_be_taken_back(tmp_path: Path, table: Table, qtbot: QtBot) -> None:
    view, _ = table
    settings = Settings(tmp_path / "window.json")
    view.remember(settings, "7/cases")
    designed = view.columnWidth(4)
    view.setColumnWidth(4, 222)
    view.head.moveSection(5, 2)
    qtbot.waitUntil(lambda: bool(settings.value("7/cases/order", [""])[0]))
    again = TableView()
    qtbot.addWidget(again)
    again.setModel(view.model())
    again.arrange(gallery.columns())
    again.remember(settings, "7/cases")
    assert abs(again.columnWidth(4) - 222) <= 1
    assert again.head.logicalIndex(2) == 5
    again.restore_design()
    assert again.columnWidth(4) == designed
    assert again.head.logicalIndex(2) == 2


def test_the_subject_takes_the_width_that_is_left(table: Table) -> None:
    view, _ = table
    view.resize(1900, 320)
    assert view.head.length() == view.viewport().width()


@pytest.mark.parametrize("language", list(Language))
def test_columns_of_statuses_are_as_wide_as_their_words(
    qtbot: QtBot, translation: Translation, language: Language
) -> None:
    translation.speak(language)
    column = gallery.columns()[8]
    longest = max(STATUSES.values(), key=lambda label: len(label.text)).text
    from desktop.views.infra.look import Weight
    from desktop.views.widgets.text import text_width

    assert column.pixels() >= text_width(longest, weight=Weight.SEMIBOLD) + look().metrics.px(37)


def test_a_side_list_tells_what_was_chosen_and_keeps_it(qtbot: QtBot) -> None:
    views, chosen = SideList(), list[object]()
    qtbot.addWidget(views)
    views.chosen.connect(chosen.append)
    views.show_entries([Entry(None, "मेरी सूचियाँ", heading=True), Entry(1, "आज", "64"), Entry(2, "समस्त", "1,963")])
    views.select(1)
    assert chosen == []
    views.show()
    QTest.keyClick(views, Qt.Key.Key_Down)
    assert chosen == [2]
    views.show_entries([Entry(2, "समस्त", "1,964"), Entry(1, "आज", "63")])
    assert views.code == 2
    assert views.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "समस्त, 1,964"
    assert views.model().index(0, 0).data(ROW_ID) == 2


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("points", [9, 11, 20])
def test_the_whole_gallery_paints_without_a_word_from_qt(
    qtbot: QtBot, theme: Theme, translation: Translation, language: Language, scheme: Scheme, points: int
) -> None:
    translation.speak(language)
    theme.choose(scheme)
    theme.resize(points)
    page: QWidget = gallery.build()
    qtbot.addWidget(page)
    page.resize(1254, page.heightForWidth(1254))
    page.show()
    assert not page.grab().isNull()


def test_the_gallery_changes_its_clothes_while_it_is_worn(qtbot: QtBot, theme: Theme, translation: Translation) -> None:
    page = gallery.build()
    qtbot.addWidget(page)
    page.resize(1254, 1600)
    page.show()
    light = page.grab().toImage()
    theme.choose(Scheme.DARK)
    theme.resize(13)
    translation.speak(Language.ENGLISH)
    assert page.grab().toImage() != light


def test_words_of_a_list_take_a_second_line_before_they_are_cut(qtbot: QtBot) -> None:
    views = SideList()
    qtbot.addWidget(views)
    views.resize(look().metrics.px(186), 400)
    views.show_entries([Entry("new", "New", "3"), Entry("lane", "Demands or suggestions of villages", "1,963")])
    views.show()
    rows = [views.visualRect(views.model().index(at, 0)) for at in (0, 1)]
    assert rows[0].height() == look().metrics.one_line_row
    assert rows[1].height() >= 2 * look().metrics.L
    views.resize(look().metrics.px(460), 400)
    assert views.visualRect(views.model().index(1, 0)).height() == look().metrics.one_line_row
