"""What a file is before anything is opened for writing: ours or not, whole or not, of which revision.

Every finding has its own code, and no finding changes the file. A file that this process has open already is not
touched but through SQLite: closing any other handle of it would take SQLite's locks away (a rule of POSIX locks).
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.engine import URL

from desktop.models.errors import BackendUnavailable, Code, SchemaMismatch
from desktop.services.sql import engine as connections
from desktop.services.sql import schema
from desktop.services.sql.faults import code_for
from desktop.services.sql.location import require_local
from desktop.services.sql.tables import metadata

WAIT_SECONDS = 5
_MAGIC = b"SQLite format 3\x00"
_held: Counter[Path] = Counter()
_lock = threading.Lock()
QUICK_BYTES = 256 * 1024 * 1024
"""Up to this size a file is read through at every start; beyond it the backups do that, which read it all anyway."""


def store_file(place: str | Path) -> Path:
    """The absolute file of a store's URL, or of a path; `BackendUnavailable` when it is none, or not of this PC."""
    file = place if isinstance(place, Path) else _file_of(place)
    require_local(file)
    return file.absolute()


def _file_of(url: str) -> Path:
    try:
        read = connections.parsed(url)
    except ValueError as fault:
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN) from fault
    file = connections.file_of(read)
    if file is None or read.host or read.query or str(file).startswith((":memory:", "file:")) or "\0" in str(file):
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
    return file


def url_of(file: Path) -> URL:
    """The URL of a file, whatever signs its name has."""
    return URL.create("sqlite", database=str(file))


def hold(file: Path) -> None:
    """Say that this process opens the store now; `release` when it closes it."""
    with _lock:
        _held[file.resolve()] += 1


def release(file: Path) -> None:
    """The counterpart of `hold`."""
    with _lock:
        _held[file.resolve()] -= 1


def examine(file: Path, *, thorough: bool = False) -> str:
    """The file's revision when this program may work with it, older ones included; raises for every other.

    Reads large files through only when `thorough`. Raises `BackendUnavailable` (missing, unreadable, read-only,
    damaged) or `SchemaMismatch` (of another program, or of a later version of ours).
    """
    _require_ours(file)
    _require_writable(file)
    with reading(file) as connection:
        revision = _revision(connection)
        if thorough or file.stat().st_size <= QUICK_BYTES:
            require_whole(connection)
    return revision


def require_whole_store(file: Path, *, alone: bool = True) -> None:
    """Is a copy one of ours, whole, and not too new? Raises as `examine`; `alone` as `reading` has it."""
    _require_ours(file)
    with reading(file, alone=alone) as connection:
        _revision(connection)
        require_whole(connection)


def require_current(revision: str) -> None:
    """Raises `SchemaMismatch` for an older store: an upgrade with its backup comes first."""
    if revision != schema.REVISIONS[-1]:
        raise SchemaMismatch(Code.STORE_TOO_OLD, found=revision, known=schema.REVISIONS[-1])


def require_whole(connection: Any) -> None:
    """Reads the whole file; `BackendUnavailable` when its pages do not fit together."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise BackendUnavailable(Code.STORE_CORRUPT)


@contextmanager
def reading(file: Path, *, alone: bool = False) -> Iterator[Any]:
    """A driver's connection that cannot write. `alone`: nobody else has the file, so no file is made beside it.

    The driver's complaints about the file come out as codes.
    """
    address = f"{file.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    with plain_faults(), closing(connections.driver().connect(address, uri=True, timeout=WAIT_SECONDS)) as connection:
        yield connection


@contextmanager
def plain_faults() -> Iterator[None]:
    """Turns what the driver itself says about a file into `BackendUnavailable` or `SchemaMismatch`."""
    try:
        yield
    except (sqlite3.DatabaseError, connections.driver().DatabaseError) as fault:
        code = code_for(str(fault).lower()) or Code.STORE_CORRUPT
        kind = SchemaMismatch if code is Code.STORE_FOREIGN else BackendUnavailable
        raise kind(code) from fault


def _require_ours(file: Path) -> None:
    """By the first bytes alone, so that a foreign database is not even opened."""
    if _is_held(file):
        return
    if not file.exists():
        raise BackendUnavailable(Code.STORE_MISSING)
    if not file.is_file():
        raise SchemaMismatch(Code.STORE_FOREIGN)
    try:
        with file.open("rb") as opened:
            head = opened.read(100)
    except OSError as fault:
        raise BackendUnavailable(Code.STORE_UNREACHABLE) from fault
    if not head.startswith(_MAGIC):
        raise SchemaMismatch(Code.STORE_FOREIGN)
    mark = int.from_bytes(head[68:72], "big")
    if mark != schema.APPLICATION_ID and not has_log(file):
        raise SchemaMismatch(Code.STORE_FOREIGN)


def _revision(connection: Any) -> str:
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise SchemaMismatch(Code.STORE_FOREIGN)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        raise SchemaMismatch(Code.STORE_FOREIGN)
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = str(row[0]) if row else ""
    if revision not in schema.REVISIONS:
        raise SchemaMismatch(Code.STORE_TOO_NEW, found=revision, known=schema.REVISIONS[-1])
    if revision == schema.REVISIONS[-1] and not metadata.tables.keys() <= tables:
        raise BackendUnavailable(Code.STORE_CORRUPT)
    return revision


def _require_writable(file: Path) -> None:
    """By trying: rights on paper say little on Windows, and SQLite needs to make files beside the store."""
    if _is_held(file):
        return
    try:
        os.close(os.open(file, os.O_RDWR))
        with tempfile.TemporaryFile(dir=file.parent):
            pass
    except OSError as fault:
        full = fault.errno in (errno.ENOSPC, errno.EDQUOT)
        raise BackendUnavailable(Code.STORE_FULL if full else Code.STORE_READ_ONLY) from fault


def _is_held(file: Path) -> bool:
    with _lock:
        return _held[file.resolve()] > 0


def has_log(file: Path) -> bool:
    """Are there changes beside the file that are not in it yet?"""
    log = file.with_name(f"{file.name}-wal")
    return log.exists() and log.stat().st_size > 0
