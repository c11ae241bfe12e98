"""The left half of the sign-in window: where the data is, and whether it can be reached."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.stores import StoreKind
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.signin.place_button import PlaceButton
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

ICONS = {StoreKind.THIS_PC: "computer", StoreKind.SHARED: "database", StoreKind.SERVER: "globe"}


def place_words() -> dict[StoreKind, tuple[str, str]]:
    """What each place is called, and what stands under it while nobody has said where it is."""
    return {
        StoreKind.THIS_PC: (
            translate("Places", "This PC"),
            translate("Places", "For one office PC; the file stays here"),
        ),
        StoreKind.SHARED: (
            translate("Places", "The section's shared store"),
            translate("Places", "PostgreSQL, inside the office"),
        ),
        StoreKind.SERVER: (
            translate("Places", "Departmental server"),
            translate("Places", "Over the network, secured (https)"),
        ),
        StoreKind.DEMO: (
            translate("Places", "Demo data"),
            translate("Places", "Invented people and complaints; nothing is kept"),
        ),
    }


class Brand(QWidget):
    """Sign and name of the program, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.name = Words("", self, size=Size.NUMBER, weight=Weight.BOLD, tone=Tone.ACCENT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(IconMark("brand", self, tone=Tone.ACCENT, size=44))
        row.addWidget(self.name, 1)


class Places(Retranslated, QWidget):
    """The office's own file, the section's shared store, the department's server; or demo data that is thrown away."""

    chosen = Signal(object)
    """A `StoreKind`."""
    tested = Signal()
    created = Signal()
    file_picked = Signal(str)
    address_asked = Signal()
    """Somebody wants to say where the chosen store is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = Brand(self)
        self._motto = Words("", self, shrinks=True)
        self._head = Words("", self, weight=Weight.SEMIBOLD)
        self._buttons = {kind: PlaceButton(icon, self) for kind, icon in ICONS.items()}
        self._group = QButtonGroup(self)
        for kind, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, kind=kind: self.chosen.emit(kind))
        self._demo = LinkButton(parent=self, icon="eye")
        self._demo.clicked.connect(lambda: self.chosen.emit(StoreKind.DEMO))
        self._mark = IconMark("info", self, tone=Tone.MUTED, size=16)
        self._state = Words("", self, lines=3, tone=Tone.MUTED)
        self._test = LinkButton(parent=self, icon="refresh")
        self._test.clicked.connect(self.tested)
        self._create = LinkButton(parent=self, icon="plus")
        self._create.clicked.connect(self.created)
        self._other = LinkButton(parent=self, icon="folder")
        self._other.clicked.connect(self._pick)
        self._where = LinkButton(parent=self, icon="link")
        self._where.clicked.connect(self.address_asked)
        self._lines: dict[StoreKind, str] = {}
        self._arrange()
        self.choose(StoreKind.THIS_PC)
        self.retranslate()

    def _arrange(self) -> None:
        px = look().metrics.px
        state = QHBoxLayout()
        state.setSpacing(px(8))
        for part, below in ((self._mark, 6), (self._state, 3)):  # the link beside them is higher than a line
            lowered = QVBoxLayout()
            lowered.addSpacing(px(below))
            lowered.addWidget(part)
            lowered.addStretch(1)
            state.addLayout(lowered, int(part is self._state))
        state.addWidget(self._test, 0, Qt.AlignmentFlag.AlignTop)
        foot = FlowLayout(gap=8)
        for link in (self._demo, self._other, self._where, self._create):
            foot.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(28), px(16))
        column.setSpacing(px(8))
        column.addWidget(self._brand)
        column.addWidget(self._motto)
        column.addSpacing(px(16))
        column.addWidget(self._head)
        column.addSpacing(px(2))
        for button in self._buttons.values():
            column.addWidget(button)
        column.addSpacing(px(6))
        column.addLayout(state)
        column.addStretch(1)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        """430 wide at 11 pt."""
        return QSize(look().metrics.px(430), super().sizeHint().height())

    def choose(self, kind: StoreKind) -> None:
        """Mark one without a signal; none of them is the demo."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
        self._group.setExclusive(True)
        self._other.setVisible(kind is StoreKind.THIS_PC)
        self._where.setVisible(kind.is_elsewhere)

    def show_line(self, kind: StoreKind, where: str) -> None:
        """The path or address of a store, as far as known."""
        self._lines[kind] = where
        self.retranslate()

    def show_state(self, sentence: str, tone: Tone, icon: str) -> None:
        """Whether the chosen store can be used."""
        self._mark.show_icon(icon, tone)
        self._state.say(sentence, tone)

    def offer_creation(self, offered: bool) -> None:
        """Only where there is no store yet."""
        self._create.setVisible(offered)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._brand.name.say(self.tr("Nodal Desk"))
        self._motto.say(self.tr("CM Helpline 1905 – departmental nodal cell"))
        self._head.say(self.tr("Where the data is"))
        said = place_words()
        for kind, button in self._buttons.items():
            title, usual = said[kind]
            known = self._lines.get(kind, "")
            button.say(title, known or usual, is_path=bool(known) and not kind.is_elsewhere)
        self._demo.setText(self.tr("See it with demo data"))
        self._where.setText(self.tr("Address"))
        self._test.setText(self.tr("Test"))
        self._create.setText(self.tr("Make a new store"))
        self._other.setText(self.tr("Another file"))

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the store of your office"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(self.tr("Store of Nodal Desk (*.nodaldesk *.db)"))
        dialog.fileSelected.connect(self.file_picked)
        dialog.open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line towards the form."""
        painter = QPainter(self)
        # no fillRect: it would make PySide know 169 ready gradients first, in the way of the first window
        painter.setPen(look().color("line"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height() - 1)
        painter.end()
