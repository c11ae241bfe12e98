"""A file dragged over the screen and dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Watches one widget for a single file of this computer; anything else passes by."""

    hovering = Signal(bool)
    dropped = Signal(str)

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.wanted = True
        """Whether a file may be dropped just now."""
        watched.setAcceptDrops(True)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if self.wanted and _file_of(event.mimeData()):
                event.acceptProposedAction()
                self.hovering.emit(True)
                return True
        elif event.type() is QEvent.Type.DragLeave:
            self.hovering.emit(False)
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.hovering.emit(False)
            if self.wanted and (file := _file_of(event.mimeData())):
                event.acceptProposedAction()
                self.dropped.emit(file)
                return True
        return super().eventFilter(watched, event)


def _file_of(dropped: QMimeData) -> str:
    urls = dropped.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
