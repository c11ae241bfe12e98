"""The settings: this PC, policy values, calendar, store, about."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.models.changes import Changes
from desktop.views.infra.action_table import Act
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place
from desktop.views.infra.slices import Steps
from desktop.views.list_and_side.pair import ListAndSide
from desktop.views.list_and_side.sections_panel import SectionsPanel
from desktop.views.settings.about import AboutPage
from desktop.views.settings.calendar import CalendarSection
from desktop.views.settings.month_pane import MonthPane
from desktop.views.settings.phrases import PhrasesSection
from desktop.views.settings.policy import PolicySection
from desktop.views.settings.store import StorePage
from desktop.views.settings.this_pc import ThisPcPage

THIS_PC, POLICY, CALENDAR, PHRASES, STORE, ABOUT = "this_pc", "policy", "calendar", "phrases", "store", "about"


class SettingsPanel(SectionsPanel):
    """`Place.section`: this_pc, policy, calendar, phrases, store, about."""

    interest = Changes.POLICY | Changes.PHRASES

    def build(self) -> Steps:
        """Head, then the parts one after another."""
        session = self.session
        self.begin_building(THIS_PC)
        yield
        self.pages: dict[str, QWidget] = {}
        self.this_pc = ThisPcPage(session, self._stack)
        self._add(THIS_PC, self.this_pc)
        yield
        self.policy = yield from self.make_pair(POLICY, PolicySection)
        self.calendar = yield from self.make_pair(CALENDAR, CalendarSection)
        beside = self.pairs[CALENDAR].facts
        self.month = MonthPane(self.calendar, beside)
        beside.put_on_top(self.month)
        yield
        self.phrases = yield from self.make_pair(PHRASES, PhrasesSection)
        for code, pair in self.pairs.items():
            self.pages[code] = pair
            pair.section.opened.connect(partial(self._show_side, pair))
        self.store = StorePage(session, session.back_up, self._stack)
        self._add(STORE, self.store)
        yield
        self.about = AboutPage(session, self._stack)
        self._add(ABOUT, self.about)
        yield
        self.retranslate()
        self.show_section(THIS_PC)

    def _add(self, code: str, page: QWidget) -> None:
        self.pages[code] = page
        self._stack.addWidget(page)

    @staticmethod
    def _show_side(pair: ListAndSide, _row: object) -> None:
        pair.show_side(shown=True)

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A part, or the one where one was."""
        self.show_section(place.section if place.section in self.pages else self._code)
        pair = self.pairs.get(self._code)
        if pair is None:
            self.parts.setFocus()
        elif pair.side.form is None:
            pair.section.table.setFocus()

    def refresh(self) -> None:
        """The part in view anew; what is typed stays."""
        page = self.pages[self._code]
        if isinstance(page, ListAndSide):
            self._ask()
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

    def show_section(self, code: str) -> None:
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

    def _say_title(self) -> None:
        pair = self.pairs.get(self._code)
        self.title.say(self.tr("Settings"), pair.section.about() if pair is not None else "")
