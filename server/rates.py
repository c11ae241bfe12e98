"""How often somebody may come: a bucket that fills steadily and empties by one with every request."""

from __future__ import annotations

import math
import time
from collections import OrderedDict

_REMEMBERED = 20_000


class Rates:
    """One bucket a key. Used on the event loop's thread alone."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate, self._burst = rate, burst
        self._buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def wait(self, key: bytes) -> int:
        """0 when one more may come, else the seconds until it may."""
        now = time.monotonic()
        left, at = self._buckets.get(key, (float(self._burst), now))
        left = min(self._burst, left + (now - at) * self._rate)
        allowed = left >= 1
        self._buckets[key] = (left - 1 if allowed else left, now)
        self._buckets.move_to_end(key)
        if len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        return 0 if allowed else max(1, math.ceil((1 - left) / self._rate))
