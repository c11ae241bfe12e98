"""The first start on a PC: language and size of letters, where the data is, who makes the store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.ports import Backend
from desktop.services.settings import Settings
from desktop.services.stores import StoreKind, Stores
from desktop.views.infra.i18n import Language, Translation, language
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.theme import Theme
from desktop.views.infra.tokens import Tone
from desktop.views.signin.address_form import AddressFields, foot
from desktop.views.signin.office_form import OfficeForm
from desktop.views.signin.place_button import PlaceButton
from desktop.views.signin.places import ICONS, place_words
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.tall_area import TallArea
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words

_POINTS = (10.0, 11.0, 13.0, 15.0)


class LetterPage(Retranslated, QWidget):
    """Language and size, both at once."""

    def __init__(self, translation: Translation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = Words("", self, weight=Weight.SEMIBOLD)
        self.languages: Segments[Language] = Segments(self)
        self.languages.offer([(each, each.own_name) for each in Language], keys=("", "F9"))
        self.languages.choose(language())
        self.languages.chosen.connect(translation.speak)
        self._size = Words("", self, weight=Weight.SEMIBOLD)
        self._sizes: Segments[float] = Segments(self)
        self._sizes.chosen.connect(theme.resize)
        self._sample = Words("", self, lines=0, tone=Tone.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(8))
        for part in (self._head, self.languages, self._size, self._sizes):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sample)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.say(self.tr("Language of the window"))
        self._size.say(self.tr("Size of the letters"))
        words = (self.tr("Small"), self.tr("Usual"), self.tr("Large"), self.tr("Very large"))
        self._sizes.offer(list(zip(_POINTS, words, strict=True)))
        if self._theme.points in _POINTS:
            self._sizes.choose(self._theme.points)
        self.languages.choose(language())
        self._sample.say(self.tr("Both can be changed at any time: F9, and Ctrl with plus or minus."))


class PlacePage(Retranslated, QWidget):
    """Where the data is; a place elsewhere is tried out here."""

    changed = Signal()

    def __init__(self, stores: Stores, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {kind: PlaceButton(icon, self) for kind, icon in (*ICONS.items(), (StoreKind.DEMO, "eye"))}
        self._addresses = {kind: AddressFields(stores, tasks, kind, self) for kind in StoreKind if kind.is_elsewhere}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(6))
        for kind, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(self._show)
            column.addWidget(button)
            if kind.is_elsewhere:
                column.addWidget(self._addresses[kind])
        column.addStretch(1)
        self.first = self._buttons[StoreKind.THIS_PC]
        self.first.setChecked(True)
        self._show()
        self.retranslate()

    @property
    def kind(self) -> StoreKind:
        """What is chosen."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    @property
    def fields(self) -> AddressFields | None:
        """The chosen place's address; None where it needs none."""
        return self._addresses.get(self.kind)

    def retranslate(self) -> None:
        """Set every word anew."""
        for kind, (title, line) in place_words().items():
            self._buttons[kind].say(title, line)

    def _show(self) -> None:
        for kind, fields in self._addresses.items():
            fields.setVisible(kind is self.kind)
        self.changed.emit()


class FirstRun(Retranslated, TallEnough):
    """Three pages at the most; Esc leaves them and everything can be said later."""

    def __init__(
        self,
        stores: Stores,
        tasks: Tasks,
        settings: Settings,
        translation: Translation,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._stores, self._settings = stores, settings
        self.chosen: Callable[[StoreKind], None] = _nobody_asked
        self.made: Callable[[Backend, str], None] = _nobody_asked
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD, shrinks=True)
        self._page = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._told = Words("", self, lines=0, tone=Tone.MUTED)
        self._letters = LetterPage(translation, theme, self)
        self._places = PlacePage(stores, tasks, self)
        self._office = OfficeForm(stores, tasks, self)
        self._pages = QStackedWidget(self)
        for page in (self._letters, self._places, self._office):
            self._pages.addWidget(page)
        self._next = KeyCapButton(parent=self, tone="primary", keys="Enter")
        self._next.setDefault(True)
        self._next.clicked.connect(self._go_on)
        self._back = KeyCapButton(parent=self)
        self._back.setAutoDefault(False)
        self._back.clicked.connect(lambda: self._turn(self._pages.currentIndex() - 1))
        px = look().metrics.px
        buttons = foot(self._next, self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(IconMark("brand", self, tone=Tone.ACCENT, size=32))
        head.addWidget(self._title, 1)
        head.addWidget(self._page)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addWidget(TallArea(self._pages, self), 1)
        column.addLayout(buttons)
        QShortcut(QKeySequence(Qt.Key.Key_F9), self, translation.turn)
        self._firsts = (self._letters.languages, self._places.first, self._office.first)
        self._places.changed.connect(self.retranslate)
        self._turn(0)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setWindowTitle(self.tr("Nodal Desk – first start"))
        page = self._pages.currentIndex()
        titles = (self.tr("Welcome"), self.tr("Where the data is"), self.tr("The new store of your office"))
        told = (
            self.tr("Three short questions, once on this PC. Esc leaves them; everything can be changed later."),
            self.tr("Ask your nodal cell if you do not know. What others work on too is never kept on this PC alone."),
            self.tr("The store is kept in {0}. You become its administrator and enter the other officers."),
        )
        self._title.say(titles[page])
        self._told.say(told[page].format(self._stores.file))
        pages = 3 if page == 2 or self._places.kind is StoreKind.THIS_PC else 2
        self._page.say(self.tr("Question {0} of {1}").format(page + 1, pages))
        self._back.setText(self.tr("Back"))
        self._back.setVisible(page > 0)
        last = page == 2 or (page == 1 and self._places.kind is not StoreKind.THIS_PC)
        self._next.setText(self.tr("Make the store") if page == 2 else self.tr("Finish") if last else self.tr("Next"))

    def done(self, result: int) -> None:
        """However it ends, it does not come again by itself."""
        if self._next.isEnabled():
            self._settings.keep("begun", value=True)
            self._settings.save()
            super().done(result)

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.retranslate()
        self._firsts[page].setFocus()

    def _go_on(self) -> None:
        page, kind, fields = self._pages.currentIndex(), self._places.kind, self._places.fields
        if page == 0 or (page == 1 and kind is StoreKind.THIS_PC):
            self._turn(page + 1)
        elif page == 2:
            self._office.make(self._finish_here, lambda making: self._next.setEnabled(not making))
        elif fields is not None:
            fields.test(self._finish_elsewhere)
        else:
            self._finish_elsewhere()

    def _finish_here(self, backend: Backend, username: str) -> None:
        self.made(backend, username)
        self.accept()

    def _finish_elsewhere(self) -> None:
        kind, fields = self._places.kind, self._places.fields
        if fields is not None:
            self._stores.move(kind, fields.address)
        self.chosen(kind)
        self.accept()


def _nobody_asked(*_told: object) -> None:
    """Until the sign-in window says what to do."""
