"""How an office comes to the point where somebody may give each command about meetings, the ledger, wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.meeting import MeetingPlan
from desktop.models.minutes import Language
from desktop.models.papers import Correction
from desktop.models.phrase_book import Book, SetPhrase
from desktop.models.seam import Command
from tests.helpers import meetings as steps
from tests.helpers.stores import JST, Office

MeetingTeller = Callable[[Office], tuple[str, Command[Any]]]
MEETING_STORIES: dict[type[Command[Any]], MeetingTeller] = {}
Fields = Callable[[Office], Mapping[str, Any]]


def _nothing(_office: Office) -> Mapping[str, Any]:
    return {}


def _about(kind: type[Any], by: str, before: Callable[[Office], int], fields: Fields = _nothing) -> None:
    def tell(office: Office) -> tuple[str, Command[Any]]:
        number = before(office)
        found = steps.seen(office, number)
        version = found.minutes_version if issubclass(kind, m.MinutesCommand) else found.version
        return by, kind(command_id=uuid4(), meeting_id=number, seen_version=version, **fields(office))

    MEETING_STORIES[kind] = tell


def _about_row(kind: type[Any], by: str, fields: Fields) -> None:
    def tell(office: Office) -> tuple[str, Command[Any]]:
        return by, kind(command_id=uuid4(), follow_up_id=steps.row(office), seen_version=1, **fields(office))

    MEETING_STORIES[kind] = tell


def _of_office(kind: type[Any], by: str, fields: Fields) -> None:
    MEETING_STORIES[kind] = lambda office: (by, kind(command_id=uuid4(), **fields(office)))


def _coming(office: Office) -> MeetingPlan:
    return MeetingPlan(series=steps.OWN, day=steps.today(office) + 6, start=690, chair="सचिव, पेयजल")


_of_office(c.PlanMeetings, "anu.jst", lambda office: {"plans": (_coming(office),)})
_about(c.EditMeeting, "so.jst", steps.plan, lambda office: {"plan": _coming(office), "reason": "सभागार उपलब्ध नहीं"})
_about(c.CallOffMeeting, "anu.jst", steps.plan, lambda _: {"reason": "सचिव महोदय अवकाश पर"})
_about(c.KeepNotice, "so.jst", steps.plan, lambda _: {"agenda": ("लंबित प्रकरण",), "invitees": (steps.MAGISTRATES,)})
_about(
    c.IssueNotice,
    "anu.jst",
    steps.with_agenda,
    lambda office: {
        "number": "1905/2026",
        "issued_day": steps.today(office) - 14,
        "sha256": steps.kept(office),
        "name": "सूचना.pdf",
    },
)
_about(c.KeepAttendance, "so.jst", steps.plan, lambda _: {"rows": steps.ATTENDANCE})
_about(c.HoldMeeting, "anu.jst", steps.plan)
_about(m.SaveMinutes, "so.jst", steps.held, lambda _: {"document": steps.DOCUMENT, "note": "प्रथम मसौदा"})
_about(m.SubmitMinutes, "anu.jst", steps.written, lambda _: {"text": "अनुमोदनार्थ"})
_about(m.ReturnMinutes, "l4.jst", steps.submitted, lambda _: {"remark": "निर्देश 2 में तिथि अंकित करें"})
_about(m.ApproveMinutes, "l4.jst", steps.submitted, lambda _: {"text": "अनुमोदित"})
_about(m.SignMinutes, "anu.jst", steps.approved, steps.signature)
_about(m.EndorseMinutes, "anu.jst", steps.signed, steps.endorsement)
_about(m.CirculateMinutes, "so.jst", steps.endorsed, lambda office: {"recipients": steps.recipients(office)})
_about(m.UploadMinutes, "anu.jst", steps.circulated, lambda _: {"place": m.UploadPlace.STORE, "folder": "अपलोड"})
_about(m.AcknowledgeUpload, "anu.jst", steps.handed_over, lambda o: {"number": "पावती 77", "day": steps.today(o)})
_about(
    m.IssueCorrigendum,
    "anu.jst",
    steps.endorsed,
    lambda office: {
        "corrections": (Correction(place="निर्देश 1", printed="180 दिन", corrected="90 दिन"),),
        "number": "1906/XXVII/2026",
        "issued_day": steps.today(office),
    },
)
_of_office(
    f.TakeDirections,
    "so.jst",
    lambda office: {
        "department_id": JST,
        "source": "मा0 मुख्यमंत्री जी की समीक्षा बैठक का कार्यवृत्त",
        "source_day": steps.today(office) - 20,
        "directions": (f.TakenDirection(group=0, number=3, text="15 दिन में निस्तारण", addressees=("समस्त सचिव",)),),
    },
)
_about_row(
    f.RecordReply,
    "so.jst",
    lambda office: {
        "text": "54 में से 31 प्रकरण निस्तारित",
        "day": steps.today(office),
        "complied": False,
        "sha256": steps.kept(office),
        "file_name": "आख्या.pdf",
    },
)
_about_row(f.SetFollowUpDue, "so.jst", lambda o: {"due_day": steps.today(o) + 9, "reason": "समय माँगा गया"})
_about_row(f.LinkFollowUp, "so.jst", lambda office: {"complaint_ids": (office.register().id,)})
_about_row(f.CloseFollowUp, "l4.jst", lambda _: {"text": "अनुपालन पूर्ण"})


def _reopened(office: Office) -> tuple[str, Command[Any]]:
    row = steps.row(office)
    steps.act(office, "l4.jst", f.CloseFollowUp, row, text="अनुपालन पूर्ण")
    version = office.desk("itda").ask(f.OpenFollowUp(follow_up_id=row)).line.version
    told = {"seen_version": version, "reason": "आख्या तथ्य से मेल नहीं खाती"}
    return "l4.jst", f.ReopenFollowUp(command_id=uuid4(), follow_up_id=row, **told)  # type: ignore[arg-type] # of two kinds


MEETING_STORIES[f.ReopenFollowUp] = _reopened


def _reminder(office: Office) -> tuple[str, Command[Any]]:
    rows = (steps.row(office),)
    day = steps.today(office)
    return "anu.jst", f.RecordReminder(command_id=uuid4(), follow_up_ids=rows, number="स्मरण 1", day=day)


MEETING_STORIES[f.RecordReminder] = _reminder
_of_office(
    SetPhrase,
    "anu.jst",
    lambda _: {
        "book": Book.MINUTES,
        "language": Language.HINDI,
        "name": "attendance_note",
        "text": "उपस्थिति सूची संलग्न",
        "seen_version": 0,
        "department_id": JST,
    },
)
