"""The annexes of the minutes, each on a page of its own: attendance sheet, figures, compliance, special closures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.models.minutes import Annex, AnnexKind, MinutesDocument, Part
from desktop.services.documents.engine import Document
from desktop.services.documents.figures_chart import figures_chart, is_figure
from desktop.services.documents.page import A4, A4_LYING
from desktop.services.documents.styles import MM, TITLE, Align
from desktop.services.documents.table import Column

_HEADING: Final = TITLE.but(size=12.5, leading=19)
_SHARES: Final = {
    AnnexKind.ATTENDANCE: (1.6, 4, 3.4, 3, 3.2),
    AnnexKind.FIGURES: (5, 1.5, 1.5, 1.5, 1.5, 1.6),
    AnnexKind.COMPLIANCE: (1.6, 5, 3, 2.4, 2, 3.6),
    AnnexKind.SPECIAL_CLOSE: (1.6, 3.9, 2, 3.5, 2.9, 2.8, 2.4),
}
_LYING: Final = frozenset({AnnexKind.COMPLIANCE, AnnexKind.SPECIAL_CLOSE})
_SIGNED_ROW: Final = 12 * MM
_UNDER_CHART: Final = 8.0  # points
_LONGEST_FIGURE: Final = 8  # more digits without a comma are a case number


def print_annexes(document: MinutesDocument, paper: Document) -> None:
    """Every annex on new pages, passages that stand among them in their places."""
    loose = sorted((each for each in document.passages if each.part is Part.ANNEXES), key=lambda each: each.slot)
    for index, annex in enumerate(document.annexes):
        while loose and loose[0].slot <= index:
            paper.paragraph(loose.pop(0).text)
        _print_annex(annex, paper)
    for passage in loose:
        paper.paragraph(passage.text)


def _print_annex(annex: Annex, paper: Document) -> None:
    paper.new_page(A4_LYING if annex.kind in _LYING else A4)
    if annex.heading:
        paper.heading(annex.heading, style=_HEADING)
    for text in annex.paragraphs:
        paper.paragraph(text)
    print_annex_table(annex, paper)


def print_annex_table(annex: Annex, paper: Document) -> None:
    """The table of an annex, figures with their chart above it."""
    width = max((len(row) for row in (annex.columns, *annex.rows)), default=0)
    if not width:
        return
    if annex.kind is AnnexKind.FIGURES:
        chart = figures_chart(annex, paper.fonts, paper.page.text_width)
        if chart:
            paper.picture(*chart)
            paper.space(_UNDER_CHART)
    row_height = _SIGNED_ROW if annex.kind is AnnexKind.ATTENDANCE else None
    paper.table(_columns(annex, width), annex.rows, row_height=row_height)


def _columns(annex: Annex, width: int) -> list[Column]:
    headings = (*annex.columns, *[""] * (width - len(annex.columns)))
    shares = _SHARES.get(annex.kind, ())
    if len(shares) != width:
        shares = (1.6, *[3.0] * (width - 1)) if width > 1 else (1.0,)
    return [
        Column(heading, share, alignment([row[index] for row in annex.rows if index < len(row)], index))
        for index, (heading, share) in enumerate(zip(headings, shares, strict=True))
    ]


def alignment(cells: Sequence[str], index: int) -> Align:
    """Figures at the right, a first column of numbers in the middle, words at the left."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or not all(is_figure(cell) for cell in filled):
        return Align.LEFT
    if index == 0:
        return Align.CENTRE
    return Align.LEFT if any(len(cell) > _LONGEST_FIGURE and cell.isdecimal() for cell in filled) else Align.RIGHT
