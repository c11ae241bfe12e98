"""Dates in Hindi sentences: written out, counted in days or weeks from the meeting, or recurring."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.models.text import to_ascii_digits

_MONTHS = {
    "जनवरी": 1, "फरवरी": 2, "मार्च": 3, "अप्रैल": 4, "मई": 5, "जून": 6, "जुलाई": 7, "अगस्त": 8, "सितम्बर": 9,
    "सितंबर": 9, "अक्टूबर": 10, "अक्तूबर": 10, "नवम्बर": 11, "नवंबर": 11, "दिसम्बर": 12, "दिसंबर": 12,
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_COUNTS = {
    "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पाँच": 5, "पांच": 5, "छः": 6, "छह": 6, "सात": 7, "आठ": 8, "नौ": 9, "दस": 10,
    "पन्द्रह": 15, "पंद्रह": 15, "बीस": 20, "इक्कीस": 21, "तीस": 30, "पैंतालीस": 45, "साठ": 60,
    "one": 1, "two": 2, "three": 3, "four": 4, "seven": 7, "ten": 10, "fifteen": 15, "thirty": 30,
}  # fmt: skip
_UNITS = {
    "दिन": 1, "दिनों": 1, "दिवस": 1, "दिवसों": 1, "सप्ताह": 7, "हफ्ते": 7, "पखवाड़े": 15, "पखवाड़ा": 15,
    "day": 1, "days": 1, "week": 7, "weeks": 7,
}  # fmt: skip
_MONTH_UNITS = ("माह", "महीने", "महीनों", "month", "months")


def _any(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) if isinstance(words, dict | tuple) else ""


_DATE = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})\s?[./-]\s?(?P<month>\d{1,2})\s?[./-]\s?(?P<year>\d{4}|\d{2})(?!\d)"
    rf"|(?<!\d)(?P<day_w>\d{{1,2}})\s*(?P<name>{_any(_MONTHS)})\s*,?\s*(?P<year_w>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\s*(?:तक|से पूर्व|के पूर्व|से पहले)(?![\w\u0900-\u0963])")
_BEFORE = re.compile(r"(?:\bby|\bbefore|till|until)\s+(?:the\s+)?$", re.IGNORECASE)
_SPAN = re.compile(
    rf"(?<![\w\u0900-\u0963])(?P<count>\d{{1,3}}|{_any(_COUNTS)})\s*(?P<unit>{_any(_UNITS)}|{_any(_MONTH_UNITS)})(?![\w\u0900-\u0963])"
    r"\s*(?P<within>के\s*(?:भीतर|अन्दर|अंदर|अन्तर्गत|अंतर्गत)|की\s*अवधि\s*में|में)(?![\w\u0900-\u0963])"
    rf"|within\s+(?P<count_e>\d{{1,3}}|{_any(_COUNTS)})\s+(?P<unit_e>{_any(_UNITS)}|{_any(_MONTH_UNITS)})\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?:विगत|पिछले|गत|बीते|last|past)\s*$", re.IGNORECASE)
_RECURRING = re.compile(
    r"(?P<daily>प्रतिदिन|प्रत्येक दिन|रोज़?ाना|daily)|(?P<weekly>प्रति सप्ताह|प्रत्येक सप्ताह|साप्ताहिक|weekly)"
    r"|(?P<monthly>प्रतिमाह|प्रति माह|प्रत्येक माह|हर माह|मासिक|monthly)",
    re.IGNORECASE,
)


class Recurrence(StrEnum):
    """How often a direction asks for the same again."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Due:
    """A date that a sentence sets, where in the sentence it says so (code points, half open), and in which words."""

    on: date
    start: int
    end: int
    words: str


def dates_in(text: str) -> Iterator[Due]:
    """Dates written out, in order; digits of both scripts. Impossible dates are passed over."""
    for found in _DATE.finditer(to_ascii_digits(text)):
        day, year = found["day"] or found["day_w"], found["year"] or found["year_w"]
        month = int(found["month"]) if found["month"] else _MONTHS[found["name"].lower()]
        full_year = int(year) + (2000 if len(year) == 2 else 0)
        if 1 <= month <= 12 and 1950 <= full_year <= 2200 and 1 <= int(day) <= calendar.monthrange(full_year, month)[1]:
            yield Due(date(full_year, month, int(day)), *found.span(), text[slice(*found.span())])


def due_in(text: str, meeting_on: date | None) -> Due | None:
    """The first date by which a sentence wants something done.

    `… 30.07.2024 तक` stands for itself; `15 दिन के भीतर` counts from the meeting, and says nothing when its date is
    unknown. `विगत 30 दिन में` looks back and sets no date.
    """
    plain = to_ascii_digits(text)
    for written in dates_in(plain):
        until = _UNTIL.match(plain, written.end)
        if until and not _is_range(plain, written):
            return Due(written.on, written.start, until.end(), text[written.start : until.end()])
        if _BEFORE.search(plain[: written.start]):
            return written
    for span in _SPAN.finditer(plain):
        if meeting_on is None or _PAST.search(plain[: span.start()]):
            continue
        return Due(_later(meeting_on, span), *span.span(), text[slice(*span.span())])
    return None


def recurrence_in(text: str) -> Recurrence:
    """Whether a sentence asks for something every day, week or month."""
    found = _RECURRING.search(text)
    return Recurrence(found.lastgroup) if found and found.lastgroup else Recurrence.ONCE


def _is_range(text: str, written: Due) -> bool:
    """`11.03.2024 से 27.06.2024 तक` is a window, not a limit."""
    return bool(re.search(r"\d\s*से\s*(?:दिनांक\s*)?$", text[: written.start]))


def _later(start: date, span: re.Match[str]) -> date:
    count_typed = (span["count"] or span["count_e"]).lower()
    unit = (span["unit"] or span["unit_e"]).lower()
    count = int(count_typed) if count_typed.isdigit() else _COUNTS[count_typed]
    if unit not in _MONTH_UNITS:
        return start + timedelta(days=count * _UNITS[unit])
    months = start.year * 12 + start.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
