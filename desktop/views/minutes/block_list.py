"""The blocks at the left of the editor: a tick, a pencil where one writes, a ring where nothing stands yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.minutes import MinutesDocument
from desktop.views.infra.look import Weight, look
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.blocks import Block, blocks_of, count_of, is_written, name_of
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.text import text_width

_HEADING = "heading"


class BlockList(Retranslated, Card):
    """`chosen` tells the block a person went to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._document = MinutesDocument()
        self._now = Block.DIRECTIONS
        self.list = SideList(self)
        self.list.setMinimumWidth(0)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.chosen.connect(self._tell)
        self.body.addWidget(self.list)
        self.retranslate()

    def show_document(self, document: MinutesDocument, now: Block) -> None:
        """How far each block has come, and the one being written."""
        self._document, self._now = document, now
        entries = [Entry(_HEADING, self.tr("Blocks"), heading=True)]
        for block in blocks_of(document):
            count = count_of(document, block)
            words = f"{name_of(block)} – {count}" if count else name_of(block)
            icon, tone = ("check", Tone.OK) if is_written(document, block) else ("status-pending", Tone.MUTED)
            if block is now:
                icon, tone = "pencil", Tone.ACCENT
            entries.append(Entry(block, words, icon=icon, tone=tone))
        self.list.show_entries(entries)
        self.list.select(now)

    def sizeHint(self) -> QSize:
        """136 wide at 11 pt, more where a name needs it."""
        px = look().metrics.px
        names = [name_of(block) for block in blocks_of(self._document)]
        widest = max(text_width(name, weight=Weight.SEMIBOLD) for name in names)
        return QSize(max(px(136), min(px(220), int(widest) + px(50))), super().sizeHint().height())

    def retranslate(self) -> None:
        """Set every word anew."""
        self.list.setAccessibleName(self.tr("Blocks"))
        self.show_document(self._document, self._now)
        self.updateGeometry()

    def _tell(self, code: object) -> None:
        if isinstance(code, Block) and code is not self._now:
            self.chosen.emit(code)
