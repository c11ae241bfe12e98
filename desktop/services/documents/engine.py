"""The door to this package: a document is written block by block and comes out as an archival PDF.

    with Document(Metadata(title=…, created=…), foot=Foot(small=("SHA-256 …",))) as document:
        document.title("… की समीक्षा बैठक का कार्यवृत्त")
        document.paragraph("बैठक में …", keep_with_next=True)
        with document.items() as items:
            items.add("1.", "प्रथम निर्देश …", below=[("(कार्यवाही …)", RIGHT_BOLD)])
        document.table([Column("क्र0सं0", 1), Column("नाम", 4)], [["1", "…"]])
        document.sign_here(45)
        document.paragraph("(नाम)", SIGNATORY)
        pdf = document.pdf()

Text is `str`, `Run` or a sequence of both; markup does not exist, so anything people typed may be passed as it
is. Every block is shaped, tagged in the order it was written and split over pages without lonely lines.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import BaseDocTemplate, Flowable, NextPageTemplate, PageBreak, Spacer

from desktop.services.documents import fonts as bundled
from desktop.services.documents.archival import Bookmark, archive
from desktop.services.documents.fonts import Family, FontNames
from desktop.services.documents.kept import Kept
from desktop.services.documents.metadata import Conformance, Metadata
from desktop.services.documents.page import A4, DeskCanvas, Foot, PageSetup, Sheet, foot_painter, sheet_name
from desktop.services.documents.paragraph import Paragraph
from desktop.services.documents.picture import Picture
from desktop.services.documents.signing_place import SigningPlace, SigningRoom
from desktop.services.documents.styles import BODY, CELL, HEADINGS, ITEM, TITLE, TextStyle, signatory_style
from desktop.services.documents.table import Column, build_table
from desktop.services.documents.tagging import Element
from desktop.services.documents.text_runs import Text, plain


class Heading(Paragraph):
    """A paragraph that notes where it stands, for the bookmarks."""

    level: int = 1
    bookmarks: list[Bookmark]

    def draw(self) -> None:
        if not self._was_drawn and isinstance(self.canv, DeskCanvas):
            top = float(self.canv.absolutePosition(0, self.height)[1])
            self.bookmarks.append(Bookmark(self.plain_text, self.level, self.canv.page_index, top))
        super().draw()


class Items:
    """A numbered or bulleted list that is being written; made by `Document.items`."""

    def __init__(self, document: Document, element: Element, style: TextStyle) -> None:
        self._document = document
        self._element = element
        self._style = style

    def add(
        self,
        label: str,
        text: Text,
        *,
        below: Sequence[tuple[Text, TextStyle]] = (),
        keep_with_next: bool = False,
    ) -> None:
        """One item with its printed label; the paragraphs `below` (an action line) stay with its last lines."""
        item = self._element.child("LI")
        label_element = item.child("Lbl")
        body = item.child("LBody")
        style = self._style.but(after=2) if below else self._style
        blocks: list[Flowable] = [
            Paragraph(
                text,
                style,
                self._document.fonts,
                label=label,
                element=body.child("P"),
                label_element=label_element,
            )
        ]
        blocks += [Paragraph(each, look, self._document.fonts, element=body.child("P")) for each, look in below]
        self._document.add(Kept(blocks) if below else blocks[0], keep_with_next=keep_with_next)


class Document:
    """One PDF in the making, for one thread. Use it as a context manager: its fonts are leased.

    Raises `FileNotFoundError` when the program's fonts are missing; text of any kind raises nothing.
    """

    def __init__(
        self,
        metadata: Metadata,
        *,
        family: Family = Family.SANS,
        page: PageSetup = A4,
        foot: Foot | None = None,
    ) -> None:
        self.metadata = metadata
        self.page = page  # of what is written next
        self._pages = [page]
        self.root = Element("Document")
        self._family = family
        self._foot = foot or Foot()
        self._story: list[Flowable] = []
        self._waiting: list[Flowable] = []  # blocks that stay with the next one
        self._bookmarks: list[Bookmark] = []
        self._drawn: tuple[bytes, list[list[Element]], list[SigningPlace]] | None = None
        self._open = ExitStack()
        self._fonts: FontNames | None = None

    def __enter__(self) -> Self:
        self._fonts = self._open.enter_context(bundled.lease(self._family))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()
        self._fonts = None

    @property
    def fonts(self) -> FontNames:
        """The names of this document's fonts, for drawings and flowables of the caller's own."""
        if self._fonts is None:
            raise RuntimeError("the document is not open")
        return self._fonts

    # --- blocks, in the order they are read

    def title(self, text: Text, style: TextStyle = TITLE) -> None:
        """The document's heading, also its first bookmark."""
        self._heading(text, 1, style)

    def heading(self, text: Text, level: int = 2, style: TextStyle | None = None) -> None:
        """A heading of level 1 to 3 with its bookmark; it never stands alone at a page's foot."""
        self._heading(text, level, style or HEADINGS[level])

    def paragraph(
        self,
        text: Text,
        style: TextStyle = BODY,
        *,
        keep_with_next: bool = False,
        keep_with_previous: bool = False,
    ) -> None:
        """A paragraph; the flags keep at least two of its lines on the page of its neighbour."""
        block = Paragraph(text, style, self.fonts, element=self.root.child("P"))
        self.add(block, keep_with_next=keep_with_next, keep_with_previous=keep_with_previous)

    @contextmanager
    def items(self, style: TextStyle = ITEM) -> Iterator[Items]:
        """A list; its labels hang in the style's left indent."""
        yield Items(self, self.root.child("L"), style)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Text]],
        *,
        style: TextStyle = CELL,
        row_height: float | None = None,
    ) -> None:
        """A ruled table over the whole width, as many pages long as it needs, headings on each."""
        self.add(
            build_table(
                columns,
                rows,
                width=self.page.text_width,
                page_height=self.page.text_height,
                fonts=self.fonts,
                element=self.root.child("Table"),
                style=style,
                row_height=row_height,
            )
        )

    def picture(self, drawing: Drawing, alternative: str) -> None:
        """A chart or other drawing with the sentence that stands for it when it cannot be seen.

        Its labels use `fonts`. Raises `ValueError` without an alternative.
        """
        if not plain(alternative):
            raise ValueError("a picture needs an alternative text")
        element = self.root.child("Figure", alternative=plain(alternative))
        self.add(Picture(drawing, element, self.page.text_width))

    def space(self, height: float) -> None:
        """Empty height in points (half a page at most), for a signature; it stays with the block after it."""
        self.add(Spacer(1, min(height, self.page.text_height / 2)), keep_with_next=True)

    def sign_here(self, height: float) -> None:
        """Room of `height` points above a signatory's name; a file to be signed has a field there."""
        left = signatory_style(self.page.text_width).left
        self.add(SigningRoom(height, left), keep_with_next=True)

    def new_page(self, page: PageSetup | None = None) -> None:
        """What follows begins on a new page, of the shape `page` (as it is now, when left out) from there on."""
        self._settle()
        if page and page != self.page:
            self._story.append(NextPageTemplate(sheet_name(page)))
            self._pages.append(page)
            self.page = page
        self._story.append(PageBreak())

    def add(self, block: Flowable, *, keep_with_next: bool = False, keep_with_previous: bool = False) -> None:
        """A flowable of the caller's own. It is read only if it marks itself (see `tagging.marked`)."""
        if self._drawn is not None:
            raise RuntimeError("the document is finished")
        if keep_with_previous and not self._waiting and self._story and not isinstance(self._story[-1], PageBreak):
            before = self._story.pop()
            self._waiting = list(before.blocks) if isinstance(before, Kept) else [before]
        self._waiting.append(block)
        if not keep_with_next:
            self._settle()

    # --- the result

    def pdf(self, conformance: Conformance = Conformance.PDF_A_2U, *, to_be_signed: bool = False) -> bytes:
        """The finished file; no block can be added after it. Equal documents give equal bytes.

        A file `to_be_signed` describes itself in XMP only, which signers leave alone, and has an empty signature
        field at each `sign_here`. Asked again, for another conformance say, the pages are not set anew.
        """
        if self._drawn is None:
            self._drawn = self._draw()
        content, page_marks, signing_places = self._drawn
        return archive(
            content,
            self.metadata,
            self.root,
            page_marks,
            self._bookmarks,
            conformance=conformance,
            to_be_signed=to_be_signed,
            signing_places=signing_places,
        )

    def save(self, path: Path, conformance: Conformance = Conformance.PDF_A_2U) -> None:
        """Writes the finished file to `path`, which is replaced only by a whole file. Raises `OSError`."""
        content = self.pdf(conformance)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".pdf")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise

    def _draw(self) -> tuple[bytes, list[list[Element]], list[SigningPlace]]:
        """Sets the pages; returns the bare PDF, what its marks are and where it is signed."""
        self._settle()
        target = BytesIO()
        first, fonts = self._pages[0], self.fonts
        painter = foot_painter(self._foot, fonts)
        canvases: list[DeskCanvas] = []

        def canvas(file: Any, **_reportlabs_own: object) -> DeskCanvas:
            canvases.append(DeskCanvas(file, paint_foot=painter, fonts=fonts, page=first))
            return canvases[-1]

        template = BaseDocTemplate(
            target,
            pagesize=(first.width, first.height),
            pageTemplates=[Sheet(page) for page in dict.fromkeys(self._pages)],
        )
        template.build(self._story or [Spacer(1, 1)], canvasmaker=canvas)
        return target.getvalue(), canvases[-1].page_marks, canvases[-1].signing_places

    def _heading(self, text: Text, level: int, style: TextStyle) -> None:
        block = Heading(text, style, self.fonts, element=self.root.child(f"H{level}"))
        block.level = level
        block.bookmarks = self._bookmarks
        self.add(block, keep_with_next=True)

    def _settle(self) -> None:
        if self._waiting:
            waiting = self._waiting
            self._waiting = []
            self._story.append(waiting[0] if len(waiting) == 1 else Kept(waiting))
