"""Meetings as rows: which a posting sees, which it may change, how a row is read and written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, case, func, insert, select, true, update

from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken, StaleData
from desktop.models.identity import Scope
from desktop.models.meeting import FileKind, MeetingKind, MeetingLine, MeetingPlan, MeetingState, MinutesState, Series
from desktop.models.meeting_policy import MeetingStanding, meeting_refusal
from desktop.models.seam import Command
from desktop.services.sql.attaching import require_file
from desktop.services.sql.histories import events_about
from desktop.services.sql.meeting_tables import follow_up, meeting, meeting_file
from desktop.services.sql.work import Reading, Writing

CLOSED = 5
_PERMISSIONS = frozenset({Code.ROLE_MAY_NOT, Code.NOT_YOUR_MEETING, Code.NOT_THE_CHAIR})
MEETING_ACTIONS = tuple(Action(number) for number in range(Action.MEETING_PLANNED, Action.MEETING_HELD + 1))
MINUTES_ACTIONS = tuple(Action(number) for number in range(Action.MINUTES_SAVED, Action.CORRIGENDUM_ISSUED + 1))


def seen(table: Table, scope: Scope) -> list[ColumnElement[bool]]:
    """Rows of meetings or of the action ledger that a scope may read: its own and what lies above it."""
    bounds = ((table.c.department_id, scope.department_id), (table.c.district_id, scope.district_id))
    return [column.in_((0, value)) for column, value in bounds if value is not None]


def within(table: Table, scope: Scope) -> ColumnElement[bool]:
    """Rows a posting of this scope may change: `Series.lies_in` as a condition."""
    bounds = ((table.c.department_id, scope.department_id), (table.c.district_id, scope.district_id))
    return and_(true(), *(column == value for column, value in bounds if value is not None))


def own(table: Table, scope: Scope) -> list[ColumnElement[bool]]:
    """Rows of the scope's own office: its department's and place's, the state's for a posting of the whole state."""
    found = [table.c.department_id == (scope.department_id or 0)]
    return found if scope.district_id is None else [*found, table.c.district_id.in_((0, scope.district_id))]


def series_of(row: Row[Any]) -> Series:
    """The series of a meeting's row or of a row of the action ledger."""
    return Series(
        kind=MeetingKind(row.kind),
        level=row.level,
        department_id=row.department_id or None,
        district_id=row.district_id or None,
    )


def series_columns(series: Series) -> dict[str, int]:
    """How a series stands in a row."""
    return {
        "kind": int(series.kind),
        "level": series.level,
        "department_id": series.department_id or 0,
        "district_id": series.district_id or 0,
    }


def of_series(table: Table, series: Series) -> list[ColumnElement[bool]]:
    """Rows of this series alone."""
    return [table.c[name] == value for name, value in series_columns(series).items()]


def plan_of(row: Row[Any]) -> MeetingPlan:
    """What was laid down."""
    return MeetingPlan(
        series=series_of(row),
        day=row.day,
        start=row.start,
        place=row.place,
        subject=row.subject,
        chair=row.chair,
        chair_name=row.chair_name,
        chair_address=row.chair_address,
        chair_feminine=row.chair_feminine,
        presenter=row.presenter,
    )


def seen_meeting(reading: Reading, meeting_id: int) -> Row[Any]:
    """The row, or `NotFound` when the posting may not read it."""
    row = reading.connection.execute(select(meeting).where(meeting.c.id == meeting_id)).first()
    if row is None or not series_of(row).is_seen_from(reading.posting.scope):
        raise NotFound
    return row


def standing(reading: Reading, row: Row[Any]) -> MeetingStanding:
    """What a refusal depends on."""
    return MeetingStanding(
        posting=reading.posting,
        series=series_of(row),
        state=MeetingState(row.state),
        minutes=MinutesState(row.minutes_state),
        is_to_come=row.day > day_of(reading.now),
    )


def refused(code: Code, **details: int) -> AppError:
    """The error of a refusal: whose it is to do, or what does not fit just now."""
    return NotPermitted(code) if code in _PERMISSIONS else RuleBroken(code, **details)


def meeting_to_change(
    work: Writing, command: Command[Any], meeting_id: int, seen_version: int, column: str
) -> Row[Any]:
    """The row this command may change now; `column` says whose version was seen: the meeting's or its minutes'.

    Another office's meeting is `NotFound`, even one the posting may read; a change since then is `StaleData`.
    """
    row = seen_meeting(work, meeting_id)
    at = standing(work, row)
    if not at.series.lies_in(work.posting.scope):
        raise NotFound
    version: int = getattr(row, column)
    if version != seen_version:
        actions = MINUTES_ACTIONS if column == "minutes_version" else MEETING_ACTIONS
        raise stale(work.connection, meeting_id, actions, version)
    code = meeting_refusal(type(command), at)
    if code is not None:
        raise refused(code)
    return row


def stale(connection: Connection, subject_id: int, actions: Iterable[Action], version: int) -> StaleData:
    """Who was first, and when."""
    last = events_about(connection, subject_id, actions, 1)
    by, at = (last[0].officer, last[0].at) if last else ("", 0)
    return StaleData(by=by, at=at, version=version)


def change_meeting(connection: Connection, meeting_id: int, **values: Any) -> None:
    """Write these columns of a meeting."""
    connection.execute(update(meeting).where(meeting.c.id == meeting_id), values)


def keep_file(work: Writing, meeting_id: int, kind: FileKind, sha256: str, name: str) -> None:
    """Tie a PDF that was stored before to the meeting; `NotFound` when it never was."""
    row = {
        "meeting_id": meeting_id,
        "kind": int(kind),
        "sha256": sha256,
        "name": require_file(work.connection, sha256, name, pdf=True),
        "officer_id": work.officer.id,
        "at": work.now,
    }
    work.connection.execute(insert(meeting_file), row)


def upload_due(row: Row[Any], days: int) -> int | None:
    """By which day the minutes of a held review are to be uploaded (S002); a pre-review's stay in the office."""
    awaited = row.state == MeetingState.HELD and row.minutes_state < MinutesState.UPLOADED
    return row.day + days if awaited and row.kind != MeetingKind.PRE_REVIEW else None


def lines_of(reading: Reading, rows: Iterable[Row[Any]]) -> tuple[MeetingLine, ...]:
    """The rows as lines, each with how many of its directions the chair has closed."""
    found = list(rows)
    counted = _directions(reading.connection, [row.id for row in found])
    days = reading.books.rules.minutes_upload_days
    return tuple(
        MeetingLine(
            id=row.id,
            series=series_of(row),
            day=row.day,
            start=row.start,
            place=row.place,
            chair=row.chair,
            state=MeetingState(row.state),
            minutes=MinutesState(row.minutes_state),
            directions=counted.get(row.id, (0, 0))[0],
            live=counted.get(row.id, (0, 0))[1],
            upload_due_day=upload_due(row, days),
            version=row.version,
        )
        for row in found
    )


def _directions(connection: Connection, meeting_ids: list[int]) -> Mapping[int, tuple[int, int]]:
    live = func.sum(case((follow_up.c.state < CLOSED, 1), else_=0))
    counted = (
        select(follow_up.c.meeting_id, func.count(), live)
        .where(follow_up.c.meeting_id.in_(meeting_ids))
        .group_by(follow_up.c.meeting_id)
    )
    return {number: (rows, open_rows) for number, rows, open_rows in connection.execute(counted)}


def as_list(texts: Iterable[str]) -> str:
    """A list of texts as one column keeps it."""
    return json.dumps(list(texts), ensure_ascii=False)


def from_list(kept: str) -> tuple[str, ...]:
    """The list again; nothing was kept = none."""
    return tuple(json.loads(kept)) if kept else ()


def joined(values: Iterable[object]) -> str:
    """Several values as one detail of a ledger entry."""
    return ", ".join(map(str, values))


def previous_of(connection: Connection, series: Series, day: int) -> Row[Any] | None:
    """The last meeting of the series that was held before this day."""
    before = select(meeting).where(*of_series(meeting, series), meeting.c.day < day)
    held = before.where(meeting.c.state == int(MeetingState.HELD))
    return connection.execute(held.order_by(meeting.c.day.desc(), meeting.c.id.desc()).limit(1)).first()
