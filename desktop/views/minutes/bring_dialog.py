"""Directions of earlier meetings that are still open, to be taken into these minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.models.follow_up import FollowUpLine
from desktop.models.minutes import Direction
from desktop.views.infra.formats import date_text, days, number
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.choosing import Choice, ChoiceList
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.roomy import roomy
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


@dataclass(frozen=True)
class OpenDirection:
    """One direction with everybody who has not complied with it."""

    line: FollowUpLine
    addressees: tuple[str, ...]


def gathered(lines: Iterable[FollowUpLine]) -> tuple[OpenDirection, ...]:
    """The ledger's rows of one direction as one, the oldest meeting first, in the order of its numbers."""
    rows: dict[tuple[int, str, int, int], list[FollowUpLine]] = {}
    for line in lines:
        key = (line.source_day, line.source or str(line.meeting_id), line.group, line.number)
        rows.setdefault(key, []).append(line)
    return tuple(
        OpenDirection(found[0], tuple(dict.fromkeys(row.addressee for row in found)))
        for _, found in sorted(rows.items())
    )


class BringDialog(TallEnough):
    """Opened with `open()`; those ticked come to the end of the directions, with their addressees and dates."""

    taken = Signal(object)
    """`tuple[Direction, ...]`"""

    def __init__(self, found: Sequence[OpenDirection], today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self._found = tuple(found)
        px = look().metrics.px
        self.setWindowTitle(self.tr("Bring from earlier meetings"))
        said = self.tr("Directions that nobody has complied with. Those ticked are written into these minutes again.")
        self.choices = ChoiceList(today, self)
        self.choices.setMinimumHeight(px(180))
        self.choices.offer([self._choice(direction) for direction in self._found])
        self.take = KeyCapButton("", self, icon="check", tone="primary", keys="Ctrl+Enter")
        self.take.setShortcut("Ctrl+Return")
        leave = KeyCapButton(self.tr("Close"), self, keys="Esc")
        for button in (self.take, leave):
            button.setAutoDefault(False)
        self.choices.changed.connect(self._count)
        self.take.clicked.connect(lambda _on=False: self._take())
        leave.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(10))
        whole.addWidget(Words(said, self, tone=Tone.MUTED, lines=0))
        whole.addWidget(self.choices, 1)
        whole.addLayout(foot)
        self._count()
        roomy(self, 780, 480)

    def _choice(self, direction: OpenDirection) -> Choice:
        line = direction.line
        source = line.source or self.tr("Meeting of {0}").format(date_text(line.source_day))
        late = self.tr("{0} late").format(days(line.late_days)) if line.late_days else ""
        return Choice(
            number=f"{line.number}.",
            text=line.text,
            who=", ".join(direction.addressees),
            about=" · ".join(filter(None, [source, late])),
            due=as_date(line.due_day) if line.due_day is not None else None,
        )

    def _count(self) -> None:
        taken = len(self.choices.taken())
        self.take.setText(self.tr("Bring {0} directions").format(number(taken)))
        self.take.setEnabled(taken > 0)
        self.take.updateGeometry()

    def _take(self) -> None:
        rows = tuple(
            Direction(text=self._found[at].line.text, addressees=self._found[at].addressees, due_on=due)
            for at, due in self.choices.taken()
        )
        self.taken.emit(rows)
        self.accept()
