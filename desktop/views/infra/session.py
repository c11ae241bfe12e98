"""What every screen is given: the desk in use, the door to it, where to go, and names for ids.

A screen keeps its `Session` and nothing global. It asks with `session.ask(self, Question(), self._show, topic="…")`
and acts with `session.do(self, Command(...), done, failed=...)`; it moves on with `session.go(Place(...))`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.models.calendar import day_of
from desktop.models.errors import AppError, Code
from desktop.models.identity import Officer, Posting
from desktop.models.lists import Lists, Named
from desktop.models.seam import Command, Question
from desktop.models.worklist import Filters
from desktop.services.ports import Desk
from desktop.services.settings import Settings
from desktop.views.infra.drafts import Drafts
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.tasks import Call, Failed, Tasks

T = TypeVar("T")
_KEPT = QT_TRANSLATE_NOOP("Session", "The line is down: kept on this PC, it goes to the server by itself.")


class Screen(StrEnum):
    """The screens there are; the value is the rail's code and the key under which widths are remembered."""

    TODAY = "today"
    CASES = "cases"
    FILE = "file"
    MEETINGS = "meetings"
    MINUTES = "minutes"
    CLOSURE = "special_close"
    DIALOGUE = "dialogue"
    OFFICERS = "officers"
    IMPORT = "import"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where to go: a screen, and what it should show there."""

    screen: Screen
    complaint_id: int | None = None
    meeting_id: int | None = None
    filters: Filters | None = None
    section: str = ""
    """A part of the screen, e.g. "register", "reaudit", "promises", "vacant"."""


class Names:
    """Names of districts, blocks, departments and categories in the window's language."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self._districts = _by_id(lists.districts)
        self._blocks = _by_id(lists.blocks)
        self._departments = _by_id(lists.departments)
        self._categories = _by_id(lists.categories)

    def district(self, number: int) -> str:
        """Empty for an id this store does not have; the same for the others."""
        return _name(self._districts.get(number))

    def block(self, number: int) -> str:
        return _name(self._blocks.get(number))

    def department(self, number: int) -> str:
        return _name(self._departments.get(number))

    def category(self, number: int) -> str:
        return _name(self._categories.get(number))


def _by_id(rows: tuple[Named, ...]) -> Mapping[int, Named]:
    return {row.id: row for row in rows}


def _name(row: Named | None) -> str:
    return both(row.hi, row.en) if row is not None else ""


class Session(QObject):
    """One signed-in officer in one window. Made by the application after sign-in."""

    moved = Signal(object)
    """`Place` wanted; the shell goes there."""
    reposted = Signal()
    """The desk is now another posting's; every screen begins anew."""
    told = Signal(str, object)
    """A sentence for the window's note bar, and an optional (caption, function) to act on it."""
    over = Signal()
    """The server wants the password again; the shell asks for it."""

    def __init__(
        self, desk: Desk, tasks: Tasks, settings: Settings, names: Names, *, profile: Path | None, demo: bool
    ) -> None:
        super().__init__()
        self.desk = desk
        self.tasks = tasks
        self.settings = settings
        self.names = names
        self.profile = profile
        """Folder for drafts; None = drafts are kept in memory only (tests)."""
        self.drafts = Drafts(profile, desk.officer.id)
        """What was typed and not sent; the only one that writes this officer's file."""
        self.demo = demo
        self.back_up: Callable[[], object] | None = None
        """Makes a checked copy of the store; slow, for `Tasks.command`. None where this window cannot."""
        self.skew = 0
        """Store's clock minus this PC's, in seconds."""

    @property
    def officer(self) -> Officer:
        """Who sits here."""
        return self.desk.officer

    @property
    def posting(self) -> Posting:
        """In which posting."""
        return self.desk.officer.posting

    def now(self) -> int:
        """The store's time, epoch seconds; from the PC's clock and the skew measured last."""
        return int(time.time()) + self.skew

    def today(self) -> int:
        """The store's day in IST."""
        return day_of(self.now())

    def ask(
        self,
        owner: QObject,
        question: Question[T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        topic: str = "",
    ) -> Call[T]:
        """Ask in the background; see `Tasks.ask`."""
        return self.tasks.ask(owner, self.desk, question, done, failed=self._noticed(failed), topic=topic)

    def do(
        self,
        owner: QObject,
        command: Command[T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Failed | None = None,
    ) -> Call[T]:
        """Act in the background; see `Tasks.do`."""
        return self.tasks.do(owner, self.desk, command, self._told_if_kept(done), failed=self._noticed(failed))

    def go(self, place: Place) -> None:
        """Ask the shell to show this place."""
        self.moved.emit(place)

    def tell(self, sentence: str, caption: str = "", act: Callable[[], None] | None = None) -> None:
        """A quiet sentence after something worked, with one thing to do about it if wanted."""
        self.told.emit(sentence, (caption, act) if act else None)

    def take_posting(self, posting_id: int, *, failed: Failed | None = None) -> None:
        """Work in another of the officer's postings as soon as the store has agreed; `reposted` tells."""
        desk = self.desk
        self.tasks.query(self, lambda: desk.in_posting(posting_id), self._sit_down, failed=failed, topic="posting")

    def _noticed(self, failed: Failed | None) -> Failed | None:
        """Whoever hears of a session that is over, the shell does too."""

        def hear(error: AppError) -> None:
            if error.code is Code.SESSION_OVER:
                self.over.emit()
            if failed is not None:
                failed(error)

        return hear if failed is not None else None

    def _told_if_kept(self, done: Callable[[T], None] | None) -> Callable[[T], None]:
        """An act that waits for the line is said to wait, whatever its form says of being done."""

        def hear(receipt: T) -> None:
            if done is not None:
                done(receipt)
            if getattr(receipt, "entry", 1) == 0:
                self.tell(translate("Session", _KEPT))

        return hear

    def _sit_down(self, desk: Desk) -> None:
        self.desk = desk
        self.reposted.emit()
