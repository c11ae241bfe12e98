"""The statements that count complaints for a meeting, each along an index that carries all it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, func, select

from desktop.models.identity import Scope
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint

_c = complaint.c
_STANDING = (_c.department_id, _c.status, _c.level, _c.kind)
_OPEN = _c.is_open == True  # noqa: E712 - SQL; .is_(True) would miss the partial indexes
_SOME = 500


def came_statement(scope: Scope, begins: int, ends: int) -> Select[Any]:
    """How many were registered from one moment to the other, by where they stand: the standing, then the number."""
    path = _path(scope)
    return (
        select(*_STANDING, func.count())
        .with_hint(complaint, f"INDEXED BY all_{path or 'registered'}", "sqlite")
        .where(*in_scope(complaint, scope), _c.registered_at >= begins, _c.registered_at < ends)
        .group_by(*_STANDING)
    )


def open_statement(scope: Scope, ends: int, young: int) -> Select[Any]:
    """How many of those that are open were registered before a moment: the standing, is it old, the number."""
    is_old = (_c.registered_at < young).label("is_old")
    return (
        select(*_STANDING, is_old, func.count())
        .with_hint(complaint, f"INDEXED BY {_open_index(scope)}", "sqlite")
        .where(_OPEN, *in_scope(complaint, scope), _c.registered_at < ends)
        .group_by(*_STANDING, is_old)
    )


def old_statement(scope: Scope, young: int) -> Select[Any]:
    """Those that are open and old, as they are listed."""
    return (
        _listed()
        .with_hint(complaint, f"INDEXED BY {_open_index(scope)}", "sqlite")
        .where(_OPEN, *in_scope(complaint, scope), _c.registered_at < young)
    )


def listed_old(ids: Sequence[int]) -> Select[Any]:
    """The same columns of complaints by their ids."""
    return _listed().where(_c.id.in_(ids))


def batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """As many at a time as a statement takes."""
    return (ids[at : at + _SOME] for at in range(0, len(ids), _SOME))


def _listed() -> Select[Any]:
    return select(_c.id, _c.number, _c.kind, _c.level, _c.registered_at, _c.district_id, _c.subject)


def _path(scope: Scope) -> str:
    if scope.department_id is not None:
        return "dept" if scope.district_id is None else "place"
    return "" if scope.district_id is None else "dist"


def _open_index(scope: Scope) -> str:
    return "_".join(filter(None, ("open", _path(scope), "registered_at")))
