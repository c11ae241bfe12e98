"""What an officer's login may do to each table: columns it reads, rows it sees, rows and columns it writes, and which
entry of the ledger must stand beside a change. A table that is not named here is closed to officers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.models.complaint import Action
from desktop.models.identity import Role
from desktop.services.sql.tables import metadata

A = Action

EVERYONE = "true"
IN_AREA = " AND ".join(
    f"{name}_id = coalesce((SELECT desk.bound('{name}')), {name}_id)" for name in ("department", "district", "block")
)
"""Rows with a place, inside the posting's scope. Index conditions stay usable because equality leaks nothing; within
a CASE the planner takes it for one row in two, not for one in millions, and walks a list in its order.
"""
OF_CASE = "EXISTS (SELECT FROM public.complaint c WHERE c.id = complaint_id)"
OWN = "officer_id = (SELECT desk.me())"
ACTING = "(SELECT desk.act_role()) IS NOT NULL"
_STATE_WIDE = "(SELECT desk.bound('department')) IS NULL"
_DEPARTMENT = f"(department_id = (SELECT desk.bound('department')) OR {_STATE_WIDE})"
_MEETING = f"(department_id = 0 OR {_DEPARTMENT})"
_OF_MEETING = "EXISTS (SELECT FROM public.meeting m WHERE m.id = meeting_id)"
_OF_FOLLOW_UP = "EXISTS (SELECT FROM public.follow_up f WHERE f.id = follow_up_id)"
_ADMINISTRATOR = f"(SELECT desk.act_role()) = {int(Role.ADMINISTRATOR)}"
_IMPORTER = "(SELECT desk.act_role()) IN (SELECT role FROM desk.importer)"
_ABOUT = {OF_CASE: "complaint", _OF_MEETING: "meeting"}
"""What the entry beside a row must be about."""
_MEETINGS = tuple(action for action in A if 80 <= action <= 104)


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Conditions in SQL; None = nobody. `hidden` columns are never read, `changes` = the columns that may change."""

    read: str = EVERYONE
    hidden: tuple[str, ...] = ()
    insert: str | None = None
    update: str | None = None
    changes: tuple[str, ...] = ()
    delete: str | None = None
    told: tuple[Action, ...] = ()


def _administered(*told: Action, delete: str | None = None) -> Access:
    return Access(insert=_ADMINISTRATOR, update=_ADMINISTRATOR, delete=delete, told=told)


def _of(parent: str, *told: Action) -> Access:
    write = f"{parent} AND {ACTING}"
    return Access(read=parent, insert=write, update=write, delete=write, told=told or _MEETINGS)


def _appended(parent: str, *told: Action) -> Access:
    """Papers and what was sent or answered: written once, never changed, never taken away."""
    return Access(read=parent, insert=f"{parent} AND {ACTING}", told=told or _MEETINGS)


ACCESS: dict[str, Access] = {
    "alembic_version": Access(),
    "district": Access(),
    "block": Access(),
    "department": Access(),
    "category": Access(),
    "complaint": Access(
        read=f"CASE WHEN {IN_AREA} THEN true ELSE id = ANY ((SELECT desk.also())::bigint[]) END",
        hidden=("mobile",),
        insert=f"{IN_AREA} AND {ACTING}",
        update=f"({IN_AREA}) AND {ACTING}",
    ),
    "complaint_text": Access(
        read=OF_CASE,
        insert=f"{OF_CASE} AND {ACTING}",
        update=f"{OF_CASE} AND {ACTING}",
        told=(A.REGISTERED, A.IMPORTED, A.ANSWERED, A.SATISFIED, A.DISSATISFIED, A.IMPORT_FINISHED),
    ),
    "tally": Access(read=f"CASE WHEN {IN_AREA} THEN true ELSE false END"),
    "event": Access(
        read=f"CASE WHEN complaint_id IS NOT NULL THEN {OF_CASE} ELSE action >= 80 OR {OWN}"
        f" OR (SELECT desk.bound('role')) IN ({int(Role.ADMINISTRATOR)}, {int(Role.STATE_NODAL)}) END"
    ),
    "receipt": Access(read=OWN, insert=f"{OWN} AND {ACTING}"),
    "dialogue": Access(
        read=OF_CASE,
        insert=f"{OF_CASE} AND {OWN} AND {ACTING}",
        update=f"{OF_CASE} AND {ACTING}",
        changes=("settled",),
        told=(A.DIALOGUE, A.PROMISE_SETTLED),
    ),
    "proposal": Access(
        read=OF_CASE,
        insert=f"{OF_CASE} AND {ACTING}",
        update=f"{OF_CASE} AND {ACTING}",
        changes=("decision", "order_text", "decided_by", "decided_posting", "decided_at", "reaudit", "finding"),
        told=(
            *(A.CLOSURE_PROPOSED, A.CLOSURE_APPROVED, A.CLOSURE_RETURNED, A.CLOSURE_REJECTED, A.CLOSURE_WITHDRAWN),
            *(A.CLOSURE_QUASHED, A.CLOSURE_UPHELD, A.REOPENED, A.IMPORTED, A.ANSWERED, A.SATISFIED, A.DISSATISFIED),
        ),
    ),
    "closure_draft": Access(
        read=OF_CASE,
        insert=f"{OF_CASE} AND {OWN} AND {ACTING}",
        delete=f"{OF_CASE} AND {ACTING}",
        told=(A.CLOSURE_DRAFTED, A.CLOSURE_PROPOSED),
    ),
    "attachment": Access(read=OF_CASE, insert=f"{OF_CASE} AND {OWN} AND {ACTING}", told=(A.ATTACHED,)),
    "file_content": Access(
        read=f"{OWN} OR EXISTS (SELECT FROM public.attachment a WHERE a.sha256 = file_content.sha256)"  # noqa: S608 - a policy
        " OR EXISTS (SELECT FROM public.meeting_file f WHERE f.sha256 = file_content.sha256)"
        " OR EXISTS (SELECT FROM public.reply r WHERE r.sha256 = file_content.sha256)",
        insert=f"{OWN} AND {ACTING}",
    ),
    "officer": Access(
        hidden=("password_hash", "wrong_tries", "wait_until"),
        insert=_ADMINISTRATOR,
        update=f"{_ADMINISTRATOR} OR (id = (SELECT desk.me()) AND {ACTING})",
        told=(A.OFFICER_ADDED, A.OFFICER_EDITED, A.PASSWORD_CHANGED, A.SIGNED_IN),
    ),
    "seat": _administered(A.SEAT_ADDED, A.SEAT_EDITED),
    "posting": _administered(A.POSTING_GIVEN, A.POSTING_ENDED, A.OFFICER_EDITED, A.SEAT_EDITED),
    "mapping": _administered(A.MAPPING_SET, A.MAPPING_REMOVED, delete=_ADMINISTRATOR),
    "policy_value": _administered(A.POLICY_SET),
    "holiday": _administered(A.HOLIDAY_SET, A.HOLIDAY_REMOVED, delete=_ADMINISTRATOR),
    "store": Access(
        insert=f"({_ADMINISTRATOR} AND key = 'books') OR ({_IMPORTER} AND key <> 'books')"
        f" OR ({ACTING} AND key = 'imports_begun')",
        update=f"({_ADMINISTRATOR} AND key = 'books') OR ({_IMPORTER} AND key <> 'books')"
        f" OR ({ACTING} AND key = 'imports_begun')",
        changes=("value",),
    ),
    "portal_mapping": Access(insert=_IMPORTER, update=_IMPORTER, told=(A.VIEW_SAVED,)),
    "saved_view": Access(
        read=OWN, insert=f"{OWN} AND {ACTING}", update=f"{OWN} AND {ACTING}", delete=f"{OWN} AND {ACTING}"
    ),
    "day_count": Access(
        read=f"{_DEPARTMENT}",
        insert=f"{ACTING} AND {_DEPARTMENT} AND (SELECT desk.bound('district')) IS NULL",
    ),
    "meeting": Access(
        read=_MEETING, insert=f"{_MEETING} AND {ACTING}", update=f"{_MEETING} AND {ACTING}", told=_MEETINGS
    ),
    "attendance": _of(_OF_MEETING, A.ATTENDANCE_KEPT),
    "minutes_text": _appended(_OF_MEETING, A.MINUTES_SAVED, A.MINUTES_ENDORSED),
    "meeting_file": _appended(
        _OF_MEETING,
        *(A.NOTICE_ISSUED, A.MINUTES_SIGNED, A.MINUTES_ENDORSED, A.MINUTES_UPLOADED, A.CORRIGENDUM_ISSUED),
    ),
    "circulation": _appended(_OF_MEETING, A.MINUTES_CIRCULATED),
    "corrigendum": _appended(_OF_MEETING, A.CORRIGENDUM_ISSUED),
    "follow_up": Access(
        read=_MEETING, insert=f"{_MEETING} AND {ACTING}", update=f"{_MEETING} AND {ACTING}", told=_MEETINGS
    ),
    "follow_up_case": _of(_OF_FOLLOW_UP),
    "reply": _appended(_OF_FOLLOW_UP),
    "reminder": _appended(_OF_FOLLOW_UP),
    "phrase": Access(
        read=_MEETING,
        insert=f"{_MEETING} AND {ACTING}",
        update=f"{_MEETING} AND {ACTING}",
        delete=f"{_MEETING} AND {ACTING}",
        told=_MEETINGS,
    ),
}
CLOSED = frozenset({"session", "proof", "counted_try"})
"""Tables of a server, which officers' logins never see."""


def statements(officers: str, server: str, owner: str) -> Iterator[str]:
    """Everything above as SQL, whatever was there before; the names come quoted."""
    for name, access in ACCESS.items():
        table = f"public.{name}"
        yield f"REVOKE ALL ON {table} FROM PUBLIC, {officers}"
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
        yield from _policy(name, "keepers", "ALL", f"{owner}, {server}", EVERYONE, EVERYONE)
        yield f"GRANT SELECT ({_columns(name, access.hidden)}) ON {table} TO {officers}"
        yield from _policy(name, "read", "SELECT", officers, access.read)
        if access.insert is not None:
            yield f"GRANT INSERT ON {table} TO {officers}"
            yield from _policy(name, "add", "INSERT", officers, None, access.insert)
        if access.update is not None:
            columns = ", ".join(access.changes) or _columns(name, ("id",))
            yield f"GRANT UPDATE ({columns}) ON {table} TO {officers}"
            yield from _policy(name, "change", "UPDATE", officers, access.update, EVERYONE)
        if access.delete is not None:
            yield f"GRANT DELETE ON {table} TO {officers}"
            yield from _policy(name, "remove", "DELETE", officers, access.delete)
        yield f"DROP TRIGGER IF EXISTS {name}_told ON {table}"
        if access.told:
            actions = "{" + ",".join(str(int(action)) for action in access.told) + "}"
            yield (
                f"CREATE CONSTRAINT TRIGGER {name}_told AFTER INSERT OR UPDATE OR DELETE ON {table}"
                f" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
                f" EXECUTE FUNCTION desk.must_be_told('{actions}', '{_ABOUT.get(access.read, '')}')"
            )
    for name in metadata.tables:
        yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON public.{name} TO {server}"
    yield f"GRANT SELECT ON public.alembic_version TO {server}"


def _policy(table: str, name: str, kind: str, who: str, using: str | None, check: str | None = None) -> Iterator[str]:
    yield f"DROP POLICY IF EXISTS {name} ON public.{table}"
    written = f"CREATE POLICY {name} ON public.{table} FOR {kind} TO {who}"
    written += f" USING ({using})" if using is not None else ""
    yield written + (f" WITH CHECK ({check})" if check is not None else "")


def _columns(name: str, without: tuple[str, ...]) -> str:
    known = metadata.tables[name].columns.keys() if name in metadata.tables else ["version_num"]
    return ", ".join(f'"{column}"' for column in known if column not in without)
