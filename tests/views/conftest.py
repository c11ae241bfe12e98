"""Views are tested in the clothes they wear: the theme, the bundled fonts, Hindi."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.theme import Scheme, Theme
from tests.helpers.wardrobe import wardrobe


@pytest.fixture(scope="session")
def _wardrobe(qapp: QApplication) -> tuple[Theme, Translation]:
    return wardrobe()


@pytest.fixture
def theme(_wardrobe: tuple[Theme, Translation]) -> Iterator[Theme]:
    """The application's theme, light and 11 pt again at the end."""
    yield _wardrobe[0]
    _wardrobe[0].choose(Scheme.LIGHT)
    _wardrobe[0].normal()


@pytest.fixture
def translation(_wardrobe: tuple[Theme, Translation]) -> Iterator[Translation]:
    """The application's language, Hindi again at the end."""
    yield _wardrobe[1]
    _wardrobe[1].speak(Language.HINDI)


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, translation: Translation) -> Iterator[None]:
    """Every test of the views; what it opened and qtbot does not know is closed by its end."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
