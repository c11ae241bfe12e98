"""The call sheet: a talk logged, an attempt counted, a draft that survives, a promise on a holiday."""

from __future__ import annotations

import pytest

from desktop.models.complaint import Case, ComplaintFile, FindNumber
from desktop.models.dialogue import OpenCallSheet, Outcome
from desktop.views.dialogue.panel import DialoguePanel
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Place, Screen
from tests.helpers.stores import Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.test_today import BOTH, CELL, L2, at_work

LOG = Both("संवाद अंकित करें", "Log dialogue")
LATER = Both("बाद में", "Later")
DOUBT = Both("शिकायतकर्ता की शंका (उन्हीं के शब्दों में)", "The complainant's doubt (in their own words)")
ANSWER = Both("दिया गया उत्तर", "Answer given")
MINUTES = Both("अवधि (मिनट)", "Duration (minutes)")
PROMISE = Both("वादे की तिथि", "Promise date")
LOGGED = Both(f"{o.REOPENED} पर संवाद अंकित हुआ।", f"The dialogue on {o.REOPENED} is logged.")
NOT_REACHED = Both("सम्पर्क नहीं हुआ", "Not reached")


def panel(person: Person) -> DialoguePanel:
    found = person.window.panel
    assert isinstance(found, DialoguePanel)
    return found


def at_sheet(start: Start, office: Office, language: Language, number: str = o.REOPENED) -> Person:
    person = at_work(start, office, L2, language)
    person.press(w.DIALOGUE)
    person.settle()
    if number in person.rows():
        person.choose_row(number)
        person.key("Return")
    person.sees(Both(f"संवाद पत्रक – {number}", f"Call sheet – {number}"))
    return person


def case(office: Office, number: str) -> Case:
    desk = office.desk("so.jst")
    return desk.ask(ComplaintFile(complaint_id=desk.ask(FindNumber(number=number)))).case


@BOTH
def test_a_talk_is_logged_and_the_queue_is_shorter(start: Start, office: Office, language: Language) -> None:
    person = at_sheet(start, office, language)
    person.type_into(DOUBT, "पाइप दो बार जोड़ा गया, फिर टूट गया।")
    person.type_into(ANSWER, "नई पाइप लाइन स्वीकृत हो गई है।")
    panel(person).form.minutes.setValue(6)
    person.press(Both("सन्तुष्ट", "Satisfied"))
    person.key("Ctrl+Return")
    person.sees(LOGGED)
    person.sees(Both("आपसे कोई संवाद अपेक्षित नहीं।", "No dialogue is due from you."))
    assert case(office, o.REOPENED).dialogue_due == 0


@BOTH
def test_what_is_missing_is_said_at_its_field(start: Start, office: Office, language: Language) -> None:
    person = at_sheet(start, office, language)
    person.press(LOG)
    person.sees(Both("इसे भरें।", "Fill this in."))
    assert panel(person).form.fields["outcome"].error


@BOTH
def test_what_is_filled_is_no_longer_asked_for(start: Start, office: Office, language: Language) -> None:
    person = at_sheet(start, office, language)
    person.press(LOG)
    form = panel(person).form
    fields = form.fields
    assert all(fields[name].error for name in ("doubt", "answer", "minutes", "outcome"))
    person.type_into(DOUBT, "पाइप फिर टूट गया।")
    assert not fields["doubt"].error
    person.type_into(ANSWER, "नई पाइप लाइन स्वीकृत है।")
    assert not fields["answer"].error
    form.minutes.setValue(3)
    assert not fields["minutes"].error
    person.press(Both("सन्तुष्ट", "Satisfied"))
    assert not fields["outcome"].error
    person.misses(Both("इसे भरें।", "Fill this in."))


def test_what_a_field_lacks_is_said_on_leaving_it(start: Start, office: Office) -> None:
    person = at_sheet(start, office, Language.HINDI)
    fields = panel(person).form.fields
    person.misses("इसे भरें।")
    assert fields["doubt"].edit.hasFocus()
    person.key("Tab")
    assert fields["doubt"].error == "इसे भरें।"
    assert not fields["answer"].error
    person.press("बाद में")
    person.choose_row(o.REOPENED)
    person.key("Return")
    assert not fields["answer"].error


@BOTH
def test_nobody_reached_asks_for_no_doubt_and_counts_an_attempt(
    start: Start, office: Office, language: Language
) -> None:
    person = at_sheet(start, office, language)
    person.press(NOT_REACHED)
    person.misses(DOUBT)
    person.press(LOG)
    person.sees(LOGGED)
    sheet = office.desk(L2).ask(OpenCallSheet(complaint_id=case(office, o.REOPENED).id))
    assert sheet.dialogue_due == 2
    assert sheet.dialogues[-1].outcome is Outcome.NOT_REACHED


@BOTH
def test_a_promise_on_a_holiday_names_the_next_working_day(start: Start, office: Office, language: Language) -> None:
    person = at_sheet(start, office, language)
    person.type_into(PROMISE, "22.11")
    person.key("Tab")
    person.sees(Both("रविवार अवकाश है; अगला कार्यदिवस सोमवार", "Sunday is a holiday; the next working day is Monday"))


def test_a_promise_that_is_no_date_is_not_lost_silently(start: Start, office: Office) -> None:
    person = at_sheet(start, office, Language.ENGLISH)
    person.type_into(DOUBT, "कब होगा?")
    person.type_into(ANSWER, "शीघ्र।")
    panel(person).form.minutes.setValue(2)
    person.press("Satisfied")
    person.type_into(PROMISE, "someday")
    person.press(LOG)
    person.sees("This is not a date.")


def test_what_worked_is_said_without_moving_anything(start: Start, office: Office) -> None:
    person = at_sheet(start, office, Language.HINDI)
    before = panel(person).geometry()
    person.window.session.tell("सूची सहेजी गई।")
    person.sees("सूची सहेजी गई।")
    person.settle()
    assert panel(person).geometry() == before
    strip, foot = person.window.notes, person.window.foot
    assert strip.geometry().bottom() == person.window.rect().bottom()
    assert strip.height() <= foot.height() + 12


@BOTH
def test_a_draft_survives_a_restart(start: Start, office: Office, language: Language) -> None:
    person = at_sheet(start, office, language)
    person.type_into(DOUBT, "नाली का पानी घर में आता है।")
    panel(person).form.minutes.setValue(4)
    person.settle()
    again = start()
    enter(again, L2)
    again.press(w.DIALOGUE)
    again.choose_row(o.REOPENED)
    again.key("Return")
    again.sees(Both("आपका पहले लिखा मसौदा यहाँ पुनः उपलब्ध है।", "What you typed earlier is here again."))
    assert again.typed(DOUBT) == "नाली का पानी घर में आता है।"
    assert panel(again).form.minutes.value() == 4


def test_one_complaints_words_never_become_anothers_draft(start: Start, office: Office) -> None:
    person = at_sheet(start, office, Language.HINDI)
    first = panel(person).form
    person.type_into(DOUBT, "पहले प्रकरण की शंका")
    person.window.show_place(Place(screen=Screen.DIALOGUE, complaint_id=case(office, o.CLIMBED).id))
    person.sees(f"संवाद पत्रक – {o.CLIMBED}")
    assert person.typed(DOUBT) == ""
    assert first._clock is not None
    assert not first._clock.pending
    drafts = person.window.session.drafts
    kept = [drafts[key].get("doubt") for key in drafts.keys]
    assert kept == ["पहले प्रकरण की शंका"]


@pytest.mark.parametrize("settled", [True, False])
def test_a_promise_is_settled(start: Start, office: Office, settled: bool) -> None:
    person = at_work(start, office, L2, Language.ENGLISH)
    person.press(w.DIALOGUE)
    person.settle()
    person.press("Promises due")
    person.settle()
    person.context_menu("Settle the promise")
    person.type_into("What was done, or why not", "टंकी की मरम्मत हो गई।")
    person.press("Kept" if settled else "Not kept")
    person.settle()
    person.sees("No promise is due.")


@BOTH
def test_the_cell_reads_why_it_logs_no_talk(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    person.press(w.DIALOGUE)
    person.choose_row(o.REOPENED)
    person.key("Return")
    person.sees(Both("आपके पद से यह कार्य नहीं", "Your posting may not do this"))
    assert not panel(person).form.log.isEnabled()
