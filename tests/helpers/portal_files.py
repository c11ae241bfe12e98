"""Portal exports made on the spot, in the shapes that a portal, a clerk and Excel produce."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from openpyxl.cell import WriteOnlyCell

TODAY = date(2026, 11, 21)

HINDI = (
    *("क्र0सं0", "शिकायत संख्या", "शिकायत दिनांक", "प्रकार", "माध्यम", "विभाग", "जनपद", "विकासखण्ड", "ग्राम", "श्रेणी"),
    *("विषय", "शिकायत का विवरण", "शिकायतकर्ता का नाम", "मोबाइल नं0", "स्तर", "स्थिति", "निस्तारण आख्या", "निस्तारण दिनांक"),
    *("सन्तुष्टि", "पुनः खुली", "पुनः खोलने का कारण", "बंद होने की तिथि"),
)
ENGLISH = (
    *("S.No.", "Complaint No.", "Complaint Date", "Type", "Source", "Department", "District", "Block", "Village"),
    *("Category", "Subject", "Complaint Description", "Complainant Name", "Mobile No.", "Level", "Status"),
    *("Action Taken", "Resolution Date", "Satisfied", "Reopen Count", "Reopen Reason", "Closing Date"),
)
_PLACES = (
    ("पौड़ी गढ़वाल", "यमकेश्वर"),
    ("देहरादून", "चकराता"),
    ("नैनीताल", "भीमताल"),
    ("अल्मोड़ा", "हवालबाग"),
    ("चमोली", "थराली"),
    ("पिथौरागढ़", "मुनस्यारी"),
)
_TOPICS = (
    ("लोक निर्माण विभाग", "मार्ग क्षतिग्रस्त, गड्ढे", "मोटर मार्ग पर गड्ढे होने से वाहनों का आवागमन बाधित"),
    ("जल संस्थान", "", "गाँव की पेयजल योजना में पन्द्रह दिन से पानी नहीं आ रहा है"),
    ("यूपीसीएल", "", "ट्रांसफार्मर जल जाने से बिजली आपूर्ति ठप है"),
    ("राजस्व विभाग", "", "दाखिल-खारिज का प्रकरण तहसील में लम्बित है"),
)
_NAMES = ("श्री हुकम सिंह रावत", "श्रीमती दीपा बिष्ट", "श्री ख़ुशहाल नेगी", "कु0 मंजू पन्त", "श्री आर0 के0 जुयाल", "Kavita Joshi")
_VILLAGES = ("डाडामण्डी", "कोटी कनासर", "नौकुचियाताल", "कफड़ा", "रुईसाण", "क्वीटी")
_DETAIL = (
    "{subject}। इस सम्बन्ध में पूर्व में भी क्षेत्रीय कार्यालय को अवगत कराया गया था, किन्तु आज तक कोई कार्यवाही नहीं हुई। "
    "ग्रामवासियों को लगभग {n} किमी0 पैदल जाना पड़ता है और विद्यालय के बच्चों को सर्वाधिक कठिनाई है। "
    "कृपया शीघ्र कार्यवाही कराने का कष्ट करें।"
)

_LAST_ANSWER = datetime.fromisoformat("2026-11-20T18:00")

Row = list[object]


def rows(count: int, seed: int = 7) -> Iterator[Row]:
    """Complaints in the order of `HINDI`, with real dates, numbers and texts."""
    chance = random.Random(seed)
    start = datetime.fromisoformat("2024-04-01T09:00")
    for n in range(1, count + 1):
        district, block = chance.choice(_PLACES)
        department, category, subject = chance.choice(_TOPICS)
        registered = start + timedelta(minutes=chance.randrange(1_300_000))
        answered = registered + timedelta(hours=chance.randrange(20, 900))
        answered = min(answered, _LAST_ANSWER)
        state = chance.choice(("लम्बित", "कार्यवाही प्रचलित", "आंशिक बंद", "सन्तुष्टि सहित बंद"))
        done = state in {"आंशिक बंद", "सन्तुष्टि सहित बंद"}
        closed = state == "सन्तुष्टि सहित बंद"
        yield [
            n,
            f"UK{30_000_000 + n}",
            registered,
            chance.choice(("शिकायत", "शिकायत", "मांग", "सुझाव", "सूचना")),
            chance.choice(("1905", "पोर्टल", "मोबाइल ऐप", "जन समर्पण")),
            department,
            district,
            block,
            chance.choice(_VILLAGES),
            category,
            subject,
            _DETAIL.format(subject=subject, n=chance.randrange(2, 15)),
            chance.choice(_NAMES),
            f"9{chance.randrange(10**9):09d}",
            f"एल-{chance.randrange(1, 4)}",
            state,
            "स्थल निरीक्षण कर कार्य पूर्ण करा दिया गया है।" if done else "",
            answered if done else "",
            "हाँ" if closed else "",
            chance.choice((0, 0, 0, 1, 2)),
            "",
            answered if closed else "",
        ]


def shown(row: Sequence[object], style: str = "%d/%m/%Y %H:%M") -> list[str]:
    """A row as a text file has it."""
    return [cell.strftime(style) if isinstance(cell, datetime) else str(cell) for cell in row]


def write_csv(
    path: Path,
    headings: Sequence[str],
    body: Iterable[Sequence[object]],
    *,
    encoding: str = "utf-8-sig",
    separator: str = ",",
    style: str = "%d/%m/%Y %H:%M",
) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(headings)
        writer.writerows(shown(row, style) for row in body)
    return path


def write_workbook(
    path: Path,
    headings: Sequence[str],
    body: Iterable[Sequence[object]],
    *,
    above: Sequence[Sequence[object]] = (),
    below: Sequence[Sequence[object]] = (),
    title: str = "Sheet1",
) -> Path:
    """A workbook as a portal streams it, with title rows above and totals below."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in above:
        sheet.append(row)
    sheet.append(list(headings))
    for row in body:
        sheet.append([_dated(sheet, cell) if isinstance(cell, datetime) else cell for cell in row])
    for row in below:
        sheet.append(row)
    book.save(path)
    return path


def write_excel(path: Path, headings: Sequence[str], body: Iterable[Sequence[object]]) -> Path:
    """A workbook as Excel saves it, its texts in one shared list."""
    with xlsxwriter.Workbook(path) as book:
        moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, headings)
        for place, row in enumerate(body, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(place, column, cell, moment)
                elif cell != "":
                    sheet.write(place, column, cell)
    return path


def _dated(sheet: Any, value: datetime) -> Any:
    cell = WriteOnlyCell(sheet, value=value)
    cell.number_format = "dd/mm/yyyy hh:mm"
    return cell
