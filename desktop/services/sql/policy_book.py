"""The policy as the administrator keeps it: values with their orders, and the holidays."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action, Kind
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import Scope
from desktop.models.rules import (
    AskPolicy,
    HolidayRow,
    PolicyPage,
    PolicyValue,
    RemoveHoliday,
    SetHoliday,
    SetPolicyValue,
)
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, line, optional_line
from desktop.services.sql.administration import require_whole_state
from desktop.services.sql.places import require_place
from desktop.services.sql.policy_values import NARROWABLE, read_value
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.shelf import turn_page
from desktop.services.sql.tables import category, holiday, policy_value
from desktop.services.sql.work import Reading, Writing

FIRST_DAY = 17_950
"""23.02.2019, the day the helpline began."""
YEARS_AHEAD = 3


@answers(AskPolicy)
def policy(reading: Reading, _question: AskPolicy) -> PolicyPage:
    """Values by code, the general before the narrower, then from the oldest on; holidays by day."""
    columns = policy_value.c
    order = (columns.code, columns.kind, columns.category_id, columns.from_day, columns.id)
    values = tuple(
        PolicyValue(
            id=row.id,
            code=row.code,
            value=row.value,
            from_day=row.from_day,
            order=row.order_text,
            confirmed=row.confirmed,
            kind=row.kind,
            category_id=row.category_id,
            version=row.version,
        )
        for row in reading.connection.execute(select(policy_value).order_by(*order))
    )
    days = tuple(
        HolidayRow(
            day=row.day,
            name_hi=row.name_hi,
            name_en=row.name_en,
            district_id=row.district_id or None,
            confirmed=row.confirmed,
        )
        for row in reading.connection.execute(select(holiday).order_by(holiday.c.day, holiday.c.district_id))
    )
    return PolicyPage(values=values, holidays=days)


@handles(SetPolicyValue)
def set_value(work: Writing, command: SetPolicyValue) -> Receipt:
    """A new row of the history; of two for the same day the later one holds. Limits already running stay."""
    require_whole_state(work)
    value = read_value(command.code, command.value)
    _require_narrowing(work, command)
    _require_day(work, command.from_day, "from_day")
    row = {
        "code": command.code,
        "value": value,
        "kind": command.kind,
        "category_id": command.category_id,
        "from_day": command.from_day,
        "order_text": line(command.order, "order", LINE_MAX),
    }
    (made,) = work.connection.execute(insert(policy_value), row).inserted_primary_key or (0,)
    turn_page(work.connection)
    text = row.pop("order_text")
    entry = work.record(Action.POLICY_SET, subject_id=made, text=str(text), details=row)
    return work.receipt(entry, Changes.POLICY, id=made)


def _require_narrowing(work: Writing, command: SetPolicyValue) -> None:
    if command.kind is None and command.category_id is None:
        return
    if command.code not in NARROWABLE:
        raise RuleBroken(Code.VALUE_UNFIT, field="category_id" if command.kind is None else "kind")
    if command.kind is not None and command.kind not in set(Kind):
        raise RuleBroken(Code.VALUE_UNFIT, field="kind")
    if command.category_id is not None:
        known = select(category.c.id).where(category.c.id == command.category_id)
        if work.connection.scalar(known) is None:
            raise RuleBroken(Code.VALUE_UNFIT, field="category_id")


def _require_day(work: Writing, day: int, name: str) -> None:
    cap = YEARS_AHEAD * 366
    if day < FIRST_DAY:
        raise RuleBroken(Code.BAD_DATE, field=name)
    if day > day_of(work.now) + cap:
        raise RuleBroken(Code.DATE_BEYOND_CAP, field=name, cap=cap)


@handles(SetHoliday)
def set_holiday(work: Writing, command: SetHoliday) -> Receipt:
    """Entered by hand it counts as confirmed. A district's holiday is shown; the limits follow the state's alone."""
    require_whole_state(work)
    require_place(work.connection, Scope(district_id=command.district_id))
    _require_day(work, command.day, "day")
    name = line(command.name_hi, "name_hi", LINE_MAX)
    names = {"name_hi": name, "name_en": optional_line(command.name_en, "name_en", LINE_MAX) or name}
    key = {"day": command.day, "district_id": command.district_id or 0}
    same = [holiday.c[column] == value for column, value in key.items()]
    changed = work.connection.execute(update(holiday).where(*same).values(**names, confirmed=True))
    if changed.rowcount == 0:
        work.connection.execute(insert(holiday), {**key, **names})
    turn_page(work.connection)
    entry = work.record(Action.HOLIDAY_SET, subject_id=command.day, details=key | names)
    return work.receipt(entry, Changes.POLICY, id=command.day)


@handles(RemoveHoliday)
def remove_holiday(work: Writing, command: RemoveHoliday) -> Receipt:
    """A working day again."""
    require_whole_state(work)
    key = {"day": command.day, "district_id": command.district_id or 0}
    gone = work.connection.execute(delete(holiday).where(*(holiday.c[name] == value for name, value in key.items())))
    if gone.rowcount == 0:
        raise NotFound
    turn_page(work.connection)
    entry = work.record(Action.HOLIDAY_REMOVED, subject_id=command.day, details=key)
    return work.receipt(entry, Changes.POLICY, id=command.day)
