"""What this PC remembers about how its window was left: one small JSON file in the profile folder.

Nothing here is needed to work and nothing of a complainant is in it; a damaged file counts as empty.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from pathlib import Path
from typing import TypeVar

Value = str | int | float | bool | list[str] | list[int] | dict[str, int] | None
V = TypeVar("V", bound=Value)


class Settings:
    """Values by key. Defaults are never written, so that a better default reaches everybody later."""

    def __init__(self, file: Path | None) -> None:
        """`file` None = forget everything at the end (demo)."""
        self._file = file
        self._lock = threading.Lock()
        self._values: dict[str, Value] = {}
        self._kept = True
        if file is not None:
            with contextlib.suppress(OSError, ValueError):
                read = json.loads(file.read_text(encoding="utf-8"))
                self._values = read if isinstance(read, dict) else {}

    def value(self, key: str, default: V) -> V:
        """What was kept under the key if it is of the default's type, else the default."""
        found = self._values.get(key, default)
        return found if isinstance(found, type(default)) else default

    def keep(self, key: str, value: Value) -> None:
        """Remember; `save` writes it."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._kept = False

    def save(self) -> None:
        """Write what changed, whole or not at all. May be called from any thread; a full disk is no catastrophe."""
        if self._kept or self._file is None:
            return
        self._kept = True
        body = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        beside = self._file.with_suffix(".new")
        with self._lock, contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(body, encoding="utf-8")
            os.replace(beside, self._file)  # noqa: PTH105 - the one call that replaces at once on Windows too
