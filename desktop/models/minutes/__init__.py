"""Minutes of review meetings: the document as data, read from pasted text, and what follows from it."""

from desktop.models.minutes.addressees import MasterList, action_line, join_addressees, standard_list
from desktop.models.minutes.document import (
    STANDARD_ORDER,
    Annex,
    AnnexKind,
    Attendance,
    Attendee,
    Bold,
    Copies,
    Copy,
    Direction,
    DirectionGroup,
    Endorsement,
    Form,
    Language,
    MinutesDocument,
    Part,
    Passage,
    Point,
    Presentation,
    Signatory,
)
from desktop.models.minutes.lines import Line, LineKind, lines, plain_text, slots
from desktop.models.minutes.pasted import essence
from desktop.models.minutes.reader import read_minutes
from desktop.models.minutes.report import Note, NoteKind, Report

__all__ = [
    "STANDARD_ORDER",
    "Annex",
    "AnnexKind",
    "Attendance",
    "Attendee",
    "Bold",
    "Copies",
    "Copy",
    "Direction",
    "DirectionGroup",
    "Endorsement",
    "Form",
    "Language",
    "Line",
    "LineKind",
    "MasterList",
    "MinutesDocument",
    "Note",
    "NoteKind",
    "Part",
    "Passage",
    "Point",
    "Presentation",
    "Report",
    "Signatory",
    "action_line",
    "essence",
    "join_addressees",
    "lines",
    "plain_text",
    "read_minutes",
    "slots",
    "standard_list",
]
