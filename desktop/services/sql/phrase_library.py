"""An office's own wording of phrases, over the shipped one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, insert, select, update

from desktop.models import phrase_book as b
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotPermitted
from desktop.models.identity import Scope
from desktop.models.minutes.document import Language
from desktop.models.minutes.phrases import Phrases
from desktop.models.seam import Receipt
from desktop.models.workflow import optional_line
from desktop.services.sql.meeting_rows import stale
from desktop.services.sql.meeting_tables import phrase
from desktop.services.sql.places import require_place
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.work import Reading, Writing


@answers(b.PhraseLibrary)
def phrases_of(reading: Reading, question: b.PhraseLibrary) -> tuple[b.PhraseRow, ...]:
    """The shipped phrases with what the office says instead; wording is no secret, so any office's may be read."""
    own = tuple(_own(reading.connection, question.language, question.department_id))
    return b.library(question.language, own, question.department_id)


def wording_of(connection: Connection, book: b.Book, language: Language, department_id: int | None) -> Phrases:
    """The wording a department's papers are drafted with."""
    rows = b.library(language, tuple(_own(connection, language, department_id)), department_id)
    return b.office_wording(book, language, rows)


def _own(connection: Connection, language: Language, department_id: int | None) -> Iterator[tuple[b.OwnPhrase, int]]:
    rows = select(phrase).where(
        phrase.c.language == language.value, phrase.c.department_id.in_((0, department_id or 0))
    )
    for row in connection.execute(rows.order_by(phrase.c.id)):
        own = b.OwnPhrase(
            book=b.Book(row.book),
            language=language,
            name=row.name,
            text=row.text,
            department_id=row.department_id or None,
        )
        yield own, row.version


@handles(b.SetPhrase)
def set_phrase(work: Writing, command: b.SetPhrase) -> Receipt:
    """One office's word for one phrase; papers already printed keep theirs."""
    if work.posting.scope.department_id not in (None, command.department_id) or work.posting.scope.district_id:
        raise NotPermitted(Code.OUT_OF_SCOPE)
    require_place(work.connection, Scope(department_id=command.department_id))
    text = optional_line(command.text, "text", b.PHRASE_MAX)
    b.require_phrase(command.book, command.language, command.name, text)
    key: dict[str, Any] = {
        "department_id": command.department_id or 0,
        "book": command.book.value,
        "language": command.language.value,
        "name": command.name,
    }
    mine = [phrase.c[name] == value for name, value in key.items()]
    found = work.connection.execute(select(phrase.c.id, phrase.c.version).where(*mine)).first()
    version = found.version if found is not None else 0
    if version != command.seen_version:
        raise stale(work.connection, found.id if found is not None else 0, (Action.PHRASE_SET,), version)
    if found is None:
        (number,) = work.connection.execute(insert(phrase), {**key, "text": text}).inserted_primary_key or (0,)
    else:
        number = found.id
        work.connection.execute(update(phrase).where(phrase.c.id == number).values(text=text, version=version + 1))
    entry = work.record(Action.PHRASE_SET, subject_id=number, text=text, details=key)
    return work.receipt(entry, Changes.PHRASES, id=number, version=version + 1)
