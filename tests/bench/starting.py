"""One start in a process of its own, for `tests.bench.startup` and `.memory`: `python -m tests.bench.starting …`.

`bare` shows a label in a window. `program STORE USER PASSWORD TYPING` is the program itself: its sign-in painted, the
store opened, somebody who types for so many milliseconds signed in, the cases painted, every other screen visited.
Prints milliseconds since BEGAN (CLOCK_MONOTONIC, in the environment), and what the processor was busy until then.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication, QTableView, QWidget

    from desktop.app import Application
    from desktop.views.infra.session import Screen
    from desktop.views.shell.window import MainWindow

BEGAN = float(os.environ.get("BEGAN", "0")) or time.clock_gettime(time.CLOCK_MONOTONIC)
LONGEST_MS = 60_000
RESTED = 20
"""So many looks in a row without anything under way: the screen has come to rest."""


def _now() -> float:
    return (time.clock_gettime(time.CLOCK_MONOTONIC) - BEGAN) * 1_000


def bare() -> None:
    """The floor: PySide6, an application, a label in a window."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    found: dict[str, float] = {}

    class Eye(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            if event.type() is QEvent.Type.Paint and not found:
                found["window"] = _now()
                found["window_cpu"] = time.process_time() * 1_000
                QTimer.singleShot(0, app.quit)
            return False

    window, label = QMainWindow(), QLabel("नोडल डेस्क")
    eye = Eye()
    label.installEventFilter(eye)
    window.setCentralWidget(label)
    window.resize(1100, 700)
    window.show()
    app.exec()
    _tell(found)


def program(store: str, username: str, password: str, typing: str = "0") -> None:
    """As `nodal-desk` starts, down to the order of its first steps."""
    from desktop import pace

    pace.begin()
    from desktop.app import Application
    from desktop.services.settings import Settings
    from desktop.views.infra.theme import qt_application

    qt = qt_application(sys.argv[0])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.json")
        settings.keep("store_file", store)
        settings.save()
        application = Application(qt, demo=False, profile=Path(folder))
        application.show_sign_in()
        assert application.sign_in is not None
        walk = Walk(qt, application, application.sign_in, (username, password), float(typing))
        walk.begin()
        qt.exec()


class Verification:
    """How long the password's hash takes, which is slow on purpose, and when it began."""

    def __init__(self) -> None:
        self.spent = 0.0

    def watch(self) -> None:
        """From now on; the module is imported by whoever opened the store."""
        from argon2 import PasswordHasher

        verify = PasswordHasher.verify

        def timed(hasher: PasswordHasher, *words: str | bytes) -> object:
            begun = time.perf_counter()
            try:
                return verify(hasher, *words)
            finally:
                self.spent += (time.perf_counter() - begun) * 1_000

        PasswordHasher.verify = timed  # type: ignore[assignment,method-assign] # this process measures and ends


class Walk:
    """Watches paints and takes the next step; a quick timer sees how long the window's thread was held, by the clock
    and by the processor: on a machine that others share too the second is what the program itself did.
    """

    def __init__(
        self, qt: QApplication, application: Application, first: QWidget, person: tuple[str, str], typing: float
    ) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        self._qt, self._program, self._person, self._typing = qt, application, person, typing
        self._found: dict[str, float] = {}
        self._verified = Verification()
        self._last = (0.0, 0.0)
        self._where = "sign_in"
        self._table: QTableView | None = None
        self._still_to_visit: list[Screen] | None = None
        self._rested = 0
        walk = self

        class Eye(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
                if event.type() is QEvent.Type.Paint:
                    if watched is first:
                        walk.painted()
                    elif walk.has_rows():
                        QTimer.singleShot(0, walk.rows_painted)
                return False

        self._eye = Eye()
        first.installEventFilter(self._eye)
        self._beat = QTimer(interval=5)
        self._beat.timeout.connect(self._tick)
        self._looking = QTimer(interval=5)
        self._looking.timeout.connect(self._look)
        QTimer.singleShot(LONGEST_MS, qt.quit)

    def begin(self) -> None:
        self._looking.start()

    def painted(self) -> None:
        """The first paint of the sign-in."""
        if "window" not in self._found:
            self._note("window")
            self._last = (time.perf_counter(), time.thread_time())
            self._beat.start()

    def _note(self, what: str) -> None:
        self._found[what] = _now()
        self._found[f"{what}_cpu"] = time.process_time() * 1_000

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        for name, begun, ended in zip(("gap", "gap_cpu"), self._last, now, strict=True):
            for key in (name, f"{name} {self._where}"):
                self._found[key] = max(self._found.get(key, 0.0), (ended - begun) * 1_000)
        self._last = now

    def _look(self) -> None:
        sign_in, window = self._program.sign_in, self._program.window
        if sign_in is not None and sign_in.is_ready and "ready" not in self._found:
            self._note("ready")
            self._verified.watch()
        if "ready" in self._found and "submitted" not in self._found and sign_in is not None:
            if _now() - self._found["window"] >= self._typing:
                self._note("submitted")
                sign_in.form.fill(*self._person)
                sign_in.form.submitted.emit()
        elif window is not None and "rows" not in self._found:
            self._look_for_rows(window)
        elif window is not None:
            self._visit(window)

    def _look_for_rows(self, window: MainWindow) -> None:
        from PySide6.QtWidgets import QTableView

        from desktop.views.infra.session import Place, Screen

        if "main" not in self._found:
            self._note("main")
            self._where = "cases"
            window.show_place(Place(screen=Screen.CASES))
        table = window.panel.findChild(QTableView)
        if table is not None and self._table is None:
            self._table = table
            table.viewport().installEventFilter(self._eye)

    def has_rows(self) -> bool:
        """Is the table about to be painted with its rows for the first time?"""
        table = self._table
        return table is not None and "rows" not in self._found and table.model().rowCount() >= min(100, _least(table))

    def rows_painted(self) -> None:
        """They are on the screen."""
        table = self._table
        if table is None or "rows" in self._found:
            return
        self._note("rows")
        self._found["count"] = float(table.model().rowCount())
        self._found["memory"] = _resident()
        self._found["verified"] = self._verified.spent

    def _visit(self, window: MainWindow) -> None:
        """Every other screen, each when the one before has come to rest."""
        from desktop.views.infra.session import Place, Screen
        from desktop.views.shell.screens import screens_of

        busy = self._program.tasks.in_flight or window.stack.is_coming
        self._rested = 0 if busy else self._rested + 1
        if self._rested < RESTED:
            return
        self._rested = 0
        if self._still_to_visit is None:
            offered = screens_of(window.session.posting.role)
            self._still_to_visit = [screen for screen in offered if screen is not Screen.CASES]
        if not self._still_to_visit:
            self._finish()
            return
        screen = self._still_to_visit.pop()
        self._where = screen.value
        window.show_place(Place(screen=screen))

    def _finish(self) -> None:
        self._looking.stop()
        _tell(self._found)
        self._program.shut_down()
        os._exit(0)


def _least(table: QTableView) -> int:
    """A short list is whole when its total is known."""
    model = table.model()
    return int(getattr(model, "total", 0)) if getattr(model, "complete", False) else 100


def _resident() -> float:
    """Megabytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_048_576


def _tell(found: dict[str, float]) -> None:
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(*sys.argv[2:6])
