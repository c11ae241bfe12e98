"""Lists of complaints: a page by its key range, and the outline that makes the scroll bar true."""

from __future__ import annotations

from dataclasses import replace

from desktop.models.worklist import Key, Outline, Page, WorklistOutline, WorklistPage
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.registry import answers
from desktop.services.sql.search_lists import search_outline, search_page
from desktop.services.sql.work import Reading
from desktop.services.sql.worklist_shapes import listed, order_known
from desktop.services.sql.worklist_statements import (
    end_values,
    fetched,
    key_range,
    narrowed,
    numbered_statement,
    outline_statement,
    page_statement,
    rest_statement,
)

LONGEST_PAGE = 1_000


@answers(WorklistPage)
def page(reading: Reading, question: WorklistPage) -> Page:
    """One page in order; a list that lies outside the posting's scope is empty."""
    found = listed(question.filters, reading.posting)
    if found is None:
        return Page(rows=(), as_of=reading.now)
    descending, sort = question.descending, order_known(found.body, question.sort)
    size = max(1, min(question.size, LONGEST_PAGE))
    if question.filters.text.strip():
        asked = replace(question, sort=sort, size=size)
        return search_page(reading.connection, found, question.filters.text, asked, reading.now)
    found, low, high = found.ends(sort)
    low, high = narrowed((low, high), key_range(question.start, question.stop, descending=descending))
    statement = page_statement(found.body, found.terms, sort, descending, low is not None, high is not None)
    result = reading.connection.execute(statement, found.bound() | end_values(low, high) | {"size": size})
    return Page(rows=fetched(result), as_of=reading.now)


@answers(WorklistOutline)
def outline(reading: Reading, question: WorklistOutline) -> Outline:
    """Size and page starts of the same list."""
    step = max(1, min(question.page_size, LONGEST_PAGE))
    found = listed(question.filters, reading.posting)
    if found is None:
        return Outline(total=0, page_size=step, starts=())
    descending, sort = question.descending, order_known(found.body, question.sort)
    if question.filters.text.strip():
        asked = replace(question, sort=sort, page_size=step)
        return search_outline(reading.connection, found, question.filters.text, asked)
    found, low, high = found.ends(sort)
    shape = (found.body, found.terms, sort)
    outlined = numbered_statement if is_postgres(reading.connection) else outline_statement
    starting = outlined(*shape, descending, low is not None, high is not None)
    values = found.bound()
    keys = reading.connection.execute(starting, values | end_values(low, high) | {"step": step}).all()
    starts = tuple(Key(value=value, id=number) for value, number in keys)
    if not starts:
        return Outline(total=0, page_size=step, starts=())
    low, high = narrowed((low, high), key_range(starts[-1], None, descending=descending))
    rest = rest_statement(*shape, low is not None, high is not None)
    last = int(reading.connection.scalar(rest, values | end_values(low, high)) or 0)
    return Outline(total=(len(starts) - 1) * step + last, page_size=step, starts=starts)
