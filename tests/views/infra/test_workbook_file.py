"""Names of exported lists: words and day, in every way that Windows takes."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.models.calendar import day_number
from desktop.views.infra.workbook_file import workbook_name

DAY = day_number(date(2026, 11, 22))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("अधिकारी", "पद"), "अधिकारी-पद-22-11-2026.xlsx"),
        (("Officers", "Seats"), "Officers-Seats-22-11-2026.xlsx"),
        (("बैठकें", "बैठकें"), "बैठकें-22-11-2026.xlsx"),
        (("180+ दिन: मांग",), "180+-दिन-मांग-22-11-2026.xlsx"),
        (("मांग / सुझाव",), "मांग-सुझाव-22-11-2026.xlsx"),
        (('a<b>c:"d"|e?f*g\\h/i\x07',), "a-b-c-d-e-f-g-h-i_-22-11-2026.xlsx"),
        (("थलीसैंण – पाइप\u202eलाइन",), "थलीसैंण-पाइपलाइन-22-11-2026.xlsx"),
        (("",), "22-11-2026.xlsx"),
    ],
)
def test_a_name_says_list_and_day(words: tuple[str, ...], name: str) -> None:
    assert workbook_name(*words, day=DAY) == name


def test_a_long_name_fits_every_file_system() -> None:
    assert len(workbook_name("ऊखीमठ विकासखण्ड की समस्त पेयजल योजनाएँ " * 9, day=DAY).encode()) <= 255


def test_joiners_of_a_word_stay() -> None:
    assert workbook_name("श्री\u200dमान", day=DAY).startswith("श्री\u200dमान-")
