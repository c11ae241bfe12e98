"""The evidence that a special-closure reason demands: typed, attached, or counted from the logged talks."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.complaint import Complaint
from desktop.models.reference_rows import EvidenceItem, SpecialCloseReason
from desktop.views.infra.formats import date_of
from desktop.views.infra.i18n import Counts, both, translate
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words

_MARKS = {True: ("check", Tone.OK), False: ("status-pending", Tone.MUTED)}


class EvidenceItemRow(QWidget):
    """One point of the checklist with its tick, which follows what is given."""

    changed = Signal()

    def __init__(self, item: EvidenceItem, file: Complaint, attach: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self._file = file
        px = look().metrics.px
        self._mark = IconMark("status-pending", self, tone=Tone.MUTED, size=16)
        self._label = Words(both(item.label.hi, item.label.en), self, lines=0)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._mark)
        head.addWidget(self._label, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(2), 0, px(4))
        self._column.setSpacing(px(4))
        self._column.addLayout(head)
        self._line: QLineEdit | None = None
        self._files: QComboBox | None = None
        self._counted: Words | None = None
        if item.needs == "text":
            self._line = QLineEdit(self)
            self._line.setAccessibleName(self._label.text())
            self._line.textChanged.connect(self._tell)
            self._column.addWidget(self._line)
        elif item.needs == "file":
            self._add_files(attach)
        else:
            self._counted = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
            self._column.addWidget(self._counted)
        self.take(file)

    @property
    def given(self) -> str:
        """Typed text, or the SHA-256 of the chosen attachment; empty for what is counted."""
        if self._line is not None:
            return self._line.text().strip()
        return str(self._files.currentData() or "") if self._files is not None else ""

    @property
    def complete(self) -> bool:
        """Something stands for it. The store counts talks and attempts itself and has the last word."""
        case = self._file.case
        if self.item.needs == "dialogue":
            return case.dialogues_reached >= self.item.count
        if self.item.needs == "attempts":
            return case.unreached >= self.item.count
        return bool(self.given)

    def restore(self, text: str) -> None:
        """Show it again."""
        if self._line is not None:
            self._line.setText(text)
        elif self._files is not None:
            self._files.setCurrentIndex(max(0, self._files.findData(text)))
        self._show()

    def take(self, file: Complaint) -> None:
        """Attachments and talks of now."""
        self._file = file
        if self._files is not None:
            before = self.given
            self._files.blockSignals(True)
            self._files.clear()
            self._files.addItem(translate("Evidence", "choose a file of this complaint"), "")
            for kept in file.attachments:
                self._files.addItem(f"{kept.name} · {date_of(kept.at)}", kept.sha256)
            self._files.setCurrentIndex(max(0, self._files.findData(before)))
            self._files.blockSignals(False)
        elif self._counted is not None:
            case = file.case
            talks = self.item.needs == "dialogue"
            self._counted.say(
                Counts.tr("%n talk(s) logged", "", case.dialogues_reached)
                if talks
                else Counts.tr("%n attempt(s) logged", "", case.unreached)
            )
        self._show()

    def _add_files(self, attach: Callable[[], object]) -> None:
        self._files = QComboBox(self)
        self._files.setAccessibleName(self._label.text())
        self._files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._files.currentIndexChanged.connect(self._tell)
        add = KeyCapButton(translate("Evidence", "Attach"), self, icon="attachment")
        add.clicked.connect(lambda _on=False: attach())
        row = QHBoxLayout()
        row.setSpacing(look().metrics.px(8))
        row.addWidget(self._files, 1)
        row.addWidget(add)
        self._column.addLayout(row)

    def _tell(self, *_what: object) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        name, tone = _MARKS[self.complete]
        self._mark.show_icon(name, tone)
        state = translate("Evidence", "complete") if self.complete else translate("Evidence", "still open")
        self._label.setAccessibleName(f"{self._label.text()}: {state}")


class EvidenceList(QWidget):
    """The checklist of one reason. What was given under one reason is kept when another is looked at."""

    changed = Signal()

    def __init__(self, file: Complaint, attach: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._file, self._attach = file, attach
        self._kept: dict[str, str] = {}
        self.rows: list[EvidenceItemRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().metrics.px(4))

    @property
    def evidence(self) -> dict[str, str]:
        """Each point's code with what was given, only where something was."""
        return {row.item.code: row.given for row in self.rows if row.given}

    @property
    def open_points(self) -> tuple[str, ...]:
        """Labels of what is still missing."""
        return tuple(both(row.item.label.hi, row.item.label.en) for row in self.rows if not row.complete)

    def show_reason(self, reason: SpecialCloseReason | None) -> None:
        """Points of another reason in place of those before."""
        self._remember()
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for item in reason.evidence if reason is not None else ():
            row = EvidenceItemRow(item, self._file, self._attach, self)
            row.restore(self._kept.get(item.code, ""))
            row.changed.connect(self.changed)
            self._column.addWidget(row)
            self.rows.append(row)

    def take(self, file: Complaint) -> None:
        """The file as it is now."""
        self._file = file
        for row in self.rows:
            row.take(file)

    def as_text(self) -> str:
        """For drafts."""
        self._remember()
        return json.dumps(self._kept, ensure_ascii=False) if self._kept else ""

    def restore(self, text: str) -> None:
        """From a draft."""
        try:
            read = json.loads(text) if text else {}
        except ValueError:
            read = {}
        self._kept = {str(code): str(given) for code, given in read.items()} if isinstance(read, dict) else {}
        for row in self.rows:
            row.restore(self._kept.get(row.item.code, ""))

    def _remember(self) -> None:
        for row in self.rows:
            if row.given:
                self._kept[row.item.code] = row.given
            else:
                self._kept.pop(row.item.code, None)
