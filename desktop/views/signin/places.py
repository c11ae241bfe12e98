"""The left half of the sign-in window: where the data is, and whether it can be reached."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.stores import StoreKind
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.signin.place_button import PlaceButton
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


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
    """Two ways to work on this PC: the office's own file, or demo data that is thrown away."""

    chosen = Signal(object)
    """A `StoreKind`."""
    tested = Signal()
    created = Signal()
    file_picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        px = look().metrics.px
        self._brand = Brand(self)
        self._motto = Words("", self, shrinks=True)
        self._head = Words("", self, weight=Weight.SEMIBOLD)
        self._local = PlaceButton("computer", self)
        self._demo = PlaceButton("eye", self)
        self._group = QButtonGroup(self)
        for button, kind in ((self._local, StoreKind.THIS_PC), (self._demo, StoreKind.DEMO)):
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, kind=kind: self.chosen.emit(kind))
        self._mark = IconMark("info", self, tone=Tone.MUTED, size=16)
        self._state = Words("", self, lines=3, tone=Tone.MUTED)
        self._test = LinkButton(parent=self, icon="refresh")
        self._test.clicked.connect(self.tested)
        self._create = LinkButton(parent=self, icon="plus")
        self._create.clicked.connect(self.created)
        self._other = LinkButton(parent=self, icon="folder")
        self._other.clicked.connect(self._pick)
        state = QHBoxLayout()
        state.setSpacing(px(8))
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._test, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._other)
        foot.addWidget(self._create)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(28), px(16))
        column.setSpacing(px(8))
        column.addWidget(self._brand)
        column.addWidget(self._motto)
        column.addSpacing(px(16))
        column.addWidget(self._head)
        column.addSpacing(px(2))
        column.addWidget(self._local)
        column.addWidget(self._demo)
        column.addSpacing(px(6))
        column.addLayout(state)
        column.addStretch(1)
        column.addLayout(foot)
        self._file = ""
        self.choose(StoreKind.THIS_PC)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """430 wide at 11 pt."""
        return QSize(look().metrics.px(430), super().sizeHint().height())

    def choose(self, kind: StoreKind) -> None:
        """Mark one without a signal."""
        (self._local if kind is StoreKind.THIS_PC else self._demo).setChecked(True)

    def show_file(self, file: str) -> None:
        """The path of the office's own store."""
        self._file = file
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
        self._local.say(self.tr("This PC"), self._file or self.tr("For one office PC; the file stays here"))
        self._demo.say(self.tr("Demo data"), self.tr("Invented people and complaints; nothing is kept"))
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
