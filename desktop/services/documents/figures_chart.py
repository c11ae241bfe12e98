"""The chart above the table of figures: for each row, one bar a level, labelled with its value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color

from desktop.models.minutes import Annex
from desktop.services.documents.fonts import FontNames
from desktop.services.documents.styles import GREY, RULE

_MOST_PANELS: Final = 4
_PANELS_A_ROW: Final = 2
_GAP: Final = 18.0  # points
_BAR: Final = 11.0
_PITCH: Final = 17.0
_HEAD: Final = 20.0
_SIZE: Final = 9.0
_LABELS: Final = 42.0  # points left of the bars
_VALUES: Final = 40.0  # points right of them
_FILL: Final = Color(0.06, 0.36, 0.42)  # dark enough to stay a shade of grey in a photocopy
_TOTAL_SIGNS: Final = frozenset({"योग", "कुल", "Total"})


def is_figure(cell: str) -> bool:
    """A number as offices write it: `1,284`, `86.2%`, `3.`, `—` for none."""
    return cell in {"—", "-", "–"} or cell.rstrip("%. ").replace(",", "").replace(".", "", 1).isdecimal()


def figures_chart(annex: Annex, fonts: FontNames, width: float) -> tuple[Drawing, str] | None:
    """The drawing and the sentence that stands for it, or nothing when no row holds figures under two headings.

    The first column names the row; a column of totals is left to the table. At most four rows are drawn, each on
    its own scale, for they may count different things.
    """
    columns = [at for at, name in enumerate(annex.columns) if at and name.strip() not in _TOTAL_SIGNS]
    rows = [row for row in annex.rows if len([at for at in columns if _value(row, at) is not None]) > 1]
    if not rows:
        return None
    rows = rows[:_MOST_PANELS]
    panel_width = (width - _GAP * (_PANELS_A_ROW - 1)) / _PANELS_A_ROW
    panel_height = _HEAD + _PITCH * len(columns)
    lines = -(-len(rows) // _PANELS_A_ROW)
    drawing = Drawing(width, lines * panel_height + (lines - 1) * _GAP)
    for index, row in enumerate(rows):
        left = (index % _PANELS_A_ROW) * (panel_width + _GAP)
        top = drawing.height - (index // _PANELS_A_ROW) * (panel_height + _GAP)
        _panel(drawing, annex, row, columns, fonts, (left, top, panel_width))
    return drawing, "; ".join(_spoken(annex, row, columns) for row in rows)


def _value(row: Sequence[str], at: int) -> float | None:
    cell = row[at].strip() if at < len(row) else ""
    digits = cell.rstrip("% ").replace(",", "")
    return float(digits) if is_figure(cell) and digits.replace(".", "", 1).isdecimal() else None


def _panel(
    drawing: Drawing,
    annex: Annex,
    row: Sequence[str],
    columns: Sequence[int],
    fonts: FontNames,
    place: tuple[float, float, float],
) -> None:
    left, top, width = place
    ink = Color(GREY.red, GREY.green, GREY.blue)
    drawing.add(String(left, top - _SIZE - 1, row[0], fontName=fonts.bold, fontSize=_SIZE))
    longest = max(filter(None, (_value(row, at) for at in columns)), default=1.0)
    room = width - _LABELS - _VALUES
    for number, at in enumerate(columns):
        foot = top - _HEAD - number * _PITCH - _BAR
        value = _value(row, at)
        drawing.add(
            String(
                left + _LABELS - 5,
                foot + 2.5,
                annex.columns[at],
                fontName=fonts.regular,
                fontSize=_SIZE,
                textAnchor="end",
            )
        )
        length = room * (value or 0) / longest
        if length:
            bar = Rect(left + _LABELS, foot, length, _BAR)
            bar.fillColor, bar.strokeColor = _FILL, None
            drawing.add(bar)
        text = row[at] if value is not None else "—"
        drawing.add(
            String(
                left + _LABELS + length + 4,
                foot + 2.5,
                text,
                fontName=fonts.regular,
                fontSize=_SIZE,
                fillColor=ink,
            )
        )
    axis = left + _LABELS
    foot = top - _HEAD - len(columns) * _PITCH + (_PITCH - _BAR)
    rule = Color(RULE.red, RULE.green, RULE.blue)
    drawing.add(Line(axis, top - _HEAD + 2, axis, foot - 2, strokeColor=rule, strokeWidth=0.6))


def _spoken(annex: Annex, row: Sequence[str], columns: Sequence[int]) -> str:
    return f"{row[0]}: " + ", ".join(f"{annex.columns[at]} {row[at]}" for at in columns if at < len(row))
