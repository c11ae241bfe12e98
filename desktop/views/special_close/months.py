"""The spans a register can be read for: this month, the eleven before it, and all twelve together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.models.calendar import as_date, day_number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Two epoch days, both inclusive; `whole` = all months on offer together."""

    first: int
    last: int
    whole: bool = False


def spans(today: int) -> tuple[Span, ...]:
    """The month of `today` first (up to today), then backwards, then the whole."""
    when = as_date(today)
    first = when.replace(day=1)
    found = [Span(day_number(first), today)]
    for _ in range(_SHOWN - 1):
        last = day_number(first) - 1
        first = as_date(last).replace(day=1)
        found.append(Span(day_number(first), last))
    return (*found, Span(found[-1].first, today, whole=True))


def month_words(wanted: Span) -> str:
    """`नवम्बर 2026`, or that it is all of them."""
    if wanted.whole:
        return translate("Months", "last 12 months")
    when: date = as_date(wanted.first)
    return f"{translate('Months', _MONTHS[when.month - 1])} {when.year}"
