"""Who takes a seat and who leaves it: the change list, with the order behind each change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.identity import EndPosting, GivePosting, SeatRow
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, LineInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import OfficerInput
from desktop.views.officers.words import scope_words, seat_words


class GivePostingForm(SideForm):
    """An officer, from which day, by which order; whoever sits there leaves that day."""

    act = Act.GIVE_POSTING
    fields_of: ClassVar[Mapping[Code, str]] = {
        Code.OFFICER_INACTIVE: "officer_id",
        Code.POSTING_OVERLAPS: "from_day",
        Code.DATE_IN_FUTURE: "from_day",
    }

    def __init__(self, session: Session, seat: SeatRow, parent: QWidget | None = None) -> None:
        self._seat = seat
        subject = f"{seat_words(seat)} · {scope_words(session.names, seat.scope)}"
        super().__init__(session, subject, seat.id, parent)

    def build(self) -> None:
        seat = self._seat
        if seat.holder_id is not None:
            words = self.tr("{0} holds this seat since {1} and leaves it on the day given below.")
            self.say(words.format(seat.holder, date_text(seat.since)), tone=Tone.WARN)
        self._officer = OfficerInput(self.tr("Officer"), self, self.session)
        self.add("officer_id", self._officer)
        self.add("from_day", DayInput(self.tr("From"), self, self.session, required=True)).restore(
            str(self.session.today())
        )
        charges = [("0", self.tr("regular charge")), ("1", self.tr("additional charge"))]
        self.add("additional", ChoiceInput(self.tr("Charge"), self, charges)).restore("0")
        self.add("order", LineInput(self.tr("Order (number, date)"), self, required=False))
        self.say(self.tr("Not on the list? Enter the officer first, under People."))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return GivePosting(
            command_id=command_id,
            officer_id=self._officer.value or 0,
            seat_id=self._seat.id,
            from_day=self.number("from_day") or 0,
            additional=self.text("additional") == "1",
            order=self.text("order"),
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.OFFICER_INACTIVE:
            return self.tr("This officer is out of service. Choose another, or take them into service first.")
        if error.code is Code.POSTING_OVERLAPS:
            return self.tr("The seat was held by somebody on that day, or this officer holds it now. Check the day.")
        if error.code is Code.DATE_IN_FUTURE:
            return self.tr("A change is entered once it has taken place. Give today or an earlier day.")
        if error.code is Code.VALUE_UNFIT:
            return self.tr("Nobody would be left as administrator of the whole state. Post another one first.")
        return problems.sentence(error)

    def adopt(self, record: SeatRow) -> None:
        """Another holder perhaps; the words above the officer are of the moment the form was begun."""
        self._seat = record


class EndPostingForm(SideForm):
    """From which day the seat is vacant, by which order."""

    act = Act.END_POSTING
    fields_of: ClassVar[Mapping[Code, str]] = {Code.DATE_IN_FUTURE: "from_day", Code.BAD_DATE: "from_day"}
    destructive = True

    def __init__(self, session: Session, seat: SeatRow, parent: QWidget | None = None) -> None:
        self._seat = seat
        subject = f"{seat.holder} · {seat_words(seat)}"
        super().__init__(session, subject, seat.posting_id, parent)

    def build(self) -> None:
        self.say(self.tr("The seat falls vacant; its complaints stay on its desk for whoever comes."))
        self.add("from_day", DayInput(self.tr("Vacant from"), self, self.session, required=True)).restore(
            str(self.session.today())
        )
        self.add("order", LineInput(self.tr("Order (number, date)"), self, required=True))

    def submit_words(self) -> str:
        return self.tr("End the posting")

    def command(self, command_id: UUID) -> Command[Receipt]:
        return EndPosting(
            command_id=command_id,
            posting_id=self._seat.posting_id or 0,
            from_day=self.number("from_day") or 0,
            order=self.text("order"),
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.DATE_IN_FUTURE:
            return self.tr("A change is entered once it has taken place. Give today or an earlier day.")
        if error.code is Code.BAD_DATE:
            words = self.tr("The posting began on {0}. Give that day or a later one.")
            return words.format(date_text(self._seat.since))
        if error.code is Code.VALUE_UNFIT:
            return self.tr("Nobody would be left as administrator of the whole state. Post another one first.")
        return problems.sentence(error)
