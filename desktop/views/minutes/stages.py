"""The steps of the minutes' life over the editor, each with who has it."""

from __future__ import annotations

from desktop.models.calendar import as_date
from desktop.models.meeting import Meeting, MeetingState, MinutesState
from desktop.models.meeting_minutes import Minutes
from desktop.views.infra.formats import date_text
from desktop.views.infra.i18n import translate
from desktop.views.widgets.steps import Step

_AT = {
    MinutesState.NONE: 0,
    MinutesState.DRAFT: 0,
    MinutesState.SUBMITTED: 0,
    MinutesState.APPROVED: 1,
    MinutesState.SIGNED: 2,
    MinutesState.ENDORSED: 3,
    MinutesState.CIRCULATED: 4,
    MinutesState.UPLOADED: 6,
}
_SHORT = 24


def now(state: MinutesState) -> int:
    """The step they are at; one past the last when all is done."""
    return _AT[state]


def steps(meeting: Meeting, minutes: Minutes) -> tuple[Step, ...]:
    """Name and, under it, who does it or when it was done."""
    waits = minutes.state is MinutesState.SUBMITTED
    drafting = (
        translate("MinutesStages", "waits for approval") if waits else translate("MinutesStages", "being written")
    )
    if not waits and meeting.state is not MeetingState.HELD:
        drafting = translate("MinutesStages", "meeting not yet held")
    parts = [part.strip() for part in meeting.plan.chair.split(",")]
    chair = ", ".join(parts[:2])
    chair = chair if len(chair) <= _SHORT else parts[0]
    document = minutes.document
    second = document.second_signatory if document is not None else None
    return (
        Step(translate("MinutesStages", "Draft"), drafting),
        Step(translate("MinutesStages", "Approved"), _day(minutes.approved_day) or chair),
        Step(
            translate("MinutesStages", "Signed"),
            _day(minutes.signed_day) or translate("MinutesStages", "first signature"),
        ),
        Step(
            translate("MinutesStages", "Endorsed"),
            _day(minutes.issued_day)
            or (second.designation.rstrip("।") if second else translate("MinutesStages", "number and date")),
        ),
        Step(translate("MinutesStages", "Circulated"), _circulated(minutes)),
        Step(translate("MinutesStages", "Upload"), _uploaded(minutes)),
    )


def _day(day: int | None) -> str:
    return date_text(as_date(day)) if day is not None else ""


def _circulated(minutes: Minutes) -> str:
    if not minutes.circulated:
        return translate("MinutesStages", "list of copies")
    return _day(max(row.day for row in minutes.circulated))


def _uploaded(minutes: Minutes) -> str:
    upload = minutes.upload
    if upload is None:
        return translate("MinutesStages", "1905 portal")
    return upload.acknowledgement or translate("MinutesStages", "receipt awaited")
