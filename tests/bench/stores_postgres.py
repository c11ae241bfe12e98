"""A shared store with a million complaints: `python -m tests.bench.stores_postgres EMBEDDED_STORE [TEXTS]`.

D3: a page through desk and service against the same statement by the bare driver, which no policy binds. D12: the bare
driver as the officer against the same unbound. D2: a page deep in the list against the first, the outline of all of it
against counting its rows. D7: a search through the service as the officer against the same over a login that no policy
binds. D4: the plan a bound officer's page gets.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, LiteralString

from psycopg import sql

from desktop.models.identity import Credentials, Role
from desktop.models.worklist import Body, Filters, Key, SortKey, WorklistOutline, WorklistPage
from desktop.services.sql.desk import SqlDesk, Store
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.names import login_of
from desktop.services.sql.worklist_shapes import listed
from desktop.services.sql.worklist_statements import page_statement
from tests.bench.ratios import medians, show
from tests.bench.shared_corpus import DATABASE, shared_corpus
from tests.helpers.postgres import KEEPER, OWNER, Cluster
from tests.helpers.postgres_office import verifier
from tests.helpers.stores import PASSWORD

ROWS, DEEP = 100, 500_000
WORDS = ("पेयजल", "सड़क", "पेंशन", "ट्रांसफार्मर", "राशन कार्ड")
_HOLDERS: LiteralString = (
    "SELECT DISTINCT ON (s.department_id) o.id, o.username, p.id FROM officer o JOIN posting p ON p.officer_id = o.id"
    " AND p.to_day IS NULL JOIN seat s ON s.id = p.seat_id WHERE s.role = {} AND s.active"
    " ORDER BY s.department_id, o.id"
)


def run(cluster: Cluster) -> None:
    """Prints the table."""
    people = _logins(cluster, Role.L3, 12) + _logins(cluster, Role.STATE_NODAL, 1)
    backend = PostgresBackend(cluster.url(DATABASE))
    desks = [
        backend.sign_in(Credentials(username=name, password=PASSWORD, posting_id=posting)) for name, posting in people
    ]
    unbound = cluster.connect(KEEPER, DATABASE)
    bound = {name: cluster.connect(login_of(name, DATABASE), DATABASE, PASSWORD) for name, _ in people}
    for name, posting in people:
        bound[name].execute("SELECT set_config('desk.posting', %s, false)", (str(posting),))
    pages = [_statement(desk, WorklistPage(size=ROWS)) for desk in desks]
    ways: dict[str, Callable[[int], object]] = {
        "raw": lambda n: unbound.execute(*pages[n]).fetchall(),
        "bound": lambda n: bound[people[n][0]].execute(*pages[n]).fetchall(),
        "service": lambda n: desks[n].ask(WorklistPage(size=ROWS)),
    }
    found = medians(ways, range(len(people)), passes=15)
    show("D3", "page through the service / raw psycopg", found["service"] / found["raw"], 3.5, 2.2, _ms(found))
    show("D12", "raw page under row-level security / without", found["bound"] / found["raw"], 3.0, 2.0)
    _deep(desks[-1], unbound)
    free = PostgresBackend(cluster.url(DATABASE, user=KEEPER))
    _search(desks, free.store)
    free.close()
    plan = bound[people[0][0]].execute("EXPLAIN " + pages[0][0], pages[0][1]).fetchall()
    print(
        "D4  ", *(line[0].strip()[:150] for line in plan if "Index" in line[0] or "Seq" in line[0] or "Sort" in line[0])
    )
    backend.close()


def _deep(desk: SqlDesk, unbound: Any) -> None:
    body, sort = Filters(body=Body.ALL), SortKey.REGISTERED
    found_key = unbound.execute(
        "SELECT registered_at, id FROM complaint ORDER BY registered_at, id OFFSET %s LIMIT 1", (DEEP,)
    ).fetchone()
    middle = Key(value=found_key[0], id=found_key[1])
    found = medians(
        {
            "first": lambda _: desk.ask(WorklistPage(filters=body, sort=sort, size=ROWS)),
            "deep": lambda _: desk.ask(WorklistPage(filters=body, sort=sort, size=ROWS, start=middle)),
        },
        range(20),
        passes=5,
    )
    what = f"page at row {DEEP} / first page"
    show("D2", what, found["deep"] / found["first"], 1.5, None, _ms(found))
    count: LiteralString = "SELECT count(*) FROM complaint"
    ways: dict[str, Callable[[Any], object]] = {
        "outline": lambda _: desk.ask(WorklistOutline(filters=body, sort=sort)),
        "counting": lambda _: unbound.execute(count).fetchone(),
    }
    found = medians(ways, range(3), passes=3)
    what = "outline of the whole list / counting its rows, raw"
    show("D2", what, found["outline"] / found["counting"], 8.0, None, _ms(found))


def _search(desks: list[SqlDesk], unbound: Store) -> None:
    """The newest of a word, in departments and in the state, by the same service over either login."""
    for desk, who in ((desks[0], "department"), (desks[1], "department"), (desks[-1], "state")):
        free = SqlDesk(unbound, desk.officer)
        for word in WORDS:
            asked = WorklistPage(filters=Filters(body=Body.ALL, text=word), sort=SortKey.REGISTERED, size=ROWS)
            ways = {"without": lambda ask: free.ask(ask), "bound": lambda ask: desk.ask(ask)}  # noqa: B023, PLW0108 - used at once
            found = medians(ways, [asked], passes=7)
            what = f"search under row-level security / without: {who}"
            show("D7", what, found["bound"] / found["without"], 2.0, None, _ms(found))


def _statement(desk: SqlDesk, question: WorklistPage) -> tuple[Any, Any]:
    """The page's statement as the service sends it, for the bare driver."""
    found = listed(question.filters, desk.officer.posting)
    assert found is not None
    statement = page_statement(found.body, found.terms, question.sort, question.descending, False, False)
    compiled = statement.compile(desk._store.engine)
    values = compiled.construct_params(found.bound() | {"size": question.size})
    return str(compiled), values


def _logins(cluster: Cluster, role: Role, most: int) -> list[tuple[str, int]]:
    """Officers of the role, with logins of the tests' password; user name and posting."""
    with cluster.connect(OWNER, DATABASE) as owner:
        found = owner.execute(sql.SQL(_HOLDERS).format(sql.Literal(int(role)))).fetchmany(most)
        for officer, _, _ in found:
            owner.execute("BEGIN")
            owner.execute("SELECT desk.begin_upkeep()")
            owner.execute("SELECT desk.set_login(%s, %s)", (officer, verifier()))
            owner.execute("COMMIT")
    return [(username, posting) for _, username, posting in found]


def _ms(found: dict[str, float]) -> str:
    return ", ".join(f"{name} {spent:.2f} ms" for name, spent in found.items())


if __name__ == "__main__":
    texts = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with shared_corpus(Path(sys.argv[1]), texts) as (running, _):
        run(running)
