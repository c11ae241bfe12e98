"""The log of a talk: mode, when, how long, the doubt in their words, the answer, the outcome, a promise."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import uuid4

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QTimeEdit, QWidget

from desktop.models.calendar import IST, Calendar, as_date, as_ist, day_number
from desktop.models.dialogue import CallSheet, LogDialogue, Mode, Outcome
from desktop.models.errors import AppError
from desktop.views.dialogue import talk_draft
from desktop.views.dialogue.checks import TalkChecks
from desktop.views.dialogue.form_layout import arrange, scrolling
from desktop.views.infra import problems
from desktop.views.infra.drafts import Draft, DraftClock
from desktop.views.infra.formats import date_text, time_of, weekday
from desktop.views.infra.labels import MODES, OUTCOMES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field, GrowingEdit
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import RadioChips, Segments
from desktop.views.widgets.text import Words

_FIELD_OF = {"doubt": "doubt", "answer": "answer", "promise_day": "promise", "minutes": "minutes", "at": "day"}


class TalkForm(Retranslated, Card):
    """Builds a `LogDialogue`; knows no rule beyond what is asked for which outcome."""

    submitted = Signal(object)
    """The command."""
    left = Signal()
    reveal_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._sheet: CallSheet | None = None
        self._command_id = uuid4()
        self._clock: DraftClock | None = None
        self.calendar = Calendar()
        self.who = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        self.language = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.where = Words("", self, tone=Tone.MUTED, shrinks=True)
        self.mobile = Words("", self, size=Size.TITLE, weight=Weight.SEMIBOLD)
        self.reveal = KeyCapButton(parent=self, icon="eye", keys="F2")
        self.reveal.clicked.connect(self.reveal_wanted)
        self.area, self.inside = scrolling(self)
        inside = self.inside
        self.mode: Segments[Mode] = Segments(inside, wraps=True)
        self.day = DateEdit(self._today, inside)
        self.start = QTimeEdit(inside)
        self.start.setDisplayFormat("HH:mm")
        self.minutes = QSpinBox(inside)
        self.minutes.setRange(0, 600)
        self.minutes.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.start.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        for spin in (self.minutes, self.start):
            spin.lineEdit().setTextMargins(look().metrics.px(6), 0, 0, 0)
        self.spoken_by = QLineEdit(inside)
        self.doubt = GrowingEdit(inside)
        self.answer = GrowingEdit(inside)
        self.outcome: RadioChips[Outcome] = RadioChips(inside)
        self.promise = DateEdit(self._today, inside, with_weekday=True)
        self.note = NoteBar(inside, tone=Tone.INFO)
        self.refusal = NoteBar(self, tone=Tone.DANGER)
        self.kept = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.later = KeyCapButton(parent=self, keys="Esc")
        self.later.clicked.connect(self.left)
        self.log = KeyCapButton(parent=self, icon="check", keys="Ctrl+Enter", tone="primary")
        self.log.clicked.connect(self.submit)
        edits = {"mode": self.mode, "day": self.day, "start": self.start, "minutes": self.minutes}
        edits |= {"doubt": self.doubt, "answer": self.answer, "outcome": self.outcome, "promise": self.promise}
        edits["spoken_by"] = self.spoken_by
        self.fields = {name: Field("", edit, inside, required=name != "spoken_by") for name, edit in edits.items()}
        arrange(self)
        self._connect()
        self.checks = TalkChecks(self)
        self.retranslate()

    # what it shows ------------------------------------------------------------------------------

    def show_sheet(self, sheet: CallSheet) -> None:
        """Another complaint, with its draft; the same one anew keeps what is typed."""
        again = self._sheet is not None and self._sheet.complaint_id == sheet.complaint_id
        self._sheet = sheet
        self._show_person(sheet)
        if again:
            return
        self._begin()
        draft = self._session.drafts[self._key]
        if draft:
            self._restore(draft)
            self.note.say(self.tr("What you typed earlier is here again."))
        else:
            self.note.hide()

    def keep_draft(self) -> None:
        """Now."""
        if self._clock is not None and self._clock.pending:
            self._clock.keep_now()

    def done(self) -> None:
        """The talk is logged: the draft goes, the form is empty."""
        if self._clock is not None:
            self._clock.forget()
        self._sheet = None
        self.log.setEnabled(True)

    def failed(self, error: AppError) -> None:
        """Nothing typed is lost; the sentence stands at the field it is about."""
        self.log.setEnabled(True)
        name = _FIELD_OF.get(str(error.details.get("field", "")))
        if name is not None:
            self.fields[name].refuse(problems.sentence(error))
            self.fields[name].edit.setFocus()
        else:
            self.refusal.say(problems.sentence(error))

    def submit(self) -> None:
        """Ctrl+Enter: check what can be seen here, then hand over the command."""
        sheet = self._sheet
        if sheet is None or not self.log.isEnabled() or not self._complete():
            return
        self.refusal.hide()
        self.log.setEnabled(False)
        outcome = self.outcome.value or Outcome.NOT_REACHED
        promise = self.promise.day if outcome.reached else None
        self.submitted.emit(
            LogDialogue(
                command_id=self._command_id,
                complaint_id=sheet.complaint_id,
                seen_version=sheet.version,
                mode=self.mode.value or Mode.PHONE,
                at=self._moment(),
                minutes=self.minutes.value() if outcome.reached else 0,
                doubt=self.doubt.toPlainText() if outcome.reached else "",
                answer=self.answer.toPlainText(),
                outcome=outcome,
                promise_day=day_number(promise) if promise is not None else None,
                spoken_by=self.spoken_by.text(),
            )
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self.reveal.setText(self.tr("Show with reason"))
        icons = [label.icon for label in MODES.values()]
        self.mode.offer([(mode, label.text) for mode, label in MODES.items()], icons=icons)
        self.outcome.offer([(outcome, label.text) for outcome, label in OUTCOMES.items()])
        captions = {
            "mode": self.tr("Mode"),
            "day": self.tr("Date"),
            "start": self.tr("Start time"),
            "minutes": self.tr("Duration (minutes)"),
            "spoken_by": self.tr("Who spoke, if not you"),
            "doubt": self.tr("The complainant's doubt (in their own words)"),
            "answer": self.tr("Answer given"),
            "outcome": self.tr("Outcome"),
            "promise": self.tr("Promise date"),
        }
        for name, words in captions.items():
            self.fields[name].name(words)
        self.later.setText(self.tr("Later"))
        self.log.setText(self.tr("Log dialogue"))
        if self._sheet is not None:
            self._show_person(self._sheet)
        self._fit_outcome()

    # inside ---------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return f"dialogue/{self._sheet.complaint_id}" if self._sheet is not None else "dialogue"

    def _today(self) -> date:
        return as_date(self._session.today())

    def _moment(self) -> int:
        day = self.day.day or self._today()
        at = self.start.time()
        return int(datetime.combine(day, time(at.hour(), at.minute()), IST).timestamp())

    def _show_person(self, sheet: CallSheet) -> None:
        person = sheet.person
        self.who.say(person.name)
        self.language.say(self.tr("Language: {0}").format(person.language) if person.language else "")
        self.where.say(person.village)
        self.mobile.say(person.mobile)

    def _begin(self) -> None:
        # the clock of the complaint before must not keep this one's words under its name
        if self._clock is not None:
            self._clock.deleteLater()
            self._clock = None
        self._command_id = uuid4()
        now = as_ist(self._session.now())
        self.mode.choose(Mode.PHONE)
        self.day.show_day(now.date())
        self.start.setTime(QTime(now.hour, now.minute))
        self.minutes.setValue(0)
        for edit in (self.spoken_by, self.doubt, self.answer):
            edit.clear()
        self.outcome.choose(None)
        self.promise.show_day(None)
        self.kept.say("")
        self.refusal.hide()
        for field in self.fields.values():
            field.refuse("")
        self.log.setEnabled(True)
        self._fit_outcome()
        self._clock = DraftClock(self._session.drafts, self._key, self._collect, self)
        self._clock.kept.connect(self._tell_kept)

    def _collect(self) -> Draft:
        return talk_draft.collect(self, self._command_id)

    def _restore(self, draft: Draft) -> None:
        self._command_id = talk_draft.restore(self, draft) or self._command_id
        self._fit_outcome()

    def _tell_kept(self, kept: bool) -> None:
        when = time_of(self._session.now(), seconds=True)
        said = self.tr("Draft kept {0}").format(when) if kept else self.tr("The draft could not be kept on this disk")
        self.kept.say(said, Tone.MUTED if kept else Tone.DANGER)

    def _touch(self, *_what: object) -> None:
        if self._clock is not None:
            self._clock.touch()

    def _fit_outcome(self, *_what: object) -> None:
        reached = self.outcome.value is None or self.outcome.value.reached
        for name in ("doubt", "promise", "minutes"):
            self.fields[name].setVisible(reached)
        self.fields["answer"].name(self.tr("Answer given") if reached else self.tr("What happened (optional)"))
        self.fields["answer"].require(required=reached)
        self.fields["promise"].require(required=self.outcome.value is Outcome.PARTLY_TIME_ASKED)

    def _warn_holiday(self, *_what: object) -> None:
        day = self.promise.day
        if day is None:
            self.fields["promise"].refuse(self.promise.problem)
            return
        number = day_number(day)
        if self.calendar.is_working(number):
            self.fields["promise"].refuse("")
            return
        after = self.calendar.next_working(number)
        said = self.tr("{0} is a holiday; the next working day is {1}, {2}")
        self.fields["promise"].warn(said.format(weekday(number), weekday(after), date_text(after)))

    def _complete(self) -> bool:
        """What can be seen to be missing; the service judges the rest."""
        wrong = self.checks.look_at_all()
        if wrong:
            self.fields[wrong[0]].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _connect(self) -> None:
        for edit in (self.doubt, self.answer, self.spoken_by):
            edit.textChanged.connect(self._touch)
        self.minutes.valueChanged.connect(self._touch)
        self.mode.chosen.connect(self._touch)
        self.outcome.chosen.connect(self._fit_outcome)
        self.outcome.chosen.connect(self._touch)
        self.promise.textChanged.connect(self._touch)
        self.promise.editingFinished.connect(self._warn_holiday)
