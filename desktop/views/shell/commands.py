"""What the window itself can do, by key, menu (F10) and palette (Ctrl+K), with what the screen in view adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QWidget

from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Place, Screen
from desktop.views.shell.area_ring import ring_round
from desktop.views.shell.key_sheet import KeySheet
from desktop.views.shell.palette import Palette
from desktop.views.shell.password import ChangePasswordDialog
from desktop.views.shell.screens import screens_of
from desktop.views.shell.words import SCREEN_WORDS
from desktop.views.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.views.shell.window import MainWindow


class ShellCommands(QObject):
    """Made by the main window; every action here works on every screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        theme, translation = window.theme, window.translation
        self.window_actions: list[QAction] = [
            make(Act.HELP, window, self._show_keys),
            make(Act.REFRESH, window, self._refresh),
            make(Act.SEARCH, window, self._search),
            make(Act.PALETTE, window, self._show_palette),
            make(Act.LANGUAGE, window, translation.turn),
            make(Act.LARGER, window, theme.larger),
            make(Act.SMALLER, window, theme.smaller),
            make(Act.NORMAL_SIZE, window, theme.normal),
            make(Act.NEXT_PANE, window, lambda: self._turn_pane(forward=True)),
            make(Act.PREVIOUS_PANE, window, lambda: self._turn_pane(forward=False)),
            make(Act.CHANGE_PASSWORD, window, lambda: ChangePasswordDialog(window.session, window).open()),
            make(Act.SIGN_OUT, window, window.sign_out),
            make(Act.QUIT, window, window.close),
        ]
        QShortcut(QKeySequence(Qt.Key.Key_F10), window, self._show_menu)
        QShortcut(QKeySequence("Alt+Left"), window, window.go_back)
        QShortcut(QKeySequence("Ctrl+="), window, theme.larger)
        QShortcut(QKeySequence("Ctrl+Tab"), window, self._turn_part)
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Ctrl+{number}"), window, lambda at=number - 1: self._go(at))

    def rail_words(self, screen: Screen) -> tuple[str, str]:
        """The word under an entry of the rail, and its key."""
        order = screens_of(self._window.session.posting.role)
        keys = f"Ctrl+{order.index(screen) + 1}" if screen in order else ""
        return translate("Shell", SCREEN_WORDS[screen]), keys

    def all_actions(self) -> list[QAction]:
        """Of the screen in view first, then of the window; the same key stands once."""
        found: list[QAction] = []
        seen: set[str] = set()
        for action in [*self._window.panel.screen_actions(), *self.window_actions]:
            keys = action.shortcut().toString()
            if action.isVisible() and not (keys and keys in seen):
                found.append(action)
                seen.add(keys)
        return found

    def screens(self) -> list[tuple[str, str, Screen]]:
        """(word, key, screen) of the rail."""
        return [(*self.rail_words(screen), screen) for screen in screens_of(self._window.session.posting.role)]

    def _refresh(self) -> None:
        self._window.panel.refresh()

    def _go(self, at: int) -> None:
        order = screens_of(self._window.session.posting.role)
        if at < len(order):
            self._window.show_place(Place(screen=order[at]), by_key=True)

    def enter_screen(self) -> None:
        """Who went to a screen by key types there, not in the search box above it."""
        panel, focus = self._window.panel, QApplication.focusWidget()
        if focus is not None and panel.isAncestorOf(focus):
            return
        target = next((found for pane in panel.panes() if (found := _first_focus(pane)) is not None), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self) -> None:
        box = self._window.header.search
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()

    def _turn_pane(self, *, forward: bool) -> None:
        """Header, rail and the screen's panes in turn: the next focusable widget of another pane."""
        window, focus = self._window, QApplication.focusWidget()
        panes: list[QWidget] = [window.header, window.rail, *window.panel.panes()]
        here = next((at for at, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), 0)
        step = 1 if forward else -1
        for distance in range(1, len(panes) + 1):
            target = _first_focus(panes[(here + step * distance) % len(panes)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                ring_round(target)
                return

    def _turn_part(self) -> None:
        """The next part of the screen in view, after the last the first: lists, pages, where narrow tabs."""
        panel = self._window.panel
        parts = next((pane for pane in panel.panes() if isinstance(pane, Segments) and pane.isVisible()), None)
        tabs = next((tabs for tabs in panel.findChildren(QTabWidget) if tabs.isVisible()), None)
        if parts is not None:
            parts.step(1)
        elif tabs is not None:
            tabs.setCurrentIndex((tabs.currentIndex() + 1) % tabs.count())

    def _show_menu(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self._window.panel.screen_actions()
        if offered:
            here = menu.addMenu(translate("Shell", "This screen") + " (&T)")
            here.addActions(offered)
        places = menu.addMenu(translate("Shell", "Screens") + " (&S)")
        for word, keys, screen in self.screens():
            entry = places.addAction(word)
            entry.setShortcut(QKeySequence(keys))
            entry.triggered.connect(lambda _on=False, screen=screen: self._window.show_place(Place(screen=screen)))
        rest = menu.addMenu(translate("Shell", "Window") + " (&W)")
        rest.addActions(self.window_actions)
        menu.popup(self._window.mapToGlobal(QPoint(0, self._window.header.height())))

    def _show_palette(self) -> None:
        Palette(self._window, self).open()

    def _show_keys(self) -> None:
        KeySheet(self.all_actions(), self.screens(), self._window).open()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_focus(pane: QWidget) -> QWidget | None:
    widgets = [pane, *pane.findChildren(QWidget)]
    takes = Qt.FocusPolicy.TabFocus
    return next((w for w in widgets if w.isVisible() and w.isEnabled() and w.focusPolicy() & takes), None)
