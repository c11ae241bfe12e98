"""What a day of the month's picture says: its meetings, the reviews the orders ask for, why nobody meets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.models.meeting import MeetingKind, MeetingLine
from desktop.models.meeting_calendar import Hindrance, Obstacle
from desktop.models.meeting_month import MonthDay, PlacedReview, Standing
from desktop.models.review_cadence import Review
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.label import Label
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.words import REVIEWS, day_words, stands, start_words, title_of

STANDINGS: Mapping[Standing, Label] = {
    Standing.HELD: Label(QT_TRANSLATE_NOOP("Labels", "Held"), "check", Tone.OK),
    Standing.PLANNED: Label(QT_TRANSLATE_NOOP("Labels", "Planned"), "calendar", Tone.INFO),
    Standing.MISSED: Label(QT_TRANSLATE_NOOP("Labels", "Not held"), "warning", Tone.DANGER),
    Standing.COMING: Label(QT_TRANSLATE_NOOP("Labels", "To be planned"), "clock", Tone.WARN),
}
_SHORT: Mapping[Review, str] = {
    Review.PRE_L2: QT_TRANSLATE_NOOP("MeetingMonth", "L2 review"),
    Review.PRE_L3: QT_TRANSLATE_NOOP("MeetingMonth", "L3 review"),
    Review.PRE_L4: QT_TRANSLATE_NOOP("MeetingMonth", "L4 review"),
    Review.STATE: QT_TRANSLATE_NOOP("MeetingMonth", "1905 meeting"),
    Review.DEPARTMENT: QT_TRANSLATE_NOOP("MeetingMonth", "Dept. review"),
    Review.SECRETARY: QT_TRANSLATE_NOOP("MeetingMonth", "Secretary's review"),
    Review.CAMPAIGN: QT_TRANSLATE_NOOP("MeetingMonth", "Campaign review"),
}
_LEVELS = {2: Review.PRE_L2, 3: Review.PRE_L3, 4: Review.PRE_L4}


@dataclass(frozen=True)
class Entry:
    """One line in a day: short, with what says how it stands. `asked` = only the orders ask for it."""

    words: str
    icon: str
    tone: Tone
    asked: bool = False


def entries_of(day: MonthDay, today: int) -> Iterator[Entry]:
    """Meetings by their hour, then what is to be planned or was missed."""
    for line in day.lines:
        label = stands(line, today)
        hour = f" {start_words(line.start)}" if line.start is not None else ""
        yield Entry(f"{translate('MeetingMonth', _SHORT[_review_of(line)])}{hour}", label.icon, label.tone)
    for review in day.reviews:
        label = STANDINGS[review.standing]
        yield Entry(translate("MeetingMonth", _SHORT[review.expected.review]), label.icon, label.tone, asked=True)


def off_words(found: Hindrance | None) -> str:
    """Why nobody meets, in the room of a day: the holiday's name, or that it is the day without meetings."""
    if found is None or found.obstacle is Obstacle.WEEKEND:
        return ""
    if found.obstacle is Obstacle.HOLIDAY:
        return both(found.name_hi, found.name_en)
    return translate("MeetingMonth", "no meetings")


def sentence_of(day: MonthDay, today: int) -> str:
    """The whole day in words, for the tip and for those who hear it."""
    parts = [day_words(day.day), off_words(day.hindrance)]
    if day.campaign is not None:
        parts.append(translate("MeetingMonth", "campaign"))
    parts += [_line_words(line, today) for line in day.lines]
    parts += [_review_words(review) for review in day.reviews]
    if not day.lines and not day.reviews:
        parts.append(translate("MeetingMonth", "no review"))
    return "; ".join(filter(None, parts))


def more_words(count: int) -> str:
    """How many entries have no room."""
    return translate("MeetingMonth", "{0} more").format(number(count))


def _review_of(line: MeetingLine) -> Review:
    """The review whose name a meeting has in a narrow place."""
    if line.series.kind is MeetingKind.CHIEF_MINISTER:
        return Review.STATE
    return _LEVELS.get(line.series.level, Review.DEPARTMENT)


def _line_words(line: MeetingLine, today: int) -> str:
    return f"{start_words(line.start)} {title_of(line.series)}, {stands(line, today).text}"


def _review_words(review: PlacedReview) -> str:
    return f"{REVIEWS[review.expected.review].text}, {STANDINGS[review.standing].text}"
