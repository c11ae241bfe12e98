"""The evidence checklist as the decider reads it, with the one point that is the decider's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.complaint import Attachment
from desktop.models.reference import load_reference
from desktop.models.reference_rows import EvidenceItem
from desktop.models.special_close import DecisionFile
from desktop.views.infra.formats import date_of
from desktop.views.infra.i18n import Counts, both
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.cell_painters import check_box
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class CheckMark(QWidget):
    """A box that only shows: the store judged it."""

    def __init__(self, checked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(look().metrics.px(16), look().metrics.L)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box of the tables."""
        painter = QPainter(self)
        check_box(painter, self.rect(), self._state)
        painter.end()


class Checklist(Retranslated, QWidget):
    """What the reason demands, what was given, and whether words and flags were seen."""

    changed = Signal()
    file_wanted = Signal(object)
    """`Attachment` to look at."""

    def __init__(self, parent: QWidget | None = None, *, decides: bool) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._decides = decides
        self._file: DecisionFile | None = None
        self._attachments: Mapping[str, Attachment] = {}
        self._title = Words("", self, weight=Weight.SEMIBOLD)
        self._count = Chip("", Tone.WARN, self, icon="warning")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(IconMark("checklist", self, size=16))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.seen = QCheckBox(self)
        self.seen.toggled.connect(self._tell)
        self._own = Words("", self, size=Size.SMALL, tone=Tone.WARN, lines=0)
        own = QHBoxLayout()
        own.addWidget(self.seen)
        own.addWidget(self._own, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(6), px(12), px(6))
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addLayout(own)
        self.seen.setVisible(decides)
        self._own.setVisible(decides)
        self.retranslate()

    @property
    def open_points(self) -> int:
        """How many are missing, the decider's own included."""
        given = self._file.checklist if self._file is not None else ()
        return sum(not point.complete for point in given) + (self._decides and not self.seen.isChecked())

    def show_file(self, file: DecisionFile, attachments: tuple[Attachment, ...]) -> None:
        """Another proposal: nothing was seen yet."""
        same = self._file is not None and self._file.proposal.id == file.proposal.id
        self._file = file
        self._attachments = {kept.sha256: kept for kept in attachments}
        if not same:
            self.seen.blockSignals(True)
            self.seen.setChecked(False)
            self.seen.blockSignals(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Evidence checklist"))
        self.seen.setText(self.tr("Complainant's words and red flags seen"))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._file is None:
            return
        demanded = {item.code: item for item in _demanded(self._file.proposal.reason)}
        for point in self._file.checklist:
            wanted = demanded.get(point.code)
            words = both(wanted.label.hi, wanted.label.en) if wanted is not None else point.code
            self._rows.addWidget(self._row(words, wanted, point.given, complete=point.complete))
        self._show_count()

    def _row(self, words: str, item: EvidenceItem | None, given: str, *, complete: bool) -> QWidget:
        px = look().metrics.px
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, px(1), 0, px(1))
        line.setSpacing(px(8))
        line.addWidget(CheckMark(complete, row))
        line.addWidget(Words(words, row, lines=0), 3)
        kept = self._attachments.get(given)
        if kept is not None:
            link = LinkButton(self.tr("attached, {0}").format(date_of(kept.at)), row, icon="attachment")
            link.setToolTip("")
            link.setAccessibleName(kept.name)
            link.clicked.connect(lambda _on=False: self.file_wanted.emit(kept))
            line.addWidget(link)
        elif item is not None and item.needs in {"dialogue", "attempts"}:
            count = int(given) if given.isdigit() else 0
            line.addWidget(_said(Counts.tr("%n logged", "", count), row))
        else:
            said = given if complete and item is not None and item.needs == "text" else ""
            shown = _said(said or (self.tr("given") if complete else self.tr("missing")), row)
            if not complete:
                shown.say(shown.text(), Tone.DANGER)
            line.addWidget(shown, 2)
        state = self.tr("complete") if complete else self.tr("missing")
        row.setAccessibleName(f"{words}: {state}")
        return row

    def _tell(self, *_what: object) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        whole = len(self._file.checklist) if self._file is not None else 0
        whole += self._decides
        done = whole - self.open_points
        right = done == whole
        words = self.tr("{done} of {whole} complete").format(done=done, whole=whole)
        self._count.say(words, Tone.OK if right else Tone.WARN, "check" if right else "warning")
        seen = self.seen.isChecked()
        self._own.say(self.tr("done by you") if seen else self.tr("left for you"), Tone.MUTED if seen else Tone.WARN)


def _said(words: str, parent: QWidget) -> Words:
    made = Words(words, parent, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made


def _demanded(reason: str) -> tuple[EvidenceItem, ...]:
    try:
        return load_reference().reason(reason).evidence
    except KeyError:
        return ()
