"""What is done to the checked rows together: checking, the bar, the dialogs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.models.complaint_commands import AssignComplaint
from desktop.models.policy import role_refusal
from desktop.views.infra.formats import number
from desktop.views.infra.problems import sentence_of
from desktop.views.infra.session import Session
from desktop.views.widgets.table_head import TableHead
from desktop.views.worklist.bulk import BulkAssign, BulkDialog, BulkNote
from desktop.views.worklist.bulk_bar import BulkBar
from desktop.views.worklist.model import WorklistModel


class CheckedRows(QObject):
    """Between the model's checks, the head's box and the bar under the table."""

    def __init__(self, session: Session, model: WorklistModel, head: TableHead, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._model, self._head, self._window = session, model, head, parent
        self.bar = BulkBar(parent)
        self.bar.note.clicked.connect(lambda: self._begin(BulkNote))
        self.bar.assign.clicked.connect(lambda: self._begin(BulkAssign))
        self.bar.cleared.connect(model.clear_checks)
        model.checked_changed.connect(self._show)
        model.counted.connect(lambda _total, _capped: self._show())
        head.check_wanted.connect(self._turn_all)
        self.retranslate()

    def check_all(self) -> None:
        """Every row that was shown; says how many of how many."""
        self._model.check_all()
        count = len(self._model.checked)
        if count < self._model.total:
            said = self.tr("{0} of {1} are checked: those that were shown.")
            self._session.tell(said.format(number(count), number(self._model.total)))

    def retranslate(self) -> None:
        """Who may not assign reads why."""
        code = role_refusal(self._session.posting, AssignComplaint)
        self.bar.refuse_assign(sentence_of(code) if code is not None else "")

    def _turn_all(self, checked: bool) -> None:
        if checked:
            self.check_all()
        else:
            self._model.clear_checks()

    def _show(self) -> None:
        count = len(self._model.checked)
        self.bar.show_count(count)
        state = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        if count and count >= self._model.total:
            state = Qt.CheckState.Checked
        self._head.show_check(0, state)

    def _begin(self, kind: type[BulkNote | BulkAssign]) -> None:
        dialog: BulkDialog = kind(self._session, self._model.checked, self._window)
        dialog.done_some.connect(self._forget)
        dialog.open()

    def _forget(self, ids: list[int]) -> None:
        for ident in ids:
            self._model.forget_check(ident)
