"""Looks whether everything on a window has the room it needs: what is cut, what sticks out, what lies over another.

Wholly shown must be buttons, chips, marks, labels that are to keep their width, labels of several lines, boxes and
ticks. Allowed to elide are labels that shrink and filter chips, which then carry a tool tip of their own, and any
painted widget that carries one; rows of lists elide by the rules of tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.views.infra.look import look
from desktop.views.widgets import text as text_module
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.chips import Chip, FilterChip
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.text import Words
from desktop.views.widgets.tile import Tile

SLACK = 1
"""A pixel that rounding may take."""


def complaints(top: QWidget) -> list[str]:
    """What a demanding eye would mark on this window, in no particular order; empty = all is well."""
    return [*_too_large(top), *_cut(top), *_outside(top), *_overlapping(top)]


def _seen(top: QWidget) -> Iterator[QWidget]:
    """Everything one sees, without the insides of Qt's own controls."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and widget.window() is top.window() and not _inside_a_control(widget):
            yield widget


def _inside_a_control(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QSplitterHandle):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QLineEdit | QAbstractItemView | QCheckBox):
            return not isinstance(widget, QHeaderView)
        parent = parent.parentWidget()
    return False


def _too_large(top: QWidget) -> Iterator[str]:
    least = top.minimumSizeHint()
    if least.width() > top.width() + SLACK or least.height() > top.height() + SLACK:
        yield f"{_name(top)} wants at least {least.width()}x{least.height()} of {top.width()}x{top.height()}"


# what is cut -------------------------------------------------------------------------------------


def _cut(top: QWidget) -> Iterator[str]:
    for widget in _seen(top):
        for said in _lacks(widget):
            yield f"{_name(widget)} {said}"


def _lacks(widget: QWidget) -> Iterator[str]:
    for kind, look_closely in _CLOSER:
        if isinstance(widget, kind):
            return look_closely(widget)
    return _elides(widget) if _paints_itself(widget) else iter(())


def _label_lacks(label: QLabel) -> Iterator[str]:
    if label.text() and label.heightForWidth(label.width()) > label.height() + SLACK:
        yield f"cuts lines of “{label.text()}”"


def _tabs_lack(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if bar.tabRect(at).width() < bar.fontMetrics().horizontalAdvance(bar.tabText(at)):
            yield f"cuts the tab “{bar.tabText(at)}”"


def _yielding_lacks(button: QWidget) -> Iterator[str]:
    """Tiles and filter chips: their words may elide down to a least width; buttons may lose their key's cap."""
    least = button.minimumSizeHint()
    yield from _short(button, least.width(), least.height())
    yield from _elides(button)


def _tool_lacks(button: QWidget) -> Iterator[str]:
    wide = 0 if button.toolTip() else button.sizeHint().width()
    yield from _short(button, wide, look().metrics.L)


def _button_lacks(button: QWidget) -> Iterator[str]:
    yield from _short(button, button.sizeHint().width(), button.minimumSizeHint().height())
    yield from _elides(button)


def _head_lacks(head: QHeaderView) -> Iterator[str]:
    yield from _elides(head.viewport(), head)


def _short(widget: QWidget, width: int, height: int) -> Iterator[str]:
    if widget.width() + SLACK < width:
        yield f"is {widget.width()} wide and needs {width}: “{_text(widget)}”"
    if widget.height() + SLACK < height:
        yield f"is {widget.height()} high and needs {height}: “{_text(widget)}”"


def _words_lack(words: Words) -> Iterator[str]:
    if not words.text():
        return
    lines, shrinks = words._lines, words._shrinks
    natural = words.sizeHint().width()
    if lines == 1 and not shrinks and words.width() + SLACK < natural:
        yield f"is {words.width()} wide and needs {natural}: “{words.text()}”"
    readable = min(natural, int(3 * look().metrics.em))
    if shrinks and words.width() + SLACK < readable:
        yield f"is squeezed to {words.width()}: “{words.text()}”"
    line = look().metrics.line(words._size)
    needed = words.heightForWidth(words.width()) if lines == 0 else line
    if words.height() + SLACK < needed:
        yield f"is {words.height()} high and needs {needed}: “{words.text()}”"


def _box_lacks(box: QComboBox) -> Iterator[str]:
    shown = box.currentText()
    if isinstance(line := box.lineEdit(), QLineEdit):
        yield from _line_lacks(line)
        return
    room = box.width() - look().metrics.px(40)
    needed = box.fontMetrics().horizontalAdvance(shown)
    if shown and needed > room and not box.toolTip():
        yield f"has room {room} for {needed}: “{shown}”"


def _line_lacks(line: QLineEdit) -> Iterator[str]:
    """What is typed scrolls; what prompts must be seen whole, or stand in the tip."""
    prompt = line.placeholderText()
    if line.text() or not prompt:
        return
    margins = line.textMargins()
    icons = sum(look().metrics.px(24) for _ in line.actions())
    room = line.width() - margins.left() - margins.right() - icons - look().metrics.px(20)
    needed = line.fontMetrics().horizontalAdvance(prompt)
    if needed > room and not line.toolTip():
        yield f"has room {room} for {needed}: prompt “{prompt}”"


def _paints_itself(widget: QWidget) -> bool:
    own = type(widget).paintEvent is not QWidget.paintEvent
    return own and not isinstance(widget, QAbstractScrollArea | QAbstractItemView | DateEdit | QLineEdit)


def _elides(widget: QWidget, tipped: QWidget | None = None) -> Iterator[str]:
    """Paint it alone and listen which texts were cut; a tool tip excuses them."""
    if (tipped or widget).toolTip() or isinstance(widget, FilterChip):
        return
    with _listening() as heard:
        canvas = QPixmap(widget.size())
        widget.render(canvas, QPoint(), QRegion(), QWidget.RenderFlag(0))
    for said in dict.fromkeys(heard):
        yield f"cuts without a tip: “{said}”"


@contextmanager
def _listening() -> Iterator[list[str]]:
    heard: list[str] = []
    elide = text_module.elide

    def listen(text: str, *rest: object, **named: object) -> str:
        shown = elide(text, *rest, **named)  # type: ignore[arg-type] # passed on as they came
        if shown.endswith(text_module.ELLIPSIS) and not text.rstrip().endswith(text_module.ELLIPSIS):
            heard.append(text)
        return shown

    text_module.elide = listen
    try:
        yield heard
    finally:
        text_module.elide = elide


_CLOSER: tuple[tuple[type[QWidget], Callable[[Any], Iterator[str]]], ...] = (
    (Words, _words_lack),
    (QLabel, _label_lacks),
    (QComboBox, _box_lacks),
    (QLineEdit, _line_lacks),
    (QTabBar, _tabs_lack),
    (Tile, _yielding_lacks),
    (FilterChip, _yielding_lacks),
    (QToolButton, _tool_lacks),
    (QCheckBox, _tool_lacks),
    (KeyCapButton, _yielding_lacks),
    (Chip, _button_lacks),
    (QAbstractButton, _button_lacks),
    (QHeaderView, _head_lacks),
)
"""The first that fits says what to look for."""


# what sticks out or lies over another ------------------------------------------------------------


def _outside(top: QWidget) -> Iterator[str]:
    for widget in _seen(top):
        parent = widget.parentWidget()
        if widget is top or parent is None or isinstance(widget, QHeaderView):
            continue
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            if isinstance(area, QScrollArea) and widget.width() > parent.width() + SLACK:
                yield f"{_name(widget)} is {widget.width()} wide in a view of {parent.width()}"
            continue
        if isinstance(area, QAbstractItemView) or not widget.width() or not widget.height():
            continue
        at = widget.geometry()
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(at):
            yield f"{_name(widget)} at {_at(at)} sticks out of {_name(parent)} {parent.width()}x{parent.height()}"


def _overlapping(top: QWidget) -> Iterator[str]:
    for parent in _seen(top):
        if isinstance(parent, QAbstractScrollArea):
            continue
        here = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(parent) and not child.isWindow() and child.width()
        ]
        here = [child for child in here if not _inside_a_control(child)]
        for number, one in enumerate(here):
            for other in here[number + 1 :]:
                both = one.geometry() & other.geometry()
                if both.width() > SLACK and both.height() > SLACK:
                    yield f"{_name(one)} {_at(one.geometry())} lies over {_name(other)} {_at(other.geometry())}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text() or widget.accessibleName()
    return widget.text if isinstance(widget, Chip) else widget.accessibleName()


def _name(widget: QWidget) -> str:
    parts: list[str] = []
    found: QWidget | None = widget
    while found is not None and len(parts) < 4:
        kind = type(found).__name__
        if kind not in ("QWidget", "QStackedWidget", "Card", "QSplitter"):
            parts.append(kind)
        found = found.parentWidget() if not found.isWindow() else None
    said = _text(widget)
    return "<".join(parts or [type(widget).__name__]) + (f"[{said[:30]}]" if said else "")


def _at(at: QRect) -> str:
    return f"({at.x()},{at.y()} {at.width()}x{at.height()})"
