"""Minutes read from pasted text: what was understood, what was not placed, what asks something of the department."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.models.calendar import day_number
from desktop.models.follow_up import TakenDirection
from desktop.models.minutes import MinutesDocument, Report, read_minutes
from desktop.models.minutes.document import Language as TextLanguage
from desktop.models.minutes.krutidev_lines import in_unicode
from desktop.models.minutes.proposals import ProposedAction, Reason, directions_for
from desktop.models.minutes.report_sentences import report_sentences
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, Language, language, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.choosing import Choice, ChoiceList
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.roomy import roomy
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words

QUIET_MS = 300
_REASONS = {
    Reason.NAMED: QT_TRANSLATE_NOOP("PasteDialog", "names this department"),
    Reason.EVERY_DEPARTMENT: QT_TRANSLATE_NOOP("PasteDialog", "is for every department"),
    Reason.MENTIONED: QT_TRANSLATE_NOOP("PasteDialog", "mentions this department"),
}
ACTIONS, REPORT = "actions", "report"


@dataclass(frozen=True)
class _Read:
    document: MinutesDocument
    report: Report
    proposals: tuple[ProposedAction, ...]


class PasteDialog(TallEnough):
    """Opened with `open()`. Reading happens behind the window while one pastes or types; nothing is taken by itself."""

    replaced = Signal(object)
    """The `MinutesDocument` that is to become this draft."""
    taken = Signal(object, object)
    """The document read, and its directions to follow up as `tuple[TakenDirection, ...]`."""

    def __init__(
        self, session: Session, names: Sequence[str], today: Callable[[], date], parent: QWidget, *, may_replace: bool
    ) -> None:
        super().__init__(parent, width=680)
        self._session, self._names = session, tuple(names)
        self._read: _Read | None = None
        px = look().metrics.px
        self.setWindowTitle(self.tr("Read minutes from text"))
        self.edit = QPlainTextEdit(self)
        self.edit.setPlaceholderText(self.tr("Paste minutes here: from Word, a web page or a letter."))
        self.edit.setAccessibleName(self.tr("Text of the minutes"))
        self.edit.setMinimumHeight(px(180))
        self.understood = Words("", self, lines=0, tone=Tone.MUTED)
        self.side: Segments[str] = Segments(self)
        self.choices = ChoiceList(today, self)
        self.notes = QPlainTextEdit(self)
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(self.tr("What should be looked at"))
        self.replace = KeyCapButton(self.tr("Make it this draft"), self, icon="pencil")
        self.take = KeyCapButton("", self, icon="check", tone="primary", keys="Ctrl+Enter")
        self.leave = KeyCapButton(self.tr("Close"), self, keys="Esc")
        self.replace.setVisible(may_replace)
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self.read)
        self._build()
        self._show(None)
        roomy(self, 960, 560)
        self.finished.connect(self.deleteLater)

    def tell(self, sentence: str) -> None:
        """Why it was not taken; everything stays as it is."""
        self.understood.say(sentence, Tone.DANGER)

    def read(self) -> None:
        """What stands there now."""
        text, names = self.edit.toPlainText(), self._names
        if not text.strip():
            self._show(None)
            return

        def work() -> _Read:
            plain, turned = in_unicode(text)
            document, report = read_minutes(plain)
            return _Read(document, Report((*turned, *report.notes)), directions_for(document, names))

        self._session.tasks.query(self, work, self._show, topic="paste")

    def _show(self, read: _Read | None) -> None:
        self._read = read
        self.replace.setEnabled(read is not None)
        if read is None:
            self.understood.say(self.tr("What is understood stands here as soon as there is text."))
            self.choices.offer(())
            self.notes.setPlainText("")
        else:
            spoken = TextLanguage.HINDI if language() is Language.HINDI else TextLanguage.ENGLISH
            summary, *rest = report_sentences(read.document, read.report, spoken)
            self.understood.say("\n".join(filter(None, [read.document.title, summary])), Tone.TEXT)
            self.notes.setPlainText("\n".join(rest))
            self.choices.offer([_choice(proposal) for proposal in read.proposals])
        self._count()

    def _count(self) -> None:
        taken = len(self.choices.taken())
        self.take.setText(self.tr("Follow up {0} directions").format(number(taken)))
        self.take.setEnabled(taken > 0)
        self.take.updateGeometry()
        proposals = len(self._read.proposals) if self._read is not None else 0
        notes = len(self._read.report.notes) if self._read is not None else 0
        words = [
            (ACTIONS, self.tr("For this department: {0}").format(number(proposals))),
            (REPORT, self.tr("To look at: {0}").format(number(notes))),
        ]
        chosen = self.side.value or ACTIONS
        self.side.offer(words)
        self.side.choose(chosen)
        self._turn(chosen)

    def _turn(self, side: str) -> None:
        self.choices.setVisible(side == ACTIONS)
        self.notes.setVisible(side == REPORT)

    def _take(self) -> None:
        read = self._read
        if read is None:
            return
        rows = tuple(_taken(read.proposals[at], due) for at, due in self.choices.taken())
        self.taken.emit(read.document, rows)

    def _replace(self) -> None:
        if self._read is not None:
            self.replaced.emit(self._read.document)
            self.accept()

    def _build(self) -> None:
        px = look().metrics.px
        self.edit.textChanged.connect(self._clock.start)
        self.side.chosen.connect(self._turn)
        self.choices.changed.connect(self._count)
        self.replace.clicked.connect(lambda _on=False: self._replace())
        self.take.clicked.connect(lambda _on=False: self._take())
        self.take.setShortcut("Ctrl+Return")
        self.leave.clicked.connect(self.reject)
        for button in (self.replace, self.take, self.leave):
            button.setAutoDefault(False)
        caption = Words(self.tr("Text of the minutes"), self, size=Size.SMALL, tone=Tone.MUTED)
        head = Words(self.tr("Understood"), self, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(caption)
        left.addWidget(self.edit, 1)
        for part in (head, self.understood, self.side):
            right.addWidget(part)
        right.addWidget(self.choices, 1)
        right.addWidget(self.notes, 1)
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        sides.addLayout(left, 4)
        sides.addLayout(right, 5)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        for button in (self.leave, self.replace, self.take):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(10))
        whole.addLayout(sides, 1)
        whole.addLayout(foot)


def _choice(proposal: ProposedAction) -> Choice:
    reason = translate("PasteDialog", _REASONS[proposal.reason])
    words = f" · {proposal.due_words}" if proposal.due_words else ""
    return Choice(
        number=f"{proposal.number}." if not proposal.group else f"{proposal.group}/{proposal.number}.",
        text=proposal.text,
        who=", ".join(proposal.addressees),
        about=f"{reason}{words}",
        due=proposal.due_on,
        taken=proposal.reason is not Reason.MENTIONED,
    )


def _taken(proposal: ProposedAction, due: date | None) -> TakenDirection:
    return TakenDirection(
        group=proposal.group,
        number=proposal.number,
        text=proposal.text,
        addressees=proposal.addressees,
        due_day=day_number(due) if due is not None else None,
        recurrence=proposal.recurrence,
    )
