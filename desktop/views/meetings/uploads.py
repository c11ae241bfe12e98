"""Minutes that should be on the portal and are not, of every department the posting sees (S002)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date
from desktop.models.meetings_due import UploadRow, UploadsDue
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import date_text, days, number
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.meetings.words import MINUTES, title_of, whose
from desktop.views.widgets.cells import Cell, Text2
from desktop.views.widgets.rows_model import Column, RowsModel


class UploadsSection(Section[UploadRow]):
    """The latest first; with the switch also those whose days are not over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, RowsModel(self._columns(), lambda row: row.meeting_id), "meetings/uploads", parent)
        self._with_others = False
        self._others = SwitchChip(self._take_others, self)
        self.filters.addWidget(self._others)
        self.actions_here[Act.OPEN_MEETING] = make(Act.OPEN_MEETING, self, self.open_current)
        self.retranslate()

    def ask(self) -> None:
        question = UploadsDue(only_late=not self._with_others)
        self.session.ask(self, question, self._show, failed=self.fail, topic="uploads")

    def clear_filters(self) -> None:
        self._take_others(True)

    def about(self) -> str:
        return self.tr("%n set(s) of minutes not uploaded", "", len(self.model.rows))

    def known(self, row: UploadRow) -> Known:
        facts = (
            (self.tr("Meeting"), date_text(row.day)),
            (self.tr("Chair"), row.chair),
            (self.tr("Minutes"), MINUTES[row.minutes].text),
            (self.tr("Upload by"), date_text(row.due_day)),
            (self.tr("Late"), days(row.late_days) if row.late_days else self.tr("not yet")),
        )
        return Known(title_of(row.series), whose(self.session.names, row.series), facts)

    def judge(self, row: UploadRow | None) -> None:
        self.rule_out(Act.OPEN_MEETING, "" if row is not None else self.tr("No meeting is chosen."))

    def form(self, act: Act) -> SideForm | None:
        del act
        return None

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Department"),
            self.tr("Meeting"),
            self.tr("Day"),
            self.tr("Minutes"),
            self.tr("Upload by"),
            self.tr("Days late"),
        )

    def values(self, row: UploadRow) -> Sequence[Value]:
        return (
            whose(self.session.names, row.series),
            title_of(row.series),
            as_date(row.day),
            MINUTES[row.minutes].text,
            as_date(row.due_day),
            row.late_days,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._others.show_switch(self.tr("Also those that are not late"), on=self._with_others)

    def _take_others(self, on: bool) -> None:
        self._with_others = on
        self._others.show_switch(self.tr("Also those that are not late"), on=on)
        self.refresh()

    def _show(self, rows: tuple[UploadRow, ...]) -> None:
        self.show_rows(rows, self.tr("No minutes are overdue for upload."), self.tr("Show those that are not late"))

    def _columns(self) -> Sequence[Column[UploadRow]]:
        return (
            Column(
                "department",
                lambda: translate("UploadsSection", "Department"),
                lambda row: Text2(whose(self.session.names, row.series), title_of(row.series)),
                260,
                stretches=True,
            ),
            Column(
                "day",
                lambda: translate("UploadsSection", "Meeting"),
                lambda row: Text2(date_text(row.day), weight=Weight.SEMIBOLD),
                110,
                sort=lambda row: row.day,
            ),
            Column(
                "minutes",
                lambda: translate("UploadsSection", "Minutes"),
                lambda row: Text2(MINUTES[row.minutes].text, tone=MINUTES[row.minutes].tone),
                150,
                widest=lambda: [label.text for label in MINUTES.values()],
                beside=24,
            ),
            Column(
                "due",
                lambda: translate("UploadsSection", "Upload by"),
                lambda row: Text2(date_text(row.due_day)),
                110,
                sort=lambda row: row.due_day,
            ),
            Column(
                "late",
                lambda: translate("UploadsSection", "Late"),
                self._late_cell,
                100,
                right=True,
                sort=lambda row: row.late_days,
            ),
        )

    def _late_cell(self, row: UploadRow) -> Cell:
        if row.late_days <= 0:
            return Text2(number(0), right=True, tone=Tone.MUTED)
        return Text2(days(row.late_days), right=True, tone=Tone.DANGER, weight=Weight.SEMIBOLD)
