"""The fixed wording of the minutes: phrases with variables, ranks of protocol, the list of addressees.

It ships in `resources/text/minutes.json`; an office may change single phrases (`Phrases.changed`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from desktop import resources
from desktop.models.errors import Code, RuleBroken
from desktop.models.minutes.document import Language

_VARIABLE = re.compile(r"\{(\w+)\}")


class Rank(StrEnum):
    """Who receives a copy, in the order of protocol."""

    SECRETARY = "secretary"
    CHIEF_SECRETARY_OFFICE = "chief_secretary_office"
    CHIEF_MINISTER_OFFICE = "chief_minister_office"
    POLICE_HEAD = "police_head"
    COMMISSIONER = "commissioner"
    HEAD_OF_DEPARTMENT = "head_of_department"
    DISTRICT_MAGISTRATE = "district_magistrate"
    ITDA = "itda"
    GUARD_FILE = "guard_file"


@cache
def shipped() -> dict[str, Any]:
    """The file as it ships. Shared: do not change it."""
    loaded: dict[str, Any] = json.loads(resources.path("text", "minutes.json").read_text(encoding="utf-8"))
    return loaded


def fill(template: str, **values: str | int) -> str:
    """The template with each `{name}` replaced; braces inside a value are text, no format codes are obeyed.

    Raises `RuleBroken(VALUE_UNFIT)` when the template asks for a variable that is not given.
    """

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        if name not in values:
            raise RuleBroken(Code.VALUE_UNFIT, variable=name)
        return str(values[name])

    return _VARIABLE.sub(value, template)


def variables_of(template: str) -> tuple[str, ...]:
    """The names in braces, each once, in the order they come."""
    return tuple(dict.fromkeys(_VARIABLE.findall(template)))


@dataclass(frozen=True, slots=True)
class Phrases:
    """The wording in one language. Raises `KeyError` only for a name that the program itself misspelt."""

    language: Language
    wording: Mapping[str, str]

    def __call__(self, name: str, **values: str | int) -> str:
        return fill(self.wording[name], **values)

    def cells(self, name: str) -> tuple[str, ...]:
        """A phrase that lists table headings, parted by `|`."""
        return tuple(self.wording[name].split("|"))

    def changed(self, changes: Mapping[str, str]) -> Phrases:
        """With an office's own wording. A change may use the variables of the shipped phrase and no others.

        Raises `RuleBroken(VALUE_UNFIT)` for an unknown phrase or variable.
        """
        for name, text in changes.items():
            known = set(_VARIABLE.findall(self.wording.get(name, "")))
            strange = sorted(set(_VARIABLE.findall(text)) - known)
            if name not in self.wording:
                raise RuleBroken(Code.VALUE_UNFIT, phrase=name)
            if strange:
                raise RuleBroken(Code.VALUE_UNFIT, phrase=name, variable=strange[0])
        return Phrases(self.language, {**self.wording, **changes})


@cache
def phrases(language: Language = Language.HINDI) -> Phrases:
    """The shipped wording of a language."""
    return Phrases(language, shipped()["phrases"][language.value])


def part_name(part: str, language: Language) -> str:
    """What a part of the minutes is called in the window and in reports."""
    name: str = shipped()["parts"][language.value][part]
    return name


def sentence(name: str, language: Language, **values: str | int) -> str:
    """One of the reader's or the file's messages, for the command line."""
    return fill(shipped()["sentences"][language.value][name], **values)
