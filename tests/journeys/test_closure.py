"""A special closure from L2's form to L3's decision and L4's second look, each in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.models.complaint import ComplaintFile, Status
from desktop.models.special_close import ApproveSpecialClose, Decision, OpenDecision, Reaudit
from desktop.services.sql import closures
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Place, Screen
from desktop.views.special_close.decisions import DecidingPage
from desktop.views.special_close.panel import SpecialClosePanel
from tests.helpers.stores import PASSWORD, Office
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.stores import Watch
from tests.journeys.test_today import BOTH, L2, L3, L4
from tests.views.case_stories import PDF, act, attach, proposed, risen, talk

NUMBER, NEXT = "30900051", "30900052"
PROPOSE = Both("स्पेशल क्लोज प्रस्तावित करें", "Propose special close")
SEND = Both("एल-3 को प्रस्तावित करें", "Propose to L3")
REASON = Both("कारण", "Reason")
RULE = Both("उद्धृत नियम", "Rule cited")
TEXT = Both("प्रस्ताव – निराकरण क्यों सम्भव नहीं", "Proposal – why it cannot be resolved")
ORDER_NUMBER = Both("शासनादेश अथवा नियम की संख्या, दिनांक एवं प्रस्तर", "Number, date and paragraph of the order or rule")
EXTRACT = Both("शासनादेश का सुसंगत उद्धरण", "Extract of the order that applies")
REPORT = Both("स्थल या अभिलेख की आख्या, जिससे नियम लागू होना सिद्ध हो", "Site or record report showing that the rule applies")
SEEN = Both("शिकायतकर्ता का कथन एवं लाल संकेत देखे", "Complainant's words and red flags seen")
ORDER = Both("आदेश (तथ्य → नियम → आदेश)", "Order (fact → rule → order)")
FINDING = Both("पुनर्परीक्षण का निष्कर्ष", "Finding of the re-audit")
APPROVE = Both("स्वीकृत करें", "Approve")
REJECT = Both("वास्तविक शिकायत – अस्वीकृत", "Genuine grievance – reject")
UPHOLD, QUASH = Both("यथावत रखें", "Uphold"), Both("निरस्त करें", "Quash")
ASKED = Both("अपना पासवर्ड दें", "give your password")
HERE = Both("यह पृष्ठ", "This screen")
GO = "शासनादेश सं0 1412/III(2)/2019, 08.07.2019, प्रस्तर 4"
ORDERED = "तथ्य: मार्ग निजी नाप भूमि पर है। नियम: प्रस्तर 4। आदेश: प्रस्ताव स्वीकृत।"


def status(office: Office, complaint_id: int) -> Status:
    return office.desk("so.jst").ask(ComplaintFile(complaint_id=complaint_id)).case.status


def page(person: Person) -> DecidingPage:
    panel = person.window.panel
    assert isinstance(panel, SpecialClosePanel)
    assert isinstance(panel.page, DecidingPage)
    return panel.page


def at_desk(start: Start, username: str, language: Language) -> Person:
    person = start(language=language)
    enter(person, username)
    return person


# L2 proposes -------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("way", ["button", "context menu", "menu", "palette"])
def test_l2_proposes_with_all_that_the_reason_demands(
    start: Start, office: Office, language: Language, way: str
) -> None:
    complaint_id = risen(office, number=NUMBER)
    talk(office, L2, complaint_id)
    attach(office, L2, complaint_id, "स्थल आख्या.pdf")
    attach(office, L2, complaint_id, "शासनादेश उद्धरण.pdf", PDF + b"2")
    person = at_desk(start, L2, language)
    _open_form(person, complaint_id, way)
    person.sees(Both("शिकायतकर्ता से 1 संवाद प्रस्ताव के साथ जाएगा:", "1 dialogue with the complainant, sent along:"))
    person.pick(REASON, "SC01")
    person.key("Ctrl+Return")
    person.sees(Both("इसे भरें।", "Fill this in."))
    person.type_into(RULE, GO)
    person.type_into(TEXT, "मार्ग निजी नाप भूमि पर है।")
    person.key("Ctrl+Return")
    person.sees(Both("अभी शेष:", "Still missing:"))
    assert status(office, complaint_id) is not Status.SPECIAL_CLOSE_PROPOSED
    person.type_into(ORDER_NUMBER, GO)
    person.pick(EXTRACT, "शासनादेश उद्धरण.pdf")
    person.pick(REPORT, "स्थल आख्या.pdf")
    person.misses(Both("अभी शेष:", "Still missing:"))
    person.key("Ctrl+Return")
    person.settle()
    person.sees(Both("स्पेशल क्लोज प्रस्तावित", "Special close proposed"))
    person.settle()  # the button bears these words too
    assert status(office, complaint_id) is Status.SPECIAL_CLOSE_PROPOSED
    file = office.desk(L3).ask(OpenDecision(complaint_id=complaint_id))
    assert [talk.outcome.reached for talk in file.dialogues] == [True]
    assert all(point.complete for point in file.checklist)


def _open_form(person: Person, complaint_id: int, way: str) -> None:
    if way == "context menu":
        person.press(w.CASES)
        person.open_list(Both("मेरे पटल पर", "On my desk"))
        person.choose_row(NUMBER)
        person.context_menu(PROPOSE)
        return
    person.window.show_place(Place(screen=Screen.FILE, complaint_id=complaint_id))
    person.sees(NUMBER)
    person.settle()
    if way == "button":
        person.press(PROPOSE)
    elif way == "menu":
        person.key("F10")
        person.choose_menu(HERE, PROPOSE)
    else:
        person.key("Ctrl+K")
        person.write(str(PROPOSE))
        person.key("Return")
    person.settle()


@BOTH
def test_without_a_talk_nothing_is_proposed_and_a_file_is_attached_from_the_form(
    start: Start, office: Office, language: Language, tmp_path: Path
) -> None:
    complaint_id = risen(office, number=NUMBER)
    person = at_desk(start, L2, language)
    _open_form(person, complaint_id, "button")
    nobody = Both("शिकायतकर्ता से अभी तक कोई संवाद नहीं हुआ है।", "Nobody has spoken to the complainant yet.")
    person.sees(nobody)
    assert str(nobody) in person.refused(SEND)
    person.pick(REASON, "SC01")
    paper = tmp_path / "उद्धरण.pdf"
    paper.write_bytes(PDF)
    person.press(Both("संलग्न करें", "Attach"))
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit([str(paper)])
    chooser.close()
    person.sees(Both("फाइल संलग्न हुई।", "The file is attached."))
    person.settle()
    person.pick(EXTRACT, "उद्धरण.pdf")
    talk(office, L2, complaint_id)
    person.key("F5")
    person.settle()
    person.sees(Both("शिकायतकर्ता से 1 संवाद", "1 dialogue with the complainant"))
    assert person.typed(RULE) == ""


# L3 decides --------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("way", ["button", "key", "menu"])
def test_l3_approves_and_the_next_case_opens(start: Start, office: Office, language: Language, way: str) -> None:
    first, second = proposed(office, number=NUMBER), proposed(office, number=NEXT, mobile="9412000002", name="कमला")
    person = at_desk(start, L3, language)
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    left = Both("जाँच-सूची का 1 बिन्दु तथा पूरा आदेश शेष", "1 point of the checklist and the whole order are left")
    assert str(left) in person.refused(APPROVE)
    person.press(SEEN)
    person.type_into(ORDER, ORDERED)
    if way == "button":
        person.press(APPROVE)
    elif way == "key":
        person.key("Alt+1")
    else:
        person.key("F10")
        person.choose_menu(HERE, APPROVE)
    person.sees(ASKED)
    person.write(PASSWORD)
    person.key("Return")
    person.settle()
    assert status(office, first) is Status.SPECIAL_CLOSED
    assert status(office, second) is Status.SPECIAL_CLOSE_PROPOSED
    person.sees(NEXT)
    assert person.typed(ORDER) == ""
    assert not page(person).card.checklist.seen.isChecked()


@BOTH
def test_l3_rejects_as_genuine_and_l2_reads_why(start: Start, office: Office, language: Language) -> None:
    complaint_id = proposed(office, number=NUMBER)
    person = at_desk(start, L3, language)
    person.press(w.SPECIAL_CLOSE)
    person.type_into(ORDER, "मार्ग सार्वजनिक है; कार्य कराया जाए।")
    person.key("Alt+3")
    person.write(PASSWORD)
    person.key("Return")
    person.settle()
    assert status(office, complaint_id) is Status.IN_PROGRESS
    person.sees(Both("निर्णय हेतु कोई प्रकरण नहीं।", "No case for decision."))
    again = start(language=language)
    enter(again, L2)
    again.press(w.SPECIAL_CLOSE)
    again.settle()
    again.sees(Both("वास्तविक शिकायत – अस्वीकृत", "Rejected as genuine"))
    again.sees("मार्ग सार्वजनिक है; कार्य कराया जाए।")


@BOTH
def test_a_wrong_password_is_told_as_that(start: Start, office: Office, language: Language) -> None:
    proposed(office, number=NUMBER)
    person = at_desk(start, L3, language)
    person.press(w.SPECIAL_CLOSE)
    person.type_into(ORDER, "प्रति उपलब्ध कराएँ।")
    person.key("Alt+2")
    person.write("not-the-password")
    person.key("Return")
    person.sees(Both("पासवर्ड सही नहीं है।", "This is not your password."))
    person.misses(Both("उपयोगकर्ता नाम", "user name"))


# L4 looks again ----------------------------------------------------------------------------------


def _drawn(office: Office, monkeypatch: pytest.MonkeyPatch, *numbers: str) -> list[int]:
    monkeypatch.setattr(closures, "lot_falls", lambda _percent: True)
    cases = [proposed(office, number=number, mobile=f"94120000{at:02}") for at, number in enumerate(numbers)]
    for complaint_id in cases:
        proof = office.desk(L3).prove(PASSWORD)
        act(office, L3, ApproveSpecialClose, complaint_id, text="स्वीकृत।", proof=proof, words_seen=True)
    return cases


@BOTH
@pytest.mark.parametrize("way", ["button", "menu"])
def test_l4_quashes_one_and_upholds_the_other(
    start: Start, office: Office, language: Language, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = _drawn(office, monkeypatch, NUMBER, NEXT)
    person = at_desk(start, L4, language)
    person.sees(f"{Both('स्पेशल क्लोज', 'Special close')}, 2")
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    person.sees(NUMBER)
    assert str(Both("निष्कर्ष लिखना शेष", "The finding is left")) in person.refused(UPHOLD)
    person.type_into(FINDING, "पुलिया विभाग की है; मार्ग सार्वजनिक।")
    if way == "button":
        person.press(QUASH)
    else:
        person.key("F10")
        person.choose_menu(HERE, QUASH)
    person.write(PASSWORD)
    person.key("Return")
    person.settle()
    assert status(office, first) is Status.IN_PROGRESS
    person.sees(NEXT)
    person.type_into(FINDING, "आदेश नियमानुसार है।")
    person.press(UPHOLD)
    person.write(PASSWORD)
    person.key("Return")
    person.settle()
    assert status(office, second) is Status.SPECIAL_CLOSED
    person.sees(Both("पुनर्परीक्षण हेतु कोई प्रकरण नहीं।", "No special close waits for re-audit."))
    assert office.desk(L4).ask(ComplaintFile(complaint_id=first)).case.level == 3
    file = office.desk(L4).ask(OpenDecision(complaint_id=second))
    assert (file.proposal.decision, file.proposal.reaudit) == (Decision.APPROVED, Reaudit.UPHELD)


# the password and the text beside it -------------------------------------------------------------


def _strike(text: str) -> None:
    """Key by key into whatever has the focus at that moment, nothing waited for in between."""
    for letter in text:
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, letter)


def _click(person: Person, words: Both) -> None:
    button = next(b for b in page(person).findChildren(QPushButton) if b.text() == str(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_password_typed_right_after_the_click_is_the_password(
    start: Start, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _second = _drawn(office, monkeypatch, NUMBER, NEXT)
    person = at_desk(start, L4, Language.HINDI)
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    person.type_into(FINDING, "आदेश नियमानुसार है।")
    _click(person, UPHOLD)
    _strike(PASSWORD)
    assert page(person).bar.text == "आदेश नियमानुसार है।"
    assert page(person).bar.strip.edit.text() == PASSWORD
    person.key("Return")
    person.settle()
    assert office.desk(L4).ask(OpenDecision(complaint_id=first)).proposal.reaudit is Reaudit.UPHELD
    _strike(PASSWORD)
    assert page(person).bar.text == ""


def test_keys_while_the_store_looks_fall_into_nothing(
    start: Start, office: Office, monkeypatch: pytest.MonkeyPatch, watch: Watch
) -> None:
    _drawn(office, monkeypatch, NUMBER, NEXT)
    person = at_desk(start, L4, Language.ENGLISH)
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    person.type_into(FINDING, "आदेश नियमानुसार है।")
    _click(person, UPHOLD)
    _strike("not-the-password")
    watch.delay = 20.0
    _click(person, Both("पुष्टि करें", "Confirm"))
    _strike("more of it")
    assert page(person).bar.text == "आदेश नियमानुसार है।"
    assert page(person).bar.strip.edit.text() == ""
    watch.released.set()
    person.sees("This is not your password.")
    assert page(person).bar.strip.edit.hasFocus()


def test_a_password_that_stands_in_the_text_is_not_sent(
    start: Start, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = _drawn(office, monkeypatch, NUMBER)
    person = at_desk(start, L4, Language.HINDI)
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    person.type_into(FINDING, f"आदेश नियमानुसार है।{PASSWORD}")
    person.press(QUASH)
    person.write(PASSWORD)
    person.key("Return")
    person.sees("आपका पासवर्ड पाठ में लिखा है।")
    assert status(office, first) is Status.SPECIAL_CLOSED


def test_a_refusal_names_the_state(start: Start, office: Office) -> None:
    complaint_id = proposed(office, number=NUMBER)
    person = at_desk(start, L2, Language.HINDI)
    person.window.show_place(Place(screen=Screen.FILE, complaint_id=complaint_id))
    person.sees(NUMBER)
    assert "“स्पेशल क्लोज प्रस्तावित”" in person.refused(Both("आंशिक बंद करें", "Partially close"))
