"""Tab on every screen: each stop once, from the head to the foot, and back to the first; Ctrl+Tab turns the parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.sql import demo
from desktop.services.sql.backend import SqlBackend
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.theme import Theme
from desktop.views.shell.window import MainWindow
from desktop.views.widgets.fields import GrowingEdit
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.tile import Tile
from tests.views.rooms import AS_OF, Room, places, settle, show_place, window_in

_GRIDS = frozenset({"meeting attendance"})
"""Tab goes from cell to cell there; F6 leaves."""
ROOM = Room("suresh.bahuguna", Language.HINDI, 1366, 698, stretched=False)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlBackend]:
    file = demo.build(tmp_path_factory.mktemp("demo") / "demo.nodaldesk", complaints=400, as_of=AS_OF)
    opened = SqlBackend(file, clock=lambda: AS_OF)
    yield opened
    opened.close()


@pytest.fixture
def window(backend: SqlBackend, theme: Theme, translation: Translation) -> Iterator[MainWindow]:
    with window_in(ROOM, backend, theme, translation) as made:
        made.activateWindow()
        settle()
        yield made


def round_trip(window: MainWindow) -> list[QWidget]:
    """What Tab stops at until it is back where it began."""
    window.header.search.setFocus()
    found: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        assert now is not None
        if now in found[:-1]:
            break
        if now not in found:  # a time has two stops of its own: hours and minutes
            found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def test_tab_comes_round_on_every_screen(window: MainWindow) -> None:
    for name, place in places(window.session):
        if name in _GRIDS:
            continue
        show_place(window, place, ROOM)
        stops = round_trip(window)
        typed_into = [stop for stop in stops if isinstance(stop, GrowingEdit)]
        assert stops[0] is window.header.search, name
        assert QApplication.focusWidget() is window.header.search, f"{name}: Tab does not come back to the head"
        assert any(window.panel.isAncestorOf(stop) for stop in stops), name
        seen = [edit for edit in window.panel.findChildren(GrowingEdit) if edit.isVisible() and edit.isEnabled()]
        assert len(typed_into) == len(seen), f"{name}: {len(seen) - len(typed_into)} texts are not reached"


def test_what_is_made_late_is_reached_where_it_stands(window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.TODAY))
    settle()
    stops = [stop for stop in round_trip(window) if window.panel.isAncestorOf(stop)]
    tiles = [at for at, stop in enumerate(stops) if isinstance(stop, Tile)]
    assert len(tiles) == 8
    heights = [stop.mapTo(window.panel, QPoint()).y() for stop in stops[: tiles[-1] + 1]]
    assert heights == sorted(heights), "the title row first, then the tiles row by row"


def test_ctrl_tab_turns_the_parts_of_a_screen(window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.OFFICERS))
    settle()
    parts = next(pane for pane in window.panel.panes() if isinstance(pane, Segments))
    seen = []
    for _ in range(4):
        seen.append(parts.value)
        QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        settle()
    assert len(set(seen)) == 4
    assert parts.value == seen[0], "after the last comes the first"
