"""The hour of a meeting as it is typed: `11:30`, `11.30`, `1130`, `9`, in either script's digits."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from desktop.models.digits import to_ascii_digits
from desktop.views.complaint.forms.inputs import LineInput
from desktop.views.infra.i18n import translate
from desktop.views.meetings.words import start_words

_TYPED = re.compile(r"\s*(\d{1,2})\s*(?:[:.,\- ]?\s*(\d{2}))?\s*")


def minutes_of_day(typed: str) -> int | None:
    """Minutes from midnight, or nothing for what is no hour."""
    found = _TYPED.fullmatch(to_ascii_digits(typed))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


class TimeInput(LineInput):
    """One line; empty = not yet set."""

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(caption, parent, required=False, hint="11:30")

    @property
    def minutes(self) -> int | None:
        """Minutes from midnight."""
        return minutes_of_day(self.text)

    def show_minutes(self, start: int | None) -> None:
        """Put this hour in."""
        self.restore("" if start is None else start_words(start))

    def problem(self) -> str:
        if self.text.strip() and self.minutes is None:
            return translate("TimeInput", "Write the time as 11:30.")
        return ""
