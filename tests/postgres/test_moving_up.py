"""An office that grows takes its store along: everything, in any number of goes, and nothing that was not there."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, select, text
from sqlalchemy.engine import URL

from desktop import cli
from desktop.models.complaint_commands import AddNote, AttachFile
from desktop.models.errors import BackendUnavailable, Code, NotFound, SchemaMismatch, SignInRefused
from desktop.models.identity import Credentials
from desktop.models.worklist import Filters, WorklistPage
from desktop.services.sql import tables as t
from desktop.services.sql import upkeep
from desktop.services.sql.backend import open_backend
from desktop.services.sql.ledger import first_broken, head
from desktop.services.sql.postgres import moving
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.moving_up import copy_store, give_login
from desktop.services.sql.upkeep import create_store
from tests.helpers import steps
from tests.helpers.postgres_office import cluster
from tests.helpers.stores import PASSWORD, opened_store

COMPLAINTS = 30
_numbers = count(1)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with opened_store(tmp_path_factory.mktemp("moving")) as office:
        for _ in range(COMPLAINTS):
            office.register()
        told = office.register(number="30940001")
        sha256 = office.desk("l1.jst").store_file(io.BytesIO(b"%PDF-1.7\n%%EOF\n"), "आख्या.pdf")
        steps.do(office, "l1.jst", AttachFile, told.id, name="आख्या.pdf", sha256=sha256)
        steps.do(office, "l2.jst", AddNote, told.id, text="स्थल निरीक्षण कल होगा")
        return office.file


@pytest.fixture
def place() -> Iterator[URL]:
    name = f"moved{next(_numbers)}"
    yield cluster().owned_database(name)
    cluster().run("DROP DATABASE {} WITH (FORCE)", name)
    for group in (f"officers@{name}", f"server@{name}"):
        cluster().run("DROP ROLE IF EXISTS {}", group)


@pytest.fixture
def owner(place: URL) -> Iterator[Engine]:
    engine = create_engine(place, hide_parameters=True)
    yield engine
    engine.dispose()


def address(place: URL) -> str:
    return place.render_as_string(hide_password=False)


def nothing(_done: int, _total: int) -> None:
    """Nobody looks."""


class Stopped(Exception):
    """Somebody pulled the plug."""


def stopping_at(step: int) -> Callable[[int, int], None]:
    steps = count()

    def told(_done: int, _total: int) -> None:
        if next(steps) == step:
            raise Stopped

    return told


def test_everything_arrives_and_the_ledger_goes_on(file: Path, place: URL, owner: Engine) -> None:
    moved = copy_store(f"sqlite:///{file}", address(place), nothing)
    assert dict(moved.rows)["complaint"] == COMPLAINTS + 1
    with owner.connect() as connection:
        assert head(connection)[1].hex() == moved.head == upkeep.verify_audit(file).head
        assert first_broken(connection) is None
        assert connection.scalar(text("SELECT to_regclass('desk.moving')")) is None
        assert connection.scalar(text("SELECT count(*) FROM desk.words")) == COMPLAINTS + 1
    backend = PostgresBackend(place)
    here = open_backend(file)
    try:
        credentials = Credentials(username="itda", password=PASSWORD)
        question = WorklistPage(filters=Filters())
        theirs, ours = backend.sign_in(credentials).ask(question), here.sign_in(credentials).ask(question)
        assert theirs.rows == ours.rows
    finally:
        backend.close()
        here.close()
    with owner.connect() as connection:
        assert head(connection)[0] > dict(moved.rows)["event"]
        assert first_broken(connection) is None


def test_a_copy_that_was_stopped_goes_on(
    file: Path, place: URL, owner: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "ROWS_AT_ONCE", 20)
    monkeypatch.setattr(moving, "WORDS_AT_ONCE", 10)
    stops = 0
    for step in (3, 9, 14, 20, 25, 30):
        try:
            copy_store(f"sqlite:///{file}", address(place), stopping_at(step))
        except Stopped:
            stops += 1
    moved = copy_store(f"sqlite:///{file}", address(place), nothing)
    assert stops >= 5
    with owner.connect() as connection:
        assert connection.execute(select(t.complaint.c.id)).all()
        assert head(connection)[1].hex() == moved.head


def test_nobody_comes_in_before_it_is_whole(file: Path, place: URL, owner: Engine) -> None:
    with pytest.raises(Stopped):
        copy_store(f"sqlite:///{file}", address(place), stopping_at(5))
    with owner.connect() as connection:
        asked = "SELECT has_database_privilege('officers@' || current_database(), current_database(), 'CONNECT')"
        assert connection.scalar(text(asked)) is False
    copy_store(f"sqlite:///{file}", address(place), nothing)
    with owner.connect() as connection:
        assert connection.scalar(text(asked)) is True
        forced = "SELECT bool_and(relforcerowsecurity) FROM pg_class WHERE relname IN ('complaint', 'event', 'officer')"
        assert connection.scalar(text(forced)) is True
        sleeping = "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D'"
        assert connection.scalar(text(sleeping)) == 0


def test_another_source_or_a_living_store_is_not_written_into(file: Path, place: URL, tmp_path: Path) -> None:
    other = create_store(tmp_path / "other.nodaldesk", name="क", username="admin", password=PASSWORD)
    with pytest.raises(Stopped):
        copy_store(f"sqlite:///{file}", address(place), stopping_at(5))
    with pytest.raises(SchemaMismatch) as refused:
        copy_store(f"sqlite:///{other}", address(place), nothing)
    assert refused.value.code is Code.COPY_CHANGED
    copy_store(f"sqlite:///{file}", address(place), nothing)
    with pytest.raises(SchemaMismatch) as refused:
        copy_store(f"sqlite:///{file}", address(place), nothing)
    assert refused.value.code is Code.STORE_EXISTS


def test_a_row_that_arrived_as_another_is_found(
    file: Path, place: URL, owner: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = moving.copy_rows

    def and_tamper(*given: object) -> None:
        finish(*given)  # type: ignore[arg-type] # handed on as they came
        with owner.begin() as connection:
            connection.execute(text("UPDATE complaint SET subject = subject || '.' WHERE number = '30940001'"))

    monkeypatch.setattr(moving, "copy_rows", and_tamper)
    with pytest.raises(SchemaMismatch) as refused:
        copy_store(f"sqlite:///{file}", address(place), nothing)
    assert (refused.value.code, refused.value.details["reason"]) == (Code.COPY_DIFFERS, "complaint")


def test_only_an_owner_of_a_shared_store_is_copied_to(file: Path, place: URL) -> None:
    for target in (f"sqlite:///{file}", address(cluster().url(place.database or ""))):
        with pytest.raises(BackendUnavailable) as refused:
            copy_store(f"sqlite:///{file}", target, nothing)
        assert refused.value.code is Code.STORE_URL_UNKNOWN


def test_the_administrator_gets_a_login_and_nobody_else_does(
    file: Path, place: URL, owner: Engine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    words = ["db", "copy", "--from", f"sqlite:///{file}", "--to", address(place), "--administrator", "ITDA"]
    assert cli.run(cli.parse(words)) == 0
    assert "complaint: 31 rows, the same on both sides" in capsys.readouterr().out
    backend = PostgresBackend(cluster().url(place.database or ""))
    try:
        desk = backend.sign_in(Credentials(username="itda", password=PASSWORD))
        assert desk.ask(WorklistPage(filters=Filters())).rows
        with pytest.raises(SignInRefused):
            backend.sign_in(Credentials(username="l3.jst", password=PASSWORD))
    finally:
        backend.close()
    with owner.connect() as connection:
        assert first_broken(connection) is None
    with pytest.raises(NotFound):
        give_login(address(place), "nobody.here", PASSWORD)
    cluster().run("DROP OWNED BY {}", f"itda@{place.database}")
    cluster().run("DROP ROLE {}", f"itda@{place.database}")
