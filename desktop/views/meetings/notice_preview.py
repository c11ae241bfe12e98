"""The notice as it will be printed, beside its text: set behind the window a moment after the last key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.models.papers import Notice
from desktop.models.phrase_book import OfficeWords
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.meetings.heads import finish_in
from desktop.views.minutes.preview_pages import PageView, as_image
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated

_QUIET_MS = 400
_LEAST_ZOOM, _MOST_ZOOM = 0.4, 1.0
_A4_WIDE = 595.3
"""Points."""


@dataclass(frozen=True)
class _Set:
    """What a worker brings: of which notice, how large its pages are, their pictures."""

    notice: Notice
    words: OfficeWords | None
    dots_per_inch: float
    sizes: tuple[tuple[float, float], ...]
    images: dict[int, QImage]


def _set(notice: Notice, words: OfficeWords | None, dots_per_inch: float, ratio: float) -> _Set:
    """On a worker."""
    from desktop.services.documents.notice_pages import print_notice  # noqa: PLC0415 - the engine loads when used
    from desktop.services.documents.page_images import PageImages  # noqa: PLC0415 - the engine loads when used

    with PageImages(print_notice(notice, finish_in(words))) as file:
        images = {page: as_image(file.draw(page, dots_per_inch), ratio) for page in range(len(file.sizes))}
        return _Set(notice, words, dots_per_inch, file.sizes, images)


class NoticePreview(Retranslated, Card):
    """Give it the notice with `show_notice`; it makes one file at a time, and none while nobody sees it."""

    failed = Signal(object)
    """`AppError`"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._wanted: Notice | None = None
        self._words: OfficeWords | None = None
        self._made: _Set | None = None
        self._clock = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._clock.timeout.connect(self._make)
        self._head = self.add_head("")
        self.view = PageView(self)
        self.body.addWidget(self.view, 1)
        self.retranslate()

    def show_notice(self, notice: Notice, words: OfficeWords | None) -> None:
        """The notice as it is now, in the office's words; its pages follow when no other comes for a moment."""
        self._wanted, self._words = notice, words
        if self.isVisible():
            self._clock.start()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Page preview"))
        self.view.setAccessibleName(self.tr("Page preview"))
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Pages that nobody saw are made now."""
        super().showEvent(event)
        self._clock.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as the pane."""
        super().resizeEvent(event)
        self._zoom()
        self._clock.start()

    def _zoom(self) -> None:
        metrics = look().metrics
        room = self.view.width() - self.view.verticalScrollBar().sizeHint().width() - metrics.px(22)
        natural = metrics.em * 72 / (11 * 96)  # logical pixels a point at 100 %
        self.view.zoom(max(_LEAST_ZOOM, min(_MOST_ZOOM, room / (_A4_WIDE * natural))))

    def _make(self) -> None:
        notice, words, view = self._wanted, self._words, self.view
        if notice is None or not self.isVisible():
            return
        dots, ratio = view.dots_per_inch, view.devicePixelRatioF()
        made = self._made
        if made is None or (made.notice, made.words, made.dots_per_inch) != (notice, words, dots):
            self._session.tasks.query(
                self, lambda: _set(notice, words, dots, ratio), self._take, failed=self.failed.emit, topic="pages"
            )

    def _take(self, made: _Set) -> None:
        self._made = made
        self.view.show_pages(made.sizes, made.images)
        self._say()

    def _say(self) -> None:
        made = self._made
        self._head.note.say(self.tr("PDF · %n page(s)", "", len(made.sizes)) if made else self.tr("being set…"))
