"""The reviews of the last half year in every department: held, minuted, followed up; the next ones are planned.

Everything is a command of the store, given by those who hold the seats at the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Engine

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date, start_of
from desktop.models.follow_up import FollowUpState
from desktop.models.identity import Posting, Role
from desktop.models.meeting import AttendanceRow, MeetingKind, MeetingPlan, Presence, Series
from desktop.models.minutes import Endorsement, Signatory
from desktop.models.minutes.phrases import phrases
from desktop.models.papers.wording import dotted
from desktop.models.reference_rows import Department
from desktop.models.seam import Command, Receipt
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.meeting_days import Acts, months, review_day
from desktop.services.sql.demo.meeting_effects import KNOWN
from desktop.services.sql.demo.meeting_shelf import MeetingShelf
from desktop.services.sql.demo.meeting_texts import Voice, texts
from desktop.services.sql.demo.minutes_files import MinutesFiles, Printer, files_of
from desktop.services.sql.demo.state_reviews import review_the_state
from desktop.services.sql.demo.world import World
from desktop.services.sql.engine import writing

_STREAM = 47
_HOUR = 3_600
_NAME = "कार्यवृत्त.pdf"
_STEPS, _ENDORSED = 7, 5
_SHOWN_STEPS = (7, 7, 7, 7, 6, 7, 1)
"""How far the minutes of the shown department's meetings have come, the oldest first: one upload is overdue."""


def hold_the_meetings(engine: Engine, world: World, printer: Printer | None = None) -> MeetingShelf:
    """Every department's meetings; what they left has its entries of the ledger, which have no number yet."""
    shelf = MeetingShelf(effects=KNOWN, chance=Chance.of(world.seed, _STREAM), names=names_of(world))
    with writing(engine).begin() as connection:
        printed, others = files_of(connection, world.as_of, printer), files_of(connection, world.as_of)
        review_the_state(shelf, world, printed)
        for department in world.reference.departments:
            review(shelf, world, department, printed if department.code == arrivals.SHOWN else others)
        shelf.write(connection)
    return shelf


def names_of(world: World) -> Mapping[int, str]:
    """Every officer's name."""
    return {person.id: person.name for person in world.staff.people}


def review(acts: Acts, world: World, department: Department, files: MinutesFiles) -> None:
    """One department's half year."""
    _Reviews(acts, world, department, files).held()


class _Reviews:
    """One department's reviews, in the order of time."""

    def __init__(self, acts: Acts, world: World, department: Department, files: MinutesFiles) -> None:
        self._acts, self._world, self._files = acts, world, files
        self._chance = Chance.of(world.seed, _STREAM, department.id)
        self._voice, self._department = Voice(department=department), department
        self._shown = department.code == arrivals.SHOWN
        self._series = Series(kind=MeetingKind.DEPARTMENT, department_id=department.id)
        self._seats: Mapping[Role, int] = world.whole_seats.get(department.id, {})
        self._minutes = 0
        self._last: tuple[int, int] | None = None

    def held(self) -> None:
        """Plan them all, then hold those whose day has come."""
        days = [review_day(self._world, year, month, self._department.id) for year, month in months(self._world)]
        if self._shown:  # the Secretary reviews twice a month: the second of this month is next
            days.append(self._next_day())
        plans = tuple(map(self._plan, sorted(set(days))))
        first = self._do(plans[0].day - 12, 11, Role.ANUSACHIV, c.PlanMeetings, plans=plans)
        past = [(first + at, plan.day) for at, plan in enumerate(plans) if plan.day <= self._world.today]
        for at, (number, day) in enumerate(past):
            self._one(number, day, self._reached(at - len(past)))
        if self._shown:
            self._call(first + len(past), plans[len(past)].day)

    def _next_day(self) -> int:
        calendar, day = self._world.volumes[-1].calendar, self._world.today + 2
        while not calendar.may_meet(day):
            day += 1
        return day

    def _plan(self, day: int) -> MeetingPlan:
        return MeetingPlan(
            series=self._series,
            day=day,
            start=690,
            place=str(texts()["place"]),
            chair=self._voice.chair,
            presenter=self._voice.head,
        )

    def _reached(self, back: int) -> int:
        """How many steps the minutes of a meeting have come; `back` is -1 for the last one."""
        if self._shown:
            return _SHOWN_STEPS[back]
        if back == -1:
            return self._chance.weighted(((1, 5.0), (2, 2.0), (3, 1.5), (4, 1.5)))
        return self._chance.weighted(((_STEPS, 9.0), (6, 0.7), (4, 0.3)))

    def _posting(self, role: Role, day: int) -> Posting | None:
        return self._world.holder(self._seats[role], start_of(day)) if role in self._seats else None

    def _do(self, day: int, hour: int, role: Role, kind: type[Command[Receipt]], /, **fields: Any) -> int:
        """Carried out in office hours, a few minutes after the act before it; gives the receipt's id."""
        self._minutes = (self._minutes + 7) % 50
        at = start_of(day) + hour * _HOUR + self._minutes * 60 + self._department.id
        posting = self._posting(role, day)
        if posting is None or at >= self._world.as_of:
            raise _NotYet
        return self._acts.do(at, posting, kind, **fields)

    def _one(self, number: int, day: int, steps: int) -> None:
        """A meeting with its minutes, as far as they have come by today."""
        about = {"meeting_id": number}
        try:
            version = 1
            if self._shown:
                self._do(day - 7, 12, Role.SECTION_OFFICER, c.KeepNotice, **about, seen_version=1, **self._notice())
                told = {"number": self._number(day, "सूचना"), "issued_day": day - 6}
                self._do(day - 6, 13, Role.ANUSACHIV, c.IssueNotice, **about, seen_version=2, **told)
                sheet = self._sheet(day, Presence.PRESENT)
                self._do(day, 13, Role.SECTION_OFFICER, c.KeepAttendance, **about, seen_version=3, rows=sheet)
                version = 4
            self._do(day, 14, Role.ANUSACHIV, c.HoldMeeting, **about, seen_version=version)
            self._close_what_is_done(number, day)
            self._write(number, day, steps)
            self._answers(number, day)
        except _NotYet:
            return
        finally:
            self._last = number, day

    def _write(self, number: int, day: int, steps: int) -> None:
        about, shown = {"meeting_id": number}, self._voice
        directions = shown.directions(
            self._chance, 6 if self._shown else 2 + int(self._chance.random() * 2), as_date(day)
        )
        secretary = self._posting(Role.L4, day) or self._posting(Role.L3, day)
        second = self._posting(Role.ANUSACHIV, day)
        signed, endorsed = (self._name(who) for who in (secretary, second))
        document = shown.document(as_date(day), self._point(), directions, signed, endorsed)
        chair = Role.L4 if self._posting(Role.L4, day + 2) else Role.L3
        signatory = Signatory(name=signed, designation=document.signatory.designation if document.signatory else "")
        file_number = self._number(day, "XXVII")
        line = phrases()("endorsement_same_date", number=file_number)
        issued = {"number": file_number, "line": line, "issued_day": day + 3, "name": _NAME}
        endorsed_text = replace(
            document, endorsement=Endorsement(line=line, number=file_number, issued_on=as_date(day + 3))
        )
        file = self._files.issued(endorsed_text) if steps >= _ENDORSED else ""
        signing = {"signed_by": signatory, "signed_day": day + 2, "sha256": self._files.signed, "name": _NAME}
        sent = tuple(m.Circulated(copy=copy, way=m.Way.E_OFFICE, day=day + 3) for copy in document.copies.recipients)
        folder = {"place": m.UploadPlace.FOLDER, "folder": "1905 अपलोड"}
        acts: tuple[tuple[int, int, int, Role, type[Command[Receipt]], dict[str, Any]], ...] = (
            (1, 1, 11, Role.ANUSACHIV, m.SaveMinutes, {"document": document}),
            (2, 1, 15, Role.ANUSACHIV, m.SubmitMinutes, {}),
            (3, 2, 12, chair, m.ApproveMinutes, {}),
            (4, 2, 16, Role.ANUSACHIV, m.SignMinutes, signing),
            (5, 3, 11, Role.ANUSACHIV, m.EndorseMinutes, issued | {"sha256": file}),
            (6, 3, 15, Role.SECTION_OFFICER, m.CirculateMinutes, {"recipients": sent}),
            (7, 5, 11, Role.SECTION_OFFICER, m.UploadMinutes, folder),
            (7, 6, 12, Role.SECTION_OFFICER, m.AcknowledgeUpload, {"number": f"UP{number:05d}", "day": day + 6}),
        )
        done = 0
        for step, later, hour, role, kind, fields in acts:
            if step <= steps:
                self._do(day + later, hour, role, kind, **about, seen_version=done, **fields)
                done += 1

    def _name(self, posting: Posting | None) -> str:
        return self._world.staff.people[posting.officer_id - 1].name if posting else ""

    def _number(self, day: int, series: str) -> str:
        return f"डेमो-{self._department.code}/{series}/{as_date(day):%m/%Y}"

    def _notice(self) -> dict[str, object]:
        invited = (self._voice.head, self._voice.names()["l2s"], "समस्त जिलाधिकारी", "निदेशक, आई0टी0डी0ए0")
        return {"agenda": tuple(texts()["agenda"]), "invitees": invited}

    def _sheet(self, day: int, came: Presence) -> tuple[AttendanceRow, ...]:
        """The heads and every district's officer; two sent somebody, or have not yet said that they come."""
        rows: list[AttendanceRow] = []
        for seat in self._world.offices.seats:
            if seat.scope.department_id == self._department.id and seat.role in (Role.L2, Role.L3, Role.L4):
                posting = self._world.holder(seat.id, start_of(day))
                presence = came if len(rows) % 7 != 5 else _OTHERWISE[came]
                deputy = "सहायक अभियन्ता" if presence is Presence.REPRESENTED else ""
                rows.append(
                    AttendanceRow(
                        name=self._name(posting),
                        designation=seat.designation,
                        department=seat.office,
                        presence=presence,
                        representative=deputy,
                    )
                )
        return tuple(rows)

    def _call(self, number: int, day: int) -> None:
        """The next one: its notice is out, most have said that they come."""
        about, today = {"meeting_id": number}, self._world.today
        self._do(today - 4, 11, Role.SECTION_OFFICER, c.KeepNotice, **about, seen_version=1, **self._notice())
        told = {"number": self._number(day, "सूचना"), "issued_day": today - 3}
        self._do(today - 3, 12, Role.ANUSACHIV, c.IssueNotice, **about, seen_version=2, **told)
        sheet = self._sheet(today, Presence.CONFIRMED)
        self._do(today - 1, 15, Role.SECTION_OFFICER, c.KeepAttendance, **about, seen_version=3, rows=sheet)

    def _rows(self, day: int, *states: FollowUpState) -> list[tuple[int, int, int]]:
        """Rows of the department's ledger in these states, directed by that day: id, version, meeting."""
        rows = [row for row in self._acts.ledger_of(self._department.id) if row["source_day"] <= day]
        return [(row["id"], row["version"], row["meeting_id"]) for row in rows if row["state"] in states]

    def _answers(self, number: int, day: int) -> None:
        """Most comply within the month, some are at it, some say nothing and are reminded."""
        said, silent = texts(), []
        for row, version, meeting in self._rows(day, FollowUpState.OPEN, FollowUpState.CARRIED):
            draw = self._chance.random()
            later = day + 8 + int(self._chance.random() * 12)
            if draw < (0.62 if meeting == number else 0.5):
                words, complied = self._chance.one(said["complied"]), True
            elif draw < 0.8:
                words, complied = self._chance.one(said["under_way"]), False
            else:
                silent.append(row)
                continue
            told = {"text": words, "day": later, "complied": complied, "follow_up_id": row, "seen_version": version}
            try:
                self._do(later, 12, Role.SECTION_OFFICER, f.RecordReply, **told)
            except _NotYet:
                continue
        if silent and self._shown:
            letter = {"number": self._number(day, "स्मरण"), "day": day + 21, "follow_up_ids": tuple(silent)}
            self._do(day + 21, 12, Role.ANUSACHIV, f.RecordReminder, **letter)

    def _close_what_is_done(self, number: int, day: int) -> None:
        """The chair accepts most of what was reported as done; the anusachiv enters it, naming this meeting."""
        for row, version, _ in self._rows(day, FollowUpState.COMPLIED):
            if self._chance.falls(0.85):
                told = {"text": str(texts()["closing"]), "meeting_id": number}
                self._do(day, 16, Role.ANUSACHIV, f.CloseFollowUp, follow_up_id=row, seen_version=version, **told)

    def _point(self) -> str:
        """What the minutes first tell: how many of the last meeting's directions were complied with."""
        if self._last is None:
            return ""
        meeting, day = self._last
        found: dict[tuple[int, int], bool] = {}
        done = (FollowUpState.COMPLIED, FollowUpState.CLOSED)
        for row in self._acts.ledger_of(self._department.id):
            if row["meeting_id"] == meeting:
                place = row["part"], row["number"]
                found[place] = found.get(place, True) and row["state"] in done
        if not found:
            return ""
        complied = sum(found.values())
        date_of = dotted(as_date(day))
        return phrases()(
            "point_compliance",
            previous_date=date_of,
            total=len(found),
            done=complied,
            open=len(found) - complied,
        )


_OTHERWISE = {Presence.PRESENT: Presence.REPRESENTED, Presence.CONFIRMED: Presence.INVITED}


class _NotYet(Exception):
    """The act lies after the demo's own moment, or the seat is vacant."""
