"""Working a complaint: begin, take time, answer with a speaking order."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.models.complaint_commands import AddNote, AnswerComplaint, SetTargetDate, StartAction
from desktop.models.identity import Role
from desktop.models.reference import load_reference
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import DayInput, LineInput, TextInput, TickInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words


class StartForm(ActForm):
    """The level has attended: what was begun."""

    act = Act.START

    def build(self) -> None:
        """One text."""
        self.add("text", TextInput(self.tr("What was begun"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Any]:
        """StartAction."""
        return StartAction(**self.about(command_id), text=self.text("text"))


class NoteForm(ActForm):
    """A line in the file."""

    act = Act.NOTE

    def build(self) -> None:
        """One text."""
        self.add("text", TextInput(self.tr("Note"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Any]:
        """AddNote."""
        return AddNote(**self.about(command_id), text=self.text("text"))


class TargetForm(ActForm):
    """More time, with the complainant told (S003)."""

    act = Act.SET_TARGET

    def build(self) -> None:
        """Date, reason, and that it was told."""
        self.add("target_day", DayInput(self.tr("Target date"), self, self.session, required=True))
        self.add("reason", TextInput(self.tr("Why more time is needed"), self, required=True))
        why = self.tr("Tell the complainant the date first, then tick this.")
        self.add("told", TickInput(self.tr("The complainant was told this date"), self, why=why))

    def command(self, command_id: UUID) -> Command[Any]:
        """SetTargetDate."""
        return SetTargetDate(
            **self.about(command_id),
            target_day=self.day("target_day"),
            reason=self.text("reason"),
            complainant_told=bool(self.text("told")),
        )


class AnswerForm(ActForm):
    """The speaking order: fact, then rule, then order, each with what it should say in this kind of department."""

    act = Act.ANSWER
    roomy = True

    def build(self) -> None:
        """Three steps, then how the complainant was told."""
        hint = load_reference().hint(self._family())
        steps = (
            ("fact", self.tr("Fact – what was found"), hint.fact),
            ("rule", self.tr("Rule – what applies"), hint.rule),
            ("order", self.tr("Order – what is decided"), hint.order),
        )
        for number, (name, caption, wanted) in enumerate(steps, 1):
            given = self.add(name, TextInput(f"{number}. {caption}", self, required=True, least=2, most=6))
            self._hint(both(wanted.hi, wanted.en))
            given.widget.setAccessibleDescription(both(wanted.hi, wanted.en))
        row = self.line()
        how = self.tr("How the complainant was told")
        example = self.tr("telephone, in person, letter …")
        self.add("contact", LineInput(how, self, required=True, hint=example), into=row)
        told_on = DayInput(self.tr("On which day"), self, self.session, required=True)
        told_on.restore(str(self.session.today()))
        self.add("contact_day", told_on, into=row)
        if self.session.posting.role is Role.SECTION_OFFICER:
            by = self.tr("Which officer reported this by telephone")
            self.add("phoned_by", LineInput(by, self, required=True))
            self.say(self.tr("A call-back to the complainant stays pending."))

    def command(self, command_id: UUID) -> Command[Any]:
        """AnswerComplaint."""
        return AnswerComplaint(
            **self.about(command_id),
            fact=self.text("fact"),
            rule=self.text("rule"),
            order=self.text("order"),
            contact=self.text("contact"),
            contact_day=self.day("contact_day"),
            phoned_by=self.text("phoned_by") if "phoned_by" in self.inputs else "",
        )

    def _family(self) -> str:
        departments = load_reference().departments
        mine = self.file.case.department_id
        return next((row.family for row in departments if row.id == mine), "general")

    def _hint(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().metrics.px(6))
        row.addWidget(IconMark("info", self, tone=Tone.INFO, size=16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(words, self, size=Size.SMALL, tone=Tone.MUTED, lines=0), 1)
        self.column.addLayout(row)
