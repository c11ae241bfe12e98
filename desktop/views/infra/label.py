"""A thing in words, with its drawing and its colour."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.views.infra.i18n import translate
from desktop.views.infra.tokens import Tone


@dataclass(frozen=True, slots=True)
class Label:
    """English source, translated when shown; the drawing beside it; what its colour says."""

    source: str
    icon: str = ""
    tone: Tone = Tone.TEXT

    @property
    def text(self) -> str:
        """In the language of the window."""
        return translate("Labels", self.source)
