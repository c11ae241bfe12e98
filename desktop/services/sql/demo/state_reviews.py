"""The Chief Minister's reviews of the last months, kept by the state nodal office, and what the shown department took
from them into its own list (S000).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date, day_number, start_of
from desktop.models.identity import Posting
from desktop.models.meeting import MeetingKind, MeetingPlan, Series
from desktop.models.minutes import Copy, Direction, Endorsement, Form, MinutesDocument, Signatory
from desktop.models.minutes.drafting import MeetingFacts, draft_minutes
from desktop.models.minutes.due import due_in
from desktop.models.minutes.phrases import phrases
from desktop.models.minutes.proposals import directions_for
from desktop.models.seam import Command, Receipt
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.hand import department_coded
from desktop.services.sql.demo.meeting_days import Acts
from desktop.services.sql.demo.meeting_texts import texts
from desktop.services.sql.demo.minutes_files import MinutesFiles
from desktop.services.sql.demo.world import World

_LAST_WEEK = 24
_HELD, _PLANNED = 2, 2
_CHAIR = "मा0 मुख्यमंत्री, उत्तराखण्ड सरकार"
_SERIES = Series(kind=MeetingKind.CHIEF_MINISTER)


def review_the_state(acts: Acts, world: World, files: MinutesFiles) -> None:
    """Two meetings held with their minutes uploaded, the next ones planned."""
    days = [_day(world, back) for back in range(-_HELD, _PLANNED)]
    nodal = world.holder(world.state_seat, start_of(days[0]))
    if nodal is None:
        return
    plans = tuple(MeetingPlan(series=_SERIES, day=day, start=990, place=_place(), chair=_CHAIR) for day in days)
    first = acts.do(start_of(days[0] - 15) + 40_000, nodal, c.PlanMeetings, plans=plans)
    for at, day in enumerate(days):
        if day + 8 < world.today:
            document = _minutes(world, nodal, day, at)
            _keep(acts, nodal, first + at, (day, files), document)
            _take(acts, world, day, document)


def _place() -> str:
    return str(texts()["state_place"])


def _day(world: World, back: int) -> int:
    """The first day of a month's last week on which one may meet; `back` counts months from the one before this."""
    today = as_date(world.today)
    number = today.year * 12 + today.month - 1 + back
    day = day_number(date(number // 12, number % 12 + 1, _LAST_WEEK))
    calendar = world.volumes[-1].calendar
    while not calendar.may_meet(day):
        day += 1
    return day


def _minutes(world: World, nodal: Posting, day: int, at: int) -> MinutesDocument:
    rows = texts()["state_directions"]
    chosen = rows[at % 2 :: 2] + rows[:1]
    on = as_date(day)
    directions = tuple(_direction(row, on) for row in chosen)
    facts = MeetingFacts(
        form=Form.CHIEF_MINISTER,
        on=on,
        chair=_CHAIR,
        chair_address="मा0 मुख्यमंत्री जी",
        presenter="निदेशक, आई0टी0डी0ए0",
        points=(str(texts()["state_presented"]),),
        directions=directions,
        signatory=Signatory(name=world.staff.people[nodal.officer_id - 1].name, designation=f"{nodal.designation}।"),
    )
    return draft_minutes(facts)


def _direction(row: Mapping[str, Any], on: date) -> Direction:
    due = due_in(row["text"], on)
    return Direction(text=row["text"], addressees=tuple(row["to"]), due_on=due.on if due else None)


def _keep(acts: Acts, nodal: Posting, number: int, when: tuple[int, MinutesFiles], document: MinutesDocument) -> None:
    """From the hall to the upload, a step a day."""
    day, files = when
    issued = f"डेमो-CM/XXVII/{as_date(day):%m/%Y}"
    line = phrases()("endorsement_same_date", number=issued)
    name = {"name": "कार्यवृत्त.pdf"}
    endorsement = Endorsement(line=line, number=issued, issued_on=as_date(day + 3))
    signed = {"signed_by": document.signatory, "signed_day": day + 2, "sha256": files.signed}
    endorsed = {"number": issued, "line": line, "issued_day": day + 3}
    endorsed["sha256"] = files.issued(replace(document, endorsement=endorsement))
    steps: tuple[tuple[type[Command[Receipt]], Mapping[str, Any]], ...] = (
        (m.SaveMinutes, {"document": document}),
        (m.ApproveMinutes, {}),
        (m.SignMinutes, signed | name),
        (m.EndorseMinutes, endorsed | name),
        (m.CirculateMinutes, {"recipients": _sent(day)}),
        (m.UploadMinutes, {"place": m.UploadPlace.FOLDER, "folder": "1905 अपलोड"}),
        (m.AcknowledgeUpload, {"number": f"UP{number:05d}", "day": day + 6}),
    )
    acts.do(start_of(day) + 63_000, nodal, c.HoldMeeting, meeting_id=number, seen_version=1)
    for done, (kind, fields) in enumerate(steps):
        later = (1, 2, 2, 3, 4, 5, 6)[done]
        at = start_of(day + later) + 40_000 + 60 * done
        acts.do(at, nodal, kind, meeting_id=number, seen_version=done, **fields)


def _sent(day: int) -> tuple[m.Circulated, ...]:
    names = ("समस्त सचिव, उत्तराखण्ड शासन", "समस्त विभागाध्यक्ष", "समस्त जिलाधिकारी, उत्तराखण्ड")
    say = phrases()
    return tuple(
        m.Circulated(copy=Copy(recipient=name, phrase=say("copy_others")), way=m.Way.E_OFFICE, day=day + 4)
        for name in names
    )


def _take(acts: Acts, world: World, day: int, document: MinutesDocument) -> None:
    """The section officer takes over what concerns the department, when the minutes have come."""
    department = department_coded(arrivals.SHOWN)
    at = start_of(day + 7) + 43_000
    cell = world.holder(world.cells[department.id], at)
    names = (department.name.hi, department.short.hi, *department.aliases, department.designations[2].hi)
    found = directions_for(document, names)
    if cell is None or not found:
        return
    taken = tuple(
        f.TakenDirection(
            group=each.group,
            number=each.number,
            text=each.text,
            addressees=(department.designations[2].hi,),
            due_day=day_number(each.due_on) if each.due_on else None,
            recurrence=each.recurrence,
        )
        for each in found
    )
    told = {"department_id": department.id, "source": document.title, "source_day": day, "directions": taken}
    acts.do(at, cell, f.TakeDirections, **told)
