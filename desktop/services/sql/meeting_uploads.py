"""Which reviews of a window had been held, and whose minutes had been uploaded, after so many entries of the ledger."""

from __future__ import annotations

import json

from sqlalchemy import select

from desktop.models.complaint import Action
from desktop.models.identity import Scope
from desktop.models.meeting import MeetingKind
from desktop.models.meeting_figures import Uploads
from desktop.models.meeting_minutes import UploadPlace
from desktop.services.sql.figures_statements import batches
from desktop.services.sql.meeting_tables import meeting
from desktop.services.sql.tables import event
from desktop.services.sql.work import Reading

_TOLD = (int(Action.MEETING_HELD), int(Action.MINUTES_UPLOADED), int(Action.UPLOAD_ACKNOWLEDGED))


def uploads_in(reading: Reading, days: tuple[int, int], entries: int, scope: Scope) -> Uploads:
    """Departmental reviews from the first day on and before the last (S002: all departments upload).

    A held meeting keeps its day, so the day of today's row is the day of then. What was handed over in a folder counts
    from the portal's acknowledgement on.
    """
    asked = select(meeting.c.id).where(meeting.c.day >= days[0], meeting.c.day < days[1])
    asked = asked.where(meeting.c.kind == int(MeetingKind.DEPARTMENT))
    if scope.department_id is not None:
        asked = asked.where(meeting.c.department_id == scope.department_id)
    held: set[int] = set()
    uploaded: set[int] = set()
    for some in batches(list(reading.connection.scalars(asked))):
        told = select(event.c.subject_id, event.c.action, event.c.details).where(
            event.c.complaint_id.is_(None), event.c.subject_id.in_(some), event.c.id <= entries
        )
        for number, action, details in reading.connection.execute(told.where(event.c.action.in_(_TOLD))):
            if action == Action.MEETING_HELD:
                held.add(number)
            elif action == Action.UPLOAD_ACKNOWLEDGED or json.loads(details).get("place") == UploadPlace.STORE:
                uploaded.add(number)
    return Uploads(held=len(held), uploaded=len(held & uploaded))
