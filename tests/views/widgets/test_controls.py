from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.infra.look import look
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.infra.tokens import DARK, Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.check_sum import CheckSumStrip, SumPart
from desktop.views.widgets.chips import Chip, FilterChip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.ladder import Ladder, Rung, RungRow
from desktop.views.widgets.marks import LIMIT_AT, AgeBar, LevelSteps, age_fill
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.segments import RadioChips, Segments
from desktop.views.widgets.steps import Step, Stepper
from desktop.views.widgets.tile import Tile


def test_a_button_is_wide_enough_for_words_icon_and_key(qtbot: QtBot) -> None:
    bare, full = KeyCapButton("संवाद"), KeyCapButton("संवाद", icon="dialogue", keys="Ctrl+D")
    for button in (bare, full):
        qtbot.addWidget(button)
    px = look().metrics.px
    assert full.sizeHint().width() > bare.sizeHint().width() + px(16 + 16)
    # Squeezed, the cap stays away and the words stay whole.
    assert full.minimumSizeHint().width() == bare.minimumSizeHint().width() + px(16) + px(8)
    assert full.sizeHint().height() == look().metrics.control


@pytest.mark.parametrize("tone", ["", "primary", "danger", "warn", "flat"])
def test_buttons_of_every_tone_paint_in_every_state(qtbot: QtBot, theme: Theme, tone: str) -> None:
    button = KeyCapButton("स्वीकृत करें", icon="check", keys="Alt+1", tone=tone)  # type: ignore[arg-type] # the literals above
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.choose(scheme)
        button.clearFocus()
        pictures = [button.grab().toImage()]
        button.setFocus()
        pictures.append(button.grab().toImage())
        button.setEnabled(False)
        pictures.append(button.grab().toImage())
        button.setEnabled(True)
        assert pictures[0] != pictures[1], "focus is seen"
        assert pictures[0] != pictures[2], "disabled is seen"


def test_a_refused_button_says_why_beside_it_and_to_screen_readers(qtbot: QtBot) -> None:
    refused = ReasonedButton(KeyCapButton("स्पेशल क्लोज", icon="special-close"))
    qtbot.addWidget(refused)
    refused.refuse("निर्णय एक-एक प्रकरण पर ही होता है")
    assert not refused.button.isEnabled()
    assert refused.button.icon_name == "lock"
    assert refused.button.accessibleDescription() == refused.reason == "निर्णय एक-एक प्रकरण पर ही होता है"
    refused.allow()
    assert refused.button.isEnabled()
    assert refused.button.icon_name == "special-close"
    assert refused.button.toolTip() == ""


def test_a_filter_chip_clears_by_cross_and_by_key(qtbot: QtBot) -> None:
    chip, cleared = FilterChip("स्थिति: खुली", clearable=True), list[bool]()
    qtbot.addWidget(chip)
    chip.cleared.connect(lambda: cleared.append(True))
    chip.show()
    chip.resize(chip.sizeHint())
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert cleared == [True, True]
    chip.say("स्तर: समस्त", clearable=False)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert cleared == [True, True]


def test_chips_carry_their_words_for_screen_readers(qtbot: QtBot) -> None:
    chip = Chip("पुनः खुली 2", Tone.DANGER, icon="reopened")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == chip.text == "पुनः खुली 2"
    assert chip.minimumSizeHint() == chip.sizeHint()


def test_widgets_that_flow_wrap_and_keep_inside(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    for number in range(12):
        flow.addWidget(QPushButton(f"शर्त {number}"))
    box.resize(300, flow.heightForWidth(300))
    box.show()
    assert flow.heightForWidth(300) > flow.heightForWidth(2000)
    assert all(box.rect().contains(button.geometry()) for button in box.findChildren(QPushButton))
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_a_tile_is_one_button_with_all_of_it_in_its_name(qtbot: QtBot) -> None:
    tile, pressed = Tile(icon="overdue", tone=Tone.DANGER), list[bool]()
    qtbot.addWidget(tile)
    tile.show_count("318", "समय-सीमा पार", "एल-1: 171", "▲ 6 कल से")
    tile.clicked.connect(lambda: pressed.append(True))
    tile.show()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert pressed == [True, True]
    assert tile.accessibleName() == "318, समय-सीमा पार, एल-1: 171, ▲ 6 कल से, सूची खोलें"
    whole = tile.sizeHint().height()
    tile.fold(folded=True)
    assert whole == 92
    assert tile.sizeHint().height() < whole


def test_the_check_sum_opens_each_bucket_and_shows_a_difference(qtbot: QtBot) -> None:
    strip, opened = CheckSumStrip(), list[int]()
    qtbot.addWidget(strip)
    strip.opened.connect(opened.append)
    strip.show_sum([("प्राप्त", "8"), ("बंद", "5"), ("लंबित एल-1", "3")], "योग सही", agrees=True)
    strip.show()
    for part in strip.findChildren(SumPart):
        part.click()
    assert opened == [0, 1, 2]
    strip.show_sum([("प्राप्त", "8"), ("बंद", "5")], "3 का अन्तर", agrees=False)
    assert strip.findChildren(Chip)[0].accessibleName() == "3 का अन्तर"


def test_the_rail_has_one_current_entry_whose_name_carries_the_count(qtbot: QtBot) -> None:
    rail, chosen = Rail(), list[str]()
    qtbot.addWidget(rail)
    rail.chosen.connect(chosen.append)
    for code in ("today", "cases"):
        rail.add(code, code).say(code, "1,963" if code == "cases" else "")
    rail.select("today")
    assert chosen == []
    rail["cases"].click()
    assert chosen == ["cases"]
    assert not rail["today"].isChecked()
    assert rail["cases"].accessibleName() == "cases, 1,963"
    wide = rail.width()
    rail.make_narrow(narrow=True)
    assert rail.width() < wide
    rail.clear()
    assert rail.codes == ()


@pytest.mark.parametrize("kind", [Segments, RadioChips])
def test_one_of_several_is_chosen(qtbot: QtBot, kind: type[Segments[str] | RadioChips[str]]) -> None:
    choices, told = kind(), list[str]()
    qtbot.addWidget(choices)
    choices.offer([("a", "दूरभाष"), ("b", "सीधी कॉल"), ("c", "वी0सी0")])
    choices.chosen.connect(told.append)
    choices.show()
    values = [choices.value]
    choices.choose("b")
    values.append(choices.value)
    assert told == [], "set in code it is silent"
    buttons = [b for b in choices.findChildren(QWidget) if b.accessibleName() == "वी0सी0"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert told == ["c"]
    choices.offer([("c", "Video"), ("d", "Site visit")])
    values.append(choices.value)
    choices.enable("d", enabled=False, reason="अभी नहीं")
    choices.choose(None)
    values.append(choices.value)
    assert values == [None, "b", "c", None], "what was chosen stays under its new words"


@pytest.mark.parametrize(
    ("age", "limit", "fill"), [(0, 7, 0), (7, 7, LIMIT_AT), (41, 14, 1.0), (6, 7, 0.514), (3, 0, 1)]
)
def test_the_age_bar_passes_its_mark_when_the_limit_is_passed(age: float, limit: float, fill: float) -> None:
    assert age_fill(age, limit) == pytest.approx(fill, abs=0.001)


def test_marks_paint_what_they_are_told(qtbot: QtBot, theme: Theme) -> None:
    steps, bar = LevelSteps(2, "एल-2"), AgeBar(41, 14, Tone.DANGER)
    for widget in (steps, bar):
        qtbot.addWidget(widget)
    theme.choose(Scheme.DARK)
    bar.resize(100, 10)
    picture = bar.grab().toImage()
    assert picture.pixelColor(5, 5) == QColor(DARK.danger)
    assert steps.accessibleName() == "एल-2"


def test_stages_and_rungs_are_one_sentence_each(qtbot: QtBot) -> None:
    stepper, ladder = Stepper(), Ladder()
    for widget in (stepper, ladder):
        qtbot.addWidget(widget)
    stepper.show_steps([Step("मसौदा"), Step("अनुमोदित", "सचिव")], 1)
    ladder.show_rungs([RungRow(2, "एल-2 जनपद", "2 बार पुनः खुली", "आज अपेक्षित", Rung.DUE)])
    assert stepper.accessibleName() == "चरण 2 में से 2: अनुमोदित"
    assert ladder.accessibleName() == "एल-2 जनपद: 2 बार पुनः खुली, आज अपेक्षित"
    for width in (90, 300, 900):
        stepper.resize(width, 50)
        assert not stepper.grab().isNull()


def test_assistive_technology_finds_names_and_roles(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    for widget in (LinkButton("सभी"), KeyCapButton("ताज़ा करें", keys="F5")):
        column.addWidget(widget)
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.role() is QAccessible.Role.Button
        assert found.text(QAccessible.Text.Name) in ("सभी", "ताज़ा करें")
    assert box.findChildren(QLabel) == []
