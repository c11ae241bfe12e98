"""The notice of a meeting (बैठक सूचना) with its agenda."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Closing, Head, Meeting
from desktop.models.papers.wording import clock, dotted, paper_phrases, weekday

USUAL_AGENDA = ("pending", "old", "dialogue", "special_close", "login", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The call to a meeting: paragraphs, the numbered agenda under its heading, paragraphs, who signs."""

    head: Head = field(default_factory=Head)
    title: str = ""
    opening: tuple[str, ...] = ()
    agenda_heading: str = ""
    agenda: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    closing: Closing = field(default_factory=Closing)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCall:
    """What a notice is drafted from. An empty `agenda` takes the usual one, the compliance of the meeting of
    `previous_on` first; `video` invites the field by video conference, `material_by` asks for replies before it.
    """

    meeting: Meeting
    previous_on: date | None = None
    agenda: tuple[str, ...] = ()
    old_days: int = 180
    video: bool = True
    video_link: str = ""
    material_by: date | None = None


def call_meeting(
    call: MeetingCall, head: Head, closing: Closing | None = None, wording: Phrases | None = None
) -> Notice:
    """The notice in the office's own wording or the shipped one; every sentence of it may then be changed."""
    say = wording or paper_phrases(head.language)
    meeting = call.meeting
    opening = say(
        "notice_opening",
        **meeting.words(head.language),
        weekday=weekday(meeting.on, say),
        time=clock(meeting.at, say) if meeting.at else "",
        venue=meeting.venue,
    )
    video = say("notice_video_link", link=call.video_link) if call.video_link else say("notice_video")
    requests = [say("notice_request")]
    if call.material_by:
        requests.append(say("notice_material", date=dotted(call.material_by)))
    return Notice(
        head=head,
        title=say("notice_title"),
        opening=(" ".join(opening.split()), *([video] if call.video else [])),
        agenda_heading=say("notice_agenda"),
        agenda=call.agenda or _usual_agenda(call, say),
        requests=tuple(requests),
        closing=closing or Closing(),
    )


def _usual_agenda(call: MeetingCall, say: Phrases) -> tuple[str, ...]:
    first = [say("agenda_compliance", date=dotted(call.previous_on))] if call.previous_on else []
    return (*first, *(say(f"agenda_{name}", days=call.old_days) for name in USUAL_AGENDA))
