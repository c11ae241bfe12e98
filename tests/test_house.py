"""The house's own rules, read from the source: what no linter asks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("desktop", "tests", "server", "packaging", "docs", "tools", ".ci")
LONGEST = 300
LONGEST_WINDOW = 400
WINDOW = "desktop/views/shell/window.py"

_NOQA = re.compile(r"#\s*(?:ruff:\s*)?noqa\b(?!: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*\s+[-–] \w)")
_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[a-z, -]+\]\s+# \S+ \S+)")
_MARK = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
_SLEEP = re.compile(r"\b(?:time|asyncio)\.sleep\(|^from time import .*\bsleep\b|\bqWait\(", re.MULTILINE)
_MACHINE = re.compile(r"(?<![\w.~])/(?:work|tmp|root|home/\w+|Users/\w+)(?:/|\b)")
_WEAK_NAME = re.compile(r"(?:Manager|Helper|Handler|Utils?|Data|Info)$")
_LINK = re.compile(
    r"(?<!\\)!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)|<(?:img|a)\b[^>]*(?:src|href)=\"([^\"]+)\""
)
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def sources(*endings: str, among: tuple[str, ...] = FOLDERS) -> Iterator[tuple[str, str]]:
    """The project's own files with their text, by their name from the root."""
    single = [path for path in ROOT.iterdir() if path.is_file()] if among is FOLDERS else []
    nested = [path for folder in among for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    for path in (*single, *nested):
        if path.suffix in endings and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def lines_with(pattern: re.Pattern[str], *endings: str, among: tuple[str, ...] = FOLDERS) -> list[str]:
    """Every line that has it, as file:line."""
    return [
        f"{name}:{number}: {line.strip()}"
        for name, text in sources(*endings, among=among)
        if name != "tests/test_house.py"
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_every_ignored_lint_names_its_code_and_its_reason() -> None:
    assert lines_with(_NOQA, ".py") == []


def test_every_ignored_type_names_its_code_and_its_reason() -> None:
    assert lines_with(_IGNORE, ".py") == []


def test_no_marks_of_work_left_undone() -> None:
    assert lines_with(_MARK, ".py", ".md", ".toml", ".qss", ".iss", ".yml") == []


def test_no_test_sleeps() -> None:
    assert lines_with(_SLEEP, ".py", among=("tests",)) == []


def test_no_path_of_a_machine() -> None:
    made_up = "tests/sql/test_"  # tests of places where a store may lie
    found = lines_with(_MACHINE, ".py", ".md", ".toml", ".json", ".yml")
    assert [line for line in found if not line.startswith(made_up)] == []


def test_no_file_is_longer_than_one_idea() -> None:
    long = {
        name: text.count("\n")
        for name, text in sources(".py", among=("desktop", "server"))
        if text.count("\n") >= (LONGEST_WINDOW if name == WINDOW else LONGEST)
    }
    assert long == {}


def test_classes_are_named_in_the_field_s_own_terms() -> None:
    weak = [
        f"{name}: {node.name}"
        for name, text in sources(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and _WEAK_NAME.search(node.name) and node.name != "StaleData"
    ]
    assert weak == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    skipping = re.compile(r"pytest\.(?:mark\.)?(?:skip|xfail|importorskip|skipif(?!\(sys\.platform))\b")
    assert lines_with(skipping, ".py", among=("tests",)) == []


def test_the_layers_hold() -> None:
    run = "from importlinter.cli import lint_imports_command as run; run()"
    done = subprocess.run([sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3_000:]


def _anchors(page: str) -> set[str]:
    """As code hosts make them: small letters, blanks as hyphens, signs dropped, twins counted."""
    found: dict[str, int] = {}
    anchors = set()
    for heading in _HEADING.findall(_FENCED.sub("", page)):
        plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        slug = re.sub(r"[^\w\u0900-\u097f -]", "", plain).replace(" ", "-")
        anchors.add(f"{slug}-{found[slug]}" if slug in found else slug)
        found[slug] = found.get(slug, 0) + 1
    return anchors


PAGES = dict(sources(".md"))


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    broken = []
    for pair in _LINK.findall(_FENCED.sub("", PAGES[name])):
        link = unquote(next(filter(None, pair)))
        if re.match(r"[a-z+]+:", link):
            continue
        place, _, anchor = link.partition("#")
        target = (ROOT / name).parent / place if place else ROOT / name
        if not target.exists() or (
            anchor and target.suffix == ".md" and anchor not in _anchors(target.read_text(encoding="utf-8"))
        ):
            broken.append(link)
    assert broken == []
