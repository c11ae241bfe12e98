"""What is known of one meeting beside its papers, and the forms of what is done to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.meeting import Meeting
from desktop.models.meeting_minutes import Minutes
from desktop.models.rules import PolicyPage
from desktop.models.seam import Command, Receipt
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.formats import NOTHING, date_text
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known
from desktop.views.meetings.cadence import office_days
from desktop.views.meetings.issue_form import IssueForm
from desktop.views.meetings.plan_forms import CallOffForm, EditMeetingForm, HoldForm
from desktop.views.meetings.upload_form import AcknowledgeForm, UploadForm
from desktop.views.meetings.words import MINUTES, STATES, day_words, start_words, title_of, whose

COMMANDS: Mapping[Act, type[Command[Receipt]]] = {
    Act.EDIT_MEETING: c.EditMeeting,
    Act.HOLD_MEETING: c.HoldMeeting,
    Act.UPLOAD_MINUTES: m.UploadMinutes,
    Act.ACKNOWLEDGE_UPLOAD: m.AcknowledgeUpload,
    Act.CALL_OFF_MEETING: c.CallOffMeeting,
}
"""What is done to a meeting beside its papers, and what the store is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A meeting with its minutes and the policy, as far as they are here."""

    meeting: Meeting
    minutes: Minutes | None = None
    policy: PolicyPage | None = None


def known_of(session: Session, about: About) -> Known:
    """The facts beside the papers."""
    meeting, minutes = about.meeting, about.minutes
    plan, notice = meeting.plan, meeting.notice
    issued = f"{notice.number}, {date_text(notice.issued_day)}" if notice.number else NOTHING
    facts = [
        (translate("AboutMeeting", "Day"), day_words(plan.day)),
        (translate("AboutMeeting", "Time"), start_words(plan.start)),
        (translate("AboutMeeting", "Place"), plan.place or NOTHING),
        (translate("AboutMeeting", "Chair"), " – ".join(filter(None, (plan.chair, plan.chair_name)))),
        (translate("AboutMeeting", "State"), STATES[meeting.state].text),
        (translate("AboutMeeting", "Notice"), issued),
        (translate("AboutMeeting", "Minutes"), MINUTES[meeting.minutes].text),
        (translate("AboutMeeting", "Meeting before"), date_text(meeting.previous_day)),
    ]
    if minutes is not None and minutes.upload is not None:
        number = minutes.upload.acknowledgement or translate("AboutMeeting", "awaited")
        facts.append((translate("AboutMeeting", "Acknowledgement"), number))
    return Known(title_of(plan.series), whose(session.names, plan.series), tuple(facts))


def judge(acts: Mapping[Act, TableAction], about: About) -> None:
    """Allow and refuse as the store would."""
    refused = {each.act: problems.sentence_of(each.code, each.details) for each in about.meeting.refusals}
    for act, command in COMMANDS.items():
        acts[act].refuse(refused.get(command.__name__, ""))
    upload = about.minutes.upload if about.minutes is not None else None
    acknowledge = acts[Act.ACKNOWLEDGE_UPLOAD]
    if acknowledge.isEnabled() and (upload is None or upload.acknowledgement):
        acknowledge.refuse(translate("AboutMeeting", "No upload waits for an acknowledgement."))


def form_of(
    act: Act, session: Session, about: About, printing: Callable[[str, date], Callable[[], bytes]], parent: QWidget
) -> SideForm | None:
    """The form of an act; None where its minutes are not here yet. `printing` makes the notice's PDF."""
    meeting, minutes, policy = about.meeting, about.minutes, about.policy
    if act is Act.ISSUE_NOTICE:
        return IssueForm(session, meeting, printing, parent)
    if act is Act.EDIT_MEETING:
        days = office_days(policy, meeting.plan.series, session.today()) if policy is not None else None
        return EditMeetingForm(session, meeting, days, parent)
    if act is Act.HOLD_MEETING:
        return HoldForm(session, meeting, parent)
    if act is Act.CALL_OFF_MEETING:
        return CallOffForm(session, meeting, parent)
    if minutes is None:
        return None
    made = UploadForm if act is Act.UPLOAD_MINUTES else AcknowledgeForm
    return made(session, meeting, minutes, parent)
