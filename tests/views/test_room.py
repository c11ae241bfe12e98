"""Nothing is cut, squeezed, covered or pushed out of view: longer texts, larger letters, small windows.

175 % scaling shows as text of 19 pt in a window of the screen's own pixels; the smallest window is 900 x 440.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.known_stores import KnownStores
from desktop.services.settings import Settings
from desktop.services.sql import demo
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.demo import DEMO_SIGN_INS
from desktop.services.stores import StoreKind
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.theme import Theme
from desktop.views.signin.first_officer import FirstOfficer
from desktop.views.signin.window import SignInWindow
from desktop.views.widgets.text import text_width
from tests.helpers.at_once import AtOnce
from tests.helpers.room import complaints
from tests.helpers.stretching import stretched, stretching
from tests.views.rooms import AS_OF, Room, dialogs, places, settle, show_place, window_in

HI, EN = Language.HINDI, Language.ENGLISH
ROOMS = (
    Room("deepa.joshi", HI, 1366, 698),
    Room("anil.dimri", EN, 900, 440),
    Room("suresh.bahuguna", HI, 1920, 1010, points=19),
)
DEEP = tuple(
    Room(person.username, language, width, height, points, stretched=more)
    for person in DEMO_SIGN_INS[:8]
    for language in Language
    for width, height, points, more in (
        (1366, 698, 11, False),
        (1366, 698, 11, True),
        (900, 440, 11, True),
        (1366, 698, 17, True),
        (1366, 698, 19, False),
        (1920, 1010, 19, True),
    )
)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlBackend]:
    file = demo.build(tmp_path_factory.mktemp("demo") / "demo.nodaldesk", complaints=400, as_of=AS_OF)
    opened = SqlBackend(file, clock=lambda: AS_OF)
    yield opened
    opened.close()


def look_at(room: Room, backend: SqlBackend, theme: Theme, translation: Translation) -> dict[str, list[str]]:
    """What is wrong on each screen and dialog."""
    wrong: dict[str, list[str]] = {}
    with window_in(room, backend, theme, translation) as window:
        for name, place in places(window.session):
            wrong[name] = complaints(show_place(window, place, room))
            if (window.width(), window.height()) != (room.width, room.height):
                wrong[name].append(f"the window grew to {window.width()}x{window.height()}")
        for name, dialog in dialogs(window):
            dialog.open()
            settle()
            wrong[name] = complaints(dialog)
            dialog.close()
            settle()
    return {name: said for name, said in wrong.items() if said}


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_every_screen_has_the_room_it_needs(
    backend: SqlBackend, theme: Theme, translation: Translation, qtbot: QtBot, room: Room
) -> None:
    assert look_at(room, backend, theme, translation) == {}


@pytest.mark.long
@pytest.mark.parametrize("room", DEEP, ids=str)
def test_every_role_in_every_room(
    backend: SqlBackend, theme: Theme, translation: Translation, qtbot: QtBot, room: Room
) -> None:
    assert look_at(room, backend, theme, translation) == {}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("points", [11.0, 19.0])
def test_signing_in_has_the_room_it_needs(
    tmp_path: Path, theme: Theme, translation: Translation, qtbot: QtBot, language: Language, points: float
) -> None:
    theme.resize(points)
    tasks = Tasks(lambda _error: None, readers=AtOnce(), writer=AtOnce())
    settings = Settings(None)
    stores = KnownStores(tmp_path, settings)
    with stretching(translation, language):
        window = SignInWindow(stores, tasks, settings, translation, kind=StoreKind.THIS_PC)
        qtbot.addWidget(window)
        window.show()
        first = FirstOfficer(stores, tasks, lambda _backend, _name: None, window)
        qtbot.addWidget(first)
        first.open()
        settle()
        assert complaints(window) == []
        assert complaints(first) == []
        assert window.width() <= 1920
        assert window.height() <= 1010


def test_stretched_is_longer_by_two_fifths_and_keeps_its_end() -> None:
    for text in ("प्रकरण सूची", "Refresh", "सहेजें।", "{0} rows are in {1}.", "प्रकरण (&C)"):
        longer = stretched(text, HI)
        assert text_width(longer) > 1.2 * text_width(text)
        assert longer[-1] == text[-1] or text[-1] not in "।.)"
        assert longer.count("{0}") == text.count("{0}")
