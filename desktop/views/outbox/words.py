"""Acts of the outbox in words: what was done, what was typed, why it is still here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.models.complaint_commands import AddNote, AnswerComplaint, AttachFile
from desktop.models.dialogue import LogDialogue
from desktop.models.errors import Code
from desktop.models.outbox import OutboxCount, Standing, Unsent
from desktop.models.seam import CaseCommand
from desktop.views.infra import problems
from desktop.views.infra.formats import date_text, moment_text
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import MODES, OUTCOMES

CAPTIONS: Mapping[type[CaseCommand], str] = {
    AddNote: QT_TRANSLATE_NOOP("Outbox", "Note"),
    LogDialogue: QT_TRANSLATE_NOOP("Outbox", "Dialogue"),
    AnswerComplaint: QT_TRANSLATE_NOOP("Outbox", "Answer"),
    AttachFile: QT_TRANSLATE_NOOP("Outbox", "File"),
}
_FIELDS = {
    "text": QT_TRANSLATE_NOOP("Outbox", "Text"),
    "name": QT_TRANSLATE_NOOP("Outbox", "File"),
    "fact": QT_TRANSLATE_NOOP("Outbox", "Fact"),
    "rule": QT_TRANSLATE_NOOP("Outbox", "Rule"),
    "order": QT_TRANSLATE_NOOP("Outbox", "Order"),
    "contact": QT_TRANSLATE_NOOP("Outbox", "Told by"),
    "contact_day": QT_TRANSLATE_NOOP("Outbox", "Told on"),
    "phoned_by": QT_TRANSLATE_NOOP("Outbox", "Reported by"),
    "mode": QT_TRANSLATE_NOOP("Outbox", "Mode"),
    "at": QT_TRANSLATE_NOOP("Outbox", "Spoken at"),
    "minutes": QT_TRANSLATE_NOOP("Outbox", "Minutes"),
    "doubt": QT_TRANSLATE_NOOP("Outbox", "Doubt"),
    "answer": QT_TRANSLATE_NOOP("Outbox", "Answer given"),
    "outcome": QT_TRANSLATE_NOOP("Outbox", "Outcome"),
    "promise_day": QT_TRANSLATE_NOOP("Outbox", "Promised for"),
}
_WAITS = QT_TRANSLATE_NOOP("Outbox", "Waits for the line; goes by itself.")
_BEHIND = QT_TRANSLATE_NOOP("Outbox", "Waits behind the one above of the same complaint.")


def caption_of(act: Unsent) -> str:
    """Note, dialogue, answer or file."""
    return translate("Outbox", CAPTIONS[type(act.command)])


def first_words(act: Unsent) -> str:
    """What a person knows it again by."""
    command: Any = act.command
    for name in ("text", "fact", "answer", "name"):
        if said := str(getattr(command, name, "")).strip():
            return " ".join(said.split())
    return ""


def typed(act: Unsent) -> tuple[tuple[str, str], ...]:
    """(field, what stands in it) in the form's order."""
    command: Any = act.command
    shown = ((caption, _shown(name, getattr(command, name, None))) for name, caption in _FIELDS.items())
    return tuple((translate("Outbox", caption), value) for caption, value in shown if value)


def reason_of(act: Unsent, *, behind: bool = False) -> str:
    """Why it is still here, in one sentence."""
    if behind:
        return translate("Outbox", _BEHIND)
    if act.code is None:
        return translate("Outbox", _WAITS)
    return problems.sentence_of(act.code, act.details)


def count_words(count: OutboxCount) -> str:
    """For the foot."""
    parts = []
    if count.stuck:
        parts.append(translate("Outbox", "{0} need you").format(count.stuck))
    if count.waiting:
        over = count.code is Code.SESSION_OVER
        for_password = translate("Outbox", "{0} wait for your password")
        for_line = translate("Outbox", "{0} wait for the line")
        parts.append((for_password if over else for_line).format(count.waiting))
    return translate("Outbox", "Outbox: {0}").format(" · ".join(parts))


def is_stuck(act: Unsent) -> bool:
    """A person must look at it."""
    return act.standing is not Standing.WAITING


def may_go_again(act: Unsent) -> bool:
    """Is it worth another try? What the disk has damaged is not."""
    return is_stuck(act) and act.code is not Code.OUTBOX_DAMAGED


def _shown(name: str, value: Any) -> str:
    if value in (None, ""):
        return ""
    if name.endswith("_day"):
        return date_text(value)
    if name == "at":
        return moment_text(value)
    if name == "mode":
        return MODES[value].text
    if name == "outcome":
        return OUTCOMES[value].text
    return str(value)
