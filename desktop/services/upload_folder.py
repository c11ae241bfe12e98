"""Minutes handed to the portal by a person: a folder with the PDF, its SHA-256 and what is known of it.

For portals without a way in for programs; the acknowledgement is typed in when it is there.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from desktop.models.attachments import safe_name
from desktop.models.errors import AppError, Code


def write_upload(folder: Path, name: str, pdf: bytes, known: Mapping[str, object]) -> Path:
    """Make `folder/name/` with `name.pdf`, `name.pdf.sha256` (as `sha256sum -c` reads it) and `name.json`.

    Gives the folder made. Files of an earlier try are replaced whole. `AppError(CANNOT_WRITE)` when the disk refuses.
    """
    stem = safe_name(name).removesuffix(".pdf") or "minutes"
    made, digest = folder / stem, hashlib.sha256(pdf).hexdigest()
    told = json.dumps(
        {**known, "file": f"{stem}.pdf", "sha256": digest, "size": len(pdf)}, ensure_ascii=False, indent=1
    )
    try:
        made.mkdir(parents=True, exist_ok=True)
        _replace(made / f"{stem}.pdf", pdf)
        _replace(made / f"{stem}.pdf.sha256", f"{digest}  {stem}.pdf\n".encode())
        _replace(made / f"{stem}.json", told.encode())
    except OSError as error:
        raise AppError(Code.CANNOT_WRITE) from error
    return made


def _replace(file: Path, content: bytes) -> None:
    handle, beside = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    part = Path(beside)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
