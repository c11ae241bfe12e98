"""The settings: this PC, policy values, calendar, store, about."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place
from desktop.views.infra.slices import Steps
from desktop.views.infra.workbook_file import workbook_name
from desktop.views.list_and_side.export import export_rows
from desktop.views.list_and_side.pair import ListAndSide
from desktop.views.list_and_side.section import Section
from desktop.views.list_and_side.title import SectionTitle
from desktop.views.settings.about import AboutPage
from desktop.views.settings.calendar import CalendarSection
from desktop.views.settings.month_pane import MonthPane
from desktop.views.settings.phrases import PhrasesSection
from desktop.views.settings.policy import PolicySection
from desktop.views.settings.store import StorePage
from desktop.views.settings.this_pc import ThisPcPage
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.segments import Segments

THIS_PC, POLICY, CALENDAR, PHRASES, STORE, ABOUT = "this_pc", "policy", "calendar", "phrases", "store", "about"


class SettingsPanel(ScreenPanel):
    """`Place.section`: this_pc, policy, calendar, phrases, store, about."""

    interest = Changes.POLICY | Changes.PHRASES

    def build(self) -> Steps:
        """Head, then the parts one after another."""
        session = self.session
        self._code = THIS_PC
        self.title = SectionTitle(self)
        self.title.refreshed.connect(self.refresh)
        self.errors = ErrorBar(self)
        self.parts: Segments[str] = Segments(self, wraps=True)
        self.parts.chosen.connect(self.show_part)
        self._export = make(Act.EXPORT, self, self.export)
        self._stack = QStackedWidget(self)
        parts = QHBoxLayout()
        parts.addWidget(self.parts)
        parts.addStretch(1)
        self.stand(self.title, parts, self.errors, self._stack, grows=self._stack)
        yield
        self.pages: dict[str, QWidget] = {}
        self.pairs: dict[str, ListAndSide] = {}
        self.this_pc = ThisPcPage(session, self._stack)
        self._add(THIS_PC, self.this_pc)
        yield
        pair = ListAndSide(parent=self._stack)
        self.policy = PolicySection(session, pair.sides)
        yield
        self._add_pair(POLICY, pair, self.policy)
        yield
        pair = ListAndSide(parent=self._stack)
        self.calendar = CalendarSection(session, pair.sides)
        yield
        self._add_pair(CALENDAR, pair, self.calendar)
        self.month = MonthPane(self.calendar, pair.facts)
        pair.facts.put_on_top(self.month)
        yield
        pair = ListAndSide(parent=self._stack)
        self.phrases = PhrasesSection(session, pair.sides)
        yield
        self._add_pair(PHRASES, pair, self.phrases)
        yield
        self.store = StorePage(session, session.back_up, self._stack)
        self._add(STORE, self.store)
        yield
        self.about = AboutPage(session, self._stack)
        self._add(ABOUT, self.about)
        yield
        self.retranslate()
        self.show_part(THIS_PC)

    def _add(self, code: str, page: QWidget) -> None:
        self.pages[code] = page
        self._stack.addWidget(page)

    def _add_pair(self, code: str, pair: ListAndSide, section: Section[Any]) -> None:
        pair.hold(section)
        self.pairs[code] = pair
        self._add(code, pair)
        section.listed.connect(partial(self._listed, code))
        section.troubled.connect(self._troubled)
        section.opened.connect(lambda _row: pair.show_side(shown=True))

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A part, or the one where one was."""
        self.show_part(place.section if place.section in self.pages else self._code)
        pair = self.pairs.get(self._code)
        if pair is None:
            self.parts.setFocus()
        elif pair.side.form is None:
            pair.section.table.setFocus()

    def refresh(self) -> None:
        """The part in view anew; what is typed stays."""
        page = self.pages[self._code]
        if isinstance(page, ListAndSide):
            self.title.wait(waiting=True)
            page.section.refresh()
        elif page is self.store:
            self.store.refresh()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: the side takes the list's place."""
        self.title.fold(low=low)
        for pair in self.pairs.values():
            pair.fit(narrow=width is WidthClass.COMPACT)

    def screen_actions(self) -> list[QAction]:
        """Of the list in view, and of the form in its side."""
        pair = self.pairs.get(self._code)
        if pair is None:
            return []
        inside: list[QAction] = pair.side.form.actions() if pair.side.form is not None else []
        return [*pair.section.actions_here.values(), self._export, *inside]

    def panes(self) -> list[QWidget]:
        """Parts, then the page or its list and side."""
        page = self.pages[self._code]
        return [self.parts, *(page.panes() if isinstance(page, ListAndSide) else [page])]

    def keep_draft(self) -> None:
        """Of every form that is open."""
        for pair in self.pairs.values():
            pair.side.keep()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.parts.offer(
            [
                (THIS_PC, self.tr("This PC")),
                (POLICY, self.tr("Policy values")),
                (CALENDAR, self.tr("Calendar")),
                (PHRASES, self.tr("Phrases of papers")),
                (STORE, self.tr("Store")),
                (ABOUT, self.tr("About")),
            ],
            icons=("computer", "rule", "calendar", "quote", "database", "info"),
        )
        self.parts.choose(self._code)
        self._say_title()

    # parts ---------------------------------------------------------------------------------------

    def show_part(self, code: str) -> None:
        """Go there and ask for what it shows."""
        self._code = code
        self.parts.choose(code)
        self._stack.setCurrentWidget(self.pages[code])
        pair = self.pairs.get(code)
        self._export.setEnabled(pair is not None)
        offered = []
        if pair is not None:
            adds = pair.section.adds
            offered = [pair.section.actions_here[adds]] if adds is not None and not pair.section.read_only else []
            offered.append(self._export)
        self.title.offer(*offered)
        self._say_title()
        self.refresh()

    def begin(self, act: Act) -> None:
        """Show the form of an act of the list in view."""
        if (pair := self.pairs.get(self._code)) is not None:
            pair.begin(act)

    def export(self) -> None:
        """Ctrl+E: the rows in view as a workbook."""
        if (pair := self.pairs.get(self._code)) is not None:
            name = workbook_name(self.title.words, self.parts.words, day=self.session.today())
            export_rows(self, self.session, pair.section, name, self._troubled)

    def _listed(self, code: str) -> None:
        if code == self._code:
            self.title.wait(waiting=False)
            self.errors.close_bar()
            self._say_title()

    def _troubled(self, error: AppError) -> None:
        self.title.wait(waiting=False)
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _say_title(self) -> None:
        pair = self.pairs.get(self._code)
        self.title.say(self.tr("Settings"), pair.section.about() if pair is not None else "")
