"""The paragraph of this package: shaped, tagged, without markup.

It is a ReportLab flowable. Unlike ReportLab's own it reads no markup, cuts words between aksharas, keeps the
space at a line's end in the text (or the words of two lines run together for a screen reader) and says what
it is to readers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from typing import Any, Final, Self, cast

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from desktop.services.documents.cluster_font import ClusterFont
from desktop.services.documents.fonts import FontNames
from desktop.services.documents.line_breaking import Line, Measure, break_lines
from desktop.services.documents.styles import Align, TextStyle
from desktop.services.documents.tagging import Element, marked
from desktop.services.documents.text_runs import Look, Run, Text, plain, runs, tokens
from desktop.services.documents.text_safety import NO_BREAK_SPACE

LEAST_LINES: Final = 2  # of a paragraph at the foot and at the head of a page
_WIDEST_GAP: Final = 1.2  # em by which justification may widen a space
_LABEL_GAP: Final = 0.35  # em between a label and the text it pushes aside
_ROUNDING: Final = 1e-4


class Paragraph(Flowable):
    """Text in a column, as wide as it is given, as high as it needs.

    `label` (a number, a bullet) hangs in the left indent. `element` is where the text stands in the document's
    structure, `label_element` the label; a paragraph that is drawn again (a repeated table heading) is
    decoration the second time. Pieces made by `split` keep the lines of the width they were broken for.
    """

    def __init__(
        self,
        text: Text,
        style: TextStyle,
        fonts: FontNames,
        *,
        label: str = "",
        element: Element | None = None,
        label_element: Element | None = None,
        least_lines: int = LEAST_LINES,
    ) -> None:
        super().__init__()
        self._least_lines = least_lines
        self.text_style = style
        self.text = text
        self._fonts = fonts
        self._label = label
        self._element = element
        self._label_element = label_element
        self._was_drawn = False
        self._lines: list[Line] | None = None
        self._broken_for = -1.0
        self._is_piece = False
        self._first_of_text = True
        self._last_of_text = True
        self._tokens = tokens([(self._look(run), run.text) for run in runs(text)])

    @property
    def plain_text(self) -> str:
        """The words on one line."""
        return plain(self.text)

    # --- what ReportLab asks

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        return self.text_style.before if self._first_of_text else 0

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        return self.text_style.after if self._last_of_text else 0

    def minWidth(self) -> float:  # noqa: N802 - ReportLab's name
        """The widest word: narrower columns cut words."""
        style = self.text_style
        widest = max(
            (sum(self._measure(look, text) for look, text in token.pieces) for token in self._tokens), default=0.0
        )
        return widest + style.left + style.right

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's signature
        self.width = aW
        self.height = len(self._broken(aW)) * self.text_style.leading
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - ReportLab's signature
        """Two pieces of at least `least_lines` lines each, or nothing when that cannot be."""
        # a table cell is split with its padding counted in: what was wrapped counts
        lines = self._broken(aW) if self._lines is None else self._lines
        if len(lines) * self.text_style.leading <= aH:
            return [self]
        fitting = min(int(aH / self.text_style.leading), len(lines) - self._least_lines)
        return cast("list[Flowable]", self.parted(fitting)) if fitting >= self._least_lines else []

    def draw(self) -> None:
        canvas = self.canv
        element = None if self._was_drawn else self._element
        label_element = None if self._was_drawn else self._label_element
        self._was_drawn = True
        lines = self._lines or []
        if self._label and self._first_of_text:
            with marked(canvas, label_element):
                self._draw_label(canvas)
        if lines:
            with marked(canvas, element):
                self._draw_lines(canvas, lines)

    # --- what its neighbours ask

    @property
    def line_count(self) -> int:
        """Lines in the width of the last `wrap`."""
        return len(self._lines or ())

    @property
    def lines(self) -> Sequence[Line]:
        """The lines in the width of the last `wrap`."""
        return self._lines or ()

    def parted(self, count: int) -> list[Self]:
        """The first `count` lines and the others, as two paragraphs of the same element."""
        lines = self._lines or []
        return [
            self._piece(lines[:count], first=self._first_of_text, last=False),
            self._piece(lines[count:], first=False, last=self._last_of_text),
        ]

    def _piece(self, lines: list[Line], *, first: bool, last: bool) -> Self:
        made = copy(self)
        made.__dict__.pop("_postponed", None)  # ReportLab's mark of a block that waited for this page
        vars(made).update(_lines=lines, _is_piece=True, _first_of_text=first, _last_of_text=last)
        return made

    # --- breaking

    def _look(self, run: Run) -> Look:
        style = self.text_style
        return Look(self._fonts.weight(bold=run.bold or style.bold), run.underline or style.underline)

    def _measure(self, look: Look, text: str) -> float:
        return _font(look.font).stringWidth(text, self.text_style.size)

    def _ruler(self) -> Measure:
        """`_measure` for many words: fonts are looked up once."""
        size = self.text_style.size
        names = {self._fonts.regular, self._fonts.bold}
        widths = {name: _font(name).stringWidth for name in names}
        return lambda look, text: widths[look.font](text, size)

    def _broken(self, width: float) -> list[Line]:
        if self._lines is not None and (self._is_piece or abs(self._broken_for - width) < _ROUNDING):
            return self._lines
        self._broken_for = width
        style = self.text_style
        room = width - style.left - style.right
        first = room - self._first_indent()
        has_lines = self._tokens or self._label  # a label without text still takes its line
        self._lines = break_lines(self._tokens, lambda n: room if n else first, self._ruler()) if has_lines else []
        return self._lines

    def _first_indent(self) -> float:
        """From the left indent to the first line's first letter: a long label pushes it."""
        style = self.text_style
        if not self._label:
            return style.first
        end = self._label_width() + _LABEL_GAP * style.size
        return max(0.0, style.first, end - style.left)

    def _label_width(self) -> float:
        return _font(self._fonts.weight(bold=self.text_style.bold)).stringWidth(self._label, self.text_style.size)

    # --- drawing

    def _draw_label(self, canvas: Any) -> None:
        style = self.text_style
        text = canvas.beginText(0, self._baseline())
        text.setFont(self._fonts.weight(bold=style.bold), style.size, style.leading)
        text.setFillColor(_colour(style))
        text.textOut(f"{self._label} ")
        canvas.drawText(text)

    def _draw_lines(self, canvas: Any, lines: Sequence[Line]) -> None:
        style = self.text_style
        room = self.width - style.left - style.right
        text = canvas.beginText(style.left, self._baseline())
        text.setFillColor(_colour(style))
        if not lines[0].parts:
            text.setLeading(style.leading)  # otherwise the first letters bring it
        at, font, stretch_now = 0.0, "", 0.0
        underlines: list[tuple[float, float, float]] = []
        for number, line in enumerate(lines):
            indent = self._first_indent() if number == 0 and self._first_of_text else 0.0
            offset, stretch = self._set_line(line, room - indent)
            offset += indent
            if offset != at:
                text.moveCursor(offset - at, 0)
                at = offset
            if stretch != stretch_now:
                text.setWordSpace(stretch)
                stretch_now = stretch
            parts = line.parts
            if any(look.underline for look, _ in parts):
                baseline = self._baseline() - number * style.leading
                underlines += self._underlines(parts, style.left + offset, stretch, baseline)
            more_follows = number + 1 < len(lines) or not self._last_of_text
            if more_follows and not line.goes_on and parts:
                parts[-1] = parts[-1][0], f"{parts[-1][1]} "
            for look, letters in parts[:-1]:
                if look.font != font:
                    text.setFont(look.font, style.size, style.leading)
                    font = look.font
                text.textOut(letters)
            last = parts[-1] if parts else None
            if last and last[0].font != font:
                text.setFont(last[0].font, style.size, style.leading)
                font = last[0].font
            text.textLine(last[1] if last else "")
        if stretch_now:
            text.setWordSpace(0)
        canvas.drawText(text)
        if underlines:
            self._draw_underlines(canvas, underlines)

    def _underlines(
        self, parts: Sequence[tuple[Look, str]], pen: float, stretch: float, baseline: float
    ) -> Iterator[tuple[float, float, float]]:
        """From, to and baseline of the underlined parts of a line."""
        for look, letters in parts:
            spaces = letters.count(" ") + letters.count(NO_BREAK_SPACE)
            end = pen + self._measure(look, letters) + stretch * spaces
            if look.underline:
                yield pen, end, baseline
            pen = end

    def _set_line(self, line: Line, room: float) -> tuple[float, float]:
        """Where the line begins right of the indent, and what is added to each of its spaces."""
        align, free = self.text_style.align, room - line.width
        if align is Align.RIGHT:
            return free, 0.0
        if align is Align.CENTRE:
            return free / 2, 0.0
        if align is Align.JUSTIFY and line.stretches and line.spaces:
            gap = free / line.spaces
            if gap <= _WIDEST_GAP * self.text_style.size:
                return 0.0, gap
        return 0.0, 0.0

    def _baseline(self) -> float:
        """Height of the first line's baseline above the paragraph's foot: half of the leading lies above."""
        style = self.text_style
        face = _font(self._fonts.regular).face
        ascent, descent = face.ascent * style.size / 1000, face.descent * style.size / 1000
        slack = style.leading - (ascent - descent)
        return self.height - ascent - slack / 2

    def _draw_underlines(self, canvas: Any, stretches: Sequence[tuple[float, float, float]]) -> None:
        size = self.text_style.size
        canvas.saveState()
        canvas.setStrokeColor(_colour(self.text_style))
        canvas.setLineWidth(size * 0.05)
        for left, right, baseline in stretches:
            canvas.line(left, baseline - 0.14 * size, right, baseline - 0.14 * size)
        canvas.restoreState()


def _font(name: str) -> ClusterFont:
    return cast("ClusterFont", pdfmetrics.getFont(name))


def _colour(style: TextStyle) -> Color:
    return Color(style.colour.red, style.colour.green, style.colour.blue)
