"""What became of the previous meeting's directions: fills itself from the action ledger; printed as the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date, day_number
from desktop.models.follow_up import Compliance, ComplianceDraft
from desktop.models.meeting import Meeting
from desktop.models.meeting_papers import compliance_report
from desktop.models.papers import Compliance as Stands
from desktop.models.papers.compliance import DirectionReply
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import NOTHING, date_text, number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.label import Label
from desktop.views.infra.look import look
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.heads import finish_in, head_of, paper_language, signatory_of
from desktop.views.meetings.tab import MeetingTab
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import ChipCell, Text2
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words

STANDS: Mapping[Stands, Label] = {
    Stands.DONE: Label(QT_TRANSLATE_NOOP("Labels", "Complied"), "check", Tone.OK),
    Stands.UNDER_WAY: Label(QT_TRANSLATE_NOOP("Labels", "Under action"), "status-in-progress", Tone.INFO),
    Stands.OVERDUE: Label(QT_TRANSLATE_NOOP("Labels", "Overdue"), "warning", Tone.DANGER),
    Stands.AWAITED: Label(QT_TRANSLATE_NOOP("Labels", "Reply awaited"), "status-pending", Tone.WARN),
}


class ComplianceTab(MeetingTab):
    """Nothing is typed here: replies are entered in the ledger."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.told: Compliance | None = None
        self._point = Words("", self, lines=0)
        self.as_of = DateEdit(lambda: as_date(session.today()), self)
        self._as_of_field = Field("", self.as_of, self)
        self.as_of.entered.connect(lambda _day: self.arrive())
        self.model: RowsModel[tuple[int, DirectionReply]] = RowsModel(_columns(), lambda row: row[0])
        self.model.setParent(self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns)
        self.content = ContentStack(self.table, self)
        self.content.empty.pressed.connect(self.open_ledger)
        self.actions_here = {
            Act.PRINT: make(Act.PRINT, self, self.print_report),
            Act.OPEN_LEDGER: make(Act.OPEN_LEDGER, self, self.open_ledger),
        }
        self._arrange()
        self.setFocusProxy(self.table)
        self.retranslate()

    def fill(self, meeting: Meeting, *, another: bool) -> None:
        del meeting
        if another:
            self.told = None
            self.as_of.show_day(as_date(self.session.today()))
        self._judge()

    def arrive(self) -> None:
        if self.meeting is not None:
            day = self.as_of.day
            as_of = day_number(day) if day is not None else None
            question = ComplianceDraft(meeting_id=self.meeting.id, as_of_day=as_of, language=paper_language())
            self.content.wait()
            self.session.ask(self, question, self._show, failed=self.fail, topic="compliance")

    def about(self) -> str:
        told = self.told
        if told is None or not told.total:
            return ""
        return self.tr("{0} of {1} complied").format(number(told.done), number(told.total))

    def print_report(self) -> None:
        """Ctrl+P: the compliance report."""
        told, meeting = self.told, self.meeting
        if told is None or meeting is None:
            return
        words = self.words
        head, signatory = head_of(self.session, words=words), signatory_of(self.session)
        report = compliance_report(meeting.plan, told, as_date(told.as_of_day), head, signatory, words)

        def pdf() -> bytes:
            from desktop.services.documents.compliance_pages import print_compliance  # noqa: PLC0415 - when printing

            return print_compliance(report, finish_in(words))

        self.print_out.show(pdf, self.tr("Compliance report") + ".pdf")

    def open_ledger(self) -> None:
        """Where the replies are entered."""
        self.session.go(Place(screen=Screen.MEETINGS, section="ledger"))

    def retranslate(self) -> None:
        self._as_of_field.name(self.tr("As it stood on"))
        self.model.retranslate()
        if self.told is not None:
            self._show(self.told)
        self._judge()

    def _show(self, told: Compliance) -> None:
        self.told = told
        self.as_of.show_day(as_date(told.as_of_day))
        self._point.say(told.point or self._why_no_point())
        self.model.show_rows(list(enumerate(told.replies)))
        if told.replies:
            self.content.show_content()
        else:
            self.content.show_empty(self.tr("No direction is on record."), self.tr("Open the action ledger"))
        self._judge()

    def _why_no_point(self) -> str:
        if self.meeting is not None and self.meeting.previous_id is not None:
            return self.tr("The directions of the last meeting come here when its minutes are signed.")
        return self.tr("No meeting of this series went before, so there is nothing to report on.")

    def _judge(self) -> None:
        nothing = self.told is None or not self.told.replies
        self.actions_here[Act.PRINT].refuse(self.tr("There is no direction to report on.") if nothing else "")

    def _arrange(self) -> None:
        px = look().metrics.px
        card = Card(self, padded=False)
        top = QWidget(card)
        top.setProperty("ground", "panel")
        column = QVBoxLayout(top)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.addWidget(self._point)
        below = QHBoxLayout()
        below.setSpacing(px(10))
        below.addWidget(self._as_of_field)
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(KeyCapButton(parent=top).follow(self.actions_here[Act.OPEN_LEDGER]))
        buttons.addWidget(KeyCapButton(parent=top, tone="primary").follow(self.actions_here[Act.PRINT]))
        below.addLayout(buttons, 1)
        column.addLayout(below)
        card.body.addWidget(top)
        card.body.addWidget(self.content, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)


def _columns() -> Sequence[Column[tuple[int, DirectionReply]]]:
    return (
        Column("number", lambda: translate("ComplianceTab", "No."), lambda row: Text2(row[1].number), 48),
        Column(
            "direction",
            lambda: translate("ComplianceTab", "Direction"),
            lambda row: Text2(row[1].direction, lines=2),
            190,
            stretches=True,
        ),
        Column(
            "addressees",
            lambda: translate("ComplianceTab", "Action by"),
            lambda row: Text2("; ".join(row[1].addressees), lines=2),
            150,
        ),
        Column(
            "due",
            lambda: translate("ComplianceTab", "Comply by"),
            lambda row: Text2(date_text(row[1].due_on) if row[1].due_on else NOTHING),
            100,
            sort=lambda row: row[1].due_on.toordinal() if row[1].due_on else 1 << 30,
        ),
        Column(
            "state",
            lambda: translate("ComplianceTab", "State"),
            lambda row: ChipCell(STANDS[row[1].status]),
            110,
            widest=lambda: [label.text for label in STANDS.values()],
            beside=44,
        ),
        Column(
            "reply",
            lambda: translate("ComplianceTab", "Reply"),
            lambda row: Text2(row[1].reply, date_text(row[1].replied_on) if row[1].replied_on else ""),
            150,
        ),
    )
