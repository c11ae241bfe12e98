"""The portal's rows taken into the store: previewed without a trace, applied in batches, harmless when repeated."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import bindparam, func, insert, select, text, update

from desktop.models.changes import Changes
from desktop.models.complaint import Action, Channel
from desktop.models.errors import Code, RuleBroken
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import (
    ApplyPortalRows,
    FinishImport,
    ImportReceipt,
    PreviewPortalRows,
    RowVerdict,
)
from desktop.models.portal_merge import Merged, PortalTexts, first_taken, missing_of_new, taken_again
from desktop.models.seam import Receipt
from desktop.services.sql.case_rows import CASE_COLUMNS, case_of, values_of
from desktop.services.sql.day_counts import IMPORT_BEFORE_LAST
from desktop.services.sql.ledger import Entry, difference, head, row_of
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.search import index_words, scope_words
from desktop.services.sql.store_facts import (
    LAST_IMPORT_AT,
    LAST_IMPORT_CHANGED,
    LAST_IMPORT_NEW,
    keep_fact,
)
from desktop.services.sql.tables import category, complaint, complaint_text, event, store
from desktop.services.sql.work import Reading, Writing

MOST_ROWS = 1_000
_PERSON = ("channel", "complainant", "mobile", "village", "subject")
_LONG = ("description", "language", "words", "portal_digest")
_KNOWN = (
    select(
        *(complaint.c[name] for name in (*CASE_COLUMNS, *_PERSON)),
        *(complaint_text.c[name] for name in _LONG),
    )
    .outerjoin(complaint_text, complaint_text.c.complaint_id == complaint.c.id)
    .where(complaint.c.number.in_(bindparam("numbers", expanding=True)))
)
_FOUND = text("INSERT OR REPLACE INTO complaint_fts (rowid, words, scope) VALUES (:id, :words, :scope)")


class Batch:
    """The rows of one command against the store as this transaction sees it."""

    def __init__(self, reading: Reading, rows: Sequence[PortalRow]) -> None:
        if len(rows) > MOST_ROWS:
            raise RuleBroken(Code.FILE_TOO_MANY_ROWS, limit=MOST_ROWS)
        self._reading = reading
        self.rows = rows
        numbers = [row.number for row in rows]
        self._known = {row.number: row for row in reading.connection.execute(_KNOWN, {"numbers": numbers})}
        others = select(category.c.department_id, func.max(category.c.id)).group_by(category.c.department_id)
        self._other: Mapping[int, int] = dict(reading.connection.execute(others).tuples().all())

    def judged(self) -> Iterator[tuple[PortalRow, RowVerdict, Merged | None, Any]]:
        """Each row with its verdict, what it becomes, and the stored row it meets."""
        for row in self.rows:
            known = self._known.get(row.number)
            yield (row, *self._judge(row, known), known)

    def _judge(self, row: PortalRow, known: Any) -> tuple[RowVerdict, Merged | None]:
        if known is None:
            return self._judge_new(row)
        scope = self._reading.posting.scope
        if not scope.covers(known.department_id, known.district_id, known.block_id):
            return _refused(row, "out_of_scope"), None
        if known.portal_digest == digest_of(row):
            return _verdict(row, "unchanged"), None
        texts = PortalTexts(
            channel=Channel(known.channel),
            **{name: getattr(known, name) or "" for name in PortalTexts.__dataclass_fields__ if name != "channel"},
        )
        merged = taken_again(row, case_of(known), texts, self._reading.books)
        if merged is None:
            return _verdict(row, "unchanged"), None
        return _verdict(row, "changed", merged.changed), merged

    def _judge_new(self, row: PortalRow) -> tuple[RowVerdict, Merged | None]:
        missing = missing_of_new(row)
        if missing:
            return _refused(row, "missing_of_new", ", ".join(missing)), None
        department = row.department_id or 0
        if not self._reading.posting.scope.covers(department, row.district_id or 0, row.block_id or 0):
            return _refused(row, "out_of_scope"), None
        of_category = row.category_id or self._other.get(department, 0)
        return _verdict(row, "new"), first_taken(row, of_category, self._reading.books)


def digest_of(row: PortalRow) -> str:
    """Of what the row tells, not of where it stood in the file."""
    told: dict[str, Any] = msgspec.to_builtins(row)
    for passing in ("row_number", "remarks", "converted"):
        told.pop(passing, None)
    return hashlib.sha256(msgspec.json.encode(told, order="sorted")).hexdigest()[:32]


def _verdict(row: PortalRow, verdict: str, changed: tuple[str, ...] = ()) -> RowVerdict:
    return RowVerdict(row_number=row.row_number, number=row.number, verdict=verdict, changed=changed)


def _refused(row: PortalRow, reason: str, details: str = "") -> RowVerdict:
    return RowVerdict(row_number=row.row_number, number=row.number, verdict="refused", reason=reason, details=details)


@answers(PreviewPortalRows)
def preview(reading: Reading, question: PreviewPortalRows) -> tuple[RowVerdict, ...]:
    """What taking them would do."""
    return tuple(verdict for _, verdict, _, _ in Batch(reading, question.rows).judged())


@handles(ApplyPortalRows)
def apply(work: Writing, command: ApplyPortalRows) -> ImportReceipt:
    """All rows of the batch in one transaction; written in bulk, for a file has a hundred thousand of them."""
    batch = Batch(work, command.rows)
    written = Written(work)
    verdicts = []
    for row, verdict, merged, known in batch.judged():
        verdicts.append(verdict)
        if merged is not None:
            written.take(row, merged, known)
        elif known is not None and verdict.verdict == "unchanged" and known.portal_digest != digest_of(row):
            written.remember(known.id, row)
    written.finish()
    changes = Changes.CASES | Changes.IMPORTS if written.any else Changes.NOTHING
    return ImportReceipt(command_id=work.command_id, verdicts=tuple(verdicts), changes=changes)


class Written:
    """Gathers what a batch writes and writes it table by table."""

    def __init__(self, work: Writing) -> None:
        self._work = work
        self._next = (work.connection.scalar(select(func.max(complaint.c.id))) or 0) + 1
        self._new: list[dict[str, Any]] = []
        self._texts: list[dict[str, Any]] = []
        self._found: list[dict[str, Any]] = []
        self._entries: list[dict[str, Any]] = []
        self._digests: list[dict[str, Any]] = []
        self._entry, self._hash = head(work.connection)
        self.any = False

    def take(self, row: PortalRow, merged: Merged, known: Any) -> None:
        """A new or changed complaint."""
        self.any = True
        texts, case = merged.texts, merged.case
        person = {
            "channel": int(texts.channel),
            "complainant": texts.complainant,
            "mobile": texts.mobile,
            "mobile_masked": texts.masked,
            "village": texts.village,
            "subject": texts.subject,
        }
        long = {"description": texts.description, "language": texts.language, "words": texts.words}
        long["portal_digest"] = digest_of(row)
        if known is None:
            number, self._next = self._next, self._next + 1
            self._new.append(values_of(case) | person | {"id": number})
            self._texts.append({"complaint_id": number, **long})
        else:
            number = known.id
            values = values_of(case) | person
            del values["id"]
            self._work.connection.execute(update(complaint).where(complaint.c.id == number), values)
            self._work.connection.execute(update(complaint_text).where(complaint_text.c.complaint_id == number), long)
        words = index_words(
            number=case.number,
            complainant=texts.complainant,
            village=texts.village,
            subject=texts.subject,
            description=texts.description,
        )
        scope = scope_words(case.department_id, case.district_id, case.block_id)
        self._found.append({"id": number, "words": words, "scope": scope})
        details: dict[str, Any] = difference(case_of(known) if known is not None else None, case)
        if merged.changed:
            details["columns"] = ", ".join(merged.changed)
        self._record(number, merged.action, merged.text, details)

    def remember(self, number: int, row: PortalRow) -> None:
        """Nothing changed, but the file now tells it so: the next time it is known at a glance."""
        self._digests.append({"row": number, "portal_digest": digest_of(row)})

    def finish(self) -> None:
        """Everything that was gathered, in the order the tables depend on one another."""
        run = self._work.connection.execute
        if self._new:
            run(insert(complaint), self._new)
            run(insert(complaint_text), self._texts)
        if self._found:
            run(_FOUND, self._found)
        if self._entries:
            run(insert(event), self._entries)
        if self._digests:
            same = update(complaint_text).where(complaint_text.c.complaint_id == bindparam("row"))
            run(same.values(portal_digest=bindparam("portal_digest")), self._digests)

    def _record(self, complaint_id: int, action: Action, said: str, details: dict[str, Any]) -> None:
        entry = Entry(
            at=self._work.now,
            officer_id=self._work.officer.id,
            posting_id=self._work.posting.id,
            action=action,
            command_id=self._work.command_id,
            complaint_id=complaint_id,
            text=said,
            details=details,
        )
        self._entry += 1
        row = row_of(entry, self._entry, self._hash)
        self._hash = row["hash"]
        self._entries.append(row)


@handles(FinishImport)
def finish(work: Writing, command: FinishImport) -> Receipt:
    """The file's name and counts, for the ledger and the status bar; newer than the import before counts as new."""
    last = work.connection.scalar(select(store.c.value).where(store.c.key == LAST_IMPORT_AT))
    if last is not None:
        keep_fact(work.connection, IMPORT_BEFORE_LAST, last)
    keep_fact(work.connection, LAST_IMPORT_AT, work.now)
    keep_fact(work.connection, LAST_IMPORT_NEW, command.new)
    keep_fact(work.connection, LAST_IMPORT_CHANGED, command.changed)
    details = {
        "sha256": command.sha256,
        "new": command.new,
        "changed": command.changed,
        "unchanged": command.unchanged,
        "refused": command.refused,
    }
    entry = work.record(Action.IMPORT_FINISHED, text=command.file_name[:300], details=details)
    return work.receipt(entry, Changes.IMPORTS)
