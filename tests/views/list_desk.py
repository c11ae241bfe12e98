"""A screen made of lists with sides, as the shell would show it, over a real store whose answers come at once."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.models.errors import AppError
from desktop.services.ports import Desk
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.pair import ListAndSide
from tests.helpers.stores import Office
from tests.views import case_stories as stories

P = TypeVar("P", bound=ScreenPanel)


class ListDesk(Generic[P]):
    """One officer at one screen."""

    def __init__(self, office: Office, who: str | Desk | Session, panel: type[P], qtbot: QtBot) -> None:
        """`who`: a user name, a desk in a chosen posting, or the session of a screen shown before."""
        self.office, self.qtbot = office, qtbot
        self.errors: list[AppError] = []
        if isinstance(who, Session):
            self.session = who
        else:
            desk = office.desk(who) if isinstance(who, str) else who
            self.session = stories.session_of(desk, errors=self.errors)
            self.session.now = lambda: office.clock.now  # type: ignore[method-assign] # the store's time stands still
        self.places: list[Place] = []
        self.told: list[str] = []
        self.session.moved.connect(self.places.append)
        self.session.told.connect(lambda said, _act: self.told.append(said))
        self.panel = panel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(1266, 622)
        self.panel.fit(WidthClass.NORMAL, low=False)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Pressed where the focus is."""
        target = QApplication.focusWidget() or self.panel
        QTest.keyClick(target, key, modifier)


def form_of(pair: ListAndSide) -> SideForm:
    """The form in the side; there must be one."""
    assert pair.side.form is not None
    return pair.side.form


def fill(form: SideForm, **texts: str) -> None:
    """As if typed."""
    for name, text in texts.items():
        form.inputs[name].restore(text)


def error_at(form: SideForm, name: str) -> str:
    """What stands under an input."""
    field = form.inputs[name].field
    assert field is not None
    return field.error


def row_menu(pair: ListAndSide) -> QMenu:
    """The menu that the Menu key opens on the current row."""
    table = pair.section.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table, event)
    menu = pair.section.findChild(QMenu, "row-menu")
    assert isinstance(menu, QMenu)
    return menu


def captions(menu: QMenu) -> list[str]:
    """Words of its entries."""
    return [action.text() for action in menu.actions() if action.text()]
