"""The frame of every form in the file: inputs, draft, checks, what the store refused, the person's text kept."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.models.complaint import Complaint
from desktop.models.errors import AppError, StaleData
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.frame import FormFrame
from desktop.views.complaint.forms.inputs import Input
from desktop.views.complaint.refusals import reason_of
from desktop.views.infra import problems
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.drafts import DraftClock
from desktop.views.infra.formats import time_of
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.fields import Field
from desktop.views.widgets.text import Words

COMMAND_KEY = "command_id"


class ActForm(FormFrame):
    """One act on one complaint. A subclass adds its inputs in `build` and makes its command in `command`.

    Inputs are named as the command's fields, so that a refusal finds its field. Nothing typed is lost: `sent` is the
    only end that forgets the draft.
    """

    sent = Signal(object)
    """The receipt."""
    left = Signal()
    """Esc: later. What was typed is kept."""
    outdated = Signal()
    """The store says somebody was first: the panel asks anew and calls `adopt`."""
    difference_wanted = Signal(int)
    """Show what happened after this entry of the ledger."""

    act: ClassVar[Act]
    roomy: ClassVar[bool] = False
    """Wants the wide side area: long texts."""

    def __init__(self, session: Session, file: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.file = session, file
        self.inputs: dict[str, Input] = {}
        self._seen_entry = max((event.entry for event in file.events), default=0)
        self._sent: tuple[dict[str, str], UUID] | None = None
        self._busy = False
        self.is_done = False
        self.submit_button.setText(self.submit_words())
        self.submit_button.clicked.connect(self.submit)
        self.later_button.clicked.connect(self.leave)
        self.build()
        self.column.addStretch(1)
        self._blank = self.fields()
        self._clock = DraftClock(session.drafts, self.draft_key, self._draft, self)
        self._clock.kept.connect(self._say_kept)
        self._restore()
        for given in self.inputs.values():
            given.changed.connect(self._clock.touch)
        self._judge()

    # what a subclass says ------------------------------------------------------------------------

    def build(self) -> None:
        """Add the inputs in reading order."""

    def command(self, command_id: UUID) -> Command[Any]:
        """What is sent."""
        raise NotImplementedError

    def submit_words(self) -> str:
        """On the primary button."""
        return translate("Actions", TABLE[self.act].caption)

    def done_words(self) -> str:
        """Said when it worked."""
        return self.tr("Recorded in {0}: {1}.").format(self.file.case.number, self.submit_words())

    def took(self, file: Complaint) -> None:
        """The file is another now: attachments, dialogues."""

    # inputs --------------------------------------------------------------------------------------

    def add(self, name: str, given: Input, *, into: QHBoxLayout | None = None, stretch: int = 1) -> Input:
        """One input under its label; `into` puts it on a line with others."""
        self.inputs[name] = given
        if isinstance(given.widget, QCheckBox):
            placed: QWidget = Field("", given.widget, self)
        else:
            placed = Field(given.caption, given.widget, self, required=given.required)
        given.field = placed if isinstance(placed, Field) else None
        if into is None:
            self.column.addWidget(placed)
        else:
            into.addWidget(placed, stretch)
        return given

    def line(self) -> QHBoxLayout:
        """Related short fields share a line."""
        row = QHBoxLayout()
        row.setSpacing(look().metrics.px(10))
        self.column.addLayout(row)
        return row

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> Words:
        """A quiet sentence between the inputs."""
        made = Words(words, self, size=Size.SMALL, tone=tone, lines=0)
        self.column.addWidget(made)
        return made

    def text(self, name: str) -> str:
        """What stands in an input, trimmed."""
        return self.inputs[name].text.strip()

    def day(self, name: str) -> int:
        """A date that was checked before."""
        return int(self.inputs[name].text)

    def fields(self) -> dict[str, str]:
        """All inputs as text."""
        return {name: given.text for name, given in self.inputs.items()}

    def about(self, command_id: UUID) -> dict[str, Any]:
        """What every command about this complaint carries."""
        case = self.file.case
        return {"command_id": command_id, "complaint_id": case.id, "seen_version": case.version}

    # drafts --------------------------------------------------------------------------------------

    @property
    def draft_key(self) -> str:
        """Under which this form is kept."""
        return f"{self.act.value}/{self.file.case.id}"

    def keep(self) -> None:
        """Keep what is typed now, if anything is."""
        self._clock.keep_now()

    def restore_fields(self, fields: dict[str, str]) -> None:
        """Show these without marking anything."""
        for name, given in self.inputs.items():
            if name in fields:
                given.restore(fields[name])

    def _draft(self) -> dict[str, str]:
        fields = self.fields()
        if fields == self._blank:
            return {}
        if self._sent is not None and self._sent[0] == fields:
            fields[COMMAND_KEY] = str(self._sent[1])
        return fields

    def _restore(self) -> None:
        kept = dict(self.session.drafts[self.draft_key])
        if not kept:
            return
        command_id = kept.pop(COMMAND_KEY, "")
        self.restore_fields(kept)
        if command_id:
            self._sent = (self.fields(), UUID(command_id))
        self.notes.withdraw()
        self.notes.say(self.tr("What you had written before stands here again."), tone=Tone.INFO)
        self.notes.offer(self.tr("Begin anew"), self._begin_anew)

    def _begin_anew(self) -> None:
        self.restore_fields(self._blank)
        self._clock.forget()
        self.notes.close_bar()

    def _say_kept(self, kept: bool) -> None:
        if not self._draft():
            self.say_kept("")
        elif kept:
            moment = time_of(self.session.now(), seconds=True)
            self.say_kept(self.tr("Draft kept {0}").format(moment))
        else:
            self.say_kept(self.tr("The draft could not be kept on the disk."), Tone.WARN)

    # sending -------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Mark what is wrong and go to the first of it."""
        first: Input | None = None
        for given in self.inputs.values():
            wrong = "" if given.widget.isHidden() else given.problem()
            given.refuse(wrong)
            if wrong and first is None:
                first = given
        if first is not None:
            first.widget.setFocus()
        return first is None

    def submit(self) -> None:
        """Ctrl+Enter: check, then send; the form waits with everything in it."""
        if self._busy or not self.submit_button.isEnabled() or not self.check():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.errors.close_bar()
        self._wait(busy=True)
        self.send(self.command(self._sent[1]))

    def send(self, command: Command[Any]) -> None:
        """Give it to the store."""
        self.session.do(self, command, self._done, failed=self.failed)

    def leave(self) -> None:
        """Esc: the draft is kept, the act list comes back."""
        self.keep()
        self.left.emit()

    def _done(self, receipt: Receipt) -> None:
        self._wait(busy=False)
        self.is_done = True
        self._clock.forget()
        self.session.tell(self.done_words())
        self.sent.emit(receipt)

    def failed(self, error: AppError) -> None:
        """Say it where it belongs; what was typed stays."""
        self._wait(busy=False)
        self.keep()
        given = self.inputs.get(str(error.details.get("field", "")))
        if isinstance(error, StaleData):
            self.outdated.emit()
        elif given is not None:
            given.refuse(problems.sentence(error))
            given.widget.setFocus()
        else:
            retry = self.submit if problems.may_pass(error) else None
            self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=retry)

    def _wait(self, *, busy: bool) -> None:
        self._busy = busy
        self.submit_button.setEnabled(not busy)
        if not busy:
            self._judge()

    # another state of the file -------------------------------------------------------------------

    def adopt(self, file: Complaint) -> None:
        """The file as it is now. Whoever changed it meanwhile is named; what is typed stays."""
        changed = file.case.version != self.file.case.version
        seen = self._seen_entry
        self.file = file
        self.took(file)
        self._judge()
        if not changed:
            return
        newest = next((event for event in file.events if event.entry > seen), None)
        if newest is None:
            return
        self._seen_entry = max(event.entry for event in file.events)
        said = self.tr("{0} changed this at {1}. Your text is kept; look, then decide.")
        self.notes.withdraw()
        self.notes.say(said.format(newest.officer or newest.designation, time_of(newest.at)), tone=Tone.WARN)
        self.notes.offer(self.tr("See the difference"), lambda: self.difference_wanted.emit(seen))

    def _judge(self) -> None:
        reason = reason_of(self.file, self.act)
        self._why.say(reason)
        self._why.setVisible(bool(reason))
        self.submit_button.setEnabled(not reason and not self._busy)
        self.submit_button.setAccessibleDescription(reason)
        self.submit_button.set_icon_name("lock" if reason else "check")

    def begin(self) -> None:
        """Focus to the first empty input, else the first."""
        inputs = list(self.inputs.values())
        target = next((given for given in inputs if not given.text), inputs[0] if inputs else None)
        if target is not None:
            target.widget.setFocus()
