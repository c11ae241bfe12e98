"""Dates as offices type and export them: 27.11, 27/11/26, 2026-11-27, +15, १२-मार्च-२०२४, 12 Mar 2024 02:35 PM.

The day stands before the month unless the caller says otherwise. No clock is read: the caller brings today.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from desktop.models.calendar import IST
from desktop.models.digits import to_ascii_digits
from desktop.models.folding import fold


class DateProblem(StrEnum):
    """Why a text is no date."""

    EMPTY = "empty"
    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_MONTH = "no_such_month"
    MONTH_FIRST = "month_first"
    """11/27/2026: a date only if the month stands first."""
    NO_SUCH_TIME = "no_such_time"
    YEAR_TOO_FAR = "year_too_far"


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """A day, and the time of day in IST if one was written."""

    day: date
    at: time | None = None


FIRST_YEAR, LAST_YEAR = 1950, 2099
_MOST_DAYS_AWAY = 3660

_MONTH_NAMES = (
    "जनवरी jan january जन",
    "फरवरी फ़रवरी feb february फर",
    "मार्च mar march",
    "अप्रैल अप्रेल apr april अप्रै",
    "मई may",
    "जून jun june",
    "जुलाई jul july जुला",
    "अगस्त aug august अग",
    "सितम्बर सितंबर sep sept september सित सितं",
    "अक्टूबर अक्तूबर oct october अक्टू",
    "नवम्बर नवंबर nov november नव नवं",
    "दिसम्बर दिसंबर dec december दिस दिसं",
)
_MONTHS = {fold(name): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WORD = r"[^\W\d_][\w\u0900-\u0963]*"
_GAP = r"[\s.\-/,]*"
_NUMERIC = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?\.?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})")
_DAY_NAME = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?{_GAP}({_WORD}){_GAP}(\d{{4}}|\d{{2}})?")
_NAME_DAY = re.compile(rf"({_WORD}){_GAP}(\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,]+(\d{{4}}))?")
_RUN = re.compile(r"\d{8}|\d{6}")
_AWAY = re.compile(r"([+-])\s*(\d{1,4})(?:\s*(?:दिन|दिवस|days?|d))?")
_TIME = re.compile(
    r"(?:^|[\sT,])\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*"
    r"([ap]\.?m\.?|पूर्वाह्न|अपराह्न|बजे)?\s*(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$",
    re.IGNORECASE,
)
_TODAY = frozenset({"आज", "today"})


def read_day(text: str, today: date) -> date | DateProblem:
    """The day that was typed, or why it is none. A year left out is the one that comes nearest to today."""
    read = read_moment(text, today)
    return read if isinstance(read, DateProblem) else read.day


def read_moment(text: str, today: date, *, month_first: bool = False) -> TypedMoment | DateProblem:
    """The day and, if written, the time, brought to IST where the text names another offset."""
    text = to_ascii_digits(text).strip()
    if not text:
        return DateProblem.EMPTY
    found = _TIME.search(text)
    if found is None:
        day = _day(text, today, month_first=month_first)
        return day if isinstance(day, DateProblem) else TypedMoment(day)
    day = _day(text[: found.start()], today, month_first=month_first)
    if isinstance(day, DateProblem):
        return day
    return _at(day, found)


def _day(text: str, today: date, *, month_first: bool) -> date | DateProblem:
    text = text.strip().rstrip(",")
    if found := _NUMERIC.fullmatch(text):
        return _numeric(int(found[1]), int(found[3]), found[4], today, month_first=month_first)
    if found := _YEAR_FIRST.fullmatch(text):
        return _dated(int(found[4]), int(found[3]), found[1], today)
    if _RUN.fullmatch(text):
        return _from_run(text, today)
    if found := _AWAY.fullmatch(text):
        days = int(found[1] + found[2])
        return today + timedelta(days) if abs(days) <= _MOST_DAYS_AWAY else DateProblem.YEAR_TOO_FAR
    return today if text.casefold() in _TODAY else _with_month_name(text, today)


def _numeric(first: int, second: int, year: str | None, today: date, *, month_first: bool) -> date | DateProblem:
    if month_first:
        return _dated(second, first, year, today)
    if second > 12 and 1 <= first <= 12:
        return DateProblem.MONTH_FIRST
    return _dated(first, second, year, today)


def _with_month_name(text: str, today: date) -> date | DateProblem:
    if found := _DAY_NAME.fullmatch(text):
        day, name, year = int(found[1]), found[2], found[3]
    elif found := _NAME_DAY.fullmatch(text):
        day, name, year = int(found[2]), found[1], found[3]
    else:
        return DateProblem.NOT_A_DATE
    month = _MONTHS.get(fold(name))
    return DateProblem.NOT_A_DATE if month is None else _dated(day, month, year, today)


def _from_run(digits: str, today: date) -> date | DateProblem:
    """27112026 and 271126 as typed on the number pad; 20261127 where that is no day."""
    day = _dated(int(digits[:2]), int(digits[2:4]), digits[4:], today)
    if isinstance(day, DateProblem) and len(digits) == 8:
        turned = _dated(int(digits[6:]), int(digits[4:6]), digits[:4], today)
        return day if isinstance(turned, DateProblem) else turned
    return day


def _dated(day: int, month: int, year: str | None, today: date) -> date | DateProblem:
    if not 1 <= month <= 12:
        return DateProblem.NO_SUCH_MONTH
    if year is None:
        return _nearest(day, month, today)
    number = int(year) if len(year) == 4 else _century(int(year), today)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return DateProblem.YEAR_TOO_FAR
    try:
        return date(number, month, day)
    except ValueError:
        return DateProblem.NO_SUCH_DAY


def _century(year: int, today: date) -> int:
    """Two digits mean this century up to twenty years ahead, else the one before."""
    number = today.year - today.year % 100 + year
    return number if number <= today.year + 20 else number - 100


def _nearest(day: int, month: int, today: date) -> date | DateProblem:
    candidates = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    if not candidates:
        return DateProblem.NO_SUCH_DAY
    return min(candidates, key=lambda candidate: abs(candidate - today))


def _at(day: date, found: re.Match[str]) -> TypedMoment | DateProblem:
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[4] or "").casefold().replace(".", "")
    if half in {"am", "pm", "पूर्वाह्न", "अपराह्न"} and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in {"pm", "अपराह्न"} else 0)
    try:
        at = time(hour, minute, second)
    except ValueError:
        return DateProblem.NO_SUCH_TIME
    if found[5] is None:
        return TypedMoment(day, at)
    offset = UTC if found[5] in {"Z", "z"} else datetime.strptime(found[5].replace(":", ""), "%z").tzinfo
    moved = datetime.combine(day, at, offset).astimezone(IST)
    return TypedMoment(moved.date(), moved.time())
