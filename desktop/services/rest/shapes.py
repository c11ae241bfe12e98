"""What the wire accepts: strict twins of the dataclasses, which refuse fields nobody declared and boundless numbers.

The dataclasses of the models stay plain; a twin is made from one the first time it is needed.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

from desktop.models.seam import CaseCommand, Receipt

_LARGEST = 2**63 - 1
Number = Annotated[int, msgspec.Meta(ge=-_LARGEST - 1, le=_LARGEST)]
"""What a store can hold."""


_twins: dict[tuple[type[Any], frozenset[str]], type[msgspec.Struct]] = {}


def twin(kind: type[Any], without: frozenset[str] = frozenset()) -> type[msgspec.Struct]:
    """The strict shape of a dataclass, less the fields that travel elsewhere; the same one every time."""
    if (known := _twins.get((kind, without))) is None:
        known = _twins[kind, without] = _made(kind, without)
    return known


def _made(kind: type[Any], without: frozenset[str]) -> type[msgspec.Struct]:
    hints = get_type_hints(kind)
    shaped = [_shaped(field, hints[field.name]) for field in fields(kind) if field.name not in without]
    return msgspec.defstruct(f"{kind.__name__}Given", shaped, frozen=True, kw_only=True, forbid_unknown_fields=True)


def answer_of(kind: type[Any]) -> Any:
    """The type a question answers with, or a command's receipt."""
    if issubclass(kind, CaseCommand):
        return Receipt
    for base in getattr(kind, "__orig_bases__", ()):
        if arguments := get_args(base):
            return arguments[0]
    return answer_of(kind.__bases__[0])


def _shaped(field: Field[Any], hint: Any) -> tuple[str, Any] | tuple[str, Any, Any]:
    shape = strict(hint)
    if field.default is not MISSING:
        return field.name, shape, field.default
    if field.default_factory is not MISSING:
        return field.name, shape, msgspec.field(default_factory=field.default_factory)
    return field.name, shape


def strict(hint: Any) -> Any:
    """The strict shape of any type that stands in a question or command."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return Union[tuple(strict(each) for each in arguments)]  # noqa: UP007 - built at run time
    if origin is not None and issubclass(origin, Mapping):
        return dict[tuple(strict(each) for each in arguments)]  # type: ignore[misc] # built at run time
    if origin in (tuple, frozenset):
        return origin[tuple(each if each is ... else strict(each) for each in arguments)]
    if hint is int:
        return Number
    if is_dataclass(hint) and isinstance(hint, type) and not issubclass(hint, Enum):
        return twin(hint)
    return hint
