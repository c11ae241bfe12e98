"""The picture of the month in the calendar's side, tied to the list of holidays."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.views.infra.look import look
from desktop.views.settings.calendar import CalendarSection
from desktop.views.settings.month import MonthPicture
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.retranslated import Retranslated


class MonthPane(Retranslated, QWidget):
    """The picture with buttons to turn it, over the facts of the chosen day."""

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
        turning.addStretch(1)
        turning.addWidget(self._before)
        turning.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(4))
        column.addWidget(self.picture)
        column.addLayout(turning)
        today = as_date(section.session.today())
        self.picture.show_day(today, today)
        self.picture.picked.connect(section.go_to)
        section.day_wanted.connect(lambda day: self.picture.show_day(day, as_date(section.session.today())))
        section.listed.connect(lambda: self.picture.show_holidays(section.by_day()))
        self.retranslate()

    def retranslate(self) -> None:
        """Names of the arrows."""
        for button, words in (
            (self._before, self.tr("Month before")),
            (self._after, self.tr("Month after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.picture.update()
