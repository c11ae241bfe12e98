"""Getting in: right and wrong passwords, a remembered name, stores in every state, a first store."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from desktop.views.infra.i18n import Language
from tests.helpers.stores import PASSWORD, Office
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both

BOTH = pytest.mark.parametrize("language", list(Language))
WRONG = Both("उपयोगकर्ता नाम या पासवर्ड सही नहीं है", "The user name or the password is wrong")
POSTING = Both("उपयोग में पद", "Posting in use")


class Pocket(KeyringBackend):
    """A key store for one test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring's base has no types
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def pocket() -> Iterator[Pocket]:
    before = keyring.get_keyring()
    made = Pocket()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@BOTH
def test_an_officer_signs_in_by_mouse(start: Start, language: Language) -> None:
    person = start(language=language)
    enter(person, "so.jst")
    person.sees(w.TODAY)


def test_enter_alone_signs_in(start: Start) -> None:
    person = start()
    person.sees(w.IN_ORDER)
    person.type_into(w.USER_NAME, "l2.jst")
    person.type_into(w.PASSWORD, PASSWORD)
    person.key("Return")
    person.wait(lambda: person.program.window, "the main window did not come")
    person.sees(person.window.session.officer.name)


@BOTH
def test_a_wrong_password_is_one_sentence_and_the_name_stays(start: Start, language: Language) -> None:
    person = start(language=language)
    person.sees(w.IN_ORDER)
    person.type_into(w.USER_NAME, "so.jst")
    person.type_into(w.PASSWORD, "not-this-one")
    person.press(w.SIGN_IN)
    person.sees(WRONG)
    assert person.typed(w.USER_NAME) == "so.jst"
    assert person.typed(w.PASSWORD) == ""
    person.write(PASSWORD)
    person.key("Return")
    person.wait(lambda: person.program.window, "the second try did not get in")


def test_nothing_typed_asks_for_it_without_asking_the_store(start: Start) -> None:
    person = start()
    person.sees(w.IN_ORDER)
    person.press(w.SIGN_IN)
    person.sees(Both("उपयोगकर्ता नाम और पासवर्ड लिखें।", "Type the user name and the password."))


def test_after_many_wrong_tries_one_is_told_to_wait(start: Start) -> None:
    person = start(language=Language.ENGLISH)
    person.sees(w.IN_ORDER)
    person.type_into(w.USER_NAME, "so.jst")
    for _ in range(6):
        person.type_into(w.PASSWORD, "not-this-one")
        person.press(w.SIGN_IN)
        person.settle()
    person.sees("wrong tries")


def test_the_name_is_remembered_and_can_be_forgotten(start: Start, pocket: Pocket) -> None:
    enter(start(), "so.jst")
    assert list(pocket.kept.values()) == ["so.jst"]
    person = start()
    person.sees(w.IN_ORDER)
    person.wait(lambda: person.typed(w.USER_NAME) == "so.jst", "the name is not remembered")
    person.sees(Both("पिछली बार का पद", "Last posting"))
    person.press(Both("नाम और भण्डार याद रखें (पासवर्ड नहीं)", "Remember name and store (not the password)"))
    enter(person, "so.jst")
    person.settle()
    assert not pocket.kept


def test_the_posting_is_switched_at_the_top(start: Start) -> None:
    person = start(language=Language.ENGLISH)
    enter(person, "double")
    person.sees("Jal Sansthan")
    person.pick("Posting in use", "additional charge")
    person.wait(lambda: person.window.session.posting.additional, "the posting was not taken")
    person.settle()
    person.sees("Public Works")
    person.sees("Today's work")


@BOTH
def test_f9_turns_the_sign_in_window(start: Start, language: Language) -> None:
    person = start(language=language)
    person.sees(w.SIGN_IN)
    person.key("F9")
    person.sees(Both("आँकड़े कहाँ हैं", "Where the data is"))
    person.sees(w.IN_ORDER)


def test_a_missing_store_offers_to_make_one_and_its_maker_signs_in(start: Start, tmp_path: Path) -> None:
    person = start(language=Language.ENGLISH, file=tmp_path / "new" / "office.nodaldesk")
    person.sees("There is no store here yet.")
    person.press("Make a new store")
    person.type_into("Your name", "श्रीमती दीपा जोशी")
    person.type_into("User name for signing in", "deepa.joshi")
    person.type_into("Password (at least 8 letters)", "short")
    person.type_into("Password again", "different")
    person.press("Make the store")
    person.sees("The two passwords differ.")
    person.sees("Choose one.")
    person.pick("Department", "Public Works Department")
    person.type_into("Password again", "short")
    person.press("Make the store")
    person.sees("The password is too short or too easy.")
    for label in ("Password (at least 8 letters)", "Password again"):
        person.type_into(label, " himalaya-1905 ")
    person.press("Make the store")
    person.sees(w.IN_ORDER)
    assert person.typed(w.USER_NAME) == "deepa.joshi"
    enter(person, "deepa.joshi", " himalaya-1905 ")
    assert person.window.rail.codes == ("officers", "import", "settings")


def test_leaving_the_first_officer_makes_nothing(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "office.nodaldesk"
    person = start(language=Language.ENGLISH, file=file)
    person.sees("There is no store here yet.")
    person.press("Make a new store")
    person.press("Cancel")
    person.sees("There is no store here yet.")
    assert not file.exists()


@BOTH
@pytest.mark.parametrize("state", ["foreign", "newer", "broken", "folder"])
def test_a_store_that_cannot_be_used_says_so_and_is_not_touched(
    start: Start, tmp_path: Path, office: Office, language: Language, state: str
) -> None:
    file = tmp_path / f"{state}.db"
    if state == "foreign":
        with sqlite3.connect(file) as other:
            other.execute("CREATE TABLE songs (title TEXT)")
        other.close()
    elif state == "newer":
        file.write_bytes(office.file.read_bytes())
        with sqlite3.connect(file) as newer:
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.close()
    elif state == "broken":
        file.write_bytes(b"no database at all, only words" * 40)
    else:
        file.mkdir()
    before = file.read_bytes() if file.is_file() else b""
    person = start(language=language, file=file)
    person.wait(lambda: person.program.sign_in is not None and not person.program.tasks.in_flight, "no answer")
    person.settle()
    said = {
        "foreign": Both("अन्य", "another program"),
        "newer": Both("नए", "newer"),
        "broken": Both("फाइल", "file"),
        "folder": Both("", ""),
    }[state]
    person.sees(said)
    assert not person._button(Both("प्रवेश करें", "Sign in")).isEnabled()
    assert (file.read_bytes() if file.is_file() else b"") == before


def test_escape_closes_the_program(start: Start) -> None:
    person = start()
    person.sees(w.IN_ORDER)
    sign_in = person.program.sign_in
    assert sign_in is not None
    person.key("Escape")
    assert not sign_in.isVisible()
