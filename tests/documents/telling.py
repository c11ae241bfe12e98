"""What a screen reader reads: the structure of a file walked in order, each element with the text of its marks."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any

import pikepdf

from tests.documents.tracing import drawn_texts


def told_texts(pdf: bytes) -> list[tuple[str, str]]:
    """(kind, text) of every element that holds text itself, in the order a screen reader reads them."""
    by_mark: dict[tuple[int, int], str] = {}
    for drawn in drawn_texts(pdf):
        if drawn.mark is not None:
            key = drawn.page, drawn.mark
            by_mark[key] = by_mark.get(key, "") + drawn.text
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        return list(_told(opened.Root.StructTreeRoot.K, pages, by_mark))


def _told(
    element: Any, pages: dict[tuple[int, int], int], by_mark: dict[tuple[int, int], str]
) -> Iterator[tuple[str, str]]:
    kids = element.get("/K", pikepdf.Array())
    own = ""
    for kid in kids:
        if isinstance(kid, int | Decimal):
            own += by_mark.get((pages[element.Pg.objgen], int(kid)), "")
        elif kid.get("/Type") == "/MCR":
            own += by_mark.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
    if own.strip() or not len(kids):
        yield str(element.S)[1:], own
    for kid in kids:
        if not isinstance(kid, int | Decimal) and kid.get("/Type") != "/MCR":
            yield from _told(kid, pages, by_mark)
