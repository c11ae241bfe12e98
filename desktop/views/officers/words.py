"""Words for seats and people: where a seat's work lies, when somebody signed in, who may change things."""

from __future__ import annotations

from desktop.models.calendar import day_of
from desktop.models.identity import Posting, Role, Scope, SeatRow
from desktop.models.reference import load_reference
from desktop.views.infra.formats import NOTHING, date_of, days
from desktop.views.infra.i18n import language, translate
from desktop.views.infra.labels import LEVELS, ROLES
from desktop.views.infra.session import Names


def department_words(names: Names, number: int | None) -> str:
    """The short name of a department where the state's list has one."""
    if number is None:
        return translate("Officers", "All departments")
    for row in load_reference().departments:
        if row.id == number:
            return row.short.in_language(language().value)
    return names.department(number)


def place_words(names: Names, district_id: int | None, block_id: int | None) -> str:
    """`पौड़ी गढ़वाल · थलीसैंण`, or the whole state."""
    if district_id is None:
        return translate("Officers", "Whole state")
    district = names.district(district_id)
    return f"{district} · {names.block(block_id)}" if block_id is not None else district


def scope_words(names: Names, scope: Scope) -> str:
    """Department and place on one line."""
    place = place_words(names, scope.district_id, scope.block_id)
    return f"{department_words(names, scope.department_id)} · {place}"


def role_words(role: Role) -> str:
    """`एल-2` for the levels, the name of the role for the others."""
    return LEVELS[role.level].text if role.level else ROLES[role].text


def seat_words(seat: SeatRow) -> str:
    """Designation and office."""
    return ", ".join(part for part in (seat.designation, seat.office) if part)


def posting_words(posting: Posting) -> str:
    """Designation and office, and whether it is an additional charge."""
    words = ", ".join(part for part in (posting.designation, posting.office) if part)
    charge = translate("Officers", "additional charge")
    return f"{words} ({charge})" if posting.additional else words


def login_words(moment: int | None) -> str:
    """The day of the last login, or that there was none."""
    return translate("Officers", "never") if moment is None else date_of(moment)


def silence(moment: int | None, today: int) -> int | None:
    """Whole days since the last login; None when there was none."""
    return None if moment is None else max(0, today - day_of(moment))


def silence_words(moment: int | None, today: int) -> str:
    """`आज`, `12 दिन`, or a dash."""
    since = silence(moment, today)
    if since is None:
        return NOTHING
    return translate("Officers", "today") if since == 0 else days(since)
