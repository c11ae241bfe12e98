"""Which columns of the list are in view and how dense it is, remembered for the officer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.infra.plain import menu_text
from desktop.views.infra.session import Session
from desktop.views.widgets.table_view import TableView
from desktop.views.worklist.columns import HIDDEN
from desktop.views.worklist.model import WorklistModel

_FIXED = 2
"""The check box and the number are always there."""
_GIVE_WAY = frozenset({"complainant", "place"})
"""Left out where the window is narrow: a list never scrolls sideways, and the file shows both."""


class ColumnChoice(QObject):
    """Shows and hides; the table itself remembers widths and order."""

    def __init__(self, session: Session, table: TableView, model: WorklistModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._table, self._model, self._window = session.settings, table, model, parent
        self._key = f"list/{session.officer.id}"
        self._narrow = False
        self.show()

    def show(self) -> None:
        """As remembered."""
        hidden = self._hidden() | (_GIVE_WAY if self._narrow else frozenset())
        for at, column in enumerate(self._model.columns):
            self._table.setColumnHidden(at, column.key in hidden)
        self._table.fit_columns()

    def make_narrow(self, narrow: bool) -> None:
        """Little room, or enough again."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show()

    def turn_density(self) -> None:
        """Two lines a row, or one."""
        self._table.set_two_lines(not self._settings.value(f"{self._key}/two_lines", True))

    def open_menu(self, at: QPoint, density: QAction) -> None:
        """Every column to tick, the density, and the way back."""
        menu, hidden = QMenu(self._window), self._hidden()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._model.columns[_FIXED:]:
            entry = menu.addAction(menu_text(column.caption()))
            entry.setCheckable(True)
            entry.setChecked(column.key not in hidden)
            entry.triggered.connect(lambda shown, key=column.key: self._turn(key, shown=shown))
        menu.addSeparator()
        menu.addAction(density)
        menu.addAction(self.tr("As designed")).triggered.connect(self._restore)
        menu.popup(at)

    def _hidden(self) -> set[str]:
        return set(self._settings.value(f"{self._key}/hidden", sorted(HIDDEN)))

    def _turn(self, key: str, *, shown: bool) -> None:
        hidden = self._hidden() - {key} if shown else self._hidden() | {key}
        self._settings.keep(f"{self._key}/hidden", sorted(hidden))
        self.show()

    def _restore(self) -> None:
        self._settings.keep(f"{self._key}/hidden", sorted(HIDDEN))
        self._table.restore_design()
        self.show()
