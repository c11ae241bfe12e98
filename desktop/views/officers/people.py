"""The people: names, what they hold, when they signed in last; the silent ones on request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date, day_of
from desktop.models.identity import AddOfficer, EditOfficer, OfficerRow, Officers
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import NOTHING, days, number
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.officers.forms.officer import AddOfficerForm, EditOfficerForm
from desktop.views.officers.words import login_words, posting_words, scope_words, silence, silence_words
from desktop.views.widgets.cells import Cell, Text2
from desktop.views.widgets.fields import SearchEdit
from desktop.views.widgets.rows_model import Column, RowsModel

MOST = 2_000
NOT_TODAY = 1
"""The silence the landing page counts as "not logged in today"."""
_SILENCES = (NOT_TODAY, 7, 15, 25, 30)
_QUIET_MS = 300


class PeopleSection(Section[OfficerRow]):
    """Conditions: a part of the name or user name, and how long nobody saw them."""

    adds = Act.ADD_OFFICER
    spare = frozenset({"state"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, RowsModel(self._columns(), lambda row: row.id), "officers/people", parent)
        self._question = Officers(limit=MOST)
        self._text = SearchEdit(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._take_text)
        self._text.textChanged.connect(lambda _text: self._quiet.start())
        self._text.down.connect(self.table.setFocus)
        self._silent = ChoiceChip(lambda value: self._narrow(silent_days=value or 0), self)
        for widget in (self._text, self._silent):
            self.filters.addWidget(widget)
        self.offer(Act.EDIT_OFFICER, EditOfficer)
        self.offer(Act.ADD_OFFICER, AddOfficer)
        self.retranslate()

    # the section's -------------------------------------------------------------------------------

    def ask(self) -> None:
        self.session.ask(self, self._question, self._show, failed=self.fail, topic="people")

    def show_silent(self, least_days: int) -> None:
        """Only officers of the levels who have not signed in for so many days."""
        self._question = Officers(limit=MOST, silent_days=least_days)
        self._say_filters()
        self.refresh()

    def search_for(self, text: str) -> bool:
        self._text.setText(text)
        self._take_text()
        return True

    def clear_filters(self) -> None:
        self._question = Officers(limit=MOST)
        self._say_filters()
        self.refresh()

    def about(self) -> str:
        rows = self.model.rows
        if len(rows) >= MOST:
            first = self.tr("the first {0} officers").format(number(MOST))
            return f"{first} · " + self.tr("narrow the conditions to see the others")
        shown = self.tr("%n officer(s)", "", len(rows))
        least = self._question.silent_days
        return f"{shown} · {self._silence_words(least)}" if least else shown

    def known(self, row: OfficerRow) -> Known:
        silent = silence_words(row.last_login_at, self.session.today())
        login = login_words(row.last_login_at)
        facts = [
            (self.tr("User name"), row.username),
            (self.tr("Last login"), f"{login} · {silent}" if silent != NOTHING else login),
            (self.tr("State"), self.tr("in service") if row.active else self.tr("out of service")),
        ]
        held = self.tr("Holds")
        for posting in row.postings:
            facts.append((held, f"{posting_words(posting)} – {scope_words(self.session.names, posting.scope)}"))
            held = ""
        if not row.postings:
            facts.append((held, self.tr("no seat")))
        return Known(row.name, "", tuple(facts))

    def judge(self, row: OfficerRow | None) -> None:
        self.rule_out(Act.EDIT_OFFICER, "" if row is not None else self.tr("No officer is chosen."))

    def form(self, act: Act) -> SideForm | None:
        if act is Act.ADD_OFFICER:
            return AddOfficerForm(self.session)
        return EditOfficerForm(self.session, self.current) if self.current is not None else None

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Name"),
            self.tr("User name"),
            self.tr("Holds"),
            self.tr("Last login"),
            self.tr("Days without login"),
            self.tr("State"),
        )

    def values(self, row: OfficerRow) -> Sequence[Value]:
        return (
            row.name,
            row.username,
            "; ".join(map(posting_words, row.postings)),
            as_date(day_of(row.last_login_at)) if row.last_login_at is not None else None,
            silence(row.last_login_at, self.session.today()),
            self.tr("in service") if row.active else self.tr("out of service"),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setPlaceholderText(self.tr("name or user name"))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(self._text.placeholderText() + "m" * 9))
        self._say_filters()

    # conditions ----------------------------------------------------------------------------------

    def _narrow(self, **changes: Any) -> None:
        self._question = replace(self._question, **changes)
        self._say_filters()
        self.refresh()

    def _take_text(self) -> None:
        self._quiet.stop()
        if self._text.text().strip() != self._question.text:
            self._narrow(text=self._text.text().strip())

    def _silence_words(self, least: int) -> str:
        if least == NOT_TODAY:
            return self.tr("not logged in today")
        return self.tr("no login for {0} or more").format(days(least))

    def _say_filters(self) -> None:
        least = self._question.silent_days
        offered = sorted({*_SILENCES, *([least] if least else [])})
        choices = [(each, self._silence_words(each)) for each in offered]
        self._silent.show_choice(self.tr("Login"), choices, least or None)
        if self._text.text().strip() != self._question.text:
            self._text.blockSignals(True)
            self._text.setText(self._question.text)
            self._text.blockSignals(False)

    def _show(self, rows: tuple[OfficerRow, ...]) -> None:
        silent = self.tr("Everybody has signed in within this time.")
        nothing = self.tr("No officer fits these conditions.")
        quiet = bool(self._question.silent_days) and not self._question.text
        self.show_rows(rows, silent if quiet else nothing, self.tr("Clear the conditions"))

    # cells ---------------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[OfficerRow]]:
        return (
            Column(
                "name",
                lambda: translate("PeopleSection", "Name"),
                lambda row: Text2(
                    row.name,
                    row.username,
                    weight=Weight.MEDIUM,
                    tone=Tone.TEXT if row.active else Tone.DISABLED,
                ),
                190,
                sort=lambda row: row.name,
            ),
            Column("held", lambda: translate("PeopleSection", "Holds"), self._held_cell, 260, stretches=True),
            Column(
                "login",
                lambda: translate("PeopleSection", "Last login"),
                lambda row: Text2(login_words(row.last_login_at)),
                110,
                sort=lambda row: row.last_login_at or 0,
            ),
            Column(
                "silent",
                lambda: translate("PeopleSection", "Without login"),
                self._silent_cell,
                110,
                right=True,
                sort=lambda row: -(row.last_login_at or 0),
            ),
            Column("state", lambda: translate("PeopleSection", "State"), self._state_cell, 110),
        )

    def _held_cell(self, row: OfficerRow) -> Cell:
        if not row.postings:
            return Text2(translate("PeopleSection", "no seat"), tone=Tone.MUTED)
        first, *others = row.postings
        more = "; ".join(map(posting_words, others)) or scope_words(self.session.names, first.scope)
        return Text2(posting_words(first), more)

    def _silent_cell(self, row: OfficerRow) -> Cell:
        since = silence(row.last_login_at, self.session.today())
        if since is None:
            return Text2(NOTHING, tone=Tone.MUTED, right=True)
        if since == 0:
            return Text2(translate("Officers", "today"), tone=Tone.OK, right=True)
        return Text2(days(since), right=True, weight=Weight.SEMIBOLD)

    def _state_cell(self, row: OfficerRow) -> Cell:
        if row.active:
            return Text2(translate("PeopleSection", "in service"))
        return Text2(translate("PeopleSection", "out of service"), tone=Tone.DISABLED)
