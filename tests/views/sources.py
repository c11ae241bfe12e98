"""The sources of the views as syntax trees, for tests that hold house rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop.views

ROOT = Path(desktop.views.__file__).parent


def trees() -> Iterator[tuple[str, ast.Module]]:
    """(path below `views`, tree) of every file."""
    for file in sorted(ROOT.rglob("*.py")):
        yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """(last name of what is called, call): `x.y.tr(...)` is `tr`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node
