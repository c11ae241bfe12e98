"""What is wrong with seats and mapping before a complaint lies there unseen: each finding opens its seat (S001)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop.models.identity import MappingDoctor, MappingFinding
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import NOTHING, days, number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.label import Label
from desktop.views.infra.labels import LEVELS, SEATS_OF_LEVELS
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.officers.words import department_words, place_words
from desktop.views.widgets.cells import Cell, ChipCell, LevelCell, Text2
from desktop.views.widgets.rows_model import Column, RowsModel

LABELS: Mapping[str, Label] = {
    "no_head": Label(QT_TRANSLATE_NOOP("Labels", "No head of department"), "alert", Tone.DANGER),
    "vacant": Label(QT_TRANSLATE_NOOP("Labels", "Vacant"), "user-absent", Tone.DANGER),
    "no_seat": Label(QT_TRANSLATE_NOOP("Labels", "No desk receives"), "unreached", Tone.DANGER),
    "silent": Label(QT_TRANSLATE_NOOP("Labels", "Silent"), "clock", Tone.WARN),
    "overloaded": Label(QT_TRANSLATE_NOOP("Labels", "Overloaded"), "pages", Tone.WARN),
}
"""Kinds of findings, the gravest first."""
_GRAVITY = list(LABELS)
_ADVICE = {
    "vacant": QT_TRANSLATE_NOOP("MappingDoctor", "Nobody holds the seat. Post an officer or give the charge."),
    "no_head": QT_TRANSLATE_NOOP(
        "MappingDoctor", "L3 must be the head of the department. Enter the seat or post the head."
    ),
    "silent": QT_TRANSLATE_NOOP("MappingDoctor", "The holder does not sign in. Speak to the officer, then write."),
    "overloaded": QT_TRANSLATE_NOOP(
        "MappingDoctor", "Three times the usual load lies here. Divide the area or send some to another desk."
    ),
    "no_seat": QT_TRANSLATE_NOOP("MappingDoctor", "No rule reaches this place. Say who receives it, under Mapping."),
}


def finding_key(row: MappingFinding) -> tuple[object, ...]:
    """What tells one finding from another."""
    return row.code, row.seat_id, row.department_id, row.level, row.district_id, row.block_id


class DoctorSection(Section[MappingFinding]):
    """Findings, by department and level; a condition for their kind."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._names = session.names
        super().__init__(session, RowsModel(self._columns(), finding_key), "officers/doctor", parent)
        self._findings: tuple[MappingFinding, ...] = ()
        self._code: str | None = None
        self._kind = ChoiceChip(self.show_kind, self)
        self.filters.addWidget(self._kind)
        self.actions_here[Act.OPEN_SEAT] = make(Act.OPEN_SEAT, self, self.open_current)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many findings there are, whatever is shown."""
        return len(self._findings)

    def show_kind(self, code: str | None) -> None:
        """Only findings of this kind; None shows all."""
        self._code = code if code in LABELS else None
        self._say_filters()
        self._show()

    def ask(self) -> None:
        self.session.ask(self, MappingDoctor(), self._take, failed=self.fail, topic="doctor")

    def clear_filters(self) -> None:
        self.show_kind(None)

    def about(self) -> str:
        counted = Counter(row.code for row in self._findings)
        parts = [f"{LABELS[code].text} {number(counted[code])}" for code in LABELS if counted[code]]
        return " · ".join(parts)

    def known(self, row: MappingFinding) -> Known:
        facts = (
            (self.tr("Finding"), LABELS[row.code].text),
            (self.tr("Level"), SEATS_OF_LEVELS[row.level].text),
            (self.tr("Department"), self._names.department(row.department_id)),
            (self.tr("Place"), place_words(self._names, row.district_id, row.block_id)),
            (self.tr("How much"), self._measure(row)),
            (self.tr("What to do"), translate("MappingDoctor", _ADVICE[row.code])),
        )
        return Known(LABELS[row.code].text, department_words(self._names, row.department_id), facts)

    def judge(self, row: MappingFinding | None) -> None:
        self.rule_out(Act.OPEN_SEAT, "" if row is not None else self.tr("No finding is chosen."))

    def form(self, act: Act) -> SideForm | None:
        """A finding is mended at its seat or rule."""
        del act
        return None

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Finding"),
            self.tr("Department"),
            self.tr("Level"),
            self.tr("District"),
            self.tr("Block"),
            self.tr("How much"),
        )

    def values(self, row: MappingFinding) -> Sequence[Value]:
        names = self._names
        return (
            LABELS[row.code].text,
            names.department(row.department_id),
            LEVELS[row.level].text,
            names.district(row.district_id) if row.district_id is not None else "",
            names.block(row.block_id) if row.block_id is not None else "",
            self._measure(row),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._say_filters()

    def _say_filters(self) -> None:
        self._kind.show_choice(self.tr("Finding"), [(code, label.text) for code, label in LABELS.items()], self._code)

    def _take(self, findings: tuple[MappingFinding, ...]) -> None:
        self._findings = tuple(sorted(findings, key=lambda row: _GRAVITY.index(row.code)))
        self._show()

    def _show(self) -> None:
        rows = [row for row in self._findings if self._code in (None, row.code)]
        if self._findings:
            self.show_rows(rows, self.tr("No finding of this kind."), self.tr("Clear the conditions"))
        else:
            self.show_rows((), self.tr("Every seat is held and answers; every place has its desk."))

    def _measure(self, row: MappingFinding) -> str:
        if row.code == "silent":
            return self.tr("{0} without login").format(days(row.number))
        return self.tr("%n open case(s)", "", row.number) if row.number else NOTHING

    def _columns(self) -> Sequence[Column[MappingFinding]]:
        return (
            Column(
                "code",
                lambda: translate("DoctorSection", "Finding"),
                lambda row: ChipCell(LABELS[row.code]),
                150,
                sort=lambda row: _GRAVITY.index(row.code),
                widest=lambda: [label.text for label in LABELS.values()],
                beside=46,
            ),
            Column(
                "department",
                lambda: translate("DoctorSection", "Department"),
                lambda row: Text2(self._names.department(row.department_id), weight=Weight.MEDIUM, lines=2),
                200,
                stretches=True,
                sort=lambda row: row.department_id,
            ),
            Column(
                "level",
                lambda: translate("DoctorSection", "Level"),
                lambda row: LevelCell(row.level, LEVELS[row.level].text),
                96,
                sort=lambda row: row.level,
                widest=lambda: [LEVELS[1].text],
                beside=44,
            ),
            Column("place", lambda: translate("DoctorSection", "Place"), self._place_cell, 170),
            Column(
                "measure",
                lambda: translate("DoctorSection", "How much"),
                lambda row: Text2(self._measure(row), right=True),
                160,
                right=True,
                sort=lambda row: row.number,
                widest=lambda: [self.tr("{0} without login").format(days(399))],
                beside=20,
            ),
        )

    def _place_cell(self, row: MappingFinding) -> Cell:
        block = self._names.block(row.block_id) if row.block_id is not None else ""
        return Text2(place_words(self._names, row.district_id, None), block)
