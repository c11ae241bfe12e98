"""The figures of a meeting put into its minutes: presented points and the annex with its chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.models.minutes.document import Annex, AnnexKind, MinutesDocument, Point


def presented(document: MinutesDocument, sentences: Sequence[str], figures: Annex) -> MinutesDocument:
    """The document with these points after those it has, each once, and this annex instead of one of its kind.

    Nothing that somebody wrote goes: a sentence that differs by a word from what stands there is added beside it.
    """
    there = {point.text for point in document.presentation.points}
    added = tuple(Point(text=text) for text in dict.fromkeys(sentences) if text and text not in there)
    points = (*document.presentation.points, *added)
    others = tuple(annex for annex in document.annexes if annex.kind is not AnnexKind.FIGURES)
    return replace(
        document,
        presentation=replace(document.presentation, points=points),
        annexes=(*others, figures),
    )
