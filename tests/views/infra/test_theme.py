from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import MAX_POINTS, MIN_POINTS, Metrics, Size, WidthClass, clamp_points
from desktop.views.infra.theme import Scheme, Theme, palette_of, register_fonts
from desktop.views.infra.tokens import DARK, LIGHT, Tokens
from tests.views.sources import calls, trees


def test_the_bundled_fonts_are_taken_and_their_weights_differ(theme: Theme) -> None:
    assert register_fonts() == ()
    widths = [QFontMetricsF(look().font(weight=weight)).horizontalAdvance("शिकायतकर्ता") for weight in Weight]
    assert QFontInfo(look().font()).family() == "Noto Sans Devanagari"
    assert widths == sorted(set(widths)), "each weight is a drawing of its own"


@pytest.mark.parametrize("points", [9, 11, 13, 16, 20])
def test_everything_follows_the_base_size(theme: Theme, qapp: QApplication, points: int) -> None:
    theme.resize(points)
    metrics = look().metrics
    assert qapp.font().pointSizeF() == points
    assert 1.5 * metrics.em <= metrics.L
    assert metrics.two_line_row >= 2 * metrics.L
    assert "$" not in qapp.styleSheet(), "every name of the sheet was filled"


def test_measures_at_11_points_are_those_of_the_design() -> None:
    metrics = Metrics()
    assert (metrics.L, metrics.control, metrics.bar_control, metrics.tall_control) == (22, 32, 28, 36)
    assert (metrics.two_line_row, metrics.one_line_row, metrics.head) == (50, 32, 28)
    assert [metrics.point_size(size) for size in Size] == [20, 15, 12, 11, 10, 9]
    assert [metrics.px(n) for n in (2, 4, 6, 8, 10, 12, 16, 24)] == [2, 4, 6, 8, 10, 12, 16, 24]


@pytest.mark.parametrize(
    ("width", "points", "dpi", "expected"),
    [
        (1820, 11, 96, WidthClass.WIDE),
        (1266, 11, 96, WidthClass.NORMAL),
        (1266 / 1.25, 11, 96, WidthClass.COMPACT),
        (1266, 13, 96, WidthClass.COMPACT),
        (1820 / 1.5, 11, 96, WidthClass.NORMAL),
    ],
)
def test_width_class_counts_scaling_and_text_size_alike(
    width: float, points: float, dpi: float, expected: WidthClass
) -> None:
    assert Metrics(points, dpi).width_class(int(width)) is expected


def test_sizes_on_offer_end_at_9_and_20_points(theme: Theme) -> None:
    theme.resize(MAX_POINTS)
    theme.larger()
    assert theme.points == MAX_POINTS
    theme.resize(MIN_POINTS)
    theme.smaller()
    assert theme.points == MIN_POINTS
    assert clamp_points(400) == MAX_POINTS


def test_dark_is_worn_at_once_and_told(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert look().tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_palette_of_an_inactive_window_is_that_of_an_active_one(tokens: Tokens) -> None:
    palette = palette_of(tokens)
    active, inactive, disabled = (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    )
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight):
        assert palette.color(active, role) == palette.color(inactive, role)
    assert palette.color(disabled, QPalette.ColorRole.Text).name().upper() == tokens.disabled


def test_controls_have_the_height_of_the_design_with_and_without_focus(theme: Theme, qtbot: QtBot) -> None:
    for widget in (QPushButton("खोलें"), QLineEdit()):
        qtbot.addWidget(widget)
        widget.show()
        at_rest = widget.sizeHint().height()
        widget.setFocus()
        assert at_rest == look().metrics.control
        assert widget.sizeHint().height() == at_rest


def test_style_sheets_are_set_in_one_place() -> None:
    for path, tree in trees():
        if path != "infra/theme.py":
            assert "setStyleSheet" not in {name for name, _ in calls(tree)}, path
