"""What every list with a side has: conditions, one table, what is known of its current row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.models.identity import Role
from desktop.models.policy import POLICY, role_refusal
from desktop.models.seam import Command, Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.problems import sentence_of
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.rows_model import RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView

R = TypeVar("R")
Value = str | int | date | None


@dataclass(frozen=True, slots=True)
class Known:
    """The side of one row: what it is, and what is known of it as (caption, words)."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]


class Section(Retranslated, QWidget, Generic[R]):
    """A subclass asks its question, gives its columns, and makes the forms of its acts."""

    spare: ClassVar[frozenset[str]] = frozenset()
    """Columns that are left out where it is narrow; the side shows what they say."""
    adds: ClassVar[Act | None] = None
    """The act that makes a new row; it stands in the title row, the others beside the row."""
    current_changed = Signal()
    listed = Signal()
    """A new answer is in view."""
    troubled = Signal(object)
    """`AppError` of the question."""
    wanted = Signal(object)
    """`Act` that was asked for; the screen shows its form."""
    opened = Signal(object)
    """A row was opened (Enter, double click)."""

    def __init__(self, session: Session, model: RowsModel[R], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = model
        self.model.setParent(self)
        self.actions_here: dict[Act, TableAction] = {}
        self._wanted_id: object = None
        self.filters = FlowLayout(gap=6)
        self.table = TableView(self)
        self.table.setModel(model)
        self.table.arrange(model.columns)
        self.table.remember(session.settings, f"{name}/{session.officer.id}")
        self.content = ContentStack(self.table, self)
        frame = Card(self, padded=False)
        frame.body.addWidget(self.content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(8))
        column.addLayout(self.filters)
        column.addWidget(frame, 1)
        self.table.current_changed.connect(lambda _ident: self._moved())
        self.table.opened.connect(lambda _ident: self.open_current())
        self.table.menu_wanted.connect(self._show_menu)
        self.content.empty.pressed.connect(self.clear_filters)

    # what a subclass says ------------------------------------------------------------------------

    def ask(self) -> None:
        """Put the question of the conditions in view."""
        raise NotImplementedError

    def known(self, row: R) -> Known:
        """The side of a row."""
        raise NotImplementedError

    def form(self, act: Act) -> SideForm | None:
        """The form of an act on the current row, None when there is no such row."""
        raise NotImplementedError

    def about(self) -> str:
        """What is in view, for the title row."""
        raise NotImplementedError

    def values(self, row: R) -> Sequence[Value]:
        """One line of the workbook, under the captions of `heads`."""
        raise NotImplementedError

    def heads(self) -> Sequence[str]:
        """Captions of the workbook."""
        raise NotImplementedError

    def judge(self, row: R | None) -> None:
        """Allow and refuse what depends on the row; the role was asked before."""

    def clear_filters(self) -> None:
        """Every condition off."""

    def search_for(self, text: str) -> bool:
        """Take the text of the search box; False = nothing to search here."""
        del text
        return False

    # for the screen ------------------------------------------------------------------------------

    @property
    def current(self) -> R | None:
        """The row the side shows."""
        return self.model.row_at(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None

    def offer(self, act: Act, command: type[Command[Any]]) -> TableAction:
        """An act of this part; refused for good where the posting's role never gives the command."""
        action = make(act, self, lambda: self.wanted.emit(act))
        self.actions_here[act] = action
        if (code := role_refusal(self.session.posting, command)) is not None:
            alone = POLICY[command].roles == {Role.ADMINISTRATOR}
            only = translate("ListAndSide", "Only an administrator changes this; here it can be read.")
            action.refuse(only if alone else sentence_of(code))
            action.setProperty("never", True)
        return action

    def opens(self, act: Act, go: Callable[[], None]) -> TableAction:
        """A way from the current row to another screen; it changes nothing and needs no leave."""
        action = self.actions_here[act] = make(act, self, go)
        action.setProperty("opens", True)
        return action

    def rule_out(self, act: Act, reason: str) -> None:
        """Refuse or allow (empty) unless the role refuses anyway."""
        action = self.actions_here[act]
        if not action.property("never"):
            action.refuse(reason)

    @property
    def read_only(self) -> str:
        """Why nothing can be changed here, empty when something can."""
        changing = [action for action in self.actions_here.values() if not action.property("opens")]
        reasons = [action.reason for action in changing if action.property("never")]
        return reasons[0] if reasons and len(reasons) == len(changing) else ""

    def select_next(self, ident: object) -> None:
        """The next answer makes this row current, if it holds it."""
        self._wanted_id = ident

    def select_made(self, receipt: Receipt) -> None:
        """A form was carried out: choose the row that it made."""
        if receipt.id and self.row_with(receipt.id) is None:
            self.select_next(receipt.id)

    def row_with(self, ident: object) -> R | None:
        """The row with this id as it is in view."""
        return self.model.row_at(self.model.row_of(ident))

    @property
    def row_acts(self) -> list[TableAction]:
        """Acts on the current row."""
        return [action for act, action in self.actions_here.items() if act is not self.adds]

    def refresh(self) -> None:
        """Ask anew; the selected row stays."""
        self.content.wait()
        self.ask()

    def fit(self, *, narrow: bool) -> None:
        """Leave out what can be spared."""
        self.table.leave_out(self.spare if narrow else ())

    def show_rows(self, rows: Sequence[R], nothing: str, button: str = "") -> None:
        """A new answer, or the sentence why there is nothing."""
        self.model.show_rows(rows)
        if rows:
            self.content.show_content()
            wanted, self._wanted_id = self._wanted_id, None
            found = wanted is not None and self.table.select_id(wanted)
            if not found and not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.content.show_empty(nothing, button)
        self._moved()
        self.listed.emit()

    def fail(self, error: AppError) -> None:
        """Hand the trouble to the screen's bar."""
        self.troubled.emit(error)

    def retranslate(self) -> None:
        """Heads and cells; a subclass adds its conditions."""
        self.model.retranslate()
        self._moved()

    def _moved(self) -> None:
        self.judge(self.current)
        self.current_changed.emit()

    def open_current(self) -> None:
        """As Enter does on the row."""
        if self.current is not None:
            self.opened.emit(self.current)

    def _show_menu(self, where: QPoint, ident: object) -> None:
        menu = QMenu(self)
        menu.setObjectName("row-menu")
        menu.addActions(list(self.actions_here.values()))
        if ident is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Copy rows with headings")).triggered.connect(self.table.copy_rows)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
