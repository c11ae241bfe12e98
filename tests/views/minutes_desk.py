"""One officer's minutes screen over a real store, for the tests of the editor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.models.errors import AppError
from desktop.models.lists import ReferenceBook
from desktop.models.minutes import Direction, MinutesDocument
from desktop.services.settings import Settings
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Names, Place, Screen, Session
from desktop.views.infra.tasks import Tasks
from desktop.views.minutes.directions_page import DirectionsPage
from desktop.views.minutes.panel import MinutesPanel
from tests.helpers.stores import Office
from tests.views.case_stories import OneAfterAnother


class MinutesDesk:
    """Calls are answered on the spot; the preview makes no file unless a test asks for it."""

    def __init__(self, office: Office, username: str, qtbot: QtBot, *, profile: Path | None = None) -> None:
        self.office = office
        self.errors: list[AppError] = []
        desk = office.desk(username)
        executor = OneAfterAnother()
        tasks = Tasks(self.errors.append, readers=executor, writer=executor)
        self.session = Session(
            desk, tasks, Settings(None), Names(desk.ask(ReferenceBook())), profile=profile, demo=profile is None
        )
        self.session.now = lambda: office.clock.now  # type: ignore[method-assign] # the store's time stands still
        self.places: list[Place] = []
        self.told: list[str] = []
        self.session.moved.connect(self.places.append)
        self.session.told.connect(lambda said, _act: self.told.append(said))
        self.panel = MinutesPanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(1266, 622)
        self.panel.fit(WidthClass.NORMAL, low=False)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    def open(self, meeting_id: int, section: str = "") -> MinutesPanel:
        self.panel.open(Place(screen=Screen.MINUTES, meeting_id=meeting_id, section=section))
        return self.panel

    @property
    def document(self) -> MinutesDocument:
        return self.panel.manuscript.document

    @property
    def directions(self) -> tuple[Direction, ...]:
        return self.document.directions

    @property
    def page(self) -> DirectionsPage:
        page = self.panel.editor.directions
        assert page is not None
        return page

    def press(self, widget: Any, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, held)
