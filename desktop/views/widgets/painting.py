"""Shapes that several painted widgets share: rounded panels, the focus ring, key caps, badges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.views.infra import icons
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.text import draw_line, text_width


def panel(
    painter: QPainter,
    at: QRect,
    ground: QColor | None,
    border: QColor | None,
    *,
    radius: int = 4,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded ground with a border drawn inside `at`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(at)
    else:
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        inner = QRectF(at).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if ground is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(ground)
    round_by = look().metrics.px(radius)
    painter.drawRoundedRect(inner, round_by, round_by)
    painter.restore()


def focus_ring(painter: QPainter, at: QRect, *, radius: int = 4) -> None:
    """The 2 px ring that shows where the keyboard is."""
    worn = look()
    panel(painter, at, None, worn.color("focus"), radius=radius, width=worn.metrics.px(2))


def edge_mark(painter: QPainter, at: QRect, ink: QColor) -> None:
    """The 4 px mark at the left edge of what is current."""
    painter.fillRect(QRect(at.left(), at.top(), look().metrics.px(4), at.height()), ink)


def cap_size(keys: str) -> QSize:
    """Room for a key cap."""
    metrics = look().metrics
    return QSize(int(text_width(keys, Size.TINY, Weight.MEDIUM)) + metrics.px(12), metrics.px(18))


def key_cap(painter: QPainter, at: QRect, keys: str, *, ink: QColor | None = None) -> None:
    """A shortcut in a small frame; with an ink of its own (on a filled button) without ground."""
    worn = look()
    if ink is None:
        panel(painter, at, worn.color("alt"), worn.color("line"), radius=3)
    else:
        panel(painter, at, None, ink, radius=3)
    draw_line(
        painter,
        at,
        keys,
        ink or worn.color("muted"),
        size=Size.TINY,
        weight=Weight.MEDIUM,
        align=Qt.AlignmentFlag.AlignHCenter,
        fits=True,
    )


def badge_size(text: str) -> QSize:
    """Room for a count."""
    metrics = look().metrics
    return QSize(int(text_width(text, Size.TINY, Weight.SEMIBOLD)) + metrics.px(10), metrics.px(18))


def badge(painter: QPainter, at: QRect, text: str, *, ground: str = "sunken", ink: str = "text") -> None:
    """A count on its ground."""
    worn = look()
    panel(painter, at, worn.color(ground), None, radius=3)
    draw_line(
        painter,
        at,
        text,
        worn.color(ink),
        size=Size.TINY,
        weight=Weight.SEMIBOLD,
        align=Qt.AlignmentFlag.AlignHCenter,
        fits=True,
    )


def icon_in(painter: QPainter, name: str, ink: QColor, at: QRect, size: int) -> None:
    """A drawing centred in `at`; `size` is meant at 11 pt text."""
    side = look().metrics.px(size)
    left = at.left() + (at.width() - side) / 2
    top = at.top() + (at.height() - side) / 2
    icons.paint(painter, name, ink, QPointF(left, top), side)
