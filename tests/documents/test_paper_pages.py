"""The papers around a meeting as pages: every word in every reader, the shapes they need, nothing torn apart."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desktop.models.minutes import AnnexKind, Language
from desktop.models.minutes.drafting import table_annex
from desktop.models.papers import fingerprint
from desktop.services.documents.attendance_pages import print_attendance
from desktop.services.documents.compliance_pages import print_compliance
from desktop.services.documents.corrigendum_pages import print_corrigendum
from desktop.services.documents.letter_pages import print_letter
from desktop.services.documents.metadata import Conformance
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.documents.notice_pages import print_notice
from desktop.services.documents.paper import Finish
from desktop.services.documents.register_pages import print_register
from desktop.services.documents.today_pages import print_today
from tests.documents.preflight import verdict
from tests.documents.readers import READERS
from tests.documents.telling import told_texts
from tests.documents.tracing import drawn_texts
from tests.models import paper_samples as samples
from tests.models.minutes_samples import chief_minister_review

Printer = Callable[..., bytes]
PAPERS: dict[str, tuple[Printer, Callable[[], Any]]] = {
    "notice": (print_notice, samples.notice),
    "attendance": (print_attendance, samples.attendance),
    "compliance": (print_compliance, samples.compliance),
    "reminder": (print_letter, samples.reminder),
    "explanation": (print_letter, samples.explanation),
    "show cause": (print_letter, samples.show_cause),
    "corrigendum": (print_corrigendum, samples.corrigendum),
    "register": (print_register, samples.register),
    "today": (print_today, samples.today),
}
UPRIGHT, LYING = (595.28, 841.89), (841.89, 595.28)
HOSTILE = "<img src=x> {page} \u202e 💧 <b>क</b>"


@pytest.fixture(params=PAPERS)
def paper(request: pytest.FixtureRequest) -> tuple[Printer, Any]:
    printer, sample = PAPERS[request.param]
    return printer, sample()


def texts(value: Any) -> Iterator[str]:
    """Every text in a paper, fingerprints and codes left out."""
    if is_dataclass(value):
        for each in fields(value):
            if not each.name.endswith("fingerprint"):
                yield from texts(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield value


def spoilt(value: Any) -> Any:
    """The paper with hostile text behind every text."""
    if is_dataclass(value) and not isinstance(value, type):
        named = {each.name: spoilt(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **named)
    if isinstance(value, tuple):
        return tuple(map(spoilt, value))
    return f"{value} {HOSTILE}" if isinstance(value, str) and not isinstance(value, Enum) else value


def sizes(pdf: bytes) -> set[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {(round(float(page.MediaBox[2]), 2), round(float(page.MediaBox[3]), 2)) for page in opened.pages}


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_word_is_told_to_a_screen_reader(paper: tuple[Printer, Any]) -> None:
    printer, document = paper
    told = squeezed("".join(text for _, text in told_texts(printer(document))))
    assert [text for text in texts(document) if squeezed(text) not in told] == []


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gives_the_words_back(reader: str, paper: tuple[Printer, Any]) -> None:
    printer, document = paper
    found = squeezed(READERS[reader](printer(document)))
    words = {word for text in texts(document) for word in text.split()}
    assert sorted(word for word in words if word not in found) == []


def test_equal_papers_are_equal_files_and_carry_their_fingerprint(paper: tuple[Printer, Any]) -> None:
    printer, document = paper
    pdf = printer(document)
    assert pdf == printer(document)
    assert fingerprint(document) in READERS["MuPDF"](pdf)
    assert "9f" * 32 in READERS["MuPDF"](printer(document, Finish(audit_head="9f" * 32)))


def test_hostile_text_is_text(paper: tuple[Printer, Any]) -> None:
    printer, document = paper
    found = READERS["MuPDF"](printer(spoilt(document)))
    assert "<img src=x> {page} [U+202E] 💧 <b>क</b>" in " ".join(found.split())


def test_english_papers_say_english_formulas() -> None:
    for printer, sample in PAPERS.values():
        document = sample()
        english = replace(document, head=replace(document.head, language=Language.ENGLISH))
        assert "Page 1/" in READERS["MuPDF"](printer(english))


def test_columns_that_need_it_lie() -> None:
    lying = {name for name, (printer, sample) in PAPERS.items() if sizes(printer(sample())) == {LYING}}
    assert lying == {"compliance", "register"}


def test_annexes_lie_between_upright_pages() -> None:
    row = ("1.", "निर्देश", "समस्त सचिव", "05.03.2025", "पूर्ण", "आख्या")
    compliance = table_annex(AnnexKind.COMPLIANCE, [row])
    sheet = table_annex(AnnexKind.ATTENDANCE, [("1.", "नाम", "पदनाम", "विभाग", "")])
    pdf = minutes_pdf(replace(chief_minister_review(), annexes=(compliance, sheet)))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        shapes = [float(page.MediaBox[2]) > float(page.MediaBox[3]) for page in opened.pages]
    assert shapes[-2:] == [True, False]
    assert not any(shapes[:-2])
    feet = {part.page: part.x for part in drawn_texts(pdf) if part.text.startswith("पृष्ठ") and part.mark is None}
    assert feet[len(shapes) - 2] > feet[len(shapes) - 1]  # the number stands in the middle of each


def test_todays_report_is_one_sheet() -> None:
    with pikepdf.open(io.BytesIO(print_today(samples.today()))) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize("extra", range(0, 30, 3))
def test_a_letters_signature_never_stands_alone(extra: int) -> None:
    letter = samples.show_cause()
    longer = replace(letter, body=(*letter.body, *["उक्त के क्रम में अवगत कराया जाता है।"] * extra))
    pages: dict[int, list[tuple[float, str]]] = {}
    for part in drawn_texts(print_letter(longer)):
        if part.mark is not None:
            pages.setdefault(part.page, []).append((part.y, part.text.strip()))
    for page in pages.values():
        lines = [text for _, text in sorted(page, key=lambda line: -line[0])]
        for name in ("(डॉ0 रमेश चन्द्र जोशी)", "(श्रीमती गीता पाण्डे)"):
            if name in lines:
                at = lines.index(name)
                assert at >= 2
                assert lines[at + 1] in {"सचिव।", "अनु सचिव।"}
        assert not lines[-1].endswith(":-")


@pytest.mark.long
def test_preflight_calls_every_paper_valid(paper: tuple[Printer, Any], tmp_path: Path) -> None:
    printer, document = paper
    said = verdict(printer(document, Finish(conformance=Conformance.PDF_A_1B, to_be_signed=True)), tmp_path)
    assert "is a valid PDF/A-1b file" in said, said
