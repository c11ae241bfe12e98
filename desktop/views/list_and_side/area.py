"""The side of a screen: what is known of the chosen row, or the form that changes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.models.seam import Receipt
from desktop.views.list_and_side.form import SideForm
from desktop.views.widgets.card import Card


class SideArea(QWidget):
    """One form at a time; behind it the facts."""

    closed = Signal()
    """The facts are back."""
    done = Signal(object)
    """The receipt of the form that was carried out."""
    outdated = Signal()

    def __init__(self, facts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: SideForm | None = None
        self._card = Card(self, padded=False)
        self._stack = QStackedLayout()
        self._card.body.addLayout(self._stack)
        self._stack.addWidget(facts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)

    def begin(self, form: SideForm) -> None:
        """Show this form; the one before it keeps its draft."""
        self._remove()
        self.form = form
        form.sent.connect(self._sent)
        form.left.connect(self.close_form)
        form.outdated.connect(self.outdated)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.begin()

    def close_form(self) -> None:
        """Back to the facts; what was typed is kept."""
        if self._remove():
            self.closed.emit()

    def keep(self) -> None:
        """Keep what is typed now."""
        if self.form is not None:
            self.form.keep()

    def _sent(self, receipt: Receipt) -> None:
        self._remove(keep=False)
        self.done.emit(receipt)
        self.closed.emit()

    def _remove(self, *, keep: bool = True) -> bool:
        form, self.form = self.form, None
        if form is None:
            return False
        if keep:
            form.keep()
        self._stack.removeWidget(form)
        form.hide()
        form.deleteLater()
        return True
