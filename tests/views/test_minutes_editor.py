"""The minutes editor: directions by keyboard alone, undo over the whole document, drafts, hints, pages of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.models.minutes import Direction, DirectionGroup, Part, Passage
from desktop.models.minutes.editing import Spot
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.direction_row import Where
from desktop.views.minutes.pages import PresentationPage, TitlePage
from desktop.views.widgets.one_line import OneLine
from tests.helpers import meetings as steps
from tests.helpers.stores import Office, opened_store
from tests.views.minutes_desk import MinutesDesk

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Any:
    return lambda username="anu.jst", **more: MinutesDesk(office, username, qtbot, **more)


def test_a_direction_is_written_by_keyboard_alone(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    panel.acts[Act.NEW_DIRECTION].trigger()
    entry = desk.page.entry
    assert entry.edit.hasFocus()
    assert entry.number.text() == "3."
    entry.edit.insertPlainText("पाइप लाइन की मरम्मत की जाए। @वन पर्")
    assert desk.page.popup.isVisible()
    desk.press(entry.edit, Qt.Key.Key_Return)
    assert entry.addressees.names == (steps.FORESTS,)
    assert entry.edit.toPlainText() == "पाइप लाइन की मरम्मत की जाए।"
    entry.edit.insertPlainText(" @समस्त जि")
    desk.press(entry.edit, Qt.Key.Key_Down)
    desk.press(entry.edit, Qt.Key.Key_Up)
    desk.press(entry.edit, Qt.Key.Key_Tab)
    assert entry.edit.hasFocus()
    entry.edit.insertPlainText(" #15दिन ")
    assert not entry.due.isHidden()
    desk.press(entry.edit, Qt.Key.Key_Return)
    assert desk.directions[2] == Direction(
        text="पाइप लाइन की मरम्मत की जाए।", addressees=(steps.FORESTS, steps.MAGISTRATES), due_on=date(2026, 11, 23)
    )
    assert entry.edit.hasFocus()
    assert not entry.direction.addressees
    entry.edit.insertPlainText("आख्या भेजी जाए। #27.11")
    desk.press(entry.edit, Qt.Key.Key_Return, CTRL)
    assert desk.directions[3] == Direction(text="आख्या भेजी जाए।", due_on=date(2026, 11, 27))
    assert not entry.edit.hasFocus()


def test_what_the_master_does_not_know_is_added_as_typed(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    desk.open(steps.written(office))
    desk.page.edit(Spot(0, 1))
    line = desk.page.editor.addressees
    line.begin()
    line.line.setText("जल पुलिस चौकी")
    desk.press(line.line, Qt.Key.Key_Return)
    assert desk.directions[1].addressees == (steps.FORESTS, "जल पुलिस चौकी")
    desk.press(line._chips[0], Qt.Key.Key_Delete)
    assert desk.directions[1].addressees == ("जल पुलिस चौकी",)


def test_escape_closes_the_list_and_leaves_the_text(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    desk.open(steps.written(office))
    desk.page.begin()
    entry = desk.page.entry
    entry.edit.insertPlainText("पत्र @सचिव")
    desk.press(entry.edit, Qt.Key.Key_Escape)
    assert not desk.page.popup.isVisible()
    assert entry.edit.toPlainText() == "पत्र @सचिव"
    entry.edit.insertPlainText("ालय से")
    assert not desk.page.popup.isVisible()
    desk.press(entry.edit, Qt.Key.Key_Return)
    assert desk.directions[-1].text == "पत्र @सचिवालय से"


def test_arrows_walk_the_rows_and_alt_moves_them_with_their_complaints(office: Office, desk_of: Any) -> None:
    number = office.register(number="1905001234")
    desk = desk_of()
    panel = desk.open(steps.written(office))
    desk.page.edit(Spot(0, 1))
    panel.acts[Act.LINK_CASES].trigger()
    dialog = panel.findChild(OneLine)
    assert dialog is not None
    dialog.edit.setText("99")
    dialog._give()
    assert "99" in dialog._field.error
    dialog.edit.setText("१९०५००१२३४")
    dialog._give()
    assert panel.manuscript.links == {Spot(0, 1): (number.id,)}
    first, second = desk.directions
    desk.press(desk.page.editor.text, Qt.Key.Key_Up, ALT)
    assert desk.directions == (second, first)
    assert desk.page.current == Spot(0, 0)
    assert desk.page.editor.text.hasFocus()
    assert panel.manuscript.links == {Spot(0, 0): (number.id,)}
    desk.press(desk.page.editor.text, Qt.Key.Key_Down)
    assert desk.page.current == Spot(0, 1)
    desk.press(desk.page.editor.text, Qt.Key.Key_Return)
    assert desk.page.entry.edit.hasFocus()
    desk.press(desk.page.entry.edit, Qt.Key.Key_Up)
    assert desk.page.current == Spot(0, 1)
    panel.acts[Act.TAKE_OUT].trigger()
    assert desk.directions == (second,)
    panel.acts[Act.UNDO].trigger()
    assert desk.directions == (second, first)
    panel.stored.save()
    assert panel.stored.minutes.links[0].number == 1


def test_undo_goes_through_every_block_and_typing_is_one_step(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    before = desk.document
    panel.editor.go(Block.TITLE)
    page = panel.editor.page_of(Block.TITLE)
    assert isinstance(page, TitlePage)
    edit: Any = page.title.edit
    for letters in ("एक", " दो", " तीन"):
        edit.insertPlainText(letters)
    panel.editor.go(Block.DIRECTIONS)
    desk.page.edit(Spot(0, 0))
    desk.page.editor.text.insertPlainText(" तत्काल")
    assert desk.document.title.endswith("एक दो तीन")
    desk.press(desk.page.editor.text, Qt.Key.Key_Z, CTRL)
    assert desk.directions == before.directions
    assert desk.document.title.endswith("एक दो तीन")
    desk.press(desk.page.editor.text, Qt.Key.Key_Z, CTRL)
    assert desk.document == before
    assert not panel.acts[Act.UNDO].isEnabled()
    desk.press(desk.page.editor.text, Qt.Key.Key_Y, CTRL)
    assert edit.toPlainText().endswith("एक दो तीन")


def test_points_begin_with_enter_and_keep_their_bold(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    panel.editor.go(Block.PRESENTATION)
    page = panel.editor.page_of(Block.PRESENTATION)
    assert isinstance(page, PresentationPage)
    page.points.insert(0)
    page.points.rows[0][0].insertPlainText("पहला बिन्दु")
    desk.press(page.points.rows[0][0], Qt.Key.Key_Return)
    page.points.rows[1][0].insertPlainText("दूसरा")
    desk.press(page.points.rows[1][0], Qt.Key.Key_Up, ALT)
    assert [point.text for point in desk.document.presentation.points] == ["दूसरा", "पहला बिन्दु"]
    assert page.points.rows[0][0].hasFocus()


def test_other_directions_have_headings_and_numbers_of_their_own(office: Office, desk_of: Any) -> None:
    groups = (DirectionGroup(heading="अन्य निर्देश:-", directions=(Direction(text="सूचना दी जाए।"),)),)
    desk = desk_of()
    panel = desk.open(steps.written(office, document=replace(steps.DOCUMENT, other_directions=groups)))
    panel.editor.go(Block.OTHER_DIRECTIONS)
    assert desk.page.entry.number.text() == "2."
    desk.page.entry.edit.insertPlainText("समीक्षा की जाए।")
    desk.press(desk.page.entry.edit, Qt.Key.Key_Return)
    assert [each.text for each in desk.document.other_directions[0].directions] == ["सूचना दी जाए।", "समीक्षा की जाए।"]
    desk.page._headings[0].setPlainText("सचिव महोदय के अन्य निर्देश:-")
    assert desk.document.other_directions[0].heading == "सचिव महोदय के अन्य निर्देश:-"


def test_text_of_no_block_is_shown_until_it_is_gone(office: Office, desk_of: Any) -> None:
    loose = (Passage(part=Part.CLOSING, slot=0, text="पृष्ठ 2"),)
    desk = desk_of()
    panel = desk.open(steps.written(office, document=replace(steps.DOCUMENT, passages=loose)))
    panel.editor.go(Block.LOOSE)
    page: Any = panel.editor.page_of(Block.LOOSE)
    page.passages._rows[0].cross.click()
    assert not desk.document.passages
    assert panel.editor.block is Block.DIRECTIONS


def test_hints_ask_and_can_be_left(office: Office, desk_of: Any) -> None:
    document = replace(steps.DOCUMENT, closing="एल-01 तथा एल-1 स्तर पर ध्यान दिया जाए।")
    desk = desk_of()
    panel = desk.open(steps.written(office, document=document))
    panel.editor._ask_hints()
    hints = panel.editor.hints
    assert "एल-01" in hints.text
    assert "एल-1" in hints.text
    hints._look.click()
    assert panel.editor.block is Block.CLOSING
    hints._leave.click()
    assert "निर्देश 1" in hints.text
    hints._look.click()
    assert desk.page.current == Spot(0, 0)
    assert desk.document == document


def test_what_is_pointed_at_in_a_painted_row_takes_the_keys(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    desk.open(steps.written(office))
    desk.page._rows[Spot(0, 1)].pointed.emit(Where.DUE)
    assert desk.page.editor.due.hasFocus()
    assert desk.page.editor.due.selectedText() == "12.12.2026"
    desk.page._rows[Spot(0, 0)].pointed.emit(Where.ADDRESSEES)
    assert isinstance(desk.panel.focusWidget(), QLineEdit)


def test_the_language_turns_at_once(office: Office, desk_of: Any, translation: Translation, qtbot: QtBot) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    assert panel.editor.head.title.text() == "निर्देश"
    translation.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: panel.editor.head.title.text() == "Directions")
    assert panel.title.title.text().startswith("Minutes – Departmental review")
    assert panel.editor.preview.title.text() == "Page preview"


def test_the_context_menu_offers_the_row_the_editor_and_the_steps(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    desk.page.edit(Spot(0, 1))
    menu = panel.menu()
    shown = {action.objectName(): action.isEnabled() for action in menu.actions() if action.objectName()}
    menu.close()
    assert shown["move_up"]
    assert shown["take_out"]
    assert shown["submit_minutes"]
    assert shown["print"]
    assert "sign_minutes" not in shown
    desk.page.edit(None)
    assert not panel.acts[Act.MOVE_UP].isEnabled()
    assert panel.acts[Act.MOVE_UP].reason
