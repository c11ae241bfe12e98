"""Entering or renaming a holiday; taking one out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.rules import HolidayRow, RemoveHoliday, SetHoliday
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import DayInput, LineInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.i18n import both
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput


class SetHolidayForm(SideForm):
    """A day, its names, the whole state or one district."""

    act = Act.SET_HOLIDAY
    fields_of: ClassVar[Mapping[Code, str]] = {Code.BAD_DATE: "day", Code.DATE_BEYOND_CAP: "day"}

    def __init__(self, session: Session, day: int, like: HolidayRow | None, parent: QWidget | None = None) -> None:
        """`day` stands in the form already; `like` is the holiday to be renamed."""
        self._day, self._like = day, like
        subject = both(like.name_hi, like.name_en) if like else ""
        super().__init__(session, subject, f"{day}/{like.district_id or 0}" if like else "new", parent)

    def build(self) -> None:
        self.add("day", DayInput(self.tr("Day"), self, self.session, required=True)).restore(str(self._day))
        hindi, english = (
            LineInput(self.tr("Name"), self, required=True),
            LineInput(self.tr("Name in English"), self, required=False),
        )
        self.add("name_hi", hindi)
        self.add("name_en", english)
        districts = [(row.id, both(row.hi, row.en)) for row in self.session.names.lists.districts]
        where = PickInput(self.tr("District"), self, districts, required=False, prompt=self.tr("whole state"))
        self.add("district_id", where)
        if self._like is not None:
            hindi.restore(self._like.name_hi)
            english.restore(self._like.name_en)
            where.restore(str(self._like.district_id or ""))
        self.say(self.tr("A district's holiday is shown; time limits follow the holidays of the whole state."))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return SetHoliday(
            command_id=command_id,
            day=self.number("day") or 0,
            name_hi=self.text("name_hi"),
            name_en=self.text("name_en"),
            district_id=self.number("district_id"),
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.BAD_DATE:
            return self.tr("This day lies before the helpline began. Give a later one.")
        return problems.sentence(error)


class RemoveHolidayForm(SideForm):
    """Asks once more: the day becomes a working day."""

    act = Act.REMOVE_HOLIDAY
    destructive = True

    def __init__(self, session: Session, holiday: HolidayRow, parent: QWidget | None = None) -> None:
        self._holiday = holiday
        subject = f"{date_text(holiday.day)} · {both(holiday.name_hi, holiday.name_en)}"
        super().__init__(session, subject, f"{holiday.day}/{holiday.district_id or 0}", parent)

    def build(self) -> None:
        self.say(self.tr("The day is a working day again. Limits that are already running stay."), tone=Tone.WARN)

    def submit_words(self) -> str:
        return self.tr("Remove the holiday")

    def command(self, command_id: UUID) -> Command[Receipt]:
        return RemoveHoliday(command_id=command_id, day=self._holiday.day, district_id=self._holiday.district_id)
