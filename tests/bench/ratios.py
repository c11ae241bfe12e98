"""Two ways beside each other in one run: each walks the same draws in turn, and their medians are compared."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Way = Callable[[Any], object]


def medians(ways: Mapping[str, Way], draws: Sequence[Any], passes: int = 7) -> dict[str, float]:
    """Milliseconds of one call by each way: every pass lets every way walk all draws, so that caches are alike."""
    for way in ways.values():
        for draw in draws:
            way(draw)
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(passes):
        for name, way in ways.items():
            for draw in draws:
                begun = time.perf_counter()
                way(draw)
                spent[name].append((time.perf_counter() - begun) * 1_000)
    return {name: statistics.median(times) for name, times in spent.items()}


def show(bar: str, what: str, ratio: float, gate: float, goal: float | None = None, beside: str = "") -> None:
    """One line of the table: the bar, the ratio, its gate and goal, whether it holds."""
    held = "goal" if goal is not None and ratio <= goal else "ok" if ratio <= gate else "MISSED"
    wanted = f"gate {gate:g}" + (f", goal {goal:g}" if goal is not None else "")
    print(f"{bar:4} {what:58} {ratio:8.3f}  {wanted:22} {held:7} {beside}", flush=True)
