"""Files that come into being whole or not at all, and never in the place of another."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.models.errors import BackendUnavailable, Code

_COMPANIONS = ("-wal", "-shm", "-journal")


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A path beside the target to build at; it becomes the target at the end, unless the block raises.

    Raises `BackendUnavailable(STORE_EXISTS)` when there is a file at the target, before or meanwhile.
    """
    if os.path.lexists(target):
        raise BackendUnavailable(Code.STORE_EXISTS)
    target.parent.mkdir(parents=True, exist_ok=True)
    made = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        yield made
        _flush(made)
        _claim(target)
        made.replace(target)
        _flush(target.parent)
    finally:
        for leftover in (made, *(made.with_name(made.name + ending) for ending in _COMPANIONS)):
            leftover.unlink(missing_ok=True)


def _claim(target: Path) -> None:
    """Whoever makes the name first has it: replacing is silent on Linux, so an empty file holds the place."""
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as fault:
        raise BackendUnavailable(Code.STORE_EXISTS) from fault


def _flush(path: Path) -> None:
    """To the disk itself; Windows flushes no folders and needs none flushed."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
