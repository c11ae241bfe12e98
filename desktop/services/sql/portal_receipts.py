"""What is kept of a batch's answer, to give it again when the command is repeated.

The rows come with the command, so a letter a row is enough, and what a changed or a refused one says beside. In full
it would be ten megabytes for a hundred thousand rows.
"""

from __future__ import annotations

import msgspec

from desktop.models.changes import Changes
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import ApplyPortalRows, ImportReceipt, RowVerdict

_LETTERS = {"new": "n", "changed": "c", "unchanged": "u", "refused": "r"}
_VERDICTS = {letter: verdict for verdict, letter in _LETTERS.items()}
_Kept = tuple[int, str, dict[int, tuple[str, ...]]]
"""Changes, a letter a row, and by its place what a row says beside: columns, or the reason and its details."""


def shortened(answer: ImportReceipt) -> str:
    """The answer without what its command says anyway."""
    beside = {
        place: (verdict.reason, verdict.details) if verdict.verdict == "refused" else verdict.changed
        for place, verdict in enumerate(answer.verdicts)
        if verdict.verdict in ("changed", "refused")
    }
    letters = "".join([_LETTERS[verdict.verdict] for verdict in answer.verdicts])
    kept: _Kept = (int(answer.changes), letters, beside)
    return msgspec.json.encode(kept).decode()


def restored(command: ApplyPortalRows, kept: str) -> ImportReceipt:
    """The answer that was given to this command. Programs before this one kept it in full."""
    if kept.startswith("{"):
        return msgspec.json.decode(kept, type=ImportReceipt)
    changes, letters, beside = msgspec.json.decode(kept, type=_Kept)
    rows = zip(command.rows, letters, strict=True)
    verdicts = tuple(_verdict(row, letter, beside.get(place, ())) for place, (row, letter) in enumerate(rows))
    return ImportReceipt(command_id=command.command_id, verdicts=verdicts, changes=Changes(changes))


def _verdict(row: PortalRow, letter: str, beside: tuple[str, ...]) -> RowVerdict:
    reason, details = beside if letter == "r" else ("", "")
    return RowVerdict(
        row_number=row.row_number,
        number=row.number,
        verdict=_VERDICTS[letter],
        reason=reason,
        details=details,
        changed=beside if letter == "c" else (),
    )
