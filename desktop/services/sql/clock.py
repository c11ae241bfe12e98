"""The store's time: that of the PC which keeps it, read in one place so that tests and servers may give another."""

from __future__ import annotations

import time


def system_clock() -> int:
    """Epoch seconds."""
    return int(time.time())
