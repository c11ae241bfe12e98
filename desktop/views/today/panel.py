"""The landing page: tiles that open lists, the check sum, ages, promises."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Status
from desktop.models.dialogue import Promise, PromisesDue
from desktop.models.errors import AppError
from desktop.models.identity import Role
from desktop.models.meetings_due import NextMeeting, NextMeetingCard
from desktop.models.oversight import Tile, TileCount, Today, TodayPage
from desktop.models.worklist import Body, Filters
from desktop.views.infra import problems
from desktop.views.infra.formats import date_text, number, weekday
from desktop.views.infra.labels import LEVELS, STATUSES, TILES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.infra.tokens import Tone
from desktop.views.today.ages import AgesCard
from desktop.views.today.meeting import MeetingCard
from desktop.views.today.promises import PromisesCard
from desktop.views.today.words import change_words, split_words
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.check_sum import CheckSumStrip
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.states import Delayed
from desktop.views.widgets.text import Words
from desktop.views.widgets.tile import Tile as TileButton

_ELSEWHERE = {
    Tile.BEFORE_L3: Place(screen=Screen.CLOSURE, section="decisions"),
    Tile.REAUDIT: Place(screen=Screen.CLOSURE, section="reaudit"),
    Tile.NOT_LOGGED_IN: Place(screen=Screen.OFFICERS, section="silent"),
}


class TodayPanel(ScreenPanel):
    """Shows one reading of `Today`; the old one stays until the new one is here."""

    interest = (
        Changes.CASES
        | Changes.DIALOGUES
        | Changes.CLOSURES
        | Changes.OFFICERS
        | Changes.POLICY
        | Changes.MEETINGS
        | Changes.FOLLOW_UPS
    )

    def build(self) -> Steps:
        """Head, tiles, check sum, ages, promises."""
        self._page: TodayPage | None = None
        self._width, self._low = WidthClass.NORMAL, False
        px = look().metrics.px
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        inside = QWidget(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(4), px(16), px(6))
        column.setSpacing(px(10))
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        yield
        column.addLayout(self._make_head(inside))
        self._errors = ErrorBar(inside)
        column.addWidget(self._errors)
        self._tiles: dict[Tile, TileButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(px(10))
        column.addLayout(self._grid)
        self._tiled = inside
        yield
        self._sum = CheckSumStrip(inside)
        self._sum.opened.connect(self._open_bucket)
        column.addWidget(self._sum)
        yield
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(px(10))
        column.addLayout(self._below, 1)
        self._ages = AgesCard(inside)
        self._ages.opened.connect(self._open_list)
        self._below.addWidget(self._ages, 5)
        yield
        self._promises = PromisesCard(inside)
        self._promises.opened.connect(self._open_dialogue)
        self._promises.all_wanted.connect(lambda: self.session.go(Place(screen=Screen.DIALOGUE, section="promises")))
        self._below.addWidget(self._promises, 4)
        yield
        self._below.addWidget(self._make_meeting(inside), 3)
        yield
        self.retranslate()

    def _make_meeting(self, inside: QWidget) -> MeetingCard:
        go = self.session.go
        self._meeting = MeetingCard(inside)
        self._meeting.opened.connect(lambda number: go(Place(screen=Screen.MEETINGS, meeting_id=number)))
        self._meeting.reminders_wanted.connect(lambda: go(Place(screen=Screen.MEETINGS, section="overdue")))
        self._meeting.planning_wanted.connect(lambda: go(Place(screen=Screen.MEETINGS, section="list")))
        self._meeting.setVisible(self.session.posting.role is not Role.L1)
        return self._meeting

    def _make_head(self, inside: QWidget) -> QHBoxLayout:
        self._title = Words("", inside, size=Size.TITLE, weight=Weight.BOLD)
        self._about = Words("", inside, tone=Tone.MUTED, shrinks=True)
        self._waiting = Words("", inside, tone=Tone.MUTED)
        self._waiting.hide()
        self._delayed = Delayed(self)
        self._delayed.timeout.connect(self._waiting.show)
        self._again = KeyCapButton(parent=inside, icon="refresh", keys="F5")
        self._again.clicked.connect(self.refresh)
        head = QHBoxLayout()
        head.setSpacing(look().metrics.px(8))
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self._waiting)
        head.addWidget(self._again)
        return head

    def open(self, place: Place) -> None:
        """Always the newest reading."""
        del place
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; numbers in view stay until the answer is here."""
        self._delayed.start()
        self.session.ask(self, Today(), self._show, failed=self._failed, topic="today")
        until = PromisesDue(until_day=self.session.today())
        self.session.ask(self, until, self._show_promises, failed=self._failed, topic="promises")
        if self.session.posting.role is not Role.L1:
            self.session.ask(self, NextMeeting(), self._show_meeting, failed=self._failed, topic="meeting")

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Two tiles in a row and the cards under one another where it is narrow; folded tiles where it is low."""
        if (width, low) == (self._width, self._low):
            return
        self._width, self._low = width, low
        narrow = width is WidthClass.COMPACT
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._again.setVisible(not low)
        self._place_tiles()

    def screen_actions(self) -> list[QAction]:
        """Nothing beyond the window's own."""
        return []

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Today's work"))
        self._again.setText(self.tr("Refresh"))
        self._waiting.say(self.tr("refreshing…"))
        day = self.session.today()
        scope = self.session.posting.scope
        names = self.session.names
        parts = [f"{weekday(day)}, {date_text(day)}"]
        whole = self.tr("all departments")
        parts.append(names.department(scope.department_id) if scope.department_id is not None else whole)
        if scope.block_id is not None:
            parts.append(names.block(scope.block_id))
        elif scope.district_id is not None:
            parts.append(names.district(scope.district_id))
        else:
            parts.append(self.tr("all {0} districts").format(len(names.lists.districts)))
        self._about.say(" · ".join(parts))
        if self._page is not None:
            self._show_page(self._page)

    def _show(self, page: TodayPage) -> None:
        self._delayed.stop()
        self._waiting.hide()
        self._errors.close_bar()
        self._page = page
        self._show_page(page)

    def _failed(self, error: AppError) -> None:
        self._delayed.stop()
        self._waiting.hide()
        self._errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _show_page(self, page: TodayPage) -> None:
        wanted = [count.tile for count in page.tiles]
        if list(self._tiles) != wanted:
            self._make_tiles(page.tiles)
        for count in page.tiles:
            self._tiles[count.tile].show_count(
                number(count.number), TILES[count.tile].text, split_words(count), change_words(count)
            )
        self._show_sum(page)
        self._ages.show_ages(page.ages)

    def _make_tiles(self, counts: tuple[TileCount, ...]) -> None:
        for button in self._tiles.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._tiles = {}
        for count in counts:
            label = TILES[count.tile]
            button = TileButton(self._tiled, icon=label.icon, tone=label.tone)
            button.clicked.connect(partial(self._open_tile, count.tile))
            self._tiles[count.tile] = button
        self._place_tiles()

    def _place_tiles(self) -> None:
        across = 2 if self._width is WidthClass.COMPACT else 4
        for at, button in enumerate(self._tiles.values()):
            button.fold(self._low)
            self._grid.addWidget(button, at // across, at % across)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < across))

    def _show_sum(self, page: TodayPage) -> None:
        sums = page.check_sum
        buckets = [(self.tr("Received"), number(sums.received))]
        buckets += [(STATUSES[status].text, number(count)) for status, count in sums.by_status]
        buckets += [
            (self.tr("Open {0}").format(LEVELS[level].text), number(count))
            for level, count in enumerate(sums.open_by_level, 1)
        ]
        agrees = sums.difference == 0
        verdict = self.tr("Sum agrees") if agrees else self.tr("Differs by {0}").format(number(sums.difference))
        self._sum.show_sum(buckets, verdict, agrees=agrees)

    def _show_promises(self, promises: tuple[Promise, ...]) -> None:
        self._promises.show_promises(promises, day_of(self.session.now()))

    def _show_meeting(self, card: NextMeetingCard | None) -> None:
        self._meeting.show_meeting(card, self.session.today())

    def _open_tile(self, tile: Tile, _on: bool = False) -> None:
        page = self._page
        count = next((count for count in page.tiles if count.tile is tile), None) if page else None
        if count is not None and count.filters is not None and tile not in _ELSEWHERE:
            self._open_list(count.filters)
        elif tile in _ELSEWHERE:
            self.session.go(_ELSEWHERE[tile])

    def _open_bucket(self, index: int) -> None:
        page = self._page
        if page is None:
            return
        closed = [status for status, _ in page.check_sum.by_status]
        if index == 0:
            filters = Filters(body=Body.ALL)
        elif index <= len(closed):
            status = closed[index - 1]
            awaiting = status is Status.PARTIALLY_CLOSED
            filters = Filters(body=Body.AWAITING) if awaiting else Filters(body=Body.ALL, statuses=frozenset({status}))
        else:
            filters = Filters(levels=frozenset({index - len(closed)}))
        self._open_list(filters)

    def _open_dialogue(self, complaint: int) -> None:
        self.session.go(Place(screen=Screen.DIALOGUE, complaint_id=complaint))

    def _open_list(self, filters: Filters) -> None:
        self.session.go(Place(screen=Screen.CASES, filters=filters))
