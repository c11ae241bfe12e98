"""Annexes in the editor: filled from the store, headed, put in order, taken out, seen on their pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.meeting_commands import KeepAttendance
from desktop.models.meeting_minutes import MinutesOf
from desktop.models.minutes import Annex, AnnexKind, Part
from desktop.services.documents.minutes_preview import preview_minutes
from desktop.views.infra.action_table import Act
from desktop.views.minutes.annexes_page import AnnexesPage
from desktop.views.minutes.blocks import Block
from tests.helpers import meetings as steps
from tests.helpers.stores import Office, opened_store
from tests.views.minutes_desk import MinutesDesk

K = AnnexKind


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


def _page(desk: MinutesDesk) -> AnnexesPage:
    desk.panel.editor.go(Block.ANNEXES)
    page = desk.panel.editor.page_of(Block.ANNEXES)
    assert isinstance(page, AnnexesPage)
    return page


def _annexes(desk: MinutesDesk) -> tuple[Annex, ...]:
    return desk.document.annexes


def test_every_annex_comes_from_the_store_and_is_printed(office: Office, qtbot: QtBot) -> None:
    steps.signed(office, 40)
    meeting = steps.written(office)
    steps.do(office, "anu.jst", KeepAttendance, meeting, rows=steps.ATTENDANCE)
    desk = MinutesDesk(office, "anu.jst", qtbot)
    desk.open(meeting)
    page = _page(desk)
    for kind in (K.ATTENDANCE, K.FIGURES, K.COMPLIANCE, K.SPECIAL_CLOSE):
        page.adding[kind].click()
        assert page.adding[kind].isHidden()
    sheet, figures, compliance, register = _annexes(desk)
    assert [row[1] for row in sheet.rows] == ["गीता", "हरीश, अधि0 अभि0"]
    assert sheet.columns[-1] == "हस्ताक्षर"
    assert figures.rows[0][0] == "लंबित प्रकरण"
    assert [row[4] for row in compliance.rows] == ["विलम्बित", "आख्या अप्राप्त"]
    assert "कुल 2 निर्देशों" in compliance.paragraphs[0]
    assert "स्पेशल क्लोज" in register.paragraphs[0]
    made = preview_minutes(desk.document)
    pages = [made.of(Part.ANNEXES, (slot,))[0].page for slot in range(4)]
    assert pages == sorted(set(pages))
    assert pages[0] > 0
    desk.panel.acts[Act.KEEP_DRAFT].trigger()
    kept: Any = office.desk("so.jst").ask(MinutesOf(meeting_id=meeting)).document
    assert kept.annexes == _annexes(desk)


def test_they_are_headed_ordered_filled_anew_and_taken_out(office: Office, qtbot: QtBot) -> None:
    meeting = steps.written(office)
    desk = MinutesDesk(office, "so.jst", qtbot)
    desk.open(meeting)
    page = _page(desk)
    for kind in (K.ATTENDANCE, K.FIGURES):
        page.adding[kind].click()
    page.cards[1].heading.setPlainText("संलग्नक-2: आँकड़े")
    page.cards[1].above.setPlainText("प्रातः 10 बजे की स्थिति।\n")
    assert _annexes(desk)[1].paragraphs == ("प्रातः 10 बजे की स्थिति।",)
    assert not page.cards[0].up.isEnabled()
    page.cards[1].up.click()
    assert [annex.kind for annex in _annexes(desk)] == [K.FIGURES, K.ATTENDANCE]
    page.cards[0].fill.click()
    assert _annexes(desk)[0].heading == "संलग्नक-2: आँकड़े"
    assert len(page.cards) == 2
    page.adding[K.OTHER].click()
    page.cards[2].heading.setPlainText("छायाचित्र")
    assert not page.adding[K.OTHER].isHidden()
    page.cards[1].out.click()
    assert [annex.heading for annex in _annexes(desk)] == ["संलग्नक-2: आँकड़े", "छायाचित्र"]
    assert page.cards[1].heading.toPlainText() == "छायाचित्र"
    desk.panel.acts[Act.UNDO].trigger()
    assert len(_annexes(desk)) == 3


def test_signed_minutes_keep_theirs(office: Office, qtbot: QtBot) -> None:
    meeting = steps.signed(office, document=replace(steps.DOCUMENT, annexes=(Annex(kind=K.FIGURES, heading="आँकड़े"),)))
    desk = MinutesDesk(office, "anu.jst", qtbot)
    desk.open(meeting)
    page = _page(desk)
    assert page.cards[0].out.isHidden()
    assert page.cards[0].heading.isReadOnly()
    assert all(button.isHidden() for button in page.adding.values())
