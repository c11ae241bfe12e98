"""The pages beside the text: the very file, made behind the window, marked where one writes; nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.meeting_minutes import IssueCorrigendum
from desktop.models.minutes import Copies, Copy, Direction, MinutesDocument, Part
from desktop.models.minutes.editing import Spot
from desktop.models.papers.corrigendum import Correction
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.documents.minutes_preview import draw_pages, preview_kept, preview_minutes
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.theme import Theme
from desktop.views.infra.tokens import LIGHT
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.preview import Preview
from desktop.views.minutes.source import Source, audit_head
from tests.helpers import meetings as steps
from tests.helpers.room import complaints
from tests.helpers.stores import Office, opened_store
from tests.helpers.stretching import stretching
from tests.views.minutes_desk import MinutesDesk

LONG = replace(
    steps.DOCUMENT,
    directions=tuple(Direction(text=f"{number} {steps.DOCUMENT.directions[0].text * 5}") for number in range(40)),
    copies=Copies(heading="प्रतिलिपि:-", recipients=(Copy(recipient="गार्ड फाइल।"),)),
)

CORRECTIONS = (Correction(place="निर्देश 1", printed="180", corrected="90"),)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as made:
        yield made


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks(lambda _error: None)
    yield made
    made.shutdown()


@pytest.fixture
def preview(tasks: Tasks, qtbot: QtBot) -> Preview:
    made = Preview(tasks)
    qtbot.addWidget(made)
    made.resize(506, 500)
    made.show()
    return made


def _shown(preview: Preview, document: MinutesDocument, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.made, timeout=20_000):
        preview.show_document(document, at_once=True)


def test_the_preview_is_the_file_that_is_printed(preview: Preview, qtbot: QtBot) -> None:
    _shown(preview, steps.DOCUMENT, qtbot)
    assert preview.pdf == minutes_pdf(steps.DOCUMENT)
    assert preview.pages == 1
    assert "1 / 1" in preview.about.text()
    assert preview.searchable.isVisible()


def test_a_draft_s_foot_names_the_ledger_s_head_and_finalised_minutes_are_the_kept_file(
    office: Office, preview: Preview, qtbot: QtBot
) -> None:
    desk = office.desk("anu.jst")
    preview.draw_from(Source(desk))
    _shown(preview, steps.DOCUMENT, qtbot)
    head = audit_head(desk)
    assert preview.pdf == minutes_pdf(steps.DOCUMENT, audit_head=head)
    kept = minutes_pdf(steps.DOCUMENT, audit_head="1 abc")
    sha256 = steps.kept(office, content=kept)
    told: dict[str, Any] = {"corrections": CORRECTIONS, "number": "1", "issued_day": steps.today(office)}
    steps.do(office, "anu.jst", IssueCorrigendum, steps.signed(office), **told, sha256=sha256, name="अ.pdf")
    with qtbot.waitSignal(preview.made, timeout=20_000):
        preview.draw_from(Source(desk, sha256))
        assert not preview.pdf
    assert preview.pdf == kept
    preview.attend((Part.DIRECTIONS,))
    assert preview.view._sheet.strips


@pytest.mark.parametrize("kept", [b"%PDF-1.7 minutes", minutes_pdf(LONG)])
def test_a_kept_file_of_other_pages_leaves_the_pages_of_the_text(kept: bytes) -> None:
    made = preview_kept(steps.DOCUMENT, kept, pages=(0, 9))
    assert made.pdf == minutes_pdf(steps.DOCUMENT)
    assert set(made.images) == {0}


def test_it_follows_a_pause_and_keeps_the_old_pages_meanwhile(preview: Preview, qtbot: QtBot) -> None:
    _shown(preview, steps.DOCUMENT, qtbot)
    before = preview.view._sheet.images[0]
    later = replace(steps.DOCUMENT, closing="अन्त में धन्यवाद।")
    with qtbot.waitSignal(preview.made, timeout=20_000):
        preview.show_document(replace(steps.DOCUMENT, closing="अ"))
        preview.show_document(later)
        assert not preview.pdf
        assert preview.view._sheet.images[0] is before
    assert preview.pdf == minutes_pdf(later)
    assert preview.view._sheet.images[0] is not before


def test_only_the_newest_document_is_waited_for(preview: Preview, qtbot: QtBot) -> None:
    heard: list[bytes] = []
    preview.made.connect(lambda: heard.append(preview.pdf))
    preview.show_document(LONG, at_once=True)
    preview.show_document(steps.DOCUMENT, at_once=True)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert heard == [minutes_pdf(steps.DOCUMENT)]


def test_pages_out_of_view_are_drawn_when_they_come_into_view(preview: Preview, qtbot: QtBot) -> None:
    _shown(preview, LONG, qtbot)
    assert preview.pages > 3
    assert 3 not in preview.view._fresh
    preview.view.go_to(3)
    qtbot.waitUntil(lambda: 3 in preview.view._fresh, timeout=20_000)
    qtbot.waitUntil(lambda: f"4 / {preview.pages}" in preview.about.text())


def test_zoom_draws_anew_and_keeps_the_place(preview: Preview, qtbot: QtBot) -> None:
    _shown(preview, LONG, qtbot)
    width = preview.view._sheet.images[0].width()
    at = QPointF(200, 200)
    wheel = QWheelEvent(
        at, preview.view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    preview.view.wheelEvent(wheel)
    assert preview.percent == 90
    assert "90" in preview.share.text()
    qtbot.waitUntil(lambda: preview.view._sheet.images[0].width() > width, timeout=20_000)


def test_the_block_being_written_is_marked_and_comes_into_view(preview: Preview, qtbot: QtBot) -> None:
    _shown(preview, LONG, qtbot)
    assert preview.view.verticalScrollBar().value() == 0
    preview.attend((Part.COPIES,))
    bar = preview.view.verticalScrollBar()
    assert bar.value() > 0
    strip = preview.view._sheet.strips[-1]
    assert strip.page == preview.pages - 1
    picture: QImage = preview.view._sheet.grab().toImage()
    rect = preview.view._sheet.of_strip(strip)
    ratio = picture.devicePixelRatio()
    edge = QPoint(round((rect.left() + 1) * ratio), round(rect.center().y() * ratio))
    assert picture.pixelColor(edge) == QColor(LIGHT.warn)


def test_every_line_of_the_text_has_its_place_on_a_page() -> None:
    made = preview_minutes(LONG)
    tops = []
    for slot in range(40):
        strips = made.of(Part.DIRECTIONS, (slot,))
        assert strips
        tops.append((strips[0].page, strips[0].top))
    assert tops == sorted(tops)
    assert made.of(Part.TITLE)[0].page == 0
    assert not made.of(Part.CLOSING)


def test_a_picture_has_the_asked_resolution() -> None:
    pdf = minutes_pdf(steps.DOCUMENT)
    small, large = draw_pages(pdf, (0,), 72)[0], draw_pages(pdf, (0, 9), 144)[0]
    assert (small.width, small.height) == (596, 842)
    assert abs(large.width - 2 * small.width) <= 1
    assert len(large.pixels) == large.stride * large.height


def test_what_is_attended_to_before_its_pages_are_made_comes_into_view_with_them(
    preview: Preview, qtbot: QtBot
) -> None:
    _shown(preview, steps.DOCUMENT, qtbot)
    with qtbot.waitSignal(preview.made, timeout=20_000):
        preview.show_document(LONG, at_once=True)
        preview.attend((Part.COPIES,))
    assert preview.view.verticalScrollBar().value() > 0


def test_where_it_is_low_three_directions_are_in_view_and_the_way_back_stays(office: Office, qtbot: QtBot) -> None:
    desk = MinutesDesk(office, "anu.jst", qtbot)
    panel = desk.open(steps.written(office))
    panel.resize(859, 389)
    panel.fit(look().metrics.width_class(859), low=True)
    desk.page.edit(Spot(0, 1))
    QApplication.processEvents()
    assert panel.title.back.isVisible()
    assert panel.title.back.accessibleName() == "बैठकें"
    assert panel.editor.sides.parentWidget() is panel.title
    assert panel.editor.hints.isHidden()
    panel.resize(1266, 622)
    panel.fit(look().metrics.width_class(1266), low=False)
    assert panel.title.back.text() == "बैठकें"
    assert panel.editor.sides.parentWidget() is panel.editor


@pytest.mark.parametrize(
    ("width", "height", "points"), [(1266, 622, 11.0), (1820, 934, 11.0), (859, 389, 11.0), (992, 482, 13.0)]
)
@pytest.mark.parametrize("spoken", list(Language))
def test_nothing_is_cut_with_longer_words_and_larger_letters(
    office: Office,
    qtbot: QtBot,
    theme: Theme,
    translation: Translation,
    spoken: Language,
    width: int,
    height: int,
    points: float,
) -> None:
    meeting = steps.written(office)
    theme.resize(points)
    with stretching(translation, spoken):
        desk = MinutesDesk(office, "anu.jst", qtbot)
        panel = desk.open(meeting)
        panel.resize(width, height)
        panel.fit(look().metrics.width_class(width), low=look().metrics.is_low(height))
        wrong = {}
        for block in (each for each in Block if each is not Block.LOOSE):
            panel.editor.go(block)
            if block is Block.DIRECTIONS:
                desk.page.edit(Spot(0, 1))
            panel.resize(width, height)
            QApplication.processEvents()
            wrong[block.value] = complaints(panel)
    assert not any(wrong.values()), wrong
