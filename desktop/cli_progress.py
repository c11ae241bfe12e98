"""How far a long command is, on standard error: twice a second for an eye, every ten seconds for a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

_TOLD_EVERY, _LOGGED_EVERY = 0.5, 10.0


def progress_line(what: str, then: str = "") -> Callable[[int, int], None]:
    """Tells of `what` (a plural): how many of how many, per cent, rate, what remains; at the end what follows."""
    begun = told_at = time.monotonic()
    every = _TOLD_EVERY if sys.stderr.isatty() else _LOGGED_EVERY

    def told(done: int, total: int) -> None:
        nonlocal told_at
        now = time.monotonic()
        if done < total and now - told_at < every:
            return
        told_at = now
        rate = done / max(now - begun, 0.001)
        left = (total - done) / max(rate, 0.001)
        rest = f"{left:,.0f} s left" if done < total else then
        share = done * 100 // max(total, 1)
        line = ", ".join(filter(None, (f"{done:,} of {total:,} {what} ({share} %), {rate:,.0f} a second", rest)))
        sys.stderr.write(f"\r{line:<78}" if sys.stderr.isatty() else f"{line}\n")
        sys.stderr.flush()

    return told
