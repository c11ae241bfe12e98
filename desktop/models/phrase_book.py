"""The phrase library: the shipped wording of minutes and papers, and what an office says instead.

Phrases may name variables in braces; an office's own wording uses those of the shipped phrase and no others.
Masculine and feminine address stand side by side under names that end in `_masculine` and `_feminine`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.models.errors import Code, RuleBroken
from desktop.models.minutes.document import Language
from desktop.models.minutes.phrases import Phrases, phrases, variables_of
from desktop.models.papers.wording import paper_phrases
from desktop.models.seam import Command, Question, Receipt

PHRASE_MAX: Final = 2_000
EXAMPLES = {
    "chair": "सचिव, पेयजल, उत्तराखण्ड शासन",
    "date": "12.11.2026",
    "previous_date": "15.10.2026",
    "subject": "सी0एम0 हैल्पलाईन 1905",
    "meeting": "विभागीय समीक्षा बैठक",
    "chair_address": "सचिव महोदय",
    "presenter": "मुख्य महाप्रबन्धक, जल संस्थान",
    "time": "पूर्वाह्न 11.30 बजे",
    "venue": "सभागार कक्ष सं0 2",
    "percent": "65.77",
}
"""What a preview puts for a variable; others stand as a number."""


class Book(StrEnum):
    """Which shipped file a phrase is from: `resources/text/<name>.json`."""

    MINUTES = "minutes"
    PAPERS = "papers"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWords:
    """What an office's papers are drafted and printed with."""

    minutes: Phrases
    papers: Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPhrase:
    """An office's wording of one phrase. `department_id` None = for every department that has none of its own."""

    book: Book
    language: Language
    name: str
    text: str
    department_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRow:
    """One phrase: as shipped, as this office says it ("" = as shipped), and the variables it may use."""

    book: Book
    language: Language
    name: str
    shipped: str
    own: str
    department_id: int | None
    """Whose `own` is: None = the state's."""
    variables: tuple[str, ...]
    version: int
    """What `SetPhrase` for the department asked about must have seen; 0 = it never said this phrase its own way."""

    @property
    def text(self) -> str:
        """What is printed."""
        return self.own or self.shipped


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseLibrary(Question[tuple[PhraseRow, ...]]):
    """Every phrase of a language as a department says it, in the order of the files. None = the state's wording."""

    language: Language = Language.HINDI
    department_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhrase(Command[Receipt]):
    """An office words a phrase its own way; `text` "" goes back to what is above it. 0 = never changed before.

    `department_id` None = for the whole state, which only a posting of the whole state may say.
    """

    book: Book
    language: Language
    name: str
    text: str
    seen_version: int
    department_id: int | None = None


def shipped_phrases(book: Book, language: Language) -> Phrases:
    """The wording as it ships."""
    return phrases(language) if book is Book.MINUTES else paper_phrases(language)


def require_phrase(book: Book, language: Language, name: str, text: str) -> None:
    """`RuleBroken(VALUE_UNFIT)` for a phrase that there is none of, or a variable that it does not have."""
    if name not in shipped_phrases(book, language).wording:
        raise RuleBroken(Code.VALUE_UNFIT, phrase=name)
    shipped_phrases(book, language).changed({name: text})


def office_wording(book: Book, language: Language, own: Iterable[OwnPhrase | PhraseRow]) -> Phrases:
    """The wording to draft with: the shipped one with everything the office says otherwise."""
    changes: dict[str, str] = {}
    for row in own:
        text = row.text if isinstance(row, OwnPhrase) else row.own
        if row.book is book and row.language is language and text:
            changes[row.name] = text
    return shipped_phrases(book, language).changed(changes)


def office_words(language: Language, own: Iterable[OwnPhrase | PhraseRow] = ()) -> OfficeWords:
    """Both books in one language; `own` is what `PhraseLibrary` answers, nothing = as shipped."""
    rows = tuple(own)
    minutes, papers = (office_wording(book, language, rows) for book in Book)
    return OfficeWords(minutes=minutes, papers=papers)


def library(
    language: Language, own: Iterable[tuple[OwnPhrase, int]], department_id: int | None
) -> tuple[PhraseRow, ...]:
    """All phrases; a department's own word goes before the state's. `own` comes with each one's version."""
    said = {(phrase.book, phrase.name, phrase.department_id): (phrase, version) for phrase, version in own}
    rows = []
    for book in Book:
        for name, shipped in shipped_phrases(book, language).wording.items():
            unsaid = OwnPhrase(book=book, language=language, name=name, text="", department_id=department_id), 0
            mine, version = said.get((book, name, department_id), unsaid)
            above, _ = said.get((book, name, None), unsaid)
            holds = mine if mine.text or not above.text else above
            rows.append(
                PhraseRow(
                    book=book,
                    language=language,
                    name=name,
                    shipped=shipped,
                    own=holds.text,
                    department_id=holds.department_id,
                    variables=variables_of(shipped),
                    version=version,
                )
            )
    return tuple(rows)
