"""The signature at the right: what stands above it, white paper, the name in parentheses, the designation."""

from __future__ import annotations

from typing import Final

from desktop.models.minutes.document import Signatory
from desktop.services.documents.engine import Document
from desktop.services.documents.styles import signatory_style

ROOM_FOR_SIGNATURE: Final = 42.0  # points
_SIGNED_ALREADY: Final = ("ह0", "ह॰", "ह.", "ह/", "sd", "s/d", "हस्ता", "(हस्ता")


def print_signatory(paper: Document, signatory: Signatory, valediction: str = "") -> None:
    """The signature of a signatory, a letter's valediction (`भवदीय,`) above it."""
    name = f"({signatory.name})" if signatory.in_parentheses and signatory.name else signatory.name
    above = "\n".join(filter(None, [valediction, signatory.above]))
    print_signature(paper, above, name, signatory.designation)


def print_signature(paper: Document, above: str, name: str, designation: str) -> None:
    """The lines as they are, empty ones left out; room for the signature over the name, unless `ह0/-` stands there."""
    style = signatory_style(paper.page.text_width)
    if above:
        paper.paragraph(above, style.but(before=6), keep_with_next=bool(name or designation))
    if name:
        if not any(line.casefold().startswith(_SIGNED_ALREADY) for line in above.split("\n")):
            paper.sign_here(ROOM_FOR_SIGNATURE)
        paper.paragraph(name, style, keep_with_next=bool(designation))
    if designation:
        paper.paragraph(designation, style)
