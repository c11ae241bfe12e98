"""Every screen of the window one after another, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import RegisterComplaint
from desktop.models.identity import Credentials
from desktop.models.meeting import MeetingsCalendar
from desktop.models.policy import role_refusal
from desktop.models.worklist import WorklistPage
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.demo import DEMO_PASSWORD
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.theme import Theme
from desktop.views.register.dialog import RegisterDialog
from desktop.views.shell.key_sheet import KeySheet
from desktop.views.shell.palette import Palette
from desktop.views.shell.password import ChangePasswordDialog
from desktop.views.shell.screens import screens_of
from desktop.views.shell.window import MainWindow
from desktop.views.worklist.acts import COMMAND_OF
from tests.helpers.stretching import stretching
from tests.views.case_stories import session_of

AS_OF = 1_794_893_400
"""17.11.2026, eleven in the morning: the demo's day."""
SECTIONS: Mapping[Screen, tuple[str, ...]] = {
    Screen.OFFICERS: ("seats", "people", "mapping", "doctor"),
    Screen.MEETINGS: ("list", "ledger", "uploads"),
    Screen.SETTINGS: ("this_pc", "policy", "calendar", "phrases", "store", "about"),
    Screen.CLOSURE: ("", "register", "reaudit"),
    Screen.DIALOGUE: ("", "promises"),
}
_ELSEWHERE = frozenset({Act.LOG_DIALOGUE, Act.ATTACH})
"""Acts without a form in the file: the call sheet, and the system's own dialog for files."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of it there is, and who looks at it in which words."""

    username: str
    language: Language
    width: int
    height: int
    points: float = 11
    stretched: bool = True


def settle() -> None:
    """Everything laid out, everything thrown away gone."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@contextmanager
def window_in(room: Room, backend: SqlBackend, theme: Theme, translation: Translation) -> Iterator[MainWindow]:
    """The officer's window in this room; closed afterwards."""
    theme.resize(room.points)
    if room.stretched:
        with stretching(translation, room.language):
            yield from _window(room, backend, theme, translation)
    else:
        translation.speak(room.language)
        yield from _window(room, backend, theme, translation)


def _window(room: Room, backend: SqlBackend, theme: Theme, translation: Translation) -> Iterator[MainWindow]:
    session = session_of(backend.sign_in(Credentials(username=room.username, password=DEMO_PASSWORD)))
    session.now = lambda: AS_OF  # type: ignore[method-assign] # the store's time stands still
    window = MainWindow(session, theme, translation)
    window.resize(room.width, room.height)
    window.show()
    settle()
    yield window
    window.close()
    settle()


def places(session: Session) -> Iterator[tuple[str, Place]]:
    """(name, place) of every screen of the posting, of one file, and of every form that is offered in some file."""
    offered = screens_of(session.posting.role)
    for screen in offered:
        for section in SECTIONS.get(screen, ("",)):
            yield f"{screen.value} {section}".strip(), Place(screen=screen, section=section)
    if Screen.CASES not in offered:
        return
    today = session.today()
    for line in session.desk.ask(MeetingsCalendar(from_day=today - 90, to_day=today + 60)).lines[-1:]:
        for section in ("notice", "attendance", "pack", "compliance"):
            yield f"meeting {section}", Place(screen=Screen.MEETINGS, meeting_id=line.id, section=section)
    rows = session.desk.ask(WorklistPage(size=40)).rows
    files = [session.desk.ask(ComplaintFile(complaint_id=row.id)) for row in rows]
    if not files:
        return
    yield "file", Place(screen=Screen.FILE, complaint_id=files[0].case.id)
    if Screen.DIALOGUE in offered:
        spoken = next((file for file in files if file.case.dialogue_due), files[0])
        yield "call sheet", Place(screen=Screen.DIALOGUE, complaint_id=spoken.case.id)
    for act, command in COMMAND_OF.items():
        fits = [file for file in files if command not in {refusal.act for refusal in file.refusals}]
        if fits and act not in _ELSEWHERE:
            yield f"form {act.value}", Place(screen=Screen.FILE, complaint_id=fits[0].case.id, section=act.value)


def dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """What opens over the window."""
    yield "palette", Palette(window, window.commands)
    yield "keys", KeySheet(window.commands.all_actions(), window.commands.screens(), window)
    yield "password", ChangePasswordDialog(window.session, window)
    if role_refusal(window.session.posting, RegisterComplaint) is None:
        yield "register", RegisterDialog(window.session, window)


def show_place(window: MainWindow, place: Place, room: Room) -> QWidget:
    """The window there, in its size again."""
    window.show_place(place)
    settle()
    if (window.width(), window.height()) != (room.width, room.height):
        window.resize(room.width, room.height)
        settle()
    return window
