"""The conditions of a list as chips: each a menu, each cleared by its cross, the order in words at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.models.complaint import OPEN, Kind, Status
from desktop.models.identity import SeatRow, Seats
from desktop.models.lists import Named
from desktop.models.worklist import Body, Filters, SortKey
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.labels import KINDS, LEVELS, STATUSES
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import menu_text
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.chips import FilterChip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

_SWITCHES = {
    "mine": QT_TRANSLATE_NOOP("Conditions", "On my desk"),
    "dialogue_due": QT_TRANSLATE_NOOP("Conditions", "Dialogue due"),
    "returned": QT_TRANSLATE_NOOP("Conditions", "Returned with a query"),
    "unreached": QT_TRANSLATE_NOOP("Conditions", "Not reached"),
    "lane_proposed": QT_TRANSLATE_NOOP("Conditions", "Examination proposed"),
}
_BODIES = {
    Body.OPEN: QT_TRANSLATE_NOOP("Conditions", "open"),
    Body.AWAITING: QT_TRANSLATE_NOOP("Conditions", "awaiting satisfaction"),
    Body.ALL: QT_TRANSLATE_NOOP("Conditions", "open and closed"),
    Body.NEW: QT_TRANSLATE_NOOP("Conditions", "new since the last import"),
}
_MOMENTS = {
    "due_before": QT_TRANSLATE_NOOP("Conditions", "By time limit"),
    "due_from": QT_TRANSLATE_NOOP("Conditions", "By time limit"),
    "act_before": QT_TRANSLATE_NOOP("Conditions", "To be acted on today"),
    "registered_before": QT_TRANSLATE_NOOP("Conditions", "Old"),
    "registered_from": QT_TRANSLATE_NOOP("Conditions", "Recent"),
}
_ORDERS = {
    SortKey.ACT_BY: QT_TRANSLATE_NOOP("Conditions", "Order: what must be done first"),
    SortKey.DUE: QT_TRANSLATE_NOOP("Conditions", "Order: time limit"),
    SortKey.REGISTERED: QT_TRANSLATE_NOOP("Conditions", "Order: age"),
}


def changed(filters: Filters, **fields: Any) -> Filters:
    """The filters with these fields."""
    return replace(filters, **fields)


class Conditions(Retranslated, QWidget):
    """Shows filters and says which ones are wanted instead."""

    wanted = Signal(object)
    """`Filters`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filters = Filters()
        self._sort, self._descending = SortKey.ACT_BY, False
        self._caption = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._flow = FlowLayout(gap=6)
        self._order = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().metrics.px(8))
        row.addLayout(_by_first_line(self._caption))
        row.addLayout(self._flow, 1)
        row.addLayout(_by_first_line(self._order))
        self._chips: list[FilterChip] = []
        self._desks: dict[int, str] = {}

    def show_filters(self, filters: Filters, sort: SortKey, *, descending: bool) -> None:
        """These conditions in this order."""
        self._filters, self._sort, self._descending = filters, sort, descending
        self._learn_desk(filters.seat_id)
        self.retranslate()

    def retranslate(self) -> None:
        """Every chip anew."""
        self._caption.say(self.tr("Filters"))
        words = translate("Conditions", _ORDERS[self._sort])
        # who came first is oldest: the arrow says of the age what the mark in the table's head says
        falling = self._descending is not (self._sort is SortKey.REGISTERED)
        self._order.say(words + (" ↓" if falling else " ↑"))
        self._flow.clear()
        self._add_body()
        self._add_statuses()
        self._add_levels()
        self._add_places()
        self._add_kinds()
        self._add_switches()
        more = LinkButton(self.tr("Add a filter"), self, icon="plus")
        more.setMenu(self._further(more))
        self._flow.addWidget(more)

    # chips -------------------------------------------------------------------------------------

    def _add_body(self) -> None:
        shown = {body: translate("Conditions", words) for body, words in _BODIES.items()}
        default = self._filters.body is Body.OPEN
        self._chip(
            self.tr("Cases: {0}").format(shown[self._filters.body]),
            shown.items(),
            {self._filters.body},
            lambda body: changed(self._filters, body=body, statuses=frozenset()),
            None if default else changed(self._filters, body=Body.OPEN, statuses=frozenset()),
        )

    def _add_statuses(self) -> None:
        if self._filters.body is Body.AWAITING:
            return
        offered = OPEN if self._filters.body is Body.OPEN else frozenset(Status)
        choices = [(status, STATUSES[status].text) for status in Status if status in offered]
        self._many("statuses", self.tr("Status: {0}"), choices)

    def _add_levels(self) -> None:
        self._many("levels", self.tr("Level: {0}"), [(level, label.text) for level, label in LEVELS.items()])

    def _add_kinds(self) -> None:
        self._many("kinds", self.tr("Kind: {0}"), [(kind, KINDS[kind].text) for kind in Kind])

    def _add_places(self) -> None:
        lists, scope = self._session.names.lists, self._session.posting.scope
        if scope.department_id is None:
            self._one("department_id", self.tr("Department: {0}"), lists.departments)
        if scope.district_id is None:
            self._one("district_id", self.tr("District: {0}"), lists.districts)
        district = scope.district_id or self._filters.district_id
        if scope.block_id is None and district is not None:
            blocks = [block for block in lists.blocks if block.parent_id == district]
            self._one("block_id", self.tr("Block: {0}"), blocks)
        if self._filters.category_id is not None:
            self._one("category_id", self.tr("Category: {0}"), self._categories())

    def _add_switches(self) -> None:
        for name, words in _SWITCHES.items():
            if getattr(self._filters, name) and not (name == "dialogue_due" and self._filters.rung):
                self._tick(translate("Conditions", words), {name: False})
        if self._filters.seat_id is not None:
            self._tick(self.tr("Desk: {0}").format(self._desks.get(self._filters.seat_id, "…")), {"seat_id": None})
        if self._filters.rung:
            words = self.tr("Dialogue due from {0}").format(LEVELS[self._filters.rung].text)
            self._tick(words, {"rung": 0, "dialogue_due": False})
        if self._filters.escalates_by is not None:
            self._tick(self.tr("Escalate tomorrow"), {"escalates_by": None})
        if self._filters.reopened_from:
            words = self.tr("Reopened {0} times or more").format(self._filters.reopened_from)
            self._tick(words, {"reopened_from": 0})
        shown = set()
        for name, words in _MOMENTS.items():
            if getattr(self._filters, name) is not None and words not in shown:
                shown.add(words)
                same = {other: None for other, text in _MOMENTS.items() if text == words}
                self._tick(translate("Conditions", words), same)
        if self._filters.text:
            self._tick(self.tr("Search: “{0}”").format(self._filters.text), {"text": ""})

    def _learn_desk(self, seat_id: int | None) -> None:
        """The seat's words are asked for once and stand there when they are known."""
        if seat_id is not None and seat_id not in self._desks:
            question = Seats(seat_id=seat_id, limit=1)
            self._session.ask(self, question, self._name_desks, failed=lambda _error: None, topic="desk")

    def _name_desks(self, rows: tuple[SeatRow, ...]) -> None:
        self._desks |= {row.id: " · ".join(filter(None, (row.designation, row.office, row.holder))) for row in rows}
        self.retranslate()

    def _categories(self) -> list[Named]:
        department = self._session.posting.scope.department_id or self._filters.department_id
        return [row for row in self._session.names.lists.categories if department in (None, row.parent_id)]

    # making them -------------------------------------------------------------------------------

    def _many(self, name: str, words: str, choices: Sequence[tuple[Any, str]]) -> None:
        chosen: frozenset[Any] = getattr(self._filters, name)
        shown = ", ".join(text for value, text in choices if value in chosen) or self.tr("all")
        self._chip(
            words.format(shown),
            choices,
            chosen,
            lambda value: changed(self._filters, **{name: chosen ^ {value}}),
            changed(self._filters, **{name: frozenset()}) if chosen else None,
        )

    def _one(self, name: str, words: str, rows: Sequence[Named]) -> None:
        chosen: int | None = getattr(self._filters, name)
        shown = next((both(row.hi, row.en) for row in rows if row.id == chosen), self.tr("all"))
        below: dict[str, Any] = {"block_id": None} if name == "district_id" else {}
        self._chip(
            words.format(shown),
            [(row.id, both(row.hi, row.en)) for row in rows],
            {chosen},
            lambda value: changed(self._filters, **{name: value}, **below),
            changed(self._filters, **{name: None}, **below) if chosen is not None else None,
        )

    def _chip(
        self,
        words: str,
        choices: Iterable[tuple[Any, str]],
        chosen: Iterable[Any],
        take: Callable[[Any], Filters],
        cleared: Filters | None,
    ) -> None:
        chip = FilterChip(words, self, clearable=cleared is not None)
        menu, marked = QMenu(chip), set(chosen)
        for value, text in choices:
            entry = QAction(menu_text(text), menu, checkable=True, checked=value in marked)
            entry.triggered.connect(lambda _on=False, value=value: self.wanted.emit(take(value)))
            menu.addAction(entry)
        chip.setMenu(menu)
        if cleared is not None:
            chip.cleared.connect(lambda: self.wanted.emit(cleared))
        self._flow.addWidget(chip)

    def _tick(self, words: str, cleared: dict[str, Any]) -> None:
        chip = FilterChip(words, self, clearable=True)
        chip.cleared.connect(lambda: self.wanted.emit(changed(self._filters, **cleared)))
        self._flow.addWidget(chip)

    def _further(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for name, words in _SWITCHES.items():
            if not getattr(self._filters, name):
                entry = menu.addAction(menu_text(translate("Conditions", words)))
                entry.triggered.connect(
                    lambda _on=False, name=name: self.wanted.emit(changed(self._filters, **{name: True}))
                )
        if not self._filters.reopened_from:
            entry = menu.addAction(self.tr("Reopened {0} times or more").format(1))
            entry.triggered.connect(lambda: self.wanted.emit(changed(self._filters, reopened_from=1)))
        categories = menu.addMenu(self.tr("Category"))
        for row in self._categories()[:60]:
            entry = categories.addAction(menu_text(both(row.hi, row.en)))
            entry.triggered.connect(
                lambda _on=False, number=row.id: self.wanted.emit(changed(self._filters, category_id=number))
            )
        return menu


def _by_first_line(words: Words) -> QVBoxLayout:
    """Beside the first line of chips, also where they need two."""
    column = QVBoxLayout()
    column.addSpacing(look().metrics.px(4))
    column.addWidget(words)
    column.addStretch(1)
    return column
