"""Copies of a store: taken while it is in use, proven before they count, kept in a sensible number, never written over.

A store `office.nodaldesk` keeps them in `backups/` beside it as `office-20261121-183000-hourly.nodaldesk` (IST).
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.models.calendar import IST, as_ist, day_of
from desktop.models.errors import AppError, BackendUnavailable, Code
from desktop.services.sql import engine as connections
from desktop.services.sql import safety
from desktop.services.sql.placing import placed

EVERY_SECONDS = 3_600
NEWEST_KEPT = 3
DAYS_KEPT = 7
UPGRADES_KEPT = 2
SPARE_BYTES = 32 * 1024 * 1024
_STAMP = "%Y%m%d-%H%M%S"


class Reason(StrEnum):
    """Why a copy was taken; stands in its name."""

    HOURLY = "hourly"
    BY_HAND = "by-hand"
    BEFORE_UPGRADE = "before-upgrade"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy; `at` in epoch seconds."""

    file: Path
    at: int
    reason: Reason


def folder_of(store: Path) -> Path:
    """Where a store's copies lie."""
    return store.parent / "backups"


def kept(store: Path) -> tuple[Backup, ...]:
    """The store's copies, newest first; other files in the folder are none of ours."""
    name = re.compile(
        rf"{re.escape(store.stem)}-(\d{{8}}-\d{{6}})-({'|'.join(Reason)})(?:-\d+)?{re.escape(store.suffix)}"
    )
    found = []
    for file in folder_of(store).glob("*"):
        if fits := name.fullmatch(file.name):
            at = datetime.strptime(fits[1], _STAMP).replace(tzinfo=IST)
            found.append(Backup(file=file, at=int(at.timestamp()), reason=Reason(fits[2])))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.file.name), reverse=True))


def is_due(store: Path, now: int) -> bool:
    """Is the newest copy an hour old, or from a clock that was ahead, or is there none?"""
    copies = kept(store)
    return not copies or not 0 <= now - copies[0].at < EVERY_SECONDS


def back_up(store: Path, now: int, reason: Reason, *, target: Path | None = None) -> Path:
    """Copy the store as it is in one moment, prove the copy whole, place it, clear old ones away; gives the copy.

    Writers go on meanwhile. With `target` it goes there instead, and nothing is cleared away. Raises
    `BackendUnavailable`: `BACKUP_FAILED` (no room, or the copy is not whole), `STORE_EXISTS`, `CANNOT_WRITE`.
    """
    place = target or _free_name(store, now, reason)
    _copy(store, place)
    if target is None:
        prune(store, now)
    return place


def restore(backup: Path, target: Path) -> None:
    """Make a new store from a copy. Never over a file; `STORE_EXISTS` then. The copy is examined first."""
    if target.exists():
        raise BackendUnavailable(Code.STORE_EXISTS)
    alone = not safety.has_log(backup)
    safety.require_whole_store(backup, alone=alone)
    _copy(backup, target, alone=alone)


def prune(store: Path, now: int) -> None:
    """Keep the newest three, the newest of each of seven days, two from before upgrades, and all made by hand."""
    copies = kept(store)
    regular = [copy for copy in copies if copy.reason is Reason.HOURLY]
    before = [copy for copy in copies if copy.reason is Reason.BEFORE_UPGRADE]
    wanted = {copy.file for copy in (*regular[:NEWEST_KEPT], *before[:UPGRADES_KEPT], *_newest_of_days(regular, now))}
    for copy in (*regular, *before):
        if copy.file not in wanted:
            copy.file.unlink(missing_ok=True)


def _newest_of_days(copies: Iterable[Backup], now: int) -> list[Backup]:
    first: dict[int, Backup] = {}
    for copy in copies:
        if day_of(now) - day_of(copy.at) < DAYS_KEPT:
            first.setdefault(day_of(copy.at), copy)
    return list(first.values())


def _free_name(store: Path, now: int, reason: Reason) -> Path:
    stem = f"{store.stem}-{as_ist(now).strftime(_STAMP)}-{reason}"
    names = (folder_of(store) / f"{stem}{ending}{store.suffix}" for ending in ("", *(f"-{n}" for n in range(1, 100))))
    return next(name for name in names if not name.exists())


def _copy(source: Path, target: Path, *, alone: bool = False) -> None:
    try:
        with placed(target) as made:
            if shutil.disk_usage(made.parent).free < source.stat().st_size + SPARE_BYTES:
                raise BackendUnavailable(Code.BACKUP_FAILED, reason="disk")
            with safety.reading(source, alone=alone) as read, closing(connections.driver().connect(made)) as written:
                read.backup(written)
            _require_proof(made)
    except OSError as fault:
        raise BackendUnavailable(Code.CANNOT_WRITE) from fault


def _require_proof(made: Path) -> None:
    try:
        safety.require_whole_store(made)
    except AppError as fault:
        raise BackendUnavailable(Code.BACKUP_FAILED, reason=fault.code.value) from fault
