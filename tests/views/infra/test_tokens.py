from __future__ import annotations

import re

import pytest

from desktop import resources
from desktop.views.infra.tokens import DARK, LIGHT, Tokens, Tone
from tests.views.sources import ROOT

EVERYWHERE = ("window", "panel", "alt", "sunken", "accentSoft", "select")
INKS = ("text", "muted", "accent", "danger", "warn", "ok", "info", "plum")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("tokens", "ink", "ground", "designed"),
    [
        (LIGHT, "edge", "window", 3.3), (LIGHT, "text", "select", 12.4), (LIGHT, "muted", "sunken", 6.2),
        (LIGHT, "disabled", "window", 4.7), (LIGHT, "accent", "select", 5.9), (LIGHT, "onAccent", "accent", 7.8),
        (LIGHT, "focus", "window", 5.6), (LIGHT, "danger", "select", 5.5), (LIGHT, "warn", "select", 5.6),
        (LIGHT, "ok", "select", 5.3), (LIGHT, "info", "select", 6.2), (LIGHT, "plum", "select", 6.6),
        (DARK, "edge", "alt", 4.4), (DARK, "text", "select", 8.3), (DARK, "muted", "accentSoft", 6.2),
        (DARK, "disabled", "alt", 5.2), (DARK, "accent", "select", 4.9), (DARK, "onAccent", "accent", 8.1),
        (DARK, "focus", "panel", 8.6), (DARK, "danger", "select", 4.9), (DARK, "warn", "select", 5.9),
        (DARK, "ok", "select", 5.5), (DARK, "info", "select", 5.3), (DARK, "plum", "select", 5.1),
    ],
)  # fmt: skip
def test_contrast_is_as_designed(tokens: Tokens, ink: str, ground: str, designed: float) -> None:
    assert ratio(getattr(tokens, ink), getattr(tokens, ground)) == pytest.approx(designed, abs=0.06)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_ground_they_meet(tokens: Tokens) -> None:
    for ink in INKS:
        for ground in (*EVERYWHERE, f"{ink}Soft" if hasattr(tokens, f"{ink}Soft") else "panel"):
            # the quiet colour of second lines is never used on a selected row
            if (ink, ground) != ("muted", "select"):
                assert ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5, (ink, ground)
    for ground in ("window", "panel", "alt"):
        assert ratio(tokens.disabled, getattr(tokens, ground)) >= 4.5
        assert ratio(tokens.edge, getattr(tokens, ground)) >= 3
    for ground in EVERYWHERE:
        assert ratio(tokens.focus, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_tone_has_an_ink_and_a_ground(tokens: Tokens) -> None:
    for tone in Tone:
        assert re.fullmatch("#[0-9A-F]{6}", tokens.ink(tone))
        assert re.fullmatch("#[0-9A-F]{6}", tokens.ground(tone))


def test_no_other_file_names_a_colour() -> None:
    colour = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\(\s*\d|Qt\.GlobalColor\.(?!transparent)""")
    for file in ROOT.rglob("*.py"):
        if file.name != "tokens.py":
            assert not colour.search(file.read_text(encoding="utf-8")), file.name
    sheet = resources.path("theme", "theme.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgb", sheet)
