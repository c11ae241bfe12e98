from __future__ import annotations

from datetime import date

import pytest

from desktop.views.infra import formats
from desktop.views.infra.i18n import Language, Translation


def test_dates_and_times_are_those_of_india() -> None:
    assert formats.date_text(date(2026, 11, 7)) == "07.11.2026"
    assert formats.moment_text(0) == "01.01.1970 05:30"
    assert formats.time_of(1, seconds=True) == "05:30:01"
    assert formats.date_of(86_400 - 5 * 3600 - 1800) == "02.01.1970"


def test_nothing_is_a_dash() -> None:
    made = [formats.date_text(None), formats.date_of(None), formats.time_of(None), formats.number(None)]
    assert [*made, formats.moment_text(None), formats.share(1, 0)] == ["—"] * 6


def test_counts_are_grouped_by_lakh_in_ascii_digits() -> None:
    assert formats.number(1_23_456) == "1,23,456"
    assert formats.share(688, 1046) == "65.77 %"


def test_spans() -> None:
    assert formats.span(date(2026, 11, 12), date(2026, 11, 17)) == "12.11.2026–17.11.2026"
    assert formats.span(20_000, 20_000) == formats.date_text(20_000)


@pytest.mark.parametrize(
    ("speaks", "one", "many", "day"),
    [(Language.HINDI, "1 दिन", "41 दिन", "शनिवार"), (Language.ENGLISH, "1 day", "41 days", "Saturday")],
)
def test_days_in_both_languages(translation: Translation, speaks: Language, one: str, many: str, day: str) -> None:
    translation.speak(speaks)
    assert (formats.days(1), formats.days(41)) == (one, many)
    assert formats.weekday(date(2026, 11, 21)) == day


def test_sizes_of_files() -> None:
    assert [formats.size_text(n) for n in (1, 412_000, 2_400_000)] == ["1 kB", "412 kB", "2.4 MB"]
