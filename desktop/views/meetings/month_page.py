"""The calendar of reviews: a month in one picture, the chosen day and the orders beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.models.calendar import as_date, day_number
from desktop.models.meeting import MeetingsCalendar, MeetingsPage
from desktop.models.meeting_calendar import MonthAsked
from desktop.models.meeting_commands import PlanMeetings
from desktop.models.meeting_month import MeetingMonth, MonthDay, Whose, days_asked, month_of
from desktop.models.policy import role_refusal
from desktop.models.rules import AskPolicy, PolicyPage
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.cadence import own_series
from desktop.views.meetings.day_facts import DayFacts
from desktop.views.meetings.month_grid import MonthGrid
from desktop.views.meetings.month_rules import MonthRules
from desktop.views.meetings.month_words import STANDINGS, off_words, sentence_of
from desktop.views.meetings.tall_column import TallColumn, scrolling
from desktop.views.meetings.words import REVIEWS, day_words, stands, start_words, title_of, whose
from desktop.views.settings.month import month_words
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class MonthPage(Retranslated, QWidget):
    """Asked when it is gone to and when the month turns; the list stays where a meeting is opened from."""

    opened = Signal(int)
    """A meeting's id."""
    plan_wanted = Signal(int)
    """Plan a meeting on this day."""
    shown = Signal()
    """Another month is in view."""
    failed = Signal(object)
    """`AppError`"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.month: MeetingMonth | None = None
        scope = session.posting.scope
        self._whose = Whose(department_id=scope.department_id, district_id=scope.district_id)
        self._day = session.today()
        self._policy: PolicyPage | None = None
        self._found: MeetingsPage | None = None
        self.acts: dict[Act, TableAction] = {
            Act.OPEN_MEETING: make(Act.OPEN_MEETING, self, self.open_chosen),
            Act.PLAN_MEETING: make(Act.PLAN_MEETING, self, lambda: self.plan_wanted.emit(self._day)),
        }
        self._arrange()
        self.setFocusProxy(self.grid)
        self.retranslate()

    # what the screen says ------------------------------------------------------------------------

    @property
    def actions_here(self) -> list[QAction]:
        """For menu, palette and key sheet."""
        return list(self.acts.values())

    def about(self) -> str:
        """The month in view."""
        return month_words(as_date(self._day))

    def refresh(self) -> None:
        """Ask anew; the chosen day stays."""
        asked = self._asked()
        first, last = days_asked(asked)
        question = MeetingsCalendar(from_day=first, to_day=last)
        self.session.ask(self, AskPolicy(), self._take_policy, failed=self.failed.emit, topic="policy")
        self.session.ask(self, question, self._take, failed=self.failed.emit, topic="month")

    def go_to(self, day: int) -> None:
        """Choose a day, in whatever month it lies."""
        before, self._day = self._asked(), day
        if self._asked() != before:
            self._found = None
            self.refresh()
        self._show()

    def turn(self, months: int) -> None:
        """So many months on, to the same day of it or its last one."""
        now = as_date(self._day)
        at = now.year * 12 + now.month - 1 + months
        asked = MonthAsked(year=at // 12, month=at % 12 + 1)
        self.go_to(min(day_number(date(asked.year, asked.month, 1)) + now.day - 1, asked.last))

    def open_chosen(self) -> None:
        """The meeting of the chosen day; of several the first that is its office's own."""
        found = self._own_first()
        if found is not None:
            self.opened.emit(found)

    def fit(self, width: WidthClass) -> None:
        """Narrow: the chosen day stands in one line under the picture."""
        narrow = width is WidthClass.COMPACT
        self._side.setVisible(not narrow)
        self._line.setVisible(narrow)

    def retranslate(self) -> None:
        """Set every word anew."""
        for button, words in ((self._before, self.tr("Month before")), (self._after, self.tr("Next month"))):
            button.setToolTip(plain(words))
            button.setAccessibleName(words)
        self._now.setText(self.tr("Today"))
        self._show()

    # what came -----------------------------------------------------------------------------------

    def _asked(self) -> MonthAsked:
        day = as_date(self._day)
        return MonthAsked(year=day.year, month=day.month)

    def _take_policy(self, policy: PolicyPage) -> None:
        self._policy = policy
        self._show()

    def _take(self, page: MeetingsPage) -> None:
        self._found = page
        self._show()
        self.shown.emit()

    def _show(self) -> None:
        self._title.say(month_words(as_date(self._day)))
        today = self.session.today()
        if self._policy is not None and self._found is not None:
            self.month = month_of(self._asked(), self._policy, self._found.lines, self._whose, today)
            self.grid.show_month(self.month, self._day, today)
            self.rules.show_month(self.month)
        chosen = self.grid.chosen
        if chosen is None:
            return
        self.facts.show_day(day_words(chosen.day), off_words(chosen.hindrance), tuple(self._facts(chosen)))
        self._line.say(sentence_of(chosen, today))
        self._judge(chosen)

    def _facts(self, day: MonthDay) -> Iterator[tuple[str, str, Tone]]:
        today, names = self.session.today(), self.session.names
        for line in day.lines:
            label = stands(line, today)
            about = (label.text, whose(names, line.series), line.place)
            yield f"{start_words(line.start)} {title_of(line.series)}", " · ".join(filter(None, about)), Tone.TEXT
        for review in day.reviews:
            label = STANDINGS[review.standing]
            words = f"{REVIEWS[review.expected.review].text}: {label.text}"
            yield words, review.expected.order, label.tone
        if day.campaign is not None:
            yield self.tr("Campaign"), day.campaign.order, Tone.WARN

    def _judge(self, day: MonthDay) -> None:
        nothing = self.tr("No meeting is laid down for this day.")
        self.acts[Act.OPEN_MEETING].refuse("" if day.lines else nothing)
        past = self.tr("The day is past; plan a meeting on a day to come.")
        code = role_refusal(self.session.posting, PlanMeetings)
        reason = problems.sentence_of(code) if code is not None else ""
        self.acts[Act.PLAN_MEETING].refuse(reason or (past if day.day < self.session.today() else ""))

    def _own_first(self) -> int | None:
        chosen, series = self.grid.chosen, own_series(self.session.posting)
        lines = chosen.lines if chosen is not None else ()
        own = [line for line in lines if line.series == series]
        return (own or list(lines))[0].id if lines else None

    def _arrange(self) -> None:
        px = look().metrics.px
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides)
        card = Card(sides)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self._before = LinkButton("", card, icon="chevron-left")
        self._after = LinkButton("", card, icon="chevron-right")
        self._title = Words("", card, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        self._now = KeyCapButton("", card, size="bar", icon="today")
        for part in (self._before, self._title, self._after):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._now)
        self.grid = MonthGrid(card)
        self._line = Words("", card, tone=Tone.MUTED, lines=2)
        self._line.hide()
        card.body.addLayout(head)
        card.body.addWidget(self.grid, 1)
        card.body.addWidget(self._line)
        self.facts = DayFacts(tuple(self.acts.values()), sides)
        self.rules = MonthRules(sides)
        inside = TallColumn(sides)
        inside.setProperty("ground", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(10))
        column.addWidget(self.facts)
        column.addWidget(self.rules, 1)
        self._side = Card(sides, padded=False)
        self._side.setMinimumWidth(px(320))
        self._side.body.addWidget(scrolling(inside, self._side))
        sides.addWidget(card)
        sides.addWidget(self._side)
        sides.setChildrenCollapsible(False)
        sides.setStretchFactor(0, 1)
        sides.setSizes([px(860), px(396)])
        self._before.clicked.connect(lambda _on=False: self.turn(-1))
        self._after.clicked.connect(lambda _on=False: self.turn(1))
        self._now.clicked.connect(lambda _on=False: self.go_to(self.session.today()))
        self.grid.moved.connect(self.go_to)
        self.grid.turned.connect(self.turn)
        self.grid.opened.connect(self.open_chosen)
        self.rules.chosen.connect(self.go_to)
