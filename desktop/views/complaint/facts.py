"""What is known of a complaint: the complainant with a masked number, the facts, the texts, its likes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.calendar import day_of
from desktop.models.complaint import Complaint
from desktop.models.reference import load_reference
from desktop.views.infra.flags import due_tone
from desktop.views.infra.formats import date_of, date_text, days, due_words, moment_text, unbroken
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, both, translate
from desktop.views.infra.labels import CHANNELS, KINDS, LEVELS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words, elide

SHOWN_SECONDS = 30
"""How long a number stands in full."""
_LINK_WIDTH = 240

_FACTS = (
    QT_TRANSLATE_NOOP("ComplaintFacts", "Received"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Place"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Department"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Category"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "At"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Held by"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Limit"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Target date"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Promise date"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Talks"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Transfers"),
    QT_TRANSLATE_NOOP("ComplaintFacts", "Closed"),
)


class PersonCard(Retranslated, Card):
    """Name, place, language, and the number as far as it may be seen."""

    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=4)
        self._file: Complaint | None = None
        self._name = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, shrinks=True)
        self._about = Words("", self, tone=Tone.MUTED, lines=0)
        self.mobile = Words("", self, weight=Weight.SEMIBOLD)
        self._left = Words("", self, size=Size.SMALL, tone=Tone.WARN)
        self._left.hide()
        self.reveal = KeyCapButton(parent=self, icon="eye", keys="F2", size="bar")
        self.reveal.clicked.connect(self.reveal_wanted)
        self._seconds = 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        row = QWidget(self)
        line = FlowLayout(row, gap=8, spread=True)
        for part in (self.mobile, self._left, self.reveal):
            line.addWidget(part)
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self.body.addWidget(row)
        self.retranslate()

    def show_file(self, file: Complaint) -> None:
        """Another complaint hides the number of the one before."""
        if self._file is None or self._file.case.id != file.case.id:
            self.hide_number()
        self._file = file
        self.retranslate()

    def show_number(self, mobile: str) -> None:
        """In full, for `SHOWN_SECONDS`."""
        self._seconds = SHOWN_SECONDS
        self.mobile.say(mobile, Tone.DANGER)
        self._say_left()
        self._clock.start()

    def hide_number(self) -> None:
        """Masked again."""
        self._clock.stop()
        self._seconds = 0
        self._left.say("")
        self._left.hide()
        self.mobile.say(self._file.person.mobile if self._file is not None else "", Tone.TEXT)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.reveal.setText(self.tr("Show with reason"))
        if self._file is None:
            return
        person = self._file.person
        self._name.say(person.name)
        tongue = next((row.name for row in load_reference().languages if row.code == person.language), None)
        speaks = both(tongue.hi, tongue.en) if tongue else person.language
        language = self.tr("language: {0}").format(speaks) if speaks else ""
        self._about.say(" · ".join(part for part in (person.village, language) if part))
        if self._seconds:
            self._say_left()
        else:
            self.mobile.say(person.mobile, Tone.TEXT)

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.hide_number()
        else:
            self._say_left()

    def _say_left(self) -> None:
        self._left.say(self.tr("%n second(s)", "", self._seconds))
        self._left.show()


class FactsCard(Retranslated, Card):
    """Captions and values; what there is not is left out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=2)
        self._session = session
        self._file: Complaint | None = None
        px = look().metrics.px
        self._captions = [Words("", self, size=Size.SMALL, tone=Tone.MUTED) for _ in _FACTS]
        self._values = [Words("", self, lines=0) for _ in _FACTS]
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        for at, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        self.body.addLayout(grid)
        self.retranslate()

    def show_file(self, file: Complaint) -> None:
        """Facts of this complaint."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        for caption, words in zip(self._captions, _FACTS, strict=True):
            caption.say(translate("ComplaintFacts", words))
        if self._file is None:
            return
        for caption, value, (text, tone) in zip(self._captions, self._values, self._facts(self._file), strict=True):
            value.say(text, tone)
            value.setVisible(bool(text))
            caption.setVisible(bool(text))

    def _facts(self, file: Complaint) -> tuple[tuple[str, Tone], ...]:
        case, names, today = file.case, self._session.names, self._session.today()
        place = (file.person.village, names.block(case.block_id), names.district(case.district_id))
        age = (day_of(case.closed_at) if case.closed_at else today) - day_of(case.registered_at)
        limit, tone = "", Tone.TEXT
        if case.status.is_open:
            left = day_of(case.due_at) - today
            limit, tone = f"{date_of(case.due_at)} · {unbroken(due_words(left))}", due_tone(left)
        counted = [self.tr("%n reached", "", case.dialogues_reached)] if case.dialogues_reached else []
        counted += [self.tr("%n not reached", "", case.unreached)] if case.unreached else []
        talks = " · ".join(counted)
        lane = self.tr("examination proposed") if case.lane_proposed else ""
        kind = " · ".join(part for part in (KINDS[case.kind].text, lane) if part)
        return (
            (f"{date_of(case.registered_at)} · {CHANNELS[file.channel].text} · {unbroken(days(age))}", Tone.TEXT),
            (", ".join(part for part in place if part), Tone.TEXT),
            (names.department(case.department_id), Tone.TEXT),
            (f"{names.category(case.category_id)} ({kind})", Tone.TEXT),
            (f"{LEVELS[case.level].text} · {file.seat}" if file.seat else LEVELS[case.level].text, Tone.TEXT),
            (file.holder or self.tr("vacant"), Tone.TEXT if file.holder else Tone.WARN),
            (limit, tone),
            (date_text(case.target_day) if case.target_day else "", Tone.TEXT),
            (date_text(case.promise_day) if case.promise_day else "", Tone.WARN),
            (talks, Tone.TEXT),
            (str(case.transfers) if case.transfers else "", Tone.TEXT),
            (moment_text(case.closed_at) if case.closed_at else "", Tone.TEXT),
        )


class TextsCard(Retranslated, Card):
    """The subject, what was told, and the complainant's own words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=4)
        px = look().metrics.px
        self.subject = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, lines=0)
        self._description = Words("", self, lines=0)
        self._caption = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._words = Words("", self, lines=0)
        self._quote = QWidget(self)
        row = QHBoxLayout(self._quote)
        row.setContentsMargins(0, px(2), 0, 0)
        row.setSpacing(px(10))
        row.addWidget(IconMark("quote", self, tone=Tone.MUTED, size=18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addWidget(self._words)
        row.addLayout(column, 1)
        for part in (self.subject, self._description, self._quote):
            self.body.addWidget(part)
        self.retranslate()

    def show_file(self, file: Complaint) -> None:
        """Texts of this complaint, as they were given."""
        self.subject.say(file.subject)
        self._description.say(file.description)
        self._description.setVisible(bool(file.description.strip()))
        self._words.say(f"“{file.words.strip()}”")
        self._quote.setVisible(bool(file.words.strip()))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._caption.say(self.tr("In the complainant's own words"))


class DuplicatesCard(Retranslated, Card):
    """Complaints that look like the same matter; each opens its own file."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=2)
        self._title = Words("", self, weight=Weight.SEMIBOLD, tone=Tone.WARN, lines=0)
        self._links: dict[int, LinkButton] = {}
        self._numbers: dict[int, str] = {}
        self.body.addWidget(self._title)
        self.hide()

    @property
    def count(self) -> int:
        """How many are shown."""
        return len(self._links)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Numbers known so far."""
        return tuple(self._numbers.values())

    def show_ids(self, complaints: tuple[int, ...]) -> None:
        """These; the numbers follow with `name`."""
        for link in self._links.values():
            self.body.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links, self._numbers = {}, {}
        for complaint_id in complaints:
            link = LinkButton("…", self, icon="pages")
            link.clicked.connect(lambda _on=False, wanted=complaint_id: self.opened.emit(wanted))
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._links[complaint_id] = link
        self.setVisible(bool(complaints))
        self.retranslate()

    def name(self, complaint_id: int, words: str, number: str) -> None:
        """Number and status of one of them."""
        if complaint_id in self._links:
            self._numbers[complaint_id] = number
            link = self._links[complaint_id]
            link.setText(elide(words, look().metrics.px(_LINK_WIDTH), weight=Weight.MEDIUM))
            link.setAccessibleName(words)
            link.setToolTip(plain(words))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("%n complaint(s) like this one", "", len(self._links)))
