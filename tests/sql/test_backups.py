"""Copies that can be trusted: taken while others write, proven, kept in a sensible number, restored to new files."""

from __future__ import annotations

import shutil
import threading
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import text

from desktop.models.calendar import IST
from desktop.models.errors import BackendUnavailable, Code, RuleBroken, SchemaMismatch
from desktop.services.sql import backups, safety, schema, upkeep
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.backups import Reason
from desktop.services.sql.engine import open_engine
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.placing import placed
from tests.helpers.stores import NOW, PASSWORD, PWD, Office, complaint, opened_store

HOUR, DAY = 3_600, 86_400
LATER_REVISION = f"""
from alembic import op

revision = "9999"
down_revision = "{schema.REVISIONS[-1]}"


def upgrade() -> None:
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
"""


class Room(NamedTuple):
    total: int
    used: int
    free: int


def ledger_of(file: Path) -> tuple[int, int | None]:
    engine = open_engine(safety.url_of(file))
    with engine.connect() as connection:
        found = connection.scalar(text("SELECT count(*) FROM event")) or 0, first_broken(connection)
    engine.dispose()
    return found


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_copy_holds_what_was_acknowledged_and_the_store_stays_open(office: Office) -> None:
    for _ in range(20):
        office.register()
    copy = backups.back_up(office.file, NOW, Reason.HOURLY)
    at = datetime.fromtimestamp(NOW, IST).strftime("%Y%m%d-%H%M%S")
    assert copy == office.file.parent / "backups" / f"store-{at}-hourly.db"
    office.register()
    entries, broken = ledger_of(copy)
    assert (entries, broken) == (41, None)  # the administrator's entry, then sign-in and complaint twenty times


def test_a_copy_taken_while_others_write_is_one_moment_of_the_store(office: Office) -> None:
    stop = threading.Event()

    def write() -> None:
        desk = office.desk("so.pwd")
        while not stop.is_set():
            desk.do(complaint(department_id=PWD))

    writer = threading.Thread(target=write)
    writer.start()
    copies = [backups.back_up(office.file, NOW + n, Reason.BY_HAND) for n in range(5)]
    stop.set()
    writer.join()
    for copy in copies:
        assert ledger_of(copy)[1] is None


def test_two_copies_in_one_second_do_not_meet(office: Office) -> None:
    first, second = (backups.back_up(office.file, NOW, Reason.BY_HAND) for _ in range(2))
    assert first != second
    assert {copy.file for copy in backups.kept(office.file)} == {first, second}


def test_a_copy_that_is_not_whole_is_not_kept(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_connection: object) -> None:
        raise BackendUnavailable(Code.STORE_CORRUPT)

    monkeypatch.setattr(safety, "require_whole", broken)
    with pytest.raises(BackendUnavailable) as caught:
        backups.back_up(office.file, NOW, Reason.HOURLY)
    assert (caught.value.code, caught.value.details) == (Code.BACKUP_FAILED, {"reason": "store_corrupt"})
    assert names(office.file.parent / "backups") == []


def test_without_room_nothing_is_begun(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Room(1_000, 900, 100))
    with pytest.raises(BackendUnavailable) as caught:
        backups.back_up(office.file, NOW, Reason.HOURLY)
    assert caught.value.code is Code.BACKUP_FAILED
    assert names(office.file.parent / "backups") == []


def test_a_folder_that_cannot_be_written_is_told(office: Office) -> None:
    (office.file.parent / "backups").write_text("एक पन्ना", encoding="utf-8")
    with pytest.raises(BackendUnavailable) as caught:
        backups.back_up(office.file, NOW, Reason.HOURLY)
    assert caught.value.code is Code.CANNOT_WRITE


def test_a_month_of_hours_leaves_three_newest_and_seven_days(office: Office) -> None:
    copy = backups.back_up(office.file, NOW, Reason.HOURLY)
    content = copy.read_bytes()
    copy.unlink()
    for hour in range(24 * 30):
        at = datetime.fromtimestamp(NOW + hour * HOUR, IST).strftime("%Y%m%d-%H%M%S")
        (copy.parent / f"store-{at}-hourly.db").write_bytes(b"")
    by_hand = copy.parent / "store-20200101-000000-by-hand.db"
    foreign = copy.parent / "store-of-somebody.db"
    for file in (by_hand, foreign):
        file.write_bytes(content)
    now = NOW + 24 * 30 * HOUR - HOUR
    backups.prune(office.file, now)
    left = backups.kept(office.file)
    regular = [one for one in left if one.reason is Reason.HOURLY]
    assert [now - one.at for one in regular[:3]] == [0, HOUR, 2 * HOUR]
    assert len(regular) == 2 + backups.DAYS_KEPT
    assert by_hand.exists()
    assert foreign.exists()


def test_a_copy_is_due_after_an_hour_or_when_the_clock_was_ahead(office: Office) -> None:
    assert backups.is_due(office.file, NOW)
    backups.back_up(office.file, NOW, Reason.HOURLY)
    assert not backups.is_due(office.file, NOW + HOUR - 1)
    assert backups.is_due(office.file, NOW + HOUR)
    assert backups.is_due(office.file, NOW - DAY)


def test_restoring_makes_a_new_store_that_works(office: Office, tmp_path: Path) -> None:
    office.register(number="1905-1")
    copy = backups.back_up(office.file, NOW, Reason.HOURLY)
    office.register(number="1905-2")
    back = tmp_path / "again" / "store.db"
    backups.restore(copy, back)
    with office.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM complaint")) == 2
    restored = SqlBackend(back, office.clock)
    assert upkeep.check_store(f"sqlite:///{back}").complaints == 1
    restored.close()


def test_restoring_never_writes_over_a_file(office: Office) -> None:
    copy = backups.back_up(office.file, NOW, Reason.HOURLY)
    before = office.file.read_bytes()
    with pytest.raises(BackendUnavailable) as caught:
        backups.restore(copy, office.file)
    assert caught.value.code is Code.STORE_EXISTS
    assert office.file.read_bytes() == before


def test_restoring_examines_the_copy_first(office: Office, tmp_path: Path) -> None:
    copy = backups.back_up(office.file, NOW, Reason.HOURLY)
    copy.write_bytes(copy.read_bytes()[:200_000])
    letter = tmp_path / "letter.txt"
    letter.write_text("पत्र", encoding="utf-8")
    with pytest.raises(BackendUnavailable):
        backups.restore(copy, tmp_path / "a.db")
    with pytest.raises(SchemaMismatch):
        backups.restore(letter, tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()


def test_a_store_being_written_is_restored_with_its_newest_rows(office: Office, tmp_path: Path) -> None:
    office.register(number="1905-7")
    backups.restore(office.file, tmp_path / "copy.db")
    assert upkeep.check_store(f"sqlite:///{tmp_path / 'copy.db'}").complaints == 1


def test_what_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    def half(target: Path) -> None:
        with placed(target) as made:
            made.write_bytes(b"half")
            raise RuleBroken(Code.CANCELLED)

    with pytest.raises(RuleBroken):
        half(tmp_path / "a.db")
    assert names(tmp_path) == []


def test_of_two_that_build_the_same_file_the_later_is_refused(tmp_path: Path) -> None:
    def build(target: Path) -> None:
        with placed(target) as made:
            made.write_bytes(b"mine")
            target.write_bytes(b"theirs")

    with pytest.raises(BackendUnavailable) as caught:
        build(tmp_path / "a.db")
    assert caught.value.code is Code.STORE_EXISTS
    assert (tmp_path / "a.db").read_bytes() == b"theirs"
    assert names(tmp_path) == ["a.db"]


@pytest.fixture
def later_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program of a later day, whose migrations know one revision more; gives the folder of its migrations."""
    scripts = tmp_path / "later" / "migrations"
    shutil.copytree(schema.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "v9999_later.py").write_text(LATER_REVISION, encoding="utf-8")
    monkeypatch.setattr(schema, "SCRIPTS", scripts)
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
    return scripts


@pytest.fixture
def old_store(tmp_path: Path) -> Path:
    with opened_store(tmp_path) as office:
        office.register()
        return office.file


def test_an_upgrade_backs_up_first_and_is_in_the_ledger(old_store: Path, later_program: Path) -> None:
    assert later_program.is_dir()
    copy = upkeep.upgrade_store(f"sqlite:///{old_store}", lambda: NOW)
    assert copy is not None
    assert copy.name.endswith("-before-upgrade.db")
    assert upkeep.upgrade_store(f"sqlite:///{old_store}", lambda: NOW) is None
    assert upkeep.check_store(f"sqlite:///{old_store}").revision == "9999"
    audit = upkeep.verify_audit(f"sqlite:///{old_store}")
    assert (audit.entries, audit.first_broken) == (4, None)
    SqlBackend(old_store).close()


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(old_store: Path, later_program: Path) -> None:
    script = later_program / "versions" / "v9999_later.py"
    script.write_text(script.read_text(encoding="utf-8") + '    op.execute("DROP TABLE nowhere")\n', encoding="utf-8")
    with pytest.raises(Exception, match="no such table"):
        upkeep.upgrade_store(f"sqlite:///{old_store}", lambda: NOW)
    engine = open_engine(safety.url_of(old_store))
    with engine.connect() as connection:
        assert schema.revision_of(connection) == schema.REVISIONS[-2]
        assert connection.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'later'")) == 0
    engine.dispose()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"password": "short"}, Code.WEAK_PASSWORD),
        ({"name": " \u200b "}, Code.TEXT_MISSING),
        ({"username": "two words"}, Code.VALUE_UNFIT),
        ({"username": ""}, Code.TEXT_MISSING),
        ({"username": "x" * 61}, Code.TEXT_TOO_LONG),
    ],
)
def test_a_new_store_needs_a_fit_administrator(tmp_path: Path, changes: dict[str, str], code: Code) -> None:
    person: dict[str, Any] = {"name": "शंकर", "username": "admin", "password": PASSWORD} | changes
    with pytest.raises(RuleBroken) as caught:
        upkeep.create_store(f"sqlite:///{tmp_path / 'new.db'}", **person)
    assert caught.value.code is code
    assert names(tmp_path) == []


def test_a_changed_ledger_entry_is_named(old_store: Path) -> None:
    engine = open_engine(safety.url_of(old_store))
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER event_no_update"))
        connection.execute(text("UPDATE event SET text = 'बदला' WHERE id = 2"))
    engine.dispose()
    audit = upkeep.verify_audit(f"sqlite:///{old_store}")
    assert (audit.entries, audit.first_broken) == (3, 2)
