"""Which of the demo's complaints the shown department's directions are about: looked up once the complaints are there.

A direction on old cases names the oldest that were open on the day of the meeting, one on reopened cases those that
came back, one on water what was registered about it in the weeks before. The rows are what `SaveMinutes` with links and
the signature after it leave.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, Engine, insert, or_, select

from desktop.models.calendar import start_of
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.hand import department_coded
from desktop.services.sql.demo.meeting_shelf import MeetingShelf, Row
from desktop.services.sql.engine import writing
from desktop.services.sql.meeting_tables import follow_up_case
from desktop.services.sql.tables import complaint

_OLD_DAYS, _RECENT_DAYS = 180, 30
_MOST = 3
_OLD, _BACK = "180", "पुनः खुली"
_c = complaint.c


def link_directions(engine: Engine, meetings: MeetingShelf) -> None:
    """Of every direction of the shown department that is about cases; then the texts that say so."""
    department = department_coded(arrivals.SHOWN).id
    rows = [row for row in meetings.ledger_of(department) if row["meeting_id"] is not None]
    links: dict[int, dict[tuple[int, int], tuple[int, ...]]] = {}
    with writing(engine).begin() as connection:
        for row in rows:
            found = _about(connection, row)
            links.setdefault(row["meeting_id"], {})[row["part"], row["number"]] = found
            pairs = [{"follow_up_id": row["id"], "complaint_id": number} for number in found]
            if pairs:
                connection.execute(insert(follow_up_case), pairs)
        meetings.write_texts(connection, {meeting: _kept(of_meeting) for meeting, of_meeting in links.items()})


def _about(connection: Connection, row: Row) -> tuple[int, ...]:
    there = select(_c.id).where(_c.department_id == row["department_id"])
    ordered = there.where(*_fitting(row)).order_by(_c.registered_at, _c.id).limit(_MOST)
    return tuple(connection.scalars(ordered))


def _fitting(row: Row) -> tuple[ColumnElement[bool], ...]:
    met = start_of(row["source_day"])
    open_then = or_(_c.closed_at.is_(None), _c.closed_at >= met)
    if _OLD in row["text"]:
        return open_then, _c.registered_at < met - _OLD_DAYS * 86_400
    if _BACK in row["text"]:
        return _c.reopen_count > 0, _c.registered_at < met
    return open_then, _c.registered_at < met, _c.registered_at >= met - _RECENT_DAYS * 86_400


def _kept(links: Mapping[tuple[int, int], tuple[int, ...]]) -> str:
    """As the minutes keep them: by the direction's printed number."""
    told = [[part, number, list(ids)] for (part, number), ids in sorted(links.items()) if ids]
    return json.dumps(told) if told else ""
