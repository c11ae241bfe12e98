"""Meetings of the past as rows, at a hundredth of the store's own time: what each command leaves, without asking it.

A test carries the same acts out by the store's commands (`past_acts`) and finds the same rows and the same entries.
Nothing is checked here: the stories give only commands that the store would take.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert

from desktop.models.complaint import Action
from desktop.models.identity import Posting
from desktop.models.meeting import FileKind
from desktop.models.minutes.document import MinutesDocument
from desktop.models.minutes.json_form import to_json
from desktop.models.seam import Command, Receipt
from desktop.services.sql import meeting_tables as t
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.dossier import Written
from desktop.services.sql.minutes_rows import lines_changed

Row = dict[str, Any]
TABLES = (t.meeting, t.attendance, t.minutes_text, t.meeting_file, t.circulation, t.follow_up, t.reply, t.reminder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One command by one officer at one moment."""

    at: int
    posting: Posting
    command: Any

    @property
    def by(self) -> Row:
        """The columns that say who did it, when."""
        return {"officer_id": self.posting.officer_id, "at": self.at}


Told = tuple[Action, int, str, Row]
"""What the ledger is told: action, subject, text, details."""
Effect = Callable[["MeetingShelf", Act], Told]
EFFECTS: dict[type[Command[Receipt]], Effect] = {}


def leaves(kind: type[Command[Receipt]]) -> Callable[[Effect], Effect]:
    """The function below writes what this command leaves."""

    def keep(effect: Effect) -> Effect:
        EFFECTS[kind] = effect
        return effect

    return keep


@dataclass(kw_only=True)
class MeetingShelf:
    """Takes commands as a desk does and keeps what they leave, to be written all at once."""

    effects: Mapping[type[Command[Receipt]], Effect]
    chance: Chance
    names: Mapping[int, str]
    rows: dict[str, list[Row]] = field(default_factory=lambda: {table.name: [] for table in TABLES})
    entries: list[Written] = field(default_factory=list)
    _documents: dict[int, MinutesDocument] = field(default_factory=dict)
    _ledgers: dict[int, list[Row]] = field(default_factory=dict)

    def do(self, at: int, posting: Posting, kind: type[Command[Receipt]], /, **fields: Any) -> int:
        """What the command leaves; gives the id that its receipt would name."""
        command = kind(command_id=self.chance.command_id(), **fields)
        act = Act(at=at, posting=posting, command=command)
        action, subject, text, details = self.effects[kind](self, act)
        self.entries.append(
            Written(
                at=at,
                complaint_id=0,
                order=len(self.entries),
                officer_id=posting.officer_id,
                posting_id=posting.id,
                action=int(action),
                command_id=command.command_id.bytes,
                subject_id=subject,
                text=text,
                details=details,
            )
        )
        return subject

    def ledger_of(self, department_id: int) -> Sequence[Row]:
        """The department's rows of the action ledger, oldest first."""
        return self._ledgers.get(department_id, [])

    def write(self, connection: Connection) -> None:
        """Into an empty store; the texts follow with `write_texts`, for they name complaints and never change."""
        for table in TABLES:
            if table is not t.minutes_text:
                connection.execute(insert(table), self.rows[table.name])

    def write_texts(self, connection: Connection, links: Mapping[int, str]) -> None:
        """The texts, with the complaints that each meeting's directions are about."""
        rows = [row | {"links": links.get(row["meeting_id"], "")} for row in self.rows[t.minutes_text.name]]
        connection.execute(insert(t.minutes_text), rows)

    def add(self, table: str, row: Row) -> int:
        """One more row with the next number."""
        kept = self.rows[table]
        kept.append({"id": len(kept) + 1, **row})
        return len(kept)

    def direct(self, row: Row) -> None:
        """One more row of the action ledger."""
        self.add("follow_up", row)
        self._ledgers.setdefault(row["department_id"], []).append(self.rows["follow_up"][-1])

    def row(self, table: str, number: int) -> Row:
        """A row by its number."""
        return self.rows[table][number - 1]

    def step(self, act: Act, **columns: Any) -> Row:
        """One step of the minutes' life."""
        row = self.row("meeting", act.command.meeting_id)
        row.update(columns, minutes_version=row["minutes_version"] + 1)
        return row

    def change(self, act: Act, **columns: Any) -> Row:
        """One change of the meeting itself."""
        row = self.row("meeting", act.command.meeting_id)
        row.update(columns, version=row["version"] + 1)
        return row

    def turn(self, act: Act, **columns: Any) -> Row:
        """One change of a row of the action ledger."""
        row = self.row("follow_up", act.command.follow_up_id)
        row.update(columns, version=row["version"] + 1)
        return row

    def first_text(self, act: Act, version: int, document: MinutesDocument) -> int:
        """A meeting's first text; gives how many lines it has."""
        lines = lines_changed(MinutesDocument(), document)
        self.text(act, version, document, "", lines)
        return lines

    def text(self, act: Act, version: int, document: MinutesDocument, note: str, changes: int) -> None:
        """A saved text with so many lines changed."""
        number = act.command.meeting_id
        self._documents[number] = document
        self.rows["minutes_text"].append(
            {
                "meeting_id": number,
                "version": version,
                "posting_id": act.posting.id,
                "note": note,
                "changes": changes,
                "body": to_json(document),
                "links": "",
                **act.by,
            }
        )

    def file(self, act: Act, kind: FileKind) -> None:
        """A PDF of the meeting."""
        row = {"meeting_id": act.command.meeting_id, "kind": int(kind), "sha256": act.command.sha256}
        self.add("meeting_file", row | {"name": act.command.name, **act.by})

    def document(self, number: int) -> MinutesDocument:
        """The newest text of a meeting's minutes."""
        return self._documents[number]
