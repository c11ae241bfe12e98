"""User names: one spelling for each, however it is typed."""

from __future__ import annotations

import re

from desktop.models.errors import Code, RuleBroken
from desktop.models.text import clean

LONGEST = 60
_FITS = re.compile(r"[^\W_](?:[\w.@-]|[\u0900-\u0903\u093a-\u094f])*")


def normal(typed: str) -> str:
    """Small letters, nothing unseen, no blanks around."""
    return clean(typed).casefold()


def username_of(typed: str) -> str:
    """The name to store; `RuleBroken` when it is empty, too long, or has blanks or signs other than ``. _ - @``."""
    name = normal(typed)
    if not name:
        raise RuleBroken(Code.TEXT_MISSING, field="username")
    if len(name) > LONGEST:
        raise RuleBroken(Code.TEXT_TOO_LONG, field="username", limit=LONGEST)
    if not _FITS.fullmatch(name):
        raise RuleBroken(Code.VALUE_UNFIT, field="username")
    return name
