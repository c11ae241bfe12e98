"""How dates, times and numbers stand in the window: dd.mm.yyyy, HH:mm, IST, lakh grouping, ASCII digits."""

from __future__ import annotations

from datetime import date

from desktop.models.calendar import as_date, as_ist
from desktop.models.digits import group_lakh
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, Counts, translate

NOTHING = "—"
_DAYS = (
    QT_TRANSLATE_NOOP("Formats", "Monday"),
    QT_TRANSLATE_NOOP("Formats", "Tuesday"),
    QT_TRANSLATE_NOOP("Formats", "Wednesday"),
    QT_TRANSLATE_NOOP("Formats", "Thursday"),
    QT_TRANSLATE_NOOP("Formats", "Friday"),
    QT_TRANSLATE_NOOP("Formats", "Saturday"),
    QT_TRANSLATE_NOOP("Formats", "Sunday"),
)


def date_text(day: date | int | None) -> str:
    """`17.11.2026` from a date or an epoch day in IST; a dash for none."""
    if day is None:
        return NOTHING
    when = as_date(day) if isinstance(day, int) else day
    return f"{when.day:02}.{when.month:02}.{when.year:04}"


def date_of(moment: int | None) -> str:
    """The day of a moment (epoch seconds) in IST."""
    return NOTHING if moment is None else date_text(as_ist(moment).date())


def unbroken(words: str) -> str:
    """`358 दिन` that goes to the next line as a whole."""
    return words.replace(" ", "\u00a0")


def time_of(moment: int | None, *, seconds: bool = False) -> str:
    """`16:20` of a moment in IST."""
    if moment is None:
        return NOTHING
    return f"{as_ist(moment):%H:%M:%S}" if seconds else f"{as_ist(moment):%H:%M}"


def moment_text(moment: int | None) -> str:
    """`15.11.2026 16:20`."""
    return NOTHING if moment is None else f"{date_of(moment)} {time_of(moment)}"


def weekday(day: date | int) -> str:
    """The name of the day in the language of the window."""
    when = as_date(day) if isinstance(day, int) else day
    return translate("Formats", _DAYS[when.weekday()])


def span(first: date | int | None, last: date | int | None) -> str:
    """`12.11.2026–17.11.2026`; one day alone stands once."""
    if first == last:
        return date_text(first)
    return f"{date_text(first)}–{date_text(last)}"


def number(count: int | None) -> str:
    """`1,23,456`; portal numbers are not counts and take no separators."""
    return NOTHING if count is None else group_lakh(count)


def share(part: int, whole: int) -> str:
    """`65.77 %` as minutes print it; a dash where there is no whole."""
    return f"{part * 100 / whole:.2f} %" if whole else NOTHING


def days(count: int) -> str:
    """`41 दिन`."""
    return Counts.tr("%n day(s)", "", count)


def due_words(days_left: int) -> str:
    """`27 दिन पार`, `आज अन्तिम दिन`, `6 दिन शेष`: what an age bar says in words."""
    if days_left < 0:
        return Counts.tr("%n day(s) over", "", -days_left)
    if days_left == 0:
        return translate("Formats", "last day today")
    return Counts.tr("%n day(s) left", "", days_left)


def size_text(octets: int) -> str:
    """`412 kB`, `2.4 MB`."""
    return f"{max(1, round(octets / 1000))} kB" if octets < 1_000_000 else f"{octets / 1_000_000:.1f} MB"
