"""Which files may be attached, judged by their first bytes as well as their name."""

from __future__ import annotations

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
