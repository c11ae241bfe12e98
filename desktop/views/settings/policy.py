"""The values the Government may change by order: what holds, since when, by which order, and what held before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date
from desktop.models.errors import Code
from desktop.models.identity import WHOLE_STATE
from desktop.models.rules import AskPolicy, PolicyPage, PolicyValue, SetPolicyValue
from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import NOTHING, date_text
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.label import Label
from desktop.views.infra.look import Weight
from desktop.views.infra.problems import sentence_of
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.settings.policy_form import SetPolicyForm
from desktop.views.settings.value_words import (
    definitions,
    meaning_of,
    name_of,
    narrowing_of,
    order_of,
    value_words,
)
from desktop.views.widgets.cells import Cell, ChipCell, Text2
from desktop.views.widgets.rows_model import Column, RowsModel

UNCONFIRMED = Label(QT_TRANSLATE_NOOP("Labels", "Unconfirmed"), "help", Tone.WARN)
"""The order behind it has not been seen."""
CONFIRMED = Text2(" ")
"""No mark: a blank instead of the dash of an empty cell."""
_HISTORY_SHOWN = 12


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One value with its history: `now` is in force, `later` begins on a day to come. `history`: newest first."""

    now: PolicyValue
    later: PolicyValue | None
    history: tuple[PolicyValue, ...]

    @property
    def key(self) -> tuple[str, int, int]:
        """Code, kind and category."""
        return self.now.code, self.now.kind or 0, self.now.category_id or 0


def rows_of(values: Sequence[PolicyValue], today: int) -> list[PolicyRow]:
    """One row a code and narrowing, in the order of the state's list; those of a kind or category alone stand last."""
    grouped: dict[tuple[str, int, int], list[PolicyValue]] = {}
    for value in values:
        grouped.setdefault((value.code, value.kind or 0, value.category_id or 0), []).append(value)
    order = {code: at for at, code in enumerate(definitions())}
    rows = []
    for key in sorted(grouped, key=lambda key: (any(key[1:]), order.get(key[0], len(order)), *key)):
        history = sorted(grouped[key], key=lambda value: (value.from_day, value.id))
        begun = [value for value in history if value.from_day <= today]
        later = next((value for value in history if value.from_day > today), None)
        rows.append(PolicyRow(begun[-1] if begun else history[0], later, tuple(reversed(history))))
    return rows


class PolicySection(Section[PolicyRow]):
    """Values in the order of the state's list; those whose order nobody has seen are marked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._names = session.names
        super().__init__(session, RowsModel(self._columns(), lambda row: row.key), "settings/policy", parent)
        self._values: tuple[PolicyValue, ...] = ()
        self._only_open = False
        self._open = SwitchChip(self._take_open, self)
        self.filters.addWidget(self._open)
        self.offer(Act.SET_POLICY, SetPolicyValue)
        if session.posting.scope != WHOLE_STATE:
            self.rule_out(Act.SET_POLICY, sentence_of(Code.OUT_OF_SCOPE))
            self.actions_here[Act.SET_POLICY].setProperty("never", True)
        self.retranslate()

    def ask(self) -> None:
        self.session.ask(self, AskPolicy(), self._take, failed=self.fail, topic="policy")

    def clear_filters(self) -> None:
        self._take_open(False)

    def select_made(self, receipt: Receipt) -> None:
        """A new value belongs to the row in view: nothing to go to."""
        del receipt

    def about(self) -> str:
        rows = self.model.rows
        open_ones = sum(not row.now.confirmed for row in rows)
        return self.tr("%n value(s)", "", len(rows)) + " · " + self.tr("{0} unconfirmed").format(open_ones)

    def known(self, row: PolicyRow) -> Known:
        facts = [
            (self.tr("Holds"), value_words(row.now.code, row.now.value)),
            (self.tr("Since"), date_text(row.now.from_day)),
            (self.tr("Order"), order_of(row.now)),
        ]
        if not row.now.confirmed:
            words = self.tr("the order behind it has not been seen: confirm it by entering the value with its order")
            facts.append((UNCONFIRMED.text, words))
        if narrowing := narrowing_of(row.now, self._names):
            facts.insert(0, (self.tr("Applies to"), narrowing))
        if row.later is not None:
            words = f"{value_words(row.later.code, row.later.value)} · {order_of(row.later)}"
            facts.append((self.tr("From {0}").format(date_text(row.later.from_day)), words))
        caption = self.tr("Before")
        for value in [each for each in row.history if each.from_day <= row.now.from_day and each is not row.now][
            :_HISTORY_SHOWN
        ]:
            words = f"{date_text(value.from_day)}: {value_words(value.code, value.value)} · {order_of(value)}"
            facts.append((caption, words))
            caption = ""
        return Known(name_of(row.now.code), meaning_of(row.now.code), tuple(facts))

    def judge(self, row: PolicyRow | None) -> None:
        self.rule_out(Act.SET_POLICY, "" if row is not None else self.tr("No value is chosen."))

    def form(self, act: Act) -> SideForm | None:
        row = self.current
        return SetPolicyForm(self.session, row.now) if act is Act.SET_POLICY and row is not None else None

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Value"),
            self.tr("Applies to"),
            self.tr("Holds"),
            self.tr("Since"),
            self.tr("Order"),
            self.tr("Confirmed"),
        )

    def values(self, row: PolicyRow) -> Sequence[Value]:
        return (
            name_of(row.now.code),
            narrowing_of(row.now, self._names),
            value_words(row.now.code, row.now.value),
            as_date(row.now.from_day),
            order_of(row.now),
            self.tr("yes") if row.now.confirmed else UNCONFIRMED.text,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._open.show_switch(self.tr("Only unconfirmed"), on=self._only_open)

    def _take_open(self, on: bool) -> None:
        self._only_open = on
        self._open.show_switch(self.tr("Only unconfirmed"), on=on)
        self._show()

    def _take(self, page: PolicyPage) -> None:
        self._values = page.values
        self._show()

    def _show(self) -> None:
        rows = rows_of(self._values, self.session.today())
        shown = [row for row in rows if not (self._only_open and row.now.confirmed)]
        self.show_rows(shown, self.tr("Every value is confirmed by its order."), self.tr("Clear the conditions"))

    def _columns(self) -> Sequence[Column[PolicyRow]]:
        return (
            Column(
                "name",
                lambda: translate("PolicySection", "Value"),
                lambda row: Text2(
                    name_of(row.now.code), narrowing_of(row.now, self._names), weight=Weight.MEDIUM, lines=2
                ),
                210,
            ),
            Column(
                "value",
                lambda: translate("PolicySection", "Holds"),
                self._value_cell,
                190,
            ),
            Column(
                "since",
                lambda: translate("PolicySection", "Since"),
                lambda row: Text2(date_text(row.now.from_day)),
                100,
                sort=lambda row: row.now.from_day,
            ),
            Column(
                "order",
                lambda: translate("PolicySection", "Order"),
                lambda row: Text2(order_of(row.now) or NOTHING, tone=Tone.MUTED, lines=2),
                180,
                stretches=True,
            ),
            Column(
                "confirmed",
                lambda: "",
                lambda row: CONFIRMED if row.now.confirmed else ChipCell(UNCONFIRMED),
                96,
                widest=lambda: [UNCONFIRMED.text],
                beside=46,
            ),
        )

    def _value_cell(self, row: PolicyRow) -> Cell:
        words = value_words(row.now.code, row.now.value)
        if row.later is None:
            return Text2(words, weight=Weight.SEMIBOLD, lines=2)
        later = translate("PolicySection", "from {0}: {1}")
        said = later.format(date_text(row.later.from_day), value_words(row.later.code, row.later.value))
        return Text2(words, said, weight=Weight.SEMIBOLD, second_tone=Tone.INFO)
