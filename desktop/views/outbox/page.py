"""The outbox one by one: what was typed, what keeps it, and in a conflict what the other one did, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.complaint import Complaint, ComplaintFile
from desktop.models.errors import AppError
from desktop.models.outbox import Standing, Unsent
from desktop.services.ports import Outgoing
from desktop.views.infra import problems
from desktop.views.infra.formats import moment_text, number
from desktop.views.infra.look import look
from desktop.views.infra.message_box import message
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.outbox import words
from desktop.views.outbox.sides import Side, theirs
from desktop.views.special_close.queue import CaseQueue, QueueEntry
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.roomy import roomy
from desktop.views.widgets.states import EmptyState


class OutboxPage(Retranslated, QDialog):
    """Closes by Esc; acts go on by themselves meanwhile."""

    def __init__(self, session: Session, outgoing: Outgoing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._outgoing = session, outgoing
        self._acts: tuple[Unsent, ...] = ()
        self._file: Complaint | None = None
        self._card = Card(self, padded=False)
        self._card.setFixedWidth(look().metrics.px(300))
        self._head = self._card.add_head("")
        self.queue = CaseQueue(self._card)
        self._card.body.addWidget(self.queue, 1)
        self.queue.chosen.connect(self._choose)
        self.reason = NoteBar(self, framed=False)
        self.mine, self.theirs = Side(self), Side(self)
        self.empty = EmptyState(self, icon="check")
        self.now = KeyCapButton(parent=self, icon="refresh")
        self.file = KeyCapButton(parent=self, icon="page")
        self.drop = KeyCapButton(parent=self, icon="delete", tone="danger")
        self.again = KeyCapButton(parent=self, icon="send", tone="primary")
        self.leave = KeyCapButton(parent=self, keys="Esc")
        self._arrange()
        self.now.clicked.connect(outgoing.try_now)
        self.file.clicked.connect(self._open_file)
        self.drop.clicked.connect(self._ask_to_drop)
        self.again.clicked.connect(self._send_again)
        self.leave.clicked.connect(self.reject)
        outgoing.watch(session.tasks.relay(self, self._heard))
        roomy(self, 980, 560)
        self.retranslate()
        self.refresh()

    @property
    def act(self) -> Unsent | None:
        """The chosen one."""
        at = self.queue.current
        return self._acts[at] if at is not None and at < len(self._acts) else None

    def refresh(self) -> None:
        """Read the outbox anew."""
        self._session.tasks.query(self, self._outgoing.acts, self._show, failed=self._fail, topic="acts")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setWindowTitle(self.tr("Outbox"))
        self._head.title.say(self.tr("Waiting to go"))
        self.now.setText(self.tr("Try now"))
        self.file.setText(self.tr("Open the complaint"))
        self.drop.setText(self.tr("Give it up…"))
        self.leave.setText(self.tr("Close"))
        self.empty.say(self.tr("Nothing waits: everything is with the server."))
        self._show(self._acts)

    def _arrange(self) -> None:
        px = look().metrics.px
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        sides.addWidget(self.mine, 1)
        sides.addWidget(self.theirs, 1)
        right = QVBoxLayout()
        right.setSpacing(px(12))
        right.addWidget(self.reason)
        right.addLayout(sides, 1)
        right.addWidget(self.empty, 1)
        body = QHBoxLayout()
        body.setSpacing(px(12))
        body.addWidget(self._card)
        body.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.now)
        foot.addWidget(self.file)
        foot.addStretch(1)
        for button in (self.leave, self.drop, self.again):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(body, 1)
        column.addLayout(foot)

    def _show(self, acts: tuple[Unsent, ...]) -> None:
        before = self.act
        self._acts = acts
        self.queue.show_entries([self._entry(at, act) for at, act in enumerate(acts)])
        kept = [at for at, act in enumerate(acts) if before and act.command == before.command]
        if kept:
            self.queue.select(kept[0])
        self._show_act()

    def _entry(self, at: int, act: Unsent) -> QueueEntry:
        stuck = words.is_stuck(act)
        chip = self.tr("Conflict") if act.standing is Standing.CONFLICT else self.tr("Refused") if stuck else ""
        return QueueEntry(
            id=at,
            number=words.caption_of(act),
            reason="",
            age=moment_text(act.kept_at),
            subject=words.first_words(act),
            place=self.tr("your decision is needed") if stuck else self.tr("waits"),
            mark=chip,
        )

    def _choose(self, _number: int) -> None:
        self._show_act()

    def _show_act(self) -> None:
        act = self.act
        conflict = act is not None and act.standing is Standing.CONFLICT
        for part in (self._card, self.mine, self.now, self.file, self.drop):
            part.setVisible(act is not None)
        self._head.note.say(number(len(self._acts)))
        self.empty.setVisible(act is None)
        self.theirs.setVisible(conflict)
        self.again.setVisible(act is not None and words.may_go_again(act))
        self.again.setText(self.tr("Send mine on top of theirs") if conflict else self.tr("Send again"))
        if act is None:
            self.reason.close_bar()
            return
        self.reason.say(words.reason_of(act, behind=self._is_behind(act)))
        self.mine.show_lines(self.tr("Mine"), moment_text(act.kept_at), words.typed(act))
        if conflict:
            self._file = None
            self.again.setEnabled(False)
            self.theirs.show_lines(self.tr("Theirs"), "", ((self.tr("Asking the server…"), ""),))
            question = ComplaintFile(complaint_id=act.command.complaint_id)
            self._session.ask(self, question, self._show_theirs, failed=self._no_theirs, topic="theirs")
        else:
            self.again.setEnabled(True)

    def _is_behind(self, act: Unsent) -> bool:
        before = self._acts[: self._acts.index(act)]
        of_same = (one for one in before if one.command.complaint_id == act.command.complaint_id)
        return any(words.is_stuck(one) for one in of_same)

    def _show_theirs(self, file: Complaint) -> None:
        act = self.act
        if act is None or act.command.complaint_id != file.case.id:
            return
        self._file = file
        self.again.setEnabled(True)
        self.theirs.show_lines(self.tr("Theirs"), file.case.number, theirs(file, act))

    def _no_theirs(self, error: AppError) -> None:
        self.theirs.show_lines(self.tr("Theirs"), "", ((problems.sentence(error), ""),))

    def _send_again(self) -> None:
        act = self.act
        if act is None:
            return
        seen = self._file.case.version if act.standing is Standing.CONFLICT and self._file is not None else None
        command_id = act.command.command_id
        self._session.tasks.command(
            self, lambda: self._outgoing.send_again(command_id, seen), Changes.NOTHING, failed=self._fail
        )

    def _ask_to_drop(self) -> None:
        act = self.act
        if act is None:
            return
        box = message(self, self.tr("Give it up"), self.tr("What you wrote is then gone. It is not with the server."))
        give_up = box.addButton(self.tr("Give it up"), box.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep it"), box.ButtonRole.RejectRole)
        command_id = act.command.command_id
        give_up.clicked.connect(
            lambda: self._session.tasks.command(
                self, lambda: self._outgoing.give_up(command_id), Changes.NOTHING, failed=self._fail
            )
        )
        box.open()

    def _open_file(self) -> None:
        if self.act is not None:
            self._session.go(Place(screen=Screen.FILE, complaint_id=self.act.command.complaint_id))
            self.accept()

    def _heard(self, _changes: Changes) -> None:
        self.refresh()

    def _fail(self, error: AppError) -> None:
        self.reason.say(problems.sentence(error))
