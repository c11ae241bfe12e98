"""Minutes that were typed in Kruti Dev, turned into Unicode on a copy before they are read.

Old section files carry Hindi as Latin codes (`dk;Zo`Ùk`). Each line is judged by itself; one beyond doubt also speaks
for short lines beside it, which alone could be English. Hindi in Unicode and English lines stay as they are.
"""

from __future__ import annotations

import re

from desktop.models.krutidev import from_krutidev
from desktop.models.krutidev_detection import BEYOND_DOUBT, ENOUGH, evidence
from desktop.models.minutes.report import Note, NoteKind

_BOLD_MARK = re.compile(r"(\*{2,})")
_LETTER = re.compile("[A-Za-z]")
_LIST_MARK = re.compile(r"\s*(?:[-–—*•]|\d{1,3}[.)])\s+")
_QUOTED = 60
_UNDECIDED = -6  # below it stand English words and abbreviations in capitals


def in_unicode(text: str) -> tuple[str, tuple[Note, ...]]:
    """The text with its Kruti Dev lines in Unicode, and a note for each stretch of lines that was turned.

    The text itself comes back, and no note, when nothing in it is Kruti Dev.
    """
    lines = text.split("\n")
    turned = _krutidev_lines(lines)
    if not turned:
        return text, ()
    copy = [_converted(line) if number in turned else line for number, line in enumerate(lines)]
    return "\n".join(copy), tuple(_notes(lines, sorted(turned)))


def _krutidev_lines(lines: list[str]) -> set[int]:
    """Their numbers from 0."""
    # the code of the danda, `A`, speaks against Kruti Dev everywhere but at a line's end
    weights = [evidence(_BOLD_MARK.sub("", line).rstrip().removesuffix("A")) for line in lines]
    found = {number for number, weight in enumerate(weights) if weight > ENOUGH}
    written = [number for number, line in enumerate(lines) if line.strip()]
    for index, number in enumerate(written):
        beside = [weights[other] for other in (*written[max(0, index - 1) : index], *written[index + 1 : index + 2])]
        if (
            weights[number] > _UNDECIDED
            and _LETTER.search(lines[number])
            and any(weight >= BEYOND_DOUBT for weight in beside)
        ):
            found.add(number)
    return found


def _converted(line: str) -> str:
    """The line with its bold and list marks kept: they were set by the program that wrote the file."""
    mark = _LIST_MARK.match(line)
    start = mark.end() if mark else 0
    ending = "\r" if line.endswith("\r") else ""
    body = line[start:].removesuffix("\r")
    pieces = _BOLD_MARK.split(body)
    unicode = [piece if index % 2 else from_krutidev(piece) for index, piece in enumerate(pieces)]
    return "".join([line[:start], *unicode, ending])


def _notes(lines: list[str], turned: list[int]) -> list[Note]:
    stretches: list[tuple[int, int]] = []
    for number in turned:
        if stretches and not any(line.strip() for line in lines[stretches[-1][1] + 1 : number]):
            stretches[-1] = stretches[-1][0], number
        else:
            stretches.append((number, number))
    return [
        Note(kind=NoteKind.KRUTI_DEV, line=first + 1, text=lines[first].strip()[:_QUOTED], detail=str(last + 1))
        for first, last in stretches
    ]
