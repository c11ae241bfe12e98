"""The indexes of meetings and of the action ledger, each for a list it serves."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, text

from desktop.services.sql.meeting_tables import follow_up, meeting
from desktop.services.sql.tables import event

_m, _f = meeting.c, follow_up.c
LIVE, NOT_UPLOADED, ABOUT_NO_COMPLAINT = "state < 5", "state = 3 AND minutes_state < 7", "complaint_id IS NULL"


def _partial(where: str) -> dict[str, Any]:
    return {"sqlite_where": text(where), "postgresql_where": text(where)}


Index("meeting_day", _m.day, _m.id)
Index("meeting_own", _m.department_id, _m.day, _m.id)
Index("meeting_not_uploaded", _m.day, _m.id, **_partial(NOT_UPLOADED))
Index("meeting_series", _m.kind, _m.level, _m.department_id, _m.district_id, _m.day, _m.id)
Index("follow_up_meeting", _f.meeting_id, _f.part, _f.number, _f.id)
Index("follow_up_live", _f.department_id, _f.due_day, _f.id, **_partial(LIVE))
Index("follow_up_own", _f.department_id, _f.state, _f.id)
Index("follow_up_addressee", _f.addressee_key, _f.state)
Index("event_subject", event.c.subject_id, event.c.id, **_partial(ABOUT_NO_COMPLAINT))
