"""Text from people is plain text wherever Qt would read HTML: labels, message boxes, tool tips, menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_MARKS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;"))
"""As `html.escape` writes them, whose module brings every entity there is with it."""


def plain(text: str) -> str:
    """For `setToolTip` and every other place that guesses the format: shows exactly these characters.

    Lines stay lines, blanks stay blanks; an empty text stays empty, so that no empty tip appears.
    """
    if not text:
        return ""
    for mark, written in _MARKS:
        text = text.replace(mark, written)
    return f'<div style="white-space: pre-wrap">{text}</div>'


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


def menu_text(text: str) -> str:
    """For captions of actions, buttons and tabs: an ampersand is a character, not a mnemonic."""
    return text.replace("&", "&&")
