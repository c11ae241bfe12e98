"""What is typed outlives the window: closed in the middle of a form, killed, signed out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.views.infra.drafts import QUIET_MS
from desktop.views.infra.i18n import Language
from desktop.views.infra.session import Place, Screen
from tests.helpers.stores import Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.test_dialogue import case
from tests.journeys.test_today import BOTH, at_work
from tests.views.case_stories import proposed

ANSWER = Both("आंशिक बंद करें", "Partially close")
FACT = Both("1. तथ्य – क्या पाया गया", "1. Fact – what was found")
AGAIN = Both("आपका पहले लिखा मसौदा यहाँ पुनः उपलब्ध है।", "What you had written before stands here again.")
ORDER = Both("आदेश (तथ्य → नियम → आदेश)", "Order (fact → rule → order)")
WRITTEN = "पम्प की मोटर जली मिली; कुमाऊँ से नई मोटर मँगाई गई।"


def begun(start: Start, office: Office, language: Language) -> Person:
    person = at_work(start, office, "l1.jst", language)
    _open(person, office)
    person.type_into(FACT, WRITTEN)
    return person


def _open(person: Person, office: Office) -> None:
    person.window.show_place(Place(screen=Screen.FILE, complaint_id=case(office, o.FRESH_PUMP).id))
    person.sees(o.FRESH_PUMP)
    person.settle()
    person.press(ANSWER)
    person.settle()


def _stands_again(start: Start, office: Office) -> None:
    person = start()
    enter(person, "l1.jst")
    _open(person, office)
    person.sees(AGAIN)
    assert person.typed(FACT) == WRITTEN
    person.press(Both("नए सिरे से आरम्भ करें", "Begin anew"))
    assert person.typed(FACT) == ""


@BOTH
def test_a_window_closed_in_the_middle_of_a_form(start: Start, office: Office, language: Language) -> None:
    begun(start, office, language).window.close()
    _stands_again(start, office)


@BOTH
def test_a_program_killed_two_seconds_after_the_last_key(
    start: Start, office: Office, language: Language, tmp_path: Path
) -> None:
    """Killed = nothing of its end runs: the file on the disk, as it is two quiet seconds after the last key, is all."""
    person = begun(start, office, language)
    kept = _on_disk(tmp_path)
    assert WRITTEN not in json.dumps(kept, ensure_ascii=False)
    person.wait(lambda: WRITTEN in json.dumps(_on_disk(tmp_path), ensure_ascii=False), f"not kept after {QUIET_MS} ms")
    left = {file: file.read_bytes() for file in _draft_files(tmp_path)}
    person.type_into(FACT, WRITTEN + " और यह अब नहीं रहेगा।")
    person.window.close()
    for file, content in left.items():
        file.write_bytes(content)
    _stands_again(start, office)


def _draft_files(folder: Path) -> list[Path]:
    return [file for file in (folder / "profile").rglob("*.json") if "draft" in str(file)]


def _on_disk(folder: Path) -> list[object]:
    return [json.loads(file.read_text("utf-8")) for file in _draft_files(folder)]


@pytest.mark.parametrize("way", ["window closed", "signed out"])
def test_an_order_that_was_not_given_waits_for_its_writer(start: Start, office: Office, way: str) -> None:
    complaint_id = proposed(office, number="30900051")
    person = start(language=Language.HINDI)
    enter(person, "l3.jst")
    person.press(w.SPECIAL_CLOSE)
    person.type_into(ORDER, "तथ्य: मार्ग निजी है।")
    if way == "signed out":
        person.window.sign_out()
    else:
        person.window.close()
    again = start()
    enter(again, "l3.jst")
    again.press(w.SPECIAL_CLOSE)
    again.settle()
    assert again.typed(ORDER) == "तथ्य: मार्ग निजी है।"
    assert case(office, "30900051").id == complaint_id
