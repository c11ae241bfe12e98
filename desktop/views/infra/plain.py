"""Text from people is plain text wherever Qt would read HTML: labels, message boxes, tool tips, menus."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from desktop.views.infra import icons
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone

_DRAWINGS = {
    QMessageBox.Icon.Information: ("info", Tone.INFO),
    QMessageBox.Icon.Question: ("help", Tone.ACCENT),
    QMessageBox.Icon.Warning: ("warning", Tone.WARN),
    QMessageBox.Icon.Critical: ("alert", Tone.DANGER),
}


def plain(text: str) -> str:
    """For `setToolTip` and every other place that guesses the format: shows exactly these characters.

    Lines stay lines, blanks stay blanks; an empty text stays empty, so that no empty tip appears.
    """
    if not text:
        return ""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>'


def label(text: str, parent: QWidget | None = None, *, wraps: bool = True, selectable: bool = False) -> QLabel:
    """A QLabel that never reads HTML and opens nothing. For painted, eliding text there is `widgets.Words`."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setOpenExternalLinks(False)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    made.setText(text)
    return made


def message(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    details: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
) -> QMessageBox:
    """A message box of plain text, deleted when closed. Show it with `open()`, never with `exec()`."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    if icon in _DRAWINGS:
        name, tone = _DRAWINGS[icon]
        box.setIconPixmap(icons.icon(name, tone, look().metrics.px(32)).pixmap(look().metrics.px(32)))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    if details:
        box.setDetailedText(details)
    return box


def menu_text(text: str) -> str:
    """For captions of actions, buttons and tabs: an ampersand is a character, not a mnemonic."""
    return text.replace("&", "&&")
