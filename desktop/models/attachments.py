"""Which files may be attached, judged by their first bytes as well as their name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from desktop.models.errors import Code, RuleBroken

LARGEST = 10 * 1_048_576
"""Bytes; a scanned report of twenty pages fits."""

EXAMINED_BYTES = 16
"""So many first bytes tell the kinds apart."""

_KINDS = {
    "pdf": ("application/pdf", (b"%PDF-",)),
    "jpg": ("image/jpeg", (b"\xff\xd8\xff",)),
    "jpeg": ("image/jpeg", (b"\xff\xd8\xff",)),
    "png": ("image/png", (b"\x89PNG\r\n\x1a\n",)),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (b"PK\x03\x04",)),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (b"PK\x03\x04",)),
    "mp3": ("audio/mpeg", (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    "wav": ("audio/wav", (b"RIFF",)),
    "txt": ("text/plain", (b"",)),
}
ENDINGS = tuple(_KINDS)
LONGEST_NAME = 150
_PORTS = (f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³")
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *_PORTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A file that may be kept."""

    sha256: str
    media_type: str
    content: bytes


def examined(source: BinaryIO, name: str) -> Examined:
    """Reads at most the limit; `RuleBroken` for an empty, large or foreign file, whatever its name says."""
    try:
        content = source.read(LARGEST + 1)
    except OSError as fault:
        raise RuleBroken(Code.FILE_UNREADABLE) from fault
    if not content:
        raise RuleBroken(Code.FILE_EMPTY)
    if len(content) > LARGEST:
        raise RuleBroken(Code.FILE_TOO_LARGE, limit_mb=LARGEST // 1_048_576)
    media_type = media_type_of(name, content[:EXAMINED_BYTES])
    if media_type is None:
        raise RuleBroken(Code.FILE_TYPE_REFUSED)
    return Examined(sha256=hashlib.sha256(content).hexdigest(), media_type=media_type, content=content)


def media_type_of(name: str, first: bytes) -> str | None:
    """The media type when name and first bytes agree on one that may be kept, else None."""
    kind = _KINDS.get(name.rpartition(".")[2].lower())
    if kind is None:
        return None
    media_type, beginnings = kind
    if media_type == "text/plain" and b"\0" in first:
        return None
    return media_type if first.startswith(beginnings) else None


def safe_name(name: str) -> str:
    """The last part of a path, without characters Windows refuses and never one of its device names."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join("_" if char in '<>:"|?*' or ord(char) < 32 else char for char in last).strip(" .")
    stem = kept.partition(".")[0].rstrip().upper()
    if stem in _DEVICES:
        kept = f"_{kept}"
    name, dot, ending = kept.rpartition(".")
    if dot and len(ending) <= 5:
        return f"{name[: LONGEST_NAME - len(ending) - 1].rstrip(' .')}.{ending}"
    return kept[:LONGEST_NAME].rstrip(" .") or "file"
