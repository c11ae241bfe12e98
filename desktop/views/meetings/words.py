"""Meetings in words: whose they are, where they stand, when they begin."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models.follow_up import FollowUpState
from desktop.models.meeting import MeetingKind, MeetingLine, MeetingState, MinutesState, Presence, Series
from desktop.models.meeting_calendar import ExpectedReview, Hindrance, Obstacle
from desktop.models.review_cadence import Review
from desktop.views.infra.formats import NOTHING, date_text, weekday
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.label import Label
from desktop.views.infra.labels import LEVELS
from desktop.views.infra.session import Names
from desktop.views.infra.tokens import Tone

KINDS: Mapping[MeetingKind, Label] = {
    MeetingKind.CHIEF_MINISTER: Label(QT_TRANSLATE_NOOP("Labels", "Chief Minister's review"), "meetings"),
    MeetingKind.DEPARTMENT: Label(QT_TRANSLATE_NOOP("Labels", "Departmental review (1905)"), "meetings"),
    MeetingKind.PRE_REVIEW: Label(QT_TRANSLATE_NOOP("Labels", "Review before the meeting"), "meetings"),
}
STATES: Mapping[MeetingState, Label] = {
    MeetingState.PLANNED: Label(QT_TRANSLATE_NOOP("Labels", "Planned"), "calendar", Tone.MUTED),
    MeetingState.CALLED: Label(QT_TRANSLATE_NOOP("Labels", "Notice issued"), "letter", Tone.INFO),
    MeetingState.HELD: Label(QT_TRANSLATE_NOOP("Labels", "Held"), "check", Tone.OK),
    MeetingState.CALLED_OFF: Label(QT_TRANSLATE_NOOP("Labels", "Called off"), "close", Tone.MUTED),
}
MISSED = Label(QT_TRANSLATE_NOOP("Labels", "Not entered"), "warning", Tone.DANGER)
MINUTES: Mapping[MinutesState, Label] = {
    MinutesState.NONE: Label(QT_TRANSLATE_NOOP("Labels", "Not written"), "status-pending", Tone.MUTED),
    MinutesState.DRAFT: Label(QT_TRANSLATE_NOOP("Labels", "Draft"), "pencil", Tone.INFO),
    MinutesState.SUBMITTED: Label(QT_TRANSLATE_NOOP("Labels", "Sent for approval"), "send", Tone.WARN),
    MinutesState.APPROVED: Label(QT_TRANSLATE_NOOP("Labels", "Approved"), "check", Tone.INFO),
    MinutesState.SIGNED: Label(QT_TRANSLATE_NOOP("Labels", "Signed"), "sign", Tone.INFO),
    MinutesState.ENDORSED: Label(QT_TRANSLATE_NOOP("Labels", "Endorsed"), "stamp", Tone.INFO),
    MinutesState.CIRCULATED: Label(QT_TRANSLATE_NOOP("Labels", "Circulated"), "send", Tone.INFO),
    MinutesState.UPLOADED: Label(QT_TRANSLATE_NOOP("Labels", "Uploaded"), "check", Tone.OK),
}
PRESENCES: Mapping[Presence, Label] = {
    Presence.INVITED: Label(QT_TRANSLATE_NOOP("Labels", "Invited"), "letter", Tone.MUTED),
    Presence.CONFIRMED: Label(QT_TRANSLATE_NOOP("Labels", "Will come"), "check", Tone.INFO),
    Presence.PRESENT: Label(QT_TRANSLATE_NOOP("Labels", "Present"), "user-present", Tone.OK),
    Presence.REPRESENTED: Label(QT_TRANSLATE_NOOP("Labels", "Represented"), "user", Tone.WARN),
    Presence.ABSENT: Label(QT_TRANSLATE_NOOP("Labels", "Absent"), "user-absent", Tone.DANGER),
}
FOLLOW_UPS: Mapping[FollowUpState, Label] = {
    FollowUpState.OPEN: Label(QT_TRANSLATE_NOOP("Labels", "Reply awaited"), "status-pending"),
    FollowUpState.REPLIED: Label(QT_TRANSLATE_NOOP("Labels", "Under action"), "status-in-progress", Tone.INFO),
    FollowUpState.COMPLIED: Label(QT_TRANSLATE_NOOP("Labels", "Reported complied"), "check", Tone.OK),
    FollowUpState.CARRIED: Label(QT_TRANSLATE_NOOP("Labels", "Carried over"), "return", Tone.WARN),
    FollowUpState.CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Closed by the chair"), "lock", Tone.MUTED),
}
REVIEWS: Mapping[Review, Label] = {
    Review.PRE_L2: Label(QT_TRANSLATE_NOOP("Labels", "L2 review before the state's meeting"), "meetings"),
    Review.PRE_L3: Label(QT_TRANSLATE_NOOP("Labels", "L3 review before the state's meeting"), "meetings"),
    Review.PRE_L4: Label(QT_TRANSLATE_NOOP("Labels", "L4 review before the state's meeting"), "meetings"),
    Review.STATE: Label(QT_TRANSLATE_NOOP("Labels", "The state's monthly 1905 meeting"), "meetings"),
    Review.DEPARTMENT: Label(QT_TRANSLATE_NOOP("Labels", "Departmental review (1905)"), "meetings"),
    Review.SECRETARY: Label(QT_TRANSLATE_NOOP("Labels", "Secretary's second review"), "meetings"),
    Review.CAMPAIGN: Label(QT_TRANSLATE_NOOP("Labels", "Weekly review of the campaign"), "meetings"),
}


def title_of(series: Series) -> str:
    """`विभागीय समीक्षा (1905)`, `बैठक-पूर्व समीक्षा, एल-2`."""
    words = KINDS[series.kind].text
    return f"{words}, {LEVELS[series.level].text}" if series.level else words


def whose(names: Names, series: Series) -> str:
    """Department and district, or the whole state."""
    if series.department_id is None:
        return translate("Meetings", "all departments")
    parts = [names.department(series.department_id)]
    if series.district_id is not None:
        parts.append(names.district(series.district_id))
    return " · ".join(parts)


def start_words(start: int | None) -> str:
    """`11:30`; a dash while no hour is set."""
    return NOTHING if start is None else f"{start // 60:02}:{start % 60:02}"


def day_words(day: int) -> str:
    """`गुरुवार, 19.11.2026`."""
    return f"{weekday(day)}, {date_text(day)}"


def stands(line: MeetingLine, today: int) -> Label:
    """Where the meeting is; one whose day has passed without being held says so."""
    if line.day < today and line.state in (MeetingState.PLANNED, MeetingState.CALLED):
        return MISSED
    return STATES[line.state]


def hindrance_words(found: Hindrance) -> str:
    """`12.11.2026: अवकाश – ईगास`."""
    day = date_text(found.day)
    if found.obstacle is Obstacle.HOLIDAY:
        words = translate("Meetings", "{0} is a holiday ({1})")
        return words.format(day, both(found.name_hi, found.name_en))
    if found.obstacle is Obstacle.WEEKEND:
        return translate("Meetings", "{0} is a {1}").format(day, weekday(found.day))
    return translate("Meetings", "{0} is a {1}, the day without meetings").format(day, weekday(found.day))


def moved_words(expected: ExpectedReview) -> str:
    """Why the review does not fall on the usual day; empty when it does."""
    if not expected.moved:
        return ""
    reasons = "; ".join(hindrance_words(each) for each in expected.moved)
    if expected.kept_in_time:
        return reasons
    late = translate("Meetings", "outside the week that the order names")
    return f"{reasons}; {late}"
