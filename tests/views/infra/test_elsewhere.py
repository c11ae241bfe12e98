"""A window hears of changes it did not make, on its own thread, in the posting in use, until it closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pytestqt.qtbot import QtBot

from desktop.models.changes import Changes
from desktop.models.lists import Lists
from desktop.services.listening import Heard
from desktop.services.ports import Desk
from desktop.services.settings import Settings
from desktop.views.infra.elsewhere import Elsewhere
from desktop.views.infra.session import Names, Session
from desktop.views.infra.tasks import Tasks
from tests.helpers.at_once import AtOnce


class HearingDesk:
    """Says what the test wants it to have heard."""

    class officer:  # noqa: N801 - stands for the desk's own
        id = 1

    def __init__(self) -> None:
        self.heard: Heard | None = None
        self.ended = 0

    def listen(self, heard: Heard) -> Callable[[], None]:
        self.heard = heard

        def end() -> None:
            self.ended += 1

        return end


def session_of(desk: object) -> Session:
    tasks = Tasks(lambda _error: None, readers=AtOnce(), writer=AtOnce())
    names = Names(Lists(districts=(), blocks=(), departments=(), categories=()))
    return Session(cast(Desk, desk), tasks, Settings(None), names, profile=None, demo=False)


def test_what_is_heard_is_told_to_every_panel(qtbot: QtBot) -> None:
    desk, told = HearingDesk(), list[Any]()
    session = session_of(desk)
    elsewhere = Elsewhere(session)
    session.tasks.changed.connect(told.append)
    assert desk.heard is not None
    desk.heard(Changes.CASES)
    assert told == [Changes.CASES]
    elsewhere.stop()
    elsewhere.stop()
    assert desk.ended == 1


def test_another_posting_is_listened_to_from_its_own_desk(qtbot: QtBot) -> None:
    first, second = HearingDesk(), HearingDesk()
    session = session_of(first)
    elsewhere = Elsewhere(session)
    session.desk = cast(Desk, second)
    session.reposted.emit()
    assert (first.ended, second.ended) == (1, 0)
    assert second.heard is not None
    elsewhere.stop()


def test_a_desk_that_hears_nothing_is_left_alone(qtbot: QtBot) -> None:
    Elsewhere(session_of(type("Deaf", (), {"officer": HearingDesk.officer})())).stop()
