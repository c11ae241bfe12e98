"""The life of minutes in the window: kept, contested, approved, signed, issued, corrected; text from outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models import meeting_minutes as m
from desktop.models.errors import BackendUnavailable, Code, NotFound, RuleBroken
from desktop.models.follow_up import FollowUps
from desktop.models.meeting import MeetingState, MinutesState
from desktop.models.minutes import Direction, MinutesDocument, Signatory
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.ports import Desk
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Screen
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.bring_dialog import BringDialog
from desktop.views.minutes.source import Source, audit_head
from desktop.views.minutes.versions_dialog import ComparisonDialog, VersionsDialog
from tests.helpers import meetings as steps
from tests.helpers.stores import Office, opened_store
from tests.views.minutes_desk import MinutesDesk

SUPERIOR = """मा0 मुख्यमंत्री, उत्तराखण्ड सरकार की अध्यक्षता में दिनांक 27.06.2026 को सी0एम0 हैल्पलाईन 1905 की समीक्षा बैठक का कार्यवृत्त

उपरोक्त प्रस्तुतीकरण के दौरान व तत्पश्चात् किए गए विमर्श के आधार पर मा0 मुख्यमंत्री जी द्वारा निम्न निर्देश दिए गए:—

1. 180 दिन से अधिक लम्बित प्रकरण 15 दिन के भीतर निस्तारित किए जाएँ।
(कार्यवाही समस्त सचिव, विभागाध्यक्ष एवं जिलाधिकारी)

2. जल संयोजनों में जल उपलब्ध कराया जाए, 30.07.2026 तक आख्या दें।
(कार्यवाही सचिव, पेयजल)

3. वन भूमि के प्रकरण सुलझाए जाएँ।
(कार्यवाही सचिव, वन, पर्यावरण एवं जलवायु संरक्षण)
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


@pytest.fixture
def desk_of(office: Office, qtbot: QtBot) -> Any:
    return lambda username="anu.jst", **more: MinutesDesk(office, username, qtbot, **more)


def _state(office: Office, meeting: int) -> MinutesState:
    return office.desk("itda").ask(m.MinutesOf(meeting_id=meeting)).state


def _kept(office: Office, sha256: str) -> bytes:
    with office.desk("itda").open_file(sha256) as file:
        return file.read()


def _shown(panel: Any) -> list[str]:
    return [button.text() for button in panel.title.steps if button.isVisibleTo(panel)]


def test_the_first_draft_is_filled_from_the_store(office: Office, desk_of: Any) -> None:
    steps.signed(office, days_ago=40)
    meeting = steps.held(office, presenter="मुख्य महाप्रबन्धक, जल संस्थान", chair_name="कमला")
    desk = desk_of()
    panel = desk.open(meeting)
    assert "सचिव, पेयजल की अध्यक्षता में" in desk.document.title
    assert "मुख्य महाप्रबन्धक" in desk.document.presentation.intro
    assert "पूर्व बैठक" in desk.document.presentation.points[0].text
    assert desk.document.signatory.name == "कमला"
    assert not panel.stored.is_changed
    panel.hide()
    assert _state(office, meeting) is MinutesState.NONE


def test_a_pause_keeps_a_draft_that_survives_a_crash(office: Office, desk_of: Any, tmp_path: Path) -> None:
    meeting = steps.written(office)
    desk = desk_of(profile=tmp_path / "profile")
    panel = desk.open(meeting)
    desk.page.add(Direction(text="नया निर्देश"))
    desk.page.entry.edit.insertPlainText("अधूरा वाक्य")
    panel.editor.go(Block.OTHER_DIRECTIONS)
    desk.page.entry.edit.insertPlainText("अन्य अधूरा")
    assert panel.stored._clock.pending
    panel.stored.keep_now()
    assert "सहेजा" in panel.title.kept.text()
    again = desk_of(profile=tmp_path / "profile")
    other = again.open(meeting)
    assert again.directions[2].text == "नया निर्देश"
    assert [page.entry.edit.toPlainText() for page in other.directions_pages()] == ["अधूरा वाक्य", "अन्य अधूरा"]
    assert other.note.isVisible()
    for page in other.directions_pages():
        page.entry.edit.setPlainText("")
    other.acts[Act.KEEP_DRAFT].trigger()
    assert other.stored.version == 2
    assert not again.session.drafts.keys
    assert again.told


def test_leaving_the_screen_makes_a_version_and_looking_makes_none(office: Office, desk_of: Any) -> None:
    meeting = steps.written(office)
    desk = desk_of()
    panel = desk.open(meeting)
    panel.hide()
    assert panel.stored.version == 1
    panel.show()
    desk.page.add(Direction(text="नया"))
    panel.hide()
    kept: Any = office.desk("so.jst").ask(m.MinutesOf(meeting_id=meeting))
    assert kept.version == 2
    assert kept.document.directions[2].text == "नया"


@pytest.mark.parametrize("mine", [True, False])
def test_two_who_write_lose_nothing(office: Office, desk_of: Any, mine: bool) -> None:
    meeting = steps.written(office)
    desk = desk_of()
    panel = desk.open(meeting)
    steps.do(office, "so.jst", m.SaveMinutes, meeting, document=replace(steps.DOCUMENT, closing="उनका समापन"))
    desk.page.add(Direction(text="मेरा निर्देश"))
    panel.stored.save()
    assert "संस्करण 2" in panel.note.text
    assert desk.directions[2].text == "मेरा निर्देश"
    links = panel.note._buttons
    links[0].click()
    comparison = panel.findChild(ComparisonDialog)
    assert comparison is not None
    assert "उनका समापन" in comparison.view.toPlainText()
    comparison.reject()
    links[1 if mine else 2].click()
    stored: Any = office.desk("itda").ask(m.MinutesOf(meeting_id=meeting))
    if mine:
        assert stored.version == 3
        assert stored.document.directions[2].text == "मेरा निर्देश"
    else:
        assert stored.version == 2
        assert desk.document.closing == "उनका समापन"
        panel.acts[Act.UNDO].trigger()
        assert desk.directions[2].text == "मेरा निर्देश"


def test_a_change_elsewhere_is_shown_where_nothing_is_typed(office: Office, desk_of: Any) -> None:
    meeting = steps.written(office)
    desk = desk_of()
    panel = desk.open(meeting)
    steps.do(office, "so.jst", m.SaveMinutes, meeting, document=replace(steps.DOCUMENT, closing="उनका समापन"))
    panel.refresh()
    assert desk.document.closing == "उनका समापन"
    assert not panel.note.isVisible()


def test_from_the_draft_to_the_issued_minutes(office: Office, desk_of: Any) -> None:
    meeting = steps.written(
        office, document=replace(steps.DOCUMENT, signatory=Signatory(name="कमला", designation="सचिव।"))
    )
    writer = desk_of()
    panel = writer.open(meeting)
    assert _shown(panel) == ["अनुमोदन हेतु भेजें"]
    writer.page.add(Direction(text="एक और निर्देश"))
    panel.begin(Act.SUBMIT_MINUTES)
    panel.editor.area.form.submit()
    assert _state(office, meeting) is MinutesState.SUBMITTED

    chair = desk_of("l4.jst").open(meeting, "return_minutes")
    chair.editor.area.form.submit()
    assert _state(office, meeting) is MinutesState.SUBMITTED
    chair.editor.area.form.inputs["remark"].edit.setPlainText("तिथि अंकित करें")
    chair.editor.area.form.submit()
    assert _state(office, meeting) is MinutesState.DRAFT
    panel.refresh()
    assert "तिथि अंकित करें" in panel.note.text
    chair.begin(Act.APPROVE_MINUTES)
    chair.editor.area.form.submit()
    panel.refresh()
    assert panel.manuscript.is_sealed
    assert set(_shown(panel)) == {"हस्ताक्षर अंकित करें", "वापस करें"}

    panel.begin(Act.SIGN_MINUTES)
    panel.editor.area.form.inputs["name"].edit.setText("विमला")
    panel.editor.area.form.submit()
    assert _state(office, meeting) is MinutesState.APPROVED
    assert "कमला" in panel.editor.area.form.inputs["name"].field.error
    panel.editor.area.form.inputs["name"].edit.setText("कमला")
    head = audit_head(office.desk("itda"))
    panel.editor.area.form.submit()
    assert _state(office, meeting) is MinutesState.SIGNED
    signed = _kept(office, panel.stored.minutes.signed_sha256)
    assert signed == minutes_pdf(writer.document, audit_head=head)
    assert panel.paper.source.footing().kept == signed
    assert "शुद्धिपत्र बनाएँ" in _shown(panel)
    assert panel.editor.directions.entry.isHidden()
    assert office.desk("so.jst").ask(FollowUps(meeting_id=meeting)).total == 4

    panel.begin(Act.ENDORSE_MINUTES)
    panel.editor.area.form.inputs["number"].edit.setText("1905/26/2026")
    assert panel.editor.area.form.inputs["line"].text == "संख्या-1905/26/2026, तद्दिनांक।"
    head = audit_head(office.desk("itda"))
    panel.editor.area.form.submit()
    assert writer.document.endorsement.number == "1905/26/2026"
    issued = _kept(office, panel.stored.minutes.issued_sha256)
    assert issued == minutes_pdf(writer.document, audit_head=head)
    panel.begin(Act.CIRCULATE_MINUTES)
    assert panel.editor.area.form is not None


def test_a_repeated_press_sends_the_same_file_though_the_ledger_went_on(
    office: Office, desk_of: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = steps.approved(office, document=replace(steps.DOCUMENT, signatory=Signatory(name="कमला")))
    desk = desk_of()
    form = desk.open(meeting, "sign_minutes").editor.area.form
    form.inputs["designation"].edit.setText("सचिव")
    sent: list[Any] = []

    def lost(command: Any) -> Any:
        sent.append(command)
        raise BackendUnavailable(Code.STORE_UNREACHABLE)

    with monkeypatch.context() as line:
        line.setattr(desk.session.desk, "do", lost)
        form.submit()
    steps.plan(office, days_ago=-20)
    form.submit()
    minutes = office.desk("itda").ask(m.MinutesOf(meeting_id=meeting))
    assert sent[0].sha256 == minutes.signed_sha256


def test_without_the_store_a_draft_is_set_without_an_audit_head(office: Office, desk_of: Any) -> None:
    class Away:
        def ask(self, _question: object) -> None:
            raise BackendUnavailable(Code.STORE_UNREACHABLE)

    source = Source(cast(Desk, Away()))
    assert source.footing() == Source().footing()


def test_a_corrigendum_needs_all_three_parts_and_is_kept_with_its_paper(office: Office, desk_of: Any) -> None:
    meeting = steps.endorsed(office)
    panel = desk_of().open(meeting, "corrigendum")
    form = panel.editor.area.form
    form.inputs["number"].edit.setText("1906/26/2026")
    place, printed, read = form._corrections.cards._rows[0]
    place.setPlainText("निर्देश 1")
    form.submit()
    assert not panel.stored.minutes.corrigenda
    assert form.inputs["corrections"].field.error
    printed.setPlainText("180 दिन")
    read.setPlainText("90 दिन")
    form.submit()
    (row,) = panel.stored.minutes.corrigenda
    assert row.corrections[0].corrected == "90 दिन"
    with office.desk("itda").open_file(row.sha256) as paper:
        assert paper.read().startswith(b"%PDF")


def test_who_may_not_write_reads(office: Office, desk_of: Any) -> None:
    meeting = steps.written(office)
    desk = desk_of("l3.jst")
    panel = desk.open(meeting)
    assert panel.manuscript.is_sealed
    assert panel.title.kept.text()
    assert not panel.acts[Act.SUBMIT_MINUTES].isEnabled()
    assert panel.acts[Act.SUBMIT_MINUTES].reason
    desk.page.edit(desk.page.spots[0])
    assert desk.page.editor.text.isReadOnly()
    panel.hide()
    assert not desk.errors


def test_a_meeting_of_another_department_is_not_there(office: Office, desk_of: Any) -> None:
    meeting = steps.written(office)
    desk = desk_of("anu.pwd")
    panel = desk.open(meeting)
    assert panel.stack.currentWidget() is panel.stack.empty
    panel.stack.empty.pressed.emit()
    assert desk.places[0].screen in set(Screen)


def test_a_superiors_minutes_become_actions_with_dates(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    dialog = panel.flows.read_pasted()
    dialog.edit.setPlainText(SUPERIOR)
    dialog.read()
    assert "3 निर्देश" in dialog.understood.text()
    assert [at for at, _ in dialog.choices.taken()] == [0, 1]
    dialog.choices._rows[0].tick.setChecked(False)
    dialog.take.click()
    (row,) = office.desk("so.jst").ask(FollowUps(text="संयोजनों")).lines
    assert row.addressee == "सचिव, पेयजल"
    assert row.due_day == date(2026, 7, 30).toordinal() - date(1970, 1, 1).toordinal()
    assert desk.told
    again = panel.flows.read_pasted()
    again.edit.setPlainText(SUPERIOR)
    again.read()
    again.take.click()
    assert "पहले" in again.understood.text() or again.understood.text()
    assert again.isVisible()
    again.reject()


def test_pasted_minutes_become_this_draft_and_undo_brings_the_old_one_back(office: Office, desk_of: Any) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    dialog = panel.flows.read_pasted()
    dialog.edit.setPlainText(SUPERIOR)
    dialog.read()
    dialog.replace.click()
    assert len(desk.directions) == 3
    assert desk.directions[2].addressees == ("सचिव, वन, पर्यावरण एवं जलवायु संरक्षण",)
    panel.acts[Act.UNDO].trigger()
    assert desk.document == steps.DOCUMENT


def test_open_directions_of_earlier_meetings_are_brought(office: Office, desk_of: Any) -> None:
    steps.signed(office, days_ago=40)
    desk = desk_of()
    panel = desk.open(steps.written(office, document=MinutesDocument(title="कार्यवृत्त")))
    panel.acts[Act.BRING_PREVIOUS].trigger()
    dialog = panel.findChild(BringDialog)
    assert dialog is not None
    dialog.choices._rows[1].tick.setChecked(False)
    dialog.take.click()
    (brought,) = desk.directions
    assert brought.text == steps.DOCUMENT.directions[0].text
    assert brought.addressees == (steps.HALL, steps.MAGISTRATES)


def test_versions_say_who_changed_what(office: Office, desk_of: Any) -> None:
    meeting = steps.written(office)
    changed = replace(steps.DOCUMENT, closing="अन्त में धन्यवाद।")
    steps.do(office, "so.jst", m.SaveMinutes, meeting, document=changed, note="समापन जोड़ा")
    panel = desk_of().open(meeting)
    panel.acts[Act.VERSIONS].trigger()
    dialog = panel.findChild(VersionsDialog)
    assert dialog is not None
    assert "समापन जोड़ा" in dialog.about.text()
    assert "अन्त में धन्यवाद।" in dialog.view.toPlainText()
    assert "निर्देश 1" not in dialog.view.toPlainText()
    dialog.show_version(1)
    assert "निर्देश 1" in dialog.view.toPlainText()
    dialog.reject()


def test_the_same_pdf_is_printed_to_a_file(office: Office, desk_of: Any, tmp_path: Path) -> None:
    desk = desk_of()
    panel = desk.open(steps.written(office))
    target = tmp_path / "here" / "कार्यवृत्त.pdf"
    panel.paper.write(desk.document, target)
    assert target.read_bytes() == minutes_pdf(desk.document, audit_head=audit_head(desk.session.desk))
    assert "कार्यवृत्त.pdf" in desk.told[0]
    panel.paper.write(desk.document, target / "no folder.pdf")
    assert panel.errors.isVisible()
    desk.press(panel, Qt.Key.Key_Escape)
    assert not panel.errors.isVisible()


def test_a_refused_step_keeps_what_was_typed(office: Office, desk_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_of("l4.jst")
    panel = desk.open(steps.written(office), "approve_minutes")
    form = panel.editor.area.form
    form.inputs["text"].edit.setPlainText("देख लिया")

    def refuse(_command: object) -> None:
        raise RuleBroken(Code.WRONG_MINUTES_STATE)

    monkeypatch.setattr(desk.session.desk, "do", refuse)
    form.submit()
    assert form.frame.errors.isVisible()
    assert form.inputs["text"].text == "देख लिया"
    assert json.dumps(list(desk.session.drafts.keys))


def test_a_planned_meeting_is_written_during_it(office: Office, desk_of: Any) -> None:
    meeting = steps.plan(office, days_ago=0)
    desk = desk_of()
    panel = desk.open(meeting)
    desk.page.add(Direction(text="बैठक में लिखा गया"))
    panel.stored.save()
    assert _state(office, meeting) is MinutesState.DRAFT
    assert panel.stored.meeting.state is MeetingState.PLANNED
    assert not panel.acts[Act.SUBMIT_MINUTES].isEnabled()
    with pytest.raises(NotFound):
        office.desk("anu.pwd").ask(m.MinutesOf(meeting_id=meeting))
