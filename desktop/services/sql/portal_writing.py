"""What a batch of the portal's rows writes, gathered and written table by table: a file has a hundred thousand rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, update

from desktop.models.complaint import Status
from desktop.models.portal_merge import PortalTexts
from desktop.models.special_close import Decision
from desktop.services.sql.acts import begin_import, new_numbers, take_up
from desktop.services.sql.bulk import insert_all
from desktop.services.sql.case_rows import case_of, values_of
from desktop.services.sql.ledger import Entry, append_all, difference
from desktop.services.sql.portal_batch import Judged
from desktop.services.sql.search import index_words, keep_words, scope_words
from desktop.services.sql.tables import complaint, complaint_text, proposal
from desktop.services.sql.work import Writing

_SEARCHED = frozenset({"subject", "description", "complainant", "village"})
_SCOPED = frozenset({"department_id", "district_id", "block_id"})
_CHANGED = update(complaint).where(complaint.c.id == bindparam("row"))
_RETOLD = update(complaint_text).where(complaint_text.c.complaint_id == bindparam("row"))


class Written:
    """Takes judged rows; `finish` writes them in the order in which the tables depend on one another."""

    def __init__(self, work: Writing, import_number: int) -> None:
        self._work, self._import = work, import_number
        self._numbers = new_numbers(work.connection)
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []
        self._texts: list[dict[str, Any]] = []
        self._retold: list[dict[str, Any]] = []
        self._remembered: list[dict[str, Any]] = []
        self._found: list[dict[str, Any]] = []
        self._entries: list[Entry] = []
        self._withdrawn: list[int] = []

    @property
    def any(self) -> bool:
        """A complaint came or changed."""
        return bool(self._entries)

    def take(self, judged: Judged) -> None:
        """A new or changed complaint, or one of which the portal now says the same in other words."""
        if judged.merged is not None:
            self._write(judged)
        elif judged.known is not None and judged.tells_anew:
            self._remembered.append({"row": judged.known.id, "portal_digest": judged.told})

    def finish(self) -> None:
        """Once, after the last row."""
        connection = self._work.connection
        begin_import(connection)
        take_up(connection, [row["row"] for row in self._changed])
        insert_all(connection, complaint, self._new)
        insert_all(connection, complaint_text, self._texts)
        for statement, rows in (
            *((_CHANGED, list(alike)) for alike in _by_columns(self._changed)),
            (_RETOLD, self._retold),
            (_RETOLD, self._remembered),
        ):
            if rows:
                connection.execute(statement, rows)
        keep_words(connection, self._found)
        append_all(connection, self._entries)
        if self._withdrawn:
            self._withdraw()

    def _write(self, judged: Judged) -> None:
        merged, known = judged.merged, judged.known
        if merged is None:
            return
        case, texts = merged.case, merged.texts
        long = {
            "description": texts.description,
            "language": texts.language,
            "words": texts.words,
            "portal_digest": judged.told,
        }
        values = values_of(case) | _person(texts)
        if known is None:
            number = next(self._numbers)
            self._new.append(values | {"id": number, "taken_in": self._import})
            self._texts.append({"complaint_id": number, **long})
        else:
            number = known.id
            del values["id"]
            if "mobile" not in merged.changed:  # nor does every store say which it is
                del values["mobile"], values["mobile_masked"]
            self._changed.append({"row": number, **values})
            self._retold.append({"row": number, **long})
            if known.status == Status.SPECIAL_CLOSE_PROPOSED and case.status is not Status.SPECIAL_CLOSE_PROPOSED:
                self._withdrawn.append(number)
        changed = set(merged.changed)
        if known is None or changed & (_SEARCHED | _SCOPED):
            words = index_words(
                number=case.number,
                complainant=texts.complainant,
                village=texts.village,
                subject=texts.subject,
                description=texts.description,
            )
            scope = scope_words(case.department_id, case.district_id, case.block_id)
            self._found.append({"id": number, "words": words, "scope": scope})
        self._record(number, judged)

    def _record(self, complaint_id: int, judged: Judged) -> None:
        merged, known = judged.merged, judged.known
        if merged is None:
            return
        details: dict[str, Any] = difference(case_of(known) if known is not None else None, merged.case)
        if merged.changed:
            details["columns"] = ", ".join(merged.changed)
        entry = Entry(
            at=self._work.now,
            officer_id=self._work.officer.id,
            posting_id=self._work.posting.id,
            action=merged.action,
            command_id=self._work.command_id,
            complaint_id=complaint_id,
            text=merged.text,
            details=details,
        )
        self._entries.append(entry)

    def _withdraw(self) -> None:
        """The complaint moved on outside: what lay before L3 is no longer to be decided."""
        waiting = proposal.c.decision == int(Decision.WAITING)
        self._work.connection.execute(
            update(proposal)
            .where(proposal.c.complaint_id.in_(self._withdrawn), waiting)
            .values(
                decision=int(Decision.WITHDRAWN),
                decided_by=self._work.officer.id,
                decided_posting=self._work.posting.id,
                decided_at=self._work.now,
            )
        )


def _by_columns(rows: list[dict[str, Any]]) -> Iterator[Iterable[dict[str, Any]]]:
    """A statement for many rows writes the same columns of each."""
    for _, alike in groupby(sorted(rows, key=len), key=len):
        yield list(alike)


def _person(texts: PortalTexts) -> dict[str, Any]:
    return {
        "channel": int(texts.channel),
        "complainant": texts.complainant,
        "mobile": texts.mobile,
        "mobile_masked": texts.masked,
        "village": texts.village,
        "subject": texts.subject,
    }
