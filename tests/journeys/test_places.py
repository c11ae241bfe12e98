"""Where the data is: the first start on a PC, a server, a shared store; each tried out before it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.services.sql.session_tables import session
from desktop.services.stores import StoreKind
from desktop.views.infra.i18n import Language
from tests.helpers.postgres_office import shared_store
from tests.helpers.served import served_store
from tests.helpers.stores import PASSWORD, Office
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person

BOTH = pytest.mark.parametrize("language", list(Language))
SERVER = Both("विभागीय सर्वर", "Departmental server")
SHARED = Both("अनुभाग का साझा भण्डार", "The section's shared store")
THIS_PC = Both("यही पी0सी0", "This PC")
SERVER_ADDRESS = Both("सर्वर का पता", "Address of the server")
SHARED_ADDRESS = Both("भण्डार का पता", "Address of the store")
USE = Both("यही पता रखें", "Use this address")
CANCEL = Both("रद्द करें", "Cancel")
NEXT = Both("आगे", "Next")
FINISH = Both("पूर्ण करें", "Finish")
MAKE = Both("भण्डार बनाएँ", "Make the store")
REACHED = Both("सर्वर उपलब्ध है", "The server can be reached")
WELCOME = Both("स्वागत है", "Welcome")


def sessions(office: Office) -> int:
    with office.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(session)) or 0


@BOTH
def test_a_server_is_tried_kept_and_worked_on(start: Start, tmp_path: Path, language: Language) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    with served_store(folder) as office:
        person = start(language=language)
        person.press(SERVER)
        person.type_into(SERVER_ADDRESS, "http://nodal.example")
        person.press(USE)
        person.sees(Both("पता समझ में नहीं आया।", "Write it as https://"))
        person.type_into(SERVER_ADDRESS, office.client.line.origin)
        person.press(USE)
        enter(person, "so.jst", ready=REACHED)
        person.sees(w.TODAY)
        assert sessions(office) == 1
        person.window.sign_out()
        person.sees(REACHED)
        person.settle()
        assert sessions(office) == 0, "who signs out is out at the server too"
        again = start(language=language)
        again.sees(REACHED)


def test_a_shared_store_is_tried_kept_and_worked_on(start: Start, tmp_path: Path) -> None:
    with shared_store(tmp_path) as office:
        person = start(language=Language.ENGLISH)
        person.press(SHARED)
        person.type_into(SHARED_ADDRESS, f"somebody@{office.address.host or 'server'}/nodal")
        person.press(USE)
        person.sees("Write it as server/database, without a user name.")
        person.type_into(SHARED_ADDRESS, office.url)
        person.press(USE)
        enter(person, "so.jst", ready="The shared store can be reached")
        person.sees(w.TODAY)


def test_leaving_the_address_leaves_the_place_and_says_what_is_missing(start: Start) -> None:
    person = start(language=Language.ENGLISH)
    person.press(SERVER)
    person.press(CANCEL)
    person.sees("Say where it is: choose Address.")
    person.press(THIS_PC)
    person.sees(w.IN_ORDER)


def first_start(start: Start, language: Language) -> Person:
    person = start(language=language, fresh=True)
    person.sees(WELCOME)
    return person


@BOTH
def test_the_first_start_makes_an_office_and_its_maker_has_two_postings(
    start: Start, tmp_path: Path, language: Language
) -> None:
    person = first_start(start, language)
    person.press(NEXT)
    person.press(NEXT)
    person.type_into(Both("आपका नाम", "Your name"), "श्रीमती दीपा जोशी")
    person.type_into(Both("प्रवेश हेतु उपयोगकर्ता नाम", "User name for signing in"), "deepa.joshi")
    person.type_into(Both("पासवर्ड (कम से कम 8 अक्षर)", "Password (at least 8 letters)"), PASSWORD)
    person.type_into(Both("पासवर्ड पुनः", "Password again"), PASSWORD)
    person.pick(Both("विभाग", "Department"), Both("लोक निर्माण विभाग", "Public Works Department"))
    person.type_into(Both("कार्यालय / अनुभाग", "Office or section"), "लोक निर्माण अनुभाग-1")
    person.press(MAKE)
    person.sees(w.IN_ORDER)
    assert person.typed(w.USER_NAME) == "deepa.joshi"
    enter(person, "deepa.joshi", PASSWORD)
    roles = [posting.office for posting in person.window.session.officer.postings]
    assert len(roles) == 2
    assert "लोक निर्माण अनुभाग-1" in roles
    assert (tmp_path / "profile" / "office.nodaldesk").exists()


def test_the_first_questions_come_once(start: Start) -> None:
    person = first_start(start, Language.ENGLISH)
    person.key("F9")
    person.sees("स्वागत है")
    person.key("Escape")
    person.sees("यहाँ अभी कोई भण्डार नहीं।")
    again = start(language=Language.ENGLISH, fresh=True)
    again.sees("There is no store here yet.")
    again.misses("Welcome")


def test_the_first_start_finds_a_server(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    with served_store(folder) as office:
        person = first_start(start, Language.ENGLISH)
        person.press("Next")
        person.press(SERVER)
        person.press("Finish")
        person.sees("Fill this in.")
        person.type_into("Address of the server", office.client.line.origin)
        person.press("Finish")
        person.sees(REACHED)
        assert person.program.stores.address(StoreKind.SERVER).text == office.client.line.origin
        enter(person, "l2.jst", ready=REACHED)
        person.sees(w.TODAY)
