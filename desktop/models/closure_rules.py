"""The special-closure reasons as the rules use them, from the state's list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop.models.reference import load_reference
from desktop.models.workflow import EvidenceRule, ReasonRule

LANE_FIRST = frozenset({"SC07"})
"""Taken into a budget or proposal: the lane examines a demand before it may be closed so (S000-3, S000-4)."""


@cache
def closure_rules() -> Mapping[str, ReasonRule]:
    """Every reason by its code."""
    return {
        reason.code: ReasonRule(
            code=reason.code,
            enabled=reason.enabled,
            allows_demand=reason.allows_demand,
            closable_at_l3=reason.closable_at_l3,
            lane_first=reason.code in LANE_FIRST,
            evidence=tuple(
                EvidenceRule(
                    code=item.code, needs="dialogue" if item.code == "dialogue" else item.needs, count=item.count
                )
                for item in reason.evidence
            ),
        )
        for reason in load_reference().special_close_reasons
    }
