"""The title row and the steps under it: which file, how far one is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.infra.actions import TableAction
from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.job import Job, Preview
from desktop.views.portal_import.stages import Stage
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.steps import Step, Stepper
from desktop.views.widgets.text import Words


class Head(Retranslated, QWidget):
    """Says; the panel moves."""

    def __init__(self, choose: TableAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        # the button shows itself whenever its action changes: what holds it is folded away
        self._choose = QWidget(self)
        held = QHBoxLayout(self._choose)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(KeyCapButton(parent=self._choose).follow(choose))
        self._steps = Stepper(self)
        self._card = Card(self, padded=False)
        self._card.body.addWidget(self._steps)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._title)
        row.addWidget(self._about, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row)
        column.addWidget(self._card)
        self._shown: tuple[Stage, Job | None, Preview | None, bool] = (Stage.FILE, None, None, False)
        self.retranslate()

    def fold(self, low: bool) -> None:
        """Where the body is low the steps and the button make room; the key stays."""
        self._card.setVisible(not low)
        self._choose.setVisible(not low)

    def show_stage(self, stage: Stage, job: Job | None, preview: Preview | None, *, through: bool) -> None:
        """Where one is, in which file; `through` = the last step is done too."""
        self._shown = (stage, job, preview, through)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Preview"), self.tr("Import"))
        steps = [Step(name, note) for name, note in zip(names, self._notes(job, preview), strict=True)]
        self._steps.show_steps(steps, len(steps) if through else stage)
        several = job is not None and len(job.look.sheets) > 1
        file = [job.path.name, *([job.sheet.name] if several else [])] if job is not None else []
        self._about.say(" · ".join(file) or self.tr("the portal's export, read into the store"))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Import"))
        stage, job, preview, through = self._shown
        self.show_stage(stage, job, preview, through=through)

    def _notes(self, job: Job | None, preview: Preview | None) -> tuple[str, str, str, str]:
        if job is None:
            return "", "", "", ""
        columns = self.tr("{0} are read").format(number(len(job.mapping.columns)))
        counts = preview.counts if preview is not None else None
        told = self.tr("{0} new, {1} changed")
        seen = told.format(number(counts.new), number(counts.changed)) if counts is not None else ""
        return job.path.suffix.lstrip(".").upper(), columns, seen, ""
