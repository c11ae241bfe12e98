"""The right half of the sign-in window: name, password, language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.services.stores import DemoOfficer
from desktop.views.infra import icons
from desktop.views.infra.i18n import Language, language
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field, PasswordEdit
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.text import Words


class SignInForm(Retranslated, QWidget):
    """Says what was typed; knows nothing of stores. A refusal clears the password and keeps the name."""

    submitted = Signal()
    closed = Signal()
    language_chosen = Signal(object)
    demo_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self.languages: Segments[Language] = Segments(self)
        self.languages.offer([(each, each.own_name) for each in Language], keys=("", "F9"))
        self.languages.choose(language())
        self.languages.chosen.connect(self.language_chosen)
        self.username = _line(self)
        self.password = PasswordEdit(self)
        self.password.setProperty("room", "tall")
        self.password.setMaxLength(200)
        self.password.installEventFilter(self)
        self._name_field = Field("", self.username, self, required=True)
        self._password_field = Field("", self.password, self, required=True)
        self._demo = QComboBox(self)
        self._demo.setProperty("room", "tall")
        self._demo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._demo.setMinimumContentsLength(20)
        self._demo.activated.connect(self._take_demo)
        self._demo.installEventFilter(self)
        self._demo_field = Field("", self._demo, self)
        self._demo_field.hide()
        self.remember = QCheckBox(self)
        self.remember.setChecked(True)
        self._notes = [Words("", self, lines=3, tone=Tone.MUTED) for _ in range(2)]
        self._marks = [IconMark(icon, self, tone=Tone.MUTED, size=16) for icon in ("user", "page")]
        self._enter = KeyCapButton(parent=self, tone="primary", size="tall", keys="Enter")
        self._enter.clicked.connect(self.submitted)
        self._close = KeyCapButton(parent=self, size="tall", keys="Esc")
        self._close.clicked.connect(self.closed)
        self._person = self.username.addAction(icons.icon("user"), QLineEdit.ActionPosition.LeadingPosition)
        self._arrange()
        self._ready = self._waiting = False
        self._last_posting = ""
        for edit in (self.username, self.password):
            edit.returnPressed.connect(self._enter.click)
        self.retranslate()
        self._show_state()

    def offer_demo(self, officers: Sequence[DemoOfficer]) -> None:
        """Names to choose from, in the demo alone, ready for Enter; what the demo filled in leaves with it."""
        if self._demo.count() and not officers:
            self.fill("")
        self._demo.clear()
        for officer in officers:
            self._demo.addItem(f"{officer.name} – {officer.description}", officer.username)
        self._demo.view().setMinimumWidth(self._demo.view().sizeHintForColumn(0) + look().metrics.px(24))
        self._demo_field.setVisible(bool(officers))
        for part in (*self._marks, *self._notes):
            part.setVisible(not officers)
        if officers:
            self.password.setFocus()

    def show_last_posting(self, text: str) -> None:
        """What the person was last, if this PC remembers."""
        self._last_posting = text
        self.retranslate()

    def show_ready(self, *, ready: bool, waiting: bool = False) -> None:
        """The button waits while the store is being opened or the name is being checked; neither: there is no store."""
        self._ready, self._waiting = ready, waiting
        self._show_state()

    def refuse(self, sentence: str) -> None:
        """Under the password; the name stays."""
        self._password_field.refuse(sentence)
        self.password.clear()
        self.password.setFocus()

    def forget_refusal(self) -> None:
        """Before another try."""
        self._password_field.refuse("")

    def fill(self, username: str, password: str = "") -> None:
        """A remembered name, or a demo officer."""
        self.username.setText(username)
        self.password.setText(password)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Sign in"))
        self._name_field.name(self.tr("User name"))
        self._password_field.name(self.tr("Password"))
        self._demo_field.name(self.tr("Officer of the demo"))
        self.remember.setText(self.tr("Remember name and store (not the password)"))
        if self._last_posting:
            last = self.tr("Last posting: {0}. It can be changed at the top after signing in.")
            self._notes[0].say(last.format(self._last_posting))
        else:
            self._notes[0].say(self.tr("The posting is chosen at the top after signing in."))
        self._notes[1].say(self.tr("Each of your acts is recorded with name, posting and the store's time."))
        self._close.setText(self.tr("Close"))
        self.languages.choose(language())
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Caps Lock is told before it costs a try; Enter on the closed list of officers signs in."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self._demo and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter.click()
            return True
        if watched is self.password:
            typed = event.text()
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if typed.isalpha() and typed.isascii():
                locked = typed.isupper() is not shifted
                self._password_field.warn(self.tr("Caps Lock is on") if locked else "")
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        px = look().metrics.px
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.languages)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._enter, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(18))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._demo_field)
        column.addWidget(self._name_field)
        column.addWidget(self._password_field)
        column.addWidget(self.remember)
        for mark, note in zip(self._marks, self._notes, strict=True):
            row = QHBoxLayout()
            row.setSpacing(px(10))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(note, 1)
            column.addLayout(row)
        column.addStretch(1)
        column.addLayout(foot)

    def _show_state(self) -> None:
        self._enter.setEnabled(self._ready and not self._waiting)
        waiting = self.tr("Checking…") if self._ready else self.tr("Getting ready…")
        self._enter.setText(waiting if self._waiting else self.tr("Sign in"))

    def _take_demo(self, row: int) -> None:
        self.demo_chosen.emit(str(self._demo.itemData(row)))


def _line(parent: QWidget) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setProperty("room", "tall")
    edit.setMaxLength(200)
    return edit
