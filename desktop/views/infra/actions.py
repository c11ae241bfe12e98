"""QActions from the one table. A screen makes those it offers; menus, buttons and the palette show the same object."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.views.infra import icons
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.i18n import Translation, translate
from desktop.views.infra.plain import plain
from desktop.views.infra.theme import Theme


class TableAction(QAction):
    """An action of the table. It follows language and theme, and when refused it says why."""

    def __init__(self, act: Act, owner: QWidget) -> None:
        super().__init__(owner)
        self.act = act
        self.row = TABLE[act]
        self._reason = ""
        self.setProperty("icon_name", self.row.icon)
        self.setObjectName(act.value)
        if self.row.keys:
            self.setShortcut(QKeySequence(self.row.keys))
        if Translation.current is not None:
            Translation.current.changed.connect(self.retranslate)
        if Theme.current is not None:
            Theme.current.changed.connect(self.ink)
        self.retranslate()
        self.ink()

    @property
    def reason(self) -> str:
        """Why it cannot be done now, empty when it can."""
        return self._reason

    def allow(self) -> None:
        """It can be done."""
        self.refuse("")

    def refuse(self, reason: str) -> None:
        """It cannot, and this sentence says why; empty allows it."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tip()

    def retranslate(self) -> None:
        """Words of the language of now."""
        self.setText(translate("Actions", self.row.caption))
        self._tip()

    def ink(self) -> None:
        """Drawing in the colours of now."""
        if self.row.icon:
            self.setIcon(icons.icon(self.row.icon))

    def _tip(self) -> None:
        tip = self._reason or translate("Actions", self.row.tip or self.row.caption)
        self.setToolTip(plain(tip))
        self.setStatusTip(tip)


def make(act: Act, owner: QWidget, then: Callable[[], object] | None = None) -> TableAction:
    """The action, alive with its key while `owner` is visible."""
    action = TableAction(act, owner)
    owner.addAction(action)
    if then is not None:
        action.triggered.connect(lambda _checked=False: then())
    return action


def key_sheet(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """(words, key) of what has a key, in order: the F1 sheet."""
    return [
        (action.text(), action.shortcut().toString(QKeySequence.SequenceFormat.PortableText))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
