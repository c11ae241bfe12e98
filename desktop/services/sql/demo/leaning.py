"""How the demo's people tend to act: shares of one, so that a wish for some ending can lean them its way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """Shares; the rest of a draw is to do nothing, so that the limit passes."""

    start: float = 0.34
    answer: float = 0.50
    target: float = 0.06
    note: float = 0.05
    satisfied: float = 0.66
    dissatisfied: float = 0.21
    unreachable: float = 0.06
    promise: float = 0.45
    promise_kept: float = 0.68
    promise_broken: float = 0.17
    special_close: float = 0.13
    lane: float = 0.55
    transfer: float = 0.025
    recategorise: float = 0.012
    assign: float = 0.02
    reveal: float = 0.04
    draft: float = 0.015
    approve: float = 0.60
    return_query: float = 0.2
    reject: float = 0.12
    reopen: float = 0.02
    to_secretary: float = 0.05
    site_visit: float = 0.35
    pace: float = 1.0
    """Multiplies every wait."""


EVERYDAY = Leaning()
