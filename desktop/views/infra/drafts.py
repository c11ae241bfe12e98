"""What was typed and not yet sent, kept two seconds after the last key, so that it survives a crash.

One JSON file per officer in the profile folder, readable by its owner alone. Keys name the form and the complaint
(`dialogue/4711`); values are the fields as text, with the command's id, so that a repeated command stays the same.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

Draft = Mapping[str, str]
QUIET_MS = 2000


class Drafts:
    """The drafts of one officer. Without a folder they live as long as the program (demo, tests)."""

    def __init__(self, folder: Path | None, officer_id: int) -> None:
        self._file = folder / f"drafts-{officer_id}.json" if folder is not None else None
        self._drafts: dict[str, dict[str, str]] = {}
        if self._file is not None:
            # A damaged file counts as empty: it must never keep anybody from working.
            with contextlib.suppress(OSError, ValueError):
                self._drafts = _checked(json.loads(self._file.read_text(encoding="utf-8")))

    def __getitem__(self, key: str) -> Draft:
        return self._drafts.get(key, {})

    def __contains__(self, key: str) -> bool:
        return key in self._drafts

    @property
    def keys(self) -> tuple[str, ...]:
        """Forms that hold something, in the order they were begun."""
        return tuple(self._drafts)

    def keep(self, key: str, fields: Draft) -> bool:
        """Keep these fields; empty ones are left out and nothing at all forgets the draft. False = the disk refused."""
        typed = {name: text for name, text in fields.items() if text}
        if typed == self._drafts.get(key, {}):
            return True
        if typed:
            self._drafts[key] = typed
        else:
            del self._drafts[key]
        return self._write()

    def forget(self, key: str) -> None:
        """It was sent, or thrown away."""
        self.keep(key, {})

    def _write(self) -> bool:
        if self._file is None:
            return True
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
                json.dump(self._drafts, out, ensure_ascii=False)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(self._file)
        except OSError:
            return False
        return True


class DraftClock(QObject):
    """Keeps one form's draft after two quiet seconds. Connect every edit's change to `touch`."""

    kept = Signal(bool)
    """After each keeping; False = it could not be written, and the form says so."""

    def __init__(self, drafts: Drafts, key: str, collect: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._key, self._collect = drafts, key, collect
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def pending(self) -> bool:
        """Something was typed that is not kept yet."""
        return self._timer.isActive()

    def touch(self, *_what: object) -> None:
        """Something was typed; takes and ignores whatever a signal brings."""
        self._timer.start()

    def keep_now(self) -> None:
        """Ctrl+S, leaving the screen, closing the window."""
        self._timer.stop()
        self.kept.emit(self._drafts.keep(self._key, self._collect()))

    def forget(self) -> None:
        """The command was carried out."""
        self._timer.stop()
        self._drafts.forget(self._key)


def _checked(read: object) -> dict[str, dict[str, str]]:
    if not isinstance(read, dict):
        return {}
    return {
        str(key): {str(name): str(text) for name, text in fields.items()}
        for key, fields in read.items()
        if isinstance(fields, dict)
    }
