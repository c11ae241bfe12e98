"""The indexes, each for a path a list takes; built after a bulk load, dropped before one.

Open complaints are one in twenty: partial indexes on the stored `is_open` keep a page as quick at a million
complaints as at ten thousand. Compare with `== True`: `.is_(True)` renders `IS 1`, which misses them.

An index has its list's place in front, then the order. Behind stand the columns by which a list is usually narrowed:
a rare filter is then decided in the index alone, and only the rows that fit are fetched.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, text

from desktop.services.sql import meeting_indexes as _meeting_indexes  # noqa: F401 - reading it adds those of meetings
from desktop.services.sql.tables import complaint, dialogue, event, officer, proposal

_c = complaint.c
_PATHS = {
    "seat": (_c.seat_id,),
    "place": (_c.department_id, _c.district_id),
    "dept": (_c.department_id,),
    "dist": (_c.district_id,),
    "": (),
}
_CARRIED = (
    _c.department_id,
    _c.district_id,
    _c.block_id,
    _c.category_id,
    _c.level,
    _c.status,
    _c.kind,
    _c.dialogue_due,
)
_COUNTED = (
    *_CARRIED,
    _c.seat_id,
    _c.act_by,
    _c.due_at,
    _c.registered_at,
    _c.target_day,
    _c.reopen_count,
    _c.unreached,
    _c.returned,
    _c.lane_proposed,
)


def _behind(front: tuple[Column[int], ...]) -> list[Column[int]]:
    return [column for column in _CARRIED if column not in front]


for _body, _flag in (("open", "is_open"), ("wait", "is_awaiting")):
    _where = text(f"{_flag} = 1")
    for _path, _front in _PATHS.items():
        for _sort in (_c.act_by, _c.due_at, _c.registered_at):
            Index(
                "_".join(filter(None, (_body, _path, _sort.name))),
                *_front,
                _sort,
                _c.id,
                *_behind(_front),
                sqlite_where=_where,
                postgresql_where=_where,
            )
    # Today's page and the badges count every condition there is in one pass over this one.
    Index(f"{_body}_counts", *_COUNTED, sqlite_where=_where, postgresql_where=_where)

for _path, _front in _PATHS.items():
    Index(f"all_{_path or 'registered'}", *_front, _c.registered_at, _c.id, *_behind(_front))
# What an import brought lies together: a file is walked in the order in which its complaints were registered.
Index("new_registered", _c.taken_in, _c.registered_at, _c.id, *_CARRIED, _c.seat_id)
Index("complaint_number", _c.number, unique=True)
Index("complaint_mobile", _c.mobile, _c.registered_at)
Index("complaint_alike", _c.category_id, _c.block_id, _c.status)

_DUE = text("promise_day IS NOT NULL AND settled = 0")
Index("event_complaint", event.c.complaint_id, event.c.id)
Index("dialogue_promise", dialogue.c.promise_day, dialogue.c.id, sqlite_where=_DUE, postgresql_where=_DUE)
Index("proposal_waiting", proposal.c.decision, proposal.c.department_id, proposal.c.proposed_at)
Index("proposal_register", proposal.c.department_id, proposal.c.decided_at)
Index("proposal_reaudit", proposal.c.reaudit, proposal.c.decided_at)
Index("officer_name_key", officer.c.name_key)
