"""The third step: what taking the file would do. Every number is a door to its rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from desktop.models.portal import Reason
from desktop.models.portal_commands import PastImport
from desktop.views.infra.formats import date_of, number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.inset import InsetNote
from desktop.views.portal_import.job import Preview, PreviewRow
from desktop.views.portal_import.preview_model import PreviewModel
from desktop.views.portal_import.row_pane import RowPane
from desktop.views.portal_import.words import VERDICTS
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView

Shown = tuple[str, Reason | None, str]
"""Which rows: a verdict, "all", "remarks", "krutidev", or a name that is not known."""
_ALL: Shown = ("all", None, "")
_NAMES = 40


class PreviewPage(Retranslated, QWidget):
    """Counts at the left, rows in the middle, the chosen row below."""

    menu_asked = Signal(QMenu)
    """A context menu is about to open; the panel adds what it offers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._earlier: PastImport | None = None
        self._low = self._narrow = self._opened = False
        left = Card(self, padded=False)
        self.list = SideList(left)
        left.body.addWidget(self.list, 1)
        self._left = left
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        middle = Card(self._split, padded=False)
        self._split.addWidget(middle)
        self.head = middle.add_head("")
        self.note = InsetNote(middle)
        middle.body.addWidget(self.note)
        self.model = PreviewModel(session.names, self)
        self.table = TableView(middle)
        self.content = ContentStack(self.table, middle)
        middle.body.addWidget(self.content, 1)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns, sorts=False)
        self.pane = RowPane(session, self._split)
        self._split.addWidget(self.pane)
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 1)
        px = look().metrics.px
        self._split.setSizes([px(330), px(150)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(left)
        row.addWidget(self._split, 1)
        self.list.chosen.connect(self._choose)
        self.table.current_changed.connect(self._show_row)
        self.table.opened.connect(self._open_row)
        self.table.menu_wanted.connect(self._show_menu)
        self.fit(WidthClass.NORMAL, low=False)
        self.retranslate()

    def show_preview(self, preview: Preview, earlier: PastImport | None) -> None:
        """Another preview; `earlier` is the import of this very file, if it was one of the last."""
        self._preview, self._earlier = preview, earlier
        self._fill()
        counts = preview.counts
        first = next((v for v in ("refused", "changed", "new") if getattr(counts, v)), "all")
        self.list.select((first, None, ""))
        self._choose((first, None, ""))

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Low or narrow: the pane opens with Enter."""
        px = look().metrics.px
        self._narrow, self._low = width is WidthClass.COMPACT, low
        self._left.setFixedWidth(px(168 if self._narrow else 232))
        self.table.setColumnHidden(0, self._narrow)
        self.table.setColumnWidth(3, px({WidthClass.COMPACT: 140, WidthClass.WIDE: 420}.get(width, 240)))
        self.table.fit_columns()
        self._place_pane()

    def leave_pane(self) -> bool:
        """Esc: close the pane that Enter opened; False when there is none."""
        opened, self._opened = self._opened, False
        self._place_pane()
        return opened and (self._low or self._narrow)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.model.retranslate()
        self._fill()
        if self._preview is not None:
            shown = self.list.code
            self._say(shown if isinstance(shown, tuple) else _ALL)

    def _fill(self) -> None:
        preview = self._preview
        if preview is None:
            return
        entries = [Entry(_ALL, self.tr("All rows"), number(len(preview.rows)))]
        for verdict, label in VERDICTS.items():
            rows = preview.by_verdict[verdict]
            entries.append(Entry((verdict, None, ""), label.text, number(len(rows)), icon=label.icon, tone=label.tone))
        looked = [
            Entry(
                ("remarks", None, ""), self.tr("Something left out"), number(len(preview.remarked)), "note", Tone.WARN
            ),
            Entry(
                ("krutidev", None, ""), self.tr("Was Kruti Dev"), number(len(preview.converted)), "text-size", Tone.INFO
            ),
        ]
        looked = [entry for entry in looked if entry.count != number(0)]
        if looked:
            entries += [Entry("look", self.tr("To look at"), heading=True), *looked]
        if preview.unknown:
            entries.append(Entry("names", self.tr("Names not known here"), heading=True))
            entries += [
                Entry(("name", reason, value), " ".join(value.split()), number(len(rows)), "warning", Tone.WARN)
                for (reason, value), rows in islice(preview.unknown.items(), _NAMES)
            ]
        self.list.show_entries(entries)

    def _rows(self, shown: Shown) -> tuple[PreviewRow, ...]:
        preview = self._preview
        if preview is None:
            return ()
        what, reason, value = shown
        if what == "name" and reason is not None:
            return preview.unknown[reason, value]
        doors: dict[str, Callable[[], tuple[PreviewRow, ...]]] = {
            "all": lambda: preview.rows,
            "remarks": lambda: preview.remarked,
            "krutidev": lambda: preview.converted,
        }
        return doors.get(what, lambda: preview.by_verdict[what])()

    def _choose(self, shown: Shown) -> None:
        rows = self._rows(shown)
        self.model.show_rows(rows)
        if rows:
            self.content.show_content()
            if self.table.current_id is None:
                self.table.setCurrentIndex(self.model.index(0, 1))
        else:
            self.content.show_empty(self.tr("There are no such rows in the file."))
            self._show_row(None)
        self._say(shown)

    def _say(self, shown: Shown) -> None:
        preview = self._preview
        if preview is None:
            return
        what, reason, value = shown
        titles = {
            "all": self.tr("All rows"),
            "remarks": self.tr("Something left out"),
            "krutidev": self.tr("Was Kruti Dev"),
            "name": value,
        }
        self.head.title.say(titles[what] if what in titles else VERDICTS[what].text)
        counts = preview.counts
        total = self.tr("{0} rows = {1} new + {2} changed + {3} unchanged + {4} refused")
        parts = (counts.new, counts.changed, counts.unchanged, counts.refused)
        said = total.format(number(sum(parts)), *map(number, parts))
        if repeated := preview.intake.reading.repeated:
            said += " · " + self.tr("%n repeated row(s) not counted", "", repeated)
        self.head.note.say(said)
        self._say_note(reason)

    def _say_note(self, reason: Reason | None) -> None:
        preview = self._preview
        if preview is None:
            return
        counts = preview.counts
        if reason is not None:
            said = self.tr("No list here has this name. Correct it in the file, then choose the file again.")
            self.note.say(said, tone=Tone.WARN)
        elif not counts.new and not counts.changed:
            said = self.tr("Nothing would change: the store already says what this file says.")
            if self._earlier is not None:
                said += " " + self.tr("It was imported on {0}.").format(date_of(self._earlier.at))
            self.note.say(said, tone=Tone.OK)
        elif self._earlier is not None:
            said = self.tr("This very file was imported on {0}. Is there a newer one?")
            self.note.say(said.format(date_of(self._earlier.at)), tone=Tone.WARN)
        else:
            self.note.leave()

    def _show_row(self, ident: object) -> None:
        preview = self._preview
        row = self.model.row_at(self.model.row_of(ident)) if ident is not None else None
        self.pane.show_row(row, preview.intake.reading.headings if preview is not None else ())

    def _open_row(self, _ident: object) -> None:
        self._opened = True
        self._place_pane()

    def _place_pane(self) -> None:
        self.pane.setVisible(self._opened or not (self._low or self._narrow))

    def _show_menu(self, where: QPoint, _ident: object) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy rows with headings"))
        copy.triggered.connect(partial(self.table.copy_rows))
        self.menu_asked.emit(menu)
        menu.popup(where)
