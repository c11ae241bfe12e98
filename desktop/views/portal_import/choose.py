"""The first step: which file; and what was imported before."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.portal_commands import PastImport
from desktop.views.infra.actions import TableAction
from desktop.views.infra.formats import moment_text, number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import Text2
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.painting import panel
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words


class DropPlace(Retranslated, QWidget):
    """Says what is taken and offers the button; a file dragged over it lights it up."""

    def __init__(self, choose: TableAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._lit = False
        self._title = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, lines=0)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._about = Words("", self, tone=Tone.MUTED, lines=0)
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = KeyCapButton(parent=self, tone="primary", icon="folder").follow(choose)
        self._kept = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._mark = IconMark("import", self, tone=Tone.ACCENT, size=24)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(10))
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(px(6))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self._kept)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def light(self, lit: bool) -> None:
        """A file hovers over the screen."""
        self._lit = lit
        self.update()

    def make_low(self, low: bool) -> None:
        """What need not be said makes room."""
        self._kept.setVisible(not low)
        self._mark.setVisible(not low)
        px = look().metrics.px
        margin = px(8 if low else 24)
        self._column.setContentsMargins(px(24), margin, px(24), margin)
        self._column.setSpacing(px(4 if low else 10))

    def sizeHint(self) -> QSize:
        """Room for the words."""
        px = look().metrics.px
        return QSize(px(620), px(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed frame, as places to drop things have."""
        worn = look()
        painter = QPainter(self)
        ground, edge = ("accentSoft", "accent") if self._lit else ("panel", "edge")
        whole = self.rect().adjusted(0, 0, -1, -1)
        panel(painter, whole, worn.color(ground), worn.color(edge), dashed=True)
        painter.end()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Choose the portal's export, or drop it here"))
        self._about.say(
            self.tr(
                "XLSX or CSV; headings in Hindi, English or Kruti Dev, in any order. "
                "First you see what would change: nothing is taken before you say so."
            )
        )
        self._kept.say(self.tr("The file itself is never changed. The same file again changes nothing."))


class EarlierImports(Retranslated, Card):
    """What was imported last, quietly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self.head = self.add_head("", icon="history")
        self.model: RowsModel[PastImport] = RowsModel(self._columns(), lambda row: (row.at, row.sha256), self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns, sorts=False)
        self.content = ContentStack(self.table, self)
        self.body.addWidget(self.content, 1)
        self.content.wait()
        self.retranslate()

    def show_imports(self, past: tuple[PastImport, ...]) -> None:
        """Newest first."""
        self.model.show_rows(past)
        if past:
            self.content.show_content()
        else:
            self.content.show_empty(self.tr("Nothing has been imported yet."), icon="history")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.head.title.say(self.tr("Earlier imports"))
        self.model.retranslate()
        if not self.model.rows and self.content.currentWidget() is self.content.empty:
            self.show_imports(())

    def _columns(self) -> list[Column[PastImport]]:
        return [
            Column(
                "file",
                lambda: self.tr("File and time"),
                lambda row: Text2(row.file_name, " · ".join(filter(None, (moment_text(row.at), row.by)))),
                width=170,
                stretches=True,
            ),
            Column("new", lambda: self.tr("New"), lambda row: Text2(number(row.new), right=True), width=64, right=True),
            Column(
                "changed",
                lambda: self.tr("Changed"),
                lambda row: Text2(number(row.changed), right=True),
                width=92,
                right=True,
            ),
            Column("refused", lambda: self.tr("Refused"), self._refused, width=92, right=True),
        ]

    def _refused(self, row: PastImport) -> Text2:
        left = self.tr("{0} left").format(number(row.remaining)) if row.remaining else ""
        tone = Tone.DANGER if row.refused else Tone.TEXT
        return Text2(number(row.refused), left, tone=tone, second_tone=Tone.WARN, right=True)


class ChoosePage(QWidget):
    """The place to drop, and beside it what was imported before."""

    def __init__(self, choose: TableAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drop = DropPlace(choose, self)
        self.earlier = EarlierImports(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().metrics.px(8))
        self._row.addWidget(self.drop, 3)
        self._row.addWidget(self.earlier, 2)

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: under one another; low: the second thoughts go."""
        self.drop.make_low(low)
        ways = QBoxLayout.Direction
        narrow = width is WidthClass.COMPACT
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
