"""A first draft of the minutes from what is known of the meeting; every sentence of it may then be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.models.minutes.document import (
    Annex,
    AnnexKind,
    Attendance,
    Attendee,
    Copies,
    Copy,
    Direction,
    DirectionGroup,
    Endorsement,
    Form,
    MinutesDocument,
    Point,
    Presentation,
    Signatory,
)
from desktop.models.minutes.phrases import Phrases, phrases

_DATE = "%d.%m.%Y"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """What the draft is made of. `chair` presides by title (`सचिव, पेयजल, उत्तराखण्ड शासन`), `chair_address` is how the
    text speaks of that person (`सचिव महोदय`). An unnumbered draft has no endorsement; `date_printed` prints `issued_on`
    instead of `तद्दिनांक`. `expectation` is what the closing expects, "" = the usual.
    """

    form: Form
    on: date
    chair: str
    chair_address: str
    presenter: str
    points: tuple[str, ...] = ()
    directions: tuple[Direction, ...] = ()
    other_directions: tuple[Direction, ...] = ()
    expectation: str = ""
    signatory: Signatory | None = None
    office_lines: tuple[str, ...] = ()
    file_number: str = ""
    issued_on: date | None = None
    date_printed: bool = False
    copies: tuple[Copy, ...] = ()
    second_signatory: Signatory | None = None
    annexes: tuple[Annex, ...] = ()


def draft_minutes(facts: MeetingFacts, wording: Phrases | None = None) -> MinutesDocument:
    """The minutes with every block that the facts fill, in the office's own wording or the shipped one."""
    say = wording or phrases()
    other = DirectionGroup(
        heading=say("other_heading", chair_address=facts.chair_address), directions=facts.other_directions
    )
    return MinutesDocument(
        form=facts.form,
        language=say.language,
        meeting_on=facts.on,
        title=say(
            "title",
            chair=facts.chair,
            date=facts.on.strftime(_DATE),
            subject=say("subject"),
            meeting=say(f"meeting_{facts.form.value}"),
        ),
        attendance=Attendance(heading=say("attendance_heading"), note=say("attendance_note")),
        presentation=Presentation(
            intro=say("intro", presenter=facts.presenter), points=tuple(Point(text=text) for text in facts.points)
        ),
        bridge=say("bridge", chair_address=facts.chair_address),
        directions=facts.directions,
        other_directions=(other,) if facts.other_directions else (),
        closing=say("closing", expectation=facts.expectation or say("expectation")),
        signatory=facts.signatory,
        office_lines=facts.office_lines,
        endorsement=_endorsement(facts, say),
        copies=Copies(heading=say("copies_heading") if facts.copies else "", recipients=facts.copies),
        second_signatory=facts.second_signatory,
        annexes=facts.annexes,
    )


def _endorsement(facts: MeetingFacts, say: Phrases) -> Endorsement:
    if not facts.file_number:
        return Endorsement(issued_on=facts.issued_on)
    if facts.date_printed and facts.issued_on:
        line = say("endorsement_dated", number=facts.file_number, date=facts.issued_on.strftime(_DATE))
    else:
        line = say("endorsement_same_date", number=facts.file_number)
    return Endorsement(line=line, number=facts.file_number, issued_on=facts.issued_on)


def attendance_sheet(people: Sequence[Attendee], empty_rows: int = 0, wording: Phrases | None = None) -> Annex:
    """The sheet that goes round for signatures: those who are expected, then empty rows for those who come."""
    rows = [(f"{number}.", who.name, who.designation, who.department, "") for number, who in enumerate(people, 1)]
    rows += [(f"{number}.", "", "", "", "") for number in range(len(rows) + 1, len(rows) + empty_rows + 1)]
    return table_annex(AnnexKind.ATTENDANCE, rows, wording=wording)


def table_annex(
    kind: AnnexKind,
    rows: Sequence[tuple[str, ...]],
    *,
    paragraphs: tuple[str, ...] = (),
    wording: Phrases | None = None,
) -> Annex:
    """An annex of one of the known kinds with its usual heading and columns.

    Cells stand in the order of the columns: figures by level and their total; compliance as number, direction,
    addressees, due date, status, reply; special closures as number, case, district, subject, reason, rule, date.
    """
    say = wording or phrases()
    return Annex(
        kind=kind,
        heading=say(f"annex_{kind.value}"),
        paragraphs=paragraphs,
        columns=say.cells(f"annex_{kind.value}_columns"),
        rows=tuple(rows),
    )
