"""The pre-meeting pack: the figures of the days between two meetings, printed, and put into the minutes."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.models.errors import AppError
from desktop.models.meeting import Meeting
from desktop.models.meeting_draft import first_minutes
from desktop.models.meeting_figures import OldCase, PackFigures, PackOldCases, PackPage, share
from desktop.models.meeting_minutes import MinutesOf, SaveMinutes
from desktop.models.meeting_papers import named
from desktop.models.papers.pack import figures_annex, pack_of, sentences_of
from desktop.models.presented import presented
from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import date_text, moment_text, number, span
from desktop.views.infra.labels import LEVELS, STATUSES
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.behind_figures import bucket, columns
from desktop.views.meetings.heads import finish_in, head_of, words_of
from desktop.views.meetings.level_bars import LevelBars
from desktop.views.meetings.tab import MeetingTab
from desktop.views.meetings.tall_column import TallColumn, scrolling
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.check_sum import CheckSumStrip
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.rows_model import RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words

_MOST = 500
_ROWS_SEEN = 4
_FIRST_WINDOW = 30
"""Days before the first meeting of a series, which has none to count from."""


class PackTab(MeetingTab):
    """Asked when gone to and when the days change. The list below is the door behind the number of old cases."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.page: PackPage | None = None
        self.old: tuple[OldCase, ...] = ()
        self.since = DateEdit(self._today, self)
        self.until = DateEdit(self._today, self)
        self._since_field, self._until_field = Field("", self.since, self), Field("", self.until, self)
        self._words = Words("", self, lines=0)
        self._as_of = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self.bars = LevelBars(self)
        self.sum = CheckSumStrip(self)
        self._old_words = Words("", self, lines=0)
        self.model = RowsModel(columns(session.names.district), lambda row: row.id)
        self.model.setParent(self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns)
        self.content = ContentStack(self.table, self)
        self.actions_here = {
            Act.PRINT: make(Act.PRINT, self, self.print_pack),
            Act.BRING_FIGURES: make(Act.BRING_FIGURES, self, self.put_into_minutes),
        }
        for edit in (self.since, self.until):
            edit.entered.connect(lambda _day: self.ask())
        self.sum.opened.connect(self._open_bucket)
        self.table.opened.connect(lambda _ident: self._open_case())
        self._arrange()
        self.setFocusProxy(self.table)
        self.retranslate()

    # the page's ----------------------------------------------------------------------------------

    def fill(self, meeting: Meeting, *, another: bool) -> None:
        if another:
            since = meeting.previous_day if meeting.previous_day is not None else meeting.plan.day - _FIRST_WINDOW
            self.since.show_day(as_date(since))
            self.until.show_day(as_date(meeting.plan.day))
            self.page = None
        self._judge()

    def arrive(self) -> None:
        self.ask()

    def about(self) -> str:
        page = self.page
        return span(page.from_day, page.until_day) if page is not None else ""

    def ask(self) -> None:
        """The figures of the days that stand there."""
        meeting, since, until = self.meeting, self.since.day, self.until.day
        if meeting is None or since is None or until is None:
            return
        department = meeting.plan.series.department_id
        figures = PackFigures(from_date=since, until_date=until, department_id=department)
        self.content.wait()
        self.session.ask(self, figures, self._show, failed=self._failed, topic="figures")
        old = PackOldCases(until_date=until, department_id=department, limit=_MOST)
        self.session.ask(self, old, self._show_old, failed=self._failed, topic="old cases")

    def print_pack(self) -> None:
        """Ctrl+P: the sheets as they are handed round."""
        page, meeting, old = self.page, self.meeting, self.old
        if page is None or meeting is None:
            return
        districts = {row.id: self.session.names.district(row.id) for row in self.session.names.lists.districts}
        words = self.words
        say = words.papers if words is not None else None
        head, about = head_of(self.session, words=words), named(meeting.plan, wording=words)
        pack = pack_of(about, page, old, districts, head, say)

        def pdf() -> bytes:
            from desktop.services.documents.pack_pages import print_pack  # noqa: PLC0415 - loaded when printing

            return print_pack(pack, finish_in(words))

        self.print_out.show(pdf, self.tr("Pre-meeting pack") + ".pdf")

    def put_into_minutes(self) -> None:
        """Points and table become a new version of the minutes; what is written there stays."""
        page, meeting = self.page, self.meeting
        if page is None or meeting is None or self.refused(SaveMinutes):
            return
        desk, command_id, note = self.session.desk, uuid4(), self.tr("Figures of the meeting")

        def work() -> Receipt:
            minutes = desk.ask(MinutesOf(meeting_id=meeting.id))
            document = minutes.document or first_minutes(meeting, None, page)
            say = words_of(desk, meeting.plan.series.department_id, document.language)
            table = figures_annex(page, say.papers, say.minutes)
            command = SaveMinutes(
                command_id=command_id,
                meeting_id=meeting.id,
                seen_version=minutes.version,
                document=presented(document, list(sentences_of(page, say.minutes)), table),
                links=minutes.links,
                note=note,
            )
            return desk.do(command)

        self.session.tasks.command(self, work, lambda receipt: receipt.changes, done=self._put, failed=self.fail)

    def retranslate(self) -> None:
        self._since_field.name(self.tr("From"))
        self._until_field.name(self.tr("To the morning of"))
        self.model.retranslate()
        if self.page is not None:
            self._say(self.page)
        self._judge()

    # what came -----------------------------------------------------------------------------------

    def _show(self, page: PackPage) -> None:
        self.page = page
        self._say(page)
        self._judge()

    def _show_old(self, old: tuple[OldCase, ...]) -> None:
        self.old = old
        self.model.show_rows(old)
        if old:
            self.content.show_content()
        else:
            self.content.show_empty(self.tr("No complaint was open longer than that."))

    def _say(self, page: PackPage) -> None:
        words = self.tr("{0} received, {1} closed with satisfaction ({2} %). Pending: {3}. Dialogues: {4}.")
        uploads = self.tr("Minutes uploaded: {0} of {1}.")
        self._words.say(
            words.format(
                number(page.received),
                number(page.closed),
                share(page.closed, page.received),
                ", ".join(
                    f"{LEVELS[at].text} {share(each, sum(page.pending))} %" for at, each in enumerate(page.pending, 1)
                ),
                number(sum(page.talks)),
            )
            + " "
            + uploads.format(number(page.uploads.uploaded), number(page.uploads.held))
        )
        if page.provisional:
            told = self.tr("The days are not over: as counted at {0}.").format(moment_text(page.as_of))
        else:
            told = self.tr("As it stood on the morning of {0}; later events change nothing here (ledger entry {1}).")
            told = told.format(date_text(page.until_day), number(page.entries))
        self._as_of.say(told, Tone.WARN if page.provisional else Tone.MUTED)
        self.bars.show_panels(
            [
                (self.tr("Pending"), page.pending),
                (self.tr("Dialogues"), page.talks),
                (self.tr("Over {0} days").format(page.old_days), page.old),
            ]
        )
        buckets = [(self.tr("Received"), number(page.received))]
        buckets += [(STATUSES[status].text, number(count)) for status, count in page.by_status]
        buckets += [
            (self.tr("Open {0}").format(LEVELS[level].text), number(count))
            for level, count in enumerate(page.open_by_level, 1)
        ]
        agrees = page.difference == 0
        verdict = self.tr("Sum agrees") if agrees else self.tr("Differs by {0}").format(number(page.difference))
        self.sum.show_sum(buckets, verdict, agrees=agrees, opens=self._stands_now(page))
        old = self.tr("Over {0} days: grievances and information {1} · demands and suggestions {2}")
        self._old_words.say(old.format(page.old_days, number(page.old_grievances), number(page.old_demands)))

    def _put(self, _receipt: Receipt) -> None:
        meeting = self.meeting
        if meeting is not None:
            place = Place(screen=Screen.MINUTES, meeting_id=meeting.id, section="presentation")
            words = self.tr("The figures are in the minutes as presented points and an annex.")
            self.session.tell(words, self.tr("Open the minutes"), lambda: self.session.go(place))

    def _failed(self, error: AppError) -> None:
        self.content.show_content()
        self.fail(error)

    def _judge(self) -> None:
        waiting = "" if self.page is not None else self.tr("The figures are not here yet.")
        self.actions_here[Act.PRINT].refuse(waiting)
        self.actions_here[Act.BRING_FIGURES].refuse(waiting or self.refused(SaveMinutes))

    def _open_case(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.session.go(Place(screen=Screen.FILE, complaint_id=row.id))

    def _stands_now(self, page: PackPage) -> bool:
        """The lists show complaints as they stand now: doors only where that is what was counted."""
        return page.until_day >= self.session.today()

    def _open_bucket(self, index: int) -> None:
        if self.page is not None:
            self.session.go(Place(screen=Screen.CASES, filters=bucket(self.page, index)))

    def _today(self) -> date:
        return as_date(self.session.today())

    def _arrange(self) -> None:
        px = look().metrics.px
        inside = TallColumn(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._figures_card())
        column.addWidget(self.sum)
        column.addWidget(self._old_card(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside, self))

    def _figures_card(self) -> Card:
        px = look().metrics.px
        card = Card(self)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._since_field)
        head.addWidget(self._until_field)
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(KeyCapButton(parent=card).follow(self.actions_here[Act.PRINT]))
        buttons.addWidget(KeyCapButton(parent=card, tone="primary").follow(self.actions_here[Act.BRING_FIGURES]))
        head.addLayout(buttons, 1)
        card.body.addLayout(head)
        for widget in (self._words, self._as_of, self.bars):
            card.body.addWidget(widget)
        return card

    def _old_card(self) -> Card:
        metrics = look().metrics
        card = Card(self)
        card.body.addWidget(self._old_words)
        self.content.setMinimumHeight(_ROWS_SEEN * (2 * metrics.L + metrics.px(6)))
        card.body.addWidget(self.content, 1)
        return card
