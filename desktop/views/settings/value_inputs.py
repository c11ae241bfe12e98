"""Typed inputs for policy values: each reads and writes the JSON text that the store keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.reference import load_reference
from desktop.models.text import to_ascii_digits
from desktop.views.complaint.forms.inputs import ChoiceInput, Input
from desktop.views.infra.formats import weekday
from desktop.views.infra.i18n import language, translate
from desktop.views.infra.labels import LEVELS
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import menu_text
from desktop.views.infra.tokens import Tone
from desktop.views.settings.value_words import MONDAY, definitions, parts_of, unit_words
from desktop.views.widgets.text import Words

_BOUNDS = {"days": (1, 3_650), "hours": (1, 720), "times": (1, 99), "percent": (0, 100), "week": (1, 5)}
_OWN_BOUNDS = {"level_sla_days": (1, 365), "review_pre_days": (1, 30)}
_FALLING = frozenset({"grade_cutoffs", "review_pre_days"})
_TALKING = (2, 3, 4)
_LINE_EM = 3.9


class _Numbers(QWidget):
    """Short lines side by side, each under what it stands for; the label's buddy is the first one."""

    def __init__(self, captions: Sequence[str], unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        px = look().metrics.px
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        self.lines = [QLineEdit(self) for _ in captions]
        across = 4 if all(len(caption) < 8 for caption in captions) else 2
        for at, (caption, line) in enumerate(zip(captions, self.lines, strict=True)):
            row, column = divmod(at, across)
            if caption:
                grid.addWidget(Words(caption, self, size=Size.SMALL, tone=Tone.MUTED), 2 * row, column)
            line.setAccessibleName(caption)
            line.setMaximumWidth(int(_LINE_EM * look().metrics.em))
            grid.addWidget(line, 2 * row + 1, column)
        columns = min(len(captions), across)
        if unit:
            grid.addWidget(Words(unit, self, tone=Tone.MUTED), 1, columns)
        grid.setColumnStretch(columns + 1, 1)
        self.setFocusProxy(self.lines[0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the first line."""
        super().focusInEvent(event)
        self.lines[0].setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Lines keep their width in letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for line in self.lines:
                line.setMaximumWidth(int(_LINE_EM * look().metrics.em))


class NumbersInput(Input):
    """One whole number, or several in a list; Devanagari digits are understood."""

    def __init__(
        self,
        caption: str,
        parent: QWidget,
        captions: Sequence[str],
        bounds: tuple[int, int],
        unit: str,
        *,
        single: bool,
    ) -> None:
        self._numbers = _Numbers(captions, unit, parent)
        super().__init__(self._numbers, caption, required=True)
        self._bounds, self._single = bounds, single
        for line in self._numbers.lines:
            line.textEdited.connect(lambda _text: self.changed.emit())

    @property
    def lines(self) -> list[QLineEdit]:
        """Where the numbers are typed."""
        return self._numbers.lines

    @property
    def text(self) -> str:
        typed = [to_ascii_digits(line.text()).strip() for line in self.lines]
        if not any(typed):
            return ""
        read = [int(each) if each.isdecimal() else each for each in typed]
        return json.dumps(read[0] if self._single else read)

    def restore(self, text: str) -> None:
        read = json.loads(text) if text else []
        values = [read] if self._single and text else read
        for line, value in zip(self.lines, [*values, *[""] * len(self.lines)], strict=False):
            line.setText(str(value))

    def problem(self) -> str:
        low, high = self._bounds
        for line in self.lines:
            typed = to_ascii_digits(line.text()).strip()
            if not typed.isdecimal() or not low <= int(typed) <= high:
                return translate("PolicyInputs", "Give whole numbers from {0} to {1}.").format(low, high)
        return ""


class WeightsInput(NumbersInput):
    """Shares that must add up to 100."""

    def problem(self) -> str:
        total = 0 if super().problem() else sum(json.loads(self.text))
        if total == 100:
            return ""
        return super().problem() or translate("PolicyInputs", "They add up to {0}, not to 100.").format(total)


class FallingInput(NumbersInput):
    """Limits, each below the one before it."""

    def problem(self) -> str:
        if (wrong := super().problem()) or (read := json.loads(self.text)) == sorted(set(read), reverse=True):
            return wrong
        return translate("PolicyInputs", "Each limit must be below the one before it.")


class RungsInput(NumbersInput):
    """From how many reopens L2, L3 and L4 must speak; kept as pairs of count and level."""

    @property
    def text(self) -> str:
        counts = super().text
        return json.dumps(list(zip(json.loads(counts), _TALKING, strict=True))) if counts else ""

    def restore(self, text: str) -> None:
        by_level = {level: count for count, level in json.loads(text)} if text else {}
        super().restore(json.dumps([by_level.get(level, "") for level in _TALKING]))

    def problem(self) -> str:
        if wrong := super().problem():
            return wrong
        counts = [count for count, _ in json.loads(self.text)]
        if counts != sorted(set(counts)):
            return translate("PolicyInputs", "A higher level speaks after more reopens.")
        return ""


class ReasonsInput(Input):
    """Which of the reasons that are off are switched on."""

    def __init__(self, caption: str, parent: QWidget) -> None:
        self._box = QWidget(parent)
        super().__init__(self._box, caption, required=False)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        self._ticks: dict[str, QCheckBox] = {}
        for reason in load_reference().special_close_reasons:
            if not reason.enabled:
                words = f"{reason.code} {reason.name.in_language(language().value)}"
                tick = QCheckBox(menu_text(words), self._box)
                tick.toggled.connect(lambda _on: self.changed.emit())
                column.addWidget(tick)
                self._ticks[reason.code] = tick
        if self._ticks:
            self._box.setFocusProxy(next(iter(self._ticks.values())))

    @property
    def text(self) -> str:
        return json.dumps([code for code, tick in self._ticks.items() if tick.isChecked()])

    def restore(self, text: str) -> None:
        chosen = json.loads(text) if text else []
        for code, tick in self._ticks.items():
            tick.setChecked(code in chosen)


def value_input(code: str, caption: str, parent: QWidget) -> Input:
    """The input that fits the value of a code."""
    unit = definitions()[code].unit
    if code == "enabled_reasons":
        return ReasonsInput(caption, parent)
    if (choices := _choices(code, unit)) is not None:
        return ChoiceInput(caption, parent, choices)
    bounds = _OWN_BOUNDS.get(code) or _BOUNDS.get(unit, (0, 9_999))
    captions, words = parts_of(code), unit_words(unit)
    if code == "reopen_dialogue_rungs":
        return RungsInput(caption, parent, captions, _BOUNDS["times"], unit_words("times"), single=False)
    if code == "grading_weights":
        return WeightsInput(caption, parent, captions, bounds, words, single=False)
    if code in _FALLING:
        return FallingInput(caption, parent, captions, bounds, words, single=False)
    return NumbersInput(caption, parent, captions or [""], bounds, words, single=not captions)


def _choices(code: str, unit: str) -> list[tuple[str, str]] | None:
    if unit == "yes_no":
        return [("true", translate("PolicyWords", "yes")), ("false", translate("PolicyWords", "no"))]
    if unit == "weekday":
        return [(str(day), weekday(MONDAY + day)) for day in range(7)]
    if code == "special_close_proposer_level":
        return [(str(level), LEVELS[level].text) for level in (1, 2)]
    if code == "special_close_approver_levels":
        both = translate("PolicyInputs", "{0} and {1}").format(LEVELS[3].text, LEVELS[4].text)
        return [("[3]", LEVELS[3].text), ("[3, 4]", both)]
    return None
