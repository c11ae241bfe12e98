"""The screen of meetings: the list, the calendar, one meeting, the action ledger, uploads that are overdue."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.models.changes import Changes
from desktop.views.infra.action_table import Act
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place
from desktop.views.infra.slices import Steps
from desktop.views.list_and_side.sections_panel import SectionsPanel
from desktop.views.meetings.ledger import LedgerSection
from desktop.views.meetings.meetings_list import MeetingsSection
from desktop.views.meetings.month_page import MonthPage
from desktop.views.meetings.page import MeetingPage
from desktop.views.meetings.uploads import UploadsSection

LIST, LEDGER, UPLOADS, OVERDUE, CALENDAR = "list", "ledger", "uploads", "overdue", "calendar"


class MeetingsPanel(SectionsPanel):
    """`Place.section`: list, calendar, ledger, overdue (of the ledger), uploads; with `meeting_id` a page of that
    meeting, or the ledger of what it directed.
    """

    interest = Changes.MEETINGS | Changes.FOLLOW_UPS | Changes.POLICY

    def build(self) -> Steps:
        """Head, then the lists one after another, then the page of one meeting."""
        self._in_meeting = self._in_month = False
        self.begin_building(LIST)
        yield
        self.meetings = yield from self.make_pair(LIST, MeetingsSection)
        self.meetings.opened.connect(lambda row: self.open_meeting(row.id))
        self.ledger = yield from self.make_pair(LEDGER, LedgerSection)
        self.ledger.opened.connect(self._open_row)
        self.uploads = yield from self.make_pair(UPLOADS, UploadsSection)
        self.uploads.opened.connect(lambda row: self.open_meeting(row.meeting_id, Act.UPLOAD_MINUTES.value))
        self.month = MonthPage(self.session, self._stack)
        self._stack.addWidget(self.month)
        self.month.opened.connect(self.open_meeting)
        self.month.plan_wanted.connect(self._plan_on)
        self.month.shown.connect(self._month_shown)
        self.month.failed.connect(self._troubled)
        yield
        self.page = MeetingPage(self.session, self._stack)
        self._stack.addWidget(self.page)
        yield from self.page.making()
        self.page.left.connect(self._back)
        self.page.shown.connect(self._say_title)
        self.page.failed.connect(self._troubled)
        yield
        self.retranslate()
        self._show_part()

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A part of the screen, one meeting, or where one was."""
        if place.section in (LEDGER, OVERDUE):
            self._go(LEDGER)
            if place.section == OVERDUE:
                self.ledger.show_overdue()
            elif place.meeting_id is not None:
                self.ledger.show_meeting(place.meeting_id)
            else:
                self.refresh()
        elif place.meeting_id is not None:
            self.open_meeting(place.meeting_id, place.section)
        elif place.section == CALENDAR:
            self.show_section(CALENDAR)
        elif place.section in self.pairs:
            self._go(place.section)
            self.refresh()
        else:
            self.refresh()
        if not (self._in_meeting or self._in_month) and self.pair.side.form is None:
            self.section.table.setFocus()

    def show_section(self, code: str) -> None:
        """A list, or the calendar."""
        if code != CALENDAR:
            super().show_section(code)
            return
        self._in_meeting, self._in_month = False, True
        self._show_part()
        self.month.refresh()
        self.month.setFocus()

    def open_meeting(self, meeting_id: int, section: str = "") -> None:
        """One meeting instead of the lists."""
        self._in_meeting = True
        self.page.open(meeting_id, section)
        self._show_part()

    def refresh(self) -> None:
        """What is in view anew; the selected row and what is typed stay."""
        if self._in_meeting:
            self.page.refresh()
            return
        if self._in_month:
            self.title.wait(waiting=True)
            self.month.refresh()
            return
        self._asked = {self._code}
        self._ask()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: the side takes the list's place."""
        self.title.fold(low=low)
        for pair in self.pairs.values():
            pair.fit(narrow=width is WidthClass.COMPACT)
        self.month.fit(width)
        self.page.fit(width)

    def search(self, text: str) -> bool:
        """Directions are found by their words."""
        if self._in_meeting or self._in_month or self._code != LEDGER:
            self._go(LEDGER)
        return self.ledger.search_for(text)

    def screen_actions(self) -> list[QAction]:
        """Of the meeting, or of the list and the form in its side."""
        if self._in_meeting:
            return self.page.actions()
        if self._in_month:
            return self.month.actions_here
        form = self.pair.side.form
        inside: list[QAction] = form.actions() if form is not None else []
        return [*self.section.actions_here.values(), self._export, *inside]

    def panes(self) -> list[QWidget]:
        """Parts, list and side, or the meeting's."""
        if self._in_month and not self._in_meeting:
            return [self.parts, self.month]
        return self.page.panes() if self._in_meeting else [self.parts, *self.pair.panes()]

    def keep_draft(self) -> None:
        """Of every form that is open."""
        self.page.keep()
        for pair in self.pairs.values():
            pair.side.keep()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.parts.offer(
            [
                (LIST, self.tr("Meetings")),
                (CALENDAR, self.tr("Calendar")),
                (LEDGER, self.tr("Action ledger")),
                (UPLOADS, self.tr("Uploads due")),
            ],
            icons=("meetings", "calendar", "checklist", "arrow-up"),
        )
        self._show_part()

    # parts ---------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Show the form of an act of what is in view."""
        if self._in_meeting:
            self.page.begin(act)
        else:
            self.pair.begin(act)

    def _go(self, code: str) -> None:
        self._code, self._in_meeting, self._in_month = code, False, False
        self._show_part()

    def _back(self) -> None:
        """To where the meeting was opened from."""
        if self._in_month:
            self.show_section(CALENDAR)
            return
        self._go(self._code)
        self.refresh()
        self.section.table.setFocus()

    def _plan_on(self, day: int) -> None:
        """The form stands beside the list, where what is planned already can be seen."""
        self._go(LIST)
        self.refresh()
        self.meetings.plan_on(day)

    def _month_shown(self) -> None:
        self.title.wait(waiting=False)
        self.errors.close_bar()
        self._say_title()

    def _show_part(self) -> None:
        self.parts.setVisible(not self._in_meeting)
        listed = not (self._in_meeting or self._in_month)
        self._export.setEnabled(listed)
        self.parts.choose(CALENDAR if self._in_month else self._code)
        front = self.month if self._in_month else self.pair
        self._stack.setCurrentWidget(self.page if self._in_meeting else front)
        offered = []
        if listed:
            adds = self.section.adds
            offered = [self.section.actions_here[adds]] if adds is not None and not self.section.read_only else []
            offered.append(self._export)
        self.title.offer(*offered)
        self._say_title()

    def _open_row(self, row: Any) -> None:
        if row.meeting_id is not None:
            self.open_meeting(row.meeting_id, "compliance")

    def _say_title(self) -> None:
        if self._in_meeting:
            self.title.say(*self.page.title())
        elif self._in_month:
            self.title.say(self.tr("Meetings"), self.month.about())
        else:
            self.title.say(self.tr("Meetings"), self.section.about())
