"""Lists that an officer keeps under a name; each sees only their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import delete, insert, select, update

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, line, optional_line
from desktop.models.worklist import DeleteView, Filters, SavedView, SavedViews, SaveView, SortKey
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.tables import saved_view
from desktop.services.sql.work import Reading, Writing

NAME_MAX = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    filters: Filters
    sort: SortKey
    descending: bool


@answers(SavedViews)
def views(reading: Reading, _question: SavedViews) -> tuple[SavedView, ...]:
    """In the order they were made."""
    own = select(saved_view).where(saved_view.c.officer_id == reading.officer.id).order_by(saved_view.c.id)
    return tuple(map(_view, reading.connection.execute(own)))


def _view(row: Any) -> SavedView:
    body = msgspec.json.decode(row.body, type=_Body)
    return SavedView(
        id=row.id,
        name=row.name,
        filters=body.filters,
        sort=body.sort,
        descending=body.descending,
        version=row.version,
    )


@handles(SaveView)
def save(work: Writing, command: SaveView) -> Receipt:
    """One name, one list of this officer."""
    name = line(command.name, "name", NAME_MAX)
    filters = replace(command.filters, text=optional_line(command.filters.text, "text", LINE_MAX))
    mine = saved_view.c.officer_id == work.officer.id
    same_name = work.connection.scalar(select(saved_view.c.id).where(mine, saved_view.c.name == name))
    if same_name not in (None, command.view_id):
        raise RuleBroken(Code.NAME_TAKEN)
    body = _Body(filters=filters, sort=command.sort, descending=command.descending)
    row: dict[str, Any] = {"name": name, "body": msgspec.json.encode(body, order="sorted").decode()}
    if command.view_id is None:
        added = work.connection.execute(insert(saved_view), {**row, "officer_id": work.officer.id})
        (number,) = added.inserted_primary_key or (0,)
        version = 1
    else:
        number = command.view_id
        version = 1 + (work.connection.scalar(select(saved_view.c.version).where(mine, saved_view.c.id == number)) or 0)
        changed = update(saved_view).where(mine, saved_view.c.id == number).values(**row, version=version)
        if work.connection.execute(changed).rowcount == 0:
            raise NotFound
    entry = work.record(Action.VIEW_SAVED, subject_id=number, details={"name": name})
    return work.receipt(entry, Changes.VIEWS, id=number, version=version)


@handles(DeleteView)
def forget(work: Writing, command: DeleteView) -> Receipt:
    """Only one's own."""
    mine = (saved_view.c.officer_id == work.officer.id, saved_view.c.id == command.view_id)
    if work.connection.execute(delete(saved_view).where(*mine)).rowcount == 0:
        raise NotFound
    entry = work.record(Action.VIEW_DELETED, subject_id=command.view_id)
    return work.receipt(entry, Changes.VIEWS, id=command.view_id)
