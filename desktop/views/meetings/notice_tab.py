"""The notice of a meeting: agenda and invitees, one a line; printed, then issued under its number."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.models.errors import AppError, StaleData
from desktop.models.meeting import Meeting
from desktop.models.meeting_commands import IssueNotice, KeepNotice
from desktop.models.meeting_papers import notice_of, usual_agenda
from desktop.models.papers import Notice
from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.drafts import DraftClock
from desktop.views.infra.formats import date_text, number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.heads import finish_in, head_of, signatory_of
from desktop.views.meetings.notice_preview import NoticePreview
from desktop.views.meetings.numbered_edit import NumberedEdit
from desktop.views.meetings.tab import MeetingTab
from desktop.views.meetings.tall_column import TallColumn, scrolling
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import Field
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words

_LINES = 5
_BESIDE = (54, 22)
"""Width and height in em from which on the page stands beside the text."""
_MARKS = {Tone.OK: "check", Tone.WARN: "warning"}
_LISTED = re.compile(r"^\s*\d{1,2}[.)]\s+")


def lines_of(text: str) -> tuple[str, ...]:
    """One a line, empty ones left out; a number of the list (`3.`, `3)`) that was typed in front is taken off."""
    found = (_LISTED.sub("", line).strip() for line in text.splitlines())
    return tuple(line for line in found if line)


class NoticeTab(MeetingTab):
    """Kept in the store by Ctrl+S and before it is issued; on this PC at every pause."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._clock: DraftClock | None = None
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.agenda = NumberedEdit(self, least=_LINES, most=30)
        self.invitees = NumberedEdit(self, least=_LINES, most=30)
        self._agenda_field = Field("", self.agenda, self)
        self._invitees_field = Field("", self.invitees, self)
        self._mark = IconMark("pencil", self, tone=Tone.MUTED, size=16)
        self._state = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=2)
        self.preview = NoticePreview(session, self)
        self.preview.failed.connect(self.failed)
        self.actions_here = {
            Act.SAVE: make(Act.SAVE, self, self.keep),
            Act.USUAL_AGENDA: make(Act.USUAL_AGENDA, self, self.take_usual),
            Act.PRINT: make(Act.PRINT, self, self.print_notice),
            Act.ISSUE_NOTICE: make(Act.ISSUE_NOTICE, self, self._issue),
        }
        self._arrange()
        self.setFocusProxy(self.agenda)
        self.agenda.textChanged.connect(self._touch)
        self.invitees.textChanged.connect(self._touch)
        self.retranslate()

    # the page's ----------------------------------------------------------------------------------

    def fill(self, meeting: Meeting, *, another: bool) -> None:
        stored = (meeting.notice.agenda, meeting.notice.invitees)
        typed = (lines_of(self.agenda.toPlainText()), lines_of(self.invitees.toPlainText()))
        if another or typed == self._shown:
            self._put("\n".join(stored[0]), "\n".join(stored[1]))
            self._shown = stored
            self._clock = DraftClock(self.session.drafts, f"notice/{meeting.id}", self._draft, self)
            draft = self.session.drafts[f"notice/{meeting.id}"]
            if another and draft and not self.refused(KeepNotice):
                self._put(draft.get("agenda", ""), draft.get("invitees", ""))
        self._judge()

    def about(self) -> str:
        counted = len(lines_of(self.agenda.toPlainText()))
        return self.tr("{0} points on the agenda").format(number(counted))

    def keep(self) -> None:
        """Ctrl+S: agenda and invitees to the store."""
        self.keep_then(lambda: None)

    def keep_then(self, after: Callable[[], object]) -> None:
        """Keep what is typed; `after` runs when the store has it."""
        meeting = self.meeting
        typed = (lines_of(self.agenda.toPlainText()), lines_of(self.invitees.toPlainText()))
        if meeting is None or self.refused(KeepNotice):
            return
        if typed == (meeting.notice.agenda, meeting.notice.invitees):
            after()
            return
        command = KeepNotice(
            command_id=uuid4(),
            meeting_id=meeting.id,
            seen_version=meeting.version,
            agenda=typed[0],
            invitees=typed[1],
        )

        def done(_receipt: Receipt) -> None:
            self._shown = typed
            if self._clock is not None:
                self._clock.forget()
            self._say_state(self.tr("Agenda and invitees are kept."), Tone.OK)
            after()

        self.session.do(self, command, done, failed=self._kept_not)

    def take_usual(self) -> None:
        """The agenda that a review usually has, the previous meeting's directions first."""
        if self.meeting is not None:
            agenda = usual_agenda(self.meeting, head_of(self.session), old_days=self.old_days, wording=self.words)
            self.agenda.setPlainText("\n".join(agenda))
            self.agenda.setFocus()

    def notice_under(self, number: str, issued_on: date | None) -> Notice:
        """The notice as it is typed just now, under this number and date."""
        meeting, head = self.meeting, head_of(self.session, number, issued_on, self.words)
        if meeting is None:
            return Notice(head=head)
        typed = replace(
            meeting.notice,
            agenda=lines_of(self.agenda.toPlainText()),
            invitees=lines_of(self.invitees.toPlainText()),
        )
        meeting = replace(meeting, notice=typed)
        signatory = signatory_of(self.session)
        return notice_of(meeting, head, signatory, old_days=self.old_days, wording=self.words)

    def print_notice(self) -> None:
        """Ctrl+P: the PDF of what is typed."""
        if self.meeting is None:
            return
        issued = self.meeting.notice
        day = None if issued.issued_day is None else as_date(issued.issued_day)
        self.print_out.show(self.printing(issued.number, day), self.tr("Meeting notice") + ".pdf")

    def printing(self, number: str, issued_on: date | None) -> Callable[[], bytes]:
        """Makes the PDF of what is typed just now, under this number and date; to be called on a worker."""
        notice, words = self.notice_under(number, issued_on), self.words

        def pdf() -> bytes:
            from desktop.services.documents.notice_pages import print_notice  # noqa: PLC0415 - loaded when printing

            return print_notice(notice, finish_in(words))

        return pdf

    def _printed(self) -> Notice:
        """As it would be printed just now."""
        under, day = "", None
        if self.meeting is not None and self.meeting.notice.issued_day is not None:
            under, day = self.meeting.notice.number, as_date(self.meeting.notice.issued_day)
        return self.notice_under(under, day)

    def retranslate(self) -> None:
        self._agenda_field.name(self.tr("Agenda, one point a line"))
        self._invitees_field.name(self.tr("Invited, one a line (designation and office)"))
        self._judge()
        self._show_typed()

    # inside --------------------------------------------------------------------------------------

    def _issue(self) -> None:
        self.keep_then(lambda: self.wanted.emit(Act.ISSUE_NOTICE))

    def _put(self, agenda: str, invitees: str) -> None:
        for edit, text in ((self.agenda, agenda), (self.invitees, invitees)):
            edit.blockSignals(True)
            edit.setPlainText(text)
            edit.blockSignals(False)
            edit.updateGeometry()
        self._show_typed()

    def _draft(self) -> dict[str, str]:
        return {"agenda": self.agenda.toPlainText(), "invitees": self.invitees.toPlainText()}

    def _touch(self) -> None:
        self._show_typed()
        if self._clock is not None:
            self._clock.touch()

    def _judge(self) -> None:
        keep, issue = self.refused(KeepNotice), self.refused(IssueNotice)
        for act in (Act.SAVE, Act.USUAL_AGENDA):
            self.actions_here[act].refuse(keep)
        self.actions_here[Act.ISSUE_NOTICE].refuse(issue)
        self.agenda.setReadOnly(bool(keep))
        self.invitees.setReadOnly(bool(keep))
        meeting = self.meeting
        if meeting is not None and meeting.notice.issued_day is not None:
            words = self.tr("Issued under No. {0} on {1}.")
            self._say_state(words.format(meeting.notice.number, date_text(meeting.notice.issued_day)), Tone.OK)
        elif keep:
            self._say_state(keep, Tone.WARN)
        else:
            self._say_state(self.tr("Not issued yet."), Tone.MUTED)

    def _kept_not(self, error: AppError) -> None:
        if self._clock is not None:
            self._clock.keep_now()
        if isinstance(error, StaleData):
            self._say_state(
                self.tr("Somebody else has changed this meeting; your text stays. Keep it once more."), Tone.WARN
            )
        self.fail(error)

    def _say_state(self, words: str, tone: Tone) -> None:
        self._mark.show_icon(_MARKS.get(tone, "pencil"), tone)
        self._state.say(words, tone)

    def _show_typed(self) -> None:
        """On the page beside the text."""
        if self.meeting is not None:
            self.preview.show_notice(self._printed(), self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page stands beside the text where there is room for both."""
        super().resizeEvent(event)
        em = look().metrics.em
        self.preview.setVisible(self.width() >= _BESIDE[0] * em and self.height() >= _BESIDE[1] * em)

    def _arrange(self) -> None:
        px = look().metrics.px
        card = Card(self, padded=False)
        inside = TallColumn(card)
        inside.setProperty("ground", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(10))
        column.addWidget(self._agenda_field)
        column.addWidget(self._invitees_field)
        column.addStretch(1)
        card.body.addWidget(scrolling(inside, card), 1)
        both = QHBoxLayout()
        both.setSpacing(px(8))
        both.addWidget(card, 1)
        both.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addLayout(both, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """Never scrolled away."""
        px = look().metrics.px
        below = Card(self, padded=False)
        told = QHBoxLayout()
        told.setSpacing(px(6))
        told.addWidget(self._mark)
        told.addWidget(self._state, 1)
        foot = FlowLayout(gap=8, right=True)
        for act in (Act.USUAL_AGENDA, Act.SAVE, Act.PRINT):
            foot.addWidget(KeyCapButton(parent=below).follow(self.actions_here[act]))
        foot.addWidget(KeyCapButton(parent=below, tone="primary").follow(self.actions_here[Act.ISSUE_NOTICE]))
        below.body.setContentsMargins(px(12), px(6), px(12), px(8))
        below.body.setSpacing(px(6))
        below.body.addLayout(told)
        below.body.addLayout(foot)
        return below
