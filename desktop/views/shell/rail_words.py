"""What stands on the rail: the screens of the posting, their words, and what waits on each."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.changes import Changes
from desktop.models.identity import Role
from desktop.models.meetings_due import AskMeetingsWaiting, MeetingsWaiting
from desktop.models.oversight import Tile, Today, TodayPage
from desktop.views.infra.formats import number
from desktop.views.infra.session import Screen, Session
from desktop.views.shell.commands import ShellCommands
from desktop.views.shell.screens import ICONS, screens_of
from desktop.views.widgets.rail import Rail

_BADGES = {Tile.BEFORE_L3: Screen.CLOSURE, Tile.DIALOGUE_DUE: Screen.DIALOGUE}
_BADGES_OF_L4 = {Tile.REAUDIT: Screen.CLOSURE, Tile.DIALOGUE_DUE: Screen.DIALOGUE}
"""A badge counts what its screen opens with: L4 lands on the closures to be looked at again."""
_ALL = Changes.CASES | Changes.MEETINGS
LATER_MS = 600
"""The numbers come after the first screen, whose own questions are more urgent."""


class RailWords(QObject):
    """Fills the rail for a posting and counts anew whenever something changed."""

    troubled = Signal(object)
    """AppError."""

    def __init__(self, session: Session, rail: Rail, commands: ShellCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._rail, self._commands = session, rail, commands
        self._counts: dict[str, int] = {}
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.count)
        session.tasks.changed.connect(self.count)

    @property
    def is_due(self) -> bool:
        """Are the first numbers still to be asked for?"""
        return self._later.isActive()

    def fill(self, *, at_once: bool) -> None:
        """The screens of the posting, without numbers until they have been asked for."""
        self._rail.clear()
        self._counts.clear()
        for screen in screens_of(self._session.posting.role):
            self._rail.add(screen, ICONS[screen])
        if at_once:
            self.count()
        else:
            self._later.start()

    def retranslate(self) -> None:
        """Set every word anew."""
        for screen in screens_of(self._session.posting.role):
            self._say(screen)

    def badge(self, code: str, count: int) -> None:
        """So many wait on this screen."""
        if code in self._rail.codes:
            self._counts[code] = count
            self._say(code)

    def count(self, changes: Changes = _ALL) -> None:
        """Ask for what may be another number now."""
        if self._session.posting.role is Role.ADMINISTRATOR:
            return
        ask, failed = self._session.ask, self.troubled.emit
        if changes & (Changes.CASES | Changes.CLOSURES | Changes.DIALOGUES):
            ask(self, Today(), self._show_counts, failed=failed, topic="badges")
        if Screen.MEETINGS in self._rail.codes and changes & (Changes.MEETINGS | Changes.FOLLOW_UPS):
            ask(self, AskMeetingsWaiting(), self._show_waiting, failed=failed, topic="meetings")

    def _show_counts(self, page: TodayPage) -> None:
        self.badge(Screen.CASES, sum(page.check_sum.open_by_level))
        badges = _BADGES_OF_L4 if self._session.posting.role is Role.L4 else _BADGES
        for tile in page.tiles:
            if tile.tile in badges:
                self.badge(badges[tile.tile], tile.number)

    def _show_waiting(self, waiting: MeetingsWaiting) -> None:
        self.badge(Screen.MEETINGS, waiting.total)

    def _say(self, code: str) -> None:
        words, keys = self._commands.rail_words(Screen(code))
        count = self._counts.get(code, 0)
        self._rail[code].say(words, number(count) if count else "", keys)
