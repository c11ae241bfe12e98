"""Minutes for the eye: the very PDF that is printed, where each part of it stands, and pictures of its pages."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock
from typing import Final

from desktop.models.minutes import MinutesDocument, Part, lines
from desktop.services.documents.minutes_pages import minutes_paper, print_minutes
from desktop.services.documents.page_images import PageImage, PageImages, Strip, sizes_of
from desktop.services.documents.tagging import Element

_TEXTS: Final = frozenset({"P", "H1", "H2", "H3"})
Slot = tuple[Part, int]


@dataclass(frozen=True, slots=True)
class PreviewedPages:
    """What a window shows. `strips` say where a slot of a part (see `models.minutes.slots`) is printed."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    strips: dict[Slot, tuple[Strip, ...]]
    images: dict[int, PageImage]

    def of(self, part: Part, slots: Iterable[int] | None = None) -> tuple[Strip, ...]:
        """Where a part stands, or some of its slots, in print order."""
        wanted = None if slots is None else frozenset(slots)
        return tuple(
            strip
            for (at, slot), strips in self.strips.items()
            if at is part and (wanted is None or slot in wanted)
            for strip in strips
        )


def preview_minutes(
    document: MinutesDocument, *, audit_head: str = "", pages: Iterable[int] = (), dots_per_inch: float = 96
) -> PreviewedPages:
    """Sets the minutes and draws these pages of them; takes as long as printing does, so never on a window's thread."""
    with _collecting_once():
        with minutes_paper(document, audit_head=audit_head) as paper:
            print_minutes(document, paper)
            pdf = paper.pdf()
            marks = dict(_marks(document, paper.root))
        del paper
    with PageImages(pdf) as file:
        strips = _strips(file, marks)
        images = {page: file.draw(page, dots_per_inch) for page in pages if page < len(file.sizes)}
        return PreviewedPages(pdf, file.sizes, strips, images)


def preview_kept(
    document: MinutesDocument, pdf: bytes, *, pages: Iterable[int] = (), dots_per_inch: float = 96
) -> PreviewedPages:
    """A finalised file as it is kept, with the places of its parts.

    A file that is not of these pages (it came from elsewhere, or cannot be drawn) leaves the pages of the text.
    """
    laid_out = preview_minutes(document)
    sizes = sizes_of(pdf)
    if sizes != laid_out.sizes:
        return replace(laid_out, images=draw_pages(laid_out.pdf, pages, dots_per_inch))
    return PreviewedPages(pdf, sizes, laid_out.strips, draw_pages(pdf, pages, dots_per_inch))


def draw_pages(pdf: bytes, pages: Iterable[int], dots_per_inch: float) -> dict[int, PageImage]:
    """Other pages, or the same in another size, of a file that is set already."""
    with PageImages(pdf) as file:
        return {page: file.draw(page, dots_per_inch) for page in pages if page < len(file.sizes)}


_COLLECTING: Final = Lock()


@contextmanager
def _collecting_once() -> Iterator[None]:
    """Python's collector waits and then looks at what was made here alone.

    A document leaves tens of thousands of objects in rings behind. Collected on the way they grow old, and then the
    whole program's objects are looked through again and again, which holds every thread, the window's too.
    """
    with _COLLECTING:
        collects = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            gc.collect(0)
            if collects:
                gc.enable()


def _marks(document: MinutesDocument, root: Element) -> Iterator[tuple[Slot, list[tuple[int, int]]]]:
    """The marks of every slot. Each line of the minutes is one paragraph or heading of the paper, in the same order;
    of an annex its heading and paragraphs, for its table is told cell by cell.
    """
    found: dict[Slot, list[tuple[int, int]]] = defaultdict(list)
    printed = (line for line in lines(document) if not line.cells)
    for line, element in zip(printed, _texts(root), strict=False):
        found[line.part, line.slot].extend(element.marks)
    yield from found.items()


def _texts(element: Element) -> Iterator[Element]:
    if element.kind == "Table":
        return
    if element.kind in _TEXTS:
        yield element
    for child in element.children:
        yield from _texts(child)


def _strips(file: PageImages, marks: dict[Slot, list[tuple[int, int]]]) -> dict[Slot, tuple[Strip, ...]]:
    by_page: dict[int, set[int]] = defaultdict(set)
    for page, number in (mark for of_slot in marks.values() for mark in of_slot):
        by_page[page].add(number)
    where = file.strips(by_page)
    return {slot: tuple(where[mark] for mark in of_slot if mark in where) for slot, of_slot in marks.items() if of_slot}
