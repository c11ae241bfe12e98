"""The page: A4 with the Secretariat's margins, upright or lying, the foot with number, fingerprint and audit head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, PageTemplate

from desktop.services.documents.fonts import FontNames
from desktop.services.documents.signing_place import SigningPlace
from desktop.services.documents.styles import GREY, MM
from desktop.services.documents.tagging import PAGINATION, Element

_NUMBER_SIZE: Final = 9.5
_NUMBER_HEIGHT: Final = 11 * MM
_SMALL_SIZE: Final = 6.5
_SMALL_LEADING: Final = 8.5
_NARROWEST: Final = 4.0  # points: the smallest a long foot line is set


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Size and margins in points; A4 with 30, 20, 20 and 20 mm left, right, top and bottom."""

    width: float = 210 * MM
    height: float = 297 * MM
    left: float = 30 * MM
    right: float = 20 * MM
    top: float = 20 * MM
    bottom: float = 20 * MM

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        return self.height - self.top - self.bottom


A4: Final = PageSetup()
A4_LYING: Final = PageSetup(width=297 * MM, height=210 * MM, left=20 * MM)


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under every page: its number, and up to two small lines (a fingerprint, an audit head).

    `number` may use `{page}` and `{pages}`; an empty one prints no number.
    """

    number: str = "पृष्ठ {page}/{pages}"
    small: tuple[str, ...] = ()


class Sheet(PageTemplate):
    """Pages of one shape. ReportLab asks for the sheet by its name."""

    def __init__(self, page: PageSetup) -> None:
        frame = Frame(
            page.left, page.bottom, page.text_width, page.text_height, id="text",
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        super().__init__(id=sheet_name(page), frames=[frame], pagesize=(page.width, page.height))
        self.page = page

    def beforeDrawPage(self, canv: Any, doc: Any) -> None:  # noqa: ARG002, N802 - ReportLab's signature
        canv.page = self.page


def sheet_name(page: PageSetup) -> str:
    return repr(page)


Painter = Callable[["DeskCanvas", int, int], None]


class DeskCanvas(Canvas):
    """A canvas that notes what its marks mean and paints the feet once the number of pages is known."""

    def __init__(self, target: Any, *, paint_foot: Painter, fonts: FontNames, page: PageSetup) -> None:
        options: dict[str, Any] = {"initialFontName": fonts.regular}  # the stubs take the name for a number
        super().__init__(
            target,
            pagesize=(page.width, page.height),
            pageCompression=0,  # compressed once, when the file is finished
            invariant=1,
            **options,
        )
        self._fonts = fonts
        self.page = page
        self.signing_places: list[SigningPlace] = []
        self._paint_foot = paint_foot
        self._finished: list[dict[str, Any]] = []
        self.page_marks: list[list[Element]] = [[]]

    @property
    def page_index(self) -> int:
        """The page being drawn, from 0."""
        return len(self._finished)

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:  # noqa: N802 - ReportLab's name
        """Charts begin with Helvetica, which no archive embeds: the document's own font takes its place."""
        font: Any = pdfmetrics.getFont(psfontname)
        if not font._dynamicFont:  # noqa: SLF001 - how ReportLab tells the fonts it embeds
            psfontname = self._fonts.weight(bold="Bold" in psfontname)
        super().setFont(psfontname, size, leading)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self._finished.append(dict(self.__dict__))
        self.page_marks.append([])
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave out what subclasses need

    def save(self) -> None:
        """Emits the pages that were shown, each with its foot, and closes the file."""
        finished, marks = self._finished, self.page_marks[: len(self._finished)]
        for number, state in enumerate(finished, 1):
            self.__dict__.update(state)
            self._paint_foot(self, number, len(finished))
            Canvas.showPage(self)
        self.page_marks = marks
        Canvas.save(self)


def foot_painter(foot: Foot, fonts: FontNames) -> Painter:
    """Paints the foot as an artifact, which readers skip."""

    def paint(canvas: DeskCanvas, number: int, pages: int) -> None:
        page = canvas.page
        centre = page.left + page.text_width / 2
        canvas.addLiteral(f"{PAGINATION} BDC")
        canvas.setFillColorRGB(GREY.red, GREY.green, GREY.blue)
        if foot.number:
            canvas.setFont(fonts.regular, _NUMBER_SIZE)
            text = foot.number.replace("{page}", str(number)).replace("{pages}", str(pages))
            canvas.drawCentredString(centre, _NUMBER_HEIGHT, text)
        height = _NUMBER_HEIGHT - _SMALL_LEADING
        for line in foot.small:
            natural = canvas.stringWidth(line, fonts.regular, _SMALL_SIZE)
            size = max(_NARROWEST, _SMALL_SIZE * min(1.0, page.text_width / max(natural, 1)))
            canvas.setFont(fonts.regular, size)
            canvas.drawCentredString(centre, height, line)
            height -= _SMALL_LEADING
        canvas.addLiteral("EMC")

    return paint
