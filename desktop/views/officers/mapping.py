"""The mapping of one department: who receives what, by level, category and place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.models.identity import MappingRow, Mappings, RemoveMapping, SetMapping
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both, translate
from desktop.views.infra.labels import LEVELS, SEATS_OF_LEVELS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.officers.forms.mapping import RemoveMappingForm, SetMappingForm
from desktop.views.officers.words import place_words
from desktop.views.widgets.cells import LevelCell, Text2
from desktop.views.widgets.pick_box import PickBox
from desktop.views.widgets.rows_model import Column, RowsModel


class MappingSection(Section[MappingRow]):
    """A department, perhaps one level of it; the narrowest rule decides, wider ones stand before narrower ones."""

    adds = Act.SET_MAPPING

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._names = session.names
        super().__init__(session, RowsModel(self._columns(), lambda row: row.id), "officers/mapping", parent)
        departments = session.names.lists.departments
        own = session.posting.scope.department_id
        self.department_id = own if own is not None else next((row.id for row in departments), 0)
        self._rules: tuple[MappingRow, ...] = ()
        self._level_wanted: int | None = None
        self._department: PickBox[int] = PickBox(self)
        self._department.setVisible(own is None)
        self._department.setMinimumWidth(look().metrics.px(280))
        self._department.picked.connect(self._take_department)
        self._level = ChoiceChip(self._take_level, self)
        self.filters.addWidget(self._department)
        self.filters.addWidget(self._level)
        self.offer(Act.SET_MAPPING, SetMapping)
        self.offer(Act.REMOVE_MAPPING, RemoveMapping)
        self.retranslate()

    def show_department(self, department_id: int) -> None:
        """The rules of this department, if the posting may see it."""
        if self.session.posting.scope.department_id in (None, department_id):
            self.department_id = department_id
            self._department.pick(department_id)
        self.refresh()

    def ask(self) -> None:
        question = Mappings(department_id=self.department_id)
        self.session.ask(self, question, self._take, failed=self.fail, topic="mapping")

    def clear_filters(self) -> None:
        self._take_level(None)

    def about(self) -> str:
        return f"{self._names.department(self.department_id)} · " + self.tr("%n rule(s)", "", len(self.model.rows))

    def known(self, row: MappingRow) -> Known:
        facts = (
            (self.tr("Level"), SEATS_OF_LEVELS[row.level].text),
            (self.tr("Category"), self._category(row)),
            (self.tr("Place"), place_words(self._names, row.district_id, row.block_id)),
            (self.tr("Receives"), row.seat),
            (self.tr("Holder"), row.holder or self.tr("vacant")),
        )
        return Known(row.seat, row.holder or self.tr("vacant"), facts)

    def judge(self, row: MappingRow | None) -> None:
        self.rule_out(Act.REMOVE_MAPPING, "" if row is not None else self.tr("No rule is chosen."))

    def form(self, act: Act) -> SideForm | None:
        if act is Act.SET_MAPPING:
            return SetMappingForm(self.session, self.department_id, self.current)
        return RemoveMappingForm(self.session, self.current) if self.current is not None else None

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Department"),
            self.tr("Level"),
            self.tr("Category"),
            self.tr("District"),
            self.tr("Block"),
            self.tr("Receives"),
            self.tr("Holder"),
        )

    def values(self, row: MappingRow) -> Sequence[Value]:
        names = self._names
        return (
            names.department(row.department_id),
            LEVELS[row.level].text,
            self._category(row),
            names.district(row.district_id) if row.district_id is not None else "",
            names.block(row.block_id) if row.block_id is not None else "",
            row.seat,
            row.holder or self.tr("vacant"),
        )

    def retranslate(self) -> None:
        super().retranslate()
        rows = self._names.lists.departments
        self._department.offer([(row.id, both(row.hi, row.en)) for row in rows], self.tr("Department"))
        self._department.pick(self.department_id or None)
        self._department.setAccessibleName(self.tr("Department"))
        self._say_filters()

    def _take_department(self, department_id: int | None) -> None:
        if department_id is None:
            self._department.pick(self.department_id or None)
        else:
            self.department_id = department_id
            self.refresh()

    def _take_level(self, level: int | None) -> None:
        self._level_wanted = level
        self._say_filters()
        self._show()

    def _say_filters(self) -> None:
        levels = [(level, label.text) for level, label in LEVELS.items()]
        self._level.show_choice(self.tr("Level"), levels, self._level_wanted)

    def _take(self, rules: tuple[MappingRow, ...]) -> None:
        self._rules = rules
        self._show()

    def _show(self) -> None:
        rows = [rule for rule in self._rules if self._level_wanted in (None, rule.level)]
        if self._rules:
            self.show_rows(rows, self.tr("No rule at this level."), self.tr("Clear the conditions"))
        else:
            self.show_rows((), self.tr("No rule is entered for this department: its complaints arrive at no desk."))

    def _category(self, row: MappingRow) -> str:
        return self._names.category(row.category_id) if row.category_id is not None else self.tr("every category")

    def _columns(self) -> Sequence[Column[MappingRow]]:
        return (
            Column(
                "level",
                lambda: translate("MappingSection", "Level"),
                lambda row: LevelCell(row.level, LEVELS[row.level].text),
                96,
                sort=lambda row: row.level,
                widest=lambda: [LEVELS[1].text],
                beside=44,
            ),
            Column(
                "category",
                lambda: translate("MappingSection", "Category"),
                lambda row: Text2(self._category(row), tone=Tone.TEXT if row.category_id else Tone.MUTED, lines=2),
                220,
            ),
            Column(
                "place",
                lambda: translate("MappingSection", "Place"),
                lambda row: Text2(
                    place_words(self._names, row.district_id, None),
                    self._names.block(row.block_id) if row.block_id is not None else "",
                ),
                190,
                sort=lambda row: (row.district_id or 0, row.block_id or 0),
            ),
            Column(
                "seat",
                lambda: translate("MappingSection", "Receives"),
                lambda row: Text2(
                    row.seat,
                    row.holder or translate("MappingSection", "vacant"),
                    weight=Weight.MEDIUM,
                    second_tone=Tone.MUTED if row.holder else Tone.DANGER,
                ),
                240,
                stretches=True,
                sort=lambda row: row.seat,
            ),
        )
