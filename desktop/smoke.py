"""`nodal-desk --smoke`: start, sign in to the demo, see the first list, quit 0. For releases and for `.ci/run`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QTableView

from desktop.views.infra.session import Place, Screen

if TYPE_CHECKING:
    from desktop.app import Application

_OFFSCREEN_SAYS = "This plugin does not support"
"""A platform without a screen cannot tell a window manager anything; everything else Qt says is a failure."""
LONGEST_MS = 120_000
LOOK_MS = 50


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
    if not said.startswith(_OFFSCREEN_SAYS):
        sys.stderr.write(said + "\n")


class Smoke(QObject):
    """Watches the windows and takes the next step when the one before has shown its result."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        qInstallMessageHandler(_pass_on)
        self._application = application
        self._step = 0
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)

    def begin(self) -> None:
        """From now on; gives up after two minutes with exit code 1."""
        self._looking.start()
        QTimer.singleShot(LONGEST_MS, self, self._give_up)

    def _look(self) -> None:
        application = self._application
        if self._step == 0 and application.sign_in is not None and application.sign_in.is_ready:
            self._step = 1
            application.sign_in.form.submitted.emit()
        elif self._step == 1 and application.window is not None:
            self._step = 2
            application.window.show_place(Place(screen=Screen.CASES))
        elif self._step == 2 and application.window is not None:
            table = application.window.panel.findChild(QTableView)
            if table is not None and table.model() is not None and table.model().rowCount() > 0:
                self._step = 3
                self._looking.stop()
                QApplication.exit(0)

    def _give_up(self) -> None:
        sys.stderr.write(f"smoke: nothing after step {self._step}\n")
        QApplication.exit(1)
