"""One meeting: its facts and acts at the side, its papers in pages beside them."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models import meeting_minutes as m
from desktop.models.errors import AppError
from desktop.models.meeting import Meeting, MinutesState
from desktop.models.phrase_book import OfficeWords
from desktop.models.rules import AskPolicy, PolicyBook, PolicyPage
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import date_text
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.slices import Steps
from desktop.views.list_and_side.form import SideForm
from desktop.views.meetings.about import COMMANDS, About, form_of, judge, known_of
from desktop.views.meetings.attendance_tab import AttendanceTab
from desktop.views.meetings.compliance_tab import ComplianceTab
from desktop.views.meetings.frame import MeetingFrame
from desktop.views.meetings.heads import paper_language, with_words
from desktop.views.meetings.notice_tab import NoticeTab
from desktop.views.meetings.pack_tab import PackTab
from desktop.views.meetings.tab import MeetingTab
from desktop.views.meetings.words import STATES, title_of
from desktop.views.widgets.retranslated import Retranslated

T = TypeVar("T", bound=MeetingTab)
NOTICE, ATTENDANCE, PACK, COMPLIANCE = "notice", "attendance", "pack", "compliance"
_ICONS = ("letter", "officers", "oversight", "checklist")


class MeetingPage(Retranslated, MeetingFrame):
    """Notice, attendance, figures, compliance. The minutes have a screen of their own."""

    left = Signal()
    """Back to the list."""
    shown = Signal()
    """Another meeting or page is in view, or what it offers has changed."""
    failed = Signal(object)
    """`AppError`"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting: Meeting | None = None
        self._minutes: m.Minutes | None = None
        self._policy: PolicyPage | None = None
        self._code, self._wanted = NOTICE, ""
        self._narrow = self.is_built = False

    def making(self) -> Steps:
        """The one way to make it whole; to be carried out before anything else is called."""
        self.acts: dict[Act, TableAction] = {act: make(act, self, partial(self.begin, act)) for act in COMMANDS}
        self.acts |= {Act.OPEN_MINUTES: make(Act.OPEN_MINUTES, self, self.open_minutes)}
        self.acts |= {Act.OPEN_LEDGER: make(Act.OPEN_LEDGER, self, self._open_ledger)}
        yield
        pages = self.arrange()
        yield
        self.tabs: dict[str, MeetingTab] = {}
        self.notice = self._add(NOTICE, NoticeTab(self.session, pages))
        yield
        self.attendance = self._add(ATTENDANCE, AttendanceTab(self.session, pages))
        yield
        self.pack = self._add(PACK, PackTab(self.session, pages))
        yield
        self.compliance = self._add(COMPLIANCE, ComplianceTab(self.session, pages))
        yield
        self.is_built = True
        self.retranslate()

    def _add(self, code: str, tab: T) -> T:
        self.tabs[code] = tab
        self.stack.addWidget(tab)
        tab.failed.connect(self.failed)
        tab.wanted.connect(self.begin)
        return tab

    # what the screen says ------------------------------------------------------------------------

    @property
    def tab(self) -> MeetingTab:
        return self.tabs[self._code]

    def open(self, meeting_id: int, section: str = "") -> None:
        """Show a meeting; `section` is a page or the value of an act."""
        if self.meeting is None or self.meeting.id != meeting_id:
            self.keep()
            self.meeting = self._minutes = None
            self.side.close_form()
            self.content.setCurrentWidget(self.content.loading)
        self._wanted = "" if section in self.tabs else section
        if section in self.tabs:
            self._code = section
        self._ask(meeting_id)

    def refresh(self) -> None:
        """Ask anew; what is typed stays."""
        if self.meeting is not None:
            self._ask(self.meeting.id)

    def keep(self) -> None:
        """Keep what is typed in forms."""
        self.side.keep()

    def fit(self, width: WidthClass) -> None:
        """Narrow: the facts stand behind a form or not at all."""
        self._narrow = width is WidthClass.COMPACT
        self.side.setVisible(not self._narrow or self.side.form is not None)

    def actions(self) -> list[QAction]:
        """Of the page, of the meeting, of the form."""
        form = self.side.form
        inside: list[QAction] = form.actions() if form is not None else []
        return [*self.tab.actions_here.values(), *self.acts.values(), *inside]

    def panes(self) -> list[QWidget]:
        """Pages, the page in view, the side."""
        return [self.parts, self.tab, *([] if self.side.isHidden() else [self.side])]

    def title(self) -> tuple[str, str]:
        """`विभागीय समीक्षा (1905), 12.11.2026` and what is in view."""
        if self.meeting is None:
            return "", ""
        plan = self.meeting.plan
        about = " · ".join(filter(None, (STATES[self.meeting.state].text, self.tab.about())))
        return f"{title_of(plan.series)}, {date_text(plan.day)}", about

    def show_tab(self, code: str) -> None:
        """Go to a page; it asks what only it needs."""
        self._code = code
        self.parts.choose(code)
        self.stack.setCurrentWidget(self.tab)
        if self.meeting is not None:
            self.tab.arrive()
        self.shown.emit()

    def begin(self, act: Act) -> None:
        """The form of an act, in the side."""
        form = self._form(act, self.meeting) if self.meeting is not None else None
        if form is not None:
            self.side.begin(form)
            self.side.show()
            form.begin()
            self.shown.emit()

    def open_minutes(self) -> None:
        """The editor of this meeting's minutes."""
        if self.meeting is not None:
            self.session.go(Place(screen=Screen.MINUTES, meeting_id=self.meeting.id))

    def leave(self) -> None:
        """Back to the list; what is typed is kept."""
        self.keep()
        self.left.emit()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.facts.back.setText(self.tr("All meetings"))
        first, second = self.tr("Notice and agenda"), self.tr("Attendance")
        words = (first, second, self.tr("Pre-meeting figures"), self.tr("Compliance"))
        self.parts.offer(list(zip(self.tabs, words, strict=True)), icons=_ICONS)
        self.parts.choose(self._code)
        self._say()
        self.refresh()  # papers follow the window's language, and their words with it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the side's form first, then the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.side.form is not None:
            self.side.close_form()
        else:
            self.leave()

    # what came -----------------------------------------------------------------------------------

    def _ask(self, meeting_id: int) -> None:
        asked = partial(with_words, self.session.desk, meeting_id, paper_language())
        self.session.tasks.query(self, asked, self._show, failed=self._fail, topic="meeting")
        minutes = m.MinutesOf(meeting_id=meeting_id)
        self.session.ask(self, minutes, self._take_minutes, failed=self._fail, topic="minutes")
        if self._policy is None:
            self.session.ask(self, AskPolicy(), self._take_policy, failed=self._fail, topic="policy")

    def _show(self, found: tuple[Meeting, OfficeWords]) -> None:
        meeting, words = found
        another = self.meeting is None or self.meeting.id != meeting.id
        self.meeting = meeting
        self.content.show_content()
        for tab in self.tabs.values():
            tab.show_meeting(meeting, words)
        if self.side.form is not None:
            self.side.form.adopt(meeting)
        self._say()
        self.parts.choose(self._code)
        self.stack.setCurrentWidget(self.tab)
        self.tab.arrive()
        if another and not self._wanted:
            self.tab.setFocus()
        self._begin_wanted()
        self.shown.emit()

    def _take_minutes(self, minutes: m.Minutes) -> None:
        self._minutes = minutes
        self._say()
        self._begin_wanted()

    def _begin_wanted(self) -> None:
        """The act one came for, once the meeting and its minutes are here."""
        if self.meeting is None or self._minutes is None:
            return
        wanted, self._wanted = self._wanted, ""
        act = next((each for each in COMMANDS if each.value == wanted), None)
        if act is not None and self.acts[act].isEnabled():
            self.begin(act)

    def _take_policy(self, policy: PolicyPage) -> None:
        self._policy = policy
        rules = PolicyBook(values=policy.values).on(self.session.today())
        for tab in self.tabs.values():
            tab.old_days = rules.old_days

    def _say(self) -> None:
        if (meeting := self.meeting) is None:
            self.facts.say_nothing("")
            return
        about = self._about(meeting)
        self.facts.show_known(known_of(self.session, about))
        judge(self.acts, about)
        now = [self.acts[act] for act in COMMANDS if self.acts[act].isEnabled()]
        self.facts.offer([self.acts[Act.OPEN_MINUTES], *now, self.acts[Act.OPEN_LEDGER]], self._why(meeting))

    def _about(self, meeting: Meeting) -> About:
        return About(meeting=meeting, minutes=self._minutes, policy=self._policy)

    def _why(self, meeting: Meeting) -> str:
        """Why the minutes cannot be uploaded yet, where that is what is awaited."""
        if meeting.minutes in (MinutesState.SIGNED, MinutesState.ENDORSED):
            return self.acts[Act.UPLOAD_MINUTES].reason
        return ""

    def _form(self, act: Act, meeting: Meeting) -> SideForm | None:
        return form_of(act, self.session, self._about(meeting), self.notice.printing, self)

    def side_closed(self) -> None:
        """The page in view has the keyboard again."""
        self.side.setVisible(not self._narrow)
        self.tab.setFocus()
        self.shown.emit()

    def _open_ledger(self) -> None:
        if self.meeting is not None:
            self.session.go(Place(screen=Screen.MEETINGS, meeting_id=self.meeting.id, section="ledger"))

    def _fail(self, error: AppError) -> None:
        if self.meeting is None:
            self.content.show_empty(problems.sentence(error), self.tr("All meetings"), icon="alert")
        else:
            self.failed.emit(error)
