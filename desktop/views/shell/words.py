"""The words of the rail."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.views.infra.i18n import QT_TRANSLATE_NOOP
from desktop.views.infra.session import Screen

SCREEN_WORDS: Mapping[Screen, str] = {
    Screen.TODAY: QT_TRANSLATE_NOOP("Shell", "Today"),
    Screen.CASES: QT_TRANSLATE_NOOP("Shell", "Cases"),
    Screen.FILE: QT_TRANSLATE_NOOP("Shell", "File"),
    Screen.CLOSURE: QT_TRANSLATE_NOOP("Shell", "Special close"),
    Screen.DIALOGUE: QT_TRANSLATE_NOOP("Shell", "Dialogue"),
    Screen.MEETINGS: QT_TRANSLATE_NOOP("Shell", "Meetings"),
    Screen.MINUTES: QT_TRANSLATE_NOOP("Shell", "Minutes"),
    Screen.OFFICERS: QT_TRANSLATE_NOOP("Shell", "Officers"),
    Screen.IMPORT: QT_TRANSLATE_NOOP("Shell", "Import"),
    Screen.SETTINGS: QT_TRANSLATE_NOOP("Shell", "Settings"),
}
