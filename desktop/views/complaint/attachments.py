"""Files kept with a complaint: chosen or dropped in, opened, saved as a copy."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.models.attachments import ENDINGS, LARGEST, safe_name
from desktop.models.changes import Changes
from desktop.models.complaint import Attachment, Case, Complaint
from desktop.models.complaint_commands import AttachFile
from desktop.models.errors import AppError, Code, RuleBroken
from desktop.models.seam import Receipt
from desktop.services.ports import Desk
from desktop.views.complaint.copies import SHORT_DIGEST, Copies
from desktop.views.infra import problems
from desktop.views.infra.formats import date_of, size_text
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words, elide


class AttachmentsCard(Retranslated, Card):
    """The list, and one button to add to it. Files dropped on the card are taken too."""

    failed = Signal(object)
    """`AppError`, for the panel's bar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._file: Complaint | None = None
        self.copies = Copies(session, self)
        self.copies.failed.connect(self._refused)
        px = look().metrics.px
        self._head = self.add_head("", icon="attachment")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(px(12), px(4), px(12), px(4))
        self._rows.setSpacing(px(4))
        self._state = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self._state.hide()
        self.add_button = ReasonedButton(KeyCapButton(parent=self, icon="plus", size="bar"), self, under=True)
        self.add_button.button.clicked.connect(self.choose)
        self.body.addLayout(self._rows)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(12), 0, px(12), px(8))
        foot.addWidget(self._state)
        foot.addWidget(self.add_button)
        self.body.addLayout(foot)
        self.setAcceptDrops(True)
        self.retranslate()

    def show_file(self, file: Complaint, refused: str) -> None:
        """Attachments of this complaint, and why none may be added if so."""
        self._file = file
        self.add_button.refuse(refused)
        self.retranslate()

    def choose(self) -> None:
        """The system's window for choosing files."""
        if self._file is None or self.add_button.reason:
            return
        chooser = QFileDialog(self, self.tr("Attach a file"), QDir.homePath())
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
        sorts = self.tr("Documents, pictures and recordings")
        chooser.setNameFilter(f"{sorts} ({patterns})")
        chooser.filesSelected.connect(self.attach)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def attach(self, names: Sequence[str]) -> None:
        """Each file is examined and kept by the store, then tied to the complaint."""
        file = self._file
        if file is None:
            return
        for name in names:
            self._state.say(self.tr("{0} is being kept…").format(safe_name(name)), Tone.MUTED)
            self._state.show()
            work = partial(attach_file, self._session.desk, file.case, Path(name))
            self._session.tasks.command(self, work, Changes.CASES, done=self._attached, failed=self._refused)

    def retranslate(self) -> None:
        """Set every word anew."""
        file = self._file
        self._head.title.say(self.tr("Attachments"))
        self._head.note.say(str(len(file.attachments)) if file and file.attachments else "")
        self.add_button.button.setText(self.tr("Attach a file"))
        tip = self.tr("Choose a file or drop it here; up to {0}: {1}")
        self.add_button.setToolTip(plain(tip.format(size_text(LARGEST), ", ".join(ENDINGS))))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for kept in file.attachments if file else ():
            self._rows.addWidget(self._row(kept))
        if file is not None and not file.attachments:
            self._rows.addWidget(Words(self.tr("No file is attached."), self, tone=Tone.MUTED))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Local files only."""
        if not self.add_button.reason and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if chosen."""
        self.attach([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _row(self, kept: Attachment) -> QWidget:
        px = look().metrics.px
        row = QWidget(self)
        link = LinkButton(elide(kept.name, px(230)), row, icon="page")
        about = f"{size_text(kept.size)} · {date_of(kept.at)} · {kept.officer}\nSHA-256 {kept.sha256}"
        link.setToolTip(plain(f"{kept.name}\n{about}"))
        link.setAccessibleName(kept.name)
        menu = QMenu(link)
        menu.addAction(self.tr("Open"), lambda: self.copies.open(kept))
        menu.addAction(self.tr("Save a copy"), lambda: self.copies.save(kept, self))
        link.clicked.connect(lambda _on=False: menu.popup(link.mapToGlobal(link.rect().bottomLeft())))
        short = f"{size_text(kept.size)} · {date_of(kept.at)} · {kept.sha256[:SHORT_DIGEST]}…"
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.addWidget(link)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(Words(short, row, size=Size.SMALL, tone=Tone.MUTED, shrinks=True))
        return row

    def _attached(self, _receipt: Receipt) -> None:
        self._state.hide()
        self._session.tell(self.tr("The file is attached."))

    def _refused(self, error: AppError) -> None:
        self._state.say(problems.sentence(error), Tone.DANGER)
        self._state.show()
        self.failed.emit(error)


def attach_file(desk: Desk, case: Case, path: Path) -> Receipt:
    """Send the bytes, then tie them to the complaint under a safe name. `RuleBroken` says what is wrong with it."""
    try:
        with path.open("rb") as source:
            sha256 = desk.store_file(source, path.name)
    except OSError as error:
        raise RuleBroken(Code.FILE_UNREADABLE) from error
    return desk.do(
        AttachFile(
            command_id=uuid4(),
            complaint_id=case.id,
            seen_version=case.version,
            name=safe_name(path.name),
            sha256=sha256,
        )
    )
