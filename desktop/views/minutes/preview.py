"""The very PDF beside the text: made behind the window a moment after the last key, its pages shown as pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError
from desktop.models.minutes import MinutesDocument, Part
from desktop.services.documents.page_images import PageImage, Strip
from desktop.views.infra.look import Weight
from desktop.views.infra.plain import plain
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.preview_pages import PageView, as_image
from desktop.views.minutes.source import Source
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

QUIET_MS = 400
ZOOMS = (50, 60, 75, 90, 100, 125, 150, 200)


@dataclass(frozen=True)
class Made:
    """What a worker brings: the file, its pages, where each slot of the text stands, and some pictures."""

    document: MinutesDocument
    source: Source
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    strips: Mapping[tuple[Part, int], tuple[Strip, ...]]
    images: Mapping[int, QImage]


def make(document: MinutesDocument, source: Source, pages: tuple[int, ...], dots_per_inch: float, ratio: float) -> Made:
    """Ask, set and draw; on a worker."""
    from desktop.services.documents import minutes_preview as pages_of  # noqa: PLC0415 - the engine loads when used

    footing = source.footing()
    if footing.kept:
        made = pages_of.preview_kept(document, footing.kept, pages=pages, dots_per_inch=dots_per_inch)
    else:
        head = footing.audit_head
        made = pages_of.preview_minutes(document, audit_head=head, pages=pages, dots_per_inch=dots_per_inch)
    return Made(document, source, made.pdf, made.sizes, made.strips, _images(made.images, ratio))


def draw(pdf: bytes, pages: tuple[int, ...], dots_per_inch: float, ratio: float) -> Mapping[int, QImage]:
    """Further pages of a file; on a worker."""
    from desktop.services.documents.minutes_preview import draw_pages  # noqa: PLC0415 - the engine loads when used

    return _images(draw_pages(pdf, pages, dots_per_inch), ratio)


def _images(pictures: Mapping[int, PageImage], ratio: float) -> dict[int, QImage]:
    return {page: as_image(picture, ratio) for page, picture in pictures.items()}


class Preview(Retranslated, Card):
    """Give it documents with `show_document`; it makes one file at a time, the newest, and drops late answers.

    `draw_from` says where the foot's audit head comes from; of finalised minutes it shows the very file that is kept.
    """

    started = Signal()
    """A file is being made now."""
    made = Signal()
    """The file of the document shown last is there."""
    failed = Signal(object)
    """`AppError`"""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._tasks = tasks
        self._wanted: MinutesDocument | None = None
        self._source = Source()
        self._made: Made | None = None
        self._making = False
        self._spot: tuple[tuple[Part, ...], tuple[int, ...] | None] = ((), None)
        self._follows = False
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self._make)
        self._build()
        self.retranslate()

    @property
    def pdf(self) -> bytes:
        """The file of the document shown last; empty while it is being made."""
        return self._made.pdf if self._made is not None and self._is_made else b""

    @property
    def _is_made(self) -> bool:
        made = self._made
        return made is not None and (made.document, made.source) == (self._wanted, self._source)

    @property
    def pages(self) -> int:
        """How many pages the file has."""
        return len(self._made.sizes) if self._made is not None else 0

    def show_document(self, document: MinutesDocument, *, at_once: bool = False) -> None:
        """The document as it is now; the file follows when no other comes for a moment."""
        if document == self._wanted:
            return
        self._wanted = document
        if at_once:
            self._clock.stop()
            self._make()
        elif self.isVisible():
            self._clock.start()

    def draw_from(self, source: Source) -> None:
        """Ask this before pages are made; another one makes them anew."""
        if source != self._source:
            self._source = source
            if self._wanted is not None and self.isVisible():
                self._clock.start()

    def attend(self, parts: tuple[Part, ...], slots: tuple[int, ...] | None = None, *, follow: bool = True) -> None:
        """Mark the block being edited, or some slots of it; on pages that are still to be made as soon as they are."""
        self._spot = (parts, slots)
        self._follows = follow and not self._is_made
        self._mark(follow=follow)

    def zoom_by(self, steps: int) -> None:
        """Nearer or farther."""
        at = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.percent))
        self.was_zoomed = True
        self.zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, at + steps))])

    def zoom(self, percent: int) -> None:
        """In this size."""
        self.percent = percent
        self.view.zoom(percent / 100)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Pages that nobody saw are made now."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is made."""
        super().hideEvent(event)
        self._clock.stop()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.title.say(self.tr("Page preview"))
        for button, words in ((self.farther, self.tr("Smaller page")), (self.nearer, self.tr("Larger page"))):
            button.setToolTip(plain(words))
            button.setAccessibleName(words)
        self.searchable.say(self.tr("Searchable"), Tone.OK, "check")
        self.searchable.setToolTip(plain(self.tr("Every word of this file can be found, copied and read aloud.")))
        self.view.setAccessibleName(self.tr("Page preview"))
        self._say()

    def _build(self) -> None:
        head = self.add_head("")
        self.title, self.about = head.title, head.note
        self.percent = 75
        self.was_zoomed = False
        self.farther = LinkButton("", self, icon="minus")
        self.share = Words("", self, weight=Weight.SEMIBOLD)
        self.nearer = LinkButton("", self, icon="plus")
        self.searchable = Chip("", Tone.OK, self, icon="check")
        for part in (self.farther, self.share, self.nearer, self.searchable):
            head.add(part)
        self.farther.clicked.connect(lambda _on=False: self.zoom_by(-1))
        self.nearer.clicked.connect(lambda _on=False: self.zoom_by(1))
        self.view = PageView(self)
        self.view.wanted.connect(self._draw)
        self.view.page_changed.connect(lambda _page: self._say())
        self.view.zoomed.connect(self.zoom_by)
        self.body.addWidget(self.view, 1)

    def _make(self) -> None:
        document, source = self._wanted, self._source
        if document is None or self._making or self._is_made:
            return
        self._making = True
        self.started.emit()
        pages, dots, ratio = self.view.in_view, self.view.dots_per_inch, self.view.devicePixelRatioF()
        self._tasks.query(self, lambda: make(document, source, pages, dots, ratio), self._take, failed=self._fail)

    def _take(self, made: Made) -> None:
        self._making = False
        first = self._made is None
        self._made = made
        self.view.show_pages(made.sizes, made.images)
        self._mark(follow=first or (self._follows and self._is_made))
        self._follows = self._follows and not self._is_made
        self._say()
        if self._is_made:
            self.made.emit()
        elif not self._clock.isActive():
            self._make()

    def _fail(self, error: AppError) -> None:
        self._making = False
        self.failed.emit(error)

    def _draw(self) -> None:
        made, pages = self._made, self.view.missing
        if made is None or not pages:
            return
        dots, ratio = self.view.dots_per_inch, self.view.devicePixelRatioF()

        def take(images: Mapping[int, QImage]) -> None:
            if self._made is made and dots == self.view.dots_per_inch:
                self.view.add_images(images)

        def work() -> Mapping[int, QImage]:
            return draw(made.pdf, pages, dots, ratio)

        self._tasks.query(self, work, take, failed=self._fail, topic="pages")

    def _mark(self, *, follow: bool) -> None:
        if self._made is None:
            return
        parts, slots = self._spot
        strips = [
            strip
            for (part, slot), found in self._made.strips.items()
            if part in parts and (slots is None or slot in slots)
            for strip in found
        ]
        self.view.mark(strips, follow=follow)

    def _say(self) -> None:
        self.share.say(f"{self.percent} %")
        page = min(self.view.page + 1, self.pages)
        said = (
            self.tr("PDF · page {page} / {pages}").format(page=page, pages=self.pages)
            if self.pages
            else self.tr("being set…")
        )
        self.about.say(said)
        self.searchable.setVisible(bool(self.pages))
