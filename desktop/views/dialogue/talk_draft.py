"""What of a talk's form is kept until it is logged, and put back after a crash or a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTime

from desktop.models.dialogue import Mode, Outcome
from desktop.views.infra.drafts import Draft

if TYPE_CHECKING:
    from desktop.views.dialogue.form import TalkForm

_HOUR = "HH:mm"


def collect(form: TalkForm, command_id: UUID) -> Draft:
    """Nothing, where nothing was typed or chosen: an opened sheet alone is no draft."""
    outcome = form.outcome.value
    typed = {
        "doubt": form.doubt.toPlainText(),
        "answer": form.answer.toPlainText(),
        "spoken_by": form.spoken_by.text(),
        "minutes": str(form.minutes.value() or ""),
        "outcome": str(int(outcome)) if outcome is not None else "",
        "promise": form.promise.text(),
    }
    if not any(typed.values()):
        return {}
    chosen = {"mode": str(int(form.mode.value or Mode.PHONE)), "command": str(command_id)}
    return typed | chosen | {"day": form.day.text(), "start": form.start.time().toString(_HOUR)}


def restore(form: TalkForm, draft: Draft) -> UUID | None:
    """Put it back; the id of the command that was begun, so that repeating it stays harmless."""
    form.doubt.setPlainText(draft.get("doubt", ""))
    form.answer.setPlainText(draft.get("answer", ""))
    form.spoken_by.setText(draft.get("spoken_by", ""))
    form.minutes.setValue(int(draft.get("minutes") or 0))
    form.mode.choose(Mode(int(draft.get("mode") or Mode.PHONE)))
    form.outcome.choose(Outcome(int(draft["outcome"])) if draft.get("outcome") else None)
    for edit, name in ((form.promise, "promise"), (form.day, "day")):
        if draft.get(name):
            edit.setText(draft[name])
            edit.editingFinished.emit()
    if draft.get("start"):
        form.start.setTime(QTime.fromString(draft["start"], _HOUR))
    return UUID(draft["command"]) if draft.get("command") else None
