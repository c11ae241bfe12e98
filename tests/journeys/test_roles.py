"""A complaint on its way through the office: L1 answers, the cell asks, L2 proposes, L3 decides, L4 looks again."""

from __future__ import annotations

import pytest

from desktop.models.complaint import Status
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Place, Screen
from tests.helpers.stores import PASSWORD, Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.test_dialogue import case
from tests.journeys.test_today import BOTH, CELL, at_work
from tests.views.case_stories import proposed

ANSWER = Both("आंशिक बंद करें", "Partially close")
FEEDBACK = Both("फीडबैक अंकित करें", "Record feedback")
RETURN = Both("प्रश्न सहित वापस", "Return with query")
ORDER = Both("आदेश (तथ्य → नियम → आदेश)", "Order (fact → rule → order)")


def open_file(person: Person, office: Office, number: str) -> None:
    person.window.show_place(Place(screen=Screen.FILE, complaint_id=case(office, number).id))
    person.settle()
    person.sees(number)


@BOTH
@pytest.mark.parametrize("way", ["button", "menu"])
def test_l1_answers_with_a_speaking_order(start: Start, office: Office, language: Language, way: str) -> None:
    person = at_work(start, office, "l1.jst", language)
    person.press(w.CASES)
    person.open_list(Both("मेरे पटल पर", "On my desk"))
    person.choose_row(o.FRESH_PUMP)
    if way == "menu":
        person.context_menu(ANSWER)
    else:
        person.key("Return")
        person.sees(o.FRESH_PUMP)
        person.press(ANSWER)
    person.settle()
    person.type_into(Both("1. तथ्य – क्या पाया गया", "1. Fact – what was found"), "पम्प की मोटर जली मिली।")
    person.type_into(Both("2. नियम – क्या लागू है", "2. Rule – what applies"), "अनुरक्षण निर्देश 4.2।")
    person.type_into(Both("3. आदेश – क्या निर्णय लिया गया", "3. Order – what is decided"), "मोटर बदल दी गई, आपूर्ति चालू।")
    person.type_into(Both("शिकायतकर्ता को कैसे बताया", "How the complainant was told"), "दूरभाष")
    person.key("Ctrl+Return")
    person.settle()
    assert case(office, o.FRESH_PUMP).status is Status.PARTIALLY_CLOSED


def test_an_answer_without_its_order_is_not_sent(start: Start, office: Office) -> None:
    person = at_work(start, office, "l1.jst", Language.ENGLISH)
    open_file(person, office, o.FRESH_PUMP)
    person.press(ANSWER)
    person.type_into("1. Fact – what was found", "पम्प की मोटर जली मिली।")
    person.key("Ctrl+Return")
    person.settle()
    assert person.typed("1. Fact – what was found") == "पम्प की मोटर जली मिली।"
    assert case(office, o.FRESH_PUMP).status is Status.PENDING


@BOTH
def test_the_cell_records_that_the_person_is_satisfied(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    open_file(person, office, o.ANSWERED)
    person.press(FEEDBACK)
    person.press(Both("सन्तुष्ट", "Satisfied"))
    person.type_into(Both("शिकायतकर्ता के शब्द", "In the complainant's own words"), "बिल ठीक हो गया, धन्यवाद।")
    person.key("Ctrl+Return")
    person.settle()
    assert case(office, o.ANSWERED).status is Status.CLOSED


@BOTH
def test_l3_returns_one_and_the_next_case_opens(start: Start, office: Office, language: Language) -> None:
    proposed(office, number="30900051")
    proposed(office, number="30900052")
    person = start(language=language)
    enter(person, "l3.jst")
    person.press(w.SPECIAL_CLOSE)
    person.settle()
    person.sees("30900051")
    person.type_into(ORDER, "दान-पत्र की प्रति उपलब्ध कराएँ।")
    person.press(RETURN)
    person.sees(Both("अपना पासवर्ड दें", "give your password"))
    person.write("not-the-password")
    person.key("Return")
    person.settle()
    assert case(office, "30900051").status is Status.SPECIAL_CLOSE_PROPOSED
    person.write(PASSWORD)
    person.key("Return")
    person.settle()
    assert case(office, "30900051").status is Status.IN_PROGRESS
    assert case(office, "30900052").status is Status.SPECIAL_CLOSE_PROPOSED
    person.sees("30900052")
    person.sees(Both("1 निर्णयार्थ", "1 for decision"))
