"""How soon the pages follow the text and how long the window is held: `python -m tests.bench.preview [--seconds 12]`.

Somebody types five letters, waits until the pages are there, and types again, in minutes of six pages. The preview's
time runs from its start, 400 ms after the last key, until its pictures are shown; a hold is the time in which the
window's own clock of 2 ms did not strike. The figures belong to the machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop import pace
from desktop.models.lists import ReferenceBook
from desktop.models.minutes import Direction, MinutesDocument
from desktop.models.minutes.editing import Spot
from desktop.services.settings import Settings
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Names, Place, Screen, Session
from desktop.views.infra.tasks import Tasks
from desktop.views.minutes.panel import MinutesPanel
from tests.helpers import meetings as steps
from tests.helpers.stores import opened_store
from tests.helpers.wardrobe import wardrobe

_TICK_MS, _BURST_MS, _KEY_MS = 2, 1_800, 90


def six_pages() -> MinutesDocument:
    """Sixty-six directions of the usual length."""
    text = steps.DOCUMENT.directions[0].text
    rows = tuple(
        Direction(text=f"{text} {text} {number}", addressees=(steps.HALL, steps.MAGISTRATES)) for number in range(66)
    )
    return replace(steps.DOCUMENT, directions=rows)


def wait(milliseconds: float) -> None:
    """The window lives on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(int(milliseconds), loop.quit)
    loop.exec()


def main() -> None:
    """Print one line of figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=12)
    seconds = parser.parse_args().seconds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pace.begin()
    _app = QApplication([])
    wardrobe()
    with tempfile.TemporaryDirectory() as folder, opened_store(Path(folder)) as office:
        desk = office.desk("anu.jst")
        tasks = Tasks(lambda error: print(error, file=sys.stderr))
        session = Session(desk, tasks, Settings(None), Names(desk.ask(ReferenceBook())), profile=None, demo=True)
        panel = MinutesPanel(session)
        panel.resize(1266, 622)
        panel.fit(WidthClass.NORMAL, low=False)
        panel.show()
        panel.open(Place(screen=Screen.MINUTES, meeting_id=steps.written(office, document=six_pages())))
        wait(4_000)
        pace.settle()
        measure(panel, seconds)
        panel.close()
        tasks.shutdown()


def measure(panel: MinutesPanel, seconds: float) -> None:
    """Type, wait, and keep the times."""
    page, preview = panel.editor.directions, panel.editor.preview
    if page is None:
        raise SystemExit("the directions are not in view")
    page.edit(Spot(0, 20))
    wait(1_000)
    begun, took, holds, last = [0.0], list[float](), list[float](), [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        if now - last[0] > 2 * _TICK_MS / 1000:
            holds.append((now - last[0]) * 1000 - _TICK_MS)
        last[0] = now

    clock = QTimer(interval=_TICK_MS)
    clock.timeout.connect(tick)
    preview.started.connect(lambda: begun.__setitem__(0, time.perf_counter()))
    preview.made.connect(lambda: took.append((time.perf_counter() - begun[0]) * 1000))
    last[0] = time.perf_counter()
    clock.start()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for _ in range(5):
            page.editor.text.insertPlainText("क")
            wait(_KEY_MS)
        wait(_BURST_MS)
    clock.stop()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(
        f"{preview.pages} pages; {len(took)} refreshes: median {statistics.median(took):.0f} ms, "
        f"worst {max(took):.0f} ms; longest hold of the window {max(holds, default=0):.0f} ms; load {load:.1f}"
    )


if __name__ == "__main__":
    main()
