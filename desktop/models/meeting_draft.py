"""The first draft of a meeting's minutes, from what the store knows of it: chair, figures, what became of the last."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.calendar import as_date
from desktop.models.follow_up import Compliance
from desktop.models.meeting import Meeting, MeetingKind, MeetingPlan
from desktop.models.meeting_annexes import who_came
from desktop.models.meeting_figures import PackPage, share
from desktop.models.minutes.document import Copy, Form, MinutesDocument, Signatory
from desktop.models.minutes.drafting import MeetingFacts, attendance_sheet, draft_minutes
from desktop.models.minutes.phrases import Phrases, Rank, phrases
from desktop.models.minutes.ranks import copy_to, in_protocol_order, with_phrases


def first_minutes(
    meeting: Meeting,
    compliance: Compliance | None,
    figures: PackPage | None,
    wording: Phrases | None = None,
) -> MinutesDocument:
    """Every block that the store can fill; what it does not know is left to be written.

    The first point tells of the previous meeting's directions, the others the figures of the window between the two.
    Copies go to whom the notice invited, by rank, and to the guard file.
    """
    say = wording or phrases()
    plan = meeting.plan
    came = who_came(meeting.attendance)
    facts = MeetingFacts(
        form=Form.CHIEF_MINISTER if plan.series.kind is MeetingKind.CHIEF_MINISTER else Form.DEPARTMENT,
        on=as_date(plan.day),
        chair=plan.chair,
        chair_address=address_of(plan, say),
        presenter=plan.presenter,
        points=_points(compliance, figures, say),
        signatory=Signatory(name=plan.chair_name, designation=_designation(plan)) if plan.chair_name else None,
        copies=_copies(meeting.notice.invitees, say),
        annexes=(attendance_sheet(came, wording=say),) if came else (),
    )
    return draft_minutes(facts, say)


def address_of(plan: MeetingPlan, wording: Phrases | None = None) -> str:
    """How papers speak of the chair: `सचिव महोदय`, from the title where nobody said otherwise."""
    if plan.chair_address:
        return plan.chair_address
    say = wording or phrases()
    title = plan.chair.split(",")[0].strip() or say("chair")
    return f"{title} {say('address_feminine' if plan.chair_feminine else 'address_masculine')}"


def _designation(plan: MeetingPlan) -> str:
    title = plan.chair.split(",")[0].strip()
    return f"{title}।" if title else ""


def _copies(invitees: Sequence[str], say: Phrases) -> tuple[Copy, ...]:
    """None where nobody is invited yet: a guard file alone is no circulation."""
    named = [Copy(recipient=name) for name in invitees if name.strip()]
    guard = copy_to("", Rank.GUARD_FILE, wording=say)
    return (*with_phrases(in_protocol_order(named), say), guard) if named else ()


def _points(compliance: Compliance | None, figures: PackPage | None, say: Phrases) -> tuple[str, ...]:
    points = [compliance.point] if compliance is not None and compliance.point else []
    if figures is None:
        return tuple(points)
    since, until = (f"{as_date(day):%d.%m.%Y}" for day in (figures.from_day, figures.until_day))
    whole = sum(figures.pending)
    levels = {f"l{level}": share(count, whole) for level, count in enumerate(figures.pending, 1)}
    points += [
        say("point_levels", date=until, **levels),
        say("point_dialogues", dialogues=sum(figures.talks)),
        say(
            "point_figures",
            previous_date=since,
            date=until,
            received=figures.received,
            closed=figures.closed,
            percent=share(figures.closed, figures.received),
        ),
    ]
    if figures.uploads.held:
        points.insert(-1, say("point_uploads", held=figures.uploads.held, uploaded=figures.uploads.uploaded))
    return tuple(points)
