"""The screens of a window: made when first wanted, in slices, and kept until the posting changes."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.slices import Slices, Steps
from desktop.views.shell import screens
from desktop.views.shell.area_ring import ring_round
from desktop.views.shell.coming import Coming
from desktop.views.widgets.reading_order import tab_in_reading_order


class Panels(QStackedWidget):
    """Shows `coming` until the wanted screen is made; whoever listens to `arrived` then puts it in view.

    Another screen may be wanted meanwhile: the first one is finished after it and waits for its own turn.
    """

    made = Signal(object)
    """A `ScreenPanel`, before its parts are."""
    arrived = Signal(object, object)
    """The wanted `ScreenPanel`, whole, and the widget to which a person moved the focus meanwhile, or None."""

    def __init__(self, session: Session, parent: QWidget, *, at_once: bool) -> None:
        super().__init__(parent)
        self._session, self._at_once = session, at_once
        self._panels: dict[Screen, ScreenPanel] = {}
        self._wanted: Place | None = None
        self._focus: QWidget | None = None
        self._slices = Slices(self)
        self.coming = Coming(session, self)
        self.addWidget(self.coming)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab within a screen: in reading order, as the screen stands now."""
        tab_in_reading_order(self.window())
        moved = super().focusNextPrevChild(forward)
        ring_round(QApplication.focusWidget())
        return moved

    @property
    def panel(self) -> ScreenPanel:
        """The wanted one, or what stands for it."""
        panel = self._panels.get(self._wanted.screen) if self._wanted is not None else None
        return panel if panel is not None and panel.is_built else self.coming

    @property
    def made_any(self) -> bool:
        """Has a screen ever been wanted since the posting began?"""
        return self._wanted is not None

    @property
    def is_coming(self) -> bool:
        """Is the wanted screen still being made?"""
        return self.currentWidget() is self.coming

    def want(self, place: Place) -> None:
        """Bring the screen of this place; `arrived` tells, at once if it is made."""
        self._wanted, screen = place, place.screen
        panel = self._panels.get(screen)
        if panel is not None and panel.is_built:
            self._arrive(screen)
            return
        if not self.is_coming:
            self._focus = QApplication.focusWidget()
            self.setCurrentWidget(self.coming)
        self.coming.setFocus(Qt.FocusReason.OtherFocusReason)
        if panel is not None:
            self._slices.hurry()
            return
        if self._at_once or screens.is_imported(screen):
            self._make(screen)
        else:
            work = partial(screens.import_screen, screen)
            self._session.tasks.query(self, work, lambda _done: self._make(screen), topic=f"import {screen}")

    def keep_drafts(self) -> None:
        """What is typed anywhere."""
        for panel in self._panels.values():
            if panel.is_built:
                panel.keep_draft()

    def clear(self) -> None:
        """Another posting has other screens."""
        self._slices.forget()
        self.setCurrentWidget(self.coming)
        for panel in self._panels.values():
            self.removeWidget(panel)
            panel.deleteLater()
        self._panels.clear()
        self._wanted = None

    def _make(self, screen: Screen) -> None:
        if screen in self._panels:
            return
        panel = self._panels[screen] = screens.make(screen, self._session, self, at_once=self._at_once)
        self.made.emit(panel)
        if self._at_once:
            self.addWidget(panel)
            self._arrive(screen)
        else:
            panel.expected = self._wanted if self._wants(screen) else None
            self._slices.begin(_whole(panel), partial(self._finished, screen, panel))

    def _finished(self, screen: Screen, panel: ScreenPanel) -> None:
        if self._panels.get(screen) is not panel:
            return
        self.addWidget(panel)
        # whole but not yet dressed it may have come already: another arrival would undo what was pressed there since
        if self._wants(screen) and self.is_coming:
            self._arrive(screen)

    def _wants(self, screen: Screen) -> bool:
        return self._wanted is not None and self._wanted.screen is screen

    def _arrive(self, screen: Screen) -> None:
        panel = self._panels[screen]
        if self.indexOf(panel) < 0:
            self.addWidget(panel)
        here, before, self._focus = QApplication.focusWidget(), self._focus, None
        if self.is_coming:
            moved = None if here is self.coming else here
        else:
            moved = before = None
        self.arrived.emit(panel, moved)
        # a dialog from which one came is gone with its fields
        if moved is None and before is not None and shiboken6.isValid(before) and before.isVisible():
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                before.setFocus()  # a screen that takes no focus leaves it where it was


def _whole(panel: ScreenPanel) -> Steps:
    """Its parts, then their style: leaves first, so that no step dresses a whole tree."""
    yield from panel.making()
    for widget in reversed(panel.findChildren(QWidget)):
        if shiboken6.isValid(widget):  # an answer that came meanwhile may have put others in its place
            widget.ensurePolished()
        yield
