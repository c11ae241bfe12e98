from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics

from desktop.services.documents.engine import Document
from desktop.services.documents.fonts import Family
from desktop.services.documents.metadata import Conformance, Metadata
from desktop.services.documents.page import A4_LYING, Foot
from desktop.services.documents.text_runs import Run
from tests.documents.samples import write_minutes
from tests.documents.telling import told_texts
from tests.documents.tracing import drawn_texts

ROOT = Path(__file__).parents[2]


def test_every_page_tells_its_number_and_how_many_there_are(metadata: Metadata) -> None:
    with Document(metadata) as document:
        write_minutes(document, times=6)
        texts = drawn_texts(document.pdf())
    pages = texts[-1].page + 1
    assert pages > 3
    feet = [text for text in texts if text.text.startswith("पृष्ठ ") and text.mark is None]
    assert [(foot.page, foot.text) for foot in feet] == [(n, f"पृष्ठ {n + 1}/{pages}") for n in range(pages)]


def test_small_lines_stand_under_every_page(metadata: Metadata) -> None:
    foot = Foot(small=("SHA-256 " + "0f" * 32, "लेखा शृंखला " + "a1" * 32))
    with Document(metadata, foot=foot) as document:
        write_minutes(document, times=3)
        texts = drawn_texts(document.pdf())
    for page in range(texts[-1].page + 1):
        here: dict[float, str] = {}
        for text in texts:
            if text.page == page and text.mark is None:
                here[text.y] = here.get(text.y, "") + text.text
        assert set(foot.small) <= set(here.values())


def test_text_keeps_its_margins(metadata: Metadata) -> None:
    with Document(metadata) as document:
        write_minutes(document, times=5)
        body = [text for text in drawn_texts(document.pdf()) if text.mark is not None]
    millimetre = 72 / 25.4
    assert min(text.x for text in body) >= 30 * millimetre - 0.01
    assert min(text.y for text in body) >= 20 * millimetre
    assert max(text.y for text in body) <= 277 * millimetre


def test_documents_written_in_turn_do_not_mix(metadata: Metadata) -> None:
    with Document(metadata) as first, Document(metadata, family=Family.SERIF) as second:
        for number in range(40):
            first.paragraph(f"पहला {number}")
            second.paragraph(f"दूसरा {number}")
        told = [[text for _, text in told_texts(document.pdf())] for document in (second, first)]
    assert told == [[f"{word} {number}" for number in range(40)] for word in ("दूसरा", "पहला")]


def test_a_label_without_text_takes_a_line(metadata: Metadata) -> None:
    with Document(metadata) as document:
        with document.items() as items:
            items.add("1.", "")
            items.add("2.", "निर्देश")
        heights = {text.text: text.y for text in drawn_texts(document.pdf())}
    assert heights["1. "] - heights["2. "] == pytest.approx(24)


def test_equal_documents_are_equal_bytes_in_every_process() -> None:
    program = (
        "import hashlib; from datetime import UTC, datetime;"
        "from tests.documents.samples import write_minutes;"
        "from desktop.services.documents.engine import Document;"
        "from desktop.services.documents.metadata import Metadata\n"
        "with Document(Metadata(title='क', created=datetime(2026, 11, 15, tzinfo=UTC))) as document:\n"
        "    write_minutes(document, times=2); print(hashlib.sha256(document.pdf()).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, cwd=ROOT
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_a_page_may_lie(metadata: Metadata) -> None:
    with Document(metadata, page=A4_LYING) as document:
        document.paragraph("उपस्थिति पत्रक")
        content = document.pdf()
    with pikepdf.open(BytesIO(content)) as pdf:
        assert [round(float(edge)) for edge in pdf.pages[0].MediaBox] == [0, 0, 842, 595]


def test_the_serif_lettering_is_another_font(metadata: Metadata) -> None:
    with Document(metadata, family=Family.SERIF) as document:
        document.paragraph(["निर्देश ", Run("Login", bold=True)])
        content = document.pdf()
    with pikepdf.open(BytesIO(content)) as pdf:
        used = {str(font.BaseFont).split("+")[1] for font in pdf.pages[0].Resources.Font.values()}
    assert used == {"NotoSerifDevanagari-Regular", "NotoSerifDevanagari-Bold"}


def test_an_empty_document_is_one_page(metadata: Metadata) -> None:
    with Document(metadata) as document, pikepdf.open(BytesIO(document.pdf())) as pdf:
        assert len(pdf.pages) == 1


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(metadata: Metadata, tmp_path: Path) -> None:
    path = tmp_path / "कार्यवृत्त.pdf"
    path.write_bytes(b"old")
    with Document(metadata) as document:
        write_minutes(document)
        document.save(path)
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_failed_save_leaves_the_old_file(metadata: Metadata, tmp_path: Path) -> None:
    path = tmp_path / "taken"
    path.mkdir()
    with Document(metadata) as document, pytest.raises(OSError, match="taken"):
        document.save(path)
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_a_finished_document_comes_in_both_conformances_and_takes_no_more(metadata: Metadata) -> None:
    with Document(metadata) as document:
        write_minutes(document)
        first, archaic, again = (
            document.pdf(each) for each in (Conformance.PDF_A_2U, Conformance.PDF_A_1B, Conformance.PDF_A_2U)
        )
        with pytest.raises(RuntimeError, match="finished"):
            document.paragraph("क")
    assert first == again
    assert archaic.startswith(b"%PDF-1.4")
    assert told_texts(first) == told_texts(archaic)


def test_a_closed_document_has_no_fonts(metadata: Metadata) -> None:
    document = Document(metadata)
    with pytest.raises(RuntimeError, match="not open"):
        document.paragraph("क")
    with document:
        name = document.fonts.regular
    assert name not in pdfmetrics.getRegisteredFontNames()


def test_fonts_go_even_when_writing_fails(metadata: Metadata) -> None:
    before = set(pdfmetrics.getRegisteredFontNames())
    with pytest.raises(KeyError), Document(metadata) as document:
        document.heading("क", level=9)
    assert set(pdfmetrics.getRegisteredFontNames()) == before
