"""Tables that go on over pages, tagged cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.platypus import Table

from desktop.services.documents.fonts import FontNames
from desktop.services.documents.paragraph import Paragraph
from desktop.services.documents.styles import CELL, CELL_HEAD, RULE, SHADE, Align, Colour, TextStyle
from desktop.services.documents.tagging import Element, marked
from desktop.services.documents.text_runs import Text, plain

_PADDING: Final = 3.5  # points
_LEAST_COLUMN: Final = 18  # points
_RULE_WIDTH: Final = 0.5
_TALLEST_HEADING: Final = 0.3  # of the page: a taller one is not repeated


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width beside the others' and where its cells align."""

    heading: Text
    share: float = 1.0
    align: Align = Align.LEFT


class DecoratedTable(Table):
    """A table whose shades and rules are decoration for readers.

    A page ends between rows; only a row taller than `page_height` points goes on over it, and begins where half a
    page is left at least.
    """

    page_height: float = inf

    def __init__(self, data: Any, **options: Any) -> None:
        options.setdefault("renderCB", _decoration)
        super().__init__(data, **options)

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803 - ReportLab's signature
        table: Any = self
        table._calc(availWidth, availHeight)  # noqa: SLF001 - ReportLab tells row heights no other way
        heights, headings = table._rowHeights, table.repeatRows  # noqa: SLF001 - the same
        tall = sum(heights[: headings + 1]) > self.page_height
        table.splitInRow = int(tall and availHeight >= self.page_height / 2)
        parts: list[Any] = super().split(availWidth, availHeight)
        for part in parts:
            part.page_height = self.page_height
        return parts


def _decoration(table: Any, event: str, *_where: object) -> None:
    """ReportLab calls this before and after it paints a table's background and rules."""
    if event in {"startBG", "startLines"}:
        table.decoration = marked(table.canv, None)
        table.decoration.__enter__()
    elif event in {"endBG", "endLines"}:
        table.decoration.__exit__(None, None, None)


def build_table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Text]],
    *,
    width: float,
    page_height: float,
    fonts: FontNames,
    element: Element,
    style: TextStyle = CELL,
    row_height: float | None = None,
    after: float = 8,
) -> DecoratedTable:
    """A ruled table as wide as `width` points, its headings repeated on every page of `page_height` points.

    A row with fewer cells than columns is filled with empty ones. `row_height` is the least height of a row, for
    sheets that are signed by hand. Raises `ValueError` for a row with more cells than columns.
    """
    total = sum(column.share for column in columns)
    widths = [max(_LEAST_COLUMN, width * column.share / total) for column in columns]
    widths = [each * width / sum(widths) for each in widths]
    head = element.child("TR")
    headings = [_cell(column.heading, CELL_HEAD, fonts, head.child("TH", column_header=True)) for column in columns]
    tallest = max(
        (each[0].wrap(wide - 2 * _PADDING, 0)[1] for each, wide in zip(headings, widths, strict=True) if each),
        default=0.0,
    )
    data: list[list[Any]] = [list(headings)]
    styles = [style.but(align=column.align) for column in columns]
    for row in rows:
        if len(row) > len(columns):
            raise ValueError(f"a row of {len(row)} cells in a table of {len(columns)} columns")
        line = element.child("TR")
        cells = [*row, *[""] * (len(columns) - len(row))]
        data.append([_cell(cell, look, fonts, line.child("TD")) for cell, look in zip(cells, styles, strict=True)])
    table = DecoratedTable(
        data,
        colWidths=widths,
        minRowHeights=[0.0, *[row_height] * len(rows)] if row_height else None,
        repeatRows=int(tallest < page_height * _TALLEST_HEADING),
        spaceBefore=4,
        spaceAfter=after,
        style=[
            ("GRID", (0, 0), (-1, -1), _RULE_WIDTH, _colour(RULE)),
            ("BACKGROUND", (0, 0), (-1, 0), _colour(SHADE)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), _PADDING * 0.7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING * 0.9),
        ],
    )
    table.page_height = page_height
    return table


def _cell(text: Text, style: TextStyle, fonts: FontNames, element: Element) -> list[Paragraph]:
    return [Paragraph(text, style, fonts, element=element, least_lines=1)] if plain(text) else []


def _colour(colour: Colour) -> Color:
    return Color(colour.red, colour.green, colour.blue)
