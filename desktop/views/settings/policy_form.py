"""A new value of the policy, from a day on, with the order it comes from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.complaint import Kind
from desktop.models.errors import AppError, Code
from desktop.models.rules import PolicyValue, SetPolicyValue
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, LineInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import KINDS
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.settings.value_inputs import value_input
from desktop.views.settings.value_words import meaning_of, name_of

NARROWED = frozenset({"level_sla_days"})
"""Values that a kind or a category may have for itself."""
_EVERY_KIND = "0"


class SetPolicyForm(SideForm):
    """Shows the value in force; older ones stay as history."""

    act = Act.SET_POLICY
    fields_of: ClassVar[Mapping[Code, str]] = {
        Code.VALUE_UNFIT: "value",
        Code.BAD_DATE: "from_day",
        Code.DATE_BEYOND_CAP: "from_day",
    }

    def __init__(self, session: Session, value: PolicyValue, parent: QWidget | None = None) -> None:
        self._value = value
        key = f"{value.code}/{value.kind or 0}/{value.category_id or 0}"
        super().__init__(session, name_of(value.code), key, parent)

    def build(self) -> None:
        value = self._value
        self.say(meaning_of(value.code))
        given = value_input(value.code, self.tr("Value"), self)
        self.add("value", given)
        # As this input writes it: the stored text may have other blanks, and the draft compares texts.
        given.restore(json.dumps(json.loads(value.value)))
        if value.code in NARROWED:
            self._ask_for_whom(value)
        self.add("from_day", DayInput(self.tr("In force from"), self, self.session, required=True)).restore(
            str(self.session.today())
        )
        self.add("order", LineInput(self.tr("Order (number, date)"), self, required=True))
        self.say(self.tr("Limits that are already running stay as they are."))

    def command(self, command_id: UUID) -> Command[Receipt]:
        narrowed = self._value.code in NARROWED
        kind = self.text("kind") if narrowed else ""
        return SetPolicyValue(
            command_id=command_id,
            code=self._value.code,
            value=self.text("value"),
            from_day=self.number("from_day") or 0,
            order=self.text("order"),
            kind=int(kind) if kind not in ("", _EVERY_KIND) else None,
            category_id=self.number("category_id") if narrowed else None,
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.BAD_DATE:
            return self.tr("This day lies before the helpline began. Give a later one.")
        return problems.sentence(error)

    def _ask_for_whom(self, value: PolicyValue) -> None:
        kinds = [(_EVERY_KIND, self.tr("every kind")), *((str(int(kind)), KINDS[kind].text) for kind in Kind)]
        self.add("kind", ChoiceInput(self.tr("Kind"), self, kinds)).restore(str(value.kind or _EVERY_KIND))
        names = self.session.names
        categories = [
            (row.id, f"{both(row.hi, row.en)} – {names.department(row.parent_id)}") for row in names.lists.categories
        ]
        every = self.tr("every category")
        given = PickInput(self.tr("Category"), self, categories, required=False, prompt=every)
        self.add("category_id", given).restore(str(value.category_id) if value.category_id is not None else "")
