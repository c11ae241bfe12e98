"""The portal's rows taken into the store: previewed without a trace, applied in batches, harmless when repeated."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import NotPermitted
from desktop.models.policy import role_refusal
from desktop.models.portal_commands import (
    ApplyPortalRows,
    AskImports,
    ColumnChange,
    ComparePortalRow,
    FinishImport,
    ImportReceipt,
    PastImport,
    PreviewPortalRows,
    RowVerdict,
)
from desktop.models.portal_merge import COMPARED
from desktop.models.seam import Receipt
from desktop.models.text import clean, cut, mask_mobile
from desktop.services.sql.case_rows import case_of
from desktop.services.sql.imports_begun import begin_import
from desktop.services.sql.portal_batch import Batch
from desktop.services.sql.portal_receipts import restored, shortened
from desktop.services.sql.portal_writing import Written
from desktop.services.sql.receipts import keeps_short
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.store_facts import (
    LAST_IMPORT_AT,
    LAST_IMPORT_CHANGED,
    LAST_IMPORT_NEW,
    keep_fact,
)
from desktop.services.sql.tables import store
from desktop.services.sql.work import Reading, Writing

PAST_IMPORTS = "past_imports"
"""The store's fact that lists the last imports, newest first, as JSON."""
MOST_PAST = 20
_DIGEST = 64
_LONGEST_NAME = 300


@answers(PreviewPortalRows)
def preview(reading: Reading, question: PreviewPortalRows) -> tuple[RowVerdict, ...]:
    """What taking them would do; only for those who may take them."""
    _may_import(reading)
    return tuple(judged.verdict for judged in Batch(reading, question.rows).judged())


@answers(ComparePortalRow)
def compare(reading: Reading, question: ComparePortalRow) -> tuple[ColumnChange, ...]:
    """Texts first, then where the complaint stands."""
    _may_import(reading)
    (judged,) = Batch(reading, (question.row,)).judged()
    if judged.merged is None or judged.known is None:
        return ()
    case = case_of(judged.known)
    changes = []
    for name in judged.merged.changed:
        if name in COMPARED:
            before, after = int(getattr(case, name)), int(getattr(judged.merged.case, name))
            changes.append(ColumnChange(name=name, before=before, after=after))
        else:
            new = getattr(judged.merged.texts, name)
            if name == "mobile":
                old, new = _masked(judged.mobile), mask_mobile(new)
            else:
                old = getattr(judged.known, name) or ""
            changes.append(ColumnChange(name=name, before=old, after=new))
    return tuple(changes)


@handles(ApplyPortalRows)
def apply(work: Writing, command: ApplyPortalRows) -> ImportReceipt:
    """All rows of the batch in one transaction."""
    written = Written(work, begin_import(work.connection, _digest(command.sha256)))
    verdicts = []
    for judged in Batch(work, command.rows).judged():
        verdicts.append(judged.verdict)
        written.take(judged)
    written.finish()
    changes = Changes.CASES | Changes.IMPORTS if written.any else Changes.NOTHING
    return ImportReceipt(command_id=work.command_id, verdicts=tuple(verdicts), changes=changes)


@answers(AskImports)
def past_imports(reading: Reading, _question: AskImports) -> tuple[PastImport, ...]:
    """From the store's own note of them: the ledger has them all, but no list of its imports."""
    return _past(reading.connection)


@handles(FinishImport)
def finish(work: Writing, command: FinishImport) -> Receipt:
    """The file's name and counts, for the ledger and the status bar.

    A file of which no row could be taken has no batch; it is an import all the same.
    """
    past = _past(work.connection)
    name, sha256 = cut(clean(command.file_name), _LONGEST_NAME), _digest(command.sha256)
    begin_import(work.connection, sha256)
    keep_fact(work.connection, LAST_IMPORT_AT, work.now)
    keep_fact(work.connection, LAST_IMPORT_NEW, command.new)
    keep_fact(work.connection, LAST_IMPORT_CHANGED, command.changed)
    counts = {
        "sha256": sha256,
        "new": command.new,
        "changed": command.changed,
        "unchanged": command.unchanged,
        "refused": command.refused,
        "remaining": command.remaining,
    }
    this: dict[str, Any] = {"at": work.now, "by": work.officer.name, "file_name": name, **counts}
    kept = [this, *map(msgspec.to_builtins, past[: MOST_PAST - 1])]
    keep_fact(work.connection, PAST_IMPORTS, json.dumps(kept, ensure_ascii=False))
    entry = work.record(Action.IMPORT_FINISHED, text=name, details=counts)
    return work.receipt(entry, Changes.IMPORTS)


def _digest(sha256: str) -> str:
    return cut(clean(sha256), _DIGEST)


def _past(connection: Connection) -> tuple[PastImport, ...]:
    kept = connection.scalar(select(store.c.value).where(store.c.key == PAST_IMPORTS))
    return msgspec.json.decode(kept, type=tuple[PastImport, ...]) if kept else ()


def _masked(mobile: str) -> str:
    """A shared store tells it masked already."""
    return mobile if "•" in mobile else mask_mobile(mobile)


def _may_import(reading: Reading) -> None:
    """What a preview answers tells of complaints; it is for those whose task the import is."""
    code = role_refusal(reading.posting, ApplyPortalRows)
    if code is not None:
        raise NotPermitted(code)


keeps_short(ApplyPortalRows, shortened, restored)
