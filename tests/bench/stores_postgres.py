"""A shared store with a million complaints: `python -m tests.bench.stores_postgres EMBEDDED_STORE [TEXTS]`.

D3: a page through desk and service against the same statement by the bare driver, which no policy binds. D12: the bare
driver as the officer against the same unbound. D2: a page deep in the list against the first. D7: a search through the
service against the bare statement without policies. D4: the plan a bound officer's page gets. All of one run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, LiteralString, cast

from psycopg import sql

from desktop.models.identity import Credentials, Role
from desktop.models.worklist import Body, Filters, SortKey, WorklistOutline, WorklistPage
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.names import login_of
from desktop.services.sql.search import sought
from desktop.services.sql.worklist_shapes import listed
from desktop.services.sql.worklist_statements import page_statement
from tests.bench.ratios import medians, show
from tests.bench.shared_corpus import DATABASE, shared_corpus
from tests.helpers.postgres import KEEPER, OWNER, Cluster
from tests.helpers.postgres_office import verifier
from tests.helpers.stores import PASSWORD

ROWS = 100
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
    _deep(desks[-1])
    _search(desks, unbound, people)
    plan = bound[people[0][0]].execute("EXPLAIN " + pages[0][0], pages[0][1]).fetchall()
    print(
        "D4  ", *(line[0].strip()[:150] for line in plan if "Index" in line[0] or "Seq" in line[0] or "Sort" in line[0])
    )
    backend.close()


def _deep(desk: SqlDesk) -> None:
    body, sort = Filters(body=Body.ALL), SortKey.REGISTERED
    outline = desk.ask(WorklistOutline(filters=body, sort=sort, page_size=ROWS))
    middle = outline.starts[len(outline.starts) // 2]
    found = medians(
        {
            "first": lambda _: desk.ask(WorklistPage(filters=body, sort=sort, size=ROWS)),
            "deep": lambda _: desk.ask(WorklistPage(filters=body, sort=sort, size=ROWS, start=middle)),
        },
        range(20),
        passes=5,
    )
    what = f"page at row {outline.total // 2} / first page"
    show("D2", what, found["deep"] / found["first"], 1.5, None, _ms(found))


def _search(desks: list[SqlDesk], unbound: Any, people: list[tuple[str, int]]) -> None:
    """The newest of a word, in departments and in the state."""
    draws = [(desk, word) for desk in (desks[0], desks[1], desks[-1]) for word in WORDS]

    def bare(draw: tuple[SqlDesk, str]) -> object:
        desk, word = draw
        place = listed(Filters(text=word), desk.officer.posting)
        assert place is not None
        with desk._reading() as connection:
            asked = sought(connection, word, place.place)
        return asked.value

    queries = {id(desk): {word: bare((desk, word)) for word in WORDS} for desk, _ in draws}

    def raw(draw: tuple[SqlDesk, str]) -> object:
        desk, word = draw
        department = desk.officer.posting.scope.department_id
        return unbound.execute(
            "SELECT c.* FROM desk.words w JOIN complaint c ON c.id = w.complaint_id WHERE w.words @@ %s::tsquery"
            " AND c.is_open AND (%s::int IS NULL OR c.department_id = %s) ORDER BY w.complaint_id DESC LIMIT 1000",
            (queries[id(desk)][word], department, department),
        ).fetchall()[:ROWS]

    ways = {
        "raw": raw,
        "service": lambda draw: draw[0].ask(WorklistPage(filters=Filters(text=draw[1]), size=ROWS)),
    }
    for draw in draws:
        one = medians(cast(Any, ways), [draw], passes=5)
        who = "state" if draw[0] is desks[-1] else "department"
        show(
            "D7",
            f"search under row-level security / raw without: {who}",
            one["service"] / one["raw"],
            2.0,
            None,
            _ms(one),
        )


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
