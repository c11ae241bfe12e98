"""What this program is: its version, what it is built of, and the licences of its letters."""

from __future__ import annotations

import sys
from functools import partial

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import __version__, resources
from desktop.views.infra.look import look
from desktop.views.infra.message_box import message
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.settings.page import SettingsPage, titled_card
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.text import Words

_FONTS = (
    ("Noto Sans Devanagari 2.006", "OFL-NotoSansDevanagari.txt"),
    ("Noto Serif Devanagari 2.006", "OFL-NotoSerifDevanagari.txt"),
)


class AboutPage(SettingsPage):
    """For a telephone call about a problem, too: versions can be copied."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._version = Words("", self)
        self._built = Words(self.versions(), self, tone=Tone.MUTED, lines=0)
        self.copy_versions = KeyCapButton(parent=self, size="bar")
        self.copy_versions.clicked.connect(self._copy)
        self._purpose = Words("", self, lines=0)
        self._fonts = Words("", self, lines=0)
        self.licences = [KeyCapButton(name, self, icon="page", size="bar") for name, _ in _FONTS]
        for button, (name, file) in zip(self.licences, _FONTS, strict=True):
            button.clicked.connect(partial(self._show_licence, name, file))
        self._arrange()
        self.retranslate()

    def versions(self) -> str:
        """Of the program and what it runs on."""
        python = ".".join(map(str, sys.version_info[:3]))
        return (
            f"Nodal Desk {__version__} · Qt {qVersion()} · PySide {pyside_version} · Python {python} · {sys.platform}"
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Nodal Desk"))
        self._version.say(self.tr("Version {0}").format(__version__))
        self._purpose.say(self.tr("Desk of the departments' nodal cells for CM Helpline 1905, Uttarakhand."))
        self.copy_versions.setText(self.tr("Copy versions"))
        self._letters.say(self.tr("Letters"))
        self._fonts.say(
            self.tr("The window and its documents use Noto's Devanagari letters, under the SIL Open Font License 1.1.")
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions())
        self.session.tell(self.tr("The versions are in the clipboard."))

    def _show_licence(self, name: str, file: str, _on: bool = False) -> None:
        text = resources.path("fonts", file).read_text(encoding="utf-8")
        message(self, name, text.split("\n\n", 1)[0].strip(), details=text).open()

    def _arrange(self) -> None:
        card, self._title = titled_card(self)
        for words in (self._version, self._purpose, self._built):
            card.body.addWidget(words)
        card.body.addLayout(_row([self.copy_versions]))
        fonts, self._letters = titled_card(self)
        fonts.body.addWidget(self._fonts)
        fonts.body.addLayout(_row(self.licences))
        self.column.addWidget(card)
        self.column.addWidget(fonts)
        self.column.addStretch(1)


def _row(buttons: list[KeyCapButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().metrics.px(8))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
