"""Every colour of the program, one frozen record per theme. No other file may name a colour."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says; the value is the name of the token that says it."""

    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    ACCENT = "accent"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    INFO = "info"
    PLUM = "plum"
    ON_ACCENT = "onAccent"


_GROUNDS = {
    Tone.ACCENT: "accentSoft",
    Tone.DANGER: "dangerSoft",
    Tone.WARN: "warnSoft",
    Tone.OK: "okSoft",
    Tone.INFO: "infoSoft",
    Tone.PLUM: "plumSoft",
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#RRGGBB`, named by use. Ratios of contrast are held by a test, not by trust."""

    dark: bool
    window: str
    panel: str
    alt: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    disabled: str
    accent: str
    accentSoft: str
    onAccent: str
    select: str
    focus: str
    danger: str
    dangerSoft: str
    warn: str
    warnSoft: str
    ok: str
    okSoft: str
    info: str
    infoSoft: str
    plum: str
    plumSoft: str
    track: str

    def ink(self, tone: Tone | str) -> str:
        """The colour of words, marks and borders that speak in this tone."""
        colour = getattr(self, tone)
        if not isinstance(colour, str):
            raise KeyError(tone)
        return colour

    def ground(self, tone: Tone | str) -> str:
        """The soft ground under words of this tone; quiet tones stand on the badge ground."""
        return self.ink(_GROUNDS.get(Tone(tone), "sunken"))

    def as_names(self) -> dict[str, str]:
        """Token name to colour, as the style sheet asks for them."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "dark"}


LIGHT = Tokens(
    dark=False,
    window="#EDF0F1",
    panel="#FFFFFF",
    alt="#F5F7F8",
    sunken="#E3E8EA",
    line="#CFD7DA",
    edge="#77868C",
    text="#14212B",
    muted="#465660",
    disabled="#606D74",
    accent="#0E5A6B",
    accentSoft="#DCECEF",
    onAccent="#FFFFFF",
    select="#CFE4E9",
    focus="#0B57D0",
    danger="#A8201A",
    dangerSoft="#FBE9E7",
    warn="#7A4B00",
    warnSoft="#FFF0D1",
    ok="#1A6638",
    okSoft="#E1F1E7",
    info="#1F4C9C",
    infoSoft="#E4ECFA",
    plum="#633787",
    plumSoft="#F0E8F6",
    track="#D3DADD",
)

DARK = Tokens(
    dark=True,
    window="#151B1F",
    panel="#1D252A",
    alt="#222B31",
    sunken="#10161A",
    line="#37444C",
    edge="#7F9099",
    text="#E9EEF0",
    muted="#B4C0C6",
    disabled="#8F9DA5",
    accent="#6FC5D5",
    accentSoft="#173E48",
    onAccent="#06252C",
    select="#1F4A56",
    focus="#9EC2FF",
    danger="#FF9F94",
    dangerSoft="#472320",
    warn="#F3C26B",
    warnSoft="#43320F",
    ok="#86D5A1",
    okSoft="#1B3B28",
    info="#A3C1FC",
    infoSoft="#22345A",
    plum="#D2AFF0",
    plumSoft="#3A294E",
    track="#3A474F",
)
