"""The composition root: the one module that knows every part and puts them together.

The sign-in window is painted before the data layer and the other windows are imported: what is imported above stands
between a person and the first window, so only what that window shows is. Everything else runs behind it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import pace
from desktop.known_stores import KnownStores
from desktop.models.errors import AppError
from desktop.services.settings import Settings
from desktop.services.stores import StoreKind
from desktop.views.infra.crash import Crashes
from desktop.views.infra.i18n import Language, Translation, language
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.theme import Scheme, Theme, qt_application
from desktop.views.signin.window import SignInWindow

if TYPE_CHECKING:
    from desktop.models.complaint_commands import TimerReceipt
    from desktop.models.lists import Lists
    from desktop.services.ports import Backend, Desk
    from desktop.views.infra.elsewhere import Elsewhere
    from desktop.views.shell.window import MainWindow

HOUR_MS = 3_600_000
SETTLED_MS = 2_000
"""What the clock and the backup have to do waits until the first list is there: they would share the processor."""


class Application(QObject):
    """Sign-in window, then main window, then perhaps sign-in again; one store open at a time."""

    def __init__(self, app: QApplication, *, demo: bool, profile: Path | None) -> None:
        super().__init__(app)
        self._app = app
        self._folder = profile
        keeps = profile is not None and not demo
        self.settings = Settings(profile / "window.json" if keeps and profile is not None else None)
        self.theme = Theme(app, Scheme(self.settings.value("theme", "system")), self.settings.value("points", 11.0))
        self.translation = Translation(app, Language(self.settings.value("language", "hi")))
        self.crashes = Crashes(profile / "crashes" if profile is not None else None, self)
        self.tasks = Tasks(self._report, self)
        self.stores = KnownStores(profile, self.settings)
        self.window: MainWindow | None = None
        self.sign_in: SignInWindow | None = None
        self._backend: Backend | None = None
        self._elsewhere: Elsewhere | None = None
        self._kind = StoreKind.DEMO if demo else _last_kind(self.settings)
        self._hourly = QTimer(self)
        self._hourly.timeout.connect(self._each_hour)
        self.translation.changed.connect(self._keep_language)
        self.theme.changed.connect(self._keep_look)
        app.setQuitOnLastWindowClosed(False)
        app.aboutToQuit.connect(self.shut_down)

    def show_sign_in(self) -> None:
        """The first window, and the one after signing out."""
        self.sign_in = SignInWindow(self.stores, self.tasks, self.settings, self.translation, kind=self._kind)
        self.sign_in.signed_in.connect(self._welcome)
        self.sign_in.left.connect(self._app.quit)
        self.sign_in.show()
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """After the first paint: the store is opened, and everything else imported while somebody types."""
        if self.sign_in is not None:
            self.sign_in.start()
            if self._kind is not StoreKind.DEMO:
                self._greet(self.sign_in)
        self.tasks.query(self, _import_the_rest, lambda _done: None)

    def _greet(self, sign_in: SignInWindow) -> None:
        """Nobody has worked here yet: the first questions, before the sign-in."""
        if is_first(self.settings, self.stores):
            from desktop.views.signin.first_run import FirstRun  # noqa: PLC0415 - once in a PC's life

            greeting = FirstRun(self.stores, self.tasks, self.settings, self.translation, self.theme, sign_in)
            greeting.chosen, greeting.made = sign_in.choose, sign_in.welcome_maker
            greeting.open()

    def shut_down(self) -> None:
        """Commands already given are carried out, then the store is let go of."""
        self._hourly.stop()
        self._hear_no_more()
        self.settings.save()
        self.tasks.shutdown()
        if self._backend is not None:
            self._backend.close()
        self.stores.discard_demo()
        self.crashes.release()

    def _welcome(self, desk: Desk, backend: Backend, kind: StoreKind) -> None:
        self._backend, self._kind = backend, kind
        self.tasks.query(self, lambda: _first_reading(desk), lambda read: self._open(desk, *read))

    def _open(self, desk: Desk, lists: Lists, skew: int) -> None:
        from desktop.views.infra.elsewhere import Elsewhere  # noqa: PLC0415 - the first window needs none of it
        from desktop.views.infra.session import Names, Session  # noqa: PLC0415 - the first window needs none of it
        from desktop.views.shell.window import MainWindow  # noqa: PLC0415 - the same

        demo = self._kind is StoreKind.DEMO
        drafts = None if demo else self._folder
        session = Session(desk, self.tasks, self.settings, Names(lists), profile=drafts, demo=demo)
        session.skew = skew
        session.back_up = self.stores.copy if self._kind is StoreKind.THIS_PC else None
        self._elsewhere = None if demo else Elsewhere(session)
        self.window = MainWindow(session, self.theme, self.translation, at_once=False)
        self.window.left.connect(self._left)
        QTimer.singleShot(1, self.window, self._enter)

    def _enter(self) -> None:
        """A turn later: showing the window takes as long as making it."""
        if self.window is None:
            return
        self._place(self.window)
        if self.sign_in is not None:
            self.sign_in.dismiss()
            self.sign_in = None
        self._hourly.start(SETTLED_MS)

    def _place(self, window: MainWindow) -> None:
        kept = self.settings.value("window", list[int]())
        if len(kept) == 3:
            window.resize(kept[0], kept[1])
        else:
            window.resize(window.sizeHint())
        if len(kept) == 3 and kept[2]:
            window.showMaximized()
        else:
            window.show()

    def _hear_no_more(self) -> None:
        """Before the store is let go of."""
        if self._elsewhere is not None:
            self._elsewhere.stop()
            self._elsewhere = None

    def _left(self, signed_out: bool) -> None:
        self._hourly.stop()
        self._hear_no_more()
        self.settings.save()
        desk = self.window.session.desk if self.window is not None else None
        self.window = None
        if not signed_out:
            self._app.quit()
            return
        backend, self._backend = self._backend, None
        if backend is not None:
            self.tasks.query(self, lambda: _leave(backend, desk), lambda _done: None)
        self.show_sign_in()

    def _each_hour(self) -> None:
        """The timer's turn and a backup, both behind the window."""
        if self.window is None:
            return
        self._hourly.start(HOUR_MS)
        self._turn()
        backend = self._backend
        if backend is not None and self._kind is StoreKind.THIS_PC:
            self.tasks.query(self, lambda: self.stores.back_up(backend), lambda _done: None, topic="backup")

    def _turn(self) -> None:
        if self.window is None:
            return
        from uuid import uuid4  # noqa: PLC0415 - the first window needs none of it

        from desktop.models.complaint_commands import RunTimer  # noqa: PLC0415 - the same

        session = self.window.session
        session.do(self, RunTimer(command_id=uuid4()), self._turned)

    def _turned(self, receipt: TimerReceipt) -> None:
        if receipt.remaining:
            self._turn()

    def _report(self, error: AppError) -> None:
        if self.window is not None:
            self.window.show_error(error)

    def _keep_language(self) -> None:
        self.settings.keep("language", language().value)

    def _keep_look(self) -> None:
        self.settings.keep("theme", self.theme.scheme.value)
        self.settings.keep("points", float(self.theme.points))


def is_first(settings: Settings, stores: KnownStores) -> bool:
    """Has nobody worked on this PC with this profile yet, nor left the first questions?"""
    worked = settings.value("store_file", "") or settings.value("store_kind", "") or stores.file.exists()
    return not worked and not settings.value("begun", default=False)


def _leave(backend: Backend, desk: Desk | None) -> None:
    """Who signs out is out: the session ends at the server too, and then the store is let go of."""
    from desktop.services.ports import sign_out_of  # noqa: PLC0415 - the first window needs none of it

    end = sign_out_of(desk) if desk is not None else None
    if end is not None:
        end()
    backend.close()


def _last_kind(settings: Settings) -> StoreKind:
    """Where this person signed in last."""
    kept = settings.value("store_kind", "")
    return StoreKind(kept) if kept in list(StoreKind) else StoreKind.THIS_PC


def _first_reading(desk: Desk) -> tuple[Lists, int]:
    """What the first screen needs: the names, and how far the store's clock is from this PC's. Off the window's thread.

    Whoever types faster than the window is imported waits for it here.
    """
    from desktop.models.lists import ReferenceBook  # noqa: PLC0415 - the first window needs none of it
    from desktop.models.oversight import AskStoreState  # noqa: PLC0415 - the same

    import_module("desktop.views.shell.window")
    state = desk.ask(AskStoreState())
    return desk.ask(ReferenceBook()), state.now - int(time.time())


def _import_the_rest() -> None:
    """What comes after the sign-in, on a worker and in the order in which it is needed."""
    import_module("desktop.services.sql.backend")
    import_module("desktop.views.shell.window")
    from desktop.views.shell.screens import import_ahead  # noqa: PLC0415 - the first window needs none of it

    import_ahead()
    pace.settle()


def profile_folder() -> Path:
    """Where this person's store, drafts and window settings are kept on this PC."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only when no folder was given

    return user_data_path("Nodal Desk", appauthor=False, roaming=False)


@contextmanager
def _folder(profile: Path | None, *, passing: bool) -> Iterator[Path]:
    """The profile's folder; without one given, a demo has a folder of its own that goes with it."""
    if profile is not None or not passing:
        yield profile or profile_folder()
        return
    import tempfile  # noqa: PLC0415 - slow to import, for demos alone

    with tempfile.TemporaryDirectory(prefix="nodal-desk-", ignore_cleanup_errors=True) as made:
        yield Path(made)


def main(*, demo: bool = False, profile: Path | None = None, smoke: bool = False) -> int:
    """Run the window until it closes and give the exit code."""
    qt = QApplication.instance() or qt_application(sys.argv[0])
    assert isinstance(qt, QApplication)  # noqa: S101 - for the type alone: nothing else made an application before
    qt.setApplicationName("Nodal Desk")
    qt.setDesktopFileName("nodal-desk")
    with _folder(profile, passing=demo or smoke) as folder:
        application = Application(qt, demo=demo or smoke, profile=folder)
        if smoke:
            from desktop.smoke import Smoke  # noqa: PLC0415 - the check is no part of a normal start

            Smoke(application).begin()
        application.show_sign_in()
        return qt.exec()
