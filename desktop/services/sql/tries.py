"""How guessing a password is slowed down: the same at the door and at the desk."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Protocol

from desktop.models.errors import Code, SignInRefused

FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 15, 900
_REMEMBERED = 1_000


def wait_after(wrong_tries: int) -> int:
    """Seconds to wait after so many wrong tries: none for the first five, then doubling up to a quarter of an hour."""
    if wrong_tries < FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT << min(wrong_tries - FREE_TRIES, 10), LONGEST_WAIT))


def refuse_early(wait_until: int, now: int) -> None:
    """`SignInRefused` (`TOO_MANY_TRIES`, seconds) while somebody has to wait."""
    left = wait_until - now
    if 0 < left <= LONGEST_WAIT:  # more is a clock that was ahead, and nobody waits for that
        raise SignInRefused(Code.TOO_MANY_TRIES, seconds=left)


class CountedTries(Protocol):
    """Tries under a key (a name nobody has, an officer at a desk)."""

    def count(self, key: str, now: int) -> None:
        """One more try, counted as wrong before the password is looked at; `SignInRefused` while it has to wait."""
        ...

    def forgive(self, key: str) -> None:
        """It was the right one."""
        ...


@dataclass(slots=True)
class Tries:
    """Forgotten when the program ends."""

    _tries: OrderedDict[str, tuple[int, int]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, key: str, now: int) -> None:
        with self._lock:
            tries, wait_until = self._tries.get(key, (0, 0))
            refuse_early(wait_until, now)
            self._tries[key] = (tries + 1, now + wait_after(tries + 1))
            self._tries.move_to_end(key)
            if len(self._tries) > _REMEMBERED:
                self._tries.popitem(last=False)

    def forgive(self, key: str) -> None:
        with self._lock:
            self._tries.pop(key, None)
