"""What a command needs to know but its officer's login must not read: numbers of people, what lies outside the area.

On a shared PostgreSQL the database answers through functions that tell no more than the task needs; on a file of one
PC, where whoever reads the file reads all of it, by plain statements.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select, text

from desktop.models.identity import Scope
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint, file_content, officer

MOST_ALIKE = 20
_SECRETS = frozenset({"password_hash", "wrong_tries", "wait_until"})
PERSON = tuple(column for column in officer.c if column.name not in _SECRETS)
"""What of an officer others may read."""
_this = complaint.alias("this")
_LIVE = or_(complaint.c.is_open == True, complaint.c.is_awaiting == True)  # noqa: E712 - SQL
_SAME_MOBILE = (
    select(complaint.c.id)
    .with_hint(complaint, "INDEXED BY complaint_mobile", "sqlite")
    .where(
        complaint.c.mobile == select(_this.c.mobile).where(_this.c.id == bindparam("id")).scalar_subquery(),
        complaint.c.id != bindparam("id"),
        _LIVE,
    )
    .order_by(complaint.c.registered_at.desc())
    .limit(MOST_ALIKE)
)


def mobile_of(connection: Connection, complaint_id: int) -> str:
    """The bare number; on a shared store "" until the ledger says that this officer had it revealed."""
    if is_postgres(connection):
        found = connection.scalar(text("SELECT desk.revealed_mobile(:id)"), {"id": complaint_id})
    else:
        found = connection.scalar(select(complaint.c.mobile).where(complaint.c.id == complaint_id))
    return str(found or "")


def of_same_mobile(connection: Connection, complaint_id: int, scope: Scope) -> Iterable[int]:
    """Complaints of the same number that are worked on or await satisfaction, newest first."""
    if is_postgres(connection):
        return connection.scalars(text("SELECT desk.same_mobile(:id)"), {"id": complaint_id})
    return connection.scalars(_SAME_MOBILE.where(*in_scope(complaint, scope)), {"id": complaint_id})


def mobile_marks(connection: Connection, ids: Collection[int]) -> Mapping[int, str]:
    """Equal marks for equal numbers, "" for none; only of one call are they comparable."""
    if is_postgres(connection):
        told = connection.execute(text("SELECT id, mark FROM desk.mobile_marks(:ids)"), {"ids": list(ids)})
    else:
        told = connection.execute(select(complaint.c.id, complaint.c.mobile).where(complaint.c.id.in_(ids)))
    return dict(told.all())


def told_mobiles(connection: Connection, told: Mapping[str, str]) -> Mapping[str, str]:
    """By portal number, to who tells a mobile number: on a shared store the same if it is right, else masked."""
    if is_postgres(connection):
        asked = {"numbers": list(told), "told": list(told.values())}
        rows = connection.execute(text("SELECT number, mobile FROM desk.told_mobiles(:numbers, :told)"), asked)
    else:
        rows = connection.execute(select(complaint.c.number, complaint.c.mobile).where(complaint.c.number.in_(told)))
    return dict(rows.all())


def taken_numbers(connection: Connection, numbers: Collection[str]) -> frozenset[str]:
    """Which of these portal numbers some complaint of the whole state has."""
    if is_postgres(connection):
        return frozenset(connection.scalars(text("SELECT desk.taken(:numbers)"), {"numbers": list(numbers)}))
    return frozenset(connection.scalars(select(complaint.c.number).where(complaint.c.number.in_(numbers))))


def taken_like(connection: Connection, start: str) -> frozenset[str]:
    """Every number of the whole state that begins so."""
    if is_postgres(connection):
        return frozenset(connection.scalars(text("SELECT desk.taken_like(:start)"), {"start": start}))
    return frozenset(connection.scalars(select(complaint.c.number).where(complaint.c.number.startswith(start))))


def kept_file(connection: Connection, sha256: str, many: int) -> Any | None:
    """`media_type` and the `first` so many bytes of a file whose digest one knows, whoever stored it; or None."""
    if is_postgres(connection):
        asked = text("SELECT media_type, first FROM desk.kept_file(:sha256, :many)")
        return connection.execute(asked, {"sha256": sha256, "many": many}).first()
    kept = select(file_content.c.media_type, func.substr(file_content.c.bytes, 1, many).label("first"))
    return connection.execute(kept.where(file_content.c.sha256 == sha256)).first()


def password_hash(connection: Connection, officer_id: int) -> str | None:
    """An officer's hash; on a shared store one's own alone, unless a server asks."""
    if is_postgres(connection):
        kept: str | None = connection.scalar(text("SELECT desk.own_hash(:id)"), {"id": officer_id})
        return kept
    return connection.scalar(select(officer.c.password_hash).where(officer.c.id == officer_id))
