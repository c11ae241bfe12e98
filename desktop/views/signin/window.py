"""The sign-in window: painted before the data layer is loaded, and the only place where a store is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code
from desktop.services import secrets
from desktop.services.settings import Settings
from desktop.services.stores import Address, StoreKind, Stores
from desktop.views.infra import icons
from desktop.views.infra.i18n import Translation
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.signin.form import SignInForm
from desktop.views.signin.opening import Opening, sentence_of
from desktop.views.signin.places import Places
from desktop.views.widgets.card import Rule
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

if TYPE_CHECKING:
    from desktop.services.ports import Backend, Desk


class SignInWindow(Retranslated, QWidget):
    """Opens the chosen store in the background, signs in, and hands over desk and back end."""

    signed_in = Signal(object, object, object)
    """Desk, Backend, StoreKind."""
    left = Signal()
    """Closed without signing in."""

    def __init__(
        self, stores: Stores, tasks: Tasks, settings: Settings, translation: Translation, *, kind: StoreKind
    ) -> None:
        super().__init__()
        self._stores, self._tasks, self._settings, self._translation = stores, tasks, settings, translation
        self._kind = kind
        self._backend: Backend | None = None
        self._opening: Opening | None = None
        self._welcomed = False
        self._state: tuple[str, AppError | None, tuple[int, int]] = ("opening", None, (0, 0))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=False)
        self.setWindowIcon(icons.icon("brand", Tone.ACCENT, 24))
        self.setProperty("ground", "window")
        self._places = Places(self)
        self.form = SignInForm(self)
        self._version = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._typing = Words("", self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self._arrange()
        self._places.chosen.connect(self.choose)
        self._places.tested.connect(self._open)
        self._places.created.connect(self._create)
        self._places.file_picked.connect(self._take_file)
        self._places.address_asked.connect(self._ask_address)
        self.form.submitted.connect(self._submit)
        self.form.closed.connect(self.close)
        self.form.language_chosen.connect(translation.speak)
        self.form.demo_chosen.connect(self._take_demo)
        QShortcut(QKeySequence(Qt.Key.Key_F9), self, translation.turn)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._places.choose(kind)
        self.retranslate()
        self.resize(self.sizeHint())

    def start(self) -> None:
        """After the first paint: open the store and recall the name, both in the background."""
        if self._opening is None and self._state[0] == "opening":  # nobody was faster
            self._open()

    @property
    def is_ready(self) -> bool:
        """Can somebody sign in now?"""
        return self._state[0] == "ready"

    def dismiss(self) -> None:
        """Close because somebody is in."""
        self._welcomed = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing without signing in ends the program."""
        super().closeEvent(event)
        if not self._welcomed:
            self._release()
            self.left.emit()

    def sizeHint(self) -> QSize:
        """904 x 524 at 11 pt."""
        px = look().metrics.px
        return QSize(px(904), px(524))

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setWindowTitle(self.tr("Nodal Desk – sign in"))
        self._version.say(self.tr("Version {0}").format(__version__))
        self._typing.say(self.tr("Choose the way of typing (INSCRIPT, phonetic, Remington) in Windows itself"))
        self._show_state()

    def _arrange(self) -> None:
        px = look().metrics.px
        self._places.setFixedWidth(self._places.sizeHint().width())
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self._places)
        halves.addWidget(self.form, 1)
        foot = QWidget(self)
        foot.setProperty("ground", "panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(foot)
        line.setContentsMargins(px(16), px(6), px(16), px(6))
        line.setSpacing(px(20))
        line.addWidget(self._version)
        line.addWidget(self._typing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(halves, 1)
        column.addWidget(Rule("h", self))
        column.addWidget(foot)

    # opening a store ---------------------------------------------------------------------------

    def choose(self, kind: StoreKind) -> None:
        """The data is there; open it."""
        self._kind = kind
        self._places.choose(kind)
        self._open()
        if self._state[0] == "no address":
            self._ask_address()

    def _open(self) -> None:
        self._release()
        kind = self._kind
        if kind.is_elsewhere and not self._stores.address(kind).text:
            self._say("no address")
            return
        self._say("opening")
        progress = self._tasks.relay(self, self._show_progress)
        self._opening = opening = Opening(lambda: self._stores.open(kind, lambda *how_far: progress(how_far)))

        def well(backend: Backend) -> None:
            if self._opening is opening:
                self._opened(kind, backend)

        def badly(error: AppError) -> None:
            if self._opening is opening:
                self._not_opened(error)

        self._tasks.query(self, opening.work, well, failed=badly, topic="open")

    def _opened(self, kind: StoreKind, backend: Backend) -> None:
        self._opening = None
        self._backend = backend
        self._say("ready")
        demo = kind is StoreKind.DEMO
        self.form.offer_demo(self._stores.demo_officers() if demo else ())
        if demo:
            self._take_demo(self._stores.demo_officers()[0].username)
        elif not self.form.username.text():
            origin = self._stores.origin(kind)
            self._tasks.query(self, lambda: secrets.remembered_name(origin), self._recall, topic="name")
        self.form.show_last_posting("" if demo else self._settings.value("last_posting", ""))

    def _not_opened(self, error: AppError) -> None:
        self.form.offer_demo(())
        self._say("missing" if error.code is Code.STORE_MISSING else "refused", error)

    def _recall(self, username: str) -> None:
        if self.form.username.text():
            return  # somebody was faster, or has just made the store
        self.form.fill(username)
        (self.form.password if username else self.form.username).setFocus()

    def _take_demo(self, username: str) -> None:
        self.form.fill(username, self._stores.demo_password)

    def _take_file(self, file: str) -> None:
        self._stores.choose(Path(file))
        self._settings.keep("store_file", file)
        self.choose(StoreKind.THIS_PC)

    def _ask_address(self) -> None:
        from desktop.views.signin.address_dialog import AddressDialog  # noqa: PLC0415 - once in a PC's life

        AddressDialog(self._stores, self._tasks, self._kind, self._move, self).open()

    def _move(self, kind: StoreKind, address: Address) -> None:
        self._stores.move(kind, address)
        self.choose(kind)

    def _create(self) -> None:
        from desktop.views.signin.first_officer import FirstOfficer  # noqa: PLC0415 - once in the life of a store

        FirstOfficer(self._stores, self._tasks, self.welcome_maker, self).open()

    def welcome_maker(self, backend: Backend, username: str) -> None:
        """A new store stands, made by this user: only the password is missing."""
        self._opened(StoreKind.THIS_PC, backend)
        self.form.fill(username)
        self.form.password.setFocus()

    def _show_progress(self, news: tuple[int, int]) -> None:
        if self._state[0] == "opening":
            self._say("opening", progress=news)

    def _say(self, state: str, error: AppError | None = None, progress: tuple[int, int] = (0, 0)) -> None:
        self._state = (state, error, progress)
        self._show_state()

    def _show_state(self) -> None:
        state, error, (done, total) = self._state
        self._places.show_line(StoreKind.THIS_PC, str(self._stores.file) if self._kind is StoreKind.THIS_PC else "")
        for kind in (StoreKind.SHARED, StoreKind.SERVER):
            self._places.show_line(kind, self._stores.address(kind).text)
        self._places.offer_creation(state == "missing")
        self.form.show_ready(ready=state in ("ready", "checking"), waiting=state in ("opening", "checking"))
        if state in ("ready", "checking"):
            self._places.show_state(self._in_order(), Tone.OK, "check")
        elif state == "no address":
            self._places.show_state(self.tr("Say where it is: choose Address."), Tone.WARN, "info")
        elif state == "missing":
            sentence = self.tr("There is no store here yet. Make a new one, choose another file, or look at demo data.")
            self._places.show_state(sentence, Tone.WARN, "info")
        elif error is not None:
            self._places.show_state(sentence_of(error), Tone.DANGER, "warning")
        elif total:
            share = self.tr("Preparing demo data: {0} of {1}").format(done, total)
            self._places.show_state(share, Tone.MUTED, "clock")
        else:
            self._places.show_state(self.tr("Opening the store…"), Tone.MUTED, "clock")

    def _in_order(self) -> str:
        if self._kind is StoreKind.SERVER:
            return self.tr("The server can be reached")
        if self._kind is StoreKind.SHARED:
            return self.tr("The shared store can be reached")
        return self.tr("The store is in order")

    # signing in --------------------------------------------------------------------------------

    def _submit(self) -> None:
        backend = self._backend
        if backend is None or self._state[0] != "ready":
            return
        username, password = self.form.username.text().strip(), self.form.password.text()
        if not username or not password:
            self.form.refuse(self.tr("Type the user name and the password."))
            (self.form.password if username else self.form.username).setFocus()
            return
        self.form.forget_refusal()
        self._say("checking")
        work = partial(_signed_in, backend, username, password)
        self._tasks.command(self, work, Changes.NOTHING, done=self._welcome, failed=self._refused)

    def _refused(self, error: AppError) -> None:
        self._say("ready")
        self.form.refuse(sentence_of(error))

    def _welcome(self, desk: Desk) -> None:
        self._settings.keep("store_kind", "" if self._kind is StoreKind.DEMO else self._kind.value)
        if self._kind is not StoreKind.DEMO:
            name = desk.officer.username if self.form.remember.isChecked() else ""
            origin = self._stores.origin(self._kind)
            self._tasks.query(self, lambda: secrets.remember_name(origin, name), lambda _kept: None)
            posting = desk.officer.posting
            words = ", ".join(filter(None, (posting.designation, posting.office)))
            self._settings.keep("last_posting", words if name else "")
        backend, self._backend = self._backend, None
        self.signed_in.emit(desk, backend, self._kind)

    def _release(self) -> None:
        if self._opening is not None:
            self._opening.forget()
            self._opening = None
        if self._backend is not None:
            backend, self._backend = self._backend, None
            self._tasks.query(self, backend.close, lambda _done: None)


def _signed_in(backend: Backend, username: str, password: str) -> Desk:
    """On the writer's thread."""
    from desktop.models.identity import Credentials  # noqa: PLC0415 - the first window waits for what is above

    return backend.sign_in(Credentials(username=username, password=password))
