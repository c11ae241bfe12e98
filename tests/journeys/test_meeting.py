"""A review from its plan to the uploaded minutes, and from there to the next meeting's compliance, in the window."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.models.calendar import as_date, day_of
from desktop.models.follow_up import ComplianceDraft, FollowUps
from desktop.models.meeting import MeetingsCalendar, MeetingState, MinutesState, OpenMeeting, Presence
from desktop.models.meeting_minutes import MinutesOf, SaveMinutes
from desktop.models.minutes import AnnexKind, Copies, Copy
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Place, Screen
from desktop.views.meetings.panel import MeetingsPanel
from desktop.views.minutes.panel import MinutesPanel
from tests.helpers import meetings as steps
from tests.helpers import steps as cases
from tests.helpers.stores import Office
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.test_today import BOTH

MEETINGS = Both("बैठकें", "Meetings")
DAY, TIME = Both("दिनांक", "Day"), Both("समय", "Time")
PLACE, CHAIR = Both("स्थान", "Place"), Both("अध्यक्षता (पद)", "Presided by (title)")
CHAIR_NAME = Both("अध्यक्ष का नाम", "Name of the chair")
OPEN_MEETING = Both("बैठक खोलें", "Open the meeting")
USUAL = Both("सामान्य कार्यसूची लें", "Take the usual agenda")
INVITED = Both("आमन्त्रित, प्रति पंक्ति एक (पदनाम एवं कार्यालय)", "Invited, one a line (designation and office)")
ISSUE = Both("बैठक सूचना निर्गत करें", "Issue the notice")
FILE_NUMBER = Both("पत्रावली संख्या", "File number")
ATTENDANCE = Both("उपस्थिति", "Attendance")
FIGURES = Both("बैठक-पूर्व आँकड़े", "Pre-meeting figures")
PUT = Both("आँकड़े कार्यवृत्त में रखें", "Put the figures into the minutes")
COMPLIANCE = Both("अनुपालन", "Compliance")
HELD = Both("सम्पन्न अंकित करें", "Enter as held")
HALL = "मुख्य महाप्रबन्धक, जल संस्थान"


def at_desk(start: Start, username: str, language: Language) -> Person:
    person = start(language=language)
    enter(person, username)
    return person


def room(person: Person) -> MeetingsPanel:
    panel = person.window.panel
    assert isinstance(panel, MeetingsPanel)
    return panel


def editor(person: Person) -> MinutesPanel:
    panel = person.window.panel
    assert isinstance(panel, MinutesPanel)
    return panel


def go(person: Person, meeting_id: int, section: str = "") -> None:
    person.window.show_place(Place(screen=Screen.MEETINGS, meeting_id=meeting_id, section=section))
    person.settle()


def write_minutes(person: Person, meeting_id: int, section: str = "") -> None:
    person.window.show_place(Place(screen=Screen.MINUTES, meeting_id=meeting_id, section=section))
    person.settle()


def state(office: Office, meeting_id: int) -> MinutesState:
    return office.desk("itda").ask(MinutesOf(meeting_id=meeting_id)).state


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Papers are opened in no viewer; their files are remembered."""
    opened: list[str] = []

    def remember(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return opened


@BOTH
def test_from_the_plan_to_the_next_meetings_compliance(
    start: Start, office: Office, language: Language, quiet: list[str]
) -> None:
    steps.uploaded(office, days_ago=35)
    cases.satisfy(office, "l1.jst", office.register().id or 0)
    office.clock.advance(days=1)
    person = at_desk(start, "anu.jst", language)

    meeting = _plan(person, office)
    _call(person, office, meeting, quiet)
    _attend(person, office, meeting)
    _present(person, office, meeting)
    _direct(person, office, meeting)
    _approve(start, office, meeting, language)
    person = at_desk(start, "anu.jst", language)
    _issue(person, office, meeting)
    _follow(person, office, meeting)


def _plan(person: Person, office: Office) -> int:
    today = day_of(office.clock.now)
    person.press(MEETINGS)
    person.settle()
    person.key("Ctrl+N")
    person.sees(Both("आदेशों के अनुसार:", "By the orders:"))
    person.type_into(DAY, f"{as_date(today):%d.%m.%Y}")
    person.type_into(TIME, "11.30")
    person.type_into(PLACE, "सभागार कक्ष सं0 2")
    person.type_into(CHAIR, "सचिव, पेयजल, उत्तराखण्ड शासन")
    person.type_into(CHAIR_NAME, "अरविन्द सिंह")
    person.key("Ctrl+Return")
    person.settle()
    page = office.desk("anu.jst").ask(MeetingsCalendar(from_day=today, to_day=today))
    (line,) = page.lines
    assert (line.start, line.place) == (690, "सभागार कक्ष सं0 2")
    person.choose_row_with(f"{as_date(today):%d.%m.%Y}")
    person.press(OPEN_MEETING)
    person.settle()
    return line.id


def _call(person: Person, office: Office, meeting: int, quiet: list[str]) -> None:
    person.press(USUAL)
    person.type_into(INVITED, f"{HALL}\nसमस्त जिलाधिकारी")
    person.key("Ctrl+P")
    person.wait(lambda: quiet, "no paper was printed")
    person.settle()
    person.press(ISSUE)
    person.settle()
    person.type_into(FILE_NUMBER, "1905/पे0अनु0-2/2026")
    person.key("Ctrl+Return")
    person.settle()
    found = office.desk("anu.jst").ask(OpenMeeting(meeting_id=meeting))
    assert found.state is MeetingState.CALLED
    assert found.notice.invitees == (HALL, "समस्त जिलाधिकारी")
    assert len(found.notice.agenda) > 4
    assert [file.name for file in found.files]


def _attend(person: Person, office: Office, meeting: int) -> None:
    person.press(ATTENDANCE)
    person.settle()
    table = room(person).page.attendance.table
    table.setFocus()
    for row, words in enumerate(("Gita Bisht", "Mohan Joshi")):
        table.setCurrentIndex(table.model().index(row, 0))
        QTest.keyClicks(table, words[0])
        cell = QApplication.focusWidget()
        assert isinstance(cell, QLineEdit)
        QTest.keyClicks(cell, words[1:])
        QTest.keyClick(cell, Qt.Key.Key_Return)
        person.settle()
    table.setCurrentIndex(table.model().index(0, 3))
    QTest.keyClick(table, Qt.Key.Key_Space)
    person.key("Ctrl+S")
    person.settle()
    rows = office.desk("anu.jst").ask(OpenMeeting(meeting_id=meeting)).attendance
    assert [(row.name, row.presence) for row in rows] == [
        ("Gita Bisht", Presence.PRESENT),
        ("Mohan Joshi", Presence.INVITED),
    ]


def _present(person: Person, office: Office, meeting: int) -> None:
    person.press(FIGURES)
    person.settle()
    person.sees(Both("योग सही", "Sum agrees"))
    page = room(person).page.pack.page
    assert page is not None
    assert (page.received, page.closed, page.uploads.uploaded) == (1, 1, 1)
    person.press(PUT)
    person.settle()
    minutes = office.desk("anu.jst").ask(MinutesOf(meeting_id=meeting))
    assert minutes.document is not None
    assert [annex.kind for annex in minutes.document.annexes if annex.kind is AnnexKind.FIGURES]
    points = [point.text for point in minutes.document.presentation.points]
    assert [text for text in points if "100.00" in text]
    copies = Copies(heading="प्रतिलिपि निम्नलिखित को प्रेषित:-", recipients=(Copy(recipient=HALL, phrase="को सूचनार्थ।"),))
    steps.do(office, "so.jst", SaveMinutes, meeting, document=replace(minutes.document, copies=copies))
    person.key("F5")
    person.press(HELD)
    person.settle()
    person.key("Ctrl+Return")
    person.settle()
    assert office.desk("anu.jst").ask(OpenMeeting(meeting_id=meeting)).state is MeetingState.HELD


def _direct(person: Person, office: Office, meeting: int) -> None:
    person.key("Ctrl+O")
    person.settle()
    person.wait(lambda: isinstance(person.window.panel, MinutesPanel), "the minutes did not open")
    person.key("Ctrl+N")
    person.write("180 दिन से अधिक लंबित प्रकरण निस्तारित किए जाएँ। @मुख्य महाप्र")
    person.key("Return")
    person.key("Return")
    person.write("संवाद पोर्टल पर अंकित किया जाए। @समस्त जिला")
    person.key("Return")
    person.key("Ctrl+Return")
    person.settle()
    person.key("Ctrl+S")
    person.settle()
    document = office.desk("anu.jst").ask(MinutesOf(meeting_id=meeting)).document
    assert document is not None
    assert [bool(each.addressees) for each in document.directions] == [True, True]
    person.press(Both("अनुमोदन हेतु भेजें", "Send for approval"))
    person.settle()
    person.key("Ctrl+Return")
    person.settle()
    assert state(office, meeting) is MinutesState.SUBMITTED


def _approve(start: Start, office: Office, meeting: int, language: Language) -> None:
    chair = at_desk(start, "l4.jst", language)
    write_minutes(chair, meeting, "approve_minutes")
    chair.key("Ctrl+Return")
    chair.settle()
    assert state(office, meeting) is MinutesState.APPROVED


def _issue(person: Person, office: Office, meeting: int) -> None:
    write_minutes(person, meeting, "sign_minutes")
    form = editor(person).editor.area.form
    assert form is not None
    form.inputs["designation"].restore("सचिव")
    person.key("Ctrl+Return")
    person.settle()
    assert state(office, meeting) is MinutesState.SIGNED
    write_minutes(person, meeting, "endorse_minutes")
    person.type_into(FILE_NUMBER, "1905/पे0अनु0-2/2026-1")
    person.key("Ctrl+Return")
    person.settle()
    assert state(office, meeting) is MinutesState.ENDORSED
    write_minutes(person, meeting, "circulate_minutes")
    person.key("Ctrl+Return")
    person.settle()
    assert state(office, meeting) is MinutesState.CIRCULATED
    go(person, meeting, "upload_minutes")
    person.key("Ctrl+Return")
    person.settle()
    assert state(office, meeting) is MinutesState.UPLOADED
    with office.desk("itda").open_file(office.desk("itda").ask(MinutesOf(meeting_id=meeting)).issued_sha256) as file:
        assert isinstance(file, io.BytesIO)
        assert file.read().startswith(b"%PDF")


def _follow(person: Person, office: Office, meeting: int) -> None:
    rows = office.desk("anu.jst").ask(FollowUps(meeting_id=meeting)).lines
    assert len(rows) == 2
    person.window.show_place(Place(screen=Screen.MEETINGS, meeting_id=meeting, section="ledger"))
    person.sees(Both("2 निर्देश", "2 directions"))
    person.key("Ctrl+N")
    person.type_into(Both("आख्या", "Reply"), "निस्तारण पूर्ण हो गया।")
    person.press(Both("अनुपालन सूचित", "reported as complied"))
    person.key("Ctrl+Return")
    person.settle()
    following = steps.plan(office, days_ago=-3)
    told = office.desk("anu.jst").ask(ComplianceDraft(meeting_id=following))
    assert told.total == 2
    go(person, following, "compliance")
    person.sees("निस्तारण पूर्ण हो गया।")
    person.sees(Both("आख्या अप्राप्त", "Reply awaited"))
