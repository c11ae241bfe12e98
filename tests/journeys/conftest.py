"""The real program over a real store: `start()` shows the sign-in and gives the person who sits in front of it.

Every journey runs over a file of one PC; those of EVERYWHERE also over a shared store and over a server: daily a few
of them, by `-m long` all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app as program_module
from desktop.app import Application
from desktop.services.settings import Settings
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.shell import rail_words
from tests.helpers.daily import thin
from tests.helpers.every_store import ELSEWHERE, OPENERS
from tests.helpers.stores import Office
from tests.helpers.wardrobe import hang_up, wardrobe
from tests.journeys.person import Person, sweep
from tests.journeys.stores import OfficeStores, Watch, as_left

Start = Callable[..., Person]
EVERYWHERE = frozenset(
    f"test_{name}.py"
    for name in ("closure", "dialogue", "drafts", "import", "meeting", "roles", "today", "worklist", "administration")
)
"""Files whose journeys need no file of their own."""
LARGE = "test_from_the_plan_to_the_next_meetings_compliance"
DAILY = (
    LARGE,
    "test_l2_proposes_with_all_that_the_reason_demands",
    "test_l3_approves_and_the_next_case_opens",
    "test_a_talk_is_logged_and_the_queue_is_shorter",
    "test_a_window_closed_in_the_middle_of_a_form",
    "test_a_file_from_the_choice_to_the_list_of_new_cases",
)
"""What runs elsewhere every day, in Hindi and in English by turns; of several ways the first. The large one only where
the database itself looks at every step.
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Where a journey is told of its office, over which stores it runs."""
    if "office" in metafunc.fixturenames:
        elsewhere = ELSEWHERE if Path(str(metafunc.module.__file__)).name in EVERYWHERE else ()
        metafunc.parametrize("office", ("sqlite", *elsewhere), indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Elsewhere by `-m long` alone, but for the daily few; of the English ones here a third daily."""
    taken: set[tuple[str, str]] = set()
    told = [item for item in items if item.path.parent == Path(__file__).parent and hasattr(item, "callspec")]
    thin(item for item in told if item.callspec.params.get("language") is Language.ENGLISH and _is_here(item))
    for item in told:
        given, name = item.callspec.params, item.name.partition("[")[0]
        kind = given.get("office")
        if kind not in ELSEWHERE:
            continue
        if _is_daily(kind, name, given.get("language")) and (kind, name) not in taken:
            taken.add((kind, name))
        else:
            item.add_marker(pytest.mark.long)


def _is_here(item: pytest.Item) -> bool:
    return "[sqlite" in item.name


def _is_daily(kind: str, name: str, language: object) -> bool:
    if name not in DAILY or (name == LARGE and kind != "postgres"):
        return False
    turn = (DAILY.index(name) + ELSEWHERE.index(kind)) % len(Language)
    return language is list(Language)[turn]


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """The store of an office with people in every role, at a day of November 2026."""
    with OPENERS[request.param](tmp_path) as opened:
        yield opened


@pytest.fixture
def watch() -> Watch:
    """Every call that reaches a desk is seen by it; no call may come from the window's own thread."""
    return Watch()


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, office: Office, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Starts the program; again for a second start of the same profile. Afterwards no window may be left."""
    theme, translation = wardrobe()
    running: list[Application] = []

    def dressed(_app: QApplication, scheme: Scheme, points: float) -> Theme:
        theme.choose(scheme if scheme is not Scheme.SYSTEM else Scheme.LIGHT)
        theme.resize(points)
        return theme

    def spoken(_app: QApplication, wanted: Language) -> Translation:
        translation.speak(wanted)
        return translation

    # two hundred journeys would wait for it, each at its start
    monkeypatch.setattr(rail_words, "LATER_MS", 0)
    monkeypatch.setattr(program_module, "Theme", dressed)
    monkeypatch.setattr(program_module, "Translation", spoken)
    profile = tmp_path / "profile"

    def begin(
        *, language: Language | None = None, file: Path | None = None, demo: bool = False, fresh: bool = False
    ) -> Person:
        for program in running:
            _end(program)
        running.clear()
        settings = Settings(profile / "window.json")
        if language is not None:
            settings.keep("language", language.value)
        if file is not None:
            settings.keep("store_file", str(file))
        elif not fresh:
            for name, value in as_left(office).items():
                settings.keep(name, value)
        settings.save()

        def stores(folder: Path | None, kept: Settings) -> OfficeStores:
            return OfficeStores(folder, kept, office, watch)

        monkeypatch.setattr(program_module, "KnownStores", stores)
        program = Application(qapp, demo=demo, profile=profile)
        program.show_sign_in()
        running.append(program)
        return Person(qtbot, program)

    yield begin
    for program in running:
        _end(program)
    hang_up()
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"left open: {left}"
    watch.complain()


def _end(program: Application) -> None:
    """As quitting does it; the windows close first."""
    for widget in (program.window, program.sign_in):
        if widget is not None:
            widget.close()
    sweep()
    program.shut_down()
    program.setParent(None)
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
