"""What the reader of pasted minutes tells, in words: for the command line and for the window."""

from __future__ import annotations

from desktop.models.minutes.document import Language, MinutesDocument
from desktop.models.minutes.phrases import part_name, sentence
from desktop.models.minutes.report import Note, NoteKind, Report

_LONGEST_QUOTE = 90


def report_sentences(document: MinutesDocument, report: Report, language: Language) -> list[str]:
    """The reader's report for people: a summary, then one sentence for each note."""
    others = sum(len(group.directions) for group in document.other_directions)
    summary = sentence(
        "read_summary",
        language,
        directions=len(document.directions),
        other=others,
        copies=len(document.copies.recipients),
        unplaced=len(report.unplaced),
    )
    return [summary, *(note_sentence(note, language) for note in report.notes)]


def note_sentence(note: Note, language: Language) -> str:
    """What a person should look at, with its line in the source and the words that stand there."""
    text = " ".join(note.text.split())
    values: dict[str, str | int] = {
        "line": note.line,
        "text": text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…",
        "part": part_name(note.part, language) if note.part else "",
    }
    if note.kind is NoteKind.RENUMBERED:
        values["number"], values["printed"] = note.detail.split(">")
    elif note.kind is NoteKind.KRUTI_DEV:
        values["last"] = note.detail
    elif note.kind is NoteKind.DUE_READ:
        values["due"] = ".".join(reversed(note.detail.split("-")))
    return sentence(note.kind.value, language, **values)
