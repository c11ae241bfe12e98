"""Files a store is not opened from: each with its own code, none of them changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from subprocess import PIPE, Popen, run
from tempfile import mkdtemp

import pytest
from sqlalchemy import text

from desktop.models.errors import AppError, BackendUnavailable, Code, SchemaMismatch
from desktop.services.sql import safety, schema
from desktop.services.sql.backend import SqlBackend
from tests.helpers.stores import Office, opened_store

NOBODY = 65_534


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store that nobody has open."""
    with opened_store(tmp_path) as office:
        office.register()
        return office.file


def refusal(place: str | Path) -> AppError:
    with pytest.raises((BackendUnavailable, SchemaMismatch)) as caught:
        SqlBackend(place)
    return caught.value


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_missing_store_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "none.db"
    assert refusal(missing).code is Code.STORE_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format", "यह एक पत्र है\n".encode() * 50, b"PK\x03\x04" + bytes(9_000)]
)
def test_another_file_is_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    letter = tmp_path / "letter.db"
    letter.write_bytes(content)
    assert refusal(letter).code is Code.STORE_FOREIGN
    assert letter.read_bytes() == content
    assert list(tmp_path.iterdir()) == [letter]


def test_another_programs_database_is_not_even_opened(tmp_path: Path) -> None:
    theirs = tmp_path / "places.sqlite"
    change(theirs, "PRAGMA journal_mode = WAL", "CREATE TABLE complaint(id INTEGER)", "PRAGMA application_id = 7")
    before = theirs.read_bytes()
    assert refusal(theirs).code is Code.STORE_FOREIGN
    assert theirs.read_bytes() == before
    assert list(tmp_path.iterdir()) == [theirs]


def test_our_mark_without_our_tables_is_foreign(tmp_path: Path) -> None:
    odd = tmp_path / "odd.db"
    change(odd, f"PRAGMA application_id = {schema.APPLICATION_ID}", "CREATE TABLE a(b)")
    assert refusal(odd).code is Code.STORE_FOREIGN


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    assert refusal(tmp_path).code is Code.STORE_FOREIGN


def test_a_newer_store_is_left_alone(file: Path) -> None:
    change(file, "UPDATE alembic_version SET version_num = '0999'")
    before = file.read_bytes()
    found = refusal(file)
    assert found.code is Code.STORE_TOO_NEW
    assert found.details == {"found": "0999", "known": schema.REVISIONS[-1]}
    assert file.read_bytes() == before


def test_an_older_store_asks_for_its_upgrade(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
    assert refusal(file).code is Code.STORE_TOO_OLD


def test_a_store_that_lost_a_table_is_damaged(file: Path) -> None:
    change(file, "DROP TABLE saved_view")
    assert refusal(file).code is Code.STORE_CORRUPT


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_a_truncated_store_is_damaged(file: Path, kept: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * kept) // 4096 * 4096])
    assert refusal(file).code is Code.STORE_CORRUPT


def test_pages_written_over_are_noticed(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for page in range(4, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 600] = os.urandom(600)
    file.write_bytes(content)
    assert refusal(file).code is Code.STORE_CORRUPT


def test_large_files_are_read_through_when_asked(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "QUICK_BYTES", 0)
    content = bytearray(file.read_bytes())
    content[-4096:] = bytes(4096)
    file.write_bytes(content)
    safety.examine(file)
    with pytest.raises(BackendUnavailable) as caught:
        safety.examine(file, thorough=True)
    assert caught.value.code is Code.STORE_CORRUPT


@pytest.fixture
def shown_to_nobody(file: Path) -> Iterator[Path]:
    """The store in a folder that may be read but not written, seen as a user without rights."""
    folder = Path(mkdtemp())
    there = Path(shutil.copy(file, folder / "store.db"))
    there.chmod(0o444)
    folder.chmod(0o555)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    yield there
    if root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_store_that_can_only_be_read_says_so(shown_to_nobody: Path) -> None:
    assert refusal(shown_to_nobody).code is Code.STORE_READ_ONLY
    assert [file.name for file in shown_to_nobody.parent.iterdir()] == ["store.db"]


LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
connection.execute("UPDATE store SET value = value")
print("locked", flush=True)
sys.stdin.read()
"""


def test_a_store_in_use_by_a_locking_program_is_busy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "WAIT_SECONDS", 0)
    with Popen([sys.executable, "-c", LOCKER, str(file)], stdin=PIPE, stdout=PIPE, text=True) as locker:
        assert locker.stdout is not None
        assert locker.stdout.readline() == "locked\n"
        assert refusal(file).code is Code.STORE_BUSY
        locker.communicate()
    SqlBackend(file).close()


def test_looking_at_an_open_store_takes_no_lock_away(office: Office) -> None:
    with office.engine.connect() as connection:
        connection.execute(text("SELECT count(*) FROM store"))
        SqlBackend(office.file).close()
        other = [sys.executable, "-c", SEALER, str(office.file)]
        assert run(other, check=True, capture_output=True, text=True).stdout == "database is locked\n"


SEALER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
try:
    connection.execute("PRAGMA journal_mode = DELETE")
except sqlite3.OperationalError as fault:
    print(fault)
"""
"""Leaving WAL needs the file alone: it must fail while we have it open."""


@pytest.mark.parametrize(
    "url",
    [
        "",
        "store.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=memory&uri=true",
        "sqlite://host/store.db",
        "postgresql+psycopg://server/desk",
        "mysql://server/desk",
        "https://server:port/desk",
        "sqlite:///a\0b",
        "काग़ज़",
    ],
)
def test_what_is_no_address_of_a_file_is_refused(url: str) -> None:
    assert refusal(url).code is Code.STORE_URL_UNKNOWN


def test_names_with_every_kind_of_sign_open(office: Office) -> None:
    office.backend.close()
    allowed = "" if sys.platform == "win32" else "?"
    odd = office.file.with_name(f"मेरा % काम #1 & co{allowed}.nodaldesk")
    shutil.copy(office.file, odd)
    SqlBackend(odd).close()
