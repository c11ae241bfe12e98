"""The fixed wording of the papers around a meeting; it ships in `resources/text/papers.json`.

An office may change single phrases (`Phrases.changed`) and hand the result to any drafting function.
"""

from __future__ import annotations

import json
from datetime import date, time
from functools import cache
from typing import Final

from desktop import resources
from desktop.models.minutes.document import Language
from desktop.models.minutes.phrases import Phrases

_NOON: Final = time(12)
_AFTER_NOON: Final = time(12, 1)
_EVENING: Final = time(17)
_CLOCK_HOURS: Final = 12


@cache
def paper_phrases(language: Language = Language.HINDI) -> Phrases:
    """The shipped wording of a language."""
    loaded = json.loads(resources.path("text", "papers.json").read_text(encoding="utf-8"))
    return Phrases(language, loaded["phrases"][language.value])


def dotted(day: date | None) -> str:
    """`16.11.2026`; nothing for no day."""
    return f"{day:%d.%m.%Y}" if day else ""


def weekday(day: date, say: Phrases) -> str:
    return say.cells("weekdays")[day.weekday()]


def clock(at: time, say: Phrases) -> str:
    """`पूर्वाह्न 11.00 बजे`, as offices write the time of a meeting; from 5 p.m. it is evening."""
    hour = at.hour % _CLOCK_HOURS or _CLOCK_HOURS
    separator = "." if say.language is Language.HINDI else ":"
    if at < _NOON:
        name = "time_forenoon"
    elif at < _AFTER_NOON:
        name = "time_noon"
    else:
        name = "time_afternoon" if at < _EVENING else "time_evening"
    return say(name, time=f"{hour}{separator}{at.minute:02}")


def grouped(number: int) -> str:
    """`12,34,567`: lakhs and crores."""
    digits = str(abs(number))
    head, tail = digits[:-3], digits[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
    return ("-" if number < 0 else "") + ",".join([*pairs, tail])
