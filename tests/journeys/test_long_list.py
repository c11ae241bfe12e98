"""Forty thousand rows: jump anywhere, stay there when the list is asked anew."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import insert

from desktop.models.complaint import Status
from desktop.services.sql.engine import writing
from desktop.services.sql.tables import complaint
from desktop.views.infra.i18n import Language
from desktop.views.worklist.panel import WorklistPanel
from tests.helpers.many import row
from tests.helpers.stores import BLOCKS, CATEGORIES, DEHRADUN, JST, Office
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter

ROWS = 40_000
PLACE = {
    "department_id": JST,
    "district_id": DEHRADUN,
    "block_id": BLOCKS[DEHRADUN],
    "category_id": CATEGORIES[JST],
    "status": Status.PENDING,
    "level": 4,  # the timer moves nothing from here
}


def _rows() -> Iterator[dict[str, Any]]:
    chance = random.Random(7)
    for number in range(1, ROWS + 1):
        yield row(chance, number, **PLACE)


def test_a_jump_into_the_middle_and_a_refresh_there(start: Start, office: Office) -> None:
    made = list(_rows())
    with writing(office.engine).begin() as connection:
        connection.execute(insert(complaint), made)
    person = start(language=Language.ENGLISH)
    enter(person, "so.jst")
    person.press(w.CASES)
    person.settle()
    person.open_list("All open")
    panel = person.window.panel
    assert isinstance(panel, WorklistPanel)
    person.wait(lambda: panel.model.total == ROWS, "the list never showed its whole length")
    person.sees("40,000")
    bar = panel.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    person.settle()
    middle = panel.table.rowAt(5)
    expected = sorted(made, key=lambda each: (each["act_by"], each["id"]))[middle]
    shown = panel.model.row_at(middle)
    assert shown is not None
    assert shown.number == expected["number"]
    panel.table.setCurrentIndex(panel.model.index(middle, 1))
    person.settle()
    before, place = person.current_id, bar.value()
    person.key("F5")
    person.settle()
    assert panel.model.total == ROWS
    assert person.current_id == before
    assert abs(bar.value() - place) <= panel.table.rowHeight(0)
    bar.setValue(bar.maximum())
    person.settle()
    assert panel.model.row_at(ROWS - 1) is not None


def test_another_order_begins_at_the_top(start: Start, office: Office) -> None:
    with writing(office.engine).begin() as connection:
        connection.execute(insert(complaint), list(_rows())[:2_000])
    person = start(language=Language.ENGLISH)
    enter(person, "so.jst")
    person.press(w.CASES)
    person.settle()
    person.open_list("All open")
    panel = person.window.panel
    assert isinstance(panel, WorklistPanel)
    person.wait(lambda: panel.model.total == 2_000, "the list never showed its whole length")
    bar, keys = panel.table.verticalScrollBar(), [column.key for column in panel.model.columns]
    in_view = panel.table.viewport().height() // panel.table.rowHeight(0)
    panel.table.setCurrentIndex(panel.model.index(2, 1))
    kept = person.current_id
    panel.table.head.sort_wanted.emit(keys.index("flags"), Qt.SortOrder.AscendingOrder)
    person.settle()
    assert (bar.value(), person.current_id) == (0, kept)
    panel.table.setCurrentIndex(panel.model.index(150, 1))
    person.settle()
    assert bar.value() > 0
    panel.table.head.sort_wanted.emit(keys.index("age"), Qt.SortOrder.DescendingOrder)
    person.settle()
    assert bar.value() == 0
    assert 0 <= panel.table.currentIndex().row() < in_view
