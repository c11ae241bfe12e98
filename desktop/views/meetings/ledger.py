"""The action ledger (कार्यवाही रजिस्टर): every direction at every addressee until the chair closes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date
from desktop.models.follow_up import (
    LIVE,
    OUTSTANDING,
    AddresseeCount,
    AddresseeCounts,
    CloseFollowUp,
    FollowUpLine,
    FollowUpPage,
    FollowUps,
    FollowUpState,
    RecordReminder,
    RecordReply,
    ReopenFollowUp,
    SetFollowUpDue,
)
from desktop.models.meeting import MeetingLine, MeetingsCalendar, MeetingsPage, MeetingState
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import NOTHING, date_text, days, number
from desktop.views.infra.session import Session
from desktop.views.list_and_side.chips import ChoiceChip, SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.meetings.ledger_columns import columns
from desktop.views.meetings.ledger_forms import CloseForm, DueForm, ReminderForm, ReopenForm, ReplyForm
from desktop.views.meetings.words import FOLLOW_UPS
from desktop.views.widgets.fields import SearchEdit
from desktop.views.widgets.rows_model import RowsModel

MOST = 500
_QUIET_MS = 300
_YEARS = 1_100
_LIVE, _CLOSED = "live", "closed"


class LedgerSection(Section[FollowUpLine]):
    """Conditions: open or closed, overdue, one addressee, one meeting, words of the direction."""

    spare = frozenset({"age"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, RowsModel(columns(), lambda row: row.id), "meetings/ledger", parent)
        self._question = FollowUps(states=LIVE, limit=MOST)
        self._page: FollowUpPage | None = None
        self._addressees: tuple[AddresseeCount, ...] = ()
        self._held: tuple[MeetingLine, ...] = ()
        self._text = SearchEdit(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._take_text)
        self._text.textChanged.connect(lambda _text: self._quiet.start())
        self._text.down.connect(self.table.setFocus)
        self._state = ChoiceChip(self._take_state, self)
        self._late = SwitchChip(lambda on: self._narrow(only_overdue=on), self)
        self._addressee = ChoiceChip(lambda value: self._narrow(addressee=value or ""), self)
        self._meeting = ChoiceChip(lambda value: self._narrow(meeting_id=value), self)
        for widget in (self._text, self._state, self._late, self._addressee, self._meeting):
            self.filters.addWidget(widget)
        self.offer(Act.RECORD_REPLY, RecordReply)
        self.offer(Act.REMIND, RecordReminder)
        self.offer(Act.SET_DUE, SetFollowUpDue)
        self.offer(Act.CLOSE_DIRECTION, CloseFollowUp)
        self.offer(Act.REOPEN_DIRECTION, ReopenFollowUp)
        self.actions_here[Act.OPEN_MEETING] = make(Act.OPEN_MEETING, self, self.open_current)
        self.retranslate()

    # the section's -------------------------------------------------------------------------------

    def ask(self) -> None:
        today = self.session.today()
        self.session.ask(self, self._question, self._show, failed=self.fail, topic="follow ups")
        self.session.ask(self, AddresseeCounts(), self._take_addressees, failed=self.fail, topic="addressees")
        meetings = MeetingsCalendar(from_day=today - _YEARS, to_day=today)
        self.session.ask(self, meetings, self._take_meetings, failed=self.fail, topic="meetings")

    def show_meeting(self, meeting_id: int | None) -> None:
        """Only what one meeting directed, whatever became of it."""
        self._question = FollowUps(meeting_id=meeting_id, limit=MOST)
        self._say_filters()
        self.refresh()

    def show_overdue(self) -> None:
        """Only what is past its day."""
        self._question = FollowUps(states=LIVE, only_overdue=True, limit=MOST)
        self._say_filters()
        self.refresh()

    def clear_filters(self) -> None:
        self._question = FollowUps(limit=MOST)
        self._say_filters()
        self.refresh()

    def search_for(self, text: str) -> bool:
        self._text.setText(text)
        self._take_text()
        return True

    def about(self) -> str:
        page = self._page
        if page is None:
            return ""
        counted = self.tr("%n direction(s)", "", page.total)
        return f"{counted} · " + self.tr("{0} overdue").format(number(page.overdue))

    def known(self, row: FollowUpLine) -> Known:
        facts = [
            (self.tr("Action by"), row.addressee or NOTHING),
            (self.tr("Given on"), self._given(row)),
            (self.tr("Comply by"), date_text(row.due_day)),
            (self.tr("State"), FOLLOW_UPS[row.state].text),
            (self.tr("Age"), days(row.age_days)),
        ]
        if row.late_days:
            facts.append((self.tr("Overdue"), days(row.late_days)))
        if row.carried:
            facts.append((self.tr("Carried over"), self.tr("%n time(s)", "", row.carried)))
        if row.reminders:
            facts.append((self.tr("Reminders"), number(row.reminders)))
        if row.reopened:
            facts.append((self.tr("Opened again"), row.reopened))
        if row.last_reply:
            facts.append((self.tr("Reply"), f"{row.last_reply} ({date_text(row.last_reply_day)})"))
        if row.complaints:
            facts.append((self.tr("Complaints"), number(row.complaints)))
        return Known(f"{row.number}. {row.text}", "", tuple(facts))

    def judge(self, row: FollowUpLine | None) -> None:
        nothing = "" if row is not None else self.tr("No direction is chosen.")
        closed = self.tr("The chair has closed this direction.")
        done = self.tr("It is reported as complied; nothing is outstanding.")
        live = nothing or ("" if row is not None and row.state in LIVE else closed)
        outstanding = live or ("" if row is not None and row.state in OUTSTANDING else done)
        self.rule_out(Act.RECORD_REPLY, live)
        self.rule_out(Act.CLOSE_DIRECTION, live)
        open_yet = self.tr("Nobody has closed this direction.")
        closed_row = row is not None and row.state is FollowUpState.CLOSED
        self.rule_out(Act.REOPEN_DIRECTION, nothing or ("" if closed_row else open_yet))
        self.actions_here[Act.CLOSE_DIRECTION].setVisible(not closed_row)
        self.actions_here[Act.REOPEN_DIRECTION].setVisible(closed_row)
        self.rule_out(Act.SET_DUE, outstanding)
        self.rule_out(Act.REMIND, outstanding)
        elsewhere = self.tr("It comes from minutes that are kept elsewhere.")
        self.rule_out(
            Act.OPEN_MEETING, nothing or ("" if row is not None and row.meeting_id is not None else elsewhere)
        )

    def form(self, act: Act) -> SideForm | None:
        row = self.current
        if row is None:
            return None
        if act is Act.RECORD_REPLY:
            return ReplyForm(self.session, row)
        if act is Act.SET_DUE:
            return DueForm(self.session, row)
        if act is Act.CLOSE_DIRECTION:
            after = [line for line in self._held if line.day > row.source_day]
            return CloseForm(self.session, row, after)
        if act is Act.REOPEN_DIRECTION:
            return ReopenForm(self.session, row)
        return ReminderForm(self.session, self.outstanding_of(row))

    def outstanding_of(self, row: FollowUpLine) -> list[FollowUpLine]:
        """What is still to be done by the same addressee from the same minutes, in view."""
        return [
            each
            for each in self.model.rows
            if (each.addressee, each.source_day) == (row.addressee, row.source_day) and each.state in OUTSTANDING
        ] or [row]

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Meeting"),
            self.tr("No."),
            self.tr("Direction"),
            self.tr("Action by"),
            self.tr("Comply by"),
            self.tr("State"),
            self.tr("Days overdue"),
            self.tr("Reply"),
        )

    def values(self, row: FollowUpLine) -> Sequence[Value]:
        return (
            as_date(row.source_day),
            row.number,
            row.text,
            row.addressee,
            as_date(row.due_day) if row.due_day is not None else None,
            FOLLOW_UPS[row.state].text,
            row.late_days or None,
            row.last_reply,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setPlaceholderText(self.tr("words of the direction"))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(self._text.placeholderText() + "m" * 6))
        self._say_filters()

    # conditions ----------------------------------------------------------------------------------

    def _narrow(self, **changes: Any) -> None:
        self._question = replace(self._question, **changes)
        self._say_filters()
        self.refresh()

    def _take_text(self) -> None:
        self._quiet.stop()
        if self._text.text().strip() != self._question.text:
            self._narrow(text=self._text.text().strip())

    def _take_state(self, code: str | None) -> None:
        states = {None: frozenset[FollowUpState](), _LIVE: LIVE, _CLOSED: frozenset({FollowUpState.CLOSED})}
        chosen = states[code] if code in states else frozenset({FollowUpState(int(code or 0))})
        self._narrow(states=chosen)

    def _state_code(self) -> str | None:
        states = self._question.states
        if not states:
            return None
        if states == LIVE:
            return _LIVE
        return _CLOSED if states == {FollowUpState.CLOSED} else str(int(next(iter(states))))

    def _say_filters(self) -> None:
        single = [(str(int(state)), label.text) for state, label in FOLLOW_UPS.items() if state in LIVE]
        states = [(_LIVE, self.tr("open")), *single, (_CLOSED, FOLLOW_UPS[FollowUpState.CLOSED].text)]
        self._state.show_choice(self.tr("State"), states, self._state_code())
        self._late.show_switch(self.tr("Overdue"), on=self._question.only_overdue)
        named = [(each.addressee, f"{each.addressee} ({number(each.live)})") for each in self._addressees]
        self._addressee.show_choice(self.tr("Action by"), named, self._question.addressee or None)
        meetings = [(line.id, date_text(line.day)) for line in self._held]
        self._meeting.show_choice(self.tr("Meeting"), meetings, self._question.meeting_id)
        if self._text.text().strip() != self._question.text:
            self._text.blockSignals(True)
            self._text.setText(self._question.text)
            self._text.blockSignals(False)

    def _take_addressees(self, counts: tuple[AddresseeCount, ...]) -> None:
        self._addressees = counts
        self._say_filters()

    def _take_meetings(self, page: MeetingsPage) -> None:
        held = [line for line in page.lines if line.state is MeetingState.HELD]
        self._held = tuple(sorted(held, key=lambda line: -line.day))
        self._say_filters()

    def _show(self, page: FollowUpPage) -> None:
        self._page = page
        self.show_rows(page.lines, self._nothing(), self.tr("Show all directions"))

    def _nothing(self) -> str:
        if self._question.only_overdue:
            return self.tr("Nothing is overdue.")
        return self.tr("No direction fits these conditions. The signed minutes fill this ledger by themselves.")

    def _given(self, row: FollowUpLine) -> str:
        return f"{date_text(row.source_day)} {row.source}".strip()
