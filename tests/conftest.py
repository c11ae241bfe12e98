"""What every test lives under: no screen, no person's folders, no stray log line, no window left behind."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = os.environ.get("NODAL_DESK_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ.setdefault("LANG", "C.UTF-8")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden pages anew; look at each of them")


@pytest.fixture(autouse=True)
def _no_stray_log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log is a failure unless the test reads and clears it."""
    caplog.set_level(logging.WARNING)
    yield
    stray = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, stray


@pytest.fixture(autouse=True)
def _no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every window a test opens is closed by its end."""
    yield
    if "PySide6.QtWidgets" not in __import__("sys").modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None or "qtbot" in request.fixturenames:
        # qtbot closes its own widgets after this fixture; what it does not know is looked at by `windows`
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, left
