"""Signs that a complaint is genuine, for one proposal or a whole queue with the same few statements (S001)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, func, literal, select

from desktop.models.complaint import OPEN, Kind, Status
from desktop.models.dialogue import Mode
from desktop.models.special_close import Decision, Flag, RedFlag
from desktop.models.text import name_key
from desktop.services.sql.tables import complaint, dialogue, proposal

Others = dict[int, list[tuple[int, str]]]
MOST_NAMED = 10
_other = complaint.alias("other")
_ALIKE = (
    select(
        complaint.c.id.label("about"),
        complaint.c.village,
        complaint.c.registered_at,
        _other.c.id,
        _other.c.number,
        _other.c.village.label("other_village"),
        _other.c.is_open,
        _other.c.registered_at.label("other_registered_at"),
    )
    .join(
        _other,
        (_other.c.category_id == complaint.c.category_id)
        & (_other.c.block_id == complaint.c.block_id)
        & (_other.c.id != complaint.c.id),
    )
    .with_hint(_other, "INDEXED BY complaint_alike", "sqlite")
    .where(_other.c.status.in_([literal(int(status)) for status in sorted(OPEN | {Status.CLOSED})]))
    .order_by(_other.c.registered_at.desc(), _other.c.id.desc())
)
"""Complaints of the same category and block that are open or were closed with satisfaction, newest first."""


def red_flags(connection: Connection, ids: Collection[int]) -> Mapping[int, tuple[Flag, ...]]:
    """The flags of each of these complaints, in the order of `RedFlag`; they warn and never block."""
    rows = connection.execute(
        select(complaint.c.id, complaint.c.kind, complaint.c.reopen_count).where(complaint.c.id.in_(ids))
    ).all()
    duplicates, fixed = _same_matter(connection, ids)
    visited = set(
        connection.scalars(
            select(dialogue.c.complaint_id).where(
                dialogue.c.complaint_id.in_(ids), dialogue.c.mode == int(Mode.SITE_VISIT)
            )
        )
    )
    rejected = _rejections(connection, ids)
    return {
        row.id: tuple(
            flag
            for flag, wanted in (
                (_pointing(RedFlag.OPEN_DUPLICATE, duplicates.get(row.id, [])), row.id in duplicates),
                (Flag(flag=RedFlag.NO_SITE_VISIT), row.id not in visited),
                (Flag(flag=RedFlag.REOPENED_BEFORE, number=row.reopen_count), row.reopen_count > 0),
                (Flag(flag=RedFlag.KIND_IS_DEMAND), Kind(row.kind).for_lane),
                (_pointing(RedFlag.FIXED_BEFORE, fixed.get(row.id, [])), row.id in fixed),
                (Flag(flag=RedFlag.REJECTED_BEFORE, number=rejected.get(row.id, 0)), row.id in rejected),
            )
            if wanted
        )
        for row in rows
    }


def _same_matter(connection: Connection, ids: Collection[int]) -> tuple[Others, Others]:
    """Of the same village too, however it is spelt: those open now, and those an office once put right."""
    duplicates: Others = defaultdict(list)
    fixed: Others = defaultdict(list)
    for row in connection.execute(_ALIKE.where(complaint.c.id.in_(ids))):
        village = name_key(row.village)
        if not village or name_key(row.other_village) != village:
            continue
        if row.is_open:
            duplicates[row.about].append((row.id, row.number))
        elif (row.other_registered_at, row.id) < (row.registered_at, row.about):
            fixed[row.about].append((row.id, row.number))
    return duplicates, fixed


def _rejections(connection: Connection, ids: Collection[int]) -> Mapping[int, int]:
    counted = (
        select(proposal.c.complaint_id, func.count().label("n"))
        .where(proposal.c.complaint_id.in_(ids), proposal.c.decision == int(Decision.REJECTED))
        .group_by(proposal.c.complaint_id)
    )
    return {row.complaint_id: row.n for row in connection.execute(counted)}


def _pointing(flag: RedFlag, others: list[tuple[int, str]]) -> Flag:
    return Flag(flag=flag, number=len(others), others=tuple(others[:MOST_NAMED]))
