"""The word index: what of a complaint can be found, and what typed text asks for.

`words` holds the folded stems of subject, description, village and number, and the complainant's name unstemmed under
a mark of its own, for कमला is not कमल. `scope` holds the place, so that an officer's search never looks further.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from desktop.models.text import clean, name_key, normal_mobile, search_words, stem, to_ascii_digits
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.tables import complaint, complaint_text

NAME_MARK = "\ue000"
"""Before every part of a name; a private letter, which the tokenizer keeps as one word with what follows."""
PLACE_MARK = "\ue001"
"""Before a word of the scope where both stand in one index."""
MOST_WORDS = 12
SHORTEST_PREFIX = 2
SHORTEST_NUMBER = 4

_LETTERS = {"department": "d", "district": "x", "block": "b"}

_ROWS = select(
    complaint.c.id,
    complaint.c.number,
    complaint.c.complainant,
    complaint.c.village,
    complaint.c.subject,
    complaint.c.department_id,
    complaint.c.district_id,
    complaint.c.block_id,
    complaint_text.c.description,
).outerjoin(complaint_text, complaint_text.c.complaint_id == complaint.c.id)
_SOURCE = _ROWS.where(complaint.c.id == bindparam("id"))
_NEXT = _ROWS.where(complaint.c.id > bindparam("after")).order_by(complaint.c.id).limit(bindparam("most"))
_WRITE = "INSERT OR REPLACE INTO complaint_fts (rowid, words, scope) VALUES (?, ?, ?)"
_KEEP = text("SELECT desk.index_words(:ids, :told)")
_LONGEST_WORD = 500
"""Letters; a longer word is nobody's to type, and a shared store takes 2,046 bytes."""


class By(StrEnum):
    """Where the answer of a search lies."""

    NUMBER = "number"
    MOBILE = "mobile"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Sought:
    """What the text asks for: a portal number, a mobile number, or a query of the word index ("" = nothing)."""

    by: By
    value: str


def index_words(*, number: str, complainant: str, village: str, subject: str, description: str) -> str:
    """What the word index keeps of a complaint."""
    said = search_words(f"{subject}\n{village}\n{description}\n{number}")
    return " ".join([said, *[NAME_MARK + part for part in name_key(complainant).split()]])


def scope_words(department_id: int, district_id: int, block_id: int) -> str:
    """A place as words of the index."""
    return f"d{department_id} x{district_id} b{block_id}"


def reindex(connection: Connection, complaint_id: int) -> None:
    """Make the index agree with the complaint: after it was entered, its texts changed, or it changed its place."""
    keep_words(connection, [_told(connection.execute(_SOURCE, {"id": complaint_id}).one())])


def index_after(connection: Connection, after: int, most: int) -> list[int]:
    """Index the next complaints by id, whatever stands in the index of them; their ids, none when there are no more."""
    rows = connection.execute(_NEXT, {"after": after, "most": most}).all()
    keep_words(connection, list(map(_told, rows)))
    return [row.id for row in rows]


def _told(row: Any) -> dict[str, Any]:
    words = index_words(
        number=row.number,
        complainant=row.complainant,
        village=row.village,
        subject=row.subject,
        description=row.description or "",
    )
    return {"id": row.id, "words": words, "scope": scope_words(row.department_id, row.district_id, row.block_id)}


def keep_words(connection: Connection, found: Sequence[Mapping[str, Any]]) -> None:
    """Write `words` and `scope` of each complaint `id`, in place of what the index had of it."""
    if not found:
        return
    if not is_postgres(connection):
        connection.exec_driver_sql(_WRITE, [(row["id"], row["words"], row["scope"]) for row in found])
        return
    told = [
        " ".join(word[:_LONGEST_WORD] for word in {*row["words"].split(), *map(_placed, row["scope"].split())})
        for row in found
    ]
    connection.execute(_KEEP, {"ids": [row["id"] for row in found], "told": told})


def _placed(word: str) -> str:
    return PLACE_MARK + word


def sought(connection: Connection, typed: str, place: dict[str, int]) -> Sought:
    """What was typed, within a place (`department`, `district`, `block` as far as known).

    Digits that are a mobile number ask for it, those that are a known portal number for that one complaint.
    """
    plain = as_number(typed)
    if (mobile := normal_mobile(typed)) is not None:
        return Sought(By.MOBILE, mobile)
    if len(plain) >= SHORTEST_NUMBER and any(map(str.isdigit, plain)):
        for number in {plain, plain.upper()}:
            if connection.scalar(select(complaint.c.id).where(complaint.c.number == number)) is not None:
                return Sought(By.NUMBER, number)
    query = _tsquery if is_postgres(connection) else _query
    return Sought(By.WORDS, query(name_key(typed).split()[:MOST_WORDS], place))


def as_number(typed: str) -> str:
    """What was typed as portal numbers are kept: ASCII digits, no blanks, nothing unseen."""
    return "".join(to_ascii_digits(clean(typed)).split())


def _query(words: list[str], place: dict[str, int]) -> str:
    """All the words, the last one perhaps not yet typed to its end; quoted, so that no word is an operator."""
    if not words:
        return ""
    asked = [[_exact(stem(word)), _exact(NAME_MARK + word)] for word in words]
    if len(words[-1]) >= SHORTEST_PREFIX:
        asked[-1] += [_exact(words[-1]) + "*", _exact(NAME_MARK + words[-1]) + "*"]
    query = "words : (" + " AND ".join(f"({' OR '.join(ways)})" for ways in asked) + ")"
    within = [_exact(f"{letter}{place[name]}") for name, letter in _LETTERS.items() if name in place]
    return f"{query} AND scope : ({' AND '.join(within)})" if within else query


def _tsquery(words: list[str], place: dict[str, int]) -> str:
    """The same for a shared store's index."""
    if not words:
        return ""
    asked = [[_lexeme(stem(word)), _lexeme(NAME_MARK + word)] for word in words]
    if len(words[-1]) >= SHORTEST_PREFIX:
        asked[-1] += [_lexeme(words[-1]) + ":*", _lexeme(NAME_MARK + words[-1]) + ":*"]
    within = [_lexeme(_placed(f"{letter}{place[name]}")) for name, letter in _LETTERS.items() if name in place]
    return " & ".join([*(f"({' | '.join(ways)})" for ways in asked), *within])


def _lexeme(word: str) -> str:
    return "'" + word[:_LONGEST_WORD].replace("\\", "\\\\").replace("'", "''") + "'"


def _exact(word: str) -> str:
    return f'"{word}"'
