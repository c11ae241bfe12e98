"""From an address to what it means: every route of the table and every fixed one, found by one look-up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.services.rest.routes import ROUTES
from desktop.services.rest.wire import PREFIX, Form, form_of
from server.fixed import FIXED, Fixed

_NUMBER = re.compile(r"(?<=/)-?[0-9]{1,19}(?=/|$)")
_DIGEST = re.compile(r"(?<=/files/)[0-9a-f]{64}$")
_BRACES = re.compile(r"{\w+}")
_HOLE = "{}"


@dataclass(frozen=True, slots=True)
class Found:
    """What an address means, with the values that stand in it; `name` is its form, fit for a log."""

    name: str
    policy: str
    target: Form | Fixed
    values: list[str]


def _shape(path: str) -> str:
    return _BRACES.sub(_HOLE, path)


_TARGETS: dict[tuple[str, str], tuple[str, str, Form | Fixed]] = {
    (route.method, _shape(PREFIX + route.path)): (f"{route.method} {route.path}", route.policy, form_of(route.kind))
    for route in ROUTES
} | {(fixed.method, _shape(fixed.path)): (f"{fixed.method} {fixed.path}", fixed.policy, fixed) for fixed in FIXED}
_METHODS: dict[str, list[str]] = {}
for _method, _path in _TARGETS:
    _METHODS.setdefault(_path, []).append(_method)


def found(method: str, path: str) -> Found | None:
    """What it means, or None."""
    shape, values = _taken_apart(path)
    target = _TARGETS.get((method, shape))
    return Found(*target, values) if target is not None else None


def methods_at(path: str) -> list[str]:
    """What the address would take instead."""
    return sorted(_METHODS.get(_taken_apart(path)[0], []))


def _taken_apart(path: str) -> tuple[str, list[str]]:
    hole = _DIGEST if path.startswith(f"{PREFIX}/files/") else _NUMBER
    return hole.sub(_HOLE, path), hole.findall(path)
