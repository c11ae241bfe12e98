"""The minutes on paper: the words as typed in every reader, pages as a Secretariat officer expects them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from desktop.models.minutes import (
    Annex,
    AnnexKind,
    Language,
    LineKind,
    MinutesDocument,
    Part,
    Signatory,
    lines,
    read_minutes,
)
from desktop.models.minutes.phrases import phrases
from desktop.services.documents.metadata import Conformance
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.documents.text_runs import plain
from tests.documents.random_minutes import RandomMinutes
from tests.documents.readers import READERS, run, words
from tests.documents.telling import told_texts
from tests.documents.tracing import drawn_texts, embedded_fonts
from tests.models.minutes_samples import chief_minister_review

FEW = 24
MANY = 500


def without_soft_hyphens(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def expected(document: MinutesDocument) -> Iterator[str]:
    """What the tags must tell, element by element."""
    for line in lines(document):
        if line.part is Part.ANNEXES and line.kind is not LineKind.PASSAGE:
            continue
        if line.part is not Part.ANNEXES:
            if line.number or line.kind is LineKind.POINT:
                yield f"{line.number}." if line.number else "•"
            yield plain(line.text)
    loose = sorted((each for each in document.passages if each.part is Part.ANNEXES), key=lambda each: each.slot)
    for index, annex in enumerate(document.annexes):
        while loose and loose[0].slot <= index:
            yield plain(loose.pop(0).text)
        yield plain(annex.heading)
        yield from map(plain, annex.paragraphs)
        for row in (annex.columns, *annex.rows):
            yield from map(plain, row)
    yield from (plain(passage.text) for passage in loose)


def check(document: MinutesDocument, *, traps: bool) -> None:
    pdf = minutes_pdf(document)
    told = [without_soft_hyphens(text) for kind, text in told_texts(pdf) if kind != "Figure"]
    wanted = [without_soft_hyphens(text) for text in expected(document)]
    assert [text for text in told if text] == [text for text in wanted if text]
    for font in embedded_fonts(pdf):
        assert ".notdef" not in {font.cmap[code] for code in font.texts}
    if not traps:
        found = Counter("".join(words(READERS["MuPDF"](pdf))))
        assert found >= Counter("".join("".join(wanted).split()).replace("•", ""))


@pytest.mark.parametrize("seed", range(FEW))
def test_random_minutes_tell_their_text(seed: int, hard_words: list[str]) -> None:
    traps = seed % 2 == 0
    check(RandomMinutes(seed, hard_words, traps=traps).document(), traps=traps)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_hundred_random_minutes(hard_words: list[str]) -> None:
    for seed in range(5000, 5000 + MANY):
        traps = seed % 2 == 0
        check(RandomMinutes(seed, hard_words, traps=traps).document(), traps=traps)


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gives_the_words_back(reader: str) -> None:
    document = chief_minister_review()
    wanted = " ".join(f"{line.number}. {line.text}" if line.number else line.text for line in lines(document))
    found = [word for word in words(READERS[reader](minutes_pdf(document))) if not is_fingerprint(word)]
    assert Counter(found) == Counter(wanted.split())


def is_fingerprint(word: str) -> bool:
    return word == "SHA-256" or (len(word) == 64 and set(word) <= set("0123456789abcdef"))


def test_the_printed_text_can_be_read_back_as_the_document() -> None:
    """Copying out of the PDF and pasting it again loses nothing but what the page itself adds."""
    document = chief_minister_review()
    pasted = READERS["pdftotext -raw"](minutes_pdf(document))
    body = "\n".join(
        line for line in pasted.split("\n") if not line.startswith(("SHA-256", "पृष्ठ")) and line.strip("\f")
    )
    again, report = read_minutes(body.replace("\f", ""))
    assert report.unplaced == ()
    assert [d.text for d in again.all_directions] == [d.text for d in document.all_directions]
    assert [d.addressees for d in again.all_directions] == [d.addressees for d in document.all_directions]
    assert again.copies == document.copies


def test_equal_minutes_give_equal_files_and_others_another_fingerprint() -> None:
    document = chief_minister_review()
    assert minutes_pdf(document) == minutes_pdf(chief_minister_review())
    other = replace(document, directions=(replace(document.directions[0], due_on=date(2025, 3, 1)),))
    assert minutes_pdf(document) != minutes_pdf(other)


def test_the_foot_names_page_fingerprint_and_audit_head() -> None:
    text = READERS["MuPDF"](minutes_pdf(chief_minister_review(), audit_head="9f" * 32))
    assert "पृष्ठ 1/" in text
    assert "SHA-256" in text
    assert "9f" * 32 in text


def pages(pdf: bytes) -> list[list[tuple[float, float, str]]]:
    """The lines of each page from top to bottom: left edge, height, text; the foot left out."""
    found: list[dict[float, tuple[float, str]]] = []
    for part in drawn_texts(pdf):
        while len(found) <= part.page:
            found.append({})
        if part.y > 56:
            left, text = found[part.page].get(part.y, (part.x, ""))
            found[part.page][part.y] = (min(left, part.x), text + part.text)
    return [[(left, y, text.strip()) for y, (left, text) in sorted(page.items(), reverse=True)] for page in found]


@pytest.mark.parametrize("extra", range(0, 24, 2))
def test_what_belongs_together_stays_together_wherever_the_page_ends(extra: int) -> None:
    document = chief_minister_review()
    long = document.directions[4]
    document = replace(document, directions=(*document.directions, *[replace(long, text=long.text * 2)] * extra))
    for page in pages(minutes_pdf(document)):
        texts = [text for _, _, text in page]
        for index, text in enumerate(texts):
            if text.startswith("(कार्यवाही"):
                assert index > 0
            if text in {"(हरीश चन्द्र उनियाल)", "(के0एस0पन्त)"}:
                assert index >= 2
                assert texts[index + 1] in {"सचिव।", "अनु सचिव।"}
            if text.endswith((":-", ":—")):
                assert index + 2 < len(texts)


def test_margins_numbers_and_action_lines_stand_where_the_design_says() -> None:
    millimetre = 72 / 25.4
    first = pages(minutes_pdf(chief_minister_review()))[0]
    lefts = {round(left / millimetre) for left, _, _ in first}
    assert min(lefts) == 30
    heights = [y for _, y, _ in first]
    assert max(heights) < 277 * millimetre
    assert min(heights) > 20 * millimetre
    numbered = next(left for left, _, text in first if text.startswith("2."))
    assert round(numbered / millimetre) == 30
    action = next(left for left, _, text in first if text == "(कार्यवाही समस्त जिलाधिकारी)")
    assert action > 110 * millimetre


def test_each_annex_begins_a_page_with_its_table() -> None:
    wording = phrases()
    sheet = Annex(
        kind=AnnexKind.ATTENDANCE,
        heading=wording("annex_attendance"),
        columns=wording.cells("annex_attendance_columns"),
        rows=tuple((f"{number}.", "श्रीमती कविता रावत", "निदेशक", "आई0टी0डी0ए0", "") for number in range(1, 41)),
    )
    figures = Annex(
        kind=AnnexKind.FIGURES,
        heading=wording("annex_figures"),
        columns=wording.cells("annex_figures_columns"),
        rows=(("लंबित (प्रतिशत)", "41.2", "30.5", "18.1", "10.2", "100"), ("संवाद", "1,284", "402", "96", "—", "1,782")),
    )
    pdf = minutes_pdf(replace(chief_minister_review(), annexes=(sheet, figures)))
    beginnings = [page[0][2] for page in pages(pdf)]
    assert sheet.heading in beginnings
    assert figures.heading in beginnings
    told = told_texts(pdf)
    assert "हस्ताक्षर" in [text for _, text in told]
    assert sum(text == "श्रीमती कविता रावत" for _, text in told) == 40


def test_a_signed_copy_leaves_no_room_for_a_second_signature() -> None:
    signed = Signatory(name="हरीश चन्द्र उनियाल", designation="सचिव।", above="ह0/-")
    to_sign = replace(signed, above="")

    def height(signatory: Signatory) -> float:
        page = pages(minutes_pdf(MinutesDocument(closing="बैठक का समापन किया गया।", signatory=signatory)))[0]
        return page[0][1] - next(y for _, y, text in page if "उनियाल" in text)

    assert height(signed) < height(to_sign)


def test_english_minutes_print_english_formulas() -> None:
    document = MinutesDocument(language=Language.ENGLISH, title="Minutes of the review meeting")
    text = READERS["MuPDF"](minutes_pdf(document))
    assert "Page 1/1" in text


def test_the_file_is_tagged_and_names_its_meeting() -> None:
    facts = run("pdfinfo", "-", feed=minutes_pdf(chief_minister_review(), conformance=Conformance.PDF_A_1B))
    assert "Tagged:          yes" in facts
    assert "18.02.2025" in facts.split("Title:")[1].splitlines()[0]
