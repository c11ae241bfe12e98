"""The program's own line drawings: SVG on a 20-unit grid, inked with a token's colour when drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop import resources
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone

SIZES = (13, 16, 18, 20, 24)


@lru_cache(maxsize=256)
def source(name: str) -> bytes:
    """The drawing as it ships, with `currentColor` where the ink goes; raises FileNotFoundError."""
    return resources.path("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Every drawing that ships, in order."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def inked(name: str, colour: str) -> bytes:
    """The drawing in one colour (`#RRGGBB`)."""
    return source(name).replace(b"currentColor", colour.encode("ascii"))


def pixmap(name: str, colour: str | QColor, size: float, ratio: float = 1.0) -> QPixmap:
    """The drawing as pixels, kept by name, colour, size and device pixel ratio."""
    ink = QColor(colour).name()
    key = f"nodal:{name}:{ink}:{size:.2f}:{ratio:.3f}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    renderer = QSvgRenderer(QByteArray(inked(name, ink)))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, tone: Tone = Tone.TEXT, size: int = 18) -> QIcon:
    """For Qt's own controls, sharp on the screens there are. It keeps the colours of now: make it again on
    `Theme.changed`.
    """
    tokens = look().tokens
    made = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, tokens.ink(tone), size, ratio))
        made.addPixmap(pixmap(name, tokens.disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, colour: str | QColor, at: QPointF, size: float) -> None:
    """Draw with the top left corner at this point, sharp at the painter's pixel ratio."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(
        QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio), pixmap(name, colour, size, ratio)
    )


def write_mark(folder: str, name: str, colour: str) -> str:
    """Put an inked drawing into `folder` for the style sheet and return its file name."""
    file = Path(folder) / f"{name}-{colour.removeprefix('#')}.svg"
    if not file.exists():
        file.write_bytes(inked(name, colour))
    return file.name
