"""The last step: the rows go in, and what came of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.views.infra import problems
from desktop.views.infra.actions import TableAction
from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.run import ImportRun
from desktop.views.portal_import.words import VERDICTS
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class TakePage(Retranslated, QWidget):
    """Follows one run; says, offers, and decides nothing."""

    new_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, export: TableAction, *, lists_cases: bool, parent: QWidget | None = None) -> None:
        """`lists_cases`: the posting has lists to show the new ones in."""
        super().__init__(parent)
        px = look().metrics.px
        self._run: ImportRun | None = None
        self._lists_cases = lists_cases
        self.result = NoteBar(self, tone=Tone.OK)
        self._title = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, shrinks=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._rows = Words("", self, shrinks=True)
        self._left = Words("", self, tone=Tone.MUTED)
        self._meanwhile = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self.stop = KeyCapButton(parent=self, icon="close")
        self.again = KeyCapButton(parent=self, icon="refresh", tone="primary")
        self.new = KeyCapButton(parent=self, icon="cases", tone="primary")
        self.refused = KeyCapButton(parent=self, icon="export").follow(export)
        self.another = KeyCapButton(parent=self, icon="folder")
        self._numbers: dict[str, Words] = {}
        self._names: dict[str, Words] = {}
        self._arrange(px(760))
        self.stop.clicked.connect(self._stop)
        self.again.clicked.connect(self._again)
        self.new.clicked.connect(self.new_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.retranslate()

    def follow(self, run: ImportRun) -> None:
        """Show the run, this one from now on."""
        self._run = run
        run.moved.connect(self.show_run)
        run.ended.connect(self.show_run)
        self.show_run()

    def show_run(self) -> None:
        """How far it is, or what came of it."""
        run = self._run
        if run is None:
            return
        counts = run.tally()
        for verdict, words in self._numbers.items():
            words.say(number(getattr(counts, verdict)))
        self._bar.setRange(0, max(run.total, 1))
        self._bar.setValue(run.done if run.total else 1)
        self._rows.say(self.tr("{0} of {1} rows").format(number(run.done), number(run.total)))
        self._left.say(self.tr("{0} remain").format(number(run.total - run.done)))
        working = not run.over
        self._left.setVisible(run.done < run.total)
        self.stop.setVisible(working)
        self.stop.setEnabled(not run.stopped)
        self._meanwhile.setVisible(working)
        self.again.setVisible(run.over and run.error is not None and problems.may_pass(run.error))
        self.new.setVisible(run.over and run.error is None and counts.new > 0 and self._lists_cases)
        self.another.setVisible(run.over)
        self._say_title(run)
        self._say_result(run)

    def retranslate(self) -> None:
        """Set every word anew."""
        for verdict, words in self._names.items():
            words.say(VERDICTS[verdict].text)
        self._meanwhile.say(
            self.tr(
                "You may work on other screens meanwhile: the import goes on. What is counted here is in the store."
            )
        )
        self.stop.setText(self.tr("Stop"))
        self.again.setText(self.tr("Go on"))
        self.new.setText(self.tr("Show the new complaints"))
        self.another.setText(self.tr("Another file"))
        self.show_run()

    def _say_title(self, run: ImportRun) -> None:
        if run.over:
            self._title.say(run.preview.intake.reading.file_name)
        elif run.stopped:
            self._title.say(self.tr("Stopping after this batch…"))
        else:
            self._title.say(self.tr("Taking in {0}").format(run.preview.intake.reading.file_name))

    def _say_result(self, run: ImportRun) -> None:
        counts = run.tally()
        if not run.over:
            self.result.close_bar()
        elif run.error is not None:
            said = self.tr("It stopped after {0} of {1} rows; these are in the store.")
            said = said.format(number(run.done), number(run.total))
            self.result.say(f"{problems.sentence(run.error)} {said}", tone=Tone.DANGER)
        elif run.done < run.total:
            said = self.tr("Stopped. {0} of {1} rows are in the store and stay; the same file again takes the rest.")
            self.result.say(said.format(number(run.done), number(run.total)), tone=Tone.WARN)
        elif not counts.new and not counts.changed:
            said = self.tr("Nothing changed: the store already said what this file says.")
            self.result.say(said, tone=Tone.OK)
        else:
            said = self.tr("The file is in: {0} new, {1} changed, {2} unchanged, {3} refused.")
            parts = map(number, (counts.new, counts.changed, counts.unchanged, counts.refused))
            self.result.say(said.format(*parts), tone=Tone.OK)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            self.show_run()

    def _again(self) -> None:
        if self._run is not None:
            self._run.again()
            self.show_run()

    def _arrange(self, widest: int) -> None:
        px = look().metrics.px
        card = Card(self, gap=10)
        card.setMaximumWidth(widest)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        for at, (verdict, label) in enumerate(VERDICTS.items()):
            count = Words("0", self, size=Size.NUMBER, weight=Weight.BOLD, tone=Tone.TEXT)
            name = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
            self._numbers[verdict], self._names[verdict] = count, name
            beside = QHBoxLayout()
            beside.setSpacing(px(6))
            beside.addWidget(IconMark(label.icon, self, tone=label.tone, size=16))
            beside.addWidget(name, 1)
            grid.addWidget(count, 0, at)
            grid.addLayout(beside, 1, at)
            grid.setColumnStretch(at, 1)
        rows = QHBoxLayout()
        rows.addWidget(self._rows, 1)
        rows.addWidget(self._left)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for widget in (self.another, self.refused):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        for widget in (self.stop, self.again, self.new):
            buttons.addWidget(widget)
        card.body.addWidget(self._title)
        card.body.addWidget(self.result)
        card.body.addWidget(self._bar)
        card.body.addLayout(rows)
        card.body.addSpacing(px(6))
        card.body.addLayout(grid)
        card.body.addSpacing(px(6))
        card.body.addWidget(self._meanwhile)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
