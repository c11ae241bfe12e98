"""The decision bar, always in view: the order's text, the decisions, and the password that each one asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.drafts import DraftClock
from desktop.views.infra.formats import time_of
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.special_close.grounds import Ground
from desktop.views.special_close.password_strip import PasswordStrip
from desktop.views.widgets.buttons import ButtonTone, KeyCapButton, LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import GrowingEdit
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.strip import StripLayout
from desktop.views.widgets.text import Words

_TONES: dict[Act, ButtonTone] = {Act.RETURN: "warn", Act.REJECT: "danger", Act.QUASH: "danger"}
_LINES, _MOST_LINES, _LOW_LINES = 2, 5, 3


class DecisionBar(Retranslated, Card):
    """Two smaller decisions over the main one. `decided` comes with a fresh proof; the page sends the command."""

    decided = Signal(object, str)
    """`Act`, proof."""
    changed = Signal()
    """The text; the page judges whether it is complete."""
    template_wanted = Signal()

    def __init__(
        self, session: Session, actions: Sequence[TableAction], main: TableAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._main = main
        self._clock: DraftClock | None = None
        self._key = ""
        self._act: Act | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        px = look().metrics.px
        line = Ground("accent", self)
        line.setFixedHeight(px(3))
        self.body.addWidget(line)
        self._reads_only = False
        self.edit = GrowingEdit(self, least=_LINES, most=_MOST_LINES)
        self.edit.textChanged.connect(self._typed)
        self._label = Words("", self, weight=Weight.SEMIBOLD, shrinks=True)
        self._star = Words("*", self, weight=Weight.SEMIBOLD, tone=Tone.DANGER)
        self._kept = Words("", self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.template = LinkButton(parent=self, icon="note")
        self.template.clicked.connect(lambda _on=False: self.template_wanted.emit())
        self.buttons = {action.act: self._button(action) for action in (*actions, main)}
        self._why_mark = IconMark("warning", self, tone=Tone.WARN, size=13)
        self._why = Words("", self, size=Size.SMALL, tone=Tone.WARN, lines=2, shrinks=True)
        beside = self._why.sizePolicy()
        beside.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # a long reason takes no width from the text
        self._why.setSizePolicy(beside)
        self.strip = PasswordStrip(self)
        self.strip.given.connect(self._prove)
        self.strip.left.connect(self._think_again)
        self._arrange([action.act for action in actions], main.act)
        self.retranslate()

    @property
    def text(self) -> str:
        """The order as typed, trimmed."""
        return self.edit.toPlainText().strip()

    def show_case(self, key: str, *, reads_only: bool) -> None:
        """The bar of this proposal, with its draft. The same key leaves everything as it is."""
        self._reads_only = reads_only
        self._hold_text()
        self.template.setVisible(not reads_only)
        if key == self._key:
            return
        self.keep_draft()
        self._key = key
        self.take_back()
        self.edit.blockSignals(True)
        self.edit.setPlainText(self._session.drafts[key].get("text", ""))
        self.edit.blockSignals(False)
        self._kept.say(self.tr("kept before") if self.text else "")
        self._clock = DraftClock(self._session.drafts, key, lambda: {"text": self.text}, self)
        self._clock.kept.connect(self._say_kept)
        self.changed.emit()

    def fill(self, text: str) -> None:
        """The template, behind what stands there."""
        self.edit.setPlainText(f"{self.text}\n{text}".strip())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_why(self, reason: str) -> None:
        """What the main decision still needs, in words under it."""
        self._why.say(reason)
        self._why.setVisible(bool(reason))
        self._why_mark.setVisible(bool(reason))

    def ask(self, act: Act) -> None:
        """A decision was chosen: its text must be there, then the password is asked for."""
        if not self.text:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.say_why(self.tr("Write the text first: it goes into the file with the decision."))
            return
        self.keep_draft()
        self._act = act
        self._turn_to(self.strip)
        self.strip.ask(act)

    def take_back(self) -> None:
        """No decision after all, or the next case. Whoever still types a password types it into nothing."""
        focus = QApplication.focusWidget()
        if focus is not None and self.strip.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._act = None
        self.strip.edit.clear()
        self._turn_to(self._buttons_page)

    def settled(self) -> None:
        """The decision is in the ledger: the draft goes."""
        if self._clock is not None:
            self._clock.forget()
        self._clock = None
        self._key = ""
        self.edit.clear()
        self.take_back()

    def keep_draft(self) -> None:
        """Ctrl+S, leaving."""
        if self._clock is not None and self._clock.pending:
            self._clock.keep_now()

    def fit(self, *, compact: bool, low: bool) -> None:
        """Text over buttons where it is narrow, fewer lines where it is low."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if compact else ways.LeftToRight)
        self._choices.setDirection(ways.LeftToRight if compact else ways.TopToBottom)
        tight = low or compact
        self.edit.set_lines(1 if tight else _LINES, _LOW_LINES if tight else _MOST_LINES)
        self._why.limit(1 if low else 2)
        px = look().metrics.px
        self._pages.setMinimumWidth(0 if compact else px(440))
        policy = QSizePolicy.Policy
        # Minimum, for the height of what wraps depends on the width: a maximum would be taken from one line.
        self._pages.setSizePolicy(policy.Preferred if compact else policy.Maximum, policy.Minimum)
        self._row.setStretch(0, 0 if compact else 1)

    def name(self, label: str) -> None:
        """What the text is: an order, or a finding."""
        self._label.say(label)
        self.edit.setAccessibleName(f"{label} ({self.tr('required')})")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.name(self.tr("Order (fact → rule → order)"))
        self.template.setText(self.tr("Insert the form"))

    def _button(self, action: TableAction) -> KeyCapButton:
        tone: ButtonTone = "primary" if action is self._main else _TONES.get(action.act, "")
        return KeyCapButton(parent=self, tone=tone).follow(action)

    def _typed(self) -> None:
        if self._clock is not None:
            self._clock.touch()
        self.changed.emit()

    def _say_kept(self, kept: bool) -> None:
        at = time_of(self._session.now())
        done = self.tr("draft kept {0}").format(at) if self.text else ""
        self._kept.say(done if kept else self.tr("the draft could not be kept"))

    def _think_again(self) -> None:
        """Esc: back to the text, by the person's own wish."""
        self.take_back()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prove(self, password: str) -> None:
        if password in self.text:
            self.take_back()
            self.say_why(self.tr("Your password stands in the text. Take it out, then decide."))
            return
        desk, act = self._session.desk, self._act
        work = partial(desk.prove, password)

        def proved(proof: str) -> None:
            if act is not None and self._act is act:
                self.decided.emit(act, proof)

        self._session.tasks.query(self, work, proved, failed=self._not_proved, topic="proof")

    def _not_proved(self, error: AppError) -> None:
        self.strip.say_problem(problems.sentence(error))

    def _turn_to(self, page: QWidget) -> None:
        """A page that is not in view takes no height."""
        for other in (self._buttons_page, self.strip):
            other.setVisible(other is page)
        self._hold_text()

    def _hold_text(self) -> None:
        """While the password is asked for nothing can be typed into the order: it is kept for good."""
        self.edit.setReadOnly(self._reads_only or not self.strip.isHidden())

    def _arrange(self, small: Sequence[Act], main: Act) -> None:
        px = look().metrics.px
        head = QHBoxLayout()
        head.setSpacing(px(4))
        for part in (self._label, self._star, self.template):
            head.addWidget(part)
        head.addWidget(self._kept, 1)
        left = QVBoxLayout()
        left.setSpacing(px(4))
        left.addLayout(head)
        left.addWidget(self.edit)
        self._buttons_page = QWidget(self)
        right = QVBoxLayout(self._buttons_page)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(6))
        row = StripLayout(gap=6)
        for act in small:
            row.addWidget(self.buttons[act])
        self._choices = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._choices.setSpacing(px(6))
        self._choices.addLayout(row)
        self._choices.addWidget(self.buttons[main], 1)
        right.addLayout(self._choices)
        why = QHBoxLayout()
        why.setSpacing(px(4))
        why.addWidget(self._why_mark, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self._why, 1)
        right.addLayout(why)
        right.addStretch(1)
        self._pages = QWidget(self)
        pages = QVBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self._buttons_page)
        pages.addWidget(self.strip)
        self._turn_to(self._buttons_page)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(px(12), px(6), px(12), px(8))
        self._row.setSpacing(px(12))
        self._row.addLayout(left, 1)
        self._row.addWidget(self._pages)
        self.body.addLayout(self._row)
