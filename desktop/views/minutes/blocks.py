"""The blocks of the minutes as the editor parts them, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from desktop.models.minutes import MinutesDocument, Part
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate


class Block(StrEnum):
    """In the order they are printed."""

    TITLE = "title"
    ATTENDANCE = "attendance"
    PRESENTATION = "presentation"
    DIRECTIONS = "directions"
    OTHER_DIRECTIONS = "other_directions"
    CLOSING = "closing"
    SIGNATURE = "signature"
    ENDORSEMENT = "endorsement"
    COPIES = "copies"
    ANNEXES = "annexes"
    LOOSE = "loose"
    """Text that belongs to no block; the block is there while there is such text."""


PARTS: Mapping[Block, tuple[Part, ...]] = {
    Block.TITLE: (Part.LETTERHEAD, Part.TITLE),
    Block.ATTENDANCE: (Part.ATTENDANCE,),
    Block.PRESENTATION: (Part.PRESENTATION,),
    Block.DIRECTIONS: (Part.DIRECTIONS,),
    Block.OTHER_DIRECTIONS: (Part.OTHER_DIRECTIONS,),
    Block.CLOSING: (Part.CLOSING,),
    Block.SIGNATURE: (Part.SIGNATORY, Part.OFFICE),
    Block.ENDORSEMENT: (Part.ENDORSEMENT, Part.SECOND_SIGNATORY),
    Block.COPIES: (Part.COPIES,),
    Block.ANNEXES: (Part.ANNEXES,),
    Block.LOOSE: (),
}
_NAMES: Mapping[Block, str] = {
    Block.TITLE: QT_TRANSLATE_NOOP("MinutesBlocks", "Title"),
    Block.ATTENDANCE: QT_TRANSLATE_NOOP("MinutesBlocks", "Attendance"),
    Block.PRESENTATION: QT_TRANSLATE_NOOP("MinutesBlocks", "Presentation"),
    Block.DIRECTIONS: QT_TRANSLATE_NOOP("MinutesBlocks", "Directions"),
    Block.OTHER_DIRECTIONS: QT_TRANSLATE_NOOP("MinutesBlocks", "Other directions"),
    Block.CLOSING: QT_TRANSLATE_NOOP("MinutesBlocks", "Closing"),
    Block.SIGNATURE: QT_TRANSLATE_NOOP("MinutesBlocks", "Signature"),
    Block.ENDORSEMENT: QT_TRANSLATE_NOOP("MinutesBlocks", "Endorsement"),
    Block.COPIES: QT_TRANSLATE_NOOP("MinutesBlocks", "Copies"),
    Block.ANNEXES: QT_TRANSLATE_NOOP("MinutesBlocks", "Annexes"),
    Block.LOOSE: QT_TRANSLATE_NOOP("MinutesBlocks", "Not placed"),
}


def name_of(block: Block) -> str:
    """In the language of the window."""
    return translate("MinutesBlocks", _NAMES[block])


def block_of(part: Part) -> Block:
    """The block in which a part is edited."""
    return next(block for block, parts in PARTS.items() if part in parts)


def blocks_of(document: MinutesDocument) -> tuple[Block, ...]:
    """Those that this document shows."""
    return tuple(block for block in Block if block is not Block.LOOSE or document.passages)


def is_written(document: MinutesDocument, block: Block) -> bool:
    """Whether the block has what it is printed for."""
    return bool(
        {
            Block.TITLE: document.title,
            Block.ATTENDANCE: document.attendance.note or document.attendance.people,
            Block.PRESENTATION: document.presentation.intro and document.presentation.points,
            Block.DIRECTIONS: document.directions,
            Block.OTHER_DIRECTIONS: any(group.directions for group in document.other_directions),
            Block.CLOSING: document.closing,
            Block.SIGNATURE: document.signatory is not None and document.signatory.name,
            Block.ENDORSEMENT: document.endorsement.line and document.second_signatory,
            Block.COPIES: document.copies.recipients,
            Block.ANNEXES: document.annexes,
            Block.LOOSE: not document.passages,
        }[block]
    )


def count_of(document: MinutesDocument, block: Block) -> int:
    """How many numbered lines a block has; 0 where it has none."""
    return {
        Block.DIRECTIONS: len(document.directions),
        Block.OTHER_DIRECTIONS: sum(len(group.directions) for group in document.other_directions),
        Block.COPIES: len(document.copies.recipients),
        Block.ANNEXES: len(document.annexes),
        Block.LOOSE: len(document.passages),
    }.get(block, 0)
