"""The landing page: every number opens exactly the list it counts."""

from __future__ import annotations

import pytest

from desktop.models.oversight import Today
from desktop.models.worklist import WorklistCounts
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import Language
from desktop.views.infra.labels import TILES
from tests.helpers.stores import Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person

BOTH = pytest.mark.parametrize("language", list(Language))
CELL, L1, L2, L3, L4 = "so.jst", "l1.jst", "l2.jst", "l3.jst", "l4.jst"


def at_work(start: Start, office: Office, username: str, language: Language = Language.HINDI) -> Person:
    o.busy(office)
    person = start(language=language)
    enter(person, username)
    return person


@BOTH
@pytest.mark.parametrize("username", [CELL, L1, L2, L3, L4])
def test_every_tile_opens_the_list_it_counts(start: Start, office: Office, username: str, language: Language) -> None:
    person = at_work(start, office, username, language)
    page = office.desk(username).ask(Today())
    for tile in page.tiles:
        if tile.filters is None:
            continue
        (count,) = office.desk(username).ask(WorklistCounts(filters=(tile.filters,)))
        assert count == tile.number
        person.sees(TILES[tile.tile].text)
        person.press(TILES[tile.tile].text)
        if str(person.window.place.screen) == "cases":
            assert len(person.rows()) == tile.number, tile.tile
            person.misses(Both("अपनी शर्तें", "own conditions"))
        person.key("Ctrl+1")
        person.settle()


@BOTH
def test_the_numbers_of_the_check_sum_are_doors(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    person.sees(Both("योग सही", "Sum agrees"))
    person.press(Both("प्राप्त", "Received"))
    assert len(person.rows()) == 8
    person.key("Ctrl+1")
    person.press(Both("लंबित एल-3", "Open L3"))
    assert set(person.rows()) == {o.OLD_DEMAND, o.OLD_GRIEVANCE, o.PROMISED}


@BOTH
def test_a_span_of_ages_opens_its_list(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    page = office.desk(CELL).ask(Today())
    oldest = page.ages[-1]
    said = Both("180 दिन से अधिक", "Over 180 days")
    lines = [words for words in person.in_view() if words.startswith(f"{said}:")]
    assert lines
    assert number(oldest.grievances + oldest.demands) in lines[0]
    person.press(lines[0])
    assert set(person.rows()) == {o.OLD_DEMAND, o.OLD_GRIEVANCE}


def test_a_promise_opens_its_call_sheet(start: Start, office: Office) -> None:
    person = at_work(start, office, L2)
    line = next(words for words in person.in_view() if o.PROMISED in words)
    person.press(line)
    person.sees(f"संवाद पत्रक – {o.PROMISED}")


def test_tiles_answer_to_tab_and_enter(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL)
    person._button("समय-सीमा पार").setFocus()
    person.key("Return")
    person.sees(w.CASES)
    assert len(person.rows()) == 4


def test_numbers_follow_a_command_given_elsewhere(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL, Language.ENGLISH)
    person.sees("2, New complaints")
    office.register(number="30900099")
    person.key("F5")
    person.sees("3, New complaints")
