"""The minutes being written: one document, its past and its undone future."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop.models.minutes import MinutesDocument
from desktop.models.minutes.editing import Spot

_PAUSE = 2.0
"""Seconds without a key after which the next one begins a step of its own."""
_MOST_STEPS = 400

Change = Callable[[MinutesDocument], MinutesDocument]
Links = Mapping[Spot, tuple[int, ...]]
"""Complaints (ids) that a direction concerns."""
Moves = Callable[[Spot], Spot | None]
"""Where a direction stands after a change; None = it is gone."""


@dataclass(frozen=True)
class Written:
    """One state of the manuscript."""

    document: MinutesDocument = field(default_factory=MinutesDocument)
    links: Links = field(default_factory=dict)


class Manuscript(QObject):
    """What every field of the editor reads and changes.

    Undo goes through the whole document, whatever block a change was made in; typing in one field without a long
    pause is one step. A sealed manuscript (signed minutes) takes no change.
    """

    changed = Signal()
    """The document is another one now."""
    sealed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Written()
        self._past: list[Written] = []
        self._future: list[Written] = []
        self._key = ""
        self._at = 0.0
        self._is_sealed = False

    @property
    def document(self) -> MinutesDocument:
        """As it is now."""
        return self._now.document

    @property
    def links(self) -> Links:
        """The complaints of directions that have any."""
        return self._now.links

    @property
    def written(self) -> Written:
        """Both, for whoever keeps them."""
        return self._now

    @property
    def is_sealed(self) -> bool:
        """Nothing can be changed."""
        return self._is_sealed

    @property
    def can_undo(self) -> bool:
        return bool(self._past) and not self._is_sealed

    @property
    def can_redo(self) -> bool:
        return bool(self._future) and not self._is_sealed

    def open(self, written: Written, *, sealed: bool = False) -> None:
        """Begin with this; what was before cannot be undone."""
        self._now, self._past, self._future, self._key = written, [], [], ""
        self._is_sealed = sealed
        self.sealed.emit(sealed)
        self.changed.emit()

    def seal(self, *, sealed: bool) -> None:
        """Take no further change, or take them again."""
        if sealed is not self._is_sealed:
            self._is_sealed = sealed
            self.sealed.emit(sealed)

    def take(self, document: MinutesDocument, key: str = "", *, moves: Moves | None = None) -> None:
        """Another document. Changes under the same key (a field's name) that follow closely are one step.

        `moves` says where directions went, so that their complaints go with them.
        """
        links = self.links
        if moves is not None:
            gone_to = {moves(spot): ids for spot, ids in links.items()}
            links = {spot: ids for spot, ids in gone_to.items() if spot is not None}
        self.take_written(Written(document, links), key)

    def take_written(self, written: Written, key: str = "") -> None:
        """The same with the complaints of directions given."""
        if self._is_sealed or written == self._now:
            return
        now = time.monotonic()
        if not (key and key == self._key and now - self._at < _PAUSE and self._past):
            self._past.append(self._now)
            del self._past[:-_MOST_STEPS]
        self._key, self._at = key, now
        self._future.clear()
        self._now = written
        self.changed.emit()

    def change(self, how: Change, key: str = "") -> None:
        """The same with what `how` makes of the document of now."""
        self.take(how(self.document), key)

    def pause(self) -> None:
        """The next change is a step of its own."""
        self._key = ""

    def undo(self) -> None:
        """One step back."""
        self._step(self._past, self._future)

    def redo(self) -> None:
        """One step forth again."""
        self._step(self._future, self._past)

    def _step(self, source: list[Written], target: list[Written]) -> None:
        if not source or self._is_sealed:
            return
        target.append(self._now)
        self._now = source.pop()
        self._key = ""
        self.changed.emit()
