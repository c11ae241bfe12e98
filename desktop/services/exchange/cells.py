"""Single cells read as what their column holds: numbers of complaints, moments, mobile numbers, counts."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from desktop.models.calendar import day_number, start_of
from desktop.models.digits import to_ascii_digits
from desktop.models.mobiles import normal_mobile
from desktop.models.portal import LONGEST_NUMBER, Reason
from desktop.models.text import clean
from desktop.models.typed_dates import DateProblem, TypedMoment, read_moment
from desktop.services.exchange.table import Cell, as_text

_EMPTY = frozenset(
    {"", "-", "--", "---", "—", "–", ".", "na", "n/a", "n.a.", "nil", "null", "none", "#n/a", "#value!", "#ref!"}
    | {"#name?", "#div/0!", "#num!", "#null!", "शून्य", "निरंक", "लागू नहीं", "(blank)", "(null)"}
)
_SHORT = 40
_POWER_OF_TEN = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+[0-9]{1,2}")
_NUMBER = re.compile(r"[0-9A-Za-z\u0900-\u0963\u0966-\u097f](?:[\w\u0900-\u0963./-]*[\w\u0900-\u0963])?", re.ASCII)
_ESCAPED = re.compile("_x00([01][0-9A-Fa-f]|5[Ff])_")
_BETWEEN_MOBILES = re.compile(r"[,/;|&]")
_MOBILE_INSIDE = re.compile(r"(?<![0-9])(?:\+?91[ -]?|0)?([6-9][0-9]{9})(?![0-9])")
_USUAL_MOMENT = re.compile(
    r"([0-9]{2}[./-][0-9]{2}[./-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?)?"
)
_SERIAL = re.compile(r"[0-9]{5}(?:\.[0-9]+)?")
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 73_050  # 1954 to 2099
_DAY_SECONDS = 86_400


def plain(cell: Cell) -> str:
    """The cell's text as it is kept; marks that only say "nothing here" are nothing."""
    text = cell if isinstance(cell, str) else as_text(cell)
    if text.startswith('="') and text.endswith('"'):
        # how portals keep the leading zeros of a number in a text file
        text = text[2:-1]
    if "_x00" in text:
        text = _ESCAPED.sub(_unescaped, text)
    return _remembered(text) if len(text) <= _SHORT else clean(text)


def _unescaped(found: re.Match[str]) -> str:
    """What Excel means by _x000D_: it writes control signs of a text so."""
    sign = chr(int(found[1], 16))
    return sign if sign in "\n_" else ""


@lru_cache(maxsize=1 << 15)
def _remembered(text: str) -> str:
    text = clean(text)
    return "" if text.casefold() in _EMPTY else text


def complaint_number(text: str) -> str | Reason:
    """The portal's number as text: digits of both scripts, no blanks, a whole float without its fraction."""
    if text.isascii() and text.isalnum() and len(text) <= LONGEST_NUMBER:
        return text
    number = to_ascii_digits(text).lstrip("'\u2019`").replace(" ", "")
    if _POWER_OF_TEN.fullmatch(number):
        return _unfolded(number)
    head, dot, fraction = number.partition(".")
    if dot and head.isdigit() and fraction.strip("0") == "":
        number = head
    return number if len(number) <= LONGEST_NUMBER and _NUMBER.fullmatch(number) else Reason.BAD_NUMBER


def _unfolded(number: str) -> str | Reason:
    """3.0948217E+7 is 30948217; 3.09E+11 has lost digits and is nobody's number."""
    value = Decimal(number)
    exponent = value.as_tuple().exponent
    if exponent == 0:
        return str(int(value))
    return Reason.NUMBER_ROUNDED if isinstance(exponent, int) and exponent > 0 else Reason.BAD_NUMBER


def mobile_number(text: str) -> str | None:
    """The first mobile number of the cell, ten digits; None if the cell has text but no mobile number."""
    if (number := normal_mobile(text)) is not None:
        return number
    unfolded = complaint_number(text)
    whole = "" if isinstance(unfolded, Reason) else unfolded
    for part in (whole, *_BETWEEN_MOBILES.split(text)):
        if (number := normal_mobile(part)) is not None:
            return number
    found = _MOBILE_INSIDE.search(to_ascii_digits(text))
    return found[1] if found else None


def whole_count(text: str) -> int | None:
    """A number of times: 2, २, 2.0; yes is once, no is never."""
    text = to_ascii_digits(text)
    head, _, fraction = text.partition(".")
    if head.isdigit() and not fraction.strip("0") and len(head) <= 4:
        return int(head)
    return {"yes": 1, "y": 1, "हाँ": 1, "हां": 1, "no": 0, "n": 0, "नहीं": 0}.get(text.casefold())


class MomentReader:
    """Dates of one file as epoch seconds; a day without a time is its first second in IST.

    Nothing later than the end of `today` is a date of a complaint.
    """

    def __init__(self, today: date, serial_epoch: date, *, month_first: bool) -> None:
        self._today, self._month_first = today, month_first
        self._serial_zero = start_of(day_number(serial_epoch))
        self._end = start_of(day_number(today) + 1)
        self._days: dict[str, int] = {}
        self._times: dict[str, int] = {}

    def read(self, cell: Cell) -> int | Reason:
        """The moment, or why it is none."""
        if isinstance(cell, str):
            # most cells repeat a day and a time of day seen before
            day, seconds = self._days.get(cell[:10]), self._times.get(cell[10:])
            if day is not None and seconds is not None:
                return self._past(day + seconds)
            return self._text(cell.strip())
        if isinstance(cell, datetime):
            return self._past(start_of(day_number(cell)) + _seconds(cell.time()))
        if isinstance(cell, date):
            return self._past(start_of(day_number(cell)))
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return self._number(cell)
        return Reason.BAD_DATE

    def _past(self, moment: int) -> int | Reason:
        return moment if moment < self._end else Reason.DATE_IN_FUTURE

    def _number(self, value: float) -> int | Reason:
        if _FIRST_SERIAL <= value <= _LAST_SERIAL:
            return self._past(self._serial_zero + round(value * _DAY_SECONDS))
        return self._text(str(int(value))) if value == int(value) else Reason.BAD_DATE

    def _text(self, text: str) -> int | Reason:
        if _SERIAL.fullmatch(text):
            return self._number(float(text))
        found = _USUAL_MOMENT.fullmatch(text)
        if found is None:
            return self._general(text)
        day = self._general(found[1])
        if not isinstance(day, int):
            return day
        hour, minute, second = int(found[2] or 0), int(found[3] or 0), int(found[4] or 0)
        if hour > 23 or minute > 59 or second > 59:
            return Reason.BAD_DATE
        seconds = hour * 3600 + minute * 60 + second
        self._days[text[:10]], self._times[text[10:]] = day, seconds
        return self._past(day + seconds)

    def _general(self, text: str) -> int | Reason:
        read = read_moment(text, self._today, month_first=self._month_first)
        if read is DateProblem.MONTH_FIRST:
            return Reason.MONTH_FIRST
        if not isinstance(read, TypedMoment):
            return Reason.BAD_DATE
        return self._past(start_of(day_number(read.day)) + (_seconds(read.at) if read.at else 0))


def _seconds(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second
