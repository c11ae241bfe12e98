"""The top of the window: brand, search, posting, officer, language. 48 px at 11 pt."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from desktop.models.identity import Posting
from desktop.views.infra import icons
from desktop.views.infra.i18n import Language, language
from desktop.views.infra.labels import LEVELS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.shell.posting_box import PostingBox
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.painting import cap_size, key_cap
from desktop.views.widgets.reading_order import tab_in_reading_order
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.text import Words, look_changed

SEARCH_DELAY_MS = 250


class SearchBox(QLineEdit):
    """Number, name, village or subject. `settled` waits a quarter of a second after the last key; Enter does not."""

    settled = Signal(str, bool)
    """The text, and whether somebody is still typing it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("room", "bar")
        self.setClearButtonEnabled(True)
        self.setMaxLength(500)
        self.setTextMargins(0, 0, cap_size("Ctrl+F").width() + look().metrics.px(8), 0)
        self._icon = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._pause.timeout.connect(lambda: self.settled.emit(self.text(), self.hasFocus()))
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(lambda text: None if text or not self.isModified() else self._pause.start())

    def redraw(self) -> None:
        """After a change of theme."""
        self._icon.setIcon(icons.icon("search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches at once, Esc empties the box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.settled.emit(self.text(), False)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._pause.stop()
            self.settled.emit("", True)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key cap stands in the empty box."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        size = cap_size("Ctrl+F")
        at = self.rect().adjusted(self.width() - size.width() - look().metrics.px(10), 0, -look().metrics.px(10), 0)
        at.setTop((self.height() - size.height()) // 2)
        at.setHeight(size.height())
        painter = QPainter(self)
        key_cap(painter, at, "Ctrl+F")
        painter.end()


class Header(Retranslated, GivingWay):
    """Says what was chosen; the window does it. Where it is narrow the caption goes first, then brand and name."""

    searched = Signal(str, bool)
    posting_chosen = Signal(int)
    language_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        px = look().metrics.px
        self._brand = Words("", self, size=Size.TITLE, weight=Weight.BOLD, tone=Tone.ACCENT)
        self.search = SearchBox(self)
        self.search.settled.connect(self.searched)
        self._caption = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.postings = PostingBox(self)
        self.postings.setProperty("room", "bar")
        self.postings.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.postings.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.postings.activated.connect(lambda row: self.posting_chosen.emit(int(self.postings.itemData(row))))
        self._user = IconMark("user", self)
        self._officer = Words("", self, weight=Weight.SEMIBOLD, shrinks=True)
        self.languages: Segments[Language] = Segments(self)
        self.languages.offer([(each, each.own_name) for each in Language], keys=("", "F9"))
        self.languages.chosen.connect(self.language_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 0)
        row.setSpacing(px(8))
        row.addWidget(IconMark("brand", self, tone=Tone.ACCENT, size=26))
        row.addWidget(self._brand)
        row.addStretch(1)
        row.addWidget(self.search, 5)
        row.addStretch(2)
        row.addWidget(self._caption)
        row.addWidget(self.postings, 4)
        row.addSpacing(px(4))
        row.addWidget(self._user)
        row.addWidget(self._officer)
        row.addWidget(self.languages)
        self._limit()
        self.show_officer()
        self.retranslate()
        self.may_leave(self._caption, self._brand, self._officer)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the rail and the screen as they stand now."""
        tab_in_reading_order(self.window())
        return super().focusNextPrevChild(forward)

    def sizeHint(self) -> QSize:
        """48 high at 11 pt."""
        return QSize(super().sizeHint().width(), look().metrics.px(48))

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(super().minimumSizeHint().width(), look().metrics.px(48))

    def show_officer(self) -> None:
        """Name and postings of the desk in use."""
        officer = self._session.officer
        self._officer.say(officer.name)
        self._user.setToolTip(plain(officer.name))
        self.postings.clear()
        for posting in officer.postings:
            self.postings.addItem(self._posting_words(posting), posting.id)
            self.postings.setItemData(
                self.postings.count() - 1, plain(self._posting_words(posting)), Qt.ItemDataRole.ToolTipRole
            )
        self.postings.setCurrentIndex(self.postings.findData(officer.posting.id))
        self.postings.setToolTip(plain(self._posting_words(officer.posting)))

    def show_searched(self, text: str) -> None:
        """What a list is searched for, set by the list."""
        if self.search.text() != text:
            self.search.setText(text)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._brand.say(self.tr("Nodal Desk"))
        prompt = self.tr("Number, name, village or subject")
        self.search.setPlaceholderText(prompt)
        self.search.setToolTip(plain(prompt))
        self.search.setAccessibleName(self.tr("Find complaints"))
        self._caption.say(self.tr("Posting"))
        self.postings.setAccessibleName(self.tr("Posting in use"))
        self.languages.choose(language())
        self.languages.setAccessibleName(self.tr("Language"))
        self.show_officer()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Panel ground and a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().color("line"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self._limit()
            self.search.redraw()

    def _posting_words(self, posting: Posting) -> str:
        extra = self.tr("additional charge")
        office = f"{posting.designation}, {posting.office}" if posting.office else posting.designation
        level = f" – {LEVELS[posting.role.level].text}" if posting.role.level else ""
        return f"{office}{level} ({extra})" if posting.additional else f"{office}{level}"

    def _limit(self) -> None:
        px = look().metrics.px
        self.setFixedHeight(px(48))
        self.search.setMinimumWidth(px(150))
        self.search.setMaximumWidth(px(340))
        self.postings.setMinimumWidth(px(140))
        self.postings.setMaximumWidth(px(330))
        self._officer.setMaximumWidth(px(180))
