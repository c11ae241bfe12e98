"""How rows come into the action ledger: from signed minutes, from a superior's; and what carries over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, case, insert, select, update

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.directed import Directed, directed
from desktop.models.errors import Code, NotPermitted, RuleBroken
from desktop.models.follow_up import FollowUpState, TakeDirections, TakenDirection
from desktop.models.identity import Scope
from desktop.models.meeting import MeetingKind, Series
from desktop.models.meeting_minutes import DirectionLink
from desktop.models.meeting_policy import arranges
from desktop.models.minutes.addressees import addressee_key
from desktop.models.minutes.document import MinutesDocument
from desktop.models.seam import Receipt
from desktop.models.text import clean, name_key
from desktop.models.workflow import LINE_MAX, TEXT_MAX, line, past_day
from desktop.services.sql.meeting_rows import CLOSED, of_series, refused, series_columns, series_of
from desktop.services.sql.meeting_tables import follow_up, follow_up_case
from desktop.services.sql.places import require_place
from desktop.services.sql.registry import handles
from desktop.services.sql.work import Writing

MOST_TAKEN = 300
_FIRST_DAY, _LAST_DAY = 17_950, 2_932_896


def make_follow_ups(work: Writing, row: Row[Any], document: MinutesDocument, links: tuple[DirectionLink, ...]) -> int:
    """The rows of a meeting's signed minutes; gives how many."""
    linked = {(link.group, link.number): link.complaint_ids for link in links}
    common = {**series_columns(series_of(row)), "meeting_id": row.id, "source": "", "source_day": row.day}
    found = directed(document, as_date(row.day))
    _insert(work, common, found, linked)
    return len(found)


def carry_over(work: Writing, row: Row[Any]) -> int:
    """What the chair left open of earlier meetings of the series is asked about again; gives how many rows."""
    asked = (int(FollowUpState.OPEN), int(FollowUpState.REPLIED))
    state = case((follow_up.c.state.in_(asked), int(FollowUpState.CARRIED)), else_=follow_up.c.state)
    older = update(follow_up).where(
        *of_series(follow_up, series_of(row)), follow_up.c.state < CLOSED, follow_up.c.source_day < row.day
    )
    values = {"state": state, "carried": follow_up.c.carried + 1, "version": follow_up.c.version + 1}
    return int(work.connection.execute(older.values(**values)).rowcount)


def _insert(
    work: Writing,
    common: Mapping[str, Any],
    found: Iterable[Directed],
    linked: Mapping[tuple[int, int], tuple[int, ...]],
) -> list[int]:
    numbers = []
    for each in found:
        text, addressee = clean(each.text)[:TEXT_MAX], clean(each.addressee)[:LINE_MAX]
        made = {
            **common,
            "part": each.group,
            "number": each.number,
            "text": text,
            "words": name_key(text),
            "addressee": addressee,
            "addressee_key": addressee_key(addressee),
            "due_day": each.due_day,
            "recurrence": each.recurrence.value,
            "state": int(FollowUpState.OPEN),
        }
        (number,) = work.connection.execute(insert(follow_up), made).inserted_primary_key or (0,)
        numbers.append(int(number))
        for complaint_id in dict.fromkeys(linked.get((each.group, each.number), ())):
            pair = {"follow_up_id": number, "complaint_id": complaint_id}
            work.connection.execute(insert(follow_up_case), pair)
    return numbers


@handles(TakeDirections)
def take(work: Writing, command: TakeDirections) -> Receipt:
    """Into the department's list, which its own review then asks about."""
    series = Series(kind=MeetingKind.DEPARTMENT, department_id=command.department_id)
    if not series.lies_in(work.posting.scope):
        raise NotPermitted(Code.OUT_OF_SCOPE)
    code = arranges(work.posting, series)
    if code is not None:
        raise refused(code)
    require_place(work.connection, Scope(department_id=command.department_id))
    source, day = line(command.source, "source", 500), past_day(command.source_day, work.now, "source_day")
    if not 1 <= len(command.directions) <= MOST_TAKEN:
        raise RuleBroken(Code.TEXT_MISSING, field="directions")
    common = {**series_columns(series), "meeting_id": None, "source": source, "source_day": day}
    _require_new(work, command, source)
    found = [each for taken in command.directions for each in _directed(taken)]
    numbers = _insert(work, common, found, {})
    details = {"source": source, "day": day, "directions": len(command.directions), "rows": len(numbers)}
    entry = work.record(Action.DIRECTIONS_TAKEN, subject_id=numbers[0], text=source, details=details)
    return work.receipt(entry, Changes.FOLLOW_UPS, id=numbers[0])


def _directed(taken: TakenDirection) -> list[Directed]:
    text = line(taken.text, "directions")
    if taken.due_day is not None and not _FIRST_DAY <= taken.due_day <= _LAST_DAY:
        raise RuleBroken(Code.BAD_DATE, field="due_day")
    names = dict.fromkeys(line(name, "addressees", LINE_MAX) for name in taken.addressees)
    return [
        Directed(
            group=taken.group,
            number=taken.number,
            text=text,
            addressee=name,
            due_day=taken.due_day,
            recurrence=taken.recurrence,
        )
        for name in names or ("",)
    ]


def _require_new(work: Writing, command: TakeDirections, source: str) -> None:
    """The same minutes are known by their day and by their title in any spelling."""
    known = select(follow_up.c.source, follow_up.c.part, follow_up.c.number).where(
        follow_up.c.department_id == command.department_id,
        follow_up.c.meeting_id.is_(None),
        follow_up.c.source_day == command.source_day,
    )
    same = {
        (row.part, row.number) for row in work.connection.execute(known) if name_key(row.source) == name_key(source)
    }
    places = [(taken.group, taken.number) for taken in command.directions]
    twice = next((place for place in places if place in same or places.count(place) > 1), None)
    if twice is not None:
        raise RuleBroken(Code.DIRECTION_TAKEN, number=twice[1])
