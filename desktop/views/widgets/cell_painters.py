"""How each kind of cell is drawn inside its rectangle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from desktop.views.infra.formats import NOTHING
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.cells import (
    AgeCell,
    BarCell,
    CheckCell,
    ChipCell,
    FlagsCell,
    KindCell,
    LevelCell,
    StatusCell,
    Text2,
)
from desktop.views.widgets.chips import chip_size, paint_chip
from desktop.views.widgets.marks import paint_age_bar, paint_level_steps, steps_width
from desktop.views.widgets.painting import icon_in, panel
from desktop.views.widgets.text import draw_line, wrap


@dataclass(frozen=True, slots=True)
class RowState:
    """What the row is while a cell of it is painted."""

    selected: bool = False
    enabled: bool = True
    check: Qt.CheckState = Qt.CheckState.Unchecked

    def ink(self, tone: Tone) -> QColor:
        """The colour of a tone here: second lines of a selected row stand in full text colour."""
        if not self.enabled:
            return look().color(Tone.DISABLED)
        return look().color(Tone.TEXT if self.selected and tone is Tone.MUTED else tone)


def _two_lines(at: QRect) -> tuple[QRect, QRect]:
    line, small = look().metrics.L, look().metrics.line(Size.SMALL)
    top = at.top() + (at.height() - line - small) // 2
    return QRect(at.left(), top, at.width(), line), QRect(at.left(), top + line, at.width(), small)


def paint_text(painter: QPainter, at: QRect, cell: Text2, row: RowState) -> None:
    """One line, two lines, or one text wrapped over two."""
    align = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    ink = row.ink(cell.tone)
    metrics = look().metrics
    if cell.second and at.height() >= 2 * metrics.L:
        first, second = _two_lines(at)
        draw_line(painter, first, cell.first, ink, weight=cell.weight, align=align)
        draw_line(painter, second, cell.second, row.ink(cell.second_tone), size=Size.SMALL, align=align)
        return
    room = max(1, min(cell.lines, at.height() // metrics.L))
    lines = wrap(cell.first or NOTHING, at.width(), room, Size.BODY, cell.weight)
    top = at.top() + (at.height() - len(lines) * metrics.L) // 2
    for number, text in enumerate(lines):
        where = QRect(at.left(), top + number * metrics.L, at.width(), metrics.L)
        draw_line(painter, where, text, ink, weight=cell.weight, align=align, fits=True)


def paint_kind(painter: QPainter, at: QRect, cell: KindCell, row: RowState) -> None:
    """Shape and word."""
    px = look().metrics.px
    ink = row.ink(cell.label.tone)
    icon_in(painter, cell.label.icon, ink, QRect(at.left(), at.top(), px(13), at.height()), 13)
    draw_line(painter, at.adjusted(px(18), 0, 0, 0), cell.label.text, ink)


def paint_level(painter: QPainter, at: QRect, cell: LevelCell, row: RowState) -> None:
    """Steps and word."""
    ink = row.ink(Tone.TEXT)
    paint_level_steps(painter, at, cell.level, ink)
    draw_line(painter, at.adjusted(steps_width() + look().metrics.px(7), 0, 0, 0), cell.word, ink)


def paint_age(painter: QPainter, at: QRect, cell: AgeCell, row: RowState) -> None:
    """Days over bar over words; on one line the bar stands behind the days and the words are in the tip."""
    metrics = look().metrics
    ink = row.ink(cell.tone)
    px, small = metrics.px, metrics.line(Size.SMALL)
    if at.height() < metrics.two_line_row:
        half = at.width() // 2
        draw_line(painter, QRect(at.left(), at.top(), half, at.height()), cell.days, ink, weight=Weight.MEDIUM)
        paint_age_bar(painter, at.adjusted(half + px(4), 0, 0, 0), cell.fill, ink)
        return
    bar = px(6)
    top = at.top() + (at.height() - metrics.L - bar - small + px(2)) // 2
    draw_line(
        painter,
        QRect(at.left(), top, at.width(), metrics.L - px(1)),
        cell.days,
        row.ink(Tone.TEXT),
        weight=Weight.SEMIBOLD,
        fits=True,
    )
    top += metrics.L - px(1)
    paint_age_bar(painter, QRect(at.left(), top, at.width(), bar), cell.fill, ink)
    draw_line(
        painter, QRect(at.left(), top + bar - px(1), at.width(), small), cell.words, ink, size=Size.SMALL, fits=True
    )


def paint_status(painter: QPainter, at: QRect, cell: StatusCell, row: RowState) -> None:
    """Drawing and status in the ink of its tone, what is awaited in the quiet one."""
    metrics = look().metrics
    px = metrics.px
    ink = row.ink(cell.label.tone)
    words = at.adjusted(px(21), 0, 0, 0)
    if cell.second and at.height() >= 2 * metrics.L:
        first, second = _two_lines(words)
        draw_line(painter, second, cell.second, row.ink(Tone.MUTED), size=Size.SMALL)
    else:
        first = words
    draw_line(painter, first, cell.label.text, ink, weight=Weight.SEMIBOLD)
    icon_in(painter, cell.label.icon, ink, QRect(at.left(), first.top(), px(15), first.height()), 15)


def paint_flags(painter: QPainter, at: QRect, cell: FlagsCell, row: RowState) -> None:
    """At most two chips, one over the other, and `+n`."""
    px = look().metrics.px
    room = at.height()
    shown = cell.flags if room >= look().metrics.two_line_row else cell.flags[:1]
    hidden = cell.more + len(cell.flags) - len(shown)
    sizes = [chip_size(flag.text, flag.icon) for flag in shown]
    gap = px(1)
    top = at.top() + (room - sum(size.height() for size in sizes) - gap * max(0, len(sizes) - 1)) // 2
    for number, (flag, size) in enumerate(zip(shown, sizes, strict=True)):
        where = QRect(at.left(), top, min(size.width(), at.width()), size.height())
        paint_chip(painter, where, flag.text, flag.icon, flag.tone, outlined=row.selected)
        if hidden and number == len(shown) - 1:
            rest = where.adjusted(where.width() + px(4), 0, px(40), 0)
            draw_line(painter, rest, f"+{hidden}", row.ink(Tone.MUTED), size=Size.SMALL, fits=True)
        top += size.height() + gap


def paint_bar(painter: QPainter, at: QRect, cell: BarCell, row: RowState) -> None:
    """A solid share and a hatched one."""
    worn = look()
    height = worn.metrics.px(13)
    top = at.top() + (at.height() - height) // 2
    solid = round(at.width() * cell.solid)
    painter.fillRect(QRect(at.left(), top, solid, height), row.ink(Tone.ACCENT))
    width = round(at.width() * cell.hatched)
    if width > 0:
        hatched = QRect(at.left() + solid, top, width, height)
        hatch(painter, hatched)


def hatch(painter: QPainter, at: QRect) -> None:
    """The share of demands and suggestions, also in legends."""
    worn = look()
    ink = worn.color(Tone.WARN)
    painter.fillRect(at, worn.color("warnSoft"))
    painter.fillRect(at, QBrush(ink, Qt.BrushStyle.BDiagPattern))
    panel(painter, at, None, ink, radius=0)


def paint_chip_cell(painter: QPainter, at: QRect, cell: ChipCell, row: RowState) -> None:
    """One chip at the left."""
    text, icon = cell.label.text, cell.label.icon
    size = chip_size(text, icon)
    top = at.top() + (at.height() - size.height()) // 2
    where = QRect(at.left(), top, min(size.width(), at.width()), size.height())
    paint_chip(painter, where, text, icon, cell.label.tone, outlined=cell.outlined or row.selected)


def paint_check(painter: QPainter, at: QRect, _cell: CheckCell, row: RowState) -> None:
    """A check box in the middle."""
    check_box(painter, at, row.check)


def check_box(painter: QPainter, at: QRect, state: Qt.CheckState) -> None:
    """The same box as the style sheet's, for tables and their heads."""
    worn = look()
    side = worn.metrics.px(16)
    box = QRect(at.left() + (at.width() - side) // 2, at.top() + (at.height() - side) // 2, side, side)
    on = state is not Qt.CheckState.Unchecked
    panel(painter, box, worn.color("accent" if on else "panel"), worn.color("accent" if on else "edge"), radius=2)
    if on:
        name = "check-mark" if state is Qt.CheckState.Checked else "dash-mark"
        icon_in(painter, name, worn.color("onAccent"), box, 14)


PAINTERS: dict[type, Callable[[QPainter, QRect, Any, RowState], None]] = {
    Text2: paint_text,
    KindCell: paint_kind,
    LevelCell: paint_level,
    AgeCell: paint_age,
    StatusCell: paint_status,
    FlagsCell: paint_flags,
    BarCell: paint_bar,
    ChipCell: paint_chip_cell,
    CheckCell: paint_check,
}
