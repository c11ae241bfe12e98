"""The file of a complaint: what it shows, and what is done to it through buttons, keys and menus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.models import complaint_commands as c
from desktop.models.complaint import Action, Complaint, ComplaintFile, Status
from desktop.models.errors import AppError
from desktop.views.complaint.acts import FORMS
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.panel import ComplaintPanel
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from tests.helpers.stores import Office, opened_store
from tests.views import case_stories as stories


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


class Desk:
    """One officer's file screen, as the shell would show it."""

    def __init__(self, office: Office, username: str, qtbot: QtBot) -> None:
        self.office, self.username, self.qtbot = office, username, qtbot
        self.errors: list[AppError] = []
        self.session = stories.session_of(office.desk(username), errors=self.errors)
        self.session.now = lambda: office.clock.now  # type: ignore[method-assign] # the store's time stands still
        self.places: list[Place] = []
        self.told: list[str] = []
        self.session.moved.connect(self.places.append)
        self.session.told.connect(lambda said, _act: self.told.append(said))
        self.panel = ComplaintPanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(1266, 622)
        self.panel.fit(WidthClass.NORMAL, low=False)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    def open(self, complaint_id: int, section: str = "") -> ComplaintPanel:
        self.panel.open(Place(screen=Screen.FILE, complaint_id=complaint_id, section=section))
        return self.panel

    @property
    def form(self) -> ActForm:
        assert self.panel.area.form is not None
        return self.panel.area.form

    def fill(self, **texts: str) -> None:
        for name, text in texts.items():
            self.form.inputs[name].restore(text)

    def file(self, complaint_id: int) -> Complaint:
        return self.office.desk(self.username).ask(ComplaintFile(complaint_id=complaint_id))


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Any:
    return lambda username: Desk(office, username, qtbot)


def test_the_file_tells_facts_words_and_what_was_before(office: Office, desk_of: Any) -> None:
    complaint_id = stories.worked(office)
    panel = desk_of("l2.jst").open(complaint_id)
    case = panel.file.case
    assert case.number in panel.title._title.text()
    assert panel.person.mobile.text().startswith("94•")
    assert panel.texts.subject.text() == "पेयजल आपूर्ति बाधित"
    spoken = " ".join(entry.accessibleName() for entry in panel.timeline.findChildren(stories.TimelineEntry))
    assert "लंबित → कार्यवाही प्रचलित" in spoken
    assert "एल-1 → एल-2" in spoken
    assert "रमेश" in spoken
    assert "शंका: पुलिया बनी तो मार्ग निजी कैसे?" in spoken


def test_a_note_by_key_and_sent_by_key(office: Office, desk_of: Any, qtbot: QtBot) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    panel = desk.open(complaint_id)
    panel.offered.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert panel.area.act is Act.NOTE
    desk.fill(text="ठेकेदार से बात हुई।")
    desk.form.inputs["text"].widget.setFocus()
    QTest.keyClick(desk.form.inputs["text"].widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.area.form is None
    newest = max(desk.file(complaint_id).events, key=lambda event: event.entry)
    assert (newest.action, newest.text) == (Action.NOTE, "ठेकेदार से बात हुई।")
    assert desk.told


def test_the_context_menu_offers_what_the_buttons_offer(office: Office, desk_of: Any) -> None:
    panel = desk_of("l1.jst").open(stories.worked(office))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, panel.rect().center(), panel.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(panel, event)
    menu = next(menu for menu in panel.findChildren(QMenu) if menu.isVisible())
    offered = {action.text() for action in menu.actions() if action.isEnabled() and action.text()}
    assert offered == {action.text() for action in panel.actions_of_file if action.isEnabled()}
    refused = next(action for action in panel.actions_of_file if action.act is Act.ANSWER)
    assert not refused.isEnabled()
    assert refused.reason
    assert panel.offered._buttons[Act.ANSWER].reason == refused.reason
    menu.close()


def test_the_speaking_order_asks_for_all_three_parts(office: Office, desk_of: Any) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    desk.open(complaint_id, "answer")
    desk.fill(fact="पाइप टूटा पाया गया।")
    desk.form.submit()
    assert desk.form.inputs["rule"].field is not None
    assert desk.form.inputs["rule"].field.error
    assert not desk.form.inputs["fact"].field.error
    desk.fill(rule="अनुरक्षण निर्देश 4.2।", order="पाइप बदला गया।", contact="दूरभाष")
    desk.form.submit()
    assert desk.file(complaint_id).case.status is Status.PARTIALLY_CLOSED


def test_a_section_begins_the_act_and_a_refused_one_says_why(office: Office, desk_of: Any) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    assert desk.open(complaint_id, Act.TRANSFER.value).area.act is Act.TRANSFER
    other = desk_of("l1.jst")
    panel = other.open(complaint_id, Act.TRANSFER.value)
    assert panel.area.form is None
    assert panel.errors.isVisible()


def test_a_dialogue_has_its_own_screen(office: Office, desk_of: Any) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    desk.open(complaint_id)
    desk.panel.begin(Act.LOG_DIALOGUE)
    assert desk.places == [Place(screen=Screen.DIALOGUE, complaint_id=complaint_id)]


def test_the_number_is_shown_with_a_reason_for_thirty_seconds(office: Office, desk_of: Any, qtbot: QtBot) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    panel = desk.open(complaint_id)
    panel.offered.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_F2)
    desk.fill(reason="स्थल निरीक्षण से पूर्व सूचना देनी है।")
    desk.form.submit()
    assert panel.person.mobile.text() == "9412000001"
    for _ in range(30):
        panel.person._tick()
    assert panel.person.mobile.text().startswith("94•")
    assert any(event.action is Action.REVEALED for event in desk.file(complaint_id).events)


def test_files_are_kept_with_their_digest_and_foreign_ones_are_refused(
    office: Office, desk_of: Any, tmp_path: Path
) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    panel = desk.open(complaint_id)
    good, foreign = tmp_path / "आख्या.pdf", tmp_path / "run.exe"
    good.write_bytes(stories.PDF)
    foreign.write_bytes(b"MZ\0\0")
    panel.attachments.attach([str(foreign)])
    assert panel.attachments._state.text()
    panel.attachments.attach([str(good)])
    kept = next(kept for kept in panel.file.attachments if kept.name == "आख्या.pdf")
    panel.attachments.copies.write(kept, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == stories.PDF


def test_whoever_was_first_is_named_and_the_text_is_kept(office: Office, desk_of: Any) -> None:
    complaint_id = office.register().id
    desk = desk_of("l1.jst")
    desk.open(complaint_id, "start")
    desk.fill(text="स्थल देखा गया।")
    stories.act(office, "so.jst", c.AssignComplaint, complaint_id, seat_id=_other_seat(office))
    desk.form.submit()
    assert desk.form.text("text") == "स्थल देखा गया।"
    assert "हरीश" in desk.form.notes.text
    desk.form.submit()
    assert desk.file(complaint_id).case.status is Status.IN_PROGRESS


def _other_seat(office: Office) -> int:
    from sqlalchemy import insert

    from desktop.services.sql import tables as t
    from desktop.services.sql.engine import writing
    from tests.helpers.stores import BLOCKS, DEHRADUN, JST

    with writing(office.engine).begin() as connection:
        row = {
            "role": 1,
            "designation": "सहायक",
            "office": "उप खण्ड",
            "department_id": JST,
            "district_id": DEHRADUN,
            "block_id": BLOCKS[DEHRADUN],
        }
        (number,) = connection.execute(insert(t.seat), row).inserted_primary_key or (0,)
    return int(number)


def test_a_desk_is_chosen_from_those_that_cover_the_place(office: Office, desk_of: Any) -> None:
    complaint_id = office.register().id
    seat_id = _other_seat(office)
    desk = desk_of("so.jst")
    desk.open(complaint_id, "assign")
    desk.form.submit()
    assert desk.form.inputs["seat_id"].field.error
    desk.fill(seat_id=str(seat_id), text="आप देखें।")
    desk.form.submit()
    assert desk.file(complaint_id).case.seat_id == seat_id


def test_dissatisfaction_opens_it_again_with_its_reason(office: Office, desk_of: Any) -> None:
    complaint_id = stories.answered(office)
    desk = desk_of("so.jst")
    desk.open(complaint_id, "feedback")
    desk.fill(outcome="dissatisfied")
    desk.form._suit()
    desk.form.submit()
    assert desk.form.inputs["reason"].field.error
    desk.fill(reason="not_done", words="काम नहीं हुआ।")
    desk.form.submit()
    case = desk.file(complaint_id).case
    assert (case.status, case.reopen_count) == (Status.PENDING, 1)


def test_what_was_typed_comes_back_and_can_be_thrown_away(office: Office, desk_of: Any, qtbot: QtBot) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    desk.open(complaint_id, "note")
    desk.fill(text="अधूरी टिप्पणी")
    desk.form.inputs["text"].widget.setFocus()
    QTest.keyClick(desk.form.inputs["text"].widget, Qt.Key.Key_Escape)
    assert desk.panel.area.form is None
    desk.panel.begin(Act.NOTE)
    assert desk.form.text("text") == "अधूरी टिप्पणी"
    assert desk.form.notes.isVisible()
    desk.form._begin_anew()
    assert not desk.form.text("text")
    assert "note/" not in "".join(desk.session.drafts.keys)


def test_another_language_keeps_what_was_typed(
    office: Office, desk_of: Any, translation: Translation, qtbot: QtBot
) -> None:
    desk = desk_of("l2.jst")
    desk.open(stories.worked(office), "answer")
    desk.fill(fact="नल सूखा है।", order="टैंकर भेजा जाए।")
    hindi = desk.form.inputs["fact"].caption
    translation.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: desk.form.inputs["fact"].caption != hindi)
    assert desk.form.text("fact") == "नल सूखा है।"
    assert desk.form.text("order") == "टैंकर भेजा जाए।"


def test_a_transfer_offers_the_categories_of_the_department(office: Office, desk_of: Any) -> None:
    complaint_id = stories.worked(office)
    desk = desk_of("l2.jst")
    desk.open(complaint_id, "transfer")
    desk.form.restore_fields({"department_id": "1", "reason": "लोक निर्माण का मार्ग", "told": "1"})
    box = desk.form.inputs["category_id"]
    rows = desk.session.names.lists.categories
    assert {box.box.itemData(at) for at in range(box.box.count())} == {
        str(row.id) for row in rows if row.parent_id == 1
    }
    desk.fill(category_id=str(next(row.id for row in rows if row.parent_id == 1)))
    desk.form.submit()
    assert desk.told
    assert stories.number_of_transfers(office, complaint_id) == 1


def test_one_complaint_is_merged_into_its_like(office: Office, desk_of: Any) -> None:
    first, child = office.register().id, office.register().id
    desk = desk_of("so.jst")
    desk.open(child, "merge")
    number = desk.file(first).case.number
    assert desk.form.text("into_id") == number
    desk.fill(reason="एक ही विषय")
    desk.form.submit()
    assert desk.file(child).case.status is Status.MERGED


def test_html_from_people_is_plain_text(office: Office, desk_of: Any) -> None:
    complaint_id = office.register(subject="<b>मार्ग</b> <img src=x>", name="<i>राम</i>").id
    panel = desk_of("l1.jst").open(complaint_id)
    assert panel.texts.subject.text() == "<b>मार्ग</b> <img src=x>"
    assert panel.texts.subject.textFormat() is Qt.TextFormat.PlainText


def test_narrow_windows_show_one_part_at_a_time(office: Office, desk_of: Any) -> None:
    desk = desk_of("l2.jst")
    panel = desk.open(stories.worked(office))
    panel.fit(WidthClass.COMPACT, low=True)
    assert panel.parts.isVisible()
    assert [part.isVisible() for part in panel.columns.parts] == [False, True, False]
    panel.begin(Act.NOTE)
    assert [part.isVisible() for part in panel.columns.parts] == [False, False, True]


def test_a_complaint_outside_the_area_is_one_sentence(office: Office, desk_of: Any) -> None:
    complaint_id = office.register().id
    desk = desk_of("l2.pwd")
    panel = desk.open(complaint_id)
    assert panel.file is None
    assert panel.errors.isVisible()
    assert not desk.errors


def test_l1_keeps_a_draft_in_the_file_and_l2_completes_it(office: Office, desk_of: Any) -> None:
    complaint_id = office.register().id
    stories.act(office, "l1.jst", c.StartAction, complaint_id, text="जाँच आरम्भ")
    junior = desk_of("l1.jst")
    junior.open(complaint_id, "propose_closure")
    junior.fill(reason="SC01", rule="शासनादेश 1412", text="मार्ग निजी भूमि पर है।")
    assert not junior.form.submit_button.isEnabled()
    junior.form._keep_in_file.click()
    office.clock.advance(days=8)
    office.desk("so.jst").do(c.RunTimer(command_id=uuid4()))
    stories.talk(office, "l2.jst", complaint_id)
    senior = desk_of("l2.jst")
    panel = senior.open(complaint_id, "propose_closure")
    assert senior.form.text("text") == "मार्ग निजी भूमि पर है।"
    senior.form.submit()
    assert senior.form.inputs["evidence"].field.error
    sha256 = stories.attach(office, "l2.jst", complaint_id, "उद्धरण.pdf")
    panel.refresh()
    rows = {row.item.code: row for row in senior.form._points.rows}
    rows["order_number"].restore("1412, 08.07.2019")
    rows["order_extract"].restore(sha256)
    rows["site_report"].restore(sha256)
    assert rows["dialogue"].complete
    senior.form.submit()
    assert senior.file(complaint_id).case.status is Status.SPECIAL_CLOSE_PROPOSED


@pytest.mark.parametrize("act", [act for act in FORMS if act is not Act.REVEAL])
def test_every_form_refuses_to_go_out_empty(office: Office, desk_of: Any, act: Act) -> None:
    desk = desk_of("l2.jst")
    panel = desk.open(stories.worked(office))
    form = panel.area.begin(panel.file, act)
    assert form.submit_words()
    assert form.check() is not any(given.required for given in form.inputs.values())
