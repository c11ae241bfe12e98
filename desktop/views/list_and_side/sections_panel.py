"""A screen of several lists, each with its side, one of them in view."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.models.errors import AppError
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Session
from desktop.views.infra.workbook_file import workbook_name
from desktop.views.list_and_side.export import export_rows
from desktop.views.list_and_side.pair import ListAndSide
from desktop.views.list_and_side.section import Section
from desktop.views.list_and_side.title import SectionTitle
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.segments import Segments

S = TypeVar("S", bound=Section[Any])


class SectionsPanel(ScreenPanel):
    """Title, parts, errors, and the lists one behind another. A part asks the store when it is first shown."""

    def begin_building(self, first: str) -> None:
        """The head; `first` is the code of the list that is shown first. Then each list by `make_pair`."""
        self._asked: set[str] = set()
        self._code = first
        self.title = SectionTitle(self)
        self.title.refreshed.connect(self.refresh)
        self.errors = ErrorBar(self)
        self.parts: Segments[str] = Segments(self, wraps=True)
        self.parts.chosen.connect(self.show_section)
        self._stack = QStackedWidget(self)
        self._export = make(Act.EXPORT, self, self.export)
        self.pairs: dict[str, ListAndSide] = {}
        parts = QHBoxLayout()
        parts.addWidget(self.parts)
        parts.addStretch(1)
        self.stand(self.title, parts, self.errors, self._stack, grows=self._stack)

    def make_pair(self, code: str, kind: Callable[[Session, QWidget], S]) -> Generator[None, None, S]:
        """A list and its side, in two steps; what opening a row does is the screen's own."""
        pair = ListAndSide(parent=self._stack)
        section = kind(self.session, pair.sides)
        yield
        pair.hold(section)
        self.pairs[code] = pair
        self._stack.addWidget(pair)
        section.listed.connect(partial(self._listed, code))
        section.troubled.connect(self._troubled)
        yield
        return section

    @property
    def pair(self) -> ListAndSide:
        """The list in view with its side."""
        return self.pairs[self._code]

    @property
    def section(self) -> Section[Any]:
        """The list in view."""
        return self.pair.section

    def show_section(self, code: str) -> None:
        """Go to a list and ask for it if it is not known yet."""
        self._go(code)
        if code not in self._asked:
            self._asked.add(code)
            self._ask()

    def export(self) -> None:
        """Ctrl+E: the rows in view as a workbook."""
        name = workbook_name(self.title.words, self.parts.words, day=self.session.today())
        export_rows(self, self.session, self.section, name, self._troubled)

    def _go(self, code: str) -> None:
        raise NotImplementedError

    def _say_title(self) -> None:
        raise NotImplementedError

    def _ask(self) -> None:
        self.title.wait(waiting=True)
        self.section.refresh()

    def _listed(self, code: str) -> None:
        if code == self._code:
            self.title.wait(waiting=False)
            self.errors.close_bar()
            self._say_title()

    def _troubled(self, error: AppError) -> None:
        self.title.wait(waiting=False)
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)
