"""Values that hold from a day on, each with its order; narrower ones for a kind or a category."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.complaint import Kind
from desktop.models.rules import PolicyBook, PolicyValue, Rules

G, D = Kind.GRIEVANCE, Kind.DEMAND


def value(number: int, code: str, what: object, from_day: int = 0, **narrower: Any) -> PolicyValue:
    return PolicyValue(id=number, code=code, value=json.dumps(what), from_day=from_day, order="शासनादेश", **narrower)


def book(*values: PolicyValue) -> PolicyBook:
    return PolicyBook(values=values)


def test_without_orders_the_seeds_hold() -> None:
    rules = book().on(0)
    assert rules == Rules()
    assert (rules.old_days, rules.no_login_days, rules.level_days) == (180, 30, (7, 7, 7, 15))
    assert rules.dialogue_rungs == ((2, 2), (3, 3), (4, 4))


def test_a_value_holds_from_its_day_and_older_ones_stay_history() -> None:
    kept = book(value(1, "old_days", 180), value(2, "old_days", 90, 100), value(3, "old_days", 60, 200))
    assert [kept.on(day).old_days for day in (0, 99, 100, 199, 200, 10_000)] == [180, 180, 90, 90, 60, 60]


def test_of_two_for_one_day_the_later_entry_holds() -> None:
    assert book(value(9, "old_days", 90, 5), value(3, "old_days", 60, 5)).on(5).old_days == 90


def test_every_plain_value_can_be_set() -> None:
    special = {"level_days", "narrower", "enabled_reasons", "dialogue_rungs", "special_close_approver_levels"}
    for field in fields(Rules):
        if field.name in special:
            continue
        default: Any = field.default
        other = not default if isinstance(default, bool) else default + 1
        assert getattr(book(value(1, field.name, other)).on(0), field.name) == other


def test_lists_are_read_as_what_they_are() -> None:
    rules = book(
        value(1, "special_close_approver_levels", [3, 4]),
        value(2, "reopen_dialogue_rungs", [[1, 2], [2, 3]]),
        value(3, "enabled_reasons", ["SC10"]),
        value(4, "level_sla_days", [5, 6, 7, 8]),
    ).on(0)
    assert rules.special_close_approver_levels == (3, 4)
    assert rules.dialogue_rungs == ((1, 2), (2, 3))
    assert rules.enabled_reasons == {"SC10"}
    assert rules.level_days == (5, 6, 7, 8)


def test_a_code_of_a_later_version_is_left_alone() -> None:
    assert book(value(1, "not_known_yet", {"a": 1})).on(0) == Rules()


@pytest.mark.parametrize(
    ("kind", "category", "days"), [(G, 1, 7), (D, 1, 20), (G, 40, 10), (D, 40, 30), (D, 41, 20), (G, 41, 7)]
)
def test_the_narrowest_limit_holds(kind: Kind, category: int, days: int) -> None:
    rules = book(
        value(1, "level_sla_days", [20] * 4, kind=int(D)),
        value(2, "level_sla_days", [10] * 4, category_id=40),
        value(3, "level_sla_days", [30] * 4, kind=int(D), category_id=40),
    ).on(0)
    assert rules.days_for(1, kind, category) == days


def test_a_limit_is_the_level_s() -> None:
    assert [Rules().days_for(level, G, 1) for level in (1, 2, 3, 4)] == [7, 7, 7, 15]


def test_a_later_order_for_the_same_category_replaces_the_first() -> None:
    rules = book(
        value(1, "level_sla_days", [10] * 4, category_id=40), value(2, "level_sla_days", [12] * 4, 3, category_id=40)
    )
    assert [rules.on(day).days_for(1, G, 40) for day in (2, 3)] == [10, 12]


@pytest.mark.parametrize(("count", "level"), [(0, 0), (1, 0), (2, 2), (3, 3), (4, 4), (9, 4)])
def test_the_rung_of_a_reopen_count(count: int, level: int) -> None:
    assert Rules().rung_for(count) == level


@given(st.integers(0, 50))
def test_no_rung_is_below_the_one_before(count: int) -> None:
    assert Rules().rung_for(count) <= Rules().rung_for(count + 1)


def test_the_rules_of_a_day_are_read_once() -> None:
    kept = book(value(1, "old_days", 90))
    assert kept.on(3) is kept.on(3)
