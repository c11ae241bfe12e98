"""A picture of every screen: `python -m tests.pictures [OUT] [--all]`.

Without OUT the guide's own pictures are made anew: Hindi and English, light, 1366 x 698, and three in dark. With
`--all` every screen in both languages and both themes at 1366 x 698, at 1920 x 1010 and at 150 %. All of them show
the demo store as it stands at one fixed moment, so that a picture changes only when its screen does.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.pictured_meetings import UNDER_SECRETARY, coming, held, set_page, write_minutes
from tests.pictured_windows import first_start, outbox, sign_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.services.sql.backend import SqlBackend
    from desktop.views.infra.session import Session
    from desktop.views.infra.tasks import Tasks
    from desktop.views.shell.window import MainWindow

GUIDE = Path(__file__).parents[1] / "docs" / "guide" / "pictures"
AS_OF = 1_795_000_000
"""18.11.2026, 16:36 IST."""
SIZES = {"1366": (1366, 698, "1"), "1920": (1920, 1010, "1"), "150": (911, 465, "1.5")}
IN_DARK = ("cases", "special-close", "today")
IN_ROOMS = (
    "meetings",
    "meeting-calendar",
    "meeting-notice",
    "meeting-attendance",
    "meeting-figures",
    "ledger",
    "minutes",
)
IN_GUIDE = ("today", "cases", "file", "special-close", "dialogue", "promises", "officers", "import", *IN_ROOMS)
"""What the guide shows, beside the windows without a main window; the repository keeps no others."""
CELL, L2, L3, L4, ADMIN = "deepa.joshi", "anil.dimri", "suresh.bahuguna", "nilima.raturi", "gaurav.saklani"
STATE = "vivek.uniyal"


@dataclass(frozen=True, slots=True)
class Shot:
    """A screen as one officer sees it: where to go, and what to do there before the picture."""

    name: str
    username: str
    place: Callable[[Session], object]
    then: Callable[[MainWindow], QWidget | None] = lambda _window: None


def shots() -> tuple[Shot, ...]:
    """Every screen and its parts."""
    from desktop.models.dialogue import DialogueQueue
    from desktop.models.worklist import Filters, WorklistPage
    from desktop.views.infra.session import Place, Screen

    def at(screen: Screen, section: str = "") -> Callable[[Session], Place]:
        return lambda _session: Place(screen=screen, section=section)

    def spoken(session: Session) -> Place:
        rows = session.desk.ask(DialogueQueue(mine=session.posting.role.level > 0))
        return Place(screen=Screen.DIALOGUE, complaint_id=rows[0].id if rows else None)

    def file(section: str = "") -> Callable[[Session], Place]:
        def first(session: Session) -> Place:
            page = session.desk.ask(WorklistPage(filters=Filters(mine=section != "", reopened_from=1)))
            rows = page.rows or session.desk.ask(WorklistPage()).rows
            return Place(screen=Screen.FILE, complaint_id=rows[0].id, section=section)

        return first

    return (
        Shot("today", CELL, at(Screen.TODAY)),
        Shot("today-l2", L2, at(Screen.TODAY)),
        Shot("cases", CELL, at(Screen.CASES), _checked),
        Shot("file", CELL, file()),
        Shot("file-answer", L2, file("answer")),
        Shot("special-close", L3, at(Screen.CLOSURE)),
        Shot("register", L3, at(Screen.CLOSURE, "register")),
        Shot("re-audit", L4, at(Screen.CLOSURE, "reaudit")),
        Shot("dialogue-queue", L2, at(Screen.DIALOGUE)),
        Shot("dialogue", L2, spoken),
        Shot("promises", CELL, at(Screen.DIALOGUE, "promises")),
        Shot("officers", CELL, at(Screen.OFFICERS)),
        Shot("people", ADMIN, at(Screen.OFFICERS, "people")),
        Shot("mapping", ADMIN, at(Screen.OFFICERS, "mapping")),
        Shot("doctor", CELL, at(Screen.OFFICERS, "doctor")),
        Shot("import", CELL, at(Screen.IMPORT)),
        Shot("meetings", UNDER_SECRETARY, at(Screen.MEETINGS, "list")),
        Shot("meeting-calendar", UNDER_SECRETARY, at(Screen.MEETINGS, "calendar")),
        Shot("meeting-notice", UNDER_SECRETARY, coming("notice"), set_page),
        Shot("meeting-attendance", UNDER_SECRETARY, held("attendance")),
        Shot("meeting-figures", UNDER_SECRETARY, coming("pack")),
        Shot("meeting-compliance", UNDER_SECRETARY, coming("compliance")),
        Shot("ledger", UNDER_SECRETARY, at(Screen.MEETINGS, "ledger")),
        Shot("uploads", STATE, at(Screen.MEETINGS, "uploads")),
        Shot("minutes", UNDER_SECRETARY, held("", minutes=True), write_minutes),
        Shot("settings", CELL, at(Screen.SETTINGS)),
        Shot("policy", ADMIN, at(Screen.SETTINGS, "policy")),
        Shot("calendar", ADMIN, at(Screen.SETTINGS, "calendar")),
        Shot("palette", CELL, at(Screen.CASES), _palette),
        Shot("keys", CELL, at(Screen.CASES), _keys),
    )


def _checked(window: MainWindow) -> QWidget | None:
    from PySide6.QtCore import Qt

    from desktop.views.worklist.panel import WorklistPanel

    panel = window.panel
    assert isinstance(panel, WorklistPanel)
    for row in (1, 3):
        index = panel.model.index(row, 0)
        panel.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    panel.table.setCurrentIndex(panel.model.index(0, 1))
    return None


def _palette(window: MainWindow) -> QWidget | None:
    from desktop.views.shell.palette import Palette

    made = Palette(window, window.commands)
    made.show()
    return made


def _keys(window: MainWindow) -> QWidget | None:
    from desktop.views.shell.key_sheet import KeySheet

    made = KeySheet(window.commands.all_actions(), window.commands.screens(), window)
    made.show()
    return made


# one process: one scale --------------------------------------------------------------------------


class Studio:
    """The demo store and the windows over it; takes pictures one after another."""

    def __init__(self, app: QApplication, store: Path, out: Path, *, small: bool) -> None:
        from desktop.services.sql.backend import SqlBackend
        from desktop.views.infra.i18n import Translation
        from desktop.views.infra.theme import Scheme, Theme

        self.app, self.out, self.small = app, out, small
        self.theme, self.translation = Theme(app, Scheme.LIGHT), Translation(app)
        self.backend: SqlBackend = SqlBackend(store, clock=lambda: AS_OF)

    def settle(self) -> None:
        """Everything asked is answered at once here; what was put off is done."""
        from PySide6.QtCore import QCoreApplication, QEvent

        for _ in range(6):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.app.processEvents()

    def tasks(self) -> Tasks:
        """Whatever is asked is answered on the spot."""
        from desktop.views.infra.tasks import Tasks
        from tests.helpers.at_once import AtOnce

        return Tasks(_complain, self.app, readers=AtOnce(), writer=AtOnce())

    def window(self, username: str, width: int, height: int) -> MainWindow:
        """An officer's main window of this size."""
        from desktop.models.identity import Credentials
        from desktop.models.lists import ReferenceBook
        from desktop.services.settings import Settings
        from desktop.services.sql.demo import DEMO_PASSWORD
        from desktop.views.infra.session import Names, Session
        from desktop.views.shell.window import MainWindow

        desk = self.backend.sign_in(Credentials(username=username, password=DEMO_PASSWORD))
        session = Session(desk, self.tasks(), Settings(None), Names(desk.ask(ReferenceBook())), profile=None, demo=True)
        session.now = lambda: AS_OF  # type: ignore[method-assign] # the picture's clock stands still
        made = MainWindow(session, self.theme, self.translation)
        made.resize(width, height)
        made.show()
        self.settle()
        return made

    def keep(self, widget: QWidget, name: str) -> None:
        """The picture of a window as a file."""
        file = self.out / f"{name}.png"
        widget.grab().save(str(file))
        if self.small:
            from PIL import Image

            with Image.open(file) as image:
                # the colours of few pixels stay too: the red star of a field
                way = Image.Quantize.MAXCOVERAGE
                shrunk = image.convert("RGB").quantize(256, method=way, dither=Image.Dither.NONE)
            shrunk.save(file, optimize=True)


def _complain(error: Exception) -> None:
    sys.stderr.write(f"{error}\n")


def take(store: Path, out: Path, size: str, ways: Sequence[tuple[str, str]], *, small: bool, only: str) -> None:
    """Every shot of one size in these (language, theme)."""
    from PySide6.QtWidgets import QApplication

    from desktop.views.infra.i18n import Language
    from desktop.views.infra.theme import Scheme

    time.time = lambda: float(AS_OF)  # the PC's clock agrees with the store's
    app = QApplication(["pictures"])
    studio = Studio(app, store, out, small=small)
    width, height, _scale = SIZES[size]
    for language, scheme in ways:
        studio.translation.speak(Language(language))
        studio.theme.choose(Scheme(scheme))
        tail = f"{language}" + ("" if scheme == "light" else ".dark") + ("" if size == "1366" else f".{size}")
        if not (small and scheme == "dark"):
            for name, picture in (("sign-in", sign_in), ("first-start", first_start), ("outbox", outbox)):
                if only in ("", name):
                    picture(studio, tail)
        windows: dict[str, MainWindow] = {}
        for shot in shots():
            wanted = shot.name == only if only else not small or shot.name in IN_GUIDE
            if not wanted or (small and scheme == "dark" and shot.name not in IN_DARK):
                continue
            if shot.username not in windows:
                windows[shot.username] = studio.window(shot.username, width, height)
            window = windows[shot.username]
            place = shot.place(window.session)
            window.show_place(place)  # type: ignore[arg-type] # a Place
            studio.settle()
            front = shot.then(window)
            studio.settle()
            studio.keep(front or window, f"{shot.name}.{tail}")
            if front is not None:
                front.close()
        for window in windows.values():
            window.close()
        studio.settle()
    studio.backend.close()
    os._exit(0)


# all of them -------------------------------------------------------------------------------------


def _runs(everything: bool) -> Iterator[tuple[str, str]]:
    if not everything:
        yield "1366", "hi:light,en:light,hi:dark"
        return
    for size in SIZES:
        yield size, "hi:light,en:light,hi:dark,en:dark"


def main(argv: Sequence[str] | None = None) -> None:
    """Make the store, then one process for each scale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=GUIDE)
    parser.add_argument("--all", action="store_true", help="both themes, all sizes, not shrunk")
    parser.add_argument("--only", default="", help="one screen")
    parser.add_argument("--store", type=Path, help="a demo store made before, by the pictures' clock")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    given = parser.parse_args(argv)
    given.out.mkdir(parents=True, exist_ok=True)
    if given.child:
        size, _, ways = given.child.partition("/")
        pairs = [(way.split(":")[0], way.split(":")[1]) for way in ways.split(",")]
        take(given.store, given.out, size, pairs, small=not given.all, only=given.only)
    with tempfile.TemporaryDirectory() as folder:
        store = given.store
        if store is None:
            from desktop.services.sql import demo

            store = demo.build(Path(folder) / "demo.nodaldesk", as_of=AS_OF)
        for size, ways in _runs(given.all):
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": SIZES[size][2]}
            environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
            words = [sys.executable, "-m", "tests.pictures", str(given.out), "--child", f"{size}/{ways}"]
            words += ["--store", str(store), "--only", given.only] + (["--all"] if given.all else [])
            subprocess.run(words, env=environment, check=True)


if __name__ == "__main__":
    main()
