"""The chosen row of the preview: old beside new, the cells as they stand, Kruti Dev beside its reading."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from desktop.models.portal import Field, PortalRow
from desktop.models.portal_commands import ColumnChange, ComparePortalRow
from desktop.models.text import mask_mobile
from desktop.views.infra.formats import NOTHING, moment_text, number
from desktop.views.infra.labels import CHANNELS, KINDS, LEVELS, STATUSES
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.inset import InsetNote
from desktop.views.portal_import.job import PreviewRow
from desktop.views.portal_import.words import column_name, faults_words, field_name, refusal_words, value_words
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import Text2
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.table_view import TableView

_MOST_CELLS = 60


@dataclass(frozen=True, slots=True)
class Line:
    """What it is, how it was or stands in the file, how it would be or is read."""

    key: int
    what: str
    left: str
    right: str = ""


class RowPane(Retranslated, Card):
    """Follows the current row of the table; asks the store only for rows that would change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._row: PreviewRow | None = None
        self._headings: tuple[str, ...] = ()
        self._changes: tuple[ColumnChange, ...] = ()
        self.head = self.add_head("")
        self.note = InsetNote(self)
        self.body.addWidget(self.note)
        self._captions = ("", "", "")
        self.model: RowsModel[Line] = RowsModel(
            (
                Column("what", lambda: self._captions[0], lambda line: Text2(line.what, tone=Tone.MUTED), width=190),
                Column("left", lambda: self._captions[1], lambda line: Text2(line.left), width=330),
                Column(
                    "right",
                    lambda: self._captions[2],
                    lambda line: Text2(line.right, weight=Weight.SEMIBOLD),
                    width=330,
                ),
            ),
            lambda line: line.key,
            self,
        )
        self.table = TableView(self, two_lines=False)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns, sorts=False)
        self.table.head.setStretchLastSection(True)
        self.body.addWidget(self.table, 1)
        self.retranslate()

    def show_row(self, row: PreviewRow | None, headings: tuple[str, ...]) -> None:
        """Another row; None when none is chosen."""
        self._row, self._headings, self._changes = row, headings, ()
        self._show()
        if row is not None and row.verdict == "changed" and row.row is not None:
            self._session.ask(
                self, ComparePortalRow(row=row.row), self._compared, failed=lambda _error: None, topic="compare"
            )

    def retranslate(self) -> None:
        """Set every word anew."""
        self._show()

    def _compared(self, changes: tuple[ColumnChange, ...]) -> None:
        self._changes = changes
        self._show()

    def _show(self) -> None:
        row = self._row
        if row is None:
            self.head.title.say(self.tr("Choose a row to see it whole"))
            self.head.note.say("")
            self.note.leave()
            self._lines((), ("", "", ""))
            return
        self.head.title.say(self.tr("Row {0}").format(number(row.row_number)))
        self.head.note.say(row.number)
        self._say_note(row)
        what = self.tr("Column")
        if row.verdict == "changed":
            self._lines(self._changed(row), (what, self.tr("Before"), self.tr("Now")))
        elif row.refused is not None:
            cells = zip(self._headings, row.refused.cells, strict=False)
            told = [(heading, cell) for heading, cell in cells if cell.strip()]
            lines = [Line(at, heading, _line(cell)) for at, (heading, cell) in enumerate(told[:_MOST_CELLS])]
            self._lines(lines, (what, self.tr("As it stands in the file"), ""))
        elif row.row is not None:
            read, stands = self.tr("As it is read"), self.tr("As it stands in the file (Kruti Dev)")
            self._lines(self._told(row.row), (what, stands, read) if row.row.converted else (what, read, ""))

    def _say_note(self, row: PreviewRow) -> None:
        if row.refused is not None:
            self.note.say(faults_words(row.refused.faults), tone=Tone.DANGER)
        elif row.of_store is not None and row.verdict == "refused":
            self.note.say(refusal_words(row.of_store), tone=Tone.DANGER)
        elif row.remarks:
            self.note.say(faults_words(row.remarks), tone=Tone.WARN)
        else:
            self.note.leave()

    def _changed(self, row: PreviewRow) -> list[Line]:
        names = self._session.names
        known = {change.name: change for change in self._changes}
        lines = []
        for at, name in enumerate(row.of_store.changed if row.of_store is not None else ()):
            change = known.get(name)
            before = _line(value_words(change, change.before, names)) if change is not None else "…"
            after = _line(value_words(change, change.after, names)) if change is not None else "…"
            lines.append(Line(at, column_name(name), before, after))
        return lines

    def _told(self, row: PortalRow) -> list[Line]:
        original = {cell.field: cell.original for cell in row.converted}
        told = [(field, words) for field in Field if (words := self._words(field, row))]
        told.sort(key=lambda one: one[0] not in original)
        lines = [Line(at, field_name(field), "", _line(words)) for at, (field, words) in enumerate(told)]
        if not original:
            return [replace(line, left=line.right, right="") for line in lines]
        cells = [_line(original.get(field, "")) for field, _ in told]
        return [replace(line, left=cell) for line, cell in zip(lines, cells, strict=True)]

    def _words(self, field: Field, row: PortalRow) -> str:
        names = self._session.names
        coded = {
            Field.KIND: lambda: KINDS[row.kind].text if row.kind else "",
            Field.CHANNEL: lambda: CHANNELS[row.channel].text if row.channel else "",
            Field.STATUS: lambda: STATUSES[row.status].text if row.status else "",
            Field.LEVEL: lambda: LEVELS[row.level].text if row.level else "",
            Field.DEPARTMENT: lambda: names.department(row.department_id or 0),
            Field.DISTRICT: lambda: names.district(row.district_id or 0),
            Field.BLOCK: lambda: names.block(row.block_id or 0),
            Field.CATEGORY: lambda: names.category(row.category_id or 0),
            Field.MOBILE: lambda: mask_mobile(row.mobile) if row.mobile else "",
            Field.REOPENED: lambda: number(row.reopen_count) if row.reopen_count else "",
            Field.SATISFACTION: lambda: self._satisfaction(row),
            Field.REGISTERED_AT: lambda: _moment(row.registered_at),
            Field.ANSWERED_AT: lambda: _moment(row.answered_at),
            Field.CLOSED_AT: lambda: _moment(row.closed_at),
        }
        return coded[field]() if field in coded else str(getattr(row, field.value))

    def _satisfaction(self, row: PortalRow) -> str:
        if row.satisfied is None:
            return ""
        return self.tr("satisfied") if row.satisfied else self.tr("not satisfied")

    def _lines(self, lines: list[Line] | tuple[()], captions: tuple[str, str, str]) -> None:
        self._captions = captions
        self.table.setColumnHidden(2, not captions[2])
        self.model.show_rows(list(lines))
        self.model.retranslate()


def _moment(at: int | None) -> str:
    words = moment_text(at)
    return "" if words == NOTHING else words


def _line(text: str) -> str:
    return " ".join(text.split())
