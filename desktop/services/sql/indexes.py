"""The indexes, each for a path a list takes; built after a bulk load, dropped before one.

Open complaints are one in twenty: partial indexes on the stored `is_open` keep a page as quick at a million
complaints as at ten thousand. Compare with `== True`: `.is_(True)` renders `IS 1`, which misses them.
"""

from __future__ import annotations

from sqlalchemy import Index, text

from desktop.services.sql.tables import complaint, dialogue, event, officer, proposal

_c = complaint.c
_OPEN, _AWAITING = text("is_open = 1"), text("is_awaiting = 1")
_PATHS = {
    "seat": (_c.seat_id,),
    "place": (_c.department_id, _c.district_id),
    "dept": (_c.department_id,),
    "dist": (_c.district_id,),
}
_FILTERED = (_c.department_id, _c.district_id, _c.category_id, _c.level, _c.status, _c.kind, _c.dialogue_due)

for _sort in (_c.act_by, _c.due_at, _c.registered_at):
    for _path, _columns in _PATHS.items():
        Index(f"open_{_path}_{_sort.name}", *_columns, _sort, _c.id, sqlite_where=_OPEN, postgresql_where=_OPEN)
    # Without a leading column the rare filters walk this index, so it carries what they test.
    Index(f"open_{_sort.name}", _sort, _c.id, *_FILTERED, sqlite_where=_OPEN, postgresql_where=_OPEN)

for _sort in (_c.due_at, _c.act_by, _c.registered_at):
    for _path, _columns in _PATHS.items():
        Index(f"wait_{_path}_{_sort.name}", *_columns, _sort, _c.id, sqlite_where=_AWAITING, postgresql_where=_AWAITING)
    Index(f"wait_{_sort.name}", _sort, _c.id, *_FILTERED, sqlite_where=_AWAITING, postgresql_where=_AWAITING)

for _path, _columns in _PATHS.items():
    Index(f"all_{_path}", *_columns, _c.registered_at, _c.id)
Index("all_registered", _c.registered_at, _c.id)
Index("complaint_number", _c.number, unique=True)
Index("complaint_mobile", _c.mobile, _c.registered_at)

_DUE = text("promise_day IS NOT NULL AND settled = 0")
Index("event_complaint", event.c.complaint_id, event.c.id)
Index("dialogue_promise", dialogue.c.promise_day, dialogue.c.id, sqlite_where=_DUE, postgresql_where=_DUE)
Index("proposal_waiting", proposal.c.department_id, proposal.c.decision, proposal.c.proposed_at)
Index("proposal_reaudit", proposal.c.reaudit, proposal.c.decided_at)
Index("officer_name_key", officer.c.name_key)
