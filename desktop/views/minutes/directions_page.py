"""The directions of the minutes: a list of which one row at a time is an editor, and the bar for the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.models.minutes import Direction, DirectionGroup, MasterList, MinutesDocument
from desktop.models.minutes.editing import Spot, directions_of, inserted, moved, removed, with_direction
from desktop.views.infra.look import look
from desktop.views.minutes.addressee_popup import AddresseePopup
from desktop.views.minutes.direction_editor import DirectionEditor
from desktop.views.minutes.direction_row import DirectionRow, Where
from desktop.views.minutes.edits import TextEdit
from desktop.views.minutes.entry_bar import EntryBar
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.widgets.retranslated import Retranslated


class DirectionsPage(Retranslated, QWidget):
    """The main directions, or with `further` those of the groups after them, each under its heading."""

    attended = Signal(object)
    """The `Spot` being edited, or None."""
    ended = Signal()
    """Ctrl+Enter: done with writing."""
    complaints_wanted = Signal(object)
    """The `Spot` whose cases are to be linked."""
    menu_wanted = Signal(QPoint)
    typed = Signal()
    """In the bar: not yet a direction, but to be kept from a crash."""

    def __init__(
        self,
        manuscript: Manuscript,
        today: Callable[[], date],
        master: MasterList,
        parent: QWidget | None = None,
        *,
        further: bool = False,
    ) -> None:
        super().__init__(parent)
        self.manuscript, self._further = manuscript, further
        self._current: Spot | None = None
        self._rows: dict[Spot, DirectionRow] = {}
        self._headings: list[TextEdit] = []
        self._shape: tuple[int, ...] | None = None
        self.popup = AddresseePopup(master, self._used, self)

        def days() -> tuple[date | None, date]:
            return manuscript.document.meeting_on, today()

        self.editor = DirectionEditor(self.popup, days, self)
        self.editor.hide()
        self.entry = EntryBar(self.popup, days, self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget(self)
        sheet.setProperty("ground", "panel")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.entry)
        self._connect()
        self._show()
        self.retranslate()

    @property
    def current(self) -> Spot | None:
        """The direction being edited."""
        return self._current

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every direction of the page, top down."""
        document = self.manuscript.document
        return tuple(
            Spot(group, index)
            for group in self._groups(document)
            for index in range(len(directions_of(document, group)))
        )

    def edit(self, spot: Spot | None, where: Where = Where.TEXT, *, focus: bool = True) -> None:
        """Make this row the editor; None leaves every row painted."""
        self.manuscript.pause()
        self._current = spot if spot in self.spots else None
        self._show()
        if self._current is not None and focus:
            self.editor.focus(where)
            QTimer.singleShot(0, self, self._reveal)
        self.attended.emit(self._current)

    def begin(self) -> None:
        """The caret where the next direction is written."""
        if self.manuscript.is_sealed:
            return
        self.edit(None)
        self.entry.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.edit.caret_to_end()

    def shift(self, by: int) -> None:
        """The direction being edited, one place up or down."""
        spot = self._current
        if spot is None or self.manuscript.is_sealed:
            return
        document, target = moved(self.manuscript.document, spot, by)
        if target != spot:
            self._current = target
            self.manuscript.take(document, moves=lambda at: {spot: target, target: spot}.get(at, at))
            self._reveal()
            self.attended.emit(target)

    def take_out(self) -> None:
        """Take the direction being edited out; undo brings it back."""
        spot = self._current
        if spot is None or self.manuscript.is_sealed:
            return

        def closing_up(at: Spot) -> Spot | None:
            if at == spot:
                return None
            later = at.group == spot.group and at.index > spot.index
            return replace(at, index=at.index - 1) if later else at

        before = self.spots.index(spot) - 1
        self.manuscript.take(removed(self.manuscript.document, spot), moves=closing_up)
        self.edit(self.spots[before] if before >= 0 else None)

    def add(self, direction: Direction) -> None:
        """One more at the end, and its row in view."""
        document = self.manuscript.document
        group = self._groups(document)[-1] if self._groups(document) else 1
        spot = Spot(group, len(directions_of(document, group)))
        self.manuscript.pause()
        self.manuscript.take(inserted(document, spot, direction))
        QTimer.singleShot(0, self, self._to_the_end)

    def retranslate(self) -> None:
        """Set every word anew."""
        for edit in self._headings:
            edit.setPlaceholderText(self.tr("Heading of these directions"))
            edit.setAccessibleName(self.tr("Heading of these directions"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row under the pointer."""
        for spot, row in self._rows.items():
            if row.isVisible() and row.rect().contains(row.mapFromGlobal(event.globalPos())):
                self.edit(spot, focus=False)
        self.menu_wanted.emit(event.globalPos())

    def _connect(self) -> None:
        self.manuscript.changed.connect(self._show)
        self.manuscript.sealed.connect(self._seal)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._reveal())
        self.editor.changed.connect(self._take)
        self.editor.entered.connect(partial(self._go, 1))
        self.editor.passed.connect(self._go)
        self.editor.ended.connect(self._end)
        self.editor.moved.connect(self.shift)
        self.editor.emptied.connect(self._remove_empty)
        self.editor.complaints.clicked.connect(lambda _on=False: self.complaints_wanted.emit(self._current))
        self.entry.kept.connect(self.add)
        self.entry.ended.connect(self._end)
        self.entry.passed.connect(partial(self._go, -1))
        self.entry.typed.connect(self.typed)
        self.entry.edit.left.connect(self.popup.hide)

    def _groups(self, document: MinutesDocument) -> range:
        return range(1, len(document.other_directions) + 1) if self._further else range(1)

    def _used(self) -> list[str]:
        return [name for direction in self.manuscript.document.all_directions for name in direction.addressees]

    def _take(self, direction: Direction, field: str) -> None:
        spot = self._current
        if spot is not None:
            key = f"direction/{spot.group}/{spot.index}/text" if field == "text" else ""
            self.manuscript.change(lambda document: with_direction(document, spot, direction), key)

    def _go(self, by: int) -> None:
        """To the next or previous direction; behind the last one is the bar."""
        spots = self.spots
        at = (spots.index(self._current) if self._current in spots else len(spots)) + by
        if at >= len(spots):
            self.begin()
        elif at >= 0:
            self.edit(spots[at])

    def _end(self) -> None:
        self.edit(None)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def _remove_empty(self) -> None:
        if not self.editor.direction.addressees and self.editor.direction.due_on is None:
            self.take_out()

    def _seal(self, sealed: bool) -> None:
        self.entry.setVisible(not sealed)
        self.editor.seal(sealed)
        self._show()

    def _show(self) -> None:
        """Every row as the document has it; rows are made anew only when their number changes."""
        document = self.manuscript.document
        if self._current is not None and self._current not in self.spots:
            self._current = None
        shape = tuple(len(directions_of(document, group)) for group in self._groups(document))
        if shape != self._shape:
            self._shape = shape
            self._arrange(document)
        for spot, row in self._rows.items():
            direction = directions_of(document, spot.group)[spot.index]
            complaints = len(self.manuscript.links.get(spot, ()))
            row.show_direction(spot.index + 1, direction, complaints, sealed=self.manuscript.is_sealed)
            if spot == self._current:
                self.editor.show_direction(spot.index + 1, direction, complaints)
        self._place_editor()
        last = self._groups(document)
        self.entry.show_number((len(directions_of(document, last[-1])) if last else 0) + 1)

    def _arrange(self, document: MinutesDocument) -> None:
        self._column.removeWidget(self.editor)
        for old in (*self._rows.values(), *self._headings):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self._headings = {}, []
        for group in self._groups(document):
            if self._further:
                self._column.insertWidget(self._column.count() - 1, self._heading(group))
            for index in range(len(directions_of(document, group))):
                row = DirectionRow(self._area.widget())
                row.pointed.connect(partial(self.edit, Spot(group, index)))
                self._rows[Spot(group, index)] = row
                self._column.insertWidget(self._column.count() - 1, row)
        self.retranslate()

    def _heading(self, group: int) -> TextEdit:
        def put(document: MinutesDocument, text: str) -> MinutesDocument:
            groups = list(document.other_directions)
            groups[group - 1] = replace(groups[group - 1], heading=text)
            return replace(document, other_directions=tuple(groups))

        def get(document: MinutesDocument) -> str:
            groups: tuple[DirectionGroup, ...] = document.other_directions
            return groups[group - 1].heading if group <= len(groups) else ""

        edit = TextEdit(self.manuscript, get, put, self._area.widget(), key=f"heading/{group}")
        self._headings.append(edit)
        return edit

    def _place_editor(self) -> None:
        for spot, row in self._rows.items():
            row.setVisible(spot != self._current)
        if self._current is None:
            self.editor.hide()
            return
        at = self._column.indexOf(self._rows[self._current])
        if self._column.indexOf(self.editor) != at + 1:
            self._column.removeWidget(self.editor)
            self._column.insertWidget(self._column.indexOf(self._rows[self._current]) + 1, self.editor)
        self.editor.show()

    def _reveal(self) -> None:
        if self.editor.isHidden():
            return
        self._area.ensureWidgetVisible(self.editor, 0, look().metrics.px(8))

    def _to_the_end(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())
