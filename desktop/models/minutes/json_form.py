"""The minutes as a JSON file: every field written out, every stranger refused.

A reader of a newer program must be able to tell; a misspelt key must not vanish. So an unknown key, a key written
twice, a wrong type and a version not known are all refused, with the place in the file.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from desktop.models.errors import Code, RuleBroken
from desktop.models.minutes.document import Direction, MinutesDocument, Point

FORMAT = "nodal-desk-minutes"
VERSION = 1

T = TypeVar("T")


def to_json(document: MinutesDocument) -> str:
    """The document as indented JSON, the same for equal documents; Hindi stands as Hindi."""
    fields = {"format": FORMAT, "version": VERSION, **_encoded(document)}
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> MinutesDocument:
    """The document of a file written by `to_json`, or by hand with any of its keys left out.

    Raises `RuleBroken(DOCUMENT_INVALID)`; its detail `problem` names one of `not_json` (`line`), `not_minutes`,
    `too_deep`, `version_unknown` (`version`, `known`), and with `where`: `unknown_key`, `missing_key`, `repeated_key`
    (`key`), `wrong_type` (`wanted`), `bad_value` (`value`), `bold_outside`.
    """
    try:
        loaded = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise _invalid("not_json", line=error.lineno) from error
    except RecursionError as error:
        raise _invalid("too_deep") from error
    except ValueError as error:  # a number of thousands of digits
        raise _invalid("not_json", line=1) from error
    if not isinstance(loaded, dict) or loaded.pop("format", None) != FORMAT:
        raise _invalid("not_minutes")
    version = loaded.pop("version", None)
    if version != VERSION or isinstance(version, bool):
        raise _invalid("version_unknown", version=_short(version), known=VERSION)
    document: MinutesDocument = _decoded(MinutesDocument, loaded, "minutes")
    _check_bold(document)
    return document


def _invalid(problem: str, **details: str | int) -> RuleBroken:
    return RuleBroken(Code.DOCUMENT_INVALID, problem=problem, **details)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _invalid("repeated_key", key=_short(key))
        found[key] = value
    return found


def _short(value: object) -> str:
    text = str(value)
    text = text if len(text) <= 60 else text[:59] + "…"
    return text.encode("utf-8", "replace").decode()


def _encoded(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: _encoded(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_encoded(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decoded(kind: Any, value: Any, where: str) -> Any:
    """The value as `kind`; `where` names the place in the file."""
    if get_origin(kind) in (Union, UnionType):
        if value is None:
            return None
        (kind,) = (choice for choice in get_args(kind) if choice is not NoneType)
    if get_origin(kind) is tuple:
        return _tuple(kind, value, where)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, value, where)
    if kind is str or kind is date or issubclass(kind, StrEnum):
        return _text(kind, value, where)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _invalid("wrong_type", where=where, wanted=kind.__name__)
    return value


def _text(kind: type[T], value: Any, where: str) -> str | date | T:
    if not isinstance(value, str):
        raise _invalid("wrong_type", where=where, wanted="text")
    try:
        value.encode()  # half a surrogate pair is no text
        if kind is date:
            return date.fromisoformat(value)
        return value if kind is str else kind(value)  # type: ignore[call-arg] # an enum looks its value up
    except ValueError as error:
        raise _invalid("bad_value", where=where, value=_short(value)) from error


def _tuple(kind: Any, value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _invalid("wrong_type", where=where, wanted="list")
    kinds = get_args(kind)
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(value)
    if len(kinds) != len(value):
        raise _invalid("wrong_type", where=where, wanted=f"list of {len(kinds)}")
    return tuple(
        _decoded(each, item, f"{where}[{index}]") for index, (each, item) in enumerate(zip(kinds, value, strict=True))
    )


def _dataclass(kind: type, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise _invalid("wrong_type", where=where, wanted="object")
    hints = _hints(kind)
    for key in value:
        if key not in hints:
            raise _invalid("unknown_key", where=where, key=_short(key))
    for field in dataclasses.fields(kind):
        if field.default is dataclasses.MISSING and field.name not in value:
            raise _invalid("missing_key", where=where, key=field.name)
    return kind(**{key: _decoded(hints[key], item, f"{where}.{key}") for key, item in value.items()})


def _check_bold(document: MinutesDocument) -> None:
    groups = [("directions", document.directions)]
    groups += [(f"other_directions[{i}].directions", g.directions) for i, g in enumerate(document.other_directions)]
    elements: list[tuple[str, Point | Direction]] = [
        (f"minutes.presentation.points[{index}]", point) for index, point in enumerate(document.presentation.points)
    ]
    elements += [(f"minutes.{name}[{i}]", element) for name, group in groups for i, element in enumerate(group)]
    for where, element in elements:
        edges = [edge for span in element.bold for edge in span]
        if edges != sorted(edges) or (edges and not 0 <= edges[0] <= edges[-1] <= len(element.text)):
            raise _invalid("bold_outside", where=where)
