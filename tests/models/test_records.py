from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from desktop.models.records import TableError, build, read_rows


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str


@dataclass(frozen=True, slots=True)
class Tree:
    number: int
    leaves: tuple[Leaf, ...]
    pair: tuple[int, str]
    planted: date | None = None


GOOD = {"number": 3, "leaves": [{"name": "बाँज"}], "pair": [1, "एक"], "planted": "2026-07-16"}


def test_a_row_becomes_its_record() -> None:
    assert build(Tree, GOOD, "here") == Tree(3, (Leaf("बाँज"),), (1, "एक"), date(2026, 7, 16))


def test_an_optional_field_may_be_absent_or_null() -> None:
    short = {k: v for k, v in GOOD.items() if k != "planted"}
    assert build(Tree, short, "here") == build(Tree, {**GOOD, "planted": None}, "here")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"number": True}, "number"),
        ({"number": "3"}, "number"),
        ({"leaves": {}}, "leaves"),
        ({"leaves": ["बाँज"]}, "leaves"),
        ({"leaves": [{}]}, "name"),
        ({"pair": [1]}, "pair"),
        ({"planted": "16.07.2026"}, "planted"),
        ({"height": 4}, "height"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(wrong: dict[str, object], named: str) -> None:
    with pytest.raises(TableError, match=f"here.*{named}"):
        build(Tree, {**GOOD, **wrong}, "here")


@pytest.mark.parametrize("text", [None, "{", "[]", "{}", json.dumps({"rows": 3}), json.dumps({"rows": [3]})])
def test_a_damaged_file_is_refused_by_name(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "trees.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match=r"trees\.json"):
        read_rows(file, Tree)
