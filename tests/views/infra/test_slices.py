"""Making in slices: a few steps a turn, the latest first, and nothing after it is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.views.infra import slices
from desktop.views.infra.slices import Slices, Steps, finish


class Clock:
    """Every step takes six milliseconds of it."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now

    def steps(self, log: list[str], name: str, count: int) -> Steps:
        for at in range(count):
            self.now += 0.006
            log.append(f"{name}{at}")
            yield


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(slices, "time", made)
    return made


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    made = QObject(qapp)
    yield made
    made.deleteLater()


def test_steps_are_spread_over_turns_and_the_end_is_told(qtbot: QtBot, clock: Clock, owner: QObject) -> None:
    log: list[str] = []
    made = Slices(owner)
    made.begin(clock.steps(log, "a", 5), lambda: log.append("done"))
    assert made.busy
    assert log == []
    made._go_on()  # one turn
    assert log == ["a0", "a1"]
    qtbot.waitUntil(lambda: "done" in log)
    assert log == ["a0", "a1", "a2", "a3", "a4", "done"]
    assert not made.busy


def test_what_was_begun_last_is_finished_first(qtbot: QtBot, clock: Clock, owner: QObject) -> None:
    log: list[str] = []
    made = Slices(owner)
    made.begin(clock.steps(log, "a", 3), lambda: log.append("a done"))
    made._go_on()
    made.begin(clock.steps(log, "b", 3), lambda: log.append("b done"))
    qtbot.waitUntil(lambda: {"a done", "b done"} <= set(log))
    assert log.index("b2") < log.index("a2")
    assert [each for each in log if each.startswith("a") and "done" not in each] == ["a0", "a1", "a2"]


def test_nothing_comes_of_what_is_forgotten(qtbot: QtBot, clock: Clock, owner: QObject) -> None:
    log: list[str] = []
    made = Slices(owner)
    made.begin(clock.steps(log, "a", 3), lambda: log.append("done"))
    made._go_on()
    made.forget()
    assert not made.busy
    made.begin(clock.steps(log, "b", 1), lambda: log.append("b done"))
    qtbot.waitUntil(lambda: "b done" in log)
    assert log == ["a0", "a1", "b0", "b done"]


def test_all_at_once(clock: Clock) -> None:
    log: list[str] = []
    finish(clock.steps(log, "a", 4))
    assert log == ["a0", "a1", "a2", "a3"]
