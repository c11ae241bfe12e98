"""Which complaints may be the one that is being entered: asked while it is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.complaint import OPEN, Status
from desktop.models.errors import AppError
from desktop.models.worklist import Body, Filters, Row, SortKey, WorklistPage
from desktop.views.infra.session import Session

QUIET_MS = 400
MOST = 5
"""Found in one way; who sees more looks in the list."""
_SHORTEST = 3
_STILL_MOVING = OPEN | {Status.PARTIALLY_CLOSED}
"""What can take another entry of the same matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What has been typed so far; empty or None = not yet."""

    number: str = ""
    mobile: str = ""
    """Ten digits, or empty."""
    village: str = ""
    subject: str = ""
    block_id: int | None = None
    category_id: int | None = None


def questions(typed: Typed) -> tuple[WorklistPage, ...]:
    """The surest first: the same number, the same telephone, the same matter in the same village."""
    asked: list[Filters] = []
    if len(typed.number) > _SHORTEST:
        asked.append(Filters(body=Body.ALL, text=typed.number))
    if typed.mobile:
        asked.append(Filters(body=Body.ALL, statuses=_STILL_MOVING, text=typed.mobile))
    if len(typed.village) >= _SHORTEST:
        there = Filters(body=Body.OPEN, block_id=typed.block_id, text=typed.village)
        if typed.category_id is not None:
            asked.append(replace(there, category_id=typed.category_id))
        if len(typed.subject) >= _SHORTEST:
            asked.append(replace(there, text=f"{typed.village} {typed.subject}"))
    return tuple(
        WorklistPage(filters=filters, sort=SortKey.REGISTERED, descending=True, size=MOST) for filters in asked
    )


class SimilarSearch(QObject):
    """Asks after a short pause in typing; every row once. Trouble counts as nothing found: it hinders no entry."""

    found = Signal(object)
    """`tuple[Row, ...]`, the surest first; empty = none."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._typed = Typed()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.ask_now)

    def follow(self, typed: Typed) -> None:
        """The form holds this now."""
        if typed != self._typed:
            self._typed = typed
            self._quiet.start()

    def ask_now(self) -> None:
        """Without waiting for the pause."""
        self._quiet.stop()
        desk, asked = self._session.desk, questions(self._typed)

        def ask() -> tuple[Row, ...]:
            rows = [row for question in asked for row in desk.ask(question).rows]
            return tuple({row.id: row for row in rows}.values())

        self._session.tasks.query(self, ask, self.found.emit, failed=self._miss, topic="similar")

    def _miss(self, _error: AppError) -> None:
        self.found.emit(())
