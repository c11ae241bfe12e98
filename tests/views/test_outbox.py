"""The outbox in the window: what waits and why in the foot, mine beside theirs on its page, the password again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import StartAction
from desktop.models.errors import AppError, Code
from desktop.models.outbox import KEPT, Standing
from desktop.models.oversight import AskStoreState
from desktop.services.rest import sending
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.session import Place, Session
from desktop.views.outbox.page import OutboxPage
from desktop.views.outbox.part import OutboxPart
from desktop.views.outbox.words import CAPTIONS
from desktop.views.shell.again import SignInAgainDialog
from tests.helpers import steps
from tests.helpers.away import Away, answer
from tests.helpers.served import served_store
from tests.helpers.stores import PASSWORD, opened_store
from tests.views.case_stories import session_of


@pytest.fixture
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Away]:
    monkeypatch.setattr(sending, "QUIET_SECONDS", 0.0)
    with served_store(tmp_path) as office:
        made = Away(office, tmp_path / "profile")
        yield made
        made.backend.close()


@pytest.fixture
def session(away: Away) -> Session:
    return session_of(away.desk)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What dialogs belong to, alive until the test ends."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(window: QWidget, session: Session, away: Away) -> OutboxPage:
    page = OutboxPage(session, away.outgoing, window)
    page.show()
    return page


def conflict(away: Away) -> int:
    """My answer, written offline; another officer of the seat began work meanwhile."""
    number = away.office.register().id
    away.line.cut_before = True
    away.desk.do(answer(number, away.office.clock.now // 86_400, 1))
    steps.do(away.office, "l1.jst", StartAction, number, text="स्थल पर पाइप टूटा मिला")
    away.back()
    return number


def test_every_kind_of_act_that_waits_has_a_word() -> None:
    assert set(CAPTIONS) == set(KEPT)


def test_the_foot_speaks_only_while_something_waits(qtbot: QtBot, session: Session, away: Away) -> None:
    part = OutboxPart(session)
    qtbot.addWidget(part)
    assert part.isHidden()
    away.line.cut_before = True
    away.note(away.office.register().id)
    assert not part.isHidden()
    assert part.words == "प्रेषण-पेटी: 1 लाइन की प्रतीक्षा में"
    away.back()
    assert part.isHidden()


def test_a_store_on_this_pc_has_no_outbox(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_store(tmp_path) as office:
        part = OutboxPart(session_of(office.desk("l1.jst")))
        qtbot.addWidget(part)
        part.open_page()
        assert part.isHidden()


def test_it_is_said_that_an_act_waits(session: Session, away: Away) -> None:
    told: list[str] = []
    session.told.connect(lambda sentence, _act: told.append(sentence))
    number = away.office.register().id
    away.line.cut_before = True
    session.do(session, answer(number, away.office.clock.now // 86_400, 1))
    assert told == ["लाइन नहीं है: इस पी0सी0 पर सुरक्षित, लाइन आते ही अपने आप सर्वर पर जाएगा।"]


def test_mine_and_theirs_stand_side_by_side_and_mine_goes_on_top(window: QWidget, session: Session, away: Away) -> None:
    number = conflict(away)
    page = shown(window, session, away)
    assert "पाइप टूटा था" in page.mine.texts
    assert any("स्थल पर पाइप टूटा मिला" in text for text in page.theirs.texts)
    assert "रमेश" in page.reason.text
    assert page.again.isEnabled()
    page.again.click()
    away.outgoing.flush()
    assert not away.acts()
    assert not page.empty.isHidden()
    events = away.office.desk("itda").ask(ComplaintFile(complaint_id=number)).events
    assert events[-1].action.name == "ANSWERED"


def test_while_theirs_cannot_be_seen_mine_cannot_go_on_top(window: QWidget, session: Session, away: Away) -> None:
    conflict(away)
    away.line.cut_before = True
    page = shown(window, session, away)
    assert not page.again.isEnabled()
    assert any("सर्वर" in text for text in page.theirs.texts)


def test_giving_up_is_asked_about(window: QWidget, session: Session, away: Away) -> None:
    conflict(away)
    page = shown(window, session, away)
    for answer_no, left in ((1, 1), (0, 0)):
        page.drop.click()
        box = page.findChildren(QMessageBox)[-1]
        box.buttons()[0 if (box.buttons()[0].text() == "हटा दें") == (answer_no == 0) else 1].click()
        box.close()
        assert len(away.acts()) == left


def test_what_the_rules_refuse_is_said_in_a_sentence(window: QWidget, session: Session, away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    away.note(number, " ")
    away.note(number, "इसके पीछे")
    away.back()
    page = shown(window, session, away)
    assert page.act is not None
    assert page.act.standing is Standing.REFUSED
    assert page.theirs.isHidden()
    page.queue.step(1)
    assert "ऊपर वाले" in page.reason.text


def test_what_the_disk_has_damaged_can_be_read_and_given_up_but_not_sent(
    window: QWidget, session: Session, away: Away
) -> None:
    away.line.cut_before = True
    away.note(away.office.register().id)
    kept = away.desk._visit.outbox
    assert kept is not None
    kept._disk.execute("UPDATE act SET digest = x'00'")
    away.back()
    page = shown(window, session, away)
    assert "डिस्क" in page.reason.text
    assert (page.again.isHidden(), page.drop.isHidden()) == (True, False)


def test_the_complaint_is_a_press_away(window: QWidget, session: Session, away: Away) -> None:
    number = conflict(away)
    went: list[Place] = []
    session.moved.connect(went.append)
    shown(window, session, away).file.click()
    assert [place.complaint_id for place in went] == [number]


def test_it_speaks_english_too(window: QWidget, session: Session, away: Away, translation: Translation) -> None:
    conflict(away)
    page = shown(window, session, away)
    translation.speak(Language.ENGLISH)
    page.retranslate()
    assert page.again.text() == "Send mine on top of theirs"
    assert page.mine.head.title.text() == "Mine"


def test_a_session_that_is_over_asks_for_the_password_and_goes_on(
    window: QWidget, session: Session, away: Away
) -> None:
    away.desk.sign_out()
    heard: list[AppError] = []
    asked: list[bool] = []
    session.over.connect(lambda: asked.append(True))
    session.ask(session, AskStoreState(), _unwanted, failed=heard.append)
    assert [error.code for error in heard] == [Code.SESSION_OVER]
    assert asked == [True]
    dialog = SignInAgainDialog(session, window)
    dialog.open()
    for given, is_open in (("", True), ("guess", True), (PASSWORD, False)):
        dialog.edit.setText(given)
        dialog.submit()
        assert dialog.isVisible() is is_open
    assert away.desk.ask(AskStoreState()).now


def _unwanted(_answer: Any) -> None:
    raise AssertionError
