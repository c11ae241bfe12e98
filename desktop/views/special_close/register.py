"""The register of special closes: a month or a year, by decision, counted by reason, as a workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.models.special_close import ClosureRegister, Decision, Register, RegisterRow
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import number, span
from desktop.views.infra.labels import DECISIONS
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.plain import menu_text
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.slices import Steps
from desktop.views.infra.tokens import Tone
from desktop.views.infra.workbook_file import ask_for_workbook, workbook_name
from desktop.views.special_close.months import Span, month_words, spans
from desktop.views.special_close.register_columns import REASON_COLUMNS, ReasonCount, columns_of, headings, values_of
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.chips import FilterChip
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.rows_model import RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words


class RegisterPage(Retranslated, QWidget):
    """Read-only for everybody; Enter opens the file."""

    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.is_built = False

    def making(self) -> Steps:
        """The one way to make it whole; to be carried out before anything else is called."""
        session, px = self.session, look().metrics.px
        self._spans = spans(session.today())
        self._span: Span = self._spans[0]
        self._decision: Decision | None = None
        self._register: Register | None = None
        self.errors = ErrorBar(self)
        self.month = FilterChip(parent=self)
        self.decision = FilterChip(parent=self, clearable=True)
        self.decision.cleared.connect(lambda: self.choose_decision(None))
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        self.export_action = make(Act.EXPORT, self, self.export)
        self.open_action = make(Act.OPEN_FILE, self, self._open_current)
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.month)
        chips.addWidget(self.decision)
        chips.addWidget(self._about, 1)
        chips.addWidget(KeyCapButton(parent=self, size="bar").follow(self.export_action))
        self._body = QHBoxLayout()
        self._body.setSpacing(px(10))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.errors)
        whole.addLayout(chips)
        whole.addLayout(self._body, 1)
        yield
        yield from self._make_tables()
        self.is_built = True
        self.retranslate()

    def _make_tables(self) -> Steps:
        session = self.session
        self._columns = columns_of(session.names)
        self.rows: RowsModel[RegisterRow] = RowsModel(self._columns, _ident, self)
        card = Card(self, padded=False)
        self._body.addWidget(card, 1)
        self.table = TableView(card)
        self.stack = ContentStack(self.table, card)
        card.body.addWidget(self.stack, 1)
        self.table.setModel(self.rows)
        self.table.remember(session.settings, f"closure_register/{session.officer.id}")
        self.table.arrange(self._columns)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._offer)
        yield
        self._reasons_card = Card(self, padded=False)
        self._body.addWidget(self._reasons_card)
        self._reasons_head = self._reasons_card.add_head("")
        self.reasons: RowsModel[ReasonCount] = RowsModel(REASON_COLUMNS, lambda row: row.code, self)
        self.reasons_table = TableView(self._reasons_card)
        self.reasons_table.setModel(self.reasons)
        self.reasons_table.arrange(REASON_COLUMNS)
        self._reasons_card.body.addWidget(self.reasons_table, 1)
        yield

    @property
    def offered(self) -> list[QAction]:
        """For the menu, the palette and the F1 sheet."""
        return [self.open_action, self.export_action]

    def open(self, complaint_id: int | None) -> None:
        """The newest reading; a register shows no single case."""
        del complaint_id
        self.stack.wait()
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; old rows stay until the answer is here."""
        question = ClosureRegister(from_day=self._span.first, to_day=self._span.last, decision=self._decision)
        self.session.ask(self, question, self._show, failed=self._failed, topic="register")

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """The counts give way where it is narrow."""
        del low
        narrow = width is WidthClass.COMPACT
        self._reasons_card.setVisible(not narrow)
        self.table.leave_out({"reaudit"} if narrow else ())
        self._reasons_card.setFixedWidth(look().metrics.px(420 if width is WidthClass.WIDE else 310))

    def step(self, by: int) -> None:
        """The next or previous month of the list."""
        at = self._spans.index(self._span) + by
        if 0 <= at < len(self._spans):
            self.choose_span(self._spans[at])

    def keep_draft(self) -> None:
        """Nothing is typed here."""

    def choose_span(self, wanted: Span) -> None:
        """A month, or the year."""
        self._span = wanted
        self.retranslate()
        self.refresh()

    def choose_decision(self, wanted: Decision | None) -> None:
        """Only these; None = all."""
        self._decision = wanted
        self.retranslate()
        self.refresh()

    def export(self) -> None:
        """Asks where, then writes what is shown."""
        if self._register is None:
            return
        words = (self.tr("Special close register"), month_words(self._span))
        ask_for_workbook(self, workbook_name(*words, day=self.session.today()), self.write)

    def write(self, path: Path) -> None:
        """The rows in view, with heads, in the language of the window."""
        rows = [values_of(row, self.session.names) for row in self.rows.rows]
        heads, sheet_name = headings(), self.tr("Register")

        def work() -> int:
            from desktop.services.exchange.xlsx_writing import write_xlsx  # noqa: PLC0415 - only when asked for

            return write_xlsx(path, heads, rows, sheet_name=sheet_name)

        def done(count: int) -> None:
            self.session.tell(self.tr("%n row(s) written to {0}.", "", count).format(path.name))

        self.session.tasks.query(self, work, done, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._reasons_head.title.say(self.tr("Count by reason"))
        self.month.say(self.tr("Month: {0}").format(month_words(self._span)))
        months = QMenu(self.month)
        for choice in self._spans:
            months.addAction(menu_text(month_words(choice)), partial(self.choose_span, choice))
        self.month.setMenu(months)
        chosen = DECISIONS[self._decision].text if self._decision is not None else self.tr("all")
        self.decision.say(self.tr("Decision: {0}").format(chosen), clearable=self._decision is not None)
        decisions = QMenu(self.decision)
        decisions.addAction(self.tr("all"), partial(self.choose_decision, None))
        for decision, label in DECISIONS.items():
            decisions.addAction(menu_text(label.text), partial(self.choose_decision, decision))
        self.decision.setMenu(decisions)
        self.rows.retranslate()
        self.reasons.retranslate()
        if self._register is not None:
            self._tell(self._register)

    def _show(self, register: Register) -> None:
        self._register = register
        self.errors.close_bar()
        self.rows.show_rows(register.rows)
        most = max((count for _, count in register.by_reason), default=1)
        ordered = sorted(register.by_reason, key=lambda pair: -pair[1])
        self.reasons.show_rows([ReasonCount(code, count, count / most) for code, count in ordered])
        self.counted.emit(len(register.rows))
        self._tell(register)

    def _tell(self, register: Register) -> None:
        whole = sum(count for _, count in register.by_reason)
        shown = len(register.rows)
        words = self.tr("{0} · %n entries", "", whole).format(span(self._span.first, self._span.last))
        if shown < whole:
            words += " · " + self.tr("the newest {0} are shown").format(number(shown))
        self._about.say(words)
        self._reasons_head.note.say(number(whole))
        self.export_action.refuse("" if shown else self.tr("There is nothing to export."))
        if shown:
            self.stack.show_content()
        else:
            self.stack.show_empty(self.tr("No entry in this span."), icon="special-close")

    def _failed(self, error: AppError) -> None:
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _open_current(self) -> None:
        row = self.rows.row_at(self.table.currentIndex().row())
        if row is not None:
            self._open(_ident(row))

    def _open(self, ident: object) -> None:
        row = next((row for row in self.rows.rows if _ident(row) == ident), None)
        if row is not None:
            self.session.go(Place(screen=Screen.FILE, complaint_id=row.complaint_id))

    def _offer(self, where: QPoint, ident: object) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if ident is not None:
            menu.addAction(self.open_action)
        menu.addAction(self.export_action)
        menu.popup(where)


def _ident(row: RegisterRow) -> tuple[int, int]:
    return row.complaint_id, row.round
