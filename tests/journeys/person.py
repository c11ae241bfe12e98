"""Somebody at the window: finds things by the words on them, waits as people wait, types and presses as they do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.views.infra.i18n import language
from desktop.views.shell.window import MainWindow
from desktop.views.widgets.cells import ROW_ID
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.fields import Field
from desktop.views.widgets.side_list import SideList
from desktop.views.widgets.table_view import TableView

PATIENCE_MS = 10_000
SOON_MS = 50
"""What the window does a few turns later belongs to coming to rest."""
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Both:
    """The words on a thing, in Hindi and in English."""

    hi: str
    en: str

    def __str__(self) -> str:
        return self.hi if language().value == "hi" else self.en


Said = str | Both


class Person:
    """One journey's person. Every method waits until what it needs is there, or says what was in view instead."""

    def __init__(self, qtbot: QtBot, program: Application) -> None:
        self._qtbot = qtbot
        self.program = program
        self._faults: list[str] = []
        program.crashes.happened.connect(self._faults.append)

    # where one is --------------------------------------------------------------------------------

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self.program.window is not None, "nobody is signed in"
        return self.program.window

    @property
    def front(self) -> QWidget:
        """The window in front: a pop-up, a dialog, the main window, the sign-in."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return modal
        shown = self.program.window or self.program.sign_in
        assert shown is not None
        others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow() and w is not shown]
        return others[-1] if others else shown

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Until it is so; what was in view stands in the failure."""
        try:
            self._qtbot.waitUntil(lambda: bool(self._faults or until()), timeout=PATIENCE_MS)
            assert not self._faults, self._faults
        except QtBotTimeout as fault:
            in_view = " | ".join(dict.fromkeys(self.in_view()))
            raise AssertionError(f"{what} — in view: {in_view}") from fault

    def settle(self) -> None:
        """Until nothing is under way and everything is painted."""
        QCoreApplication.processEvents()
        self.wait(self._rests, "the store never answered")
        QCoreApplication.processEvents()
        self.wait(self._rests, "the store never answered")

    def _rests(self) -> bool:
        window = self.program.window
        if self.program.tasks.in_flight or not (window is None or window.rests):
            return False
        due = window.findChildren(QTimer) if window is not None else []
        return not any(timer.isActive() and timer.isSingleShot() and timer.interval() < SOON_MS for timer in due)

    # seeing --------------------------------------------------------------------------------------

    def in_view(self) -> list[str]:
        """Every word that stands in the window in front."""
        return [words for widget in self._shown(self.front) for words in words_on(widget) if words]

    def sees(self, words: Said) -> None:
        """These words stand somewhere, alone or within others."""
        self.wait(lambda: any(str(words) in shown for shown in self.in_view()), f"“{words}” is not to be seen")

    def misses(self, words: Said) -> None:
        """They stand nowhere once everything has settled."""
        self.settle()
        found = [shown for shown in self.in_view() if str(words) in shown]
        assert not found, found

    # acting --------------------------------------------------------------------------------------

    def press(self, words: Said) -> None:
        """Click the button with these words; a refused one is a failure with its reason."""
        button = self._button(words)
        reason = button.accessibleDescription() or button.toolTip()
        assert button.isEnabled(), f"“{words}” is refused: {reason}"
        menu = button.menu() if isinstance(button, QToolButton | QPushButton) else None
        if menu is not None:
            # a click would wait inside Qt until somebody chooses: open the menu as the click does, and go on
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def refused(self, words: Said) -> str:
        """The reason that stands with a button that cannot be pressed."""
        button = self._button(words)
        assert not button.isEnabled(), f"“{words}” can be pressed"
        return button.accessibleDescription() or button.toolTip()

    def key(self, keys: str) -> None:
        """Strike a key where the focus is."""
        self.settle()
        if QApplication.activeWindow() is None:
            self.front.activateWindow()
            self.wait(QApplication.activeWindow, "no window is active")
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.front
        if not (target is self.front or self.front.isAncestorOf(target) or target.isWindow()):
            target = self.front
        stroke = cast(QKeyCombination, QKeySequence(keys)[0])  # type: ignore[index] # the stubs do not know it
        QTest.keyClick(target, stroke.key(), stroke.keyboardModifiers())
        QCoreApplication.processEvents()

    def type_into(self, label: Said, text: str) -> None:
        """Write into the field with this label, as an input method writes."""
        self._write(self._edit(label), text)

    def typed(self, label: Said) -> str:
        """What stands in the field."""
        edit = self._edit(label)
        return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else str(edit.property("text") or "")

    def write(self, text: str) -> None:
        """Write where the focus is."""
        self.settle()
        focus = QApplication.focusWidget()
        assert focus is not None, f"no field has the focus in {self.front}"
        self._write(focus, text)

    def choose_menu(self, *path: Said) -> None:
        """Choose from the menu that is open, through its submenus."""
        for at, words in enumerate(path):
            self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu is open")
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            action = next((a for a in menu.actions() if bare(a.text()) == str(words)), None)
            assert action is not None, f"“{words}” is not among {[bare(a.text()) for a in menu.actions()]}"
            assert action.isEnabled(), f"“{words}” is refused: {action.statusTip()}"
            where = menu.actionGeometry(action).center()
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)
            below = action.menu()
            if at + 1 < len(path):
                assert isinstance(below, QMenu)
                self.wait(below.isVisible, f"the menu of “{words}” did not open")

    def pick(self, label: Said, words: Said) -> None:
        """Choose from a box."""
        box = self._find(QComboBox, lambda each: _named(each, str(label)), f"no box “{label}”")
        self.wait(lambda: any(str(words) in box.itemText(n) for n in range(box.count())), f"no “{words}” in “{label}”")
        at = next(n for n in range(box.count()) if str(words) in box.itemText(n))
        box.setCurrentIndex(at)
        box.activated.emit(at)

    # lists and tables ----------------------------------------------------------------------------

    def open_list(self, words: Said) -> None:
        """Click an entry of a side list."""
        self.settle()
        for view in self._all(SideList):
            for row in range(view.model().rowCount()):
                index = view.model().index(row, 0)
                if str(index.data()) == str(words):
                    view.scrollTo(index)
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
                    self.settle()
                    return
        raise AssertionError(f"no list “{words}” — in view: {self.in_view()}")

    @property
    def table(self) -> TableView:
        """The table in view."""
        return self._find(TableView, lambda _view: True, "no table is in view")

    def rows(self) -> list[str]:
        """The numbers in the table's rows, top to bottom, as far as they are here; none where the list is empty."""
        self.settle()
        if not self._all(TableView):
            return []
        model = self.table.model()
        at = self._column("number")
        return [str(model.index(row, at).data()) for row in range(model.rowCount())]

    def choose_row(self, number: str) -> None:
        """Click the row with this number."""
        rows = self.rows()
        assert number in rows, rows
        index = self.table.model().index(rows.index(number), self._column("number"))
        self.table.scrollTo(index)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.table.visualRect(index).center())
        self.settle()

    def choose_row_with(self, words: Said) -> None:
        """Click the first row in which these words stand, whatever the column."""
        self.settle()
        model = self.table.model()

        def holds(row: int) -> bool:
            return any(str(words) in str(model.index(row, at).data() or "") for at in range(model.columnCount()))

        row = next((row for row in range(model.rowCount()) if holds(row)), None)
        assert row is not None, f"no row with “{words}”"
        index = model.index(row, 0)
        self.table.scrollTo(index)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.table.visualRect(index).center())
        self.settle()

    def context_menu(self, *path: Said) -> None:
        """The Menu key on the current row, then a choice."""
        self.settle()
        index: QModelIndex = self.table.currentIndex()
        assert index.isValid()
        where = self.table.visualRect(index).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, self.table.viewport().mapToGlobal(where))
        QApplication.sendEvent(self.table.viewport(), event)
        self.choose_menu(*path)
        self.settle()

    @property
    def current_id(self) -> object:
        """The current row's id."""
        return self.table.currentIndex().data(ROW_ID)

    def _column(self, key: str) -> int:
        columns = getattr(self.table.model(), "columns", ())
        return next((at for at, column in enumerate(columns) if column.key == key), 0)

    # finding -------------------------------------------------------------------------------------

    def _shown(self, top: QWidget) -> Iterator[QWidget]:
        yield top
        for widget in top.findChildren(QWidget):
            if widget.isVisible():
                yield widget

    def _all(self, kind: type[W]) -> list[W]:
        return [widget for widget in self._shown(self.front) if isinstance(widget, kind)]

    def _find(self, kind: type[W], fits: Callable[[W], bool], otherwise: str) -> W:
        self.wait(lambda: any(fits(widget) for widget in self._all(kind)), otherwise)
        return next(widget for widget in self._all(kind) if fits(widget))

    def _button(self, words: Said) -> QAbstractButton:
        wanted = str(words)

        def fits(button: QAbstractButton) -> bool:
            return wanted in (bare(button.text()), button.accessibleName()) or wanted in _parts(button)

        return self._find(QAbstractButton, fits, f"no button “{words}”")

    def _edit(self, label: Said) -> QWidget:
        wanted = str(label)
        for field in self._all(Field):
            if field.edit.isVisible() and _named(field.edit, wanted):
                return field.edit

        def fits(widget: QWidget) -> bool:
            return isinstance(widget, QLineEdit | QPlainTextEdit) and _named(widget, wanted)

        return self._find(QWidget, fits, f"no field “{label}”")

    def _write(self, edit: QWidget, text: str) -> None:
        edit = edit.focusProxy() or edit
        edit.setFocus()
        select = getattr(edit, "selectAll", None)
        if callable(select):
            select()
        if isinstance(edit, QLineEdit | QPlainTextEdit):
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(edit, event)
        else:
            QTest.keyClicks(edit, text)
        QCoreApplication.processEvents()


_READ: tuple[tuple[type[QWidget], Callable[[Any], list[str]]], ...] = (
    (QMenu, lambda menu: [bare(action.text()) for action in menu.actions()]),
    (QAbstractButton, lambda button: [bare(button.text()), button.accessibleName()]),
    (QLabel, lambda label: [label.text()]),
    (Chip, lambda chip: [chip.text]),
    (QLineEdit, lambda line: [line.text()]),
    (QPlainTextEdit, lambda edit: [edit.toPlainText()]),
    (QComboBox, lambda box: [box.currentText()]),
    (QTabBar, lambda bar: [bar.tabText(at) for at in range(bar.count())]),
    (QAbstractItemView, lambda view: list(_cells(view))),
)


def words_on(widget: QWidget) -> list[str]:
    """What a person reads on a widget."""
    for kind, read in _READ:
        if isinstance(widget, kind):
            return read(widget)
    return [widget.windowTitle()] if widget.isWindow() else [widget.accessibleName()]


def _cells(view: QAbstractItemView) -> Iterator[str]:
    """The rows in view alone: the others are not fetched by looking."""
    model = view.model()
    height = view.viewport().height()
    first = view.indexAt(QPoint(2, 2)).row()
    last = view.indexAt(QPoint(2, max(2, height - 2))).row()
    last = model.rowCount() - 1 if last < 0 else last
    for row in range(max(0, first), last + 1):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            yield str(model.index(row, column).data() or "")


def bare(text: str) -> str:
    """Words without mnemonics: `यह पृष्ठ (&T)` is `यह पृष्ठ`."""
    words = text.replace("&&", "\0").split(" (&")[0].replace("&", "").replace("\0", "&")
    return words.strip()


def _parts(button: QAbstractButton) -> list[str]:
    """A painted button says several things in its accessible name: `318, समय-सीमा पार, सूची खोलें`."""
    return button.accessibleName().split(", ")


def _named(widget: QWidget, label: str) -> bool:
    return widget.accessibleName().split(" (")[0] == label.split(" (", maxsplit=1)[0]


def sweep() -> None:
    """Let go of what was closed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
