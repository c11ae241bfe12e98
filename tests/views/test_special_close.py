"""Special close: decisions one at a time with a password, the re-audit, L2's own proposals, the register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.models import special_close as s
from desktop.models.complaint import ComplaintFile, Status
from desktop.models.errors import AppError
from desktop.models.special_close import Decision, OpenDecision, Reaudit
from desktop.services.sql import closures
from desktop.views.infra.action_table import Act
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from desktop.views.special_close.decisions import DecidingPage
from desktop.views.special_close.own import OwnPage
from desktop.views.special_close.panel import SpecialClosePanel
from desktop.views.special_close.register import RegisterPage
from tests.helpers.stores import PASSWORD, Office, opened_store
from tests.views import case_stories as stories


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


class Desk:
    """One officer's special close screen."""

    def __init__(self, office: Office, username: str, qtbot: QtBot) -> None:
        self.office, self.username = office, username
        self.errors: list[AppError] = []
        self.session = stories.session_of(office.desk(username), errors=self.errors)
        self.session.now = lambda: office.clock.now  # type: ignore[method-assign] # the store's time stands still
        self.places: list[Place] = []
        self.told: list[str] = []
        self.session.moved.connect(self.places.append)
        self.session.told.connect(lambda said, _act: self.told.append(said))
        self.panel = SpecialClosePanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(1266, 622)
        self.panel.fit(WidthClass.NORMAL, low=False)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    def open(self, section: str = "", complaint_id: int | None = None) -> Any:
        self.panel.open(Place(screen=Screen.CLOSURE, section=section, complaint_id=complaint_id))
        return self.panel.page

    def confirm(self, password: str = PASSWORD) -> None:
        page = self.panel.page
        assert isinstance(page, DecidingPage)
        page.bar.strip.edit.setText(password)
        page.bar.strip.confirm.click()

    def status(self, complaint_id: int) -> Status:
        return self.office.desk(self.username).ask(ComplaintFile(complaint_id=complaint_id)).case.status


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Any:
    return lambda username: Desk(office, username, qtbot)


def _two(office: Office) -> tuple[int, int]:
    first = stories.proposed(office, village="सिमली")
    office.clock.advance(days=2)
    return first, stories.proposed(office, village="रायपुर", mobile="9412000002", name="कमला")


def test_the_oldest_stands_first_with_its_red_flags(office: Office, desk_of: Any) -> None:
    first, second = _two(office)
    page = desk_of("l3.jst").open()
    assert [entry.id for entry in page.queue.entries] == [first, second]
    assert page.queue.entries[0].mark == "1"
    assert page.case.file.case.id == first
    assert page.side.flags._count.text() == "1"


def test_approval_waits_for_checklist_and_order_then_for_the_password(
    office: Office, desk_of: Any, qtbot: QtBot
) -> None:
    first, second = _two(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    approve = page.actions_here[Act.APPROVE]
    assert not approve.isEnabled()
    assert approve.reason in page.bar._why.text()
    page.card.checklist.seen.setChecked(True)
    assert not approve.isEnabled()
    page.bar.edit.setPlainText("तथ्य एवं नियम देखे गए; प्रकरण स्वीकृत।")
    assert approve.isEnabled()
    QTest.keyClick(desk.panel, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.bar.strip.edit.hasFocus()
    desk.confirm("wrong")
    assert page.bar.strip._problem.text()
    assert not page.bar.strip.edit.text()
    assert desk.status(first) is Status.SPECIAL_CLOSE_PROPOSED
    desk.confirm()
    assert desk.status(first) is Status.SPECIAL_CLOSED
    assert page.case.file.case.id == second
    assert not page.bar.text
    assert not page.card.checklist.seen.isChecked()
    assert desk.told
    assert not desk.session.drafts.keys


def test_a_form_left_unfinished_is_no_order(office: Office, desk_of: Any) -> None:
    stories.proposed(office)
    page = desk_of("l3.jst").open()
    page.card.checklist.seen.setChecked(True)
    page.bar.template.click()
    assert "शासनादेश सं0 1412" in page.bar.text
    assert not page.actions_here[Act.APPROVE].isEnabled()
    page.bar.edit.setPlainText(page.bar.text.removesuffix("…") + "स्वीकृत।")
    assert page.actions_here[Act.APPROVE].isEnabled()


def test_a_query_comes_back_to_its_proposer(office: Office, desk_of: Any, qtbot: QtBot) -> None:
    complaint_id = stories.proposed(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    QTest.keyClick(desk.panel, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.bar.edit.hasFocus()
    page.bar.edit.setPlainText("दान-पत्र के लिए ग्राम सभा से पूछा गया?")
    QTest.keyClick(desk.panel, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk.confirm()
    assert page.stack.currentWidget() is page.stack.empty
    own = desk_of("l2.jst")
    mine = own.open()
    assert isinstance(mine, OwnPage)
    assert [entry.id for entry in mine.queue.entries] == [complaint_id]
    assert "ग्राम सभा" in mine._state.text()
    mine.actions_here[Act.PROPOSE_CLOSURE].trigger()
    assert own.places == [Place(screen=Screen.FILE, complaint_id=complaint_id, section="propose_closure")]


def test_a_genuine_grievance_is_locked(office: Office, desk_of: Any) -> None:
    complaint_id = stories.proposed(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    page.bar.edit.setPlainText("पुलिया विभाग ने बनाई थी; शिकायत वास्तविक है।")
    page.actions_here[Act.REJECT].trigger()
    desk.confirm()
    case = office.desk("l3.jst").ask(ComplaintFile(complaint_id=complaint_id)).case
    assert (case.status, case.genuine_lock) == (Status.IN_PROGRESS, True)


def test_whoever_decided_first_is_named_and_the_order_is_kept(office: Office, desk_of: Any) -> None:
    first, second = _two(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    page.card.checklist.seen.setChecked(True)
    page.bar.edit.setPlainText("स्वीकृत।")
    other = office.desk("l3.jst")
    proof = other.prove(PASSWORD)
    stories.act(office, "l3.jst", s.ReturnSpecialClose, first, text="प्रश्न", proof=proof)
    page.actions_here[Act.APPROVE].trigger()
    desk.confirm()
    assert "दिनेश" in page.errors.text
    assert page.case.file.case.id == second
    assert desk.session.drafts[desk.session.drafts.keys[0]]["text"] == "स्वीकृत।"


def test_the_order_survives_leaving(office: Office, desk_of: Any) -> None:
    first, second = _two(office)
    page = desk_of("l3.jst").open()
    page.bar.edit.setPlainText("अधूरा आदेश")
    page.step(1)
    assert page.case.file.case.id == second
    assert not page.bar.text
    page.step(-1)
    assert (page.case.file.case.id, page.bar.text) == (first, "अधूरा आदेश")


def test_a_refresh_keeps_what_is_typed_and_seen(office: Office, desk_of: Any) -> None:
    first, _ = _two(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    page.bar.edit.setPlainText("आदेश")
    page.card.checklist.seen.setChecked(True)
    stories.talk(office, "l2.jst", first)
    desk.panel.refresh()
    assert page.bar.text == "आदेश"
    assert page.card.checklist.seen.isChecked()
    assert len(page.case.file.dialogues) == 2


def test_nothing_to_decide_is_one_sentence(office: Office, desk_of: Any) -> None:
    page = desk_of("l3.jst").open()
    assert page.stack.currentWidget() is page.stack.empty
    assert page.empty_words() == "निर्णय हेतु कोई प्रकरण नहीं।"


def test_a_red_flag_opens_the_other_complaint(office: Office, desk_of: Any) -> None:
    stories.proposed(office)
    other = office.register(mobile="9412000077", name="मोहिनी").id
    desk = desk_of("l3.jst")
    page = desk.open()
    page.side.flags.opened.emit(page.case.file.flags[0].others[0][0])
    assert desk.places == [Place(screen=Screen.FILE, complaint_id=other)]


def test_the_file_opens_from_the_decision_desk_and_the_order_stays(office: Office, desk_of: Any) -> None:
    number = stories.proposed(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    page.bar.edit.setPlainText("अधूरा आदेश")
    next(action for action in desk.panel.screen_actions() if action.act is Act.OPEN_FILE).trigger()
    assert desk.places == [Place(screen=Screen.FILE, complaint_id=number)]
    assert page.bar.text == "अधूरा आदेश"


def _drawn(office: Office, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(closures, "lot_falls", lambda _percent: True)
    complaint_id = stories.proposed(office)
    proof = office.desk("l3.jst").prove(PASSWORD)
    stories.act(office, "l3.jst", s.ApproveSpecialClose, complaint_id, text="स्वीकृत।", proof=proof, words_seen=True)
    return complaint_id


@pytest.mark.parametrize(
    ("act", "status", "found"),
    [
        (Act.QUASH, Status.IN_PROGRESS, Reaudit.QUASHED),
        (Act.UPHOLD, Status.SPECIAL_CLOSED, Reaudit.UPHELD),
    ],
)
def test_l4_looks_again(
    office: Office, desk_of: Any, monkeypatch: pytest.MonkeyPatch, act: Act, status: Status, found: Reaudit
) -> None:
    complaint_id = _drawn(office, monkeypatch)
    desk = desk_of("l4.jst")
    page = desk.open()
    assert not page.actions_here[Act.UPHOLD].isEnabled()
    page.bar.edit.setPlainText("अभिलेख देखे गए।")
    page.actions_here[act].trigger()
    desk.confirm()
    assert desk.status(complaint_id) is status
    assert office.desk("l4.jst").ask(OpenDecision(complaint_id=complaint_id)).proposal.reaudit is found
    assert page.stack.currentWidget() is page.stack.empty


def test_l3_may_only_read_the_re_audit(office: Office, desk_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _drawn(office, monkeypatch)
    page = desk_of("l3.jst").open("reaudit")
    assert page.bar.edit.isReadOnly()
    assert not any(action.isEnabled() for action in page.actions_here.values())


def test_the_section_officer_reads_the_register_and_takes_it_along(
    office: Office, desk_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaint_id = _drawn(office, monkeypatch)
    stories.proposed(office, reason="SC08", mobile="9412000003")
    desk = desk_of("so.jst")
    page = desk.open()
    assert isinstance(page, RegisterPage)
    page.choose_span(page._spans[-1])
    assert {row.decision for row in page.rows.rows} == {Decision.APPROVED, Decision.WAITING}
    assert {row.code: row.count for row in page.reasons.rows} == {"SC01": 1, "SC08": 1}
    page.choose_decision(Decision.APPROVED)
    assert [row.complaint_id for row in page.rows.rows] == [complaint_id]
    page.write(tmp_path / "register.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "register.xlsx").active
    assert sheet is not None
    assert sheet["A1"].value == "क्रमांक"
    assert sheet.max_row == 2
    page.table.selectRow(0)
    page.open_action.trigger()
    assert desk.places == [Place(screen=Screen.FILE, complaint_id=complaint_id)]


def test_narrow_windows_show_one_part_at_a_time(office: Office, desk_of: Any) -> None:
    stories.proposed(office)
    desk = desk_of("l3.jst")
    page = desk.open()
    desk.panel.fit(WidthClass.COMPACT, low=True)
    assert page.parts.isVisible()
    assert (page.queue_card.isVisible(), page.card.isVisible(), page.side.isVisible()) == (False, True, False)
    assert page.bar.isVisible()
