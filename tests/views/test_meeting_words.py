"""Papers of a meeting speak as the office's phrase library does, and to a woman as to a woman."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.follow_up import FollowUps
from desktop.models.minutes import Language
from desktop.models.phrase_book import Book, SetPhrase
from desktop.views.infra.session import Place, Screen
from desktop.views.meetings.compliance_tab import ComplianceTab
from desktop.views.meetings.ledger_forms import ReminderForm
from desktop.views.meetings.panel import MeetingsPanel
from desktop.views.meetings.tab import MeetingTab
from tests.documents.readers import READERS
from tests.helpers import meetings as steps
from tests.helpers.stores import JST, Office, opened_store
from tests.views.case_stories import session_of

OWN = {
    "government": "उत्तराखण्ड सरकार, पेयजल",
    "notice_title": "समीक्षा बैठक का बुलावा",
    "compliance_title": "{date} की बैठक की आख्या",
    "status_awaited": "अभी नहीं आई",
    "reminder_title": "स्मरण",
    "salutation_feminine": "आदरणीया,",
    "dated": "ता0 {date}",
    "place_and_date": "{place}, ता0 {date}",
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> MeetingsPanel:
    for name, text in OWN.items():
        about = {"book": Book.PAPERS, "language": Language.HINDI, "department_id": JST, "seen_version": 0}
        office.desk("so.jst").do(SetPhrase(command_id=uuid4(), name=name, text=text, **about))  # type: ignore[arg-type] # of several kinds
    made = MeetingsPanel(session_of(office.desk("anu.jst")))
    qtbot.addWidget(made)
    return made


def _opened(panel: MeetingsPanel, meeting: int, section: str) -> MeetingTab:
    panel.open(Place(screen=Screen.MEETINGS, meeting_id=meeting, section=section))
    return panel.page.tab


def _said(pdf: bytes) -> str:
    return " ".join(READERS["pypdf"](pdf).split())


def test_the_notice_and_its_head(office: Office, panel: MeetingsPanel) -> None:
    _opened(panel, steps.with_agenda(office, -5), "notice")
    said = _said(panel.page.notice.printing("12", None)())
    assert OWN["notice_title"] in said
    assert OWN["government"] in said


def test_the_compliance_report_and_its_table(office: Office, panel: MeetingsPanel, monkeypatch: Any) -> None:
    steps.signed(office, 40)
    tab = _opened(panel, steps.held(office), "compliance")
    assert isinstance(tab, ComplianceTab)
    printed: list[Callable[[], bytes]] = []
    monkeypatch.setattr(tab.print_out, "show", lambda make, _name: printed.append(make))
    tab.print_report()
    said = _said(printed[0]())
    assert "09.10.2026 की बैठक की आख्या" in said
    assert OWN["status_awaited"] in said


def test_the_reminder_to_a_woman(office: Office, panel: MeetingsPanel) -> None:
    meeting = steps.signed(office, 40)
    rows = office.desk("anu.jst").ask(FollowUps(meeting_id=meeting)).lines
    form = ReminderForm(panel.session, rows[:1], panel)
    form.inputs["address"].restore("f")
    form.inputs["signed"].restore("f")
    letter, words = form.drafting()()
    assert (letter.title, letter.salutation) == (OWN["reminder_title"], OWN["salutation_feminine"])
    assert letter.closing.valediction == "भवदीया,"
    assert words.papers("dated", date="1") == "ता0 1"
