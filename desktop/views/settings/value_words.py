"""Policy values in words: what a number means, from which order, for which kind or category."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from desktop.models.complaint import Kind
from desktop.models.reference import load_reference
from desktop.models.reference_rows import PolicyDefault
from desktop.models.rules import PolicyValue
from desktop.views.infra.formats import days, weekday
from desktop.views.infra.i18n import Counts, language, translate
from desktop.views.infra.labels import KINDS, LEVELS
from desktop.views.infra.session import Names

MONDAY = 4
"""An epoch day that was a Monday: 05.01.1970."""


@cache
def definitions() -> Mapping[str, PolicyDefault]:
    """What each code means, in the order the list ships."""
    return {row.code: row for row in load_reference().policy}


def name_of(code: str) -> str:
    """`स्तर की समय-सीमा`; the code itself for one this program does not know."""
    known = definitions().get(code)
    return known.name.in_language(language().value) if known else code


def meaning_of(code: str) -> str:
    """What the value does, in a sentence."""
    known = definitions().get(code)
    return known.meaning.in_language(language().value) if known else ""


def parts_of(code: str) -> list[str]:
    """What each part of a list stands for."""
    known = definitions().get(code)
    return [part.in_language(language().value) for part in known.parts] if known else []


def order_of(value: PolicyValue) -> str:
    """The order as it was typed; the orders of the first values have an English wording too."""
    known = definitions().get(value.code)
    if known is not None and value.order == known.source.hi:
        return known.source.in_language(language().value)
    return value.order


def narrowing_of(value: PolicyValue, names: Names) -> str:
    """`मांग · पेयजल आपूर्ति`, or nothing for the general value."""
    parts = [KINDS[Kind(value.kind)].text] if value.kind is not None else []
    if value.category_id is not None:
        parts.append(names.category(value.category_id))
    return " · ".join(parts)


def value_words(code: str, text: str) -> str:
    """A stored value as people say it."""
    read = json.loads(text)
    if code == "reopen_dialogue_rungs":
        pair = translate("PolicyWords", "from {0} reopens {1}")
        return ", ".join(pair.format(count, LEVELS[level].text) for count, level in read)
    if code == "enabled_reasons":
        return ", ".join(read) or translate("PolicyWords", "none")
    unit = definitions()[code].unit if code in definitions() else ""
    parts = parts_of(code)
    if isinstance(read, list) and unit == "level":
        return ", ".join(LEVELS[level].text for level in read)
    if isinstance(read, list):
        named = zip(parts, read, strict=True) if len(parts) == len(read) else (("", each) for each in read)
        said = ", ".join(f"{part} {each}".strip() for part, each in named)
        return f"{said} {unit_words(unit)}".strip()
    return _single(unit, read)


def _single(unit: str, read: Any) -> str:
    if isinstance(read, bool):
        return translate("PolicyWords", "yes") if read else translate("PolicyWords", "no")
    said = _SAID.get(unit)
    return said(read) if said is not None else str(read)


_SAID: Mapping[str, Callable[[int], str]] = {
    "days": days,
    "hours": lambda count: Counts.tr("%n hour(s)", "", count),
    "times": lambda count: Counts.tr("%n time(s)", "", count),
    "percent": lambda share: f"{share} %",
    "level": lambda level: LEVELS[level].text,
    "weekday": lambda day: weekday(MONDAY + day),
    "week": lambda week: translate("PolicyWords", "week {0} of the month").format(week),
}


def unit_words(unit: str) -> str:
    """What stands behind a number."""
    return {
        "days": translate("PolicyWords", "days"),
        "hours": translate("PolicyWords", "hours"),
        "times": translate("PolicyWords", "times"),
        "percent": "%",
    }.get(unit, "")
