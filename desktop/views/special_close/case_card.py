"""The middle of the decision desk, in reading order: facts, rule, proposal, checklist."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.models.calendar import day_of
from desktop.models.complaint import Attachment
from desktop.models.reference import load_reference
from desktop.models.special_close import Decision, DecisionFile, Proposal
from desktop.views.infra.formats import date_of, days, moment_text
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.labels import DECISIONS, KINDS, LEVELS, STATUSES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.special_close.checklist import Checklist
from desktop.views.special_close.grounds import Ground
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.marks import IconMark, LevelSteps
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

_FACTS = (
    QT_TRANSLATE_NOOP("CaseCard", "Complainant"),
    QT_TRANSLATE_NOOP("CaseCard", "Place"),
    QT_TRANSLATE_NOOP("CaseCard", "Grievance"),
    QT_TRANSLATE_NOOP("CaseCard", "Reason"),
)


class CaseCard(Retranslated, Card):
    """One proposal with everything it stands on. `decides` adds the decider's own point to the checklist."""

    file_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None, *, decides: bool) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._file: DecisionFile | None = None
        px = look().metrics.px
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.area, 1)
        inside = QWidget(self.area)
        inside.setProperty("ground", "panel")
        self.area.setWidget(inside)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head(inside)
        self._captions = [Words("", inside, size=Size.SMALL, tone=Tone.MUTED) for _ in _FACTS]
        self._values = [Words("", inside, lines=0) for _ in _FACTS]
        grid = QGridLayout()
        grid.setContentsMargins(px(12), px(6), px(12), px(6))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, px(80))
        grid.setColumnStretch(1, 1)
        for at, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        self._column.addLayout(grid)
        self._rule_block(inside)
        self._proposal_block(inside)
        self._decided = Words("", inside, lines=0, tone=Tone.WARN)
        self._decided.setContentsMargins(px(12), 0, px(12), 0)
        self._earlier = Words("", inside, size=Size.SMALL, lines=0, tone=Tone.WARN)
        notes = QVBoxLayout()
        notes.setContentsMargins(px(12), 0, px(12), px(4))
        notes.addWidget(self._decided)
        notes.addWidget(self._earlier)
        self._column.addLayout(notes)
        self._column.addWidget(Rule("h", inside))
        self.checklist = Checklist(inside, decides=decides)
        self.checklist.file_wanted.connect(self.file_wanted)
        self._column.addWidget(self.checklist)
        self._column.addStretch(1)
        self.retranslate()

    def show_file(self, file: DecisionFile, attachments: tuple[Attachment, ...]) -> None:
        """Another case begins at its top."""
        if self._file is None or self._file.case.id != file.case.id:
            self.area.verticalScrollBar().setValue(0)
        self._file = file
        self.checklist.show_file(file, attachments)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        for caption, words in zip(self._captions, _FACTS, strict=True):
            caption.say(translate("CaseCard", words))
        self._rule_title.say(self.tr("Rule cited"))
        self._proposal_title.say(self.tr("L2's proposal"))
        file = self._file
        if file is None:
            return
        case, given, names = file.case, file.proposal, self._session.names
        kind, status = KINDS[case.kind], STATUSES[case.status]
        self._number.say(case.number)
        self._kind_mark.show_icon(kind.icon, kind.tone)
        self._kind.say(kind.text)
        self._level.show_level(case.level, LEVELS[case.level].text)
        self._status_mark.show_icon(status.icon, status.tone)
        self._status.say(status.text, status.tone)
        age = days(self._session.today() - day_of(case.registered_at))
        self._age.say(self.tr("age {0}").format(age))
        self._subject.say(file.subject)
        person = file.person
        place = (person.village, names.block(case.block_id), names.district(case.district_id))
        facts = (
            f"{person.name} · {person.mobile}",
            ", ".join(part for part in place if part),
            file.description if file.words.strip() else "",
            reason_words(given.reason),
        )
        for caption, value, text in zip(self._captions, self._values, facts, strict=True):
            value.say(text)
            caption.setVisible(bool(text.strip()))
            value.setVisible(bool(text.strip()))
        self._rule.say(given.rule)
        self._rule_text.say(given.rule_text)
        self._rule_text.setVisible(bool(given.rule_text.strip()))
        self._by.say(self._by_words(given))
        self._proposal.say(given.text)
        self._say_decisions(file)

    def _by_words(self, given: Proposal) -> str:
        round_words = self.tr("round {0}").format(given.round)
        parts = (given.proposed_by, given.designation, date_of(given.proposed_at), round_words)
        return " · ".join(part for part in parts if part)

    def _say_decisions(self, file: DecisionFile) -> None:
        given = file.proposal
        decided = "" if given.decision is Decision.WAITING else decision_words(given)
        if given.finding:
            decided += "\n" + self.tr("Re-audit: {0}").format(given.finding)
        self._decided.say(decided, DECISIONS[given.decision].tone)
        self._decided.setVisible(bool(decided))
        earlier = [decision_words(before) for before in file.earlier]
        title = self.tr("Earlier rounds")
        self._earlier.say("\n".join([f"{title}:", *earlier]) if earlier else "")
        self._earlier.setVisible(bool(earlier))

    def _head(self, inside: QWidget) -> None:
        px = look().metrics.px
        ground = Ground("plumSoft", inside)
        self._number = Words("", ground, weight=Weight.SEMIBOLD)
        self._kind_mark = IconMark("kind-grievance", ground, size=13)
        self._kind = Words("", ground)
        self._level = LevelSteps(1, "", ground)
        self._status_mark = IconMark("status-special-proposed", ground, tone=Tone.PLUM, size=16)
        self._status = Words("", ground, weight=Weight.SEMIBOLD, tone=Tone.PLUM, shrinks=True)
        self._age = Words("", ground, size=Size.SMALL, tone=Tone.MUTED)
        self._subject = Words("", ground, size=Size.BLOCK, weight=Weight.SEMIBOLD, lines=0)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for part in (self._number, self._kind_mark, self._kind, self._level, self._status_mark):
            row.addWidget(part)
        row.addWidget(self._status, 1)
        row.addWidget(self._age)
        ground.column.addLayout(row)
        ground.column.addWidget(self._subject)
        self._column.addWidget(ground)
        self._column.addWidget(Rule("h", inside))

    def _rule_block(self, inside: QWidget) -> None:
        ground = Ground("alt", inside, mark="accent")
        self._rule_title = Words("", ground, weight=Weight.SEMIBOLD)
        self._rule = Words("", ground, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self._rule_text = Words("", ground, lines=0)
        ground.column.addLayout(_titled("rule", self._rule_title, self._rule, ground))
        ground.column.addWidget(self._rule_text)
        self._column.addWidget(Rule("h", inside))
        self._column.addWidget(ground)
        self._column.addWidget(Rule("h", inside))

    def _proposal_block(self, inside: QWidget) -> None:
        ground = Ground("panel", inside)
        self._proposal_title = Words("", ground, weight=Weight.SEMIBOLD)
        self._by = Words("", ground, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self._proposal = Words("", ground, lines=0)
        ground.column.addLayout(_titled("user", self._proposal_title, self._by, ground))
        ground.column.addWidget(self._proposal)
        self._column.addWidget(ground)


def reason_words(code: str) -> str:
    """`SC01 शासन के नियमानुसार …` in the language of the window."""
    try:
        reason = load_reference().reason(code)
    except KeyError:
        return code
    return f"{code} {both(reason.name.hi, reason.name.en)}"


def decision_words(given: Proposal) -> str:
    """What became of a proposal: decision, who, when, and the order's text."""
    label = DECISIONS[given.decision].text
    who = " · ".join(part for part in (label, given.decided_by, moment_text(given.decided_at)) if part)
    return f"{who}: {given.order}" if given.order else who


def _titled(icon: str, title: Words, note: Words, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().metrics.px(8))
    row.addWidget(IconMark(icon, parent, size=16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(note, 1)
    return row
