"""What asks for attention in a row, in words: reopened, dialogue due, promise today, over 180 days."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.views.infra.formats import due_words
from desktop.views.infra.i18n import Counts, translate
from desktop.views.infra.labels import level_label
from desktop.views.infra.tokens import Tone


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag: its words in the language of the window, its drawing, its tone. Graver flags stand first."""

    text: str
    icon: str
    tone: Tone
    gravity: int


def reopened(count: int, *, short: bool = True) -> Flag:
    """`पुनः 2` in a row, `पुनः खुली 2` in the file."""
    words = translate("Flags", "Re. {count}") if short else translate("Flags", "Reopened {count}")
    return Flag(words.format(count=count), "reopened", Tone.DANGER, 0)


def dialogue_due(*, short: bool = True) -> Flag:
    """A rung must speak before anybody answers again (S000-7)."""
    words = translate("Flags", "Dialogue") if short else translate("Flags", "Dialogue due")
    return Flag(words, "dialogue", Tone.DANGER, 1)


def over(days: int) -> Flag:
    """Older than the policy's old age: `180+`."""
    return Flag(f"{days}+", "hourglass", Tone.DANGER, 2)


def promise_broken(days: int) -> Flag:
    """The date told has passed."""
    return Flag(Counts.tr("%n day(s) ago", "", days), "warning", Tone.DANGER, 3)


def promise_today() -> Flag:
    """The date told is today."""
    return Flag(translate("Flags", "Promise today"), "clock", Tone.WARN, 4)


def escalates_tomorrow(level: int) -> Flag:
    """`कल एल-2`."""
    words = translate("Flags", "{level} tomorrow").format(level=level_label(level).text)
    return Flag(words, "escalate", Tone.WARN, 5)


def unreached(tried: int, of: int) -> Flag:
    """`सम्पर्क 2/3`."""
    words = translate("Flags", "Contact {tried}/{of}").format(tried=tried, of=of)
    return Flag(words, "dialogue", Tone.WARN, 6)


def returned() -> Flag:
    """A proposal came back with a query."""
    return Flag(translate("Flags", "Query"), "return", Tone.WARN, 7)


def lane_proposed() -> Flag:
    """Examination is proposed and waits for L3."""
    return Flag(translate("Flags", "Examination?"), "status-under-examination", Tone.PLUM, 8)


def gravest(flags: list[Flag], most: int = 2) -> tuple[tuple[Flag, ...], int]:
    """The gravest ones and how many more there are (`+n`)."""
    ordered = sorted(flags, key=lambda flag: flag.gravity)
    return tuple(ordered[:most]), max(0, len(ordered) - most)


def due_tone(days_left: int) -> Tone:
    """Late, within two days, or in time."""
    if days_left < 0:
        return Tone.DANGER
    return Tone.WARN if days_left <= 2 else Tone.OK


def due_flag(days_left: int) -> Flag:
    """The limit in words: `27 दिन पार`, `1 दिन शेष`."""
    tone = due_tone(days_left)
    return Flag(due_words(days_left), "overdue" if tone is Tone.DANGER else "clock", tone, 3)
