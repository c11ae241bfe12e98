"""Keeping blocks together over a page's end: no lonely heading, no lonely action line, no lonely signatory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop.services.documents.paragraph import Paragraph

_LEFT_BEHIND = 2  # lines that follow a paragraph's end to the next page


class Kept(Flowable):
    """Blocks between which no page may end, as long as a page can hold what that asks.

    A page may end *inside* a block that can be split: a heading keeps the first lines of its paragraph, an
    action line the last lines of its direction.
    """

    def __init__(self, blocks: Sequence[Flowable]) -> None:
        super().__init__()
        self.blocks = list(blocks)

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        return float(self.blocks[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        return float(self.blocks[-1].getSpaceAfter())

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's signature
        self.width = aW
        self.height = sum(gap + height for gap, height in self._extents(aW, aH))
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - ReportLab's signature
        extents = self._extents(aW, aH)
        top, index = 0.0, 0
        while index < len(extents) and top + sum(extents[index]) <= aH:
            top += sum(extents[index])
            index += 1
        if index == len(extents):
            return [self]
        room = aH - top - extents[index][0]
        parts = self._halves(index, aW, room) if room > 0 else []
        while not parts and index:
            index -= 1
            parts = self._leave_lines(index)
        if not parts and getattr(getattr(self, "_frame", None), "_atTop", False):
            return self._apart(aW, aH)
        return parts

    def draw(self) -> None:
        y = self.height
        for (gap, height), block in zip(self._extents(self.width, self.height), self.blocks, strict=True):
            y -= gap + height
            block.drawOn(self.canv, 0, y)

    def _extents(self, width: float, room: float) -> list[tuple[float, float]]:
        """Each block's distance from the one before it, and its height."""
        extents: list[tuple[float, float]] = []
        after = 0.0
        block: Any
        for number, block in enumerate(self.blocks):
            gap = max(after, float(block.getSpaceBefore())) if number else 0.0
            block.canv = getattr(self, "canv", None)
            extents.append((gap, float(block.wrap(width, room)[1])))
            after = float(block.getSpaceAfter())
        return extents

    def _apart(self, width: float, room: float) -> list[Flowable]:
        """A whole page does not hold what must stay together: better parted anywhere than never."""
        first, *others = self.blocks
        if first.wrap(width, room)[1] <= room:
            return self.blocks
        return [*first.split(width, room), *others]

    def _halves(self, index: int, width: float, room: float) -> list[Flowable]:
        block: Any = self.blocks[index]
        parts = block.split(width, room)
        return self._around(index, parts) if len(parts) > 1 else []

    def _leave_lines(self, index: int) -> list[Flowable]:
        """Parts a paragraph so that its last lines go on to the next page with what follows."""
        block = self.blocks[index]
        if not isinstance(block, Paragraph) or block.line_count < 2 * _LEFT_BEHIND:
            return []
        return self._around(index, block.parted(block.line_count - _LEFT_BEHIND))

    def _around(self, index: int, parts: Sequence[Flowable]) -> list[Flowable]:
        first, *others = parts
        before = [*self.blocks[:index], first]
        behind = [*others, *self.blocks[index + 1 :]]
        return [Kept(before), Kept(behind)]
