"""Which screens a posting has, in the order of the rail. A screen is imported when first shown."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtWidgets import QWidget

from desktop.models.identity import CELL, OFFICERS_OF_LEVELS, Role
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Screen, Session

ICONS: Mapping[Screen, str] = {
    Screen.TODAY: "today",
    Screen.CASES: "cases",
    Screen.CLOSURE: "special-close",
    Screen.DIALOGUE: "dialogue",
    Screen.MEETINGS: "meetings",
    Screen.OFFICERS: "officers",
    Screen.IMPORT: "import",
    Screen.SETTINGS: "settings",
}
_EVERYONE = frozenset(Role)
_READS_CASES = _EVERYONE - {Role.ADMINISTRATOR}
_WHO: Mapping[Screen, frozenset[Role]] = {
    Screen.TODAY: _READS_CASES,
    Screen.CASES: _READS_CASES,
    Screen.CLOSURE: frozenset({Role.L2, Role.L3, Role.L4, Role.STATE_NODAL}) | CELL,
    Screen.DIALOGUE: OFFICERS_OF_LEVELS | CELL,
    Screen.MEETINGS: _READS_CASES - {Role.L1},
    Screen.OFFICERS: frozenset({Role.L3, Role.L4, Role.STATE_NODAL, Role.ADMINISTRATOR}) | CELL,
    Screen.IMPORT: frozenset({Role.SECTION_OFFICER, Role.STATE_NODAL, Role.ADMINISTRATOR}),
    Screen.SETTINGS: _EVERYONE,
}
_MADE_BY = {
    Screen.TODAY: ("desktop.views.today.panel", "TodayPanel"),
    Screen.CASES: ("desktop.views.worklist.panel", "WorklistPanel"),
    Screen.FILE: ("desktop.views.complaint.panel", "ComplaintPanel"),
    Screen.MINUTES: ("desktop.views.minutes.panel", "MinutesPanel"),
    Screen.CLOSURE: ("desktop.views.special_close.panel", "SpecialClosePanel"),
    Screen.DIALOGUE: ("desktop.views.dialogue.panel", "DialoguePanel"),
    Screen.MEETINGS: ("desktop.views.meetings.panel", "MeetingsPanel"),
    Screen.OFFICERS: ("desktop.views.officers.panel", "OfficersPanel"),
    Screen.IMPORT: ("desktop.views.portal_import.panel", "ImportPanel"),
    Screen.SETTINGS: ("desktop.views.settings.panel", "SettingsPanel"),
}


def screens_of(role: Role) -> tuple[Screen, ...]:
    """The rail of a role, top to bottom; the first one is where it lands."""
    return tuple(screen for screen in ICONS if role in _WHO[screen])


_imported: set[Screen] = set()


def is_imported(screen: Screen) -> bool:
    """Can it be made without waiting for a file?"""
    return screen in _imported


def import_screen(screen: Screen) -> None:
    """On a worker: the window's thread would stand still meanwhile."""
    import_module(_MADE_BY[screen][0])
    _imported.add(screen)


def import_ahead() -> None:
    """All of them, in the order of the rail, on a worker."""
    for screen in _MADE_BY:
        import_screen(screen)


def make(screen: Screen, session: Session, parent: QWidget, *, at_once: bool) -> ScreenPanel:
    """The panel of a screen, whole or to be made in slices."""
    module, name = _MADE_BY[screen]
    maker: type[ScreenPanel] = getattr(import_module(module), name)
    return maker(session, parent, at_once=at_once)
