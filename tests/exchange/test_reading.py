"""What a file says, whatever its shape: portal, clerk, Excel."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter  # type: ignore[import-untyped]  # ships no types

from desktop.models.calendar import day_number, start_of
from desktop.models.complaint import Channel, Kind, Status
from desktop.models.errors import AppError, Code
from desktop.models.known_names import NameBook
from desktop.models.portal import Cancelled, Field, PortalRow
from desktop.services.exchange.headings import guess_mapping
from desktop.services.exchange.portal_file import PortalReading, look, read
from tests.helpers.krutidev_writer import to_krutidev
from tests.helpers.portal_files import ENGLISH, HINDI, TODAY, rows, write_csv, write_workbook

EPOCH = datetime.fromisoformat("1899-12-30")


def said(reading: PortalReading) -> list[tuple[object, ...]]:
    """The rows without what depends on the shape of the file."""
    left_out = {"row_number", "converted", "remarks"}
    names = [name for name in PortalRow.__dataclass_fields__ if name not in left_out]
    return [tuple(getattr(row, name) for name in names) for row in reading.rows]


@pytest.fixture(scope="module")
def wanted(names: NameBook, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    path = write_csv(tmp_path_factory.mktemp("plain") / "plain.csv", HINDI, rows(60))
    reading = read(path, names=names, today=TODAY)
    assert len(reading.rows) == 60
    assert reading.refused == ()
    return said(reading)


def _krutidev(cell: object) -> object:
    return to_krutidev(cell) if isinstance(cell, str) and cell[:1] > "z" else cell


def _devanagari_digits(cell: object) -> object:
    if isinstance(cell, datetime):
        cell = cell.strftime("%d.%m.%Y %H:%M")
    if isinstance(cell, str) and cell[:1].isdigit() and cell != "1905":
        return cell.translate({0x30 + value: 0x966 + value for value in range(10)})
    return cell


def test_the_typed_row_is_what_a_person_reads(names: NameBook, known: dict[str, int], tmp_path: Path) -> None:
    row = next(iter(rows(1)))
    row[1:10] = ["UK-1", "12/03/2024 14:35", "मांग", "जन समर्पण", "लोनिवि", "उ0सि0न0", "काशीपुर", "ग्राम खरमासा", ""]
    row[13:] = ["+91-94123 45231", "L-02", "Closed", "कार्य हो गया", "15-Mar-24", "Yes", "2", "अधूरा", "16.03.2024"]
    read_row = read(write_csv(tmp_path / "one.csv", HINDI, [row]), names=names, today=TODAY).rows[0]
    assert (read_row.row_number, read_row.number, read_row.kind) == (2, "UK-1", Kind.DEMAND)
    assert (read_row.channel, read_row.department_id) == (Channel.JAN_SAMARPAN, known["PWD"])
    assert (read_row.district_id, read_row.level, read_row.mobile) == (known["USN"], 2, "9412345231")
    assert read_row.registered_at == start_of(day_number(date(2024, 3, 12))) + 14 * 3600 + 35 * 60
    assert read_row.answered_at == start_of(day_number(date(2024, 3, 15)))
    assert (read_row.status, read_row.satisfied, read_row.reopen_count) == (Status.CLOSED, True, 2)
    assert read_row.closed_at == start_of(day_number(date(2024, 3, 16)))


@pytest.mark.parametrize(
    ("encoding", "separator", "style"),
    [
        ("utf-8", ",", "%d-%m-%Y %H:%M"),
        ("utf-8-sig", ";", "%d.%m.%Y %H:%M:%S"),
        ("utf-16", "\t", "%Y-%m-%d %H:%M"),
        ("utf-16-le", ",", "%d/%m/%Y %H:%M"),
        ("utf-16-be", ";", "%d/%m/%Y %I:%M %p"),
        ("utf-8", "|", "%d-%b-%Y %H:%M"),
        ("utf-8", "\t", "%Y-%m-%dT%H:%M:%S+05:30"),
    ],
)
def test_text_files_of_every_make_say_the_same(
    names: NameBook, wanted: list[tuple[object, ...]], tmp_path: Path, encoding: str, separator: str, style: str
) -> None:
    path = write_csv(tmp_path / "a.csv", HINDI, rows(60), encoding=encoding, separator=separator, style=style)
    reading = read(path, names=names, today=TODAY)
    assert reading.refused == ()
    assert said(reading) == wanted


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_kruti_dev_file_says_the_same_and_keeps_what_was_typed(
    names: NameBook, wanted: list[tuple[object, ...]], tmp_path: Path, separator: str
) -> None:
    body = [[_krutidev(cell) for cell in row] for row in rows(60)]
    headings = [to_krutidev(heading) for heading in HINDI]
    path = write_csv(tmp_path / "k.csv", headings, body, encoding="cp1252", separator=separator)
    reading = read(path, names=names, today=TODAY)
    assert reading.refused == ()
    assert said(reading) == wanted
    originals = {cell.field: cell.original for cell in reading.rows[0].converted}
    assert originals[Field.DISTRICT] == body[0][6]
    assert reading.converted_cells > 500


def test_one_kruti_dev_column_in_an_english_file(names: NameBook, tmp_path: Path) -> None:
    body = [
        ["UK1", "xzke lHkk dh is;ty ;kstuk cUn iM+h gS", "Kavita Joshi", "nsgjknwu"],
        ["UK2", "Street light not working since Monday", "Jh gqde flag", "Dehradun"],
        ["UK3", "eksVj ekxZ {kfrxzLr gS", "nsosUnz jkor", "देहरादून"],
    ]
    path = write_csv(tmp_path / "m.csv", ["Complaint No", "Details", "Complainant Name", "District"], body)
    one, two, three = read(path, names=names, today=TODAY).rows
    assert (one.description, one.complainant) == ("ग्राम सभा की पेयजल योजना बन्द पड़ी है", "Kavita Joshi")
    assert (two.description, two.converted[-1].original) == ("Street light not working since Monday", "Jh gqde flag")
    assert (three.description, three.complainant) == ("मोटर मार्ग क्षतिग्रस्त है", "देवेन्द्र रावत")
    assert one.district_id == two.district_id == three.district_id


def test_the_portals_workbook_says_the_same(names: NameBook, wanted: list[tuple[object, ...]], tmp_path: Path) -> None:
    above: list[list[object]] = [["सी0एम0 हेल्पलाइन 1905", *[None] * 5], [], ["दिनांक 21.11.2026 तक की सूची"]]
    below: list[list[object]] = [[], ["योग", 60], ["कुल योग: 60"], ["मुद्रित दिनांक 21.11.2026"]]
    path = write_workbook(tmp_path / "p.xlsx", HINDI, rows(60), above=above, below=below)
    reading = read(path, names=names, today=TODAY)
    assert reading.refused == ()
    assert said(reading) == wanted
    assert (reading.rows[0].row_number, reading.rows_read, reading.passed_over) == (5, 60, 4)


def test_a_clerks_workbook_says_the_same(names: NameBook, wanted: list[tuple[object, ...]], tmp_path: Path) -> None:
    """Serial dates, numbers as floats, merged titles, blank rows, a hidden sheet, formulas with their values."""
    path = tmp_path / "clerk.xlsx"
    with xlsxwriter.Workbook(path) as book:
        hidden = book.add_worksheet("पुराना")
        hidden.write_row(0, 0, HINDI)
        hidden.write_row(1, 0, ["1", "HIDDEN1"])
        hidden.hide()
        sheet = book.add_worksheet("सूची")
        sheet.activate()
        sheet.merge_range(0, 0, 1, 8, "शिकायतों की सूची")
        sheet.write_row(3, 0, HINDI)
        place = 4
        for row in rows(60):
            place += 1 + (place % 7 == 0)
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_number(
                        place, column, (cell - datetime.fromisoformat("1899-12-30")).total_seconds() / 86400
                    )
                elif column == 13:
                    sheet.write_number(place, column, float(str(cell)))
                elif column == 10:
                    sheet.write_formula(place, column, f'="{cell}"', None, cell)
                elif cell != "":
                    sheet.write(place, column, cell)
    reading = read(path, names=names, today=TODAY)
    assert reading.sheet == "सूची"
    assert reading.refused == ()
    assert said(reading) == wanted


def test_serial_dates_count_from_the_epoch_of_their_workbook(names: NameBook, tmp_path: Path) -> None:
    for number, options in ((45_363, {}), (43_901, {"date_1904": True})):
        path = tmp_path / f"{number}.xlsx"
        with xlsxwriter.Workbook(path, options) as book:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ["Complaint No", "Complaint Date"])
            sheet.write_row(1, 0, ["UK1", number + 0.5])
        (row,) = read(path, names=names, today=TODAY).rows
        assert row.registered_at == start_of(day_number(date(2024, 3, 12))) + 12 * 3600


def test_devanagari_digits_say_the_same(names: NameBook, wanted: list[tuple[object, ...]], tmp_path: Path) -> None:
    body = [[_devanagari_digits(cell) for cell in row] for row in rows(60)]
    assert said(read(write_csv(tmp_path / "d.csv", HINDI, body), names=names, today=TODAY)) == wanted


def test_a_subject_is_taken_from_the_description_where_there_is_none(names: NameBook, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "s.csv", ["शिकायत संख्या", "विवरण"], [["UK1", "पुल टूट गया है। कृपया बनवाएँ।"]])
    assert read(path, names=names, today=TODAY).rows[0].subject == "पुल टूट गया है"


@pytest.mark.parametrize(
    ("status", "satisfied", "wanted"),
    [
        ("Closed", "", Status.PARTIALLY_CLOSED),
        ("Closed", "Yes", Status.CLOSED),
        ("बंद", "असन्तुष्ट", Status.PARTIALLY_CLOSED),
        ("सन्तुष्टि सहित बंद", "", Status.CLOSED),
        ("निस्तारित", "", Status.PARTIALLY_CLOSED),
        ("Special Close", "", Status.SPECIAL_CLOSED),
        ("फोर्स क्लोज", "", Status.FORCE_CLOSED),
        ("लम्बित", "", Status.PENDING),
        ("WIP", "", Status.IN_PROGRESS),
        ("", "", None),
    ],
)
def test_only_a_satisfied_complainant_closes(
    names: NameBook, tmp_path: Path, status: str, satisfied: str, wanted: Status | None
) -> None:
    path = write_csv(tmp_path / "s.csv", ["Complaint No", "Status", "Satisfied"], [["UK1", status, satisfied]])
    assert read(path, names=names, today=TODAY).rows[0].status is wanted


def test_quoted_line_ends_and_a_named_separator(names: NameBook, tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    path.write_text('sep=;\nशिकायत संख्या;विवरण\nUK1;"पहली पंक्ति\r\nदूसरी; ""पंक्ति"""\n', encoding="utf-8", newline="")
    row = read(path, names=names, today=TODAY).rows[0]
    assert row.description == 'पहली पंक्ति\nदूसरी; "पंक्ति"'
    assert row.row_number == 3


def test_the_signs_that_excel_spells_out_are_read_as_signs(names: NameBook, tmp_path: Path) -> None:
    body = [["UK1", "पहली_x000D_\nदूसरी _x005F_x0041_ snake_x_case"]]
    path = write_workbook(tmp_path / "e.xlsx", ["शिकायत संख्या", "विवरण"], body)
    assert read(path, names=names, today=TODAY).rows[0].description == "पहली\nदूसरी _x0041_ snake_x_case"


def test_the_month_comes_first_only_when_the_mapping_says_so(names: NameBook, tmp_path: Path) -> None:
    headings = ["Complaint No", "Complaint Date"]
    path = write_csv(tmp_path / "us.csv", headings, [["UK1", "03/04/2026"], ["UK2", "11/20/2026"]])
    plain = read(path, names=names, today=TODAY)
    assert [fault.reason.value for row in plain.refused for fault in row.faults] == ["month_first"]
    mapping = guess_mapping(headings)
    turned = read(path, names=names, today=TODAY, mapping=type(mapping)(columns=mapping.columns, month_first=True))
    assert [row.registered_at for row in turned.rows] == [
        start_of(day_number(date(2026, 3, 4))),
        start_of(day_number(date(2026, 11, 20))),
    ]


def test_a_remembered_mapping_reads_headings_nobody_else_knows(names: NameBook, tmp_path: Path) -> None:
    mapping = guess_mapping([]).with_column(Field.NUMBER, "Col A", 0).with_column(Field.DESCRIPTION, "Col B", 1)
    path = write_csv(tmp_path / "x.csv", ["Col B", "Col A"], [["पुल टूटा है", "UK7"]])
    with pytest.raises(AppError, match=r"no_number_column"):
        read(path, names=names, today=TODAY)
    assert read(path, names=names, today=TODAY, mapping=mapping).rows[0].number == "UK7"


def test_looking_changes_nothing_and_shows_what_would_be_read(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "p.xlsx", ENGLISH, rows(12), above=[["CM Helpline"]])
    before = path.read_bytes()
    seen = look(path)
    assert seen.proposed.heading_row == 2
    assert seen.proposed.headings == ENGLISH
    assert seen.proposed.readable
    assert seen.proposed.samples[0][1] == "UK30000001"
    assert path.read_bytes() == before


def test_another_sheet_is_read_when_it_is_named(names: NameBook, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "A"
    first.append(["शिकायत संख्या", "विषय"])
    first.append(["UK1", "एक"])
    hidden = book.create_sheet("B")
    hidden.append(["शिकायत संख्या", "विषय", "जनपद", "विभाग"])
    hidden.append(["UK2", "दो", "चमोली", "PWD"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "two.xlsx")
    assert read(tmp_path / "two.xlsx", names=names, today=TODAY).rows[0].number == "UK1"
    assert read(tmp_path / "two.xlsx", names=names, today=TODAY, sheet="B").rows[0].number == "UK2"
    with pytest.raises(AppError) as refusal:
        read(tmp_path / "two.xlsx", names=names, today=TODAY, sheet="C")
    assert refusal.value.code is Code.FILE_EMPTY


def test_progress_is_told_and_reading_can_be_stopped(names: NameBook, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "long.csv", HINDI, rows(1700))
    told: list[tuple[int, int]] = []
    read(path, names=names, today=TODAY, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 0)
    assert told[-1] == (1700, 1700)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert all(done <= total for done, total in told[1:])

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(path, names=names, today=TODAY, progress=stop)
