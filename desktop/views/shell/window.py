"""The main window: header, rail, the screens, the foot. It moves between places and holds no rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.models.errors import AppError, Code
from desktop.models.worklist import Filters
from desktop.services.ports import renewal_of
from desktop.views.infra import icons, problems
from desktop.views.infra.i18n import Translation
from desktop.views.infra.look import look
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.theme import Theme
from desktop.views.infra.tokens import Tone
from desktop.views.shell.again import SignInAgainDialog
from desktop.views.shell.commands import ShellCommands
from desktop.views.shell.header import Header
from desktop.views.shell.note_strip import NoteStrip
from desktop.views.shell.panels import Panels
from desktop.views.shell.rail_words import RailWords
from desktop.views.shell.screens import screens_of
from desktop.views.shell.status import StatusBar
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.retranslated import Retranslated

_ROOMS = {Screen.FILE: Screen.CASES, Screen.MINUTES: Screen.MEETINGS}
"""Screens without an entry of their own on the rail, and the one they belong to."""
_MOST_VISITED = 50


class MainWindow(Retranslated, QMainWindow):
    """One officer's window. `left` is emitted when it closes or the officer signs out (True).

    Screens are made in slices between the window's other events; with `at_once` each is whole as soon as it is asked
    for.
    """

    left = Signal(bool)

    def __init__(self, session: Session, theme: Theme, translation: Translation, *, at_once: bool = True) -> None:
        super().__init__()
        self.session, self.theme, self.translation = session, theme, translation
        self._place = Place(screen=Screen.TODAY)
        self._by_key = self._typing = False
        self._visited: list[Place] = []
        self.setWindowIcon(icons.icon("brand", Tone.ACCENT, 24))
        self.header = Header(session, self)
        self.rail = Rail(self)
        self.stack = Panels(session, self, at_once=at_once)
        self.stack.made.connect(self._dress)
        self.stack.arrived.connect(self._arrive)
        self.errors = ErrorBar(self)
        self._signing_out = False
        self.foot = StatusBar(session, self)
        self.notes = NoteStrip(self, self.foot)
        self.setStatusBar(self.foot)
        self._arrange()
        self.commands = ShellCommands(self)
        self.waiting = RailWords(session, self.rail, self.commands, self)
        self.waiting.troubled.connect(self.show_error)
        self._connect()
        self.waiting.fill(at_once=at_once)
        self.retranslate()
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self._fit)
        self.show_place(Place(screen=screens_of(session.posting.role)[0]))

    def sizeHint(self) -> QSize:
        """What the design was drawn for: 1366 x 698 at 11 pt."""
        px = look().metrics.px
        return QSize(px(1366), px(698))

    @property
    def panel(self) -> ScreenPanel:
        """The screen in view; while it is being made the one that stands for it."""
        return self.stack.panel

    @property
    def rests(self) -> bool:
        """Has everything come that belongs to the first sight of it?"""
        return not (self.stack.is_coming or self.waiting.is_due)

    @property
    def place(self) -> Place:
        """Where the window is."""
        return self._place

    # places ------------------------------------------------------------------------------------

    def show_place(self, place: Place, *, back: bool = False, by_key: bool = False, typing: bool = False) -> None:
        """Go there; a screen the posting does not have is not gone to. Who comes by key types on the screen next, who
        is `typing` in the search box goes on there.
        """
        allowed = screens_of(self.session.posting.role)
        if place.screen not in (Screen.FILE, Screen.MINUTES) and place.screen not in allowed:
            return
        if not back and self.stack.made_any:
            self._visited = [*self._visited[-_MOST_VISITED:], self._place]
        self._place, self._by_key, self._typing = place, by_key, typing
        self.errors.close_bar()
        rail = _ROOMS.get(place.screen, place.screen)
        if rail in self.rail.codes:
            self.rail.select(rail)
        self.stack.want(place)

    def _dress(self, panel: ScreenPanel) -> None:
        panel.counted.connect(self.waiting.badge)
        panel.searched.connect(self.header.show_searched)

    def _arrive(self, panel: ScreenPanel, focus: QWidget | None) -> None:
        """The screen is there. `focus` is where a person went meanwhile: it stays there."""
        metrics = look().metrics
        panel.fit(metrics.width_class(self.stack.width()), low=metrics.is_low(self.stack.height()))
        self.stack.setCurrentWidget(panel)
        panel.open(self._place)
        if self._typing and focus is None:
            focus = self.header.search
        if focus is not None and focus.isVisible():
            focus.setFocus()
        elif self._by_key:
            self.commands.enter_screen()
        self.stack.coming.release()

    def go_back(self) -> None:
        """To the place before this one."""
        if self._visited:
            self.show_place(self._visited.pop(), back=True)

    def search(self, text: str, typing: bool = False) -> None:
        """Search where one is, or in all cases."""
        if self.panel.search(text):
            return
        if text.strip():
            self.show_place(Place(screen=Screen.CASES, filters=Filters(text=text)), typing=typing)

    def show_error(self, error: AppError) -> None:
        """What no screen had an ear for."""
        if error.code is Code.SESSION_OVER:
            self._ask_again()
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.panel.refresh)

    def sign_out(self) -> None:
        """Close this window and show the sign-in again."""
        self._signing_out = True
        self.close()

    def _ask_again(self) -> None:
        """Once, however many calls have heard that the session is over."""
        if self.findChild(SignInAgainDialog) is None and renewal_of(self.session.desk) is not None:
            SignInAgainDialog(self.session, self).open()

    # arrangement -------------------------------------------------------------------------------

    def _arrange(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.errors)
        column.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(middle, 1)
        whole = QWidget(self)
        frame = QVBoxLayout(whole)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.header)
        frame.addLayout(body, 1)
        self.setCentralWidget(whole)
        px = look().metrics.px
        self.setMinimumSize(min(px(900), 900), min(px(440), 440))

    def _connect(self) -> None:
        session = self.session
        session.moved.connect(self.show_place)
        session.reposted.connect(self._begin_anew)
        session.told.connect(self._tell)
        session.over.connect(self._ask_again)
        self.rail.chosen.connect(lambda code: self.show_place(Place(screen=Screen(code))))
        self.header.searched.connect(self.search)
        self.header.posting_chosen.connect(self._take_posting)
        self.header.language_chosen.connect(self.translation.speak)
        self.theme.changed.connect(self._redress)

    def _take_posting(self, posting_id: int) -> None:
        if posting_id != self.session.posting.id:
            self.stack.keep_drafts()
            self.session.take_posting(posting_id, failed=self._not_reposted)

    def _not_reposted(self, error: AppError) -> None:
        self.header.show_officer()
        self.show_error(error)

    def _begin_anew(self) -> None:
        self.stack.clear()
        self._visited.clear()
        self.waiting.fill(at_once=True)
        self.header.show_officer()
        self.retranslate()
        self.show_place(Place(screen=screens_of(self.session.posting.role)[0]))

    def _fit(self) -> None:
        metrics = look().metrics
        wide = metrics.width_class(self.width() - self.rail.width())
        self.rail.make_narrow(wide is wide.COMPACT)
        if self.stack.made_any:
            self.panel.fit(metrics.width_class(self.stack.width()), low=metrics.is_low(self.stack.height()))

    def _redress(self) -> None:
        self.foot.redraw()
        self.setWindowIcon(icons.icon("brand", Tone.ACCENT, 24))
        self._measure.start()

    # notes ----------------------------------------------------------------------------

    def _tell(self, sentence: str, act: tuple[str, Callable[[], None]] | None) -> None:
        self.notes.withdraw()
        self.notes.say(sentence)
        if act is not None:
            caption, function = act
            self.notes.offer(caption, function)

    # Qt ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every word anew."""
        title = self.tr("Nodal Desk – CM Helpline 1905")
        demo = self.tr("Demo data")
        self.setWindowTitle(f"{title} · {demo}" if self.session.demo else title)
        self.waiting.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width class may change."""
        super().resizeEvent(event)
        self._measure.start()

    def changeEvent(self, event: QEvent) -> None:
        """A window that comes back to the front asks anew what may have changed elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.foot.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is kept first; commands already given are carried out before the program ends."""
        self.stack.keep_drafts()
        self.session.settings.keep("window", [self.width(), self.height(), int(self.isMaximized())])
        super().closeEvent(event)
        if event.isAccepted():
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.left.emit(self._signing_out)
