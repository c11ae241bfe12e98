"""Numbers the Government may change by order: effective-dated, each with the order it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.models.complaint import Kind
from desktop.models.seam import Command, Question, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyValue:
    """One value from a day on. `value` is JSON; `kind` and `category_id` narrow it; `order` is its source."""

    id: int
    code: str
    value: str
    from_day: int
    order: str
    confirmed: bool = True
    kind: int | None = None
    category_id: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayRow:
    """A day off; `district_id` None = the whole state."""

    day: int
    name_hi: str
    name_en: str
    district_id: int | None = None
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The values in force on one day. Levels count from 1: `level_days[0]` is L1's."""

    level_days: tuple[int, int, int, int] = (7, 7, 7, 15)
    count_holidays: bool = True
    old_days: int = 180
    campaign_days: int = 15
    no_login_days: int = 30
    no_login_warn_days: int = 25
    dialogue_rungs: tuple[tuple[int, int], ...] = ((2, 2), (3, 3), (4, 4))
    """(reopen count, level that must speak), lowest first."""
    partial_close_ageing_days: int = 15
    unreachable_attempts: int = 3
    unreachable_days: int = 2
    transfer_limit: int = 3
    reopen_window_days: int = 30
    target_cap_days: int = 30
    undo_merge_hours: int = 24
    special_close_proposer_level: int = 2
    special_close_approver_levels: tuple[int, ...] = (3,)
    special_close_reaudit_percent: int = 5
    minutes_upload_days: int = 7
    """Days from the meeting within which its minutes are to be on the portal (S002 names none)."""
    enabled_reasons: frozenset[str] = frozenset()
    """Reason codes switched on beyond those on by default."""
    narrower: tuple[tuple[int | None, int | None, tuple[int, int, int, int]], ...] = ()
    """Level days of a kind or category: (kind, category, days); the narrowest holds."""

    def days_for(self, level: int, kind: Kind, category_id: int) -> int:
        """The limit in days at a level for a kind and category."""
        best, rank = self.level_days, -1
        for of_kind, of_category, days in self.narrower:
            if (of_category is not None and of_category != category_id) or (of_kind is not None and of_kind != kind):
                continue
            weight = (of_category is not None) * 2 + (of_kind is not None)
            if weight > rank:
                best, rank = days, weight
        return best[level - 1]

    def rung_for(self, reopen_count: int) -> int:
        """The level that must speak after so many reopens; 0 = none yet (S000-7)."""
        due = 0
        for count, level in self.dialogue_rungs:
            if reopen_count >= count:
                due = level
        return due


_PLAIN = frozenset(Rules.__dataclass_fields__) - {
    "level_days",
    "narrower",
    "enabled_reasons",
    "dialogue_rungs",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyBook:
    """Every value with its history; answers for any day."""

    values: tuple[PolicyValue, ...]
    _cache: dict[int, Rules] = field(default_factory=dict, compare=False, repr=False)

    def on(self, day: int) -> Rules:
        """The rules in force on an IST day. A value not yet in force is ignored, an unknown code too."""
        if day not in self._cache:
            self._cache[day] = _rules(sorted((v for v in self.values if v.from_day <= day), key=_age))
        return self._cache[day]


def _age(value: PolicyValue) -> tuple[int, int]:
    return value.from_day, value.id


def _rules(values: Iterable[PolicyValue]) -> Rules:
    fields: dict[str, object] = {}
    narrower: dict[tuple[int | None, int | None], tuple[int, int, int, int]] = {}
    for value in values:
        read = json.loads(value.value)
        if value.code == "level_sla_days":
            days = _four(read)
            if value.kind is None and value.category_id is None:
                fields["level_days"] = days
            else:
                narrower[value.kind, value.category_id] = days
        elif value.code == "reopen_dialogue_rungs":
            fields["dialogue_rungs"] = tuple((int(count), int(level)) for count, level in read)
        elif value.code == "enabled_reasons":
            fields["enabled_reasons"] = frozenset(map(str, read))
        elif value.code in _PLAIN:
            fields[value.code] = tuple(read) if isinstance(read, list) else read
    return Rules(**fields, narrower=tuple((k, c, d) for (k, c), d in narrower.items()))  # type: ignore[arg-type] # values were checked when they were set


def _four(read: list[int]) -> tuple[int, int, int, int]:
    first, second, third, fourth = map(int, read)
    return first, second, third, fourth


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPage:
    """All policy values with their history and the holidays, for the Settings screen."""

    values: tuple[PolicyValue, ...]
    holidays: tuple[HolidayRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPolicy(Question[PolicyPage]):
    """Everyone may read the policy; the window needs it to say why an act is not offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPolicyValue(Command[Receipt]):
    """An administrator enters a value with its order; it holds from `from_day`, older ones stay as history."""

    code: str
    value: str
    from_day: int
    order: str
    kind: int | None = None
    category_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHoliday(Command[Receipt]):
    """An administrator enters or renames a holiday."""

    day: int
    name_hi: str
    name_en: str
    district_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveHoliday(Command[Receipt]):
    """An administrator takes a holiday out of the list."""

    day: int
    district_id: int | None = None
