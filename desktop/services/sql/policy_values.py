"""What a policy value may be, code by code: read once here, trusted everywhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from desktop.models.closure_rules import closure_rules
from desktop.models.errors import Code, RuleBroken
from desktop.models.reference import load_reference

NARROWABLE = frozenset({"level_sla_days"})
"""Values that a kind or a category may have for itself."""


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _wholes(count: int, low: int, high: int) -> Callable[[Any], bool]:
    each = _whole(low, high)
    return lambda value: isinstance(value, list) and len(value) == count and all(map(each, value))


def _rungs(value: Any) -> bool:
    """Pairs of (reopens, level), both rising, levels from L2 to L4."""
    pair = _wholes(2, 1, 99)
    if not isinstance(value, list) or not value or not all(map(pair, value)):
        return False
    counts, levels = [count for count, _ in value], [level for _, level in value]
    rising = counts == sorted(set(counts)) and levels == sorted(set(levels))
    return rising and set(levels) <= {2, 3, 4}


def _approvers(value: Any) -> bool:
    """L3 always decides; L4 may be added."""
    return value in ([3], [3, 4])


def _reasons(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(code, str) and code in closure_rules() for code in value)


def _weights(value: Any) -> bool:
    return _wholes(4, 0, 100)(value) and sum(value) == 100


def _falling(low: int, high: int) -> Callable[[Any], bool]:
    """Three numbers, each below the one before it."""
    three = _wholes(3, low, high)
    return lambda value: three(value) and value == sorted(set(value), reverse=True)


_BY_CODE: Mapping[str, Callable[[Any], bool]] = {
    "level_sla_days": _wholes(4, 1, 365),
    "reopen_dialogue_rungs": _rungs,
    "special_close_proposer_level": _whole(1, 2),
    "special_close_approver_levels": _approvers,
    "enabled_reasons": _reasons,
    "grading_weights": _weights,
    "grade_cutoffs": _falling(0, 100),
    "review_pre_days": _falling(1, 30),
}
_BY_UNIT: Mapping[str, Callable[[Any], bool]] = {
    "days": _whole(1, 3_650),
    "hours": _whole(1, 720),
    "times": _whole(1, 99),
    "percent": _whole(0, 100),
    "week": _whole(1, 5),
    "weekday": _whole(0, 6),
    "yes_no": lambda value: isinstance(value, bool),
}


def read_value(code: str, text: str) -> str:
    """The value as it is stored; `RuleBroken(VALUE_UNFIT)` for an unknown code or a value that does not fit it."""
    units = {row.code: row.unit for row in load_reference().policy}
    if code not in units:
        raise RuleBroken(Code.VALUE_UNFIT, field="code")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise RuleBroken(Code.VALUE_UNFIT, field="value") from fault
    fits = _BY_CODE.get(code) or _BY_UNIT[units[code]]
    if not fits(value):
        raise RuleBroken(Code.VALUE_UNFIT, field="value")
    return json.dumps(value)
