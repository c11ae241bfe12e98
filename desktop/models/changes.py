"""What a command changed, in the words panels listen for."""

from __future__ import annotations

from enum import IntFlag, auto


class Changes(IntFlag):
    """Sent to every open panel after a command; a panel refreshes when its interest meets it."""

    NOTHING = 0
    CASES = auto()
    DIALOGUES = auto()
    CLOSURES = auto()
    OFFICERS = auto()
    POLICY = auto()
    VIEWS = auto()
    IMPORTS = auto()
    SESSION = auto()
    MEETINGS = auto()
    FOLLOW_UPS = auto()
    PHRASES = auto()
    EVERYTHING = (
        CASES | DIALOGUES | CLOSURES | OFFICERS | POLICY | VIEWS | IMPORTS | SESSION | MEETINGS | FOLLOW_UPS | PHRASES
    )
