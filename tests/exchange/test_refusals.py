"""Every row that is not taken says why; every file that cannot be read is one plain refusal."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from desktop.models.errors import AppError, Code
from desktop.models.known_names import NameBook
from desktop.models.portal import Field, PortalRow, Reason, RefusedRow
from desktop.services.exchange.portal_file import PortalReading, look, read
from tests.helpers.portal_files import HINDI, TODAY, rows, write_csv, write_excel, write_workbook

HEADINGS = ("शिकायत संख्या", "शिकायत दिनांक", "जनपद", "विकासखण्ड", "मोबाइल", "विवरण", "स्थिति", "पुनः खुली")
GOOD = ("UK1", "12.03.2024", "चमोली", "थराली", "9412345231", "मार्ग बन्द है", "लम्बित", "0")


def _read(names: NameBook, path: Path, *body: tuple[object, ...]) -> PortalReading:
    return read(write_csv(path / "r.csv", HEADINGS, body), names=names, today=TODAY)


def _with(**changed: object) -> tuple[object, ...]:
    places = ("number", "at", "district", "block", "mobile", "text", "status", "reopened")
    return tuple(changed.get(place, value) for place, value in zip(places, GOOD, strict=True))


@pytest.mark.parametrize(
    ("row", "reason", "field"),
    [
        (_with(number=""), Reason.MISSING_NUMBER, Field.NUMBER),
        (_with(number="-"), Reason.MISSING_NUMBER, Field.NUMBER),
        (_with(number="UK 1 <script>"), Reason.BAD_NUMBER, Field.NUMBER),
        (_with(number="9" * 60), Reason.BAD_NUMBER, Field.NUMBER),
        (_with(number="3.09E+11"), Reason.NUMBER_ROUNDED, Field.NUMBER),
        (_with(at="31.02.2024"), Reason.BAD_DATE, Field.REGISTERED_AT),
        (_with(at="कल"), Reason.BAD_DATE, Field.REGISTERED_AT),
        (_with(at="03/27/2024"), Reason.MONTH_FIRST, Field.REGISTERED_AT),
        (_with(at="22.11.2026"), Reason.DATE_IN_FUTURE, Field.REGISTERED_AT),
        (_with(district="लखनऊ"), Reason.UNKNOWN_DISTRICT, Field.DISTRICT),
        (_with(block="काशी"), Reason.UNKNOWN_BLOCK, Field.BLOCK),
        (_with(block="चकराता"), Reason.BLOCK_ELSEWHERE, Field.BLOCK),
        (_with(status="पता नहीं"), Reason.UNKNOWN_STATUS, Field.STATUS),
        (_with(reopened="कई बार"), Reason.BAD_COUNT, Field.REOPENED),
        (_with(text="क" * 20_001), Reason.TEXT_TOO_LONG, Field.DESCRIPTION),
    ],
)
def test_a_row_is_refused_with_its_reason_and_its_cells(
    names: NameBook, tmp_path: Path, row: tuple[object, ...], reason: Reason, field: Field
) -> None:
    reading = _read(names, tmp_path, GOOD, row)
    assert [one.number for one in reading.rows] == ["UK1"]
    (refused,) = reading.refused
    assert refused.row_number == 3
    assert (refused.reason, refused.faults[0].field) == (reason, field)
    assert refused.cells == row
    assert len(refused.faults[0].value) <= 200


def test_all_faults_of_a_row_are_named_together(names: NameBook, tmp_path: Path) -> None:
    (refused,) = _read(names, tmp_path, _with(number="", at="xx", district="yy")).refused
    assert [fault.reason for fault in refused.faults] == [
        Reason.MISSING_NUMBER,
        Reason.UNKNOWN_DISTRICT,
        Reason.BAD_DATE,
    ]


def test_a_bad_mobile_number_is_a_remark_and_the_complaint_stands(names: NameBook, tmp_path: Path) -> None:
    (row,) = _read(names, tmp_path, _with(mobile="05946-220")).rows
    assert row.mobile == ""
    assert [remark.reason for remark in row.remarks] == [Reason.BAD_MOBILE]


@pytest.mark.parametrize(
    "written", ["9412345231.0", "9.412345231E+9", "'9412345231", "9412345231 / 9897", "घर: 9412345231", "९४१२३४५२३१"]
)
def test_mobile_numbers_as_spreadsheets_leave_them(names: NameBook, tmp_path: Path, written: str) -> None:
    assert _read(names, tmp_path, _with(mobile=written)).rows[0].mobile == "9412345231"


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("30948217.0", "30948217"),
        ("3.0948217E+7", "30948217"),
        ("'0042", "0042"),
        ('="0042"', "0042"),
        ("UK/2024-१२", "UK/2024-12"),
    ],
)
def test_complaint_numbers_as_spreadsheets_leave_them(
    names: NameBook, tmp_path: Path, written: str, number: str
) -> None:
    assert _read(names, tmp_path, _with(number=written)).rows[0].number == number


def test_the_same_row_twice_is_one_row(names: NameBook, tmp_path: Path) -> None:
    reading = _read(names, tmp_path, GOOD, _with(at="12/03/2024", mobile="+91 9412345231"), GOOD)
    assert [row.row_number for row in reading.rows] == [2]
    assert (reading.repeated, reading.refused) == (2, ())


def test_contradicting_rows_are_all_refused_and_name_each_other(names: NameBook, tmp_path: Path) -> None:
    reading = _read(
        names, tmp_path, GOOD, _with(number="UK2"), _with(status="Closed"), _with(district="नैनीताल", block="")
    )
    assert [row.number for row in reading.rows] == ["UK2"]
    assert [(row.row_number, row.faults[0].other_rows) for row in reading.refused] == [
        (2, (4, 5)),
        (4, (2, 5)),
        (5, (2, 4)),
    ]
    assert {row.reason for row in reading.refused} == {Reason.CONTRADICTS_ROW}
    assert reading.refused[0].cells == GOOD


def test_rows_that_are_no_complaints_are_passed_over(names: NameBook, tmp_path: Path) -> None:
    blank = ("",) * 8
    reading = _read(
        names,
        tmp_path,
        *(GOOD, blank, ("योग", *("",) * 6, "1"), ("", "कुल योग", "1", *("",) * 5), ("मुद्रित: 21.11.2026", *("",) * 7)),
        *(HEADINGS, ("", "केवल एक टिप्पणी", *("",) * 6), ("Total 1", *("",) * 7)),
    )
    assert [row.number for row in reading.rows] == ["UK1"]
    assert [(row.row_number, row.reason) for row in reading.refused] == [(6, Reason.BAD_NUMBER)]
    assert reading.passed_over == 6


@pytest.mark.parametrize(
    "text",
    [
        "अ\x00ब",
        "सामान्य \u202eउल्टा\u202c",
        "שלום مرحبا",
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(1)",
        "क्\u200dष\u200c",
        "\ufffe\uffff",
        "🙏" * 100,
    ],
)
def test_odd_texts_are_text(names: NameBook, tmp_path: Path, text: str) -> None:
    (row,) = _read(names, tmp_path, _with(text=text)).rows
    assert "\x00" not in row.description
    assert "\u202e" not in row.description


def _bytes(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _zip(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return path


_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
_WORKBOOK = b"<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"


@pytest.mark.parametrize(
    ("content", "code", "detail"),
    [
        (b"", Code.FILE_EMPTY, None),
        (b"\xef\xbb\xbf\r\n\r\n", Code.FILE_EMPTY, None),
        (_OLE, Code.FILE_TYPE_REFUSED, "xls"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), Code.FILE_TYPE_REFUSED, "encrypted"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), Code.FILE_TYPE_REFUSED, "image"),
        (b"\xff\xd8\xff\xe0" + bytes(300), Code.FILE_TYPE_REFUSED, "image"),
        (b"%PDF-1.7 ...", Code.FILE_TYPE_REFUSED, "pdf"),
        (b"<html><table><tr><td>1</td></tr></table>", Code.FILE_TYPE_REFUSED, "html"),
        (b"<?xml version='1.0'?><Workbook/>", Code.FILE_TYPE_REFUSED, "xml"),
        (bytes(range(256)) * 8, Code.FILE_TYPE_REFUSED, "unknown"),
        (b"PK\x03\x04 not really a zip", Code.FILE_UNREADABLE, None),
        (b"just a line of words\nand another", Code.FILE_NOT_A_TABLE, None),
        ("नाम,पता\nक,ख\n".encode(), Code.NO_NUMBER_COLUMN, None),
    ],
    ids=str,
)
def test_what_is_no_portal_file_is_refused_by_name(
    names: NameBook, tmp_path: Path, content: bytes, code: Code, detail: str | None
) -> None:
    path = _bytes(tmp_path / "export.xlsx", content)
    with pytest.raises(AppError) as refusal:
        read(path, names=names, today=TODAY)
    assert refusal.value.code is code
    assert refusal.value.details.get("kind") == detail


def test_archives_that_are_no_workbooks(names: NameBook, tmp_path: Path) -> None:
    for name, kind in (
        ("word__document_xml", "word"),
        ("content_xml", "ods"),
        ("xl__workbook.bin", "xlsb"),
        ("a", "archive"),
    ):
        with pytest.raises(AppError) as refusal:
            read(_zip(tmp_path / f"{kind}.xlsx", **{name: b"x"}), names=names, today=TODAY)
        assert refusal.value.details["kind"] == kind


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_unreadable(names: NameBook, tmp_path: Path, share: float) -> None:
    whole = write_workbook(tmp_path / "whole.xlsx", HINDI, rows(50)).read_bytes()
    with pytest.raises(AppError) as refusal:
        read(_bytes(tmp_path / "cut.xlsx", whole[: int(len(whole) * share)]), names=names, today=TODAY)
    assert refusal.value.code is Code.FILE_UNREADABLE


def test_a_workbook_with_damaged_insides_is_unreadable(names: NameBook, tmp_path: Path) -> None:
    whole = io.BytesIO(write_excel(tmp_path / "whole.xlsx", HINDI, rows(50)).read_bytes())
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"):
        with zipfile.ZipFile(whole) as old, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as new:
            for name in old.namelist():
                content = old.read(name)
                new.writestr(name, content[: len(content) // 2] if name == part else content)
        with pytest.raises(AppError) as refusal:
            read(tmp_path / "bad.xlsx", names=names, today=TODAY)
        assert refusal.value.code in {Code.FILE_UNREADABLE, Code.FILE_EMPTY}


def test_a_zip_bomb_is_not_unpacked(names: NameBook, tmp_path: Path) -> None:
    path = _zip(tmp_path / "bomb.xlsx", xl__workbook_xml=_WORKBOOK, xl__worksheets__sheet1_xml=b" " * (80 * 2**20))
    assert path.stat().st_size < 2**20
    with pytest.raises(AppError) as refusal:
        read(path, names=names, today=TODAY)
    assert refusal.value.code is Code.FILE_TOO_LARGE


def test_entities_in_a_workbook_are_not_expanded(names: NameBook, tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + _WORKBOOK
    with pytest.raises(AppError) as refusal:
        read(_zip(tmp_path / "entities.xlsx", xl__workbook_xml=bomb), names=names, today=TODAY)
    assert refusal.value.code is Code.FILE_UNREADABLE


def test_a_row_far_below_does_not_fill_the_memory(names: NameBook, tmp_path: Path) -> None:
    whole = write_workbook(tmp_path / "whole.xlsx", HINDI, rows(2))
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(tmp_path / "far.xlsx", "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b'r="3"', b'r="99999999999"')
            new.writestr(name, content)
    with pytest.raises(AppError) as refusal:
        read(tmp_path / "far.xlsx", names=names, today=TODAY)
    assert refusal.value.code in {Code.FILE_TOO_MANY_ROWS, Code.FILE_UNREADABLE}


def test_formulas_and_links_are_never_followed(names: NameBook, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["शिकायत संख्या", "विवरण"])
    sheet.append(["UK1", '=WEBSERVICE("http://example.invalid/")'])
    sheet.append(["UK2", "='[http://example.invalid/x.xlsx]A'!A1"])
    sheet["A2"].hyperlink = "http://example.invalid/"
    book.save(tmp_path / "links.xlsx")
    reading = read(tmp_path / "links.xlsx", names=names, today=TODAY)
    assert [(row.number, row.description) for row in reading.rows] == [("UK1", ""), ("UK2", "")]


def test_an_unclosed_quote_does_not_swallow_the_file(names: NameBook, tmp_path: Path) -> None:
    path = tmp_path / "quote.csv"
    path.write_text('शिकायत संख्या,विवरण\nUK1,"खुला\n' + "UK2,पाठ\n" * 200_000, encoding="utf-8")
    with pytest.raises(AppError) as refusal:
        read(path, names=names, today=TODAY)
    assert refusal.value.code is Code.FILE_UNREADABLE


def test_a_few_damaged_bytes_do_not_spoil_a_file(names: NameBook, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", HINDI, rows(50))
    content = bytearray(path.read_bytes())
    middle = content.index("मार्ग".encode(), 3000)
    content[middle : middle + 1] = b"\xff"
    path.write_bytes(content)
    reading = read(path, names=names, today=TODAY)
    assert len(reading.rows) + len(reading.refused) == 50
    assert sum("\ufffd" in row.subject + row.description for row in reading.rows) <= 1


def test_a_missing_file_is_unreadable(names: NameBook, tmp_path: Path) -> None:
    for act in (lambda path: read(path, names=names, today=TODAY), look):
        with pytest.raises(AppError) as refusal:
            act(tmp_path / "nowhere.csv")
        assert refusal.value.code is Code.FILE_UNREADABLE


def test_a_reading_is_rows_and_refusals_and_nothing_else(names: NameBook, tmp_path: Path) -> None:
    reading = _read(names, tmp_path, GOOD, _with(number="UK2", at="x"))
    assert all(isinstance(row, PortalRow) for row in reading.rows)
    assert all(isinstance(row, RefusedRow) for row in reading.refused)
    assert (reading.rows_read, reading.file_name, len(reading.sha256)) == (2, "r.csv", 64)
