"""Where an exported list goes: one name and one question for every list of the program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.attachments import safe_name
from desktop.views.infra.formats import date_text
from desktop.views.infra.i18n import translate

_LONGEST = 60
"""Letters of the words: three octets each in UTF-8, and file systems take 255 octets."""
_PARTED = re.compile(r"[\s<>:\"/\\|?*.,;–—·-]+")
_JOINERS = "\u200c\u200d"


def workbook_name(*words: str, day: int) -> str:
    """`अधिकारी-पद-22-11-2026.xlsx`: the list in the language of the window, then the day (days since 1970).

    What Windows refuses in a name, blanks and stops become hyphens; a word that says the one before again is left out.
    """
    parts: list[str] = []
    for word in words:
        visible = "".join(char for char in word if char in _JOINERS or unicodedata.category(char) != "Cf")
        part = _PARTED.sub("-", visible).strip("-")
        if part and part not in parts[-1:]:
            parts.append(part)
    said = "-".join(parts)[:_LONGEST].strip("-")
    return safe_name("-".join(filter(None, (said, date_text(day).replace(".", "-")))) + ".xlsx")


def ask_for_workbook(owner: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Ask where to, offering this name; never waits: `then` is called with the file, if one is chosen."""
    dialog = QFileDialog(owner, translate("Export", "Export to XLSX"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.setNameFilter(translate("Export", "Workbook (*.xlsx)"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()
