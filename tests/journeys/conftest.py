"""The real program over a real store: `program.start()` shows the sign-in, `person` sits in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app as program_module
from desktop.app import Application
from desktop.services.settings import Settings
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.theme import Scheme, Theme
from tests.helpers.stores import Office, fresh_store
from tests.helpers.wardrobe import hang_up, wardrobe
from tests.journeys.person import Person, sweep
from tests.journeys.stores import OfficeStores, Watch

Start = Callable[..., Person]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """The store of an office with people in every role, at a day of November 2026."""
    made = fresh_store(tmp_path)
    yield made
    made.backend.close()


@pytest.fixture
def watch() -> Watch:
    """Every call that reaches a desk is seen by it; no call may come from the window's own thread."""
    return Watch()


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, office: Office, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Starts the program; again for a second start of the same profile. Afterwards no window may be left."""
    theme, translation = wardrobe()
    running: list[Application] = []

    def dressed(_app: QApplication, scheme: Scheme, points: float) -> Theme:
        theme.choose(scheme if scheme is not Scheme.SYSTEM else Scheme.LIGHT)
        theme.resize(points)
        return theme

    def spoken(_app: QApplication, wanted: Language) -> Translation:
        translation.speak(wanted)
        return translation

    monkeypatch.setattr(program_module, "Theme", dressed)
    monkeypatch.setattr(program_module, "Translation", spoken)
    profile = tmp_path / "profile"

    def begin(
        *, language: Language | None = None, file: Path | None = None, demo: bool = False, fresh: bool = False
    ) -> Person:
        for program in running:
            _end(program)
        running.clear()
        settings = Settings(profile / "window.json")
        if language is not None:
            settings.keep("language", language.value)
        if not fresh:
            settings.keep("store_file", str(file or office.file))
        settings.save()

        def stores(folder: Path | None, kept: Settings) -> OfficeStores:
            return OfficeStores(folder, kept, office, watch)

        monkeypatch.setattr(program_module, "KnownStores", stores)
        program = Application(qapp, demo=demo, profile=profile)
        program.show_sign_in()
        running.append(program)
        return Person(qtbot, program)

    yield begin
    for program in running:
        _end(program)
    hang_up()
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"left open: {left}"
    watch.complain()


def _end(program: Application) -> None:
    """As quitting does it; the windows close first."""
    for widget in (program.window, program.sign_in):
        if widget is not None:
            widget.close()
    sweep()
    program.shut_down()
    program.setParent(None)
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
