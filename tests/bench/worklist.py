"""Worklists beside the raw driver: `python -m tests.bench.worklist [--rows 10000 1000000] [--folder DIR]`.

The same SQL through the same SQLite on a kept connection, and through the service as a desk answers it: checkout,
transaction, filters to statement, rows. Ratios of one run; the milliseconds beside them belong to the machine.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from desktop.models.complaint import Kind, Status
from desktop.models.identity import Posting, Scope
from desktop.models.oversight import Today
from desktop.models.worklist import Body, Filters, Key, SortKey, WorklistCounts, WorklistOutline, WorklistPage
from desktop.services.sql import handlers as _handlers  # noqa: F401 - importing it fills the registry
from desktop.services.sql.engine import driver
from desktop.services.sql.registry import QUESTIONS
from desktop.services.sql.worklist_shapes import listed, order_known
from desktop.services.sql.worklist_statements import end_values, key_range, narrowed, page_statement
from tests.bench.corpus import NOW, Corpus, corpus, posting_of, seat_of
from tests.bench.ratios import medians, show

OPEN_PAGE = WorklistPage()
NEWEST = WorklistPage(filters=Filters(body=Body.ALL), sort=SortKey.REGISTERED, descending=True)
LATE = Filters(due_before=NOW, levels=frozenset({2}))
RARE = Filters(category_id=40, kinds=frozenset({Kind.SUGGESTION}), levels=frozenset({4}))


@dataclass(frozen=True, slots=True)
class Draw:
    """One question of one officer, and its statement ready for the bare driver."""

    posting: Posting
    question: Any
    sql: str = ""
    values: tuple[Any, ...] = ()


def draw(made: Corpus, scope: Scope, question: WorklistPage, seat_id: int = 0) -> Draw:
    posting = posting_of(scope, seat_id)
    found = listed(question.filters, posting)
    assert found is not None
    sort = order_known(found.body, question.sort)
    found, low, high = found.ends(sort)
    low, high = narrowed((low, high), key_range(question.start, question.stop, descending=question.descending))
    statement = page_statement(found.body, found.terms, sort, question.descending, low is not None, high is not None)
    compiled = statement.compile(made.engine)
    given = compiled.params | found.bound() | end_values(low, high) | {"size": question.size}
    return Draw(posting, question, str(compiled), tuple(given[name] for name in compiled.positiontup or ()))


def service(made: Corpus) -> Callable[[Draw], Any]:
    """A question as the desk answers it."""

    def ask(asked: Draw) -> Any:
        with made.engine.connect() as connection:
            return QUESTIONS[type(asked.question)](made.reading(connection, asked.posting), asked.question)

    return ask


@contextmanager
def bare(made: Corpus) -> Iterator[Callable[[Draw], Any]]:
    """The same statement on the driver alone, over one kept connection."""
    raw = driver().connect(str(made.path), isolation_level=None)
    raw.execute("PRAGMA cache_size=-16000")
    yield lambda asked: raw.execute(asked.sql, asked.values).fetchall()
    raw.close()


def pages_beside_the_driver(made: Corpus) -> None:
    """D3: page of 200 rows through the service ÷ the raw driver's."""
    departments = [Scope(department_id=number) for number in range(1, 31)]
    busy = [(Scope(department_id=n), seat_of(1, n, 1)) for n in range(1, 31)]
    lists = {
        "open, whole state": [draw(made, Scope(), OPEN_PAGE)] * 30,
        "open, a department": [draw(made, scope, OPEN_PAGE) for scope in departments],
        "a desk": [draw(made, scope, WorklistPage(filters=Filters(mine=True)), seat) for scope, seat in busy],
        "all, newest first": [draw(made, scope, NEWEST) for scope in departments],
        "overdue of a level": [
            draw(made, scope, WorklistPage(filters=Filters(due_before=NOW, levels=frozenset({2}))))
            for scope in departments
        ],
    }
    with bare(made) as raw:
        for name, draws in lists.items():
            times = medians({"raw": raw, "service": service(made)}, draws)
            beside = f"{times['raw']:.3f} -> {times['service']:.3f} ms"
            show("D3", f"service ÷ driver: {name}", times["service"] / times["raw"], 3.0, 1.6, beside)


def flatness(small: Corpus, large: Corpus) -> None:
    """D1: page 1 at the large size ÷ at the small one."""
    for name, question in (("open", OPEN_PAGE), ("newest", NEWEST)):
        ways = {"small": service(small), "large": service(large)}
        times = medians(ways, [Draw(posting_of(Scope()), question)] * 40)
        beside = f"{times['small']:.3f} -> {times['large']:.3f} ms"
        show(
            "D1",
            f"{name}: {large.rows:,} ÷ {small.rows:,} complaints",
            times["large"] / times["small"],
            1.5,
            1.5,
            beside,
        )


def depth(made: Corpus) -> None:
    """D2: ten pages in the middle of a list ÷ its first ten."""
    ask = service(made)
    for name, question in (("all, newest first", NEWEST), ("open", OPEN_PAGE)):
        outline = WorklistOutline(filters=question.filters, sort=question.sort, descending=question.descending)
        shape = ask(Draw(posting_of(Scope()), outline))
        middle = len(shape.starts) // 2
        near, far = (_pages(question, shape.starts[place : place + 11]) for place in (0, middle))
        times = medians(
            {"first": lambda both: ask(both[0]), "deep": lambda both: ask(both[1])}, list(zip(near, far, strict=True))
        )
        beside = f"{times['first']:.3f} -> {times['deep']:.3f} ms"
        show(
            "D2",
            f"{name}: from row {middle * 200:,} ÷ from the first",
            times["deep"] / times["first"],
            1.5,
            1.5,
            beside,
        )


def jumps(made: Corpus) -> None:
    """Outline of the largest open list, and a jump to any place in it: at most 100 ms together."""
    ask, state = service(made), posting_of(Scope())
    asked = [Draw(state, WorklistOutline())] * 5
    outline = ask(asked[0])
    places = outline.starts[:: max(1, len(outline.starts) // 30)]
    times = medians({"outline": ask}, asked)
    times |= medians({"jump": ask}, [Draw(state, WorklistPage(start=key)) for key in places])
    beside = f"{outline.total:,} rows: outline {times['outline']:.1f} ms, page {times['jump']:.2f} ms"
    show(
        "jump", "outline and page of the open list ÷ 100 ms", (times["outline"] + times["jump"]) / 100, 1.0, 0.5, beside
    )
    first, rare = Draw(state, OPEN_PAGE), Draw(state, WorklistPage(filters=RARE))
    times = medians({"first": lambda _: ask(first), "rare": lambda _: ask(rare)}, [None] * 10)
    beside = f"{times['first']:.2f} -> {times['rare']:.2f} ms"
    show(
        "rare",
        "page of a rare filter (category, kind, level) ÷ page 1",
        times["rare"] / times["first"],
        5.0,
        3.0,
        beside,
    )


def badges(made: Corpus) -> None:
    """D5: counts by status from the counters ÷ counted from the complaints."""
    ask = service(made)
    by_status = WorklistCounts(filters=tuple(Filters(body=Body.ALL, statuses=frozenset({status})) for status in Status))
    raw = driver().connect(str(made.path), isolation_level=None)
    for name, scopes, where in (
        ("a department", [Scope(department_id=n) for n in range(1, 21)], " WHERE department_id = ?"),
        ("whole state", [Scope()], ""),
    ):
        sql = f"SELECT status, count(*) FROM complaint{where} GROUP BY status"  # noqa: S608 - constant
        times = medians(
            {"counters": ask, "counted": partial(_counted, raw, sql)},
            [Draw(posting_of(scope), by_status) for scope in scopes],
            passes=3,
        )
        beside = f"{times['counted']:.2f} -> {times['counters']:.2f} ms"
        show("D5", f"ten badges by status, {name}", times["counters"] / times["counted"], 0.2, 0.2, beside)
    raw.close()
    today = medians({"state": lambda _asked: ask(Draw(posting_of(Scope()), Today()))}, [None] * 3)
    today |= medians({"dept": ask}, [Draw(posting_of(Scope(department_id=n)), Today()) for n in range(1, 21)])
    print(f"     today's page: a department {today['dept']:.1f} ms, whole state {today['state']:.1f} ms")


def _pages(question: WorklistPage, keys: Sequence[Key]) -> list[Draw]:
    """The pages from each key to the next."""
    return [Draw(posting_of(Scope()), replace(question, start=start, stop=stop)) for start, stop in pairwise(keys)]


def _counted(raw: Any, sql: str, asked: Draw) -> Any:
    department_id = asked.posting.scope.department_id
    return raw.execute(sql, () if department_id is None else (department_id,)).fetchall()


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs=2, default=(10_000, 1_000_000), metavar=("SMALL", "LARGE"))
    options.add_argument("--folder", type=Path, help="keeps the stores for the next run")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as own:
        small, large = (corpus(given.folder or Path(own), rows) for rows in given.rows)
        pages_beside_the_driver(large)
        flatness(small, large)
        depth(large)
        jumps(large)
        badges(large)
        for made in (small, large):
            made.engine.dispose()


if __name__ == "__main__":
    main()
