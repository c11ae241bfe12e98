"""The life of a meeting and its minutes as rows the database reads: which entry may move it where, and whose it is.

States, roles and whose meeting it is come from the policy table; where a step leads and which columns it touches stands
here. A test walks every step and finds each among these rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.complaint import Action
from desktop.models.identity import WHOLE_STATE, Posting, Role, Scope
from desktop.models.meeting import MeetingKind, MeetingState, MinutesState, Series
from desktop.models.meeting_policy import MEETING_POLICY, OFFICE_ROLES, arranges
from desktop.models.seam import Command

A, S, N = Action, MeetingState, MinutesState
_PLAN = "day start place subject chair chair_name chair_address chair_feminine presenter"
_APPROVAL = "remark approved_by approved_day"
_UPLOAD = "upload_place upload_at upload_folder acknowledgement uploaded_at"


@dataclass(frozen=True, slots=True)
class Step:
    """A command's entry, the columns it may touch, and where it leads: None = where it stands.

    `least`: minutes that are further already stay there. `waits`: it may also leave them where they stand.
    """

    command: type[Command[Any]]
    action: Action
    touches: str
    state: MeetingState | None = None
    minutes: MinutesState | None = None
    least: bool = False
    waits: bool = False

    def after(self, minutes: MinutesState) -> Iterator[MinutesState]:
        """Where the minutes may stand afterwards."""
        if self.minutes is None or self.waits:
            yield minutes
        if self.minutes is not None:
            yield max(minutes, self.minutes) if self.least else self.minutes


STEPS = (
    Step(c.EditMeeting, A.MEETING_EDITED, f"{_PLAN} version"),
    Step(c.CallOffMeeting, A.MEETING_CALLED_OFF, "state version", S.CALLED_OFF),
    Step(c.KeepNotice, A.NOTICE_KEPT, "agenda invitees version"),
    Step(c.IssueNotice, A.NOTICE_ISSUED, "notice_number notice_day state version", S.CALLED),
    Step(c.KeepAttendance, A.ATTENDANCE_KEPT, "version"),
    Step(c.HoldMeeting, A.MEETING_HELD, "state version", S.HELD),
    Step(m.SaveMinutes, A.MINUTES_SAVED, "", minutes=N.DRAFT, least=True),
    Step(m.SubmitMinutes, A.MINUTES_SUBMITTED, "remark", minutes=N.SUBMITTED),
    Step(m.ReturnMinutes, A.MINUTES_RETURNED, _APPROVAL, minutes=N.DRAFT),
    Step(m.ApproveMinutes, A.MINUTES_APPROVED, _APPROVAL, minutes=N.APPROVED),
    Step(m.SignMinutes, A.MINUTES_SIGNED, "signed_by signed_day", minutes=N.SIGNED),
    Step(m.EndorseMinutes, A.MINUTES_ENDORSED, "minutes_number issued_day", minutes=N.ENDORSED),
    Step(m.CirculateMinutes, A.MINUTES_CIRCULATED, "", minutes=N.CIRCULATED, least=True),
    Step(m.UploadMinutes, A.MINUTES_UPLOADED, _UPLOAD, minutes=N.UPLOADED, waits=True),
    Step(
        m.AcknowledgeUpload,
        A.UPLOAD_ACKNOWLEDGED,
        "acknowledgement acknowledged_day uploaded_at",
        minutes=N.UPLOADED,
    ),
    Step(m.IssueCorrigendum, A.CORRIGENDUM_ISSUED, ""),
)
_OF_MINUTES = "minutes_state minutes_version"
_SERIES = (
    Series(kind=MeetingKind.CHIEF_MINISTER),
    Series(kind=MeetingKind.DEPARTMENT, department_id=1),
    Series(kind=MeetingKind.PRE_REVIEW, level=2, department_id=1, district_id=1),
    Series(kind=MeetingKind.PRE_REVIEW, level=3, department_id=1),
    Series(kind=MeetingKind.PRE_REVIEW, level=4, department_id=1),
)
MeetingStep = tuple[int, int, int, int, int, bool, list[str]]
Actor = tuple[int, int, bool, int, int]


def meeting_steps() -> Iterator[MeetingStep]:
    """(action, state from, to, minutes from, to, only once its day came, columns) for every step there is."""
    for step in STEPS:
        permit = MEETING_POLICY[step.command]
        of_minutes = _OF_MINUTES if issubclass(step.command, m.MinutesCommand) else ""
        touches = sorted({*step.touches.split(), *of_minutes.split()})
        for state in sorted(permit.states):
            for before in sorted(permit.minutes):
                for after in sorted(set(step.after(before))):
                    to = step.state or state
                    yield int(step.action), state, to, before, after, permit.once_it_came, touches


def meeting_actors() -> Iterator[Actor]:
    """(action, role, of the whole state, kind and level of the series): whose it is to do."""
    wanted = [(step.action, MEETING_POLICY[step.command].roles, MEETING_POLICY[step.command].check) for step in STEPS]
    wanted.append((A.MEETING_PLANNED, OFFICE_ROLES[c.PlanMeetings], arranges))
    for action, roles, check in wanted:
        for role in sorted(roles):
            for whole in (False, True):
                sits = _sitting(role, whole=whole)
                for series in _SERIES:
                    if check(sits, series) is None:
                        yield int(action), int(role), whole, int(series.kind), series.level


def _sitting(role: Role, *, whole: bool) -> Posting:
    """Somebody of the role, in the department above or in the whole state's cell."""
    scope = WHOLE_STATE if whole else Scope(department_id=1)
    return Posting(id=0, officer_id=0, seat_id=0, role=role, designation="", office="", scope=scope)
