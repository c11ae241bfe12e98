"""Conditions of a list: chips that open a menu and are cleared by their cross."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.plain import menu_text
from desktop.views.widgets.chips import FilterChip


class ChoiceChip(FilterChip):
    """One of some values, or all of them. `take` hears the value, None when cleared."""

    def __init__(self, take: Callable[[Any], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._take = take
        self.value: Any = None
        self.cleared.connect(lambda: take(None))

    def show_choice(self, caption: str, choices: Iterable[tuple[Any, str]], value: Any) -> None:
        """`स्तर: समस्त` or `स्तर: एल-2 ×`."""
        self.value = value
        old = self.menu()
        menu = QMenu(self)
        shown = translate("ListAndSide", "all")
        for each, words in choices:
            entry = QAction(menu_text(words), menu, checkable=True, checked=each == value)
            entry.triggered.connect(lambda _on=False, each=each: self._take(each))
            menu.addAction(entry)
            if each == value:
                shown = words
        self.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.say(f"{caption}: {shown}", clearable=value is not None)


class SwitchChip(FilterChip):
    """On or off; on it carries the cross."""

    def __init__(self, take: Callable[[bool], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._take, self._on = take, False
        self.cleared.connect(lambda: take(False))
        self.clicked.connect(lambda: take(not self._on))

    def show_switch(self, words: str, *, on: bool) -> None:
        """Its words; without a cross it is off."""
        self._on = on
        self.say(words, clearable=on)
