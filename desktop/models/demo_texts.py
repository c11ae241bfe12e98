"""What people write in the demonstration: complaints in several voices, and what officers answer.

Every text may hold slots, `{village}` or `{days}`; which there are and how far their numbers go is said by the
`slots` of the two files. Texts are invented; orders cited in them carry the word डेमो in their number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop import resources
from desktop.models.records import build, read_table

SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A blank to fill. Numbers run from `low` to `high` by `step`; names have none. For dates the unit is days."""

    name: str
    meaning: str
    low: int | None
    high: int | None
    step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectTemplate:
    """A subject in one sentence, and the kind of complaint it makes (a code of `kinds.json`)."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryTexts:
    """What is complained of in a category (its code); `weight` = how often, against the other categories.

    `spoken` and `spoken_subjects` are the same in other tongues, by language code, where the category has them.
    The fact and order of one number belong together; categories "other" have none and take their family's.
    """

    category: str
    weight: int
    subjects: tuple[SubjectTemplate, ...]
    bodies: tuple[str, ...]
    spoken: dict[str, tuple[str, ...]]
    spoken_subjects: dict[str, tuple[str, ...]]
    facts: tuple[str, ...]
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyVoice:
    """Sentences fit for every department of a family."""

    family: str
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintTexts:
    """Everything a complaint is put together from; `spellings` are pairs (as taught, as often typed)."""

    rows: tuple[CategoryTexts, ...]
    slots: tuple[Slot, ...]
    families: tuple[FamilyVoice, ...]
    common_bodies: tuple[str, ...]
    kind_bodies: dict[str, tuple[str, ...]]
    openings: dict[str, tuple[str, ...]]
    closings: dict[str, tuple[str, ...]]
    spellings: tuple[tuple[str, str], ...]
    language_names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyActs:
    """What officers of a family write: first line, reason for time, and the speaking order's three parts.

    Facts and orders here fit the family, not every category: a category's own come first. A rule that fits
    everywhere is in `OfficerTexts.common["rule"]`.
    """

    family: str
    start: tuple[str, ...]
    target: tuple[str, ...]
    fact: tuple[str, ...]
    rule: tuple[str, ...]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """The complainant's words; `dissatisfied` by the code of the reopen reason."""

    satisfied: tuple[str, ...]
    unreachable: tuple[str, ...]
    dissatisfied: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """Doubts raised and answers given in talks of one outcome; without a doubt when nobody was reached."""

    doubt: tuple[str, ...]
    answer: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedRule:
    """An invented order: how it is cited, and the sentence that matters."""

    citation: str
    extract: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureTexts:
    """A proposal under one reason: rule and proposal of the same number belong together (the last for the rest).

    `evidence` gives an answer for each item of the reason's checklist that is not counted from talks.
    """

    rules: tuple[CitedRule, ...]
    proposals: tuple[str, ...]
    evidence: dict[str, str]
    approve: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerTexts:
    """Everything officers write. `dialogue` goes by the outcome's code, `special_close` by the reason's."""

    rows: tuple[FamilyActs, ...]
    common: dict[str, tuple[str, ...]]
    feedback: Feedback
    dialogue: dict[str, Talk]
    promise: dict[str, tuple[str, ...]]
    lane: dict[str, tuple[str, ...]]
    special_close: dict[str, ClosureTexts]
    decision: dict[str, tuple[str, ...]]
    slots: tuple[Slot, ...]
    offices: tuple[str, ...]
    officials: tuple[str, ...]


@cache
def load_complaint_texts() -> ComplaintTexts:
    """Raises `TableError` when the file does not fit."""
    file = resources.path("demo", "subjects.json")
    return build(ComplaintTexts, read_table(file), file.name)


@cache
def load_officer_texts() -> OfficerTexts:
    """Raises `TableError` when the file does not fit."""
    file = resources.path("demo", "actions.json")
    return build(OfficerTexts, read_table(file), file.name)


def slots_of(text: str) -> frozenset[str]:
    """The names of the blanks in a text."""
    return frozenset(SLOT.findall(text))
