"""Every policy value has an input that shows it, gives it back, and says what is wrong with another."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.reference import load_reference
from desktop.models.reference_rows import PolicyDefault
from desktop.services.sql.policy_values import read_value
from desktop.views.settings.value_inputs import NumbersInput, value_input
from desktop.views.settings.value_words import meaning_of, name_of, value_words

POLICY = load_reference().policy


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("row", POLICY, ids=lambda row: row.code)
def test_a_value_goes_through_its_input_unchanged_and_the_store_takes_it(row: PolicyDefault, parent: QWidget) -> None:
    given = value_input(row.code, "मान", parent)
    given.restore(row.value)
    assert given.problem() == ""
    assert json.loads(given.text) == json.loads(row.value)
    assert read_value(row.code, given.text)


@pytest.mark.parametrize("row", POLICY, ids=lambda row: row.code)
def test_a_value_is_said_in_words(row: PolicyDefault) -> None:
    words = value_words(row.code, row.value)
    assert words
    assert not words.startswith("[")
    assert name_of(row.code) == row.name.hi
    assert meaning_of(row.code) == row.meaning.hi


@pytest.mark.parametrize(
    ("code", "typed", "sentence"),
    [
        ("old_days", ["0"], "1 से 3650"),
        ("old_days", ["बहुत"], "पूर्णांक"),
        ("level_sla_days", ["7", "7", "", "15"], "1 से 365"),
        ("grading_weights", ["60", "20", "10", "20"], "योग 110"),
        ("grade_cutoffs", ["80", "80", "60"], "पिछली सीमा से कम"),
        ("reopen_dialogue_rungs", ["3", "2", "4"], "संख्या अधिक रखें"),
        ("special_close_reaudit_percent", ["101"], "0 से 100"),
    ],
)
def test_what_does_not_fit_is_said_before_it_is_sent(
    code: str, typed: list[str], sentence: str, parent: QWidget
) -> None:
    given = value_input(code, "मान", parent)
    assert isinstance(given, NumbersInput)
    for line, text in zip(given.lines, typed, strict=True):
        line.setText(text)
    assert sentence in given.problem()


def test_digits_of_devanagari_are_understood(parent: QWidget) -> None:
    given = value_input("level_sla_days", "मान", parent)
    assert isinstance(given, NumbersInput)
    for line, text in zip(given.lines, ("७", "७", "१०", "१५"), strict=True):
        line.setText(text)
    assert given.problem() == ""
    assert json.loads(given.text) == [7, 7, 10, 15]


def test_an_empty_value_is_asked_for(parent: QWidget) -> None:
    for code in ("old_days", "count_holidays"):
        given = value_input(code, "मान", parent)
        assert given.text == ""
        assert given.problem()
