"""Laying a meeting down, correcting it, calling it off, entering that it was held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import Code
from desktop.models.meeting import Meeting, MeetingPlan
from desktop.models.meeting_calendar import ExpectedReview, OfficeDays
from desktop.models.meeting_commands import CallOffMeeting, EditMeeting, HoldMeeting, PlanMeetings
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import DayInput, LineInput, TextInput, TickInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.meetings.times import TimeInput
from desktop.views.meetings.words import day_words, hindrance_words, moved_words, title_of, whose

_LINES = ("place", "chair", "chair_name", "presenter", "subject")


class _PlanFields(SideForm):
    """What is laid down; a day that cannot be met on warns and is taken all the same."""

    fields_of: ClassVar[Mapping[Code, str]] = {
        Code.BAD_DATE: "day",
        Code.MEETING_EXISTS: "day",
        Code.TEXT_MISSING: "chair",
    }
    office: OfficeDays | None = None

    def add_plan(self, plan: MeetingPlan) -> None:
        """The inputs with what is known."""
        row = self.line()
        self._day = DayInput(self.tr("Day"), self, self.session, required=True)
        self.add("day", self._day, into=row, stretch=3).restore(str(plan.day))
        self._start = TimeInput(self.tr("Time"), self)
        self.add("start", self._start, into=row, stretch=2)
        self._start.show_minutes(plan.start)
        self._warning = self.say("", tone=Tone.WARN)
        captions = {
            "place": (self.tr("Place"), False),
            "chair": (self.tr("Presided by (title)"), True),
            "chair_name": (self.tr("Name of the chair"), False),
            "presenter": (self.tr("Who presents"), False),
            "subject": (self.tr("Subject, if not the helpline"), False),
        }
        for name in _LINES:
            caption, required = captions[name]
            self.add(name, LineInput(caption, self, required=required)).restore(getattr(plan, name))
        feminine = TickInput(self.tr("The chair is addressed as Mahodaya"), self)
        self.add("chair_feminine", feminine).restore("1" if plan.chair_feminine else "")
        self._day.changed.connect(self._warn)
        self._warn()

    def plan(self, before: MeetingPlan) -> MeetingPlan:
        """What is typed."""
        told: dict[str, Any] = {name: self.text(name) for name in _LINES}
        return replace(
            before,
            day=self.number("day") or before.day,
            start=self._start.minutes,
            chair_feminine=self.text("chair_feminine") == "1",
            **told,
        )

    def _warn(self) -> None:
        day = self.number("day") if not self._day.problem() else None
        found = self.office.hindrance(day) if self.office is not None and day is not None else None
        words = ""
        if found is not None and self.office is not None and day is not None:
            following = day_words(self.office.next_allowed(day))
            words = self.tr("{0}. The next day for meetings is {1}.").format(hindrance_words(found), following)
        self._warning.say(words, Tone.WARN)
        self._warning.setVisible(bool(words))


class PlanForm(_PlanFields):
    """The next meeting of the posting's own series, on the day that the orders ask for."""

    act = Act.PLAN_MEETING

    def __init__(
        self,
        session: Session,
        like: MeetingPlan,
        expected: Sequence[ExpectedReview],
        office: OfficeDays | None,
        parent: QWidget | None = None,
        *,
        on: int | None = None,
    ) -> None:
        """`like` is put in; `expected` are the coming reviews by the cadence, the first of them this one unless
        somebody chose a day to plan it `on`.
        """
        self._like, self._expected, self.office, self._on = like, tuple(expected), office, on
        subject = f"{title_of(like.series)} – {whose(session.names, like.series)}"
        super().__init__(session, subject, "new", parent)

    def build(self) -> None:
        first = self._expected[0] if self._expected else None
        if first is not None:
            self.say(self.tr("By the orders: {0}").format(day_words(first.day)), tone=Tone.INFO)
            if first.order:
                self.say(first.order)
            if why := moved_words(first):
                self.say(why, tone=Tone.WARN)
        by_order = first.day if first is not None else self._like.day
        self.add_plan(replace(self._like, day=by_order if self._on is None else self._on))
        others = self._expected[1:]
        if others:
            words = self.tr("Plan the following {0} months too, by the orders").format(len(others))
            self.add("series", TickInput(words, self))

    def command(self, command_id: UUID) -> Command[Receipt]:
        plan = self.plan(self._like)
        days = [each.day for each in self._expected[1:]] if self.fields().get("series") else []
        others = tuple(replace(plan, day=day) for day in days if day > plan.day)
        return PlanMeetings(command_id=command_id, plans=(plan, *others))


class EditMeetingForm(_PlanFields):
    """Everything that is laid down; the reason is kept with a change of day."""

    act = Act.EDIT_MEETING

    def __init__(
        self, session: Session, meeting: Meeting, office: OfficeDays | None, parent: QWidget | None = None
    ) -> None:
        self._meeting, self.office = meeting, office
        super().__init__(session, title_of(meeting.plan.series), meeting.id, parent)

    def build(self) -> None:
        self.add_plan(self._meeting.plan)
        self.add("reason", LineInput(self.tr("Reason, where the day changes"), self, required=False))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return EditMeeting(
            command_id=command_id,
            meeting_id=self._meeting.id,
            seen_version=self._meeting.version,
            plan=self.plan(self._meeting.plan),
            reason=self.text("reason"),
        )

    def adopt(self, record: Meeting) -> None:
        """The meeting as the store has it now."""
        self._meeting = record
        fields = {name: str(getattr(record.plan, name)) for name in ("place", "chair", "chair_name", "presenter")}
        self.show_difference_from({"day": str(record.plan.day), **fields})


class CallOffForm(SideForm):
    """It will not be held."""

    act = Act.CALL_OFF_MEETING
    destructive = True
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "reason"}

    def __init__(self, session: Session, meeting: Meeting, parent: QWidget | None = None) -> None:
        self._meeting = meeting
        super().__init__(session, f"{title_of(meeting.plan.series)}, {date_text(meeting.plan.day)}", meeting.id, parent)

    def build(self) -> None:
        self.add("reason", TextInput(self.tr("Reason"), self, required=True))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return CallOffMeeting(
            command_id=command_id,
            meeting_id=self._meeting.id,
            seen_version=self._meeting.version,
            reason=self.text("reason"),
        )

    def submit_words(self) -> str:
        """The act itself."""
        return self.tr("Call the meeting off")


class HoldForm(SideForm):
    """It was held on its day; from now on its minutes can be sent for approval."""

    act = Act.HOLD_MEETING

    def __init__(self, session: Session, meeting: Meeting, parent: QWidget | None = None) -> None:
        self._meeting = meeting
        super().__init__(session, f"{title_of(meeting.plan.series)}, {date_text(meeting.plan.day)}", meeting.id, parent)

    def build(self) -> None:
        came = sum(1 for row in self._meeting.attendance if row.presence >= 3)
        self.say(self.tr("From now on the day stands, and the minutes can be sent for approval."))
        self.say(self.tr("Attendance is entered of {0} people.").format(came))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return HoldMeeting(command_id=command_id, meeting_id=self._meeting.id, seen_version=self._meeting.version)

    def submit_words(self) -> str:
        """The act itself."""
        return self.tr("Enter as held")
