"""Every row that is not taken says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.models.known_names import NameBook
from desktop.models.portal import Field, PortalRow, Reason, RefusedRow
from desktop.services.exchange.portal_file import PortalReading, read
from tests.helpers.portal_files import TODAY, write_csv

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


def test_a_reading_is_rows_and_refusals_and_nothing_else(names: NameBook, tmp_path: Path) -> None:
    reading = _read(names, tmp_path, GOOD, _with(number="UK2", at="x"))
    assert all(isinstance(row, PortalRow) for row in reading.rows)
    assert all(isinstance(row, RefusedRow) for row in reading.refused)
    assert (reading.rows_read, reading.file_name, len(reading.sha256)) == (2, "r.csv", 64)
