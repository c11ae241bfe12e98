"""The meetings as a list: planned, held, overdue; what waits in each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date
from desktop.models.meeting import (
    MeetingKind,
    MeetingLine,
    MeetingPlan,
    MeetingsCalendar,
    MeetingsPage,
    MeetingState,
    MinutesState,
)
from desktop.models.meeting_calendar import ExpectedReview
from desktop.models.meeting_commands import PlanMeetings
from desktop.models.rules import AskPolicy, PolicyPage
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import NOTHING, date_text, days, number, weekday
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip, SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.meetings.cadence import coming, office_days, own_series
from desktop.views.meetings.plan_forms import PlanForm
from desktop.views.meetings.words import (
    KINDS,
    MINUTES,
    MISSED,
    STATES,
    day_words,
    moved_words,
    stands,
    start_words,
    title_of,
    whose,
)
from desktop.views.widgets.cells import Cell, ChipCell, Text2
from desktop.views.widgets.rows_model import Column, RowsModel

_SPANS = {"near": (-60, 120), "year": (-366, 366), "all": (-3_660, 800)}
_WAITING = frozenset({MeetingState.PLANNED, MeetingState.CALLED})


class MeetingsSection(Section[MeetingLine]):
    """Conditions: how far to look, whose review, only those not entered as held."""

    adds = Act.PLAN_MEETING
    spare = frozenset({"chair", "directions"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, RowsModel(self._columns(), lambda row: row.id), "meetings/list", parent)
        self._span = "near"
        self._kind: MeetingKind | None = None
        self._only_missed = False
        self._missed: tuple[MeetingLine, ...] = ()
        self.policy: PolicyPage | None = None
        self._on: int | None = None
        self.last: MeetingLine | None = None
        """The posting's own last meeting: what the next one is likened to."""
        self._how_far = ChoiceChip(lambda value: self._narrow(span=value or "near"), self)
        self._of_kind = ChoiceChip(lambda value: self._narrow(kind=value), self)
        self._late = SwitchChip(lambda on: self._narrow(missed=on), self)
        for chip in (self._how_far, self._of_kind, self._late):
            self.filters.addWidget(chip)
        self.actions_here[Act.OPEN_MEETING] = make(Act.OPEN_MEETING, self, self.open_current)
        self.offer(Act.PLAN_MEETING, PlanMeetings)
        self.retranslate()

    # the section's -------------------------------------------------------------------------------

    def ask(self) -> None:
        self.session.ask(self, AskPolicy(), self._take_policy, failed=self.fail, topic="policy")
        today = self.session.today()
        back, ahead = _SPANS[self._span]
        question = MeetingsCalendar(from_day=today + back, to_day=today + ahead, kind=self._kind)
        self.session.ask(self, question, self._show, failed=self.fail, topic="meetings")

    @property
    def expected(self) -> tuple[ExpectedReview, ...]:
        """The posting's own coming reviews by the orders, of which no meeting is planned in their time yet."""
        series = own_series(self.session.posting)
        if series is None or self.policy is None:
            return ()
        planned = [
            row.day for row in self.model.rows if row.series == series and row.state is not MeetingState.CALLED_OFF
        ]
        reviews = coming(self.policy, series, self.session.today())
        return tuple(
            each for each in reviews if not any(each.first <= day <= max(each.last, each.day) for day in planned)
        )

    def plan_on(self, day: int) -> None:
        """The form of a new meeting with this day in it."""
        self._on = day
        if self.policy is not None:
            self.actions_here[Act.PLAN_MEETING].trigger()

    def clear_filters(self) -> None:
        self._span, self._kind, self._only_missed = "year", None, False
        self._say_filters()
        self.refresh()

    def about(self) -> str:
        counted = self.tr("%n meeting(s)", "", len(self.model.rows))
        late = len(self._missed)
        return f"{counted} · " + self.tr("{0} not entered as held").format(number(late)) if late else counted

    def known(self, row: MeetingLine) -> Known:
        facts = [
            (self.tr("Day"), day_words(row.day)),
            (self.tr("Time"), start_words(row.start)),
            (self.tr("Place"), row.place or NOTHING),
            (self.tr("Chair"), row.chair or NOTHING),
            (self.tr("State"), stands(row, self.session.today()).text),
            (self.tr("Minutes"), MINUTES[row.minutes].text),
        ]
        if row.directions:
            facts.append((self.tr("Directions"), self._directions_words(row)))
        if row.upload_due_day is not None:
            facts.append((self.tr("Upload by"), date_text(row.upload_due_day)))
        return Known(title_of(row.series), whose(self.session.names, row.series), tuple(facts))

    def judge(self, row: MeetingLine | None) -> None:
        self.rule_out(Act.OPEN_MEETING, "" if row is not None else self.tr("No meeting is chosen."))
        nothing = own_series(self.session.posting) is None or self.policy is None
        self.rule_out(Act.PLAN_MEETING, self.tr("The calendar is not here yet.") if nothing else "")

    def form(self, act: Act) -> SideForm | None:
        series = own_series(self.session.posting)
        if act is not Act.PLAN_MEETING or series is None or self.policy is None:
            return None
        like = MeetingPlan(series=series, day=self.session.today() + 1)
        if self.last is not None:
            like = replace(like, start=self.last.start, place=self.last.place, chair=self.last.chair)
        on, self._on = self._on, None
        office = office_days(self.policy, series, self.session.today())
        return PlanForm(self.session, like, self.expected, office, on=on)

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Day"),
            self.tr("Time"),
            self.tr("Meeting"),
            self.tr("Department"),
            self.tr("Chair"),
            self.tr("Place"),
            self.tr("State"),
            self.tr("Minutes"),
            self.tr("Directions"),
            self.tr("Open"),
        )

    def values(self, row: MeetingLine) -> Sequence[Value]:
        return (
            as_date(row.day),
            start_words(row.start),
            title_of(row.series),
            whose(self.session.names, row.series),
            row.chair,
            row.place,
            stands(row, self.session.today()).text,
            MINUTES[row.minutes].text,
            row.directions,
            row.live,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._say_filters()

    # conditions ----------------------------------------------------------------------------------

    def _narrow(self, **changes: Any) -> None:
        self._span = changes.get("span", self._span)
        self._kind = changes.get("kind", self._kind)
        self._only_missed = changes.get("missed", self._only_missed)
        self._say_filters()
        self.refresh()

    def _say_filters(self) -> None:
        spans = {
            "near": self.tr("these months"),
            "year": self.tr("a year back and ahead"),
            "all": self.tr("all"),
        }
        self._how_far.show_choice(self.tr("Span"), [(code, spans[code]) for code in _SPANS], self._span)
        self._of_kind.show_choice(self.tr("Review"), [(kind, label.text) for kind, label in KINDS.items()], self._kind)
        self._late.show_switch(self.tr("Not entered as held"), on=self._only_missed)

    def _take_policy(self, policy: PolicyPage) -> None:
        self.policy = policy
        self.judge(self.current)
        if self._on is not None:
            self.actions_here[Act.PLAN_MEETING].trigger()

    def _show(self, page: MeetingsPage) -> None:
        self._missed = page.missed
        series = own_series(self.session.posting)
        held = [row for row in page.lines if row.series == series and row.chair]
        self.last = max(held, key=lambda row: row.day, default=self.last)
        shown = page.missed if self._only_missed else page.lines
        rows = sorted(shown, key=lambda row: (-row.day, row.start or 0))
        if self.current is None:
            coming_rows = [row for row in rows if row.day >= self.session.today() and row.state in _WAITING]
            self.select_next(coming_rows[-1].id if coming_rows else None)
        self.show_rows(rows, self._nothing(), self.tr("Look a year back and ahead"))

    def _nothing(self) -> str:
        if self._only_missed:
            return self.tr("Every meeting whose day has passed is entered as held.")
        expected = self.expected
        if expected:
            words = self.tr("No meeting is planned. By the orders the next one falls on {0}.")
            why = moved_words(expected[0])
            return words.format(day_words(expected[0].day)) + (f" ({why})" if why else "")
        return self.tr("No meeting fits these conditions.")

    # cells ---------------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[MeetingLine]]:
        return (
            Column(
                "day",
                lambda: translate("MeetingsSection", "Day"),
                lambda row: Text2(
                    date_text(row.day), f"{weekday(row.day)} {start_words(row.start)}", weight=Weight.SEMIBOLD
                ),
                124,
                sort=lambda row: row.day,
            ),
            Column(
                "meeting",
                lambda: translate("MeetingsSection", "Meeting"),
                lambda row: Text2(title_of(row.series), whose(self.session.names, row.series)),
                160,
                stretches=True,
            ),
            Column(
                "chair",
                lambda: translate("MeetingsSection", "Chair and place"),
                lambda row: Text2(row.chair, row.place),
                204,
            ),
            Column(
                "state",
                lambda: translate("MeetingsSection", "State"),
                lambda row: ChipCell(stands(row, self.session.today())),
                110,
                widest=lambda: [label.text for label in (MISSED, *STATES.values())],
                beside=40,
            ),
            Column(
                "minutes",
                lambda: translate("MeetingsSection", "Minutes"),
                self._minutes_cell,
                96,
                widest=lambda: [label.text for label in MINUTES.values()],
                beside=18,
            ),
            Column(
                "directions",
                lambda: translate("MeetingsSection", "Directions"),
                lambda row: Text2(self._directions_words(row), right=True),
                92,
                right=True,
                sort=lambda row: row.live,
            ),
        )

    def _minutes_cell(self, row: MeetingLine) -> Cell:
        if row.state in _WAITING and row.minutes is MinutesState.NONE:
            return Text2(NOTHING, tone=Tone.MUTED)
        label = MINUTES[row.minutes]
        late = self.session.today() - row.upload_due_day if row.upload_due_day is not None else 0
        if late > 0:
            words = translate("MeetingsSection", "upload {0} late").format(days(late))
            return Text2(label.text, words, tone=label.tone, second_tone=Tone.DANGER)
        return Text2(label.text, tone=label.tone)

    def _directions_words(self, row: MeetingLine) -> str:
        if not row.directions:
            return NOTHING
        return translate("MeetingsSection", "{0} of {1} open").format(number(row.live), number(row.directions))
