"""Message boxes of plain text. A module of its own: Qt's box is dear to import, and the first window shows none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.views.infra import icons
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone

_DRAWINGS = {
    QMessageBox.Icon.Information: ("info", Tone.INFO),
    QMessageBox.Icon.Question: ("help", Tone.ACCENT),
    QMessageBox.Icon.Warning: ("warning", Tone.WARN),
    QMessageBox.Icon.Critical: ("alert", Tone.DANGER),
}


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
