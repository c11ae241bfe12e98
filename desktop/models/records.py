"""Reading the program's own JSON tables into frozen dataclasses: a wrong or missing field stops the start."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


class TableError(ValueError):
    """A table that ships with the program does not fit its shape: the installation is damaged."""


def read_table(file: Path) -> dict[str, Any]:
    """The whole file; raises `TableError` naming the file when it is missing or no JSON object."""
    try:
        table = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TableError(f"{file.name}: {error}") from error
    if not isinstance(table, dict):
        raise TableError(f"{file.name}: not an object")
    return table


def read_rows(file: Path, shape: type[T]) -> tuple[T, ...]:
    """The file's `rows` in their order, each as `shape`; raises `TableError` naming file, row and field."""
    rows = read_table(file).get("rows")
    if not isinstance(rows, list):
        raise TableError(f"{file.name}: no rows")
    return tuple(build(shape, row, f"{file.name} row {number}") for number, row in enumerate(rows, 1))


def build(shape: type[T], given: object, where: str) -> T:
    """One record; unknown fields are refused, lists become tuples, ISO days dates."""
    made: T = _value(shape, given, where)
    return made


@cache
def _hints(shape: type) -> Mapping[str, Any]:
    return get_type_hints(shape)


def _record(shape: type, given: object, where: str) -> object:
    if not isinstance(given, dict):
        raise TableError(f"{where}: not an object")
    hints = _hints(shape)
    needed = {field.name for field in fields(shape) if field.default is MISSING}
    if odd := (needed - given.keys()) | (given.keys() - hints.keys()):
        raise TableError(f"{where}: missing or unknown {', '.join(sorted(odd))}")
    return shape(**{name: _value(hints[name], value, f"{where}, {name}") for name, value in given.items()})


def _value(shape: Any, given: object, where: str) -> Any:
    if get_origin(shape) is UnionType:
        if given is None:
            return None
        shape = next(part for part in get_args(shape) if part is not type(None))
    if get_origin(shape) is tuple:
        return _items(get_args(shape), given, where)
    if get_origin(shape) is dict:
        return _entries(get_args(shape)[1], given, where)
    if is_dataclass(shape) and isinstance(shape, type):
        return _record(shape, given, where)
    if shape is date:
        return _day(given, where)
    if type(given) is not shape:
        raise TableError(f"{where}: {given!r} is no {shape.__name__}")
    return given


def _items(shapes: tuple[Any, ...], given: object, where: str) -> tuple[Any, ...]:
    if not isinstance(given, list):
        raise TableError(f"{where}: not a list")
    if shapes[-1] is ...:
        return tuple(_value(shapes[0], item, where) for item in given)
    if len(given) != len(shapes):
        raise TableError(f"{where}: {len(given)} items instead of {len(shapes)}")
    return tuple(_value(shape, item, where) for shape, item in zip(shapes, given, strict=True))


def _entries(shape: Any, given: object, where: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise TableError(f"{where}: not an object")
    return {name: _value(shape, value, f"{where}, {name}") for name, value in given.items()}


def _day(given: object, where: str) -> date:
    try:
        return date.fromisoformat(str(given))
    except ValueError as error:
        raise TableError(f"{where}: {given!r} is no day") from error
