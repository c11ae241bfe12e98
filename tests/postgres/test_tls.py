"""A shared store on another computer: a line that is not proven is refused, with the sentence that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from desktop.known_stores import shared_url
from desktop.models.errors import BackendUnavailable, Code
from desktop.models.identity import Credentials
from desktop.models.oversight import Today
from desktop.services.sql.engine import open_engine, parsed
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.keeping import check_shared
from desktop.services.stores import Address
from tests.faults.certificates import server_context
from tests.helpers.postgres import OWNER
from tests.helpers.postgres_office import SharedOffice, cluster
from tests.helpers.stores import PASSWORD
from tests.helpers.tls_front import TlsFront

ELSEWHERE = "127.0.0.2"
"""This PC under an address that the program does not take for this PC."""
REFUSED = {
    "of another authority": Code.SHARED_CERTIFICATE,
    "expired": Code.SHARED_CERTIFICATE,
    "with no authority's file": Code.SHARED_CERTIFICATE,
    "of another name": Code.SHARED_NAME,
    "without TLS": Code.SHARED_PLAIN,
}


@pytest.fixture
def front(office: SharedOffice) -> Iterator[TlsFront]:
    with TlsFront(cluster(), ELSEWHERE) as listening:
        yield listening


def shown(front: TlsFront, case: str, folder: Path) -> Path:
    """The server shows such a certificate from now on; gives the file of authorities that a PC was told."""
    days = {"from_days": -30, "to_days": -1} if case == "expired" else {}
    name = "db.example" if case == "of another name" else ELSEWHERE
    context, authority = server_context(folder, name=name, **days)
    front.certificate = None if case == "without TLS" else context
    if case == "of another authority":
        (folder / "other").mkdir()
        _, authority = server_context(folder / "other", name=ELSEWHERE)
    return folder / "none.pem" if case == "with no authority's file" else authority


def backend_at(office: SharedOffice, front: TlsFront, authority: Path) -> PostgresBackend:
    """As the window opens it."""
    place = f"{ELSEWHERE}:{front.port}/{office.address.database}"
    return PostgresBackend(shared_url(Address(text=place, certificates=authority)))


def owners(office: SharedOffice, front: TlsFront, asked: str) -> str:
    """As the owner's command line is told it."""
    return (
        f"postgresql+psycopg://{OWNER}:{cluster().password}@{ELSEWHERE}:{front.port}/{office.address.database}?{asked}"
    )


def test_over_a_proven_line_everybody_works(office: SharedOffice, front: TlsFront, tmp_path: Path) -> None:
    authority = shown(front, "right", tmp_path)
    backend = backend_at(office, front, authority)
    backend.reach()
    desk = backend.sign_in(Credentials(username="l2.jst", password=PASSWORD))
    assert desk.ask(Today()).tiles
    backend.close()
    url = owners(office, front, f"sslrootcert={authority}")
    assert check_shared(url)[1] == 0
    engine = open_engine(parsed(url))
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        assert driver.pgconn.ssl_in_use
    engine.dispose()


@pytest.mark.parametrize("case", REFUSED)
def test_anything_less_is_refused_with_its_sentence(
    office: SharedOffice, front: TlsFront, tmp_path: Path, case: str
) -> None:
    authority = shown(front, case, tmp_path)
    ways: tuple[Callable[[], object], ...] = (
        backend_at(office, front, authority).reach,
        lambda: check_shared(owners(office, front, f"sslrootcert={authority}")),
    )
    for way in ways:
        with pytest.raises(BackendUnavailable) as refused:
            way()
        assert refused.value.code is REFUSED[case]


@pytest.mark.parametrize("asked", ["sslmode=disable", "sslmode=require", f"hostaddr={ELSEWHERE}"])
def test_an_address_that_asks_for_less_reaches_nobody(office: SharedOffice, front: TlsFront, asked: str) -> None:
    with pytest.raises(BackendUnavailable) as refused:
        check_shared(owners(office, front, asked))
    assert refused.value.code is Code.SHARED_UNPROVEN


def test_the_server_would_have_let_them_in(office: SharedOffice, front: TlsFront) -> None:
    """What is refused above is refused by the program alone."""
    line: dict[str, Any] = {"host": ELSEWHERE, "port": front.port, "user": OWNER, "password": cluster().password}
    with psycopg.connect(dbname=office.address.database, sslmode="disable", **line) as raw:
        assert raw.execute("SELECT 1").fetchone() == (1,)
