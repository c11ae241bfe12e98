"""The one theme and the one language a process has, shared by every test that shows something."""

from __future__ import annotations

from functools import cache

from PySide6.QtWidgets import QApplication

from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.theme import Scheme, Theme


@cache
def wardrobe() -> tuple[Theme, Translation]:
    """Made with the first test that asks; needs a QApplication, and lives as long as it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return Theme(app, Scheme.LIGHT), Translation(app, Language.HINDI)


def hang_up() -> None:
    """Light, 11 pt and Hindi again."""
    theme, translation = wardrobe()
    theme.choose(Scheme.LIGHT)
    theme.normal()
    translation.speak(Language.HINDI)
