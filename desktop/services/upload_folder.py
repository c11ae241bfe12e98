"""Minutes handed over to be uploaded: the PDF, its SHA-256 and what the portal asks about it, in one folder."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from desktop.models.errors import AppError, Code


def hand_over(folder: Path, name: str, pdf: bytes, facts: Mapping[str, str]) -> tuple[Path, ...]:
    """The three files, each whole or not at all; a folder that is missing is made.

    `name` is the PDF's; beside it stand `<name>.sha256`, as `sha256sum -c` reads it, and `<stem>.json` with `facts`.
    Raises `AppError(CANNOT_WRITE)`.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    told = {"file": name, "sha256": digest, **facts}
    contents = {
        name: pdf,
        f"{name}.sha256": f"{digest}  {name}\n".encode(),
        f"{Path(name).stem}.json": (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode(),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_written(folder / each, content) for each, content in contents.items())
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise AppError(Code.CANNOT_WRITE) from error


def _written(target: Path, content: bytes) -> Path:
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(part).replace(target)
    except OSError:
        Path(part).unlink(missing_ok=True)
        raise
    return target
