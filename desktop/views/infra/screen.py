"""What the shell asks of a screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.views.infra.i18n import language
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Session
from desktop.views.infra.slices import Steps, finish
from desktop.views.widgets.retranslated import Retranslated

_FOR_THE_WHOLE = {
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.KeyPress,
    QEvent.Type.ContextMenu,
}
"""What a screen answers with parts that it may not have yet."""


class ScreenPanel(Retranslated, QWidget):
    """One screen of the window. It is made when first shown and lives until the posting changes.

    A screen makes its parts in `build` and nowhere else. Given the parent in which they stay: a part that is handed
    on to another one is dressed again, with everything in it. The shell carries `build` out over several turns; until
    its last step the panel is hidden, nothing below is called, and Qt's events end in `event`. With `at_once` it is
    whole when it is returned.

    The shell calls `open` on every arrival, `refresh` for F5 and when `interest` meets a change (put off while the
    screen is hidden), `fit` when the width class or the height changes, `search` for Ctrl+F's text.
    """

    counted = Signal(str, int)
    """(rail code, number) for the badge of the rail."""
    searched = Signal(str)
    """What the screen's list is searched for now; the search box above shows it."""
    interest = Changes.NOTHING
    expected: Place | None = None
    """Where `open` will most likely be called for, while `build` is under way: a screen may ask the store already."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self.session = session
        self.is_built = False
        self._outdated = False
        session.tasks.changed.connect(self._hear)
        if at_once:
            finish(self.making())

    def making(self) -> Steps:
        """The one way to make it whole; carried out once."""
        spoken = language()
        yield from self.build()
        self.is_built = True
        if language() is not spoken:
            self.retranslate()

    def build(self) -> Steps:
        """Make the parts and set their words; yield after each of them."""
        yield from ()

    def stand(self, *parts: QWidget | QLayout, grows: QWidget, gap: int = 8) -> None:
        """The parts under one another on the screen's margins; `grows` takes the room that is left."""
        px = look().metrics.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(12), px(8))
        column.setSpacing(px(gap))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, int(part is grows))

    def open(self, place: Place) -> None:
        """Show what the place asks for; an unchanged place must not lose the selection."""

    def refresh(self) -> None:
        """Ask anew, keeping what is selected and typed."""

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Arrange for this much room."""

    def search(self, text: str) -> bool:  # noqa: ARG002 - screens that search use it
        """Take the text of the search box; False = this screen has nothing to search, the list opens instead."""
        return False

    def screen_actions(self) -> list[QAction]:
        """What the screen offers just now, for the menu, the palette and the F1 sheet."""
        return []

    def panes(self) -> list[QWidget]:
        """The parts F6 goes through, in reading order."""
        return [self]

    def keep_draft(self) -> None:
        """Keep what is typed now (Ctrl+S, closing)."""

    def retranslate(self) -> None:
        """Set every word anew."""

    def event(self, event: QEvent) -> bool:
        """Half made it answers none: Qt sends sizes to hidden widgets too when a picture of the window is taken.

        A handler that missed a part would raise, and while an exception is on its way PySide (6.11) drops a reference
        it does not own to every override it looks up: methods of other classes are freed and the program ends.
        """
        if not self.is_built and event.type() in _FOR_THE_WHOLE:
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A refresh that was put off happens now."""
        super().showEvent(event)
        if self._outdated:
            self._outdated = False
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if not (self.is_built and changes & self.interest):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._outdated = True
