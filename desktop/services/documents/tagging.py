"""What the marks on a page are: the structure that screen readers and reflowing viewers follow (PDF tags).

While a document is drawn, each flowable notes on the canvas which stretch of the page belongs to which
`Element`; `write_structure` then writes the tree into the finished PDF.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from pikepdf import Array, Dictionary, Name, Object, Pdf

PAGINATION: Final = "/Artifact <</Type /Pagination>>"
LAYOUT: Final = "/Artifact <</Type /Layout>>"
_NEVER_LEFT_OUT: Final = frozenset({"Document", "TH", "TD"})  # an empty cell still has its place in the row


@dataclass(eq=False, slots=True)
class Element:
    """A node of the structure; `kind` is a standard type of PDF 32000-1, 14.8.4 (`P`, `H1`, `LBody`, `TD`)."""

    kind: str
    alternative: str = ""  # what is read aloud for a picture
    column_header: bool = False
    marks: list[tuple[int, int]] = field(default_factory=list)  # page from 0, number on that page
    children: list[Element] = field(default_factory=list)

    def child(self, kind: str, *, alternative: str = "", column_header: bool = False) -> Element:
        """A new last child."""
        made = Element(kind, alternative, column_header)
        self.children.append(made)
        return made


class MarkedCanvas(Protocol):
    """A canvas that remembers marks; `page_marks[page][number]` is the element of a mark."""

    page_marks: list[list[Element]]

    def addLiteral(self, s: str) -> None:  # noqa: N802 - ReportLab's name
        ...


@contextmanager
def marked(canvas: Any, element: Element | None) -> Iterator[None]:
    """What is drawn inside belongs to `element`; without one it is decoration that readers skip.

    On a canvas that keeps no marks this does nothing.
    """
    pages: list[list[Element]] | None = getattr(canvas, "page_marks", None)
    if pages is None:
        yield
        return
    if element is None:
        canvas.addLiteral(f"{LAYOUT} BDC")
    else:
        number = len(pages[-1])
        pages[-1].append(element)
        element.marks.append((len(pages) - 1, number))
        canvas.addLiteral(f"/{element.kind} <</MCID {number}>> BDC")
    yield
    canvas.addLiteral("EMC")


def write_structure(pdf: Pdf, root: Element, page_marks: Sequence[Sequence[Element]]) -> None:
    """Puts the tree into `pdf`, whose pages were drawn with these marks.

    Elements that drew nothing are left out, empty table cells excepted.
    """
    written: dict[int, Object] = {}
    pages = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top = _write(pdf, root, tree, pages, written)
    tree.K = Array() if top is None else top
    numbers = Array()
    for index, elements in enumerate(page_marks):
        pages[index].StructParents = index
        pages[index].Tabs = Name.S
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array([written[id(element)] for element in elements])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _write(
    pdf: Pdf, element: Element, parent: Object, pages: Sequence[Object], written: dict[int, Object]
) -> Object | None:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"), P=parent))
    kids = Array()
    home = element.marks[0][0] if element.marks else None
    for page, number in element.marks:
        if page == home:
            kids.append(number)
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[page], MCID=number))
    for child in element.children:
        below = _write(pdf, child, made, pages, written)
        if below is not None:
            kids.append(below)
    if not len(kids) and element.kind not in _NEVER_LEFT_OUT:
        return None
    if home is not None:
        made.Pg = pages[home]
    if len(kids):
        made.K = kids
    if element.alternative:
        made.Alt = element.alternative
    if element.column_header:
        made.A = Dictionary(O=Name.Table, Scope=Name.Column)
    written[id(element)] = made
    return made
