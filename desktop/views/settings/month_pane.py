"""The picture of the month in the calendar's side, tied to the list of holidays."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.settings.calendar import CalendarSection
from desktop.views.settings.month import MonthPicture, month_words
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class MonthPane(Retranslated, QWidget):
    """The month in words, buttons to turn it, the picture; the facts of the chosen day stand below."""

    def __init__(self, section: CalendarSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._section = section
        self.picture = MonthPicture(self)
        self._before = KeyCapButton(parent=self, icon="chevron-left", size="bar")
        self._after = KeyCapButton(parent=self, icon="chevron-right", size="bar")
        self._before.clicked.connect(lambda: self.picture.turn(-1))
        self._after.clicked.connect(lambda: self.picture.turn(1))
        turning = QHBoxLayout()
        turning.setSpacing(px(6))
        self._month = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        turning.addWidget(self._month)
        turning.addStretch(1)
        turning.addWidget(self._before)
        turning.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(4))
        column.addLayout(turning)
        column.addWidget(self.picture)
        today = as_date(section.session.today())
        self.picture.show_day(today, today)
        self.picture.picked.connect(self._picked)
        section.day_wanted.connect(self._show_day)
        section.listed.connect(lambda: self.picture.show_holidays(section.by_day()))
        self.retranslate()

    def _picked(self, day: date) -> None:
        self._month.say(month_words(day))
        self._section.go_to(day)

    def _show_day(self, day: date) -> None:
        self.picture.show_day(day, as_date(self._section.session.today()))
        self._month.say(month_words(day))

    def retranslate(self) -> None:
        """Names of the arrows."""
        for button, words in (
            (self._before, self.tr("Month before")),
            (self._after, self.tr("Month after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(plain(words))
        self._month.say(month_words(self.picture.day))
        self.picture.update()
