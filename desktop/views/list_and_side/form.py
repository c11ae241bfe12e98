"""The frame of a side form: inputs under their labels, a draft, checks, what the store refused at its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.errors import AppError, Code, StaleData
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import Input
from desktop.views.infra import problems
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.actions import make
from desktop.views.infra.drafts import DraftClock
from desktop.views.infra.formats import time_of
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.message_box import message
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.frame import FormFrame
from desktop.views.widgets.fields import Field
from desktop.views.widgets.text import Words

COMMAND_KEY = "command_id"


class SideForm(QWidget):
    """One command. A subclass adds inputs in `build`, named as the command's fields, and makes it in `command`.

    Nothing typed is lost: only a receipt, or [begin anew], forgets the draft. Passwords are never kept.
    """

    sent = Signal(object)
    """The receipt."""
    left = Signal()
    """Esc: later. What was typed is kept."""
    outdated = Signal()
    """The store says somebody was first: whoever shows the form asks anew and calls `adopt`."""

    act: ClassVar[Act]
    fields_of: ClassVar[Mapping[Code, str]] = {}
    """Where a refusal stands that names no field."""
    destructive: ClassVar[bool] = False

    def __init__(self, session: Session, subject: str, key: object, parent: QWidget | None = None) -> None:
        """`subject` is shown under the title; `key` tells drafts of the same act apart."""
        super().__init__(parent)
        self.session, self.subject = session, subject
        self._key = f"{self.act.value}/{key}"
        self.inputs: dict[str, Input] = {}
        self._sent: tuple[dict[str, str], UUID] | None = None
        self._busy = False
        self._theirs: Callable[[], list[tuple[str, str, str]]] | None = None
        self.frame = FormFrame(self, destructive=self.destructive)
        self.frame.submit.clicked.connect(self.submit)
        self.frame.later.clicked.connect(self.leave)
        self._submit = make(Act.SUBMIT, self, self.submit)
        self._keep = make(Act.KEEP_DRAFT, self, self.keep)
        self.frame.title.say(translate("Actions", TABLE[self.act].caption))
        self.frame.subject.say(subject)
        self.frame.subject.setVisible(bool(subject))
        self.frame.submit.setText(self.submit_words())
        self.build()
        self.frame.column.addStretch(1)
        self._blank = self.fields()
        self._clock = DraftClock(session.drafts, self._key, self._draft, self)
        self._clock.kept.connect(self._say_kept)
        self._restore()
        for given in self.inputs.values():
            given.changed.connect(self._clock.touch)

    # what a subclass says ------------------------------------------------------------------------

    def build(self) -> None:
        """Add the inputs in reading order; values in force are put in with `restore`."""
        raise NotImplementedError

    def command(self, command_id: UUID) -> Command[Receipt]:
        """What is sent."""
        raise NotImplementedError

    def submit_words(self) -> str:
        """On the primary button."""
        return self.tr("Save")

    def done_words(self) -> str:
        """Said when it worked."""
        return self.tr("Saved: {0}.").format(translate("Actions", TABLE[self.act].caption))

    def tell_done(self, receipt: Receipt) -> None:
        """Say it in the window's note bar; a subclass may add a way to what was made."""
        del receipt
        self.session.tell(self.done_words())

    def refusal_words(self, error: AppError) -> str:
        """The sentence for a refusal; a subclass knows better what is meant by some."""
        return problems.sentence(error)

    def check_more(self) -> tuple[str, str] | None:
        """(input, what is wrong) of what no single input can tell."""
        return None

    # inputs --------------------------------------------------------------------------------------

    def add(self, name: str, given: Input, *, into: QHBoxLayout | None = None, stretch: int = 1) -> Input:
        """One input under its label; `into` puts it on a line with others."""
        self.inputs[name] = given
        given.field = Field(given.caption, given.widget, self, required=given.required)
        if into is None:
            self.frame.column.addWidget(given.field)
        else:
            into.addWidget(given.field, stretch)
        return given

    def line(self) -> QHBoxLayout:
        """Related short fields share a line."""
        row = QHBoxLayout()
        row.setSpacing(look().metrics.px(10))
        self.frame.column.addLayout(row)
        return row

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> Words:
        """A quiet sentence between the inputs."""
        made = Words(words, self, size=Size.SMALL, tone=tone, lines=0)
        self.frame.column.addWidget(made)
        return made

    def text(self, name: str) -> str:
        """What stands in an input, trimmed."""
        return self.inputs[name].text.strip()

    def number(self, name: str) -> int | None:
        """A day or an id as a number, None when nothing is chosen."""
        typed = self.text(name).partition(" ")[0]
        return int(typed) if typed else None

    def fields(self) -> dict[str, str]:
        """All inputs as text."""
        return {name: given.text for name, given in self.inputs.items()}

    # drafts --------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what is typed now, if anything is."""
        self._clock.keep_now()

    def restore_fields(self, fields: Mapping[str, str]) -> None:
        """Show these, in the order of the inputs."""
        for name, given in self.inputs.items():
            if name in fields:
                given.restore(fields[name])

    def _draft(self) -> dict[str, str]:
        fields = self.fields()
        if fields == self._blank:
            return {}
        secrets = {name for name, given in self.inputs.items() if getattr(given, "secret", False)}
        kept = {name: text for name, text in fields.items() if name not in secrets}
        if not secrets and self._sent is not None and self._sent[0] == fields:
            kept[COMMAND_KEY] = str(self._sent[1])
        return kept

    def _restore(self) -> None:
        kept = dict(self.session.drafts[self._key])
        if not kept:
            return
        command_id = kept.pop(COMMAND_KEY, "")
        self.restore_fields({**dict.fromkeys(self.inputs, ""), **kept})
        if command_id:
            self._sent = (self.fields(), UUID(command_id))
        self.frame.notes.withdraw()
        self.frame.notes.say(self.tr("What you had written before stands here again."), tone=Tone.INFO)
        self.frame.notes.offer(self.tr("Begin anew"), self._begin_anew)

    def _begin_anew(self) -> None:
        self.restore_fields(self._blank)
        self._clock.forget()
        self.frame.notes.close_bar()

    def _say_kept(self, kept: bool) -> None:
        if not self._draft():
            self.frame.say_kept("")
        elif kept:
            self.frame.say_kept(self.tr("Draft kept {0}").format(time_of(self.session.now())))
        else:
            self.frame.say_kept(self.tr("The draft could not be kept on the disk."), Tone.WARN)

    # sending -------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Ctrl+Enter: check, then send; the form waits with everything in it."""
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        self.session.do(self, self.command(self._sent[1]), self._done, failed=self._failed)

    def leave(self) -> None:
        """Esc: the draft is kept, the form goes."""
        self.keep()
        self.left.emit()

    def begin(self) -> None:
        """Focus to the first empty input that must be filled, else to the first."""
        inputs = list(self.inputs.values())
        target = next((given for given in inputs if given.required and not given.text), inputs[0] if inputs else None)
        (target.widget if target is not None else self.frame.submit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _passes(self) -> bool:
        first: Input | None = None
        for given in self.inputs.values():
            wrong = "" if given.field is not None and given.field.isHidden() else given.problem()
            given.refuse(wrong)
            first = first or (given if wrong else None)
        if first is None and (found := self.check_more()) is not None:
            name, wrong = found
            first = self.inputs[name]
            first.refuse(wrong)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    def _done(self, receipt: Receipt) -> None:
        self._wait(busy=False)
        self._clock.forget()
        self.tell_done(receipt)
        self.sent.emit(receipt)

    def _failed(self, error: AppError) -> None:
        self._wait(busy=False)
        self.keep()
        if isinstance(error, StaleData):
            self.frame.notes.withdraw()
            self.frame.notes.say(problems.sentence(error), tone=Tone.WARN)
            self.outdated.emit()
            return
        name = str(error.details.get("field", "")) or self.fields_of.get(error.code, "")
        given = self.inputs.get(name)
        if given is not None:
            given.refuse(self.refusal_words(error))
            given.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        retry = self.submit if problems.may_pass(error) else None
        self.frame.errors.show_problem(self.refusal_words(error), details=problems.technical(error), retry=retry)

    def _wait(self, *, busy: bool) -> None:
        self._busy = busy
        self.frame.submit.setEnabled(not busy)

    # somebody was first --------------------------------------------------------------------------

    def adopt(self, record: Any) -> None:
        """The record as the store has it now; a subclass takes its version and calls `show_difference_from`."""

    def show_difference_from(self, theirs: Mapping[str, str]) -> None:
        """Offer to see what the store has where something else is typed; `theirs` in words, by input."""
        rows = [(self.inputs[name].caption, words, self.inputs[name].text) for name, words in theirs.items()]
        differing = [(caption, stored, typed) for caption, stored, typed in rows if stored != typed]
        if differing:
            self.frame.notes.offer(self.tr("See the difference"), lambda: self._show_difference(differing))

    def _show_difference(self, rows: list[tuple[str, str, str]]) -> None:
        line = self.tr("{0}\n   in the store: {1}\n   typed here: {2}")
        said = "\n\n".join(line.format(caption, stored or "—", typed or "—") for caption, stored, typed in rows)
        message(self, self.frame.title.text(), said).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is [later]."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Buttons follow the language; labels of the inputs are those of the moment the form was begun."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.frame.retranslate()
            self.frame.submit.setText(self.submit_words())
            self.frame.title.say(translate("Actions", TABLE[self.act].caption))
