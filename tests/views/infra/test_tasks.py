from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code, RuleBroken
from desktop.models.seam import Command, Question, Receipt
from desktop.services.ports import Desk
from desktop.views.infra.tasks import Tasks
from tests.helpers.at_once import AtOnce


@pytest.fixture
def told() -> list[AppError]:
    return []


@pytest.fixture
def tasks(told: list[AppError]) -> Iterator[Tasks]:
    made = Tasks(told.append)
    yield made
    made.shutdown()


@dataclass(frozen=True)
class Twice(Question[int]):
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Write(Command[Receipt]):
    pass


class FakeDesk:
    def ask(self, question: Twice) -> int:
        return 2 * question.number

    def do(self, command: Write) -> Receipt:
        return Receipt(command_id=command.command_id, id=1, version=2, entry=3, changes=Changes.CASES)


def fake_desk() -> Desk:
    return FakeDesk()  # type: ignore[return-value] # tasks use ask and do alone


def test_work_is_done_elsewhere_and_the_answer_comes_home(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen = QObject(), list[bool]()
    here = QThread.currentThread()
    tasks.query(
        owner,
        lambda: QThread.currentThread() is here,
        lambda same: seen.extend([same, QThread.currentThread() is here]),
    )
    qtbot.waitUntil(lambda: seen == [False, True])


def test_ask_and_do_go_to_the_desk_and_tell_what_changed(tasks: Tasks, qtbot: QtBot) -> None:
    owner, answers, order = QObject(), list[int](), list[str]()
    desk = fake_desk()
    tasks.ask(owner, desk, Twice(21), answers.append)
    qtbot.waitUntil(lambda: answers == [42])
    tasks.changed.connect(lambda changes: order.append(changes.name))
    tasks.do(owner, desk, Write(command_id=uuid4()), lambda _receipt: order.append("done"))
    qtbot.waitUntil(lambda: order == ["done", "CASES"])


def test_a_later_question_on_a_topic_replaces_the_earlier(tasks: Tasks, qtbot: QtBot) -> None:
    owner, answers, gate = QObject(), list[str](), threading.Event()

    def slow() -> str:
        gate.wait(10)
        return "old"

    tasks.query(owner, slow, answers.append, topic="list")
    tasks.query(owner, lambda: "new", answers.append, topic="list")
    tasks.query(owner, lambda: "other", answers.append, topic="count")
    qtbot.waitUntil(lambda: sorted(answers) == ["new", "other"])
    gate.set()
    qtbot.waitUntil(lambda: tasks.in_flight == 0)
    assert sorted(answers) == ["new", "other"]


def test_commands_run_one_after_another_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    owner, log, running = QObject(), list[int](), list[int]()

    def write(number: int) -> int:
        running.append(number)
        assert len(running) == 1
        log.append(number)
        running.remove(number)
        return number

    for number in range(50):
        tasks.command(owner, partial(write, number), Changes.NOTHING)
    qtbot.waitUntil(lambda: tasks.in_flight == 0)
    assert log == list(range(50))
    assert tasks.writing == 0


def test_a_refusal_is_told_to_the_call_or_else_to_the_window(tasks: Tasks, told: list[AppError], qtbot: QtBot) -> None:
    owner, own = QObject(), list[AppError]()

    def refuse() -> int:
        raise RuleBroken(Code.TEXT_MISSING)

    tasks.query(owner, refuse, lambda _: None, failed=own.append)
    tasks.query(owner, refuse, lambda _: None)
    qtbot.waitUntil(lambda: [e.code for e in own] == [e.code for e in told] == [Code.TEXT_MISSING])


def test_a_failed_command_changes_nothing(tasks: Tasks, told: list[AppError], qtbot: QtBot) -> None:
    def refuse() -> int:
        raise RuleBroken(Code.TEXT_MISSING)

    with qtbot.assertNotEmitted(tasks.changed):
        tasks.command(QObject(), refuse, Changes.CASES)
        qtbot.waitUntil(lambda: tasks.in_flight == 0)


def test_what_changed_is_told_even_when_the_asker_has_gone(tasks: Tasks, qtbot: QtBot) -> None:
    gate, answered = threading.Event(), list[int]()
    owner = QObject()
    tasks.command(owner, lambda: (gate.wait(10) and 1) or 0, Changes.CASES, done=answered.append)
    del owner
    with qtbot.waitSignal(tasks.changed):
        gate.set()


def test_a_destroyed_owner_hears_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    gate, answered = threading.Event(), list[bool]()
    parent = QObject()
    owner = QObject(parent)
    tasks.query(owner, lambda: gate.wait(10), answered.append)
    import shiboken6

    shiboken6.delete(parent)
    gate.set()
    qtbot.waitUntil(lambda: tasks.in_flight == 0)
    assert answered == []


def test_a_cancelled_call_hears_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    gate, answered = threading.Event(), list[bool]()
    call = tasks.query(QObject(), lambda: gate.wait(10), answered.append)
    call.cancel()
    gate.set()
    qtbot.waitUntil(lambda: tasks.in_flight == 0)
    assert answered == []


def test_a_bug_reaches_the_crash_dialog(tasks: Tasks, qtbot: QtBot) -> None:
    def wrong() -> int:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.query(QObject(), wrong, lambda _: None)
        qtbot.waitUntil(lambda: tasks.in_flight == 0)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_news_on_the_way_is_told_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner, heard = QObject(), list[tuple[int, bool]]()
    here = QThread.currentThread()

    def hear(share: int) -> None:
        heard.append((share, QThread.currentThread() is here))

    say = tasks.relay(owner, hear)
    tasks.query(owner, lambda: [say(share) for share in (10, 50, 100)], lambda _: None)
    qtbot.waitUntil(lambda: heard == [(10, True), (50, True), (100, True)])


def test_closing_carries_out_commands_and_drops_questions(told: list[AppError]) -> None:
    tasks, log = Tasks(told.append), list[int]()
    for number in range(20):
        tasks.command(QObject(), partial(log.append, number), Changes.CASES)
    tasks.shutdown()
    assert log == list(range(20))


def test_at_once_needs_no_event_loop(told: list[AppError]) -> None:
    tasks, answers = Tasks(told.append, readers=AtOnce(), writer=AtOnce()), list[int]()
    tasks.query(QObject(), lambda: 7, answers.append, topic="x")
    tasks.command(QObject(), lambda: 8, Changes.CASES, done=answers.append)
    assert answers == [7, 8]


def test_three_thousand_calls_come_home(tasks: Tasks, qtbot: QtBot) -> None:
    owner, answers = QObject(), list[int]()
    for number in range(3000):
        tasks.query(owner, partial(int, number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3000, timeout=30_000)
    assert sorted(answers) == list(range(3000))
