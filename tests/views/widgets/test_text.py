from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.theme import Theme
from desktop.views.widgets.text import ELLIPSIS, Words, elide, elide_path, text_width, wrap

SUBJECT = "मुख्य पाइप लाइन 12 दिन से क्षतिग्रस्त, ग्राम में पेयजल आपूर्ति ठप है और कोई सुनवाई नहीं हो रही"


@pytest.mark.parametrize("width", range(20, 420, 7))
def test_what_is_elided_fits_and_ends_on_a_whole_cluster(width: int) -> None:
    shown = elide(SUBJECT, width)
    assert text_width(shown) <= width + 1 or shown == ELLIPSIS
    if shown != SUBJECT:
        kept = shown.removesuffix(ELLIPSIS)
        assert not kept.endswith("\u094d"), "no halved consonant"
        assert SUBJECT.startswith(kept)
        rest = SUBJECT[len(kept) :].lstrip()
        assert not rest.startswith(("ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ", "ं", "ँ", "्", "़")) or not kept


def test_wrapped_lines_hold_every_word_in_order() -> None:
    lines = wrap(SUBJECT, 180, 0)
    assert " ".join(lines) == SUBJECT
    assert all(text_width(line) <= 181 for line in lines)


def test_the_last_line_allowed_is_elided() -> None:
    lines = wrap(SUBJECT, 180, 2)
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)
    assert wrap(SUBJECT, 2000, 2) == (SUBJECT,)
    assert wrap("", 100, 2) == ("",)


def test_line_ends_typed_by_people_break_lines() -> None:
    assert wrap("पहली\nदूसरी", 500, 0) == ("पहली", "दूसरी")
    assert elide("पहली\nदूसरी", 500) == "पहली दूसरी"


def test_words_stand_on_whole_lines_of_the_grid(qtbot: QtBot, theme: Theme) -> None:
    words = Words(SUBJECT, lines=0)
    qtbot.addWidget(words)
    for points in (9, 11, 20):
        theme.resize(points)
        assert words.heightForWidth(300) % look().metrics.L == 0
        assert words.heightForWidth(300) > words.heightForWidth(900)


def test_a_short_label_is_never_cut(qtbot: QtBot) -> None:
    words = Words("शिकायतकर्ता", size=Size.TITLE, weight=Weight.BOLD)
    qtbot.addWidget(words)
    assert words.minimumSizeHint().width() >= text_width("शिकायतकर्ता", Size.TITLE, Weight.BOLD)


def test_what_is_cut_stands_in_the_tip_as_plain_text(qtbot: QtBot) -> None:
    words = Words("<b>" + SUBJECT, shrinks=True)
    qtbot.addWidget(words)
    words.resize(80, 22)
    words.show()
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(words, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert "&lt;b&gt;" in words.toolTip()
    assert words.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text", ["", " ", "\u200d", "\u094d", "अ" * 5000, "क्" * 400, "👨‍👩‍👧 परिवार", "\u202e उलटा"])
def test_no_text_of_people_breaks_a_label(qtbot: QtBot, text: str) -> None:
    words = Words(text, lines=2)
    qtbot.addWidget(words)
    words.resize(120, 44)
    assert not words.grab().isNull()


def test_a_path_gives_up_folders_before_its_files_name() -> None:
    path = r"C:\Users\deepa\AppData\Local\Nodal Desk\office.nodaldesk"
    assert elide_path(path, text_width(path)) == path
    shorter = elide_path(path, text_width(path) - 1)
    assert shorter == r"C:\…\deepa\AppData\Local\Nodal Desk\office.nodaldesk"
    assert elide_path(path, text_width(r"C:\…\office.nodaldesk") + 1) == r"C:\…\office.nodaldesk"
    assert elide_path("/srv/office/store.nodaldesk", text_width("/…/store.nodaldesk") + 1) == "/…/store.nodaldesk"
    assert elide_path(path, 40).endswith("…")
