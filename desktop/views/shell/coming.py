"""Where a screen will stand while it is being made. What is typed meanwhile is kept for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.slices import Steps
from desktop.views.widgets.states import Delayed, LoadingRows


class Coming(ScreenPanel):
    """Quiet ground; grey rows when it takes longer than a blink. While it has the focus no key gets past it, the keys
    of the window neither: they are struck in the order in which they came once `release` is called.
    """

    def build(self) -> Steps:
        """The grey rows, hidden."""
        self._held: list[QKeyEvent | QInputMethodEvent] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._rows = LoadingRows(self)
        self._rows.hide()
        self._delayed = Delayed(self)
        self._delayed.timeout.connect(self._rows.show)
        px = look().metrics.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(44), px(12), px(8))
        column.addWidget(self._rows)
        yield

    def release(self) -> None:
        """Strike what was held where the focus is now, a key a turn: one may open what the next is meant for."""
        if self._held and not self.isVisible():
            strike(self._held.pop(0), self.window())
            QTimer.singleShot(0, self, self.release)

    def event(self, event: QEvent) -> bool:
        """A shortcut is a key like the others here."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Held."""
        self._held.append(event.clone())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Whole words of an input method are held, those in the making are not shown."""
        if event.commitString():
            self._held.append(event.clone())

    def showEvent(self, event: QShowEvent) -> None:
        """A screen is being made."""
        super().showEvent(event)
        self._delayed.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """It is there."""
        super().hideEvent(event)
        self._delayed.stop()
        self._rows.hide()


def strike(event: QKeyEvent | QInputMethodEvent, window: QWidget) -> None:
    """As if it came from the keyboard now: the field in focus may claim it, then the shortcuts of `window`, then the
    field has it. Qt offers no way to put a key back in front of its shortcuts.
    """
    focus = next(filter(None, (QApplication.focusWidget(), window.focusWidget())), window)
    if not isinstance(event, QKeyEvent):
        QApplication.sendEvent(focus, event)
        return
    claimed = _like(event, QEvent.Type.ShortcutOverride)
    claimed.ignore()
    QApplication.sendEvent(focus, claimed)
    if claimed.isAccepted() or not _shortcut(QKeySequence(event.keyCombination()), focus, window):
        QApplication.sendEvent(focus, event)
        QApplication.sendEvent(focus, _like(event, QEvent.Type.KeyRelease))


def _like(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text())


def _shortcut(keys: QKeySequence, focus: QWidget, window: QWidget) -> bool:
    for action in window.findChildren(QAction):
        if keys in action.shortcuts() and action.isEnabled() and action.isVisible():
            owners = action.associatedObjects()
            if any(_reaches(owner, action.shortcutContext(), focus) for owner in owners):
                action.trigger()
                return True
    for shortcut in window.findChildren(QShortcut):
        known = shortcut.keys()
        if keys in known and shortcut.isEnabled() and _reaches(shortcut.parent(), shortcut.context(), focus):
            shortcut.activated.emit()
            return True
    return False


def _reaches(owner: QObject | None, context: Qt.ShortcutContext, focus: QWidget) -> bool:
    if not isinstance(owner, QWidget) or isinstance(owner, QMenu) or not owner.isVisible():
        return False
    if context is Qt.ShortcutContext.WidgetShortcut:
        return owner is focus
    if context is Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return owner is focus or owner.isAncestorOf(focus)
    return owner.window() is focus.window()
