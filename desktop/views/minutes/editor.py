"""Blocks, fields and pages beside each other, over one manuscript. It knows no store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.minutes import MasterList, Part
from desktop.models.minutes.editing import Spot, slot_of, spot_at
from desktop.models.minutes.hints import Hint, Place, hints
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.tasks import Tasks
from desktop.views.list_and_side.area import SideArea
from desktop.views.minutes import pages
from desktop.views.minutes.annexes_page import AnnexesPage
from desktop.views.minutes.block_list import BlockList
from desktop.views.minutes.blocks import PARTS, Block, block_of, name_of
from desktop.views.minutes.directions_page import DirectionsPage
from desktop.views.minutes.editor_head import EditorHead
from desktop.views.minutes.edits import PlainEdit
from desktop.views.minutes.hints_line import HintsLine
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.preview import QUIET_MS, Preview
from desktop.views.widgets.card import Rule
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments

WRITE, READ = "write", "read"
_DIRECTIONS = (Block.DIRECTIONS, Block.OTHER_DIRECTIONS)
_PAGES: Mapping[Block, type[pages.Page]] = {
    Block.TITLE: pages.TitlePage,
    Block.ATTENDANCE: pages.AttendancePage,
    Block.PRESENTATION: pages.PresentationPage,
    Block.CLOSING: pages.ClosingPage,
    Block.SIGNATURE: pages.SignaturePage,
    Block.ENDORSEMENT: pages.EndorsementPage,
    Block.COPIES: pages.CopiesPage,
    Block.ANNEXES: AnnexesPage,
    Block.LOOSE: pages.LoosePage,
}


class MinutesEditor(Retranslated, QWidget):
    """Shows the block that is being written; the preview follows it."""

    bring_wanted = Signal()
    complaints_wanted = Signal(object)
    annex_wanted = Signal(object)
    """`AnnexKind`: to be filled from the store."""
    menu_wanted = Signal(QPoint)
    typed = Signal()
    """Anything that a draft should keep."""
    focused = Signal()
    """Another direction, or none, is being edited."""

    def __init__(
        self,
        manuscript: Manuscript,
        tasks: Tasks,
        today: Callable[[], date],
        master: MasterList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.manuscript, self._tasks, self._today, self._master = manuscript, tasks, today, master
        self._made: dict[Block, QWidget] = {}
        self._block = Block.DIRECTIONS
        self._width = WidthClass.NORMAL
        self._low = False
        self._drawn = False
        self._hint_clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._hint_clock.timeout.connect(self._ask_hints)
        self.is_built = False
        self._build()

    def start(self) -> None:
        """The directions in view; once, before anything else is called."""
        self.manuscript.changed.connect(self._show)
        self.go(Block.DIRECTIONS, focus=False)
        self.is_built = True
        self.retranslate()

    @property
    def block(self) -> Block:
        """What is being written."""
        return self._block

    @property
    def directions(self) -> DirectionsPage | None:
        """The list of directions in view, if it is one."""
        page = self._made.get(self._block)
        return page if isinstance(page, DirectionsPage) else None

    @property
    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [pane for pane in (self.blocks, self.area, self.preview) if pane.isVisible()]

    def page_of(self, block: Block) -> QWidget:
        """The fields of a block, made when first asked for."""
        if block not in self._made:
            if block in _DIRECTIONS:
                made: QWidget = self._directions_page(further=block is Block.OTHER_DIRECTIONS)
            else:
                made = _PAGES[block](self.manuscript, self._today, self)
            if isinstance(made, AnnexesPage):
                made.fill_wanted.connect(self.annex_wanted)
                made.attended.connect(self.attend_annex)
            self._made[block] = made
            self.stack.addWidget(made)
        return self._made[block]

    def go(self, block: Block, *, focus: bool = True) -> None:
        """Write this block."""
        self.manuscript.pause()
        page = self.page_of(block)
        self._block = block
        self.stack.setCurrentWidget(page)
        self._show()
        self._attend(None)
        if focus and not self.manuscript.is_sealed:
            if isinstance(page, DirectionsPage):
                page.begin()
            else:
                page.setFocus(Qt.FocusReason.OtherFocusReason)
                page.focusNextChild()
                inside = page.focusWidget()
                if isinstance(inside, PlainEdit):
                    inside.caret_to_end()
        self.focused.emit()

    def go_to(self, place: Place) -> None:
        """Where a hint or a difference points."""
        block = block_of(place.part)
        self.go(block, focus=False)
        spot = spot_at(self.manuscript.document, place.part, place.slot)
        page = self.page_of(block)
        if spot is not None and isinstance(page, DirectionsPage):
            page.edit(spot)
        self.preview.attend((place.part,), (place.slot,))

    def seat_sides(self) -> None:
        """The choice between text and pages over the columns, where the title does not have it."""
        self._whole.insertWidget(0, self.sides)

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Three columns, or one of two at a time. Where it is low, hints wait while a direction is written."""
        self._width, self._low = width, low
        narrow = width is WidthClass.COMPACT
        self.sides.setVisible(narrow)
        self.head.setVisible(not (low and narrow))
        if not self.preview.was_zoomed:
            self.preview.zoom(100 if width is WidthClass.WIDE else 75)
        self._arrange()
        self._share_width()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.sides.offer([(WRITE, self.tr("Text")), (READ, self.tr("Pages"))])
        if self.sides.value is None:
            self.sides.choose(WRITE)
        self._show()
        self._share_width()

    def _build(self) -> None:
        px = look().metrics.px
        self.blocks = BlockList(self)
        self.blocks.chosen.connect(self.go)
        writing = QWidget(self)
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.area = SideArea(writing, self)
        self.head = EditorHead(writing)
        self.head.bring_wanted.connect(self.bring_wanted)
        column.addWidget(self.head)
        column.addWidget(Rule("h", writing))
        self.stack = QStackedWidget(writing)
        column.addWidget(self.stack, 1)
        self.hints = HintsLine(writing)
        self.hints.looked.connect(self.go_to)
        column.addWidget(self.hints)
        self.preview = Preview(self._tasks, self)
        self.sides: Segments[str] = Segments(self)
        self.sides.chosen.connect(lambda _side: self._arrange())
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(px(10))
        for pane in (self.blocks, self.area, self.preview):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(lambda _at, _handle: self._keep_widths())
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(px(6))
        self._whole.addWidget(self.sides)
        self._whole.addWidget(self.splitter, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed meanwhile is read for hints now."""
        super().showEvent(event)
        self._hint_clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is asked."""
        super().hideEvent(event)
        self._hint_clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Blocks and preview have their widths until somebody draws them otherwise; the text has the rest."""
        super().resizeEvent(event)
        self._share_width()

    def _keep_widths(self) -> None:
        self._drawn = True

    def _share_width(self) -> None:
        if self._drawn:
            return
        px = look().metrics.px
        blocks = self.blocks.sizeHint().width()
        pages = px(660 if self._width is WidthClass.WIDE else 506)
        if self._width is WidthClass.COMPACT:
            pages = self.width()
        rest = max(px(320), self.width() - blocks - pages - 2 * self.splitter.handleWidth())
        self.splitter.setSizes([blocks, rest, pages])

    def _directions_page(self, *, further: bool) -> DirectionsPage:
        page = DirectionsPage(self.manuscript, self._today, self._master, self, further=further)
        page.attended.connect(self._attend)
        page.complaints_wanted.connect(self.complaints_wanted)
        page.menu_wanted.connect(self.menu_wanted)
        page.typed.connect(self.typed)
        page.ended.connect(lambda: self.blocks.list.setFocus(Qt.FocusReason.OtherFocusReason))
        return page

    def _show(self) -> None:
        document = self.manuscript.document
        if self._block is Block.LOOSE and not document.passages:
            self.go(Block.DIRECTIONS, focus=False)
            return
        self.blocks.show_document(document, self._block)
        listed = self._block in _DIRECTIONS and not self.manuscript.is_sealed
        self.head.show_block(name_of(self._block), moves=listed, brings=listed and self._block is Block.DIRECTIONS)
        self.preview.show_document(document)
        if self.isVisible():
            self._hint_clock.start()
        self.typed.emit()

    def attend_annex(self, at: int) -> None:
        """Its pages come into view."""
        self.preview.attend((Part.ANNEXES,), (at,))

    def _attend(self, spot: Spot | None) -> None:
        self.hints.wait(waiting=self._low and spot is not None)
        if spot is None:
            self.preview.attend(PARTS[self._block], follow=self._block not in _DIRECTIONS)
        else:
            part, slot = slot_of(self.manuscript.document, spot)
            self.preview.attend((part,), (slot,))
        self.focused.emit()

    def _ask_hints(self) -> None:
        document = self.manuscript.document
        if self.manuscript.is_sealed:
            self.hints.show_hints(document, ())
            return

        def show(found: tuple[Hint, ...]) -> None:
            self.hints.show_hints(document, found)

        self._tasks.query(self, lambda: hints(document), show, topic="hints")

    def _arrange(self) -> None:
        narrow = self._width is WidthClass.COMPACT
        self.blocks.setVisible(not narrow or self.sides.value == WRITE)
        self.area.setVisible(not narrow or self.sides.value == WRITE)
        self.preview.setVisible(not narrow or self.sides.value == READ)
