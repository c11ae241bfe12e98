"""Who changed what: the versions of the minutes and, line by line, how one differs from the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.models.meeting_minutes import Minutes, MinutesAt, MinutesVersion
from desktop.models.minutes import MinutesDocument
from desktop.models.minutes.difference import Difference, differences, stretches
from desktop.models.minutes.lines import LineKind
from desktop.views.infra import problems
from desktop.views.infra.formats import moment_text, number
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.blocks import block_of, name_of
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.roomy import roomy
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words

_LINE_HEIGHT = 150


class DifferenceView(QTextEdit):
    """Each changed line under the name of its place; what went is struck through, what came is underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """These; texts are inserted as they are and never read as markup."""
        self.clear()
        cursor = self.textCursor()
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(spacing)
        if not found:
            cursor.insertText(self.tr("Both say the same."), _ink("muted"))
        for at, difference in enumerate(found):
            if at:
                cursor.insertBlock(spacing)
                cursor.insertBlock(spacing)
            cursor.insertText(_heading(difference), _ink("muted"))
            cursor.insertBlock(spacing)
            self._insert(cursor, difference)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, difference: Difference) -> None:
        gone, came, same = _ink("danger"), _ink("ok"), _ink("text")
        gone.setFontStrikeOut(True)
        came.setFontUnderline(True)
        went = False
        for piece in stretches(difference.before, difference.after):
            if went and not piece.in_old:
                cursor.insertText(" ", same)
            went = not piece.in_new
            look_of_it = same if piece.in_old and piece.in_new else gone if piece.in_old else came
            cursor.insertText(piece.text, look_of_it)


def _ink(token: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look().color(token))
    return made


def _heading(difference: Difference) -> str:
    name = name_of(block_of(difference.part))
    numbered = difference.kind in (LineKind.DIRECTION, LineKind.ACTION, LineKind.COPY, LineKind.PERSON)
    place = f"{name} {difference.number}" if numbered and difference.number else name
    if not difference.before:
        return translate("Difference", "{place} – new").format(place=place)
    if not difference.after:
        return translate("Difference", "{place} – taken out").format(place=place)
    return translate("Difference", "{place} – changed").format(place=place)


class VersionsDialog(TallEnough):
    """Opened with `open()`: versions at the left, newest first; at the right what the chosen one changed."""

    def __init__(self, session: Session, minutes: Minutes, parent: QWidget) -> None:
        super().__init__(parent, width=640)
        self._session, self._minutes = session, minutes
        px = look().metrics.px
        self.setWindowTitle(self.tr("Versions and differences"))
        self.list = SideList(self)
        self.list.setFixedWidth(px(250))
        self.list.setAccessibleName(self.tr("Versions"))
        self.about = Words("", self, lines=0)
        self.view = DifferenceView(self)
        self.view.setMinimumHeight(px(180))
        leave = KeyCapButton(self.tr("Close"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(px(6))
        right.addWidget(self.about)
        right.addWidget(self.view, 1)
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        sides.addWidget(self.list)
        sides.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(10))
        whole.addLayout(sides, 1)
        whole.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        self.finished.connect(self.deleteLater)
        self.list.show_entries([Entry(each.version, self._words(each)) for each in minutes.versions])
        self.list.chosen.connect(self.show_version)
        if minutes.versions:
            self.list.select(minutes.versions[0].version)
            self.show_version(minutes.versions[0].version)
        else:
            self.about.say(self.tr("Nothing has been saved yet."), Tone.MUTED)
        roomy(self, 920, 520)

    def show_version(self, version: object) -> None:
        """What this version changed against the one before it."""
        chosen = next((each for each in self._minutes.versions if each.version == version), None)
        if chosen is None:
            return
        parts = [moment_text(chosen.at), chosen.officer, chosen.designation, chosen.note]
        self.about.say(" · ".join(filter(None, parts)), Tone.TEXT)
        desk, meeting = self._session.desk, self._minutes.meeting_id
        earlier = [each.version for each in self._minutes.versions if each.version < chosen.version]

        def work() -> tuple[Difference, ...]:
            before = desk.ask(MinutesAt(meeting_id=meeting, version=max(earlier))) if earlier else MinutesDocument()
            return differences(before, desk.ask(MinutesAt(meeting_id=meeting, version=chosen.version)))

        self._session.tasks.query(self, work, self.view.show_differences, failed=self._fail, topic="version")

    def _words(self, version: MinutesVersion) -> str:
        words = self.tr("{version} · {officer} · {lines} lines")
        return words.format(version=version.version, officer=version.officer, lines=number(version.changes))

    def _fail(self, error: AppError) -> None:
        self.about.say(problems.sentence(error), Tone.DANGER)


class ComparisonDialog(TallEnough):
    """Opened with `open()`: what somebody else saved against what is written here."""

    def __init__(self, theirs: MinutesDocument, mine: MinutesDocument, parent: QWidget) -> None:
        super().__init__(parent, width=520)
        px = look().metrics.px
        self.setWindowTitle(self.tr("What differs"))
        head = Words(self.tr("Theirs against mine"), self, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        said = Words(
            self.tr("Struck through: only in theirs. Underlined: only in mine."), self, tone=Tone.MUTED, lines=0
        )
        self.view = DifferenceView(self)
        self.view.setMinimumHeight(px(180))
        self.view.show_differences(differences(theirs, mine))
        leave = KeyCapButton(self.tr("Close"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(8))
        for part in (head, said):
            whole.addWidget(part)
        whole.addWidget(self.view, 1)
        whole.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        roomy(self, 780, 500)
        self.finished.connect(self.deleteLater)
