from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from desktop.models.calendar import day_number, start_of
from desktop.models.complaint import Kind, Status
from desktop.models.meeting_figures import OldCase, PackPage, Uploads
from desktop.models.minutes.document import Language
from desktop.models.papers import Head, Meeting, pack_of
from desktop.services.documents.pack_pages import print_pack

UNTIL = day_number(date(2026, 11, 12))
PAGE = PackPage(
    from_day=day_number(date(2026, 10, 15)),
    until_day=UNTIL,
    department_id=4,
    as_of=start_of(UNTIL),
    entries=8_412,
    provisional=False,
    old_days=180,
    received=1_046,
    by_status=((Status.PARTIALLY_CLOSED, 120), (Status.CLOSED, 688)),
    open_by_level=(150, 60, 20, 8),
    pending=(1_124, 512, 236, 91),
    old=(0, 20, 100, 22),
    old_grievances=88,
    old_demands=54,
    talks=(10, 20, 5, 1),
    attempts=(1, 2, 3, 0),
    uploads=Uploads(held=3, uploaded=2),
)
OLD = tuple(
    OldCase(id=n, number=f"3094{n:04}", kind=Kind(1 + n % 4), level=3, days=200 + n, district_id=2, subject="विषय <b>")
    for n in range(120)
)
MEETING = Meeting(on=date(2026, 11, 12), chair="सचिव, पेयजल, उत्तराखण्ड शासन")


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.HINDI, ("1,046", "65.77", "1,963", "योग सही", "मांग एवं सुझाव: 54", "की प्रातः की स्थिति", "विषय <b>")),
        (Language.ENGLISH, ("1,046", "65.77", "1,963", "Sum agrees", "suggestions pending over 180 days: 54")),
    ],
)
def test_the_pack_says_what_is_presented(language: Language, said: tuple[str, ...]) -> None:
    pack = pack_of(MEETING, PAGE, OLD, {2: "देहरादून"}, Head(language=language))
    pdf = print_pack(pack)
    words = text_of(pdf)
    assert not [each for each in said if each not in words]
    assert print_pack(pack) == pdf


def test_a_window_that_is_not_over_names_its_hour_and_nothing_old_has_no_list() -> None:
    young = replace(PAGE, as_of=start_of(UNTIL) - 3_600, old=(0, 0, 0, 0), old_grievances=0, old_demands=0)
    pack = pack_of(MEETING, young, (), {}, Head())
    assert "सायं 11.00 बजे" in pack.subtitle
    assert pack.old_lists == ()
    assert "मांग एवं सुझाव:" not in text_of(print_pack(pack))


def test_a_sum_that_differs_says_so() -> None:
    wrong = replace(PAGE, received=PAGE.received + 3)
    pack = pack_of(MEETING, wrong, (), {}, Head())
    assert ("", "", "अन्तर", "3") in pack.sum
