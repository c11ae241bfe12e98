"""An officer's hand on a dossier: finds who acts, when the office is open, and the words for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from desktop.models.complaint import Case
from desktop.models.demo_texts import CategoryTexts, FamilyActs, load_officer_texts
from desktop.models.identity import Posting
from desktop.models.reference import load_reference
from desktop.models.reference_rows import Category, Department
from desktop.models.seam import CaseCommand
from desktop.services.sql.demo.dossier import Dossier
from desktop.services.sql.demo.fitting import fitting
from desktop.services.sql.demo.leaning import Leaning
from desktop.services.sql.demo.wording import Blanks, category_texts, family_acts

Act = tuple[int, Callable[[int], None]]
"""When, and what is done then."""


class Hand:
    """Everything the acts of one complaint share."""

    def __init__(self, dossier: Dossier, blanks: Blanks, leaning: Leaning) -> None:
        self.dossier, self.blanks, self.leaning = dossier, blanks, leaning
        self.world, self.chance = dossier.world, dossier.chance

    @property
    def category(self) -> Category:
        """The category it stands in now."""
        return _categories()[self.dossier.case.category_id]

    @property
    def script(self) -> CategoryTexts:
        """What is said and done in its category."""
        return category_texts()[self.category.code]

    @property
    def acts(self) -> FamilyActs:
        """What officers of its department write."""
        return family_acts()[department_of(self.dossier.case).family]

    def holder(self, seat_id: int, at: int) -> Posting | None:
        """Who sits there."""
        return self.world.holder(seat_id, at)

    def at_desk(self, case: Case, at: int) -> Posting | None:
        """Who sits at the complaint's desk; the desk may be vacant."""
        return self.world.holder(case.seat_id, at)

    def at_level(self, case: Case, level: int, at: int) -> Posting | None:
        """Who sits at another level for this complaint."""
        seat = self.world.books(at).seat_for(
            case.department_id, case.category_id, case.district_id, case.block_id, level
        )
        return self.world.holder(seat, at)

    def cell(self, case: Case, at: int) -> Posting | None:
        """The department's section officer."""
        return self.world.holder(self.world.cells[case.department_id], at)

    def later(self, since: int, least: float, most: float) -> int:
        """An office hour between so many days after."""
        return self.world.office_hours(self.chance, since, self.chance.between(least, most) * self.leaning.pace)

    def line(self, lines: tuple[str, ...]) -> str:
        """One of the lines that suit the matter, with its blanks filled."""
        return self.blanks.fill(self.chance.one(fitting(lines, self.category.code, self.dossier.language)))

    def common(self, name: str) -> str:
        """One of the lines every department uses."""
        return self.line(load_officer_texts().common[name])

    def do(self, at: int, by: Posting, kind: type[CaseCommand], /, **said: Any) -> None:
        """Give the command."""
        self.dossier.do(at, by, kind, **said)

    def say(self, at: int, by: Posting, kind: type[CaseCommand], field: str, name: str, /, **said: Any) -> None:
        """Give a command whose one text is a common line."""
        said[field] = self.common(name)
        self.dossier.do(at, by, kind, **said)

    def reopen_reason(self, code: str) -> str:
        """The reason's own words."""
        return _reopen_reasons()[code]


@cache
def _categories() -> dict[int, Category]:
    return {row.id: row for row in load_reference().categories}


@cache
def _departments() -> dict[int, Department]:
    return {row.id: row for row in load_reference().departments}


def department_of(case: Case) -> Department:
    """The department it lies with."""
    return _departments()[case.department_id]


@cache
def _reopen_reasons() -> dict[str, str]:
    return {row.code: row.name.hi for row in load_reference().reopen_reasons}


def category_named(code: str) -> Category:
    """The category of a code."""
    return next(row for row in load_reference().categories if row.code == code)


def department_coded(code: str) -> Department:
    """The department of a code."""
    return _by_code()[code]


@cache
def _by_code() -> dict[str, Department]:
    return {row.code: row for row in load_reference().departments}
