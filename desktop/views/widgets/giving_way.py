"""A row whose lesser parts leave it where it is too narrow for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class GivingWay(QWidget):
    """Nothing in the row is squeezed or cut: parts named by `may_leave` go, the first first, and come back with room.

    Only for what can be reached or read elsewhere (menu, palette, facts, tool tips). Whether such a part is shown at
    all is said with `want`, never with `setVisible`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaving: list[QWidget] = []
        self._unwanted: set[QWidget] = set()
        self._away: set[QWidget] = set()

    def may_leave(self, *parts: QWidget) -> None:
        """These go first, in this order, before those named earlier."""
        self._leaving = [*parts, *self._leaving]
        self._make_room()

    def stay(self, parts: Sequence[QWidget]) -> None:
        """They are no longer of the row."""
        self._leaving = [part for part in self._leaving if part not in parts]
        self._away.difference_update(parts)
        self._unwanted.difference_update(parts)

    def want(self, part: QWidget, *, wanted: bool) -> None:
        """Show it where there is room, or not at all."""
        if wanted:
            self._unwanted.discard(part)
        else:
            self._unwanted.add(part)
        part.setVisible(wanted and part not in self._away)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Without those that may leave."""
        row = self.layout()
        hint = super().minimumSizeHint()
        if row is not None:
            gone = sum(self._width(part) for part in self._leaving if not part.isHidden())
            hint.setWidth(max(0, hint.width() - gone))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Other words want other room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _width(self, part: QWidget) -> int:
        """What the row counts for it, also while it is hidden, and the gap beside it."""
        row = self.layout()
        shrinks = bool(part.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value)
        least = part.minimumSizeHint() if shrinks else part.sizeHint().expandedTo(part.minimumSizeHint())
        return max(least.width(), part.minimumWidth()) + (row.spacing() if row is not None else 0)

    def _make_room(self) -> None:
        row = self.layout()
        if row is None:
            return
        wanted = [part for part in self._leaving if part not in self._unwanted]
        needed = row.minimumSize().width() + sum(self._width(part) for part in wanted if part.isHidden())
        self._away.clear()
        for part in wanted:
            if needed <= self.width():
                break
            self._away.add(part)
            needed -= self._width(part)
        for part in self._leaving:
            shown = part in wanted and part not in self._away
            if part.isHidden() is shown:
                part.setVisible(shown)
