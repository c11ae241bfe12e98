"""One column of the file: its heading, what stands in it, what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.krutidev import from_krutidev
from desktop.models.krutidev_detection import BEYOND_DOUBT, evidence
from desktop.models.portal import Field
from desktop.models.portal_mapping import MappedColumn
from desktop.models.text import clean, cut
from desktop.views.infra.formats import NOTHING
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.words import field_name
from desktop.views.widgets.card import Rule
from desktop.views.widgets.chips import Chip, chip_size
from desktop.views.widgets.pick_box import PickBox
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

NOT_READ = "not_read"
_SURE, _LIKELY = 0.95, 0.7
_SHOWN = 90
_SAMPLES = 3
_AT_A_TIME = 3


class ColumnRow(Retranslated, QWidget):
    """Heading and samples at the left, the meaning in a box, how sure it is. Kruti Dev stands beside its reading."""

    chosen = Signal(int, object)
    """Position, and the `Field` a person gives it, or None when it is not to be read."""

    def __init__(self, position: int, heading: str, samples: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._position, self._heading = position, heading
        self._column: MappedColumn | None = None
        self._by_hand = False
        self._samples = [sample for sample in dict.fromkeys(map(clean, samples)) if sample][:_SAMPLES]
        self.heading = Words(heading.strip(), self, weight=Weight.SEMIBOLD, shrinks=True)
        self.sample = Words("", self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self.reading = Words("", self, size=Size.SMALL, tone=Tone.INFO, shrinks=True)
        self.box: PickBox[str] = PickBox(self)
        self.sure = Chip("", Tone.MUTED, self)
        self.box.picked.connect(self._picked)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.sample)
        texts.addWidget(self.reading)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(12), px(4))
        row.setSpacing(px(10))
        row.addWidget(self.heading, 3)
        row.addLayout(texts, 5)
        row.addWidget(self.box)
        self._certain = QWidget(self)
        beside = QHBoxLayout(self._certain)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.sure)
        beside.addStretch(1)
        row.addWidget(self._certain)
        self.retranslate()

    def show_meaning(self, column: MappedColumn | None, *, by_hand: bool) -> None:
        """What the mapping says of this column."""
        self._column, self._by_hand = column, by_hand
        self.box.pick(column.field.value if column is not None else NOT_READ)
        self._say_sure()

    def fit(self, width: WidthClass) -> None:
        """The box keeps its width, the texts shrink."""
        px = look().metrics.px
        narrow = width is WidthClass.COMPACT
        self.box.setFixedWidth(px(180 if narrow else 210))
        self._certain.setFixedWidth(max(chip_size(words, "check").width() for words in self._degrees()))
        self._certain.setVisible(not narrow)

    def retranslate(self) -> None:
        """Set every word anew."""
        if not self._heading.strip():
            self.heading.say(self.tr("(column {0} without a heading)").format(self._position + 1))
        self.box.offer([(NOT_READ, self.tr("— not read —")), *((field.value, field_name(field)) for field in Field)])
        self.box.setAccessibleName(self.tr("Meaning of the column “{0}”").format(self._heading))
        shown = [cut(" ".join(sample.split()), _SHOWN) for sample in self._samples]
        self.sample.say(" · ".join(shown) or NOTHING)
        readings = self._readings()
        self.reading.say(self.tr("Kruti Dev, read as: {0}").format(readings))
        self.reading.setVisible(bool(readings))
        self._say_sure()

    def _readings(self) -> str:
        """What Kruti Dev cells will be read as; empty when none of the samples is beyond doubt."""
        read = [clean(from_krutidev(sample)) for sample in self._samples if evidence(sample) >= BEYOND_DOUBT]
        return " · ".join(cut(" ".join(text.split()), _SHOWN) for text in read)

    def _degrees(self) -> tuple[str, ...]:
        return (self.tr("left out"), self.tr("chosen"), self.tr("certain"), self.tr("likely"), self.tr("please check"))

    def _say_sure(self) -> None:
        left_out, chosen, certain, likely, check = self._degrees()
        column = self._column
        if column is None:
            self.sure.say(left_out, Tone.MUTED, "minus")
        elif self._by_hand:
            self.sure.say(chosen, Tone.ACCENT, "pencil")
        elif column.confidence >= _SURE:
            self.sure.say(certain, Tone.OK, "check")
        elif column.confidence >= _LIKELY:
            self.sure.say(likely, Tone.INFO, "info")
        else:
            self.sure.say(check, Tone.WARN, "warning")

    def _picked(self, value: str | None) -> None:
        if value is None:
            self.box.pick(NOT_READ)
        field = None if value is None or value == NOT_READ else Field(value)
        self.chosen.emit(self._position, field)


class ColumnRows(QWidget):
    """All columns of the sheet, under one another; made a few at a time, for boxes take their time."""

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._width = WidthClass.NORMAL
        self._headings: Sequence[str] = ()
        self._samples: Sequence[Sequence[str]] = ()
        self._meanings: Mapping[int, MappedColumn] = {}
        self._by_hand: AbstractSet[int] = frozenset()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make_some)
        self.rows: list[ColumnRow] = []

    @property
    def complete(self) -> bool:
        """Every column has its row."""
        return len(self.rows) == len(self._headings)

    def show_columns(self, headings: Sequence[str], samples: Sequence[Sequence[str]]) -> None:
        """Another file or sheet."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._headings, self._samples = headings, samples
        self._column.addStretch(1)
        self._make_some()

    def show_meanings(self, meanings: Mapping[int, MappedColumn], by_hand: AbstractSet[int]) -> None:
        """What the mapping says of the columns at these positions, and which a person chose."""
        self._meanings, self._by_hand = meanings, frozenset(by_hand)
        for position in range(len(self.rows)):
            self._show_meaning(position)

    def fit(self, width: WidthClass) -> None:
        """Every row."""
        self._width = width
        for row in self.rows:
            row.fit(width)

    def _show_meaning(self, position: int) -> None:
        self.rows[position].show_meaning(self._meanings.get(position), by_hand=position in self._by_hand)

    def _make_some(self) -> None:
        first = len(self.rows)
        for position in range(first, min(first + _AT_A_TIME, len(self._headings))):
            below = [line[position] for line in self._samples if position < len(line)]
            row = ColumnRow(position, self._headings[position], below, self)
            row.fit(self._width)
            row.chosen.connect(self.chosen)
            self.rows.append(row)
            self._show_meaning(position)
            self._column.insertWidget(self._column.count() - 1, row)
            self._column.insertWidget(self._column.count() - 1, Rule("h", self))
        if not self.complete:
            self._next.start()
