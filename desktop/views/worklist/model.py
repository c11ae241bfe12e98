"""The rows of a list: fetched by page when first painted, sorted and filtered by the store.

The first page is asked without waiting for the total; the outline follows and makes the scroll bar true. Answers to
an earlier question are dropped, a page that failed is not asked again by repainting, and `data` never waits.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.worklist import Key, Outline, Page, Row, WorklistOutline, WorklistPage
from desktop.views.infra.session import Session
from desktop.views.widgets.cells import CELL, ROW_ID, Cell, CheckCell
from desktop.views.widgets.rows_model import Column
from desktop.views.worklist.ahead import PageAhead
from desktop.views.worklist.checks import Checks

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
PAGES_KEPT = 20
PAGES_AGAIN = 3
"""What a view can show at once, and the page of the selected row."""
_ANSWERED = frozenset({CELL, ROW_ID, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole})


class WorklistModel(QAbstractTableModel):
    """Rows of one question. Checked and selected ids outlive a refresh."""

    listed = Signal()
    """The first page of a new answer is here; the total may follow."""
    counted = Signal(int, bool)
    """The total, and whether it is only a lower bound."""
    troubled = Signal(object)
    """AppError: the panel shows a bar whose retry is `refresh`."""
    outdated = Signal()
    """A page no longer fits the outline: somebody changed the list meanwhile."""
    checked_changed = Signal()

    def __init__(self, session: Session, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.columns = tuple(columns)
        self.question = WorklistPage(size=PAGE)
        self._outline = Outline(total=0, page_size=PAGE, starts=())
        self._counted = False
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._life = 0
        self._checks = Checks()
        self._ahead: PageAhead | None = None

    # asking ------------------------------------------------------------------------------------

    def ask_ahead(self, question: WorklistPage, spoilt_by: Changes) -> None:
        """The list that `show` will most likely be called for: its answer comes while the screen is being made."""
        self._ahead = PageAhead(self._session, replace(question, size=PAGE), spoilt_by, self)

    def show(self, question: WorklistPage) -> bool:
        """Another list, or the same anew; old rows stay until the answer is here. True: it is on its way."""
        self.question = replace(question, start=None, stop=None, size=PAGE)
        self._life += 1
        life = self._life
        take = partial(self._begin, life)
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.give(self.question, take, partial(self._lost, life)):
            return True
        self._session.ask(self, self.question, take, failed=self.troubled.emit, topic="first")
        return False

    def refresh(self) -> None:
        """The same list as it is now. A long one keeps the place where one is: its pages in view come first."""
        if self._outline.total <= PAGE or not self._counted:
            self.show(self.question)
            return
        self._life += 1
        life = self._life
        self._ask_outline(lambda outline: self._renew(life, outline), topic="first")

    def _ask_outline(self, then: Callable[[Outline], None], topic: str) -> None:
        asked = self.question
        question = WorklistOutline(filters=asked.filters, sort=asked.sort, descending=asked.descending, page_size=PAGE)
        self._session.ask(self, question, then, failed=self.troubled.emit, topic=topic)

    def _renew(self, life: int, outline: Outline) -> None:
        """The pages seen last, by the new outline; they are shown when all of them are here."""
        if life != self._life:
            return
        seen = [number for number in list(self._pages)[-PAGES_AGAIN:] if number < len(outline.starts)]
        if not seen:
            self.show(self.question)
            return
        gathered: dict[int, tuple[Row, ...]] = {}

        def take(number: int, page: Page) -> None:
            gathered[number] = page.rows
            if life == self._life and len(gathered) == len(seen):
                self._swap(outline, gathered)

        for number in seen:
            stop = outline.starts[number + 1] if number + 1 < len(outline.starts) else None
            question = replace(self.question, start=outline.starts[number], stop=stop)
            self._session.ask(self, question, partial(take, number), failed=lambda fault: self._lost(life, fault))

    def _swap(self, outline: Outline, pages: dict[int, tuple[Row, ...]]) -> None:
        self.beginResetModel()
        self._outline, self._counted = outline, True
        self._pages = OrderedDict(pages)
        self._asked = set(pages)
        for rows in pages.values():
            self._checks.renew(rows)
        self.endResetModel()
        self.listed.emit()
        self.counted.emit(outline.total, outline.capped)

    @property
    def total(self) -> int:
        """Rows known so far."""
        return self._outline.total

    @property
    def complete(self) -> bool:
        """Is the total the store's own count?"""
        return self._counted

    def _begin(self, life: int, page: Page) -> None:
        if life != self._life:
            return
        rows = page.rows
        start = Key(value=self._sort_value(rows[0]), id=rows[0].id) if rows else Key(value=0, id=0)
        self.beginResetModel()
        self._counted = len(rows) < PAGE
        self._outline = Outline(total=len(rows), page_size=PAGE, starts=(start,) if rows else ())
        self._pages = OrderedDict({0: rows} if rows else {})
        self._asked = {0}
        self._checks.renew(rows)
        self.endResetModel()
        self.listed.emit()
        if self._counted:
            self.counted.emit(len(rows), False)
            return
        self._ask_outline(lambda outline: self._lengthen(life, outline), topic="outline")

    def _lengthen(self, life: int, outline: Outline) -> None:
        if life != self._life:
            return
        have = self._outline.total
        if outline.total > have:
            self.beginInsertRows(QModelIndex(), have, outline.total - 1)
            self._outline, self._counted = outline, True
            self.endInsertRows()
        else:
            self._counted = True
        self.counted.emit(outline.total, outline.capped)

    def _sort_value(self, row: Row) -> int:
        value = getattr(row, self.question.sort.value)
        return int(value)

    def row_at(self, at: int) -> Row | None:
        """The row if it is here; otherwise its page is asked for and it comes later."""
        number, offset = divmod(at, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._fetch(number)
            return None
        self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def _fetch(self, number: int) -> None:
        if number in self._asked or number >= len(self._outline.starts):
            return
        self._asked.add(number)
        life, starts = self._life, self._outline.starts
        stop = starts[number + 1] if number + 1 < len(starts) else None
        question = replace(self.question, start=starts[number], stop=stop)
        self._session.ask(
            self,
            question,
            lambda page: self._keep(life, number, page.rows),
            failed=lambda fault: self._lost(life, fault),
        )

    def _keep(self, life: int, number: int, rows: tuple[Row, ...]) -> None:
        if life != self._life:
            return
        self._pages[number] = rows
        while len(self._pages) > PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)
        first = number * PAGE
        last = min(first + PAGE, self._outline.total) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        if len(rows) != last - first + 1:
            self.outdated.emit()

    def _lost(self, life: int, fault: AppError) -> None:
        if life == self._life:
            self.troubled.emit(fault)

    # ids ---------------------------------------------------------------------------------------

    def row_of(self, ident: object) -> int:
        """Where an id stands among the pages that are here, -1 otherwise."""
        for number, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row.id == ident:
                    return number * PAGE + offset
        return -1

    def loaded(self, ident: object) -> Row | None:
        """The row of an id if it is here or checked."""
        at = self.row_of(ident)
        if at >= 0:
            return self.row_at(at)
        return self._checks.get(ident)

    @property
    def checked(self) -> tuple[Row, ...]:
        """The checked rows in the order they were checked."""
        return self._checks.rows

    def clear_checks(self) -> None:
        """None."""
        self._checks.clear()
        self._tell_checks()

    def check_all(self) -> None:
        """Every row that is here (Ctrl+A says how many)."""
        for rows in self._pages.values():
            self._checks.put_all(rows)
        self._tell_checks()

    def forget_check(self, ident: int) -> None:
        """One less: it was dealt with."""
        self._checks.forget(ident)
        self._tell_checks()

    def _tell_checks(self) -> None:
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, 0), [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()

    # Qt ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an empty value
        """Qt's."""
        return 0 if parent.isValid() else self._outline.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        """Qt's."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Cells and their words; a dash while the page is on its way."""
        if role not in _ANSWERED and role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(words for column in self.columns if (words := column.cell(row).plain))
        if role == ROW_ID:
            return row.id
        cell: Cell = self.columns[index.column()].cell(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._checks.state(row) if isinstance(cell, CheckCell) else None
        return cell if role == CELL else cell.plain

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Checks only."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        self._checks.put(row, checked=Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()
        return True

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Captions in the language of the window."""
        if way is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption()
        return None
