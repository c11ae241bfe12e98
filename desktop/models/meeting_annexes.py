"""The annexes of a meeting's minutes, each from what the store knows: a table that is printed on pages of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from desktop.models.calendar import as_date, as_ist
from desktop.models.follow_up import Compliance
from desktop.models.meeting import AttendanceRow, Meeting, Presence
from desktop.models.minutes.addressees import join_addressees
from desktop.models.minutes.document import Annex, AnnexKind, Attendee, Language, MinutesDocument
from desktop.models.minutes.drafting import attendance_sheet, table_annex
from desktop.models.papers.compliance import counted
from desktop.models.papers.wording import dotted
from desktop.models.phrase_book import OfficeWords
from desktop.models.reference import load_reference
from desktop.models.special_close import RegisterRow

FILLED: Final = (AnnexKind.ATTENDANCE, AnnexKind.FIGURES, AnnexKind.COMPLIANCE, AnnexKind.SPECIAL_CLOSE)
"""The kinds that the store fills; minutes carry each of them once."""
FIRST_WINDOW: Final = 30
"""Days before the first meeting of a series, which has none to count from."""
_CAME: Final = frozenset({Presence.PRESENT, Presence.REPRESENTED})
_EMPTY_ROWS: Final = 5


def window_of(meeting: Meeting) -> tuple[int, int]:
    """From the day of the meeting before to the day of this one, which belongs to the next window."""
    day = meeting.plan.day
    return (meeting.previous_day if meeting.previous_day is not None else day - FIRST_WINDOW), day


def who_came(rows: Sequence[AttendanceRow]) -> tuple[Attendee, ...]:
    """Those who were there, by themselves or through somebody else."""
    return tuple(_attendee(row) for row in rows if row.presence in _CAME)


def attendance_annex(meeting: Meeting, words: OfficeWords) -> Annex:
    """Those who came, with a column to sign in; nobody entered yet = everybody expected and some empty rows."""
    came = who_came(meeting.attendance)
    if came:
        return attendance_sheet(came, wording=words.minutes)
    return attendance_sheet(tuple(_attendee(row) for row in meeting.attendance), _EMPTY_ROWS, wording=words.minutes)


def compliance_annex(told: Compliance, words: OfficeWords) -> Annex:
    """What became of each direction of the meeting before, under the sentence that counts them as of its day."""
    say = words.papers
    rows = [
        (
            f"{reply.number}.",
            reply.direction,
            join_addressees(reply.addressees, say.language),
            dotted(reply.due_on),
            say(f"status_{reply.status.value}"),
            f"{reply.reply} ({dotted(reply.replied_on)})" if reply.replied_on else reply.reply,
        )
        for reply in told.replies
    ]
    opening = (counted(told.replies, as_date(told.as_of_day), say),) if rows else ()
    return table_annex(AnnexKind.COMPLIANCE, rows, paragraphs=opening, wording=words.minutes)


def special_close_annex(
    rows: Sequence[RegisterRow], window: tuple[int, int], districts: Mapping[int, str], words: OfficeWords
) -> Annex:
    """Approved special closures of the window, the oldest first; `districts` names them by id."""
    say = words.minutes
    first, last = (dotted(as_date(day)) for day in window)
    told = say("annex_special_close_opening", previous_date=first, date=last, closed=len(rows))
    lines = [
        (
            f"{number}.",
            row.number,
            districts.get(row.district_id, ""),
            row.subject,
            _reason(row.reason, say.language),
            row.rule,
            dotted(as_ist(row.decided_at).date()) if row.decided_at is not None else "",
        )
        for number, row in enumerate(sorted(rows, key=lambda row: (row.decided_at or 0, row.complaint_id)), 1)
    ]
    return table_annex(AnnexKind.SPECIAL_CLOSE, lines, paragraphs=(told,), wording=say)


def with_annex(document: MinutesDocument, annex: Annex) -> MinutesDocument:
    """The document with this annex: in the place of the one of its kind, else behind the others.

    A heading that somebody wrote over the one before stays.
    """
    kinds = [each.kind for each in document.annexes]
    if annex.kind not in FILLED or annex.kind not in kinds:
        return replace(document, annexes=(*document.annexes, annex))
    at = kinds.index(annex.kind)
    made = replace(annex, heading=document.annexes[at].heading or annex.heading)
    return replace(document, annexes=(*document.annexes[:at], made, *document.annexes[at + 1 :]))


def _attendee(row: AttendanceRow) -> Attendee:
    if row.presence is Presence.REPRESENTED and row.representative:
        return Attendee(name=row.representative, designation=row.designation, department=row.department)
    return Attendee(name=row.name, designation=row.designation, department=row.department)


def _reason(code: str, language: Language) -> str:
    reason = next((each for each in load_reference().special_close_reasons if each.code == code), None)
    if reason is None:
        return code
    return f"{code} {reason.name.hi if language is Language.HINDI else reason.name.en}"
