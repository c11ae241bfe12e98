"""The lists at the left: those every posting has with their counts, and the officer's own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.models.rules import AskPolicy, PolicyBook, PolicyPage, Rules
from desktop.models.worklist import Filters, SavedView, SavedViews, SortKey, WorklistCounts
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import ROW_ID
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.worklist.lists import ListHere, lists_of, named_elsewhere, same_list

_ANY_SIZE = 16_777_215
"""QWIDGETSIZE_MAX, which PySide does not name."""


class ViewsList(Retranslated, QWidget):
    """Says which list was chosen; counts come in the background and stay until newer ones are here."""

    chosen = Signal(object, object, bool)
    """Filters, SortKey, descending."""
    deleted = Signal(object)
    created = Signal()
    named = Signal()
    """Own lists were read anew: the name of the list in view may be another."""
    ruled = Signal(object)
    """`Rules` of today, when they are known."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rules = Rules()
        self._own: tuple[SavedView, ...] = ()
        self._awaited = 0
        self._counts: dict[str, int] = {}
        self._code = ""
        self._narrow = False
        card = Card(self, padded=False)
        self._list = SideList(card)
        self._list.chosen.connect(self._take)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._menu)
        self._new = LinkButton(parent=card, icon="plus")
        self._new.clicked.connect(self.created)
        card.body.addWidget(self._list, 1)
        card.body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QComboBox(self)
        self._box.activated.connect(lambda row: self._take(self._box.itemData(row)))
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        column.addWidget(card, 1)
        self._box.hide()
        self.setMinimumWidth(look().metrics.px(150))
        self.retranslate()
        self._ask()

    def lists(self) -> tuple[ListHere, ...]:
        """Those every posting of this role has, with the conditions of now."""
        session = self._session
        return lists_of(session.posting.role, self.rules, session.today(), session.now())

    def choose_first(self) -> None:
        """Where a posting lands."""
        self._take(self.lists()[0].code)

    def refresh(self) -> None:
        """Counts and own lists anew."""
        self._ask()

    def mark(self, filters: Filters) -> None:
        """Show which list these conditions are, if they are one."""
        self._code = self._code_of(filters)
        self._list.select(self._code)
        self._box.setCurrentIndex(self._box.findData(self._code))

    def words_of(self, filters: Filters) -> str:
        """The name of the list, or that it is one of one's own making."""
        others = named_elsewhere(self.rules, self._session.today())
        known = [(here.filters, here.words) for here in (*self.lists(), *others)]
        known += [(view.filters, view.name) for view in self._own]
        for wanted in (filters, replace(filters, mine=False)):
            for conditions, words in known:
                if same_list(conditions, wanted):
                    return words
        return self.tr("Cases of one seat") if filters.seat_id is not None else self.tr("own conditions")

    def make_narrow(self, narrow: bool) -> None:
        """A box above the table."""
        self._narrow = narrow
        self._card.setVisible(not narrow)
        self._box.setVisible(narrow)
        px = look().metrics.px
        self.setMinimumWidth(max(px(150), self._new.minimumSizeHint().width() + px(8)))
        self.setMaximumWidth(_ANY_SIZE if narrow else px(320))
        self.setMaximumHeight(self._box.sizeHint().height() if narrow else _ANY_SIZE)
        self._box.setMaximumWidth(px(400))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._new.setText(self.tr("Make a new list"))
        self._list.setAccessibleName(self.tr("Lists"))
        self._box.setAccessibleName(self.tr("Lists"))
        entries = [Entry("", self.tr("My lists"), heading=True)]
        entries += [Entry(here.code, here.words, self._count(here.code)) for here in self.lists()]
        if self._own:
            entries.append(Entry("", self.tr("Own lists"), heading=True))
        entries += [Entry(f"own{view.id}", view.name, self._count(f"own{view.id}")) for view in self._own]
        self._list.show_entries(entries)
        self._list.select(self._code)
        self._box.clear()
        for entry in entries:
            if not entry.heading:
                self._box.addItem(f"{entry.text} ({entry.count})" if entry.count else entry.text, entry.code)
        self._box.setCurrentIndex(self._box.findData(self._code))

    def _ask(self) -> None:
        self._awaited = 2
        self._session.ask(self, AskPolicy(), self._take_policy, failed=self._go_without, topic="policy")
        self._session.ask(self, SavedViews(), self._take_views, failed=self._go_without, topic="views")

    def _take_policy(self, page: PolicyPage) -> None:
        self.rules = PolicyBook(values=page.values).on(self._session.today())
        self.ruled.emit(self.rules)
        self._ask_counts()

    def _take_views(self, views: tuple[SavedView, ...]) -> None:
        if views != self._own:
            self._own = views
            self.retranslate()
        self.named.emit()
        self._ask_counts()

    def _go_without(self, _error: AppError) -> None:
        """The old ones stay; the list itself says what is wrong."""
        self._ask_counts()

    def _ask_counts(self) -> None:
        """Once both are here: what is counted depends on them."""
        self._awaited -= 1
        if self._awaited > 0:
            return
        codes = [here.code for here in self.lists()] + [f"own{view.id}" for view in self._own]
        filters = tuple(here.filters for here in self.lists()) + tuple(view.filters for view in self._own)
        self._session.ask(
            self,
            WorklistCounts(filters=filters),
            lambda counts: self._show_counts(dict(zip(codes, counts, strict=True))),
            failed=_quietly,
            topic="counts",
        )

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self.retranslate()

    def _count(self, code: str) -> str:
        return number(self._counts[code]) if code in self._counts else ""

    def _take(self, code: object) -> None:
        for here in self.lists():
            if here.code == code:
                self.chosen.emit(here.filters, here.sort, here.descending)
                return
        for view in self._own:
            if f"own{view.id}" == code:
                self.chosen.emit(view.filters, SortKey(view.sort), view.descending)

    def _code_of(self, filters: Filters) -> str:
        for here in self.lists():
            if same_list(here.filters, filters):
                return here.code
        return next((f"own{view.id}" for view in self._own if same_list(view.filters, filters)), "")

    def _menu(self, at: QPoint) -> None:
        code = self._list.indexAt(at).data(ROW_ID)
        view = next((view for view in self._own if f"own{view.id}" == code), None)
        if view is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gone = menu.addAction(self.tr("Remove this list"))
        gone.triggered.connect(lambda: self.deleted.emit(view))
        menu.popup(self._list.viewport().mapToGlobal(at))


def _quietly(_error: AppError) -> None:
    """Counts that cannot be had leave the old ones; the list itself says what is wrong."""
