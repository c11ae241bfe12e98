"""The second step: what each column of the file means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.models.portal import Field
from desktop.models.portal_commands import SavedMapping
from desktop.models.portal_mapping import Mapping
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.portal_import.column_rows import ColumnRows
from desktop.views.portal_import.job import Job, on_sheet, read_mapping
from desktop.views.portal_import.mapping_side import MappingSide
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated


class ColumnsPage(Retranslated, QWidget):
    """Keeps the job's mapping; what a person chose is kept while the file is in hand."""

    changed = Signal()
    """The mapping is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._job: Job | None = None
        self._by_hand: set[int] = set()
        card = Card(self, padded=False)
        self._head = card.add_head("", icon="columns")
        self.rows = ColumnRows(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.rows)
        self.rows.setProperty("ground", "panel")
        card.body.addWidget(self._scroll, 1)
        self.side = MappingSide(self)
        right = QScrollArea(self)
        right.setWidgetResizable(True)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setWidget(self.side)
        self._right = right
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(card, 1)
        row.addWidget(right)
        self.rows.chosen.connect(self._choose)
        self.side.sheet_chosen.connect(self._take_sheet)
        self.side.mapping_chosen.connect(self._take_mapping)
        self.side.month_first.connect(self._turn_months)
        self.fit(WidthClass.NORMAL)
        self.retranslate()

    @property
    def complete(self) -> bool:
        """The portal's number is known: the file can be read."""
        return self._job is not None and self._job.mapping.column(Field.NUMBER) is not None

    @property
    def mapping(self) -> Mapping | None:
        """As it stands; None without a file."""
        return self._job.mapping if self._job is not None else None

    def rename(self, mapping: Mapping) -> None:
        """The same columns, now remembered under a name."""
        self._set(mapping)

    def show_job(self, job: Job) -> None:
        """Another file."""
        self._job = job
        self._by_hand.clear()
        self._show_sheet()

    def show_saved(self, saved: tuple[SavedMapping, ...]) -> None:
        """What is remembered."""
        self.side.show_saved(saved)

    def fit(self, width: WidthClass) -> None:
        """Narrow: what stands at the right takes less room."""
        px = look().metrics.px
        narrow = width is WidthClass.COMPACT
        self._right.setFixedWidth(px(250) if narrow else px(400) if width is WidthClass.WIDE else px(330))
        self.rows.fit(width)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Columns of the file"))
        self._say_count()

    def _show_sheet(self) -> None:
        if self._job is None:
            return
        self.rows.show_columns(self._job.sheet.headings, self._job.sheet.samples)
        self.side.show_job(self._job)
        self._show_mapping()

    def _show_mapping(self) -> None:
        if self._job is None:
            return
        by_position = {column.position: column for column in self._job.mapping.columns}
        self.rows.show_meanings(by_position, self._by_hand)
        self.side.show_mapping(self._job.mapping)
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        if self._job is not None:
            known, total = len(self._job.mapping.columns), len(self._job.sheet.headings)
            self._head.note.say(self.tr("{0} of {1} are read").format(number(known), number(total)))

    def _choose(self, position: int, field: Field | None) -> None:
        if self._job is None:
            return
        mapping = self._job.mapping
        if field is None:
            mapping = mapping.without(position)
        else:
            mapping = mapping.with_column(field, self._job.sheet.headings[position], position)
        self._by_hand.add(position)
        self._set(replace(mapping, name=""))

    def _take_sheet(self, name: str) -> None:
        if self._job is not None:
            self._job.sheet = next(sheet for sheet in self._job.look.sheets if sheet.name == name)
            self._job.mapping = self._job.sheet.guess
            self._by_hand.clear()
            self._show_sheet()

    def _take_mapping(self, kept: SavedMapping | None) -> None:
        if self._job is None:
            return
        mapping = read_mapping(kept) if kept is not None else None
        self._by_hand.clear()
        if mapping is None or kept is None:
            self._set(self._job.sheet.guess)
        else:
            self._set(on_sheet(mapping, self._job.sheet, kept.name))

    def _turn_months(self, first: bool) -> None:
        if self._job is not None:
            self._set(replace(self._job.mapping, month_first=first))

    def _set(self, mapping: Mapping) -> None:
        if self._job is not None:
            self._job.mapping = mapping
            self._show_mapping()
