"""Widgets whose words change when the language does."""

from __future__ import annotations

from PySide6.QtCore import QEvent


class Retranslated:
    """Mix in before the widget class: `class Panel(Retranslated, QWidget)`.

    Call `retranslate()` at the end of `__init__`; it is called again on every change of language.
    """

    is_built = True
    """False while the parts whose words would be set are still being made."""

    def retranslate(self) -> None:
        """Set every word anew with `self.tr("literal")`."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Qt's; listens for the language."""
        super().changeEvent(event)  # type: ignore[misc] # the widget class that follows in the bases has it
        if event.type() is QEvent.Type.LanguageChange and self.is_built:
            self.retranslate()
