"""One start in a process of its own, for `tests.bench.startup` and `.memory`: `python -m tests.bench.starting …`.

`bare` shows a label in a window. `program STORE USER PASSWORD` is the program itself: its sign-in painted, the store
opened, somebody signed in, the cases painted. Prints milliseconds since BEGAN (CLOCK_MONOTONIC, in the environment).
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
    from PySide6.QtWidgets import QApplication, QWidget

BEGAN = float(os.environ.get("BEGAN", "0")) or time.clock_gettime(time.CLOCK_MONOTONIC)
LONGEST_MS = 60_000


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


def program(store: str, username: str, password: str) -> None:
    """As `nodal-desk` starts, with a person who types at once."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import GIVE_WAY_SECONDS, Application
    from desktop.services.settings import Settings

    sys.setswitchinterval(GIVE_WAY_SECONDS)
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.json")
        settings.keep("store_file", store)
        settings.save()
        application = Application(qt, demo=False, profile=Path(folder))
        application.show_sign_in()
        assert application.sign_in is not None
        Walk(qt, application, application.sign_in, (username, password)).begin()
        qt.exec()


class Walk:
    """Watches paints and takes the next step; a quick timer sees how long the window's thread was held."""

    def __init__(self, qt: QApplication, application: object, first: QWidget, person: tuple[str, str]) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        from desktop.app import Application

        assert isinstance(application, Application)
        self._qt, self._program, self._person = qt, application, person
        self._first = first
        self._found: dict[str, float] = {}
        self._last = 0.0
        walk = self

        class Eye(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
                if event.type() is QEvent.Type.Paint:
                    walk.painted()
                return False

        self._eye = Eye()
        first.installEventFilter(self._eye)
        self._beat = QTimer(interval=5)
        self._beat.timeout.connect(self._tick)
        self._looking = QTimer(interval=10)
        self._looking.timeout.connect(self._look)
        QTimer.singleShot(LONGEST_MS, qt.quit)

    def begin(self) -> None:
        self._looking.start()

    def painted(self) -> None:
        """The first paint of the sign-in."""
        if "window" not in self._found:
            self._found["window"] = _now()
            self._last = time.perf_counter()
            self._beat.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._found["gap"] = max(self._found.get("gap", 0.0), (now - self._last) * 1_000)
        self._last = now

    def _look(self) -> None:
        from PySide6.QtWidgets import QTableView

        from desktop.views.infra.session import Place, Screen

        sign_in, window = self._program.sign_in, self._program.window
        if sign_in is not None and sign_in.is_ready and "ready" not in self._found:
            self._found["ready"] = _now()
            sign_in.form.fill(*self._person)
            sign_in.form.submitted.emit()
        if window is not None and "main" not in self._found:
            self._found["main"] = _now()
            window.show_place(Place(screen=Screen.CASES))
        if "main" in self._found and window is not None:
            table = window.panel.findChild(QTableView)
            if table is not None and table.model().rowCount() >= min(100, self._least(table)):
                table.viewport().repaint()
                self._found["rows"] = _now()
                self._finish(table)

    def _least(self, table: object) -> int:
        """A short list is whole when its total is known."""
        model = getattr(table, "model", lambda: None)()
        return int(getattr(model, "total", 0)) if getattr(model, "complete", False) else 100

    def _finish(self, table: object) -> None:
        self._looking.stop()
        self._found["count"] = float(getattr(table, "model", lambda: None)().rowCount())  # type: ignore[union-attr] # has one
        self._found["memory"] = _resident()
        _tell(self._found)
        self._program.shut_down()
        os._exit(0)


def _resident() -> float:
    """Megabytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_048_576


def _tell(found: dict[str, float]) -> None:
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(*sys.argv[2:5])
