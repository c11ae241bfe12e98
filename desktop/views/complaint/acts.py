"""The side area in which anything is done to a complaint: `ActArea.begin(file, act)` opens the right form."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.complaint import Complaint
from desktop.views.complaint.forms.answer import AnswerForm, NoteForm, StartForm, TargetForm
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.closure import ClosureForm, WithdrawForm
from desktop.views.complaint.forms.feedback import FeedbackForm, ReopenForm
from desktop.views.complaint.forms.lane import ConfirmLaneForm, ExamineForm, ProposeLaneForm
from desktop.views.complaint.forms.merging import MergeForm, UndoMergeForm
from desktop.views.complaint.forms.passing import (
    AssignForm,
    EscalateForm,
    RecategoriseForm,
    SendDownForm,
    TransferForm,
)
from desktop.views.complaint.forms.reveal import RevealForm
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.actions import make
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated

FORMS: Mapping[Act, type[ActForm]] = {
    form.act: form
    for form in (
        StartForm,
        TargetForm,
        AnswerForm,
        FeedbackForm,
        NoteForm,
        RevealForm,
        ClosureForm,
        WithdrawForm,
        ProposeLaneForm,
        ConfirmLaneForm,
        ExamineForm,
        TransferForm,
        EscalateForm,
        SendDownForm,
        RecategoriseForm,
        AssignForm,
        MergeForm,
        UndoMergeForm,
        ReopenForm,
    )
}
"""Every act that is done in a form. A dialogue has its own screen, a file is chosen in the system's window."""


class ActArea(Retranslated, Card):
    """One form at a time, hidden while there is none. Esc keeps the draft and closes."""

    finished = Signal(object, object)
    """`Act` and receipt."""
    closed = Signal()
    outdated = Signal()
    attach_wanted = Signal()
    difference_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._file: Complaint | None = None
        self._head = self.add_head("")
        self.form: ActForm | None = None
        self.actions_inside = [
            make(Act.SUBMIT, self, self._submit),
            make(Act.KEEP_DRAFT, self, self.keep),
            make(Act.LATER, self, self._leave),
        ]
        for action in self.actions_inside:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    @property
    def act(self) -> Act | None:
        """What is being done."""
        return self.form.act if self.form is not None else None

    def begin(self, file: Complaint, act: Act) -> ActForm:
        """Open this act's form in place of another, whose draft is kept; KeyError for an act without a form."""
        self._file = file
        if self.form is not None and self.form.act is act and self.form.file.case.id == file.case.id:
            self.form.adopt(file)
            self.form.begin()
            return self.form
        self._drop()
        form = FORMS[act](self._session, file, self)
        form.sent.connect(lambda receipt: self._finish(act, receipt))
        form.left.connect(self.close_form)
        form.outdated.connect(self.outdated)
        form.difference_wanted.connect(self.difference_wanted)
        if isinstance(form, ClosureForm):
            form.attach_wanted.connect(self.attach_wanted)
        self.body.addWidget(form, 1)
        self.form = form
        self._name()
        self.show()
        form.begin()
        return form

    def adopt(self, file: Complaint) -> None:
        """The file was read anew."""
        self._file = file
        if self.form is not None and self.form.file.case.id == file.case.id:
            self.form.adopt(file)

    def keep(self) -> None:
        """Keep what is typed now."""
        if self.form is not None:
            self.form.keep()

    def close_form(self) -> None:
        """Away with the form; its draft is kept."""
        self._drop()
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        """A form says its words once: it is made anew with what stands in it."""
        if self.form is None or self._file is None:
            return
        act, fields = self.form.act, self.form.fields()
        self.form.keep()
        self._drop()
        self.begin(self._file, act).restore_fields(fields)

    def _submit(self) -> None:
        if self.form is not None:
            self.form.submit()

    def _leave(self) -> None:
        if self.form is not None:
            self.form.leave()

    def _finish(self, act: Act, receipt: object) -> None:
        self._drop()
        self.hide()
        self.finished.emit(act, receipt)

    def _drop(self) -> None:
        if self.form is not None:
            if not self.form.is_done:
                self.form.keep()
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _name(self) -> None:
        if self.form is not None and self._file is not None:
            self._head.title.say(translate("Actions", TABLE[self.form.act].caption))
            self._head.note.say(self._file.case.number)
