"""The phrase library: shipped, the state's, a department's own; edited, taken back, never with strange variables."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from desktop.models.errors import AppError, Code, StaleData
from desktop.models.minutes import Language
from desktop.models.phrase_book import Book, PhraseLibrary, PhraseRow, SetPhrase, office_wording, shipped_phrases
from tests.helpers.meetings import refusal_of
from tests.helpers.stores import JST, PWD, Office

NAME = "attendance_note"


def command(text: str, seen: int = 0, **changes: Any) -> SetPhrase:
    usual: dict[str, Any] = {
        "command_id": uuid4(),
        "book": Book.MINUTES,
        "language": Language.HINDI,
        "name": NAME,
        "text": text,
        "seen_version": seen,
        "department_id": JST,
    }
    return SetPhrase(**{**usual, **changes})


def row(office: Office, department_id: int | None = JST, name: str = NAME, by: str = "anu.jst") -> PhraseRow:
    rows = office.desk(by).ask(PhraseLibrary(department_id=department_id))
    return next(each for each in rows if (each.book, each.name) == (Book.MINUTES, name))


@pytest.mark.parametrize("language", Language)
def test_every_shipped_phrase_is_there(office: Office, language: Language) -> None:
    rows = office.desk("so.jst").ask(PhraseLibrary(language=language, department_id=JST))
    for book in Book:
        of_book = {each.name: each.text for each in rows if each.book is book}
        assert of_book == shipped_phrases(book, language).wording
    names = {each.name for each in rows}
    assert {"address_masculine", "address_feminine", "salutation_masculine", "salutation_feminine"} <= names
    title = next(each for each in rows if each.name == "title")
    assert title.variables == ("chair", "date", "subject", "meeting") or set(title.variables) >= {"chair", "date"}


def test_a_department_s_word_goes_before_the_state_s(office: Office) -> None:
    shipped = row(office).shipped
    office.desk("itda").do(command("राज्य का पाठ", department_id=None))
    assert (row(office).text, row(office).version, row(office).department_id) == ("राज्य का पाठ", 0, None)
    assert office.desk("so.jst").do(command("विभाग का पाठ")).version == 1
    found = row(office)
    assert (found.text, found.version, found.department_id, found.shipped) == ("विभाग का पाठ", 1, JST, shipped)
    assert row(office, PWD, by="so.pwd").text == "राज्य का पाठ"
    office.desk("anu.jst").do(command("", seen=1))
    assert (row(office).text, row(office).version) == ("राज्य का पाठ", 2)
    office.desk("admin").do(command("", seen=1, department_id=None))
    assert row(office).text == shipped
    rows = office.desk("anu.jst").ask(PhraseLibrary(department_id=JST))
    assert office_wording(Book.MINUTES, Language.HINDI, rows)(NAME) == shipped


@pytest.mark.parametrize(
    ("by", "changes", "code"),
    [
        ("anu.jst", {"name": "no_such_phrase"}, Code.VALUE_UNFIT),
        ("anu.jst", {"text": "{stranger}"}, Code.VALUE_UNFIT),
        ("anu.jst", {"text": "क" * 2_001}, Code.TEXT_TOO_LONG),
        ("anu.jst", {"department_id": PWD}, Code.OUT_OF_SCOPE),
        ("anu.jst", {"department_id": None}, Code.OUT_OF_SCOPE),
        ("itda", {"department_id": 9_999}, Code.VALUE_UNFIT),
        ("l4.jst", {}, Code.ROLE_MAY_NOT),
    ],
)
def test_what_a_wording_may_be(office: Office, by: str, changes: dict[str, Any], code: Code) -> None:
    given = {"text": "अन्य पाठ", **changes}
    assert refusal_of(office, office.desk(by), command(given.pop("text"), **given)).code is code


def test_a_stale_wording_is_told_who_was_first(office: Office) -> None:
    office.desk("so.jst").do(command("हरीश का"))
    found: AppError = refusal_of(office, office.desk("anu.jst"), command("बीना का"))
    assert isinstance(found, StaleData)
    assert found.details == {"by": "हरीश", "at": office.clock.now, "version": 1}
