"""The colour profile a PDF/A file carries: sRGB (IEC 61966-2-1) as an ICC version 2 profile.

Computed, so that it is the same bytes everywhere and nobody's copyright.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

# chromatic adaptation to D50 is already in these numbers
_WHITE: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_CURVE_POINTS: Final = 256
_HEADER_SIZE: Final = 128


@cache
def srgb_profile() -> bytes:
    """The profile's bytes."""
    curve = _curve()
    tags = {
        b"desc": _description(b"sRGB IEC61966-2.1"),
        b"cprt": b"text\0\0\0\0Public domain\0",
        b"wtpt": _xyz(_WHITE),
        **{tag: _xyz(colour) for tag, colour in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    position = _HEADER_SIZE + 4 + 12 * len(tags)
    directory, body = struct.pack(">L", len(tags)), b""
    placed: dict[bytes, int] = {}
    for tag, data in tags.items():
        if data not in placed:
            placed[data] = position + len(body)
            body += data + b"\0" * (-len(data) % 4)
        directory += struct.pack(">4s2L", tag, placed[data], len(data))
    return _header(position + len(body)) + directory + body


def _header(size: int) -> bytes:
    date = (2000, 1, 1, 0, 0, 0)
    start = struct.pack(">L4sL4s4s4s6H4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ", *date, b"acsp")
    rest = struct.pack(">4s2L2L2L3L4s", b"\0" * 4, 0, 0, 0, 0, 0, 0, *map(_fixed, _WHITE), b"\0" * 4)
    return (start + rest).ljust(_HEADER_SIZE, b"\0")


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3l", *map(_fixed, colour))


def _description(text: bytes) -> bytes:
    ascii_part = struct.pack(">L", len(text) + 1) + text + b"\0"
    return b"desc\0\0\0\0" + ascii_part + b"\0" * (4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    points = [_linear(n / (_CURVE_POINTS - 1)) for n in range(_CURVE_POINTS)]
    return b"curv\0\0\0\0" + struct.pack(
        f">L{_CURVE_POINTS}H", _CURVE_POINTS, *(round(point * 65535) for point in points)
    )


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
