"""Inputs that the side forms ask for beyond lines, dates and choices: one of many, an officer, a password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desktop.models.errors import AppError
from desktop.models.identity import OfficerRow, Officers
from desktop.views.complaint.forms.inputs import Input
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.widgets.fields import PasswordEdit
from desktop.views.widgets.pick_box import PickBox

_QUIET_MS = 200
_OFFERED = 20


class PickInput(Input):
    """One of a list that is too long for chips, found by a part of its words; its text is the number."""

    def __init__(
        self,
        caption: str,
        parent: QWidget,
        choices: Sequence[tuple[int, str]],
        *,
        required: bool = True,
        prompt: str = "",
    ) -> None:
        self.box: PickBox[int] = PickBox(parent)
        # As wide as the side, not as its longest choice.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        super().__init__(self.box, caption, required=required)
        self._prompt = prompt
        self._wanted: int | None = None
        self.offer(choices)
        self.box.picked.connect(self._picked)

    @property
    def value(self) -> int | None:
        """The number picked, None while nothing is."""
        return self.box.value

    @property
    def text(self) -> str:
        return "" if self.box.value is None else str(self.box.value)

    def offer(self, choices: Sequence[tuple[int, str]]) -> None:
        """These instead; what was picked, or kept from a draft before the list was here, is picked again."""
        self.box.offer(choices, self._prompt)
        if self.box.value is None and self._wanted in [value for value, _ in choices]:
            self.box.pick(self._wanted)

    def prompt(self, words: str) -> None:
        """What stands in the empty box."""
        self._prompt = words
        self.box.prompt(words)

    def restore(self, text: str) -> None:
        self._wanted = int(text) if text.isdigit() else None
        self.box.pick(None)
        try:
            self.box.pick(self._wanted)
        except ValueError:
            self.box.pick(None)

    def problem(self) -> str:
        if self.required and self.box.value is None:
            return translate("Inputs", "Choose one from the list.")
        return ""

    def _picked(self, value: int | None) -> None:
        self._wanted = value
        self.changed.emit()


class SecretInput(Input):
    """A password: sent, never kept in a draft."""

    secret = True

    def __init__(self, caption: str, parent: QWidget, *, required: bool) -> None:
        self.edit = PasswordEdit(parent)
        super().__init__(self.edit, caption, required=required)
        self.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        return self.edit.text()

    def restore(self, text: str) -> None:
        self.edit.setText(text)


def officer_words(row: OfficerRow) -> str:
    """`रमेश रावत (l1.jst) – सहायक अभियन्ता`: enough to tell two of the same name apart."""
    posts = ", ".join(posting.designation for posting in row.postings)
    return f"{row.name} ({row.username})" + (f" – {posts}" if posts else "")


class OfficerPick(QLineEdit):
    """A line that finds officers by a part of the name in any spelling, or of the user name, as one types."""

    picked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: dict[str, int] = {}
        self._value: int | None = None
        self._words = ""
        self._lines = QStringListModel(self)
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        completer.activated.connect(self._take)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.look_up)
        self.textEdited.connect(self._typed)

    @property
    def value(self) -> int | None:
        """The officer's id, None while nobody is picked."""
        return self._value

    @property
    def words(self) -> str:
        """Who is picked, in words."""
        return self._words

    def pick(self, value: int | None, words: str) -> None:
        """Show this officer without a signal."""
        self._value, self._words = value, words
        self.setText(words)

    def look_up(self) -> None:
        """Ask for officers whose name has what stands here."""
        self._quiet.stop()
        question = Officers(text=self.text().strip(), limit=_OFFERED)
        self._session.ask(self, question, self._offer, failed=self._nothing, topic="officers")

    def _typed(self, _text: str) -> None:
        self._value, self._words = None, ""
        self._quiet.start()
        self.picked.emit()

    def _offer(self, rows: tuple[OfficerRow, ...]) -> None:
        self._found = {officer_words(row): row.id for row in rows if row.active}
        self._lines.setStringList(list(self._found))
        if self._found and self.hasFocus():
            self.completer().complete()

    def _nothing(self, _error: AppError) -> None:
        self._offer(())

    def _take(self, words: str) -> None:
        if words in self._found:
            self.pick(self._found[words], words)
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list, also before anything was typed."""
        if event.key() == Qt.Key.Key_Down:
            self.look_up()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The only one found is taken."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self._value is None and len(self._found) == 1:
            self._take(next(iter(self._found)))


class OfficerInput(Input):
    """An officer; the draft keeps id and words, so that it shows again without a question."""

    def __init__(self, caption: str, parent: QWidget, session: Session) -> None:
        self.pick = OfficerPick(session, parent)
        self.pick.setPlaceholderText(translate("Inputs", "Type a part of the name"))
        super().__init__(self.pick, caption, required=True)
        self.pick.picked.connect(self.changed)

    @property
    def value(self) -> int | None:
        """The officer's id."""
        return self.pick.value

    @property
    def text(self) -> str:
        return "" if self.pick.value is None else f"{self.pick.value} {self.pick.words}"

    def restore(self, text: str) -> None:
        number, _, words = text.partition(" ")
        self.pick.pick(int(number) if number.isdigit() else None, words)

    def problem(self) -> str:
        return "" if self.pick.value is not None else translate("Inputs", "Choose one from the list.")
