"""Pages of a PDF under each other, drawn from pictures that others make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.services.documents.page_images import PageImage, Strip
from desktop.views.infra.look import look
from desktop.views.infra.tokens import LIGHT

_GAP = 10
_BAR = 3


def as_image(picture: PageImage, ratio: float) -> QImage:
    """The picture as Qt paints it; may be made on any thread."""
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(ratio)
    return image


class _Sheet(QWidget):
    """The long canvas inside the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at: list[QRect] = []
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.images: dict[int, QImage] = {}
        self.strips: tuple[Strip, ...] = ()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in view; paper is white in every theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, at in enumerate(self.at):
            if not at.intersects(event.rect()):
                continue
            image = self.images.get(page)
            if image is None:
                painter.fillRect(at, QColor(LIGHT.panel))
            elif image.deviceIndependentSize().toSize() == at.size():
                painter.drawImage(QPointF(at.topLeft()), image)
            else:
                painter.drawImage(QRectF(at), image)
            self._mark(painter, page, at)
            painter.setPen(look().color("edge"))
            painter.drawRect(at.adjusted(0, 0, -1, -1))
        painter.end()

    def of_strip(self, strip: Strip) -> QRect:
        """Where a strip stands on the canvas."""
        at = self.at[strip.page]
        scale = at.height() / self.sizes[strip.page][1]
        top, bottom = at.top() + strip.top * scale, at.top() + strip.bottom * scale
        side = round(at.width() * 0.08)
        return QRect(at.left() + side, round(top) - 3, at.width() - 2 * side + side // 3, round(bottom - top) + 6)

    def _mark(self, painter: QPainter, page: int, at: QRect) -> None:
        here = [self.of_strip(strip) for strip in self.strips if strip.page == page]
        if not here:
            return
        whole = here[0]
        for rect in here[1:]:
            whole = whole.united(rect)
        painter.save()
        painter.setClipRect(at)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(whole, QColor(LIGHT.warnSoft))
        painter.restore()
        bar = QRect(whole.left(), whole.top(), look().metrics.px(_BAR), whole.height())
        painter.fillRect(bar, QColor(LIGHT.warn))


class PageView(QScrollArea):
    """Scrolls over the pages. A page without a picture is white until `wanted` was answered."""

    wanted = Signal()
    """Pages came into view that have no picture of this size."""
    page_changed = Signal(int)
    """The page in the middle of the view, from 0."""
    zoomed = Signal(int)
    """Ctrl and the wheel: one step in or out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(self)
        self._sheet.resize(1, 1)
        self._zoom = 0.75
        self._page = 0
        self._fresh: set[int] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self._sheet)
        self.setProperty("ground", "sunken")
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def page(self) -> int:
        """The page in the middle of the view."""
        return self._page

    @property
    def dots_per_inch(self) -> float:
        """At which pictures are one to one, on this screen and at this zoom: a point is a pixel at 100 %."""
        return 72 * self.scale * self.devicePixelRatioF()

    @property
    def scale(self) -> float:
        """Logical pixels a point."""
        return self._zoom * look().metrics.em / (11 * 96 / 72)

    @property
    def in_view(self) -> tuple[int, ...]:
        """The pages one sees, and the next one."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        seen = [n for n, at in enumerate(self._sheet.at) if at.bottom() >= top and at.top() <= top + height]
        return tuple(dict.fromkeys([*seen, *(n + 1 for n in seen[-1:] if n + 1 < len(self._sheet.at))])) or (0, 1)

    @property
    def missing(self) -> tuple[int, ...]:
        """Those in view that have no picture of the right size yet."""
        return tuple(page for page in self.in_view if page not in self._fresh and page < len(self._sheet.at))

    def show_pages(self, sizes: Sequence[tuple[float, float]], images: Mapping[int, QImage]) -> None:
        """Another document. Pages without a new picture keep the old one until theirs is made. Where some lie, the
        upright ones stand in the middle of them, and the view too.
        """
        wide = self._sheet.width()
        self._sheet.sizes = tuple(sizes)
        self._sheet.images = {page: image for page, image in self._sheet.images.items() if page < len(sizes)}
        self._fresh = set()
        self._arrange()
        if self._sheet.width() != wide:
            across = self.horizontalScrollBar()
            across.setValue((across.minimum() + across.maximum()) // 2)
        self.add_images(images)

    def add_images(self, images: Mapping[int, QImage]) -> None:
        """Pictures of this document's pages in the size of now."""
        self._sheet.images.update(images)
        self._fresh.update(images)
        self._sheet.update()
        self._look()

    def zoom(self, zoom: float) -> None:
        """Another size; the old pictures are stretched until the new ones are there."""
        if zoom == self._zoom:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, self._sheet.height())
        self._zoom = zoom
        self._fresh = set()
        self._arrange()
        bar.setValue(round(share * self._sheet.height()))
        self._look()

    def mark(self, strips: Sequence[Strip], *, follow: bool) -> None:
        """The block being edited; with `follow` its beginning comes into view if it is not there."""
        self._sheet.strips = tuple(strip for strip in strips if strip.page < len(self._sheet.at))
        self._sheet.update()
        if follow and self._sheet.strips:
            first = self._sheet.of_strip(self._sheet.strips[0])
            top, height = self.verticalScrollBar().value(), self.viewport().height()
            if first.top() < top or first.bottom() > top + height:
                self.verticalScrollBar().setValue(max(0, first.top() - height // 4))

    def go_to(self, page: int) -> None:
        """Its top in view."""
        if 0 <= page < len(self._sheet.at):
            self.verticalScrollBar().setValue(self._sheet.at[page].top() - look().metrics.px(_GAP))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """A page and its margin."""
        px = look().metrics.px
        return QSize(px(506), px(400))

    def _arrange(self) -> None:
        gap = look().metrics.px(_GAP)
        top, widest = gap, 0
        self._sheet.at = []
        for width, height in self._sheet.sizes:
            wide, high = round(width * self.scale), round(height * self.scale)
            self._sheet.at.append(QRect(0, top, wide, high))
            top, widest = top + high + gap, max(widest, wide)
        side = gap
        for at in self._sheet.at:
            at.moveLeft(side + (widest - at.width()) // 2)
        self._sheet.resize(widest + 2 * side, max(top, 1))

    def _look(self, _value: int = 0) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = next((n for n, at in enumerate(self._sheet.at) if at.bottom() >= middle), len(self._sheet.at) - 1)
        if page != self._page and page >= 0:
            self._page = page
            self.page_changed.emit(page)
        if self.missing:
            self.wanted.emit()
