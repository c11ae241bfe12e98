"""Tab goes where the eye goes: from left to right and downwards, as layouts hold their parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Their insides are theirs."""
_NOBODY = cast(QWidget, None)
"""Takes a proxy back; the stubs of Qt do not know that."""


def tab_in_reading_order(top: QWidget) -> None:
    """Chain what takes the focus under this widget. Qt itself goes by age, and what is made late comes last."""
    proxies: list[tuple[QWidget, QWidget]] = []
    stops = list(_stops(top, proxies))
    # Qt puts who stands in for a widget behind that widget, and runs in a circle where it stands inside
    for widget, _proxy in proxies:
        widget.setFocusProxy(_NOBODY)
    for one, next_one in pairwise(stops):
        QWidget.setTabOrder(one, next_one)
    for widget, proxy in proxies:
        widget.setFocusProxy(proxy)


def comes_round(top: QWidget) -> bool:
    """At the last stop Tab begins anew: Qt would go through what nobody sees and stand-ins there first."""
    stops = list(_stops(top, []))
    if not stops or QApplication.focusWidget() is not stops[-1]:
        return False
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _stops(widget: QWidget, proxies: list[tuple[QWidget, QWidget]]) -> Iterator[QWidget]:
    if widget.isHidden():
        return
    parts = () if isinstance(widget, _WHOLE) else _parts(widget)
    inside = [stop for part in parts for stop in _stops(part, proxies)]
    if isinstance(widget, QScrollArea):
        # one stops at an area only to scroll it by keys: where nothing in it brings one down
        scrolls = widget.verticalScrollBar().maximum() > 0 and not inside
        ways = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.ClickFocus
        widget.setFocusPolicy(ways)
    if (proxy := widget.focusProxy()) is not None:
        proxies.append((widget, proxy))
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    yield from inside


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """What stands in it, in reading order."""
    if isinstance(widget, QScrollArea):
        found = [widget.widget()]
    elif isinstance(widget, QAbstractScrollArea):
        found = []
    elif isinstance(widget, QStackedWidget | QTabWidget):
        found = [widget.currentWidget()]
    elif isinstance(widget, QSplitter):
        found = [widget.widget(at) for at in range(widget.count())]
    else:
        layout = widget.layout()
        found = list(_held(layout)) if layout is not None else []
    yield from (part for part in found if part is not None)


def _held(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _held(inner)
