from __future__ import annotations

import ast
import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from desktop.views.infra import icons
from desktop.views.infra.action_table import TABLE
from desktop.views.infra.tokens import LIGHT
from tests.views.sources import calls, trees


@pytest.mark.parametrize("name", icons.names())
def test_drawings_keep_to_the_grid_and_take_any_ink(name: str) -> None:
    drawing = icons.source(name).decode("utf-8")
    assert 'viewBox="0 0 20 20"' in drawing
    assert 'stroke-width="1.6"' in drawing
    assert not re.search("#[0-9A-Fa-f]{3}", drawing), "colours come from tokens"
    assert QSvgRenderer(QByteArray(icons.inked(name, "#000000"))).isValid()


def test_a_drawing_is_inked_with_the_colour_asked_for() -> None:
    drawn = icons.pixmap("kind-grievance", LIGHT.danger, 20, 2.0)
    assert drawn.width() == 40
    assert drawn.toImage().pixelColor(20, 20).name().upper() == LIGHT.danger


def test_an_unknown_drawing_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-drawing", LIGHT.text, 16)


def test_every_drawing_that_the_code_names_ships() -> None:
    shipped = set(icons.names())
    named = {row.icon for row in TABLE.values() if row.icon}
    for _path, tree in trees():
        for name, call in calls(tree):
            named |= {
                str(word.value.value)
                for word in call.keywords
                if word.arg == "icon" and isinstance(word.value, ast.Constant) and word.value.value
            }
            first = call.args[0] if call.args else None
            if name == "IconMark" and isinstance(first, ast.Constant):
                named.add(str(first.value))
    assert named <= shipped, named - shipped
