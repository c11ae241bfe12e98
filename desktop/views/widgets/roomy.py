"""The size of a dialog that can use much room: as wished, and never more than the screen has."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from desktop.views.infra.look import look


def roomy(dialog: QDialog, width: int, height: int) -> None:
    """As large as wished (for 11 pt) where the screen has the room, its own title strip included."""
    px, room = look().metrics.px, dialog.screen().availableGeometry()
    dialog.resize(min(px(width), room.width() - px(24)), min(px(height), room.height() - px(48)))
