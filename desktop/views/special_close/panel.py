"""Special close: the pages of a posting, one title row over them, and the way between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.identity import Role
from desktop.models.rules import AskPolicy, PolicyBook, PolicyPage
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.slices import Steps, finish
from desktop.views.infra.tokens import Tone
from desktop.views.special_close.decisions import DecidingPage, DecisionsPage, ReauditPage
from desktop.views.special_close.own import OwnPage
from desktop.views.special_close.register import RegisterPage
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.text import Words

DECISIONS, REGISTER, REAUDIT, OWN = "decisions", "register", "reaudit", "own"
Page = DecisionsPage | RegisterPage | ReauditPage | OwnPage
_PAGES: Mapping[str, Callable[[Session, QWidget], Page]] = {
    DECISIONS: DecisionsPage,
    REGISTER: RegisterPage,
    REAUDIT: ReauditPage,
    OWN: OwnPage,
}
_OFFERED = {
    Role.L2: (OWN, REGISTER),
    Role.L3: (DECISIONS, REGISTER, REAUDIT),
    Role.L4: (REAUDIT, DECISIONS, REGISTER),
}
"""The first one is where the posting lands; everybody else reads the register."""
_ICONS = {DECISIONS: "special-close", REGISTER: "page", REAUDIT: "status-under-examination", OWN: "special-close"}
_AWAITED = frozenset({DECISIONS, REAUDIT})
"""Pages whose rows wait for the posting: the one it lands on is counted at the rail."""


class SpecialClosePanel(ScreenPanel):
    """`Place.section` names the page (empty = where the posting lands), `complaint_id` the case to open there."""

    interest = Changes.CLOSURES | Changes.CASES | Changes.DIALOGUES | Changes.POLICY

    def build(self) -> Steps:
        """The title row, then the page where the posting lands."""
        px = look().metrics.px
        self._offered = _OFFERED.get(self.session.posting.role, (REGISTER,))
        self._pages: dict[str, Page] = {}
        self._counts: dict[str, int] = {}
        self._section = self._offered[0]
        self._percent: int | None = None
        self._fit = (WidthClass.NORMAL, False)
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD, shrinks=True)
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        self._previous = self._make(Act.PREVIOUS_CASE, lambda: self.page.step(-1))
        self._next = self._make(Act.NEXT_CASE, lambda: self.page.step(1))
        self._keep = self._make(Act.KEEP_DRAFT, self.keep_draft)
        self._file = self._make(Act.OPEN_FILE, self._open_file)
        self._steps: list[KeyCapButton] = []
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        for action in (self._previous, self._next):
            step = KeyCapButton(parent=self, size="bar").follow(action)
            self._steps.append(step)
            head.addWidget(step)
        self._ways: dict[str, KeyCapButton] = {}
        for section in self._offered if len(self._offered) > 1 else ():
            way = KeyCapButton(parent=self, icon=_ICONS[section], size="bar")
            way.clicked.connect(partial(self._go, section))
            head.addWidget(way)
            self._ways[section] = way
        self._stack = QStackedWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(6), px(12), px(8))
        whole.setSpacing(px(8))
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        yield
        yield from self._make_page()
        self._show_page()

    @property
    def page(self) -> Page:
        """What is in view."""
        return self._pages[self._section]

    def open(self, place: Place) -> None:
        """The page of the place if the posting has it, else the one it lands on."""
        wanted = place.section or self._offered[0]
        self._section = wanted if wanted in self._offered else self._offered[0]
        self._show_page()
        self.page.open(place.complaint_id)
        (self.page.table if isinstance(self.page, RegisterPage) else self.page.queue).setFocus()
        self.session.ask(self, AskPolicy(), self._read_policy, failed=lambda _error: None, topic="policy")

    def refresh(self) -> None:
        """The page in view."""
        self.page.refresh()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Handed on; where it is low next and previous stand in the menu alone."""
        self._fit = (width, low)
        self._show_steps()
        for page in self._pages.values():
            page.fit(width, low=low)

    def screen_actions(self) -> list[QAction]:
        """Next, previous, and what the page offers."""
        file = [self._file] if self._file.isEnabled() else []
        return [*self.page.offered, *file, self._previous, self._next, self._keep]

    def panes(self) -> list[QWidget]:
        """Queue, case, side and bar in reading order; a register is one pane."""
        page = self.page
        if isinstance(page, RegisterPage):
            return [page.table, page.reasons_table]
        panes: list[QWidget] = [page.queue_card, page.card, page.side]
        if isinstance(page, DecisionsPage | ReauditPage):
            panes.append(page.bar)
        return [pane for pane in panes if pane.isVisible()]

    def keep_draft(self) -> None:
        """Orders and findings."""
        for page in self._pages.values():
            page.keep_draft()

    def retranslate(self) -> None:
        """Set every word anew."""
        titles = {
            DECISIONS: self.tr("Special close – decision"),
            REGISTER: self.tr("Special close – register"),
            REAUDIT: self.tr("Special close – re-audit"),
            OWN: self.tr("Special close – own proposals"),
        }
        self._title.say(titles[self._section])
        share = f" ({self._percent} %)" if self._percent is not None else ""
        words = {
            DECISIONS: self.tr("Decision desk"),
            REGISTER: self.tr("Register"),
            REAUDIT: self.tr("Re-audit") + share,
            OWN: self.tr("Own proposals"),
        }
        for section, way in self._ways.items():
            way.setText(words[section])
            way.setVisible(section != self._section)
        self._say_about()

    def _make(self, act: Act, then: Callable[[], object]) -> TableAction:
        return make(act, self, then)

    def _go(self, section: str, _on: bool = False) -> None:
        self.session.go(Place(screen=Screen.CLOSURE, section=section))

    def _open_file(self) -> None:
        """What is typed is kept and stands there when one comes back."""
        case = self.page.case if isinstance(self.page, DecidingPage) else None
        if case is not None:
            self.session.go(Place(screen=Screen.FILE, complaint_id=case.file.case.id))

    def _make_page(self) -> Steps:
        page: Page = _PAGES[self._section](self.session, self._stack)
        yield from page.making()
        page.counted.connect(partial(self._count, self._section))
        self._pages[self._section] = page
        self._stack.addWidget(page)
        page.fit(self._fit[0], low=self._fit[1])

    def _show_page(self) -> None:
        if self._section not in self._pages:
            finish(self._make_page())
        self._stack.setCurrentWidget(self.page)
        # registers open the file of their own row
        self._file.setEnabled(isinstance(self.page, DecidingPage))
        self._show_steps()
        self.retranslate()

    def _show_steps(self) -> None:
        for step in self._steps:
            step.setVisible(self._section != REGISTER and not self._fit[1])

    def _count(self, section: str, count: int) -> None:
        self._counts[section] = count
        if section == self._offered[0] and section in _AWAITED:
            self.counted.emit(Screen.CLOSURE.value, count)
        self._say_about()

    def _say_about(self) -> None:
        count = self._counts.get(self._section)
        scope = self.session.posting.scope
        whole = self.tr("all departments")
        department = self.session.names.department(scope.department_id) if scope.department_id is not None else whole
        counted = {
            DECISIONS: self.tr("{0} for decision"),
            REGISTER: self.tr("{0} entries"),
            REAUDIT: self.tr("{0} for re-audit"),
            OWN: self.tr("{0} proposals"),
        }[self._section]
        parts = [counted.format(number(count))] if count is not None else []
        self._about.say(" · ".join([*parts, department]))

    def _read_policy(self, page: PolicyPage) -> None:
        rules = PolicyBook(values=page.values).on(self.session.today())
        self._percent = rules.special_close_reaudit_percent
        self.retranslate()
