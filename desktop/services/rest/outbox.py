"""The outbox on disk: an act is here, with its id and a digest of its body, before the first byte of it is sent.

One small SQLite file per server and officer in the profile folder, files beside it; every change is on disk when the
method returns. What is in it is as private as a draft: it lies in the person's own folder and goes when it is sent.
An act that the disk has damaged is set aside for a person to look at; the others go on.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import msgspec

from desktop.models.complaint_commands import AddNote
from desktop.models.errors import AppError, BackendUnavailable, Code
from desktop.models.outbox import KEPT, Standing, Unsent
from desktop.models.seam import CaseCommand

_BY_NAME: dict[str, type[CaseCommand]] = {kind.__name__: kind for kind in KEPT}
_ORPHANS_AFTER = 86_400
_DAMAGE = (msgspec.MsgspecError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError)
_TABLE = (
    "CREATE TABLE IF NOT EXISTS act (seq INTEGER PRIMARY KEY AUTOINCREMENT, command_id TEXT NOT NULL UNIQUE,"
    " posting_id INTEGER NOT NULL, complaint_id INTEGER NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL,"
    " digest BLOB NOT NULL, sha256 TEXT NOT NULL, kept_at INTEGER NOT NULL, standing TEXT NOT NULL,"
    " tries INTEGER NOT NULL DEFAULT 0, code TEXT NOT NULL DEFAULT '', details BLOB NOT NULL DEFAULT '{}')"
)
_MAKE = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    _TABLE,
)
_ALL = "SELECT * FROM act ORDER BY seq"
_HEADS = (
    "SELECT * FROM act AS first WHERE standing = 'waiting'"
    " AND NOT EXISTS (SELECT 1 FROM act WHERE complaint_id = first.complaint_id AND seq < first.seq) ORDER BY seq"
)
_INSERT = (
    "INSERT INTO act (command_id, posting_id, complaint_id, kind, body, digest, sha256, kept_at, standing)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (command_id) DO NOTHING"
)


@dataclass(frozen=True, slots=True)
class Chest:
    """Where one officer's outbox for one server lies."""

    folder: Path

    @classmethod
    def of(cls, profile: Path, origin: str, officer_id: int) -> Chest:
        """Another officer at the same PC has another."""
        mark = hashlib.sha256(f"{origin}|{officer_id}".encode()).hexdigest()[:16]
        return cls(profile / "outbox" / mark)


class Outbox:
    """Safe from several threads, and beside another window of the same officer."""

    def __init__(self, chest: Chest) -> None:
        """Raises `BackendUnavailable` (`OUTBOX_UNREADABLE`) when the disk will not have it."""
        self._folder = chest.folder
        self._clock: Callable[[], float] = time.time
        self._lock = threading.Lock()
        with _plain(), self._lock:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._disk = sqlite3.connect(
                self._folder / "outbox.db", isolation_level=None, check_same_thread=False, timeout=5
            )
            self._disk.row_factory = sqlite3.Row
            for statement in _MAKE:
                self._disk.execute(statement)
        self._drop_orphans()

    def keep(self, command: CaseCommand, posting_id: int) -> None:
        """Keep an act at the end of its complaint's queue; the same act again is harmless."""
        body = msgspec.json.encode(command)
        sha256 = getattr(command, "sha256", "")
        row = (str(command.command_id), posting_id, command.complaint_id, type(command).__name__, body)
        with _plain(), self._lock:
            self._disk.execute(_INSERT, (*row, _digest(body), sha256, int(self._clock())))

    def acts(self) -> Sequence[Unsent]:
        """Everything that is not with the server, in the order it was done."""
        with _plain(), self._lock:
            return [_unsent(row) or self._set_aside(row) for row in self._disk.execute(_ALL).fetchall()]

    def heads(self) -> Sequence[Unsent]:
        """What may go out next: the first of each complaint, unless a person must look at it."""
        with _plain(), self._lock:
            found = [(_unsent(row), row) for row in self._disk.execute(_HEADS).fetchall()]
            for row in (row for act, row in found if act is None):
                self._set_aside(row)
            return [act for act, _ in found if act is not None]

    def sent(self, act: Unsent, version: int) -> None:
        """The server has it. What followed it on the same complaint saw what it saw, and now has seen it."""
        seen, now = act.command.seen_version, version
        with _plain(), self._lock, self._transaction():
            self._disk.execute("DELETE FROM act WHERE command_id = ?", (str(act.command.command_id),))
            own = "SELECT * FROM act WHERE complaint_id = ? AND tries = 0"
            for row in self._disk.execute(own, (act.command.complaint_id,)).fetchall():
                later = _unsent(row)
                if later is not None and later.command.seen_version == seen != now:
                    self._put_body(replace(later.command, seen_version=now))
        self._drop_file(getattr(act.command, "sha256", ""))

    def tried(self, act: Unsent) -> None:
        """It is about to be sent: from now on its body does not change any more."""
        with _plain(), self._lock:
            self._disk.execute("UPDATE act SET tries = tries + 1 WHERE command_id = ?", (str(act.command.command_id),))

    def stands(self, act: Unsent, standing: Standing, error: AppError) -> None:
        """It did not go out, and why."""
        details = msgspec.json.encode(error.details)
        told = (standing.value, error.code.value, details, str(act.command.command_id))
        with _plain(), self._lock:
            self._disk.execute("UPDATE act SET standing = ?, code = ?, details = ? WHERE command_id = ?", told)

    def again(self, command_id: UUID, seen_version: int | None = None) -> None:
        """A person wants it tried again, on top of the version they have seen now when one is given.

        Only an act that the server has refused is given another version: it certainly was not carried out. One that
        is damaged stays where it is.
        """
        with _plain(), self._lock, self._transaction():
            row = self._disk.execute("SELECT * FROM act WHERE command_id = ?", (str(command_id),)).fetchone()
            act = _unsent(row) if row is not None else None
            if act is None:
                return
            if seen_version is not None and act.standing is not Standing.WAITING:
                self._put_body(replace(act.command, seen_version=seen_version))
            fresh = "UPDATE act SET standing = 'waiting', code = '', details = '{}' WHERE command_id = ?"
            self._disk.execute(fresh, (str(command_id),))

    def give_up(self, command_id: UUID) -> None:
        """A person does not want it any more."""
        with _plain(), self._lock:
            row = self._disk.execute("SELECT sha256 FROM act WHERE command_id = ?", (str(command_id),)).fetchone()
            self._disk.execute("DELETE FROM act WHERE command_id = ?", (str(command_id),))
        self._drop_file(row["sha256"] if row is not None else "")

    def keep_file(self, sha256: str, content: bytes) -> None:
        """A file that an act will name; there whole, or not at all."""
        with _plain():
            target = self._file(sha256)
            part = target.with_suffix(f".{threading.get_ident()}.part")
            with part.open("wb") as made:
                made.write(content)
                made.flush()
                os.fsync(made.fileno())
            part.replace(target)

    def file(self, sha256: str) -> bytes | None:
        """The bytes of a kept file, None when it is not here or is not whole any more."""
        try:
            content = self._file(sha256).read_bytes() if sha256 else b""
        except OSError:
            return None
        return content if hashlib.sha256(content).hexdigest() == sha256 else None

    def close(self) -> None:
        """Everything is on disk already."""
        with self._lock:
            self._disk.close()

    def _file(self, sha256: str) -> Path:
        return self._folder / f"{hashlib.sha256(sha256.encode('utf-8', 'replace')).hexdigest()[:32]}.file"

    def _put_body(self, command: CaseCommand) -> None:
        body = msgspec.json.encode(command)
        changed = (body, _digest(body), str(command.command_id))
        self._disk.execute("UPDATE act SET body = ?, digest = ? WHERE command_id = ?", changed)

    def _drop_file(self, sha256: str) -> None:
        if not sha256:
            return
        with _plain(), self._lock:
            wanted = self._disk.execute("SELECT 1 FROM act WHERE sha256 = ?", (sha256,)).fetchone()
        if wanted is None:
            with contextlib.suppress(OSError):
                self._file(sha256).unlink(missing_ok=True)

    def _drop_orphans(self) -> None:
        """Files whose act was never done, and what a killed program left unfinished."""
        with _plain(), self._lock:
            wanted = {self._file(str(row["sha256"])) for row in self._disk.execute("SELECT sha256 FROM act")}
        for file in (*self._folder.glob("*.file"), *self._folder.glob("*.part")):
            with contextlib.suppress(OSError):
                if file not in wanted and time.time() - file.stat().st_mtime > _ORPHANS_AFTER:
                    file.unlink()

    def _set_aside(self, row: sqlite3.Row) -> Unsent:
        """What is left of a damaged act, which a person can read and give up; it is never sent."""
        act = _remains(row)
        if row["code"] != Code.OUTBOX_DAMAGED:
            told = (str(act.command.command_id), Standing.REFUSED, Code.OUTBOX_DAMAGED, row["seq"])
            aside = "UPDATE act SET command_id = ?, standing = ?, code = ?, details = '{}' WHERE seq = ?"
            self._disk.execute(aside, told)
        return act

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._disk.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._disk.execute("ROLLBACK")
            raise
        self._disk.execute("COMMIT")


def _digest(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()


def _unsent(row: sqlite3.Row) -> Unsent | None:
    """The act, or None when it is not as it was kept."""
    try:
        command = msgspec.json.decode(row["body"], type=_BY_NAME[row["kind"]])
        named = (str(command.command_id), command.complaint_id) == (row["command_id"], row["complaint_id"])
        if not named or _digest(row["body"]) != row["digest"]:
            return None
        return Unsent(
            command=command,
            posting_id=int(row["posting_id"]),
            kept_at=int(row["kept_at"]),
            standing=Standing(row["standing"]),
            tries=int(row["tries"]),
            code=Code(row["code"]) if row["code"] else None,
            details=msgspec.json.decode(row["details"]),
        )
    except _DAMAGE:
        return None


def _remains(row: sqlite3.Row) -> Unsent:
    """As much of a damaged act as can still be read, under an id by which it can be given up."""
    command_id, complaint_id = UUID(int=row["seq"]), 0
    with contextlib.suppress(*_DAMAGE):
        command_id = UUID(row["command_id"])
    with contextlib.suppress(*_DAMAGE):
        complaint_id = int(row["complaint_id"])
    command: CaseCommand = AddNote(command_id=command_id, complaint_id=complaint_id, seen_version=0, text="")
    with contextlib.suppress(*_DAMAGE):
        read = msgspec.json.decode(row["body"], type=_BY_NAME[row["kind"]])
        command = replace(read, command_id=command_id, complaint_id=complaint_id)
    kept_at = row["kept_at"] if isinstance(row["kept_at"], int) else 0
    return Unsent(command=command, posting_id=0, kept_at=kept_at, standing=Standing.REFUSED, code=Code.OUTBOX_DAMAGED)


@contextmanager
def _plain() -> Iterator[None]:
    """The disk's trouble, and a file that is none of ours, in one code."""
    try:
        yield
    except (OSError, sqlite3.Error, UnicodeDecodeError, IndexError) as fault:
        raise BackendUnavailable(Code.OUTBOX_UNREADABLE) from fault
