"""Every file that cannot be read is one plain refusal, and nothing in a file acts."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from desktop.models.errors import AppError, Code
from desktop.models.known_names import NameBook
from desktop.services.exchange.portal_file import look, read
from tests.helpers.portal_files import HINDI, TODAY, rows, write_csv, write_excel, write_workbook


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
