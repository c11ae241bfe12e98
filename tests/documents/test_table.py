from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import Foot
from desktop.services.documents.styles import Align
from desktop.services.documents.table import Column
from desktop.services.documents.text_runs import Text
from tests.documents.samples import COLUMNS, ROWS
from tests.documents.telling import told_texts
from tests.documents.tracing import drawn_texts

THREE = [Column("क्र0सं0", 1, Align.CENTRE), Column("नाम", 4), Column("हस्ताक्षर", 3)]


def table(metadata: Metadata, columns: list[Column], rows: list[list[Text]], row_height: float | None = None) -> bytes:
    with Document(metadata, foot=Foot(number="")) as document:
        document.table(columns, rows, row_height=row_height)
        return document.pdf()


def kinds(pdf: bytes) -> list[list[str]]:
    """The kinds of the cells, row by row."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        (found,) = opened.Root.StructTreeRoot.K.K
        return [[str(cell.S) for cell in row.K] for row in found.K]


def test_every_row_of_the_structure_has_every_cell(metadata: Metadata) -> None:
    pdf = table(metadata, COLUMNS, ROWS)
    assert kinds(pdf) == [["/TH"] * 5, *[["/TD"] * 5] * len(ROWS)]


def test_headings_say_that_they_head_columns(metadata: Metadata) -> None:
    with pikepdf.open(BytesIO(table(metadata, COLUMNS, ROWS))) as pdf:
        (found,) = pdf.Root.StructTreeRoot.K.K
        assert {(str(cell.A.O), str(cell.A.Scope)) for cell in found.K[0].K} == {("/Table", "/Column")}


def test_headings_stand_on_every_page_and_are_read_once(metadata: Metadata) -> None:
    rows: list[list[Text]] = [[str(n), f"अधिकारी {n}", ""] for n in range(1, 101)]
    pdf = table(metadata, THREE, rows)
    drawn = drawn_texts(pdf)
    assert drawn[-1].page >= 2
    heads = [text for text in drawn if text.text == "हस्ताक्षर"]
    assert [head.page for head in heads] == list(range(drawn[-1].page + 1))
    told = [text for _, text in told_texts(pdf)]
    assert told.count("हस्ताक्षर") == 1
    assert [text for text in told if text.startswith("अधिकारी")] == [str(row[1]) for row in rows]


def test_a_cell_taller_than_a_page_goes_on(metadata: Metadata) -> None:
    tall = " ".join(f"शब्द{n}" for n in range(3000))
    pdf = table(metadata, THREE, [["1", tall, "छोटा"], ["2", "अगला", ""]])
    assert drawn_texts(pdf)[-1].page >= 4
    texts = [text for kind, text in told_texts(pdf) if kind == "TD"]
    assert [text for text in texts if text] == ["1", tall, "छोटा", "2", "अगला"]


def test_a_heading_taller_than_a_page_is_not_repeated(metadata: Metadata) -> None:
    tall = " ".join(f"शब्द{n}" for n in range(1500))
    pdf = table(metadata, [Column(tall), Column("ख")], [["क", str(n)] for n in range(60)])
    assert [text for kind, text in told_texts(pdf) if kind == "TH"] == [tall, "ख"]


@pytest.mark.parametrize("count", [1, 5, 16])
def test_a_table_is_as_wide_as_the_text(count: int, metadata: Metadata) -> None:
    with pikepdf.open(BytesIO(table(metadata, [Column("क", 1 + n) for n in range(count)], [["ख"]]))) as pdf:
        lines = [i for i in pikepdf.parse_content_stream(pdf.pages[0]) if str(i.operator) in {"m", "l"}]
        across = [float(i.operands[0]) for i in lines]
    assert max(across) - min(across) == pytest.approx(160 * 72 / 25.4, abs=0.1)


def test_rows_to_be_signed_are_as_high_as_asked(metadata: Metadata) -> None:
    heights = [
        text.y for text in drawn_texts(table(metadata, THREE, [[str(n)] for n in range(5)], 40)) if text.text.isdigit()
    ]
    assert [a - b for a, b in pairwise(heights)] == pytest.approx([40] * 4)


def test_a_row_with_too_many_cells_is_refused(metadata: Metadata) -> None:
    with pytest.raises(ValueError, match="4 cells in a table of 3"):
        table(metadata, THREE, [["1", "2", "3", "4"]])


def test_a_table_without_rows_is_its_headings(metadata: Metadata) -> None:
    assert kinds(table(metadata, THREE, [])) == [["/TH"] * 3]


def test_rules_and_shades_are_decoration(metadata: Metadata) -> None:
    with pikepdf.open(BytesIO(table(metadata, COLUMNS, ROWS))) as pdf:
        depth: list[str] = []
        for instruction in pikepdf.parse_content_stream(pdf.pages[0]):
            match str(instruction.operator):
                case "BDC":
                    depth.append(str(instruction.operands[0]))
                case "EMC":
                    depth.pop()
                case "S" | "f" | "f*" | "B":
                    assert depth == ["/Artifact"]
                case _:
                    pass


@pytest.mark.parametrize("lines", [2, 5, 9, 17])
def test_a_page_ends_between_rows_and_headings_stand_at_its_head_alone(lines: int, metadata: Metadata) -> None:
    rows = [[f"{number}.", "\n".join([f"पंक्ति-{number}"] * lines)] for number in range(60)]
    with Document(metadata) as document:
        document.heading("शीर्षक")
        document.table([Column("क्र0सं0", 1), Column("विवरण", 5)], rows)
        texts = drawn_texts(document.pdf())
    for number in range(60):
        assert len({part.page for part in texts if part.text.strip() == f"पंक्ति-{number}"}) == 1
    for page in range(texts[-1].page + 1):
        assert sum(part.page == page and part.text.strip() == "क्र0सं0" for part in texts) == 1
