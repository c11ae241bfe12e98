"""A bug shows itself: what happened, details to copy, a file on this PC, and nothing sent anywhere."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_KEPT = 20


class Crashes(QObject):
    """Takes over `sys.excepthook` while it lives. One box at a time: a fault in a timer must not bury the screen."""

    happened = Signal(str)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._box: QMessageBox | None = None
        self._before = sys.excepthook
        sys.excepthook = self._hook
        self.happened.connect(self._show)

    def release(self) -> None:
        """Give `sys.excepthook` back."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        # Values stay out: frames hold names and numbers of people, line numbers do not.
        import traceback  # noqa: PLC0415 - slow to import, and wanted when all is lost alone

        told = "".join(traceback.format_tb(where)) + kind.__name__
        if self._folder is not None:
            self._write(told)
        self._before(kind, fault, where)
        self.happened.emit(told)

    def _write(self, told: str) -> None:
        folder = self._folder
        if folder is None:
            return
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"crash-{time.strftime('%Y%m%d-%H%M%S')}.txt").write_text(told, encoding="utf-8")
            for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
                old.unlink()

    def _show(self, told: str) -> None:
        if self._box is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - dear to import; the first window shows none

        from desktop.views.infra.message_box import message  # noqa: PLC0415 - the same

        text = self.tr(
            "The program met a fault of its own. What was typed is kept as a draft; the work can go on. "
            "If it happens again, send the details to the administrator."
        )
        self._box = message(
            QApplication.activeWindow(),
            self.tr("Fault in the program"),
            text,
            details=told,
            icon=QMessageBox.Icon.Critical,
        )
        self._box.finished.connect(self._forget)
        self._box.open()

    def _forget(self) -> None:
        self._box = None
