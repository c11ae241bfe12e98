"""What a direction's line says beside its words while it is typed: `@` begins an addressee, `#` a date to comply by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.models.digits import to_ascii_digits
from desktop.models.typed_dates import DateProblem, read_day

_LONGEST_QUERY = 60
_AT = re.compile(r"(?<![^\s(])[@＠]")
_DATE = re.compile(
    r"[#＃](?:(?P<count>[0-9०-९]{1,4})\s*(?P<unit>दिनों|दिन|दिवस|सप्ताह|days?|weeks?)|(?P<day>[0-9०-९]+(?:[./-][0-9०-९]+){1,2}))"
    r"(?=\s|$|[।,.;])"
)
_WEEKS = ("सप्ताह", "week", "weeks")


@dataclass(frozen=True, slots=True)
class AddresseeMark:
    """`@` at `start` and what was typed behind it up to the caret."""

    start: int
    end: int
    query: str


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date in the line: from `start` to `end`."""

    start: int
    end: int
    day: date


def addressee_mark(text: str, caret: int) -> AddresseeMark | None:
    """The addressee being typed at the caret; an `@` inside a word (an address), of another line
    or far behind begins nothing.
    """
    begun = max((found.start() for found in _AT.finditer(text, 0, caret)), default=-1)
    query = text[begun + 1 : caret]
    if begun < 0 or "\n" in query or len(query) > _LONGEST_QUERY:
        return None
    return AddresseeMark(begun, caret, query)


def date_mark(text: str, meeting_on: date | None, today: date) -> DateMark | None:
    """The first date: `#27.11` is the nearest such day, `#15दिन` counts from the meeting, or from today without one."""
    start = meeting_on or today
    for found in _DATE.finditer(text):
        if found["count"]:
            count = int(to_ascii_digits(found["count"]))
            days = count * (7 if found["unit"] in _WEEKS else 1)
            return DateMark(*found.span(), start + timedelta(days=days))
        day = read_day(found["day"], start)
        if not isinstance(day, DateProblem):
            return DateMark(*found.span(), day)
    return None
