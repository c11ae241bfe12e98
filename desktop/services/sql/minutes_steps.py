"""The minutes while they are written: saved, sent for approval, sent back, approved."""

from __future__ import annotations

from desktop.models import meeting_minutes as m
from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.errors import Code, RuleBroken
from desktop.models.meeting import MinutesState
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, line, optional_line
from desktop.services.sql.meeting_rows import meeting_to_change
from desktop.services.sql.minutes_rows import keep_text, step_taken, written
from desktop.services.sql.registry import handles
from desktop.services.sql.work import Writing

_VERSION = "minutes_version"


@handles(m.SaveMinutes)
def save(work: Writing, command: m.SaveMinutes) -> Receipt:
    """A new version of the text, whoever wrote the one before. What waits for approval keeps waiting."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    note = optional_line(command.note, "note", LINE_MAX)
    version = row.minutes_version + 1
    changes = keep_text(work, row.id, version, command.document, command.links, note)
    state = max(row.minutes_state, MinutesState.DRAFT)
    details = {"version": version, "lines": changes}
    return step_taken(work, row, Action.MINUTES_SAVED, text=note, details=details, minutes_state=int(state))


@handles(m.SubmitMinutes)
def submit(work: Writing, command: m.SubmitMinutes) -> Receipt:
    """Before the chair. Minutes without a title or a direction are not yet minutes."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    text = optional_line(command.text, "text", LINE_MAX)
    _require_whole(work, row.id)
    state = {"minutes_state": int(MinutesState.SUBMITTED), "remark": ""}
    return step_taken(work, row, Action.MINUTES_SUBMITTED, text=text, **state)


@handles(m.ReturnMinutes)
def send_back(work: Writing, command: m.ReturnMinutes) -> Receipt:
    """To the writer, with what is to be changed; an approval given before no longer stands."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    remark = line(command.remark, "remark", 2_000)
    state = {"minutes_state": int(MinutesState.DRAFT), "remark": remark, "approved_by": "", "approved_day": None}
    return step_taken(work, row, Action.MINUTES_RETURNED, text=remark, **state)


@handles(m.ApproveMinutes)
def approve(work: Writing, command: m.ApproveMinutes) -> Receipt:
    """The very version seen: a later one would have been stale."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    text = optional_line(command.text, "text", LINE_MAX)
    _require_whole(work, row.id)
    who = ", ".join(filter(None, (work.officer.name, work.posting.designation)))
    state = {"minutes_state": int(MinutesState.APPROVED), "remark": "", "approved_by": who}
    details = {"version": row.minutes_version}
    return step_taken(
        work, row, Action.MINUTES_APPROVED, text=text, details=details, approved_day=day_of(work.now), **state
    )


def _require_whole(work: Writing, meeting_id: int) -> None:
    document, _ = written(work.connection, meeting_id)
    if not document.title.strip():
        raise RuleBroken(Code.TEXT_MISSING, field="title")
    if not document.all_directions:
        raise RuleBroken(Code.TEXT_MISSING, field="directions")
