"""What a batch of the portal's rows writes, gathered and written table by table: a file has a hundred thousand rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, insert, select, text, update

from desktop.models.complaint import Status
from desktop.models.portal_merge import PortalTexts
from desktop.models.special_close import Decision
from desktop.services.sql.case_rows import case_of, values_of
from desktop.services.sql.ledger import Entry, difference, head, row_of
from desktop.services.sql.portal_batch import Judged
from desktop.services.sql.search import index_words, scope_words
from desktop.services.sql.tables import complaint, complaint_text, event, proposal
from desktop.services.sql.work import Writing

_SEARCHED = frozenset({"subject", "description", "complainant", "village"})
_SCOPED = frozenset({"department_id", "district_id", "block_id"})
_FOUND = text("INSERT OR REPLACE INTO complaint_fts (rowid, words, scope) VALUES (:id, :words, :scope)")
_CHANGED = update(complaint).where(complaint.c.id == bindparam("row"))
_RETOLD = update(complaint_text).where(complaint_text.c.complaint_id == bindparam("row"))


class Written:
    """Takes judged rows; `finish` writes them in the order in which the tables depend on one another."""

    def __init__(self, work: Writing, import_number: int) -> None:
        self._work, self._import = work, import_number
        self._next = (work.connection.scalar(select(func.max(complaint.c.id))) or 0) + 1
        self._entry, self._hash = head(work.connection)
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []
        self._texts: list[dict[str, Any]] = []
        self._retold: list[dict[str, Any]] = []
        self._remembered: list[dict[str, Any]] = []
        self._found: list[dict[str, Any]] = []
        self._entries: list[dict[str, Any]] = []
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
        run = self._work.connection.execute
        for statement, rows in (
            (insert(complaint), self._new),
            (insert(complaint_text), self._texts),
            (_CHANGED, self._changed),
            (_RETOLD, self._retold),
            (_RETOLD, self._remembered),
            (_FOUND, self._found),
            (insert(event), self._entries),
        ):
            if rows:
                run(statement, rows)
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
            number, self._next = self._next, self._next + 1
            self._new.append(values | {"id": number, "taken_in": self._import})
            self._texts.append({"complaint_id": number, **long})
        else:
            number = known.id
            del values["id"]
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
        self._entry += 1
        row = row_of(entry, self._entry, self._hash)
        self._hash = row["hash"]
        self._entries.append(row)

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


def _person(texts: PortalTexts) -> dict[str, Any]:
    return {
        "channel": int(texts.channel),
        "complainant": texts.complainant,
        "mobile": texts.mobile,
        "mobile_masked": texts.masked,
        "village": texts.village,
        "subject": texts.subject,
    }
