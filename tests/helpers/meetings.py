"""Meetings in a test's words: `held(office)` is a review of ten days ago, `signed(office)` its minutes signed."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.calendar import day_of
from desktop.models.errors import AppError
from desktop.models.meeting import (
    AttendanceRow,
    Meeting,
    MeetingKind,
    MeetingPlan,
    MinutesState,
    OpenMeeting,
    Presence,
    Series,
)
from desktop.models.minutes import Copy, Direction, MinutesDocument, Signatory
from desktop.services.ports import Desk
from tests.contract.behind import whole_store
from tests.helpers.stores import JST, Office

OWN = Series(kind=MeetingKind.DEPARTMENT, department_id=JST)
PDF = b"%PDF-1.7 minutes"
HALL = "मुख्य महाप्रबन्धक, जल संस्थान"
FORESTS = "सचिव, वन, पर्यावरण एवं जलवायु संरक्षण"
MAGISTRATES = "समस्त जिलाधिकारी"
DOCUMENT = MinutesDocument(
    title="सचिव, पेयजल की अध्यक्षता में सी0एम0 हैल्पलाईन 1905 की विभागीय समीक्षा बैठक का कार्यवृत्त",
    meeting_on=date(2026, 11, 8),
    directions=(
        Direction(text="180 दिन से अधिक लंबित प्रकरण 15 दिन के भीतर निस्तारित किए जाएँ।", addressees=(HALL, MAGISTRATES)),
        Direction(text="वन भूमि की अनुमति हेतु संयुक्त निरीक्षण कराया जाए।", addressees=(FORESTS,), due_on=date(2026, 12, 12)),
    ),
)


def today(office: Office) -> int:
    return day_of(office.clock.now)


def plan(office: Office, days_ago: int = 10, by: str = "anu.jst", **changes: Any) -> int:
    """A departmental review so many days ago (negative = to come); gives its id."""
    laid_down = MeetingPlan(series=OWN, day=today(office) - days_ago, start=690, chair="सचिव, पेयजल", place="सभागार 2")
    command = c.PlanMeetings(command_id=uuid4(), plans=(replace(laid_down, **changes),))
    return office.desk(by).do(command).id


def seen(office: Office, meeting_id: int) -> Meeting:
    """As the state nodal office sees it."""
    return office.desk("itda").ask(OpenMeeting(meeting_id=meeting_id))


def ready(office: Office, by: str, kind: type[Any], meeting_id: int, /, **fields: Any) -> tuple[Desk, Any]:
    """The desk and the command of somebody who has just looked at the meeting."""
    found = seen(office, meeting_id)
    version = found.minutes_version if issubclass(kind, m.MinutesCommand) else found.version
    return office.desk(by), kind(command_id=uuid4(), meeting_id=meeting_id, seen_version=version, **fields)


def do(office: Office, by: str, kind: type[Any], meeting_id: int, /, **fields: Any) -> Any:
    """Give that command."""
    desk, command = ready(office, by, kind, meeting_id, **fields)
    return desk.do(command)


def kept(office: Office, by: str = "anu.jst", content: bytes = PDF) -> str:
    """A PDF that was stored."""
    return office.desk(by).store_file(io.BytesIO(content), "कार्यवृत्त.pdf")


def with_agenda(office: Office, days_ago: int = 10) -> int:
    number = plan(office, days_ago)
    do(office, "anu.jst", c.KeepNotice, number, agenda=("लंबित प्रकरण", "अन्य"), invitees=(MAGISTRATES,))
    return number


def held(office: Office, days_ago: int = 10, **changes: Any) -> int:
    number = plan(office, days_ago, **changes)
    do(office, "anu.jst", c.HoldMeeting, number)
    return number


def written(office: Office, days_ago: int = 10, document: MinutesDocument = DOCUMENT) -> int:
    number = held(office, days_ago)
    do(office, "anu.jst", m.SaveMinutes, number, document=document)
    return number


def submitted(office: Office, days_ago: int = 10) -> int:
    number = written(office, days_ago)
    do(office, "anu.jst", m.SubmitMinutes, number)
    return number


def approved(office: Office, days_ago: int = 10, document: MinutesDocument = DOCUMENT) -> int:
    number = written(office, days_ago, document)
    do(office, "l4.jst", m.ApproveMinutes, number)
    return number


def signature(office: Office, days_ago: int = 3) -> dict[str, Any]:
    """What signing needs."""
    name = Signatory(name="कमला", designation="सचिव")
    return {"signed_by": name, "signed_day": today(office) - days_ago, "sha256": kept(office), "name": "कार्यवृत्त.pdf"}


def signed(office: Office, days_ago: int = 10, document: MinutesDocument = DOCUMENT) -> int:
    number = approved(office, days_ago, document)
    do(office, "anu.jst", m.SignMinutes, number, **signature(office, min(3, days_ago)))
    return number


def endorsement(office: Office) -> dict[str, Any]:
    """What endorsing needs."""
    sha256 = kept(office, content=PDF + b" with number")
    line = "संख्या-1905/XXVII/2026, तद्दिनांक।"
    day = today(office)
    return {"number": "1905/XXVII/2026", "line": line, "issued_day": day, "sha256": sha256, "name": "कार्यवृत्त.pdf"}


def endorsed(office: Office, days_ago: int = 10) -> int:
    number = signed(office, days_ago)
    do(office, "anu.jst", m.EndorseMinutes, number, **endorsement(office))
    return number


def recipients(office: Office) -> tuple[m.Circulated, ...]:
    copy = Copy(recipient=MAGISTRATES, phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।")
    return (m.Circulated(copy=copy, way=m.Way.EMAIL, day=today(office)),)


def circulated(office: Office, days_ago: int = 10) -> int:
    number = endorsed(office, days_ago)
    do(office, "anu.jst", m.CirculateMinutes, number, recipients=recipients(office))
    return number


def handed_over(office: Office) -> int:
    number = circulated(office)
    do(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.FOLDER, folder="D:/1905/अपलोड")
    return number


def uploaded(office: Office, days_ago: int = 10) -> int:
    number = circulated(office, days_ago)
    do(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.STORE)
    return number


def rows(office: Office, by: str = "anu.jst", **filters: Any) -> tuple[f.FollowUpLine, ...]:
    """The action ledger as somebody sees it."""
    return office.desk(by).ask(f.FollowUps(**filters)).lines


def row(office: Office) -> int:
    """The first row of freshly signed minutes."""
    number = signed(office)
    return min(line.id for line in rows(office, meeting_id=number))


def ready_to_act(office: Office, by: str, kind: type[Any], follow_up_id: int, /, **fields: Any) -> tuple[Desk, Any]:
    """The desk and the command of somebody who has just looked at a row of the ledger."""
    version = office.desk("itda").ask(f.OpenFollowUp(follow_up_id=follow_up_id)).line.version
    return office.desk(by), kind(command_id=uuid4(), follow_up_id=follow_up_id, seen_version=version, **fields)


def act(office: Office, by: str, kind: type[Any], follow_up_id: int, /, **fields: Any) -> Any:
    """Give that command."""
    desk, command = ready_to_act(office, by, kind, follow_up_id, **fields)
    return desk.do(command)


def refusal_of(office: Office, desk: Desk, command: Any) -> AppError:
    """Why it is refused; it has changed nothing."""
    kept = whole_store(office)
    with pytest.raises(AppError) as caught:
        desk.do(command)
    assert whole_store(office) == kept
    return caught.value


LIFE: dict[MinutesState, Callable[[Office], int]] = {
    MinutesState.NONE: held,
    MinutesState.DRAFT: written,
    MinutesState.SUBMITTED: submitted,
    MinutesState.APPROVED: approved,
    MinutesState.SIGNED: signed,
    MinutesState.ENDORSED: endorsed,
    MinutesState.CIRCULATED: circulated,
    MinutesState.UPLOADED: uploaded,
}
"""A held review whose minutes stand at this step."""
ATTENDANCE = (
    AttendanceRow(name="गीता", designation="महाप्रबन्धक", department="जल संस्थान", presence=Presence.PRESENT),
    AttendanceRow(
        name="मोहन", designation="अधीक्षण अभियन्ता", presence=Presence.REPRESENTED, representative="हरीश, अधि0 अभि0"
    ),
)
