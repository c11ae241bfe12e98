"""What each command about meetings leaves in the rows, and what the ledger is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date, day_of
from desktop.models.complaint import Action
from desktop.models.directed import Directed, directed
from desktop.models.follow_up import FollowUpState
from desktop.models.meeting import FileKind, MeetingKind, MeetingState, MinutesState, Series
from desktop.models.minutes.addressees import addressee_key
from desktop.models.minutes.document import Endorsement, MinutesDocument
from desktop.models.text import name_key
from desktop.services.sql import meeting_tables as t
from desktop.services.sql.demo.meeting_shelf import EFFECTS, Act, MeetingShelf, Row, Told, leaves
from desktop.services.sql.meeting_rows import as_list, joined, series_columns

KNOWN = EFFECTS
"""The commands that have an effect, once this module is imported."""
_PLAN = ("day", "start", "place", "subject", "chair", "chair_name", "chair_address", "chair_feminine", "presenter")
_ASKED = (FollowUpState.OPEN, FollowUpState.REPLIED)


@leaves(c.PlanMeetings)
def _plan(shelf: MeetingShelf, act: Act) -> Told:
    empty = {column.name: _unset(column) for column in t.meeting.columns if column.name != "id"}
    numbers = []
    for plan in act.command.plans:
        told = {name: getattr(plan, name) for name in _PLAN}
        row = empty | series_columns(plan.series) | told | {"state": int(MeetingState.PLANNED), "version": 1}
        numbers.append(shelf.add("meeting", row))
    days = joined(f"{as_date(plan.day):%d.%m.%Y}" for plan in act.command.plans)
    details = {"meetings": joined(numbers), "days": days, **series_columns(act.command.plans[0].series)}
    return Action.MEETING_PLANNED, numbers[0], "", details


def _unset(column: Any) -> object:
    """What a column holds that nobody has set."""
    if column.nullable:
        return None
    return column.type.python_type()


@leaves(c.KeepNotice)
def _notice(shelf: MeetingShelf, act: Act) -> Told:
    lists = {"agenda": act.command.agenda, "invitees": act.command.invitees}
    row = shelf.change(act, **{name: as_list(texts) for name, texts in lists.items()})
    return Action.NOTICE_KEPT, row["id"], "", {name: len(texts) for name, texts in lists.items()}


@leaves(c.IssueNotice)
def _issue(shelf: MeetingShelf, act: Act) -> Told:
    number, day = act.command.number, act.command.issued_day
    row = shelf.change(act, notice_number=number, notice_day=day, state=int(MeetingState.CALLED))
    return Action.NOTICE_ISSUED, row["id"], "", {"number": number, "day": day, "sha256": ""}


@leaves(c.KeepAttendance)
def _sheet(shelf: MeetingShelf, act: Act) -> Told:
    row, counts = shelf.change(act), dict[str, int]()
    names = ("name", "designation", "department", "representative")
    for at, each in enumerate(act.command.rows):
        told = {name: getattr(each, name) for name in names}
        kept = {"meeting_id": row["id"], "row": at, "presence": int(each.presence), **told}
        shelf.rows["attendance"].append(kept)
        counts[each.presence.name.lower()] = counts.get(each.presence.name.lower(), 0) + 1
    return Action.ATTENDANCE_KEPT, row["id"], "", counts


@leaves(c.HoldMeeting)
def _hold(shelf: MeetingShelf, act: Act) -> Told:
    return Action.MEETING_HELD, shelf.change(act, state=int(MeetingState.HELD))["id"], "", {}


@leaves(m.SaveMinutes)
def _save(shelf: MeetingShelf, act: Act) -> Told:
    row = shelf.step(act, minutes_state=int(MinutesState.DRAFT))
    version = row["minutes_version"]
    lines = shelf.first_text(act, version, act.command.document)
    return Action.MINUTES_SAVED, row["id"], "", {"version": version, "lines": lines}


@leaves(m.SubmitMinutes)
def _submit(shelf: MeetingShelf, act: Act) -> Told:
    return Action.MINUTES_SUBMITTED, shelf.step(act, minutes_state=int(MinutesState.SUBMITTED))["id"], "", {}


@leaves(m.ApproveMinutes)
def _approve(shelf: MeetingShelf, act: Act) -> Told:
    who = ", ".join(filter(None, (shelf.names[act.posting.officer_id], act.posting.designation)))
    columns = {"minutes_state": int(MinutesState.APPROVED), "approved_by": who, "approved_day": day_of(act.at)}
    row = shelf.step(act, **columns)
    return Action.MINUTES_APPROVED, row["id"], "", {"version": row["minutes_version"] - 1}


@leaves(m.SignMinutes)
def _sign(shelf: MeetingShelf, act: Act) -> Told:
    who = ", ".join(filter(None, (act.command.signed_by.name, act.command.signed_by.designation)))
    day, sha256 = act.command.signed_day, act.command.sha256
    row = shelf.step(act, minutes_state=int(MinutesState.SIGNED), signed_by=who, signed_day=day)
    shelf.file(act, FileKind.SIGNED_MINUTES)
    document = shelf.document(row["id"])
    carried = _carry(shelf, row)
    made = _make(shelf, row, document)
    details = {"sha256": sha256, "day": day, "directions": len(document.all_directions)}
    return Action.MINUTES_SIGNED, row["id"], who, details | {"rows": made, "carried": carried}


def _make(shelf: MeetingShelf, row: Row, document: MinutesDocument) -> int:
    found = directed(document, as_date(row["day"]))
    series = {name: row[name] for name in ("kind", "level", "department_id", "district_id")}
    _direct(shelf, series | {"meeting_id": row["id"], "source": "", "source_day": row["day"]}, found)
    return len(found)


def _direct(shelf: MeetingShelf, common: Row, found: Iterable[Directed]) -> None:
    unclosed = {"closing": "", "closed_by": None, "closed_at": None, "closed_in": None}
    for each in found:
        told = {
            "part": each.group,
            "number": each.number,
            "text": each.text,
            "words": name_key(each.text),
            "addressee": each.addressee,
            "addressee_key": addressee_key(each.addressee),
            "due_day": each.due_day,
            "recurrence": each.recurrence.value,
            "state": int(FollowUpState.OPEN),
        }
        shelf.direct({**common, **told, **unclosed, "carried": 0, "version": 1})


def _carry(shelf: MeetingShelf, row: Row) -> int:
    older = shelf.ledger_of(row["department_id"])
    live = [each for each in older if each["state"] != FollowUpState.CLOSED and each["source_day"] < row["day"]]
    for each in live:
        state = FollowUpState.CARRIED if each["state"] in _ASKED else each["state"]
        each.update(state=int(state), carried=each["carried"] + 1, version=each["version"] + 1)
    return len(live)


@leaves(m.EndorseMinutes)
def _endorse(shelf: MeetingShelf, act: Act) -> Told:
    number, day = act.command.number, act.command.issued_day
    row = shelf.step(act, minutes_state=int(MinutesState.ENDORSED), minutes_number=number, issued_day=day)
    shelf.file(act, FileKind.ISSUED_MINUTES)
    endorsement = Endorsement(line=act.command.line, number=number, issued_on=as_date(day))
    document = replace(shelf.document(row["id"]), endorsement=endorsement)
    shelf.text(act, row["minutes_version"], document, number, changes=1)
    return Action.MINUTES_ENDORSED, row["id"], number, {"number": number, "day": day, "sha256": act.command.sha256}


@leaves(m.CirculateMinutes)
def _circulate(shelf: MeetingShelf, act: Act) -> Told:
    row = shelf.step(act, minutes_state=int(MinutesState.CIRCULATED))
    for each in act.command.recipients:
        told = {"recipient": each.copy.recipient, "phrase": each.copy.phrase, "way": int(each.way), "day": each.day}
        shelf.add("circulation", {"meeting_id": row["id"], **told})
    return Action.MINUTES_CIRCULATED, row["id"], "", {"recipients": len(act.command.recipients)}


@leaves(m.UploadMinutes)
def _upload(shelf: MeetingShelf, act: Act) -> Told:
    place = int(act.command.place)
    row = shelf.step(act, upload_place=place, upload_at=act.at, upload_folder=act.command.folder)
    issued = [file for file in shelf.rows["meeting_file"] if file["meeting_id"] == row["id"]][-1]
    return Action.MINUTES_UPLOADED, row["id"], "", {"place": place, "sha256": issued["sha256"]}


@leaves(m.AcknowledgeUpload)
def _acknowledge(shelf: MeetingShelf, act: Act) -> Told:
    number, day = act.command.number, act.command.day
    columns = {"acknowledgement": number, "acknowledged_day": day, "uploaded_at": act.at}
    row = shelf.step(act, minutes_state=int(MinutesState.UPLOADED), **columns)
    return Action.UPLOAD_ACKNOWLEDGED, row["id"], number, {"number": number, "day": day}


@leaves(f.TakeDirections)
def _take(shelf: MeetingShelf, act: Act) -> Told:
    said = act.command
    series = Series(kind=MeetingKind.DEPARTMENT, department_id=said.department_id)
    common = series_columns(series) | {"meeting_id": None, "source": said.source, "source_day": said.source_day}
    found = [
        Directed(
            group=taken.group,
            number=taken.number,
            text=taken.text,
            addressee=name,
            due_day=taken.due_day,
            recurrence=taken.recurrence,
        )
        for taken in said.directions
        for name in taken.addressees
    ]
    first = len(shelf.rows["follow_up"]) + 1
    _direct(shelf, common, found)
    details = {"source": said.source, "day": said.source_day, "directions": len(said.directions), "rows": len(found)}
    return Action.DIRECTIONS_TAKEN, first, said.source, details


@leaves(f.RecordReply)
def _reply(shelf: MeetingShelf, act: Act) -> Told:
    said = act.command
    kept = {"follow_up_id": said.follow_up_id, "day": said.day, "text": said.text, "complied": said.complied}
    shelf.add("reply", kept | {"sha256": "", "name": "", **act.by})
    state = FollowUpState.COMPLIED if said.complied else FollowUpState.REPLIED
    before = shelf.row("follow_up", said.follow_up_id)["state"]
    row = shelf.turn(act, state=int(state))
    details = {"complied": said.complied, "day": said.day, "sha256": "", "state_from": before}
    return Action.REPLY_RECORDED, row["id"], said.text, details


@leaves(f.RecordReminder)
def _remind(shelf: MeetingShelf, act: Act) -> Told:
    sent, numbers = act.command, act.command.follow_up_ids
    for number in numbers:
        shelf.add("reminder", {"follow_up_id": number, "number": sent.number, "day": sent.day, **act.by})
    details = {"rows": joined(numbers), "number": sent.number, "day": sent.day}
    return Action.REMINDER_RECORDED, numbers[0], sent.number, details


@leaves(f.CloseFollowUp)
def _close(shelf: MeetingShelf, act: Act) -> Told:
    said = act.command
    closed = {"closing": said.text, "closed_by": act.posting.officer_id, "closed_at": act.at}
    before = shelf.row("follow_up", said.follow_up_id)["state"]
    row = shelf.turn(act, state=int(FollowUpState.CLOSED), closed_in=said.meeting_id, **closed)
    details = {"meeting": said.meeting_id, "state_from": before}
    return Action.FOLLOW_UP_CLOSED, row["id"], said.text, details
