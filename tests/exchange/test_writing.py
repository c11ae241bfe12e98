from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop.models.errors import AppError, Code
from desktop.models.known_names import NameBook
from desktop.models.portal import Cancelled
from desktop.services.exchange.portal_file import read
from desktop.services.exchange.xlsx_writing import HINDI_FONT, Value, write_refused, write_xlsx
from tests.helpers.portal_files import TODAY, write_csv

HEADINGS = ("क्रमांक", "विषय", "दिनांक")


def _cells(path: Path) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(path)
    return list(book.worksheets[0].iter_rows(values_only=True))


def test_what_was_written_stands_in_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "सूची.xlsx"
    count = write_xlsx(
        path, HEADINGS, [("UK1", "मार्ग क्षतिग्रस्त", date(2026, 11, 27)), ("UK2", None, None), (7, 2.5, True)]
    )
    assert count == 3
    assert _cells(path) == [
        HEADINGS,
        ("UK1", "मार्ग क्षतिग्रस्त", datetime.fromisoformat("2026-11-27")),
        ("UK2", None, None),
        (7, 2.5, True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://example.invalid","खोलें")',
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "http://example.invalid/",
        "mailto:a@example.invalid",
        "{=1}",
        "0042",
        "1E5",
        "_x0041_",
        "<b>&amp;</b>",
        "TRUE",
    ],
)
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "t.xlsx"
    write_xlsx(path, ("=1+1",), [(text,)])
    book = openpyxl.load_workbook(path)
    cell = book.worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None) or (
        text == "_x0041_" and cell.data_type == "s"
    )
    assert book.worksheets[0]["A1"].data_type == "s"
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet


def test_dates_are_dates_and_moments_are_in_indian_time(tmp_path: Path) -> None:
    path = tmp_path / "d.xlsx"
    moment = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)
    write_xlsx(path, ("a", "b", "c"), [(date(2026, 11, 27), moment, date(1850, 1, 1))])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet["A2"].is_date
    assert sheet["A2"].number_format == "dd.mm.yyyy"
    assert sheet["B2"].value == datetime.fromisoformat("2026-11-27 14:35")
    assert sheet["C2"].value == "1850-01-01"


def test_the_head_is_frozen_filtered_and_in_a_hindi_font(tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    write_xlsx(path, HEADINGS, [("UK1", "क" * 300, None)], sheet_name="प्रकरण [सूची] 11/2026: " + "अ" * 40)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C2"
    assert sheet["A1"].font.name == sheet["A2"].font.name == HINDI_FONT
    assert sheet["A1"].font.bold
    assert len(sheet.title) <= 31
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


def test_values_that_a_spreadsheet_would_spoil_become_text(tmp_path: Path) -> None:
    path = tmp_path / "n.xlsx"
    write_xlsx(path, ("a", "b", "c"), [(1234567890123456, float("nan"), float("inf"))])
    assert _cells(path)[1] == ("1234567890123456", "nan", "inf")


def test_hostile_text_is_tamed_and_cut_to_what_a_cell_holds(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    write_xlsx(path, ("a",), [("क" * 200_000,), ("अ\x00\u202eब\x1f",), ("\ud800",)])
    cells = _cells(path)
    assert len(cells[1][0]) == 32_767
    assert cells[2][0] == "अब"


def test_an_older_file_survives_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "keep.xlsx"
    write_xlsx(path, HEADINGS, [("old", "x", None)])

    def broken() -> Iterator[Sequence[Value]]:
        yield ("new", "y", None)
        raise Cancelled

    with pytest.raises(Cancelled):
        write_xlsx(path, HEADINGS, broken())
    assert _cells(path)[1][0] == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["keep.xlsx"]


@pytest.mark.parametrize(
    ("error", "why"),
    [(PermissionError(13, "x"), "locked"), (OSError(28, "x"), "full"), (OSError(5, "x"), "other")],
)
def test_why_a_file_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, why: str
) -> None:
    def refuse(_self: Path, _target: Path) -> Path:
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(AppError) as refusal:
        write_xlsx(tmp_path / "a.xlsx", HEADINGS, [])
    assert (refusal.value.code, refusal.value.details["why"]) == (Code.CANNOT_WRITE, why)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refusal:
        write_xlsx(tmp_path / "nowhere" / "a.xlsx", HEADINGS, [])
    assert refusal.value.details["why"] == "missing"


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []
    write_xlsx(tmp_path / "p.xlsx", ("a",), ((n,) for n in range(1200)), progress=told.append)
    assert told == [500, 1000]


def test_refused_rows_go_out_with_reasons_and_come_back_mended(names: NameBook, tmp_path: Path) -> None:
    source = write_csv(
        tmp_path / "in.csv",
        ("शिकायत संख्या", "जनपद", "विवरण"),
        [("UK1", "लखनऊ", "=1+1"), ("UK2", "चमोली", "ठीक"), ("", "चमोली", "बिना संख्या")],
    )
    reading = read(source, names=names, today=TODAY)
    out = tmp_path / "refused.xlsx"
    count = write_refused(
        out,
        reading.headings,
        reading.refused,
        row_heading="पंक्ति",
        reason_heading="कारण",
        sentence=lambda row: row.reason.value,
    )
    assert count == 2
    assert _cells(out) == [
        ("पंक्ति", "कारण", "शिकायत संख्या", "जनपद", "विवरण"),
        (2, "unknown_district", "UK1", "लखनऊ", "=1+1"),
        (4, "missing_number", None, "चमोली", "बिना संख्या"),
    ]
    book = openpyxl.load_workbook(out)
    book.worksheets[0]["D2"] = "Chamoli"
    book.worksheets[0]["C3"] = "UK9"
    book.save(out)
    assert [row.number for row in read(out, names=names, today=TODAY).rows] == ["UK1", "UK9"]
