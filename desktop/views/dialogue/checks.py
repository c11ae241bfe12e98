"""What can be seen to be wrong on the sheet of a talk: said on leaving a field and on sending, gone once mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.models.dialogue import Outcome
from desktop.views.infra.i18n import translate

if TYPE_CHECKING:
    from desktop.views.dialogue.form import TalkForm

CHECKED = ("day", "minutes", "doubt", "answer", "outcome", "promise")
"""In reading order."""


class TalkChecks:
    """Watches the fields of one form. The store judges everything that cannot be seen here."""

    def __init__(self, form: TalkForm) -> None:
        self._form = form
        form.doubt.textChanged.connect(partial(self.mend, "doubt"))
        form.answer.textChanged.connect(partial(self.mend, "answer"))
        form.minutes.valueChanged.connect(lambda _minutes: self.mend("minutes"))
        form.day.textChanged.connect(lambda _text: self.mend("day"))
        form.promise.textChanged.connect(lambda _text: self.mend("promise"))
        form.outcome.chosen.connect(lambda _outcome: self._another_outcome())
        form.doubt.left.connect(partial(self._left, "doubt"))
        form.answer.left.connect(partial(self._left, "answer"))
        form.minutes.editingFinished.connect(partial(self._left, "minutes"))
        form.day.editingFinished.connect(partial(self._left, "day"))
        form.promise.editingFinished.connect(partial(self._left, "promise"))

    def problem(self, name: str) -> str:
        """Why this field cannot stay so, empty when it can."""
        if self._missing(name):
            return translate("TalkForm", "Fill this in.")
        edits = {"day": self._form.day, "promise": self._form.promise}
        return edits[name].problem if name in edits else ""

    def mend(self, name: str) -> None:
        """What was refused goes as soon as it no longer holds; a warning that stops nobody stays."""
        field = self._form.fields[name]
        if field.edit.property("wrong") and not self.problem(name):
            field.refuse("")

    def look_at_all(self) -> list[str]:
        """Mark every field that is wrong; their names in reading order."""
        wrong = []
        for name in CHECKED:
            self.mend(name)
            if said := self.problem(name):
                self._form.fields[name].refuse(said)
                wrong.append(name)
        return wrong

    def _missing(self, name: str) -> bool:
        form = self._form
        outcome = form.outcome.value
        if name == "outcome":
            return outcome is None
        if outcome is not None and not outcome.reached:
            return False
        return {
            "doubt": lambda: not form.doubt.toPlainText().strip(),
            "answer": lambda: not form.answer.toPlainText().strip(),
            "minutes": lambda: form.minutes.value() == 0,
            "promise": lambda: outcome is Outcome.PARTLY_TIME_ASKED and not form.promise.text().strip(),
        }.get(name, lambda: False)()

    def _left(self, name: str) -> None:
        """Only for another field of the sheet: who puts the sheet away is not told what it lacks."""
        now = QApplication.focusWidget()
        form = self._form
        if now is None or now is form.later or not form.isAncestorOf(now):
            return
        said = self.problem(name)
        if said:
            form.fields[name].refuse(said)

    def _another_outcome(self) -> None:
        for name in CHECKED:
            self.mend(name)
