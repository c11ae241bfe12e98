from __future__ import annotations

import ast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.views.infra.message_box import message
from desktop.views.infra.plain import label, menu_text, plain
from tests.views.sources import calls, trees

HOSTILE = '<img src="file:///etc/passwd"><b>मोटा</b> & <a href="x">y</a>'


def test_a_tip_shows_exactly_what_was_typed() -> None:
    assert QTextDocumentFragment.fromHtml(plain(HOSTILE)).toPlainText() == HOSTILE
    assert plain("") == ""


def test_labels_and_boxes_read_no_html(qtbot: QtBot) -> None:
    shown = label(HOSTILE, selectable=True)
    qtbot.addWidget(shown)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert not shown.openExternalLinks()
    box = message(None, "सूचना", HOSTILE, details=HOSTILE)
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == HOSTILE


def test_an_ampersand_is_a_character() -> None:
    assert menu_text("नल & जल") == "नल && जल"


def test_labels_and_boxes_are_made_in_one_place() -> None:
    homes = {"infra/plain.py", "infra/message_box.py"}
    for path, tree in trees():
        if path in homes:
            continue
        for name, call in calls(tree):
            assert name not in {"QLabel", "QMessageBox", "QTextBrowser", "QToolTip"}, f"{path}:{call.lineno}"
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            boxed = isinstance(owner, ast.Name) and owner.id == "QMessageBox"
            assert not boxed, f"{path}:{call.lineno}"
            assert name not in {"setHtml", "appendHtml", "setOpenExternalLinks"}, f"{path}:{call.lineno}"
    assert hasattr(QMessageBox, "critical"), "the static boxes that are forbidden here"


def test_tips_are_plain() -> None:
    """`setToolTip` guesses HTML: give it `plain(...)`, words of the catalogue, a date, or another's tip."""
    allowed = {"plain", "tr", "translate", "toolTip", "moment_text", "date_text", "date_of", "time_of"}
    for path, tree in trees():
        for name, call in calls(tree):
            if name not in {"setToolTip", "setWhatsThis"}:
                continue
            given = call.args[-1]
            made_by = next((n for n, c in calls(given) if c is given), "") if isinstance(given, ast.Call) else ""
            literal = isinstance(given, ast.Constant)
            assert literal or made_by in allowed, f"{path}:{call.lineno} {ast.unparse(call)}"


def test_no_dialog_blocks_and_no_events_are_pumped() -> None:
    for path, tree in trees():
        for name, call in calls(tree):
            assert name not in {"exec", "exec_", "processEvents", "QEventLoop"}, f"{path}:{call.lineno}"
