"""The action ledger as it is read: pages with their counts, one row, how each addressee stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, case, func, select

from desktop.models import follow_up as f
from desktop.models.calendar import day_of
from desktop.models.complaint import Refusal
from desktop.models.follow_up import FollowUpLine, FollowUpState
from desktop.models.meeting_policy import FOLLOW_UP_POLICY, follow_up_refusal
from desktop.models.minutes.addressees import addressee_key
from desktop.models.minutes.due import Recurrence
from desktop.models.text import name_key
from desktop.services.sql.follow_ups import seen_follow_up
from desktop.services.sql.meeting_rows import CLOSED, own, seen, series_of
from desktop.services.sql.meeting_tables import follow_up, follow_up_case, reminder, reply
from desktop.services.sql.registry import answers
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint, officer
from desktop.services.sql.work import Reading

_COMPLIED = int(FollowUpState.COMPLIED)
_AGES = ((0, 15), (16, 30), (31, 90), (91, None))
_f = follow_up.c


def _newest(column: Any) -> Any:
    of_row = select(column).where(reply.c.follow_up_id == _f.id)
    return of_row.order_by(reply.c.id.desc()).limit(1).scalar_subquery()


def _number(table: Any) -> Any:
    return select(func.count()).select_from(table).where(table.c.follow_up_id == _f.id).scalar_subquery()


LINES = select(
    follow_up,
    _newest(reply.c.text).label("last_reply"),
    _newest(reply.c.day).label("last_reply_day"),
    _number(reminder).label("reminders"),
    _number(follow_up_case).label("complaints"),
)
"""Rows with what a line shows beside them."""
_PRESSING = (
    case((_f.state == CLOSED, 3), (_f.state == _COMPLIED, 2), (_f.due_day.is_(None), 1), else_=0),
    _f.due_day,
    _f.id,
)


def line_of(row: Row[Any], today: int) -> FollowUpLine:
    """A row of LINES as it stands on a day."""
    state = FollowUpState(row.state)
    late = today - row.due_day if row.due_day is not None and state in f.OUTSTANDING else 0
    return FollowUpLine(
        id=row.id,
        department_id=row.department_id or None,
        meeting_id=row.meeting_id,
        source=row.source,
        source_day=row.source_day,
        group=row.part,
        number=row.number,
        text=row.text,
        addressee=row.addressee,
        due_day=row.due_day,
        recurrence=Recurrence(row.recurrence),
        state=state,
        carried=row.carried,
        reminders=row.reminders,
        reopened=row.closing if state is not FollowUpState.CLOSED else "",
        last_reply=row.last_reply or "",
        last_reply_day=row.last_reply_day,
        complaints=row.complaints,
        age_days=max(0, today - row.source_day),
        late_days=max(0, late),
        version=row.version,
    )


def _of_office(reading: Reading) -> list[ColumnElement[bool]]:
    """The department's own rows; every department's for a posting of the whole state."""
    scope = reading.posting.scope
    return [] if scope.department_id is None and scope.district_id is None else own(follow_up, scope)


def _overdue(today: int) -> ColumnElement[bool]:
    return (_f.state < CLOSED) & (_f.state != _COMPLIED) & (_f.due_day < today)


def _chosen(reading: Reading, question: f.FollowUps) -> list[ColumnElement[bool]]:
    """Every filter but that of the states. Of the state's own directions a department reads meeting by meeting."""
    if question.meeting_id is None:
        found = _of_office(reading)
    else:
        found = [*seen(follow_up, reading.posting.scope), _f.meeting_id == question.meeting_id]
    if question.department_id is not None:
        found.append(_f.department_id == question.department_id)
    if addressee_key(question.addressee):
        found.append(_f.addressee_key == addressee_key(question.addressee))
    if name_key(question.text):
        found.append(_f.words.contains(name_key(question.text), autoescape=True))
    if question.only_overdue:
        found.append(_overdue(day_of(reading.now)))
    return found


@answers(f.FollowUps)
def page(reading: Reading, question: f.FollowUps) -> f.FollowUpPage:
    """The most pressing first; counts and ages are of everything that fits."""
    today, chosen = day_of(reading.now), _chosen(reading, question)
    counted = select(_f.state, func.count()).where(*chosen).group_by(_f.state)
    counts = {FollowUpState(state): number for state, number in reading.connection.execute(counted)}
    wanted = question.states or frozenset(FollowUpState)
    shown = [*chosen, _f.state.in_([int(state) for state in wanted])]
    rows = LINES.where(*shown).order_by(*_PRESSING).limit(question.limit).offset(question.offset)
    overdue = select(func.count()).select_from(follow_up).where(*shown, _overdue(today))
    return f.FollowUpPage(
        lines=tuple(line_of(row, today) for row in reading.connection.execute(rows)),
        total=sum(counts.get(state, 0) for state in wanted),
        overdue=reading.connection.scalar(overdue) or 0,
        counts=tuple((state, counts.get(state, 0)) for state in FollowUpState),
        ages=_ages(reading, shown, today),
    )


def _ages(
    reading: Reading, shown: Iterable[ColumnElement[bool]], today: int
) -> tuple[tuple[int, int | None, int], ...]:
    spans = [
        func.sum(case(((_f.source_day <= today - first) & (_f.source_day >= _since(today, last)), 1), else_=0))
        for first, last in _AGES
    ]
    numbers = reading.connection.execute(select(*spans).where(*shown, _f.state < CLOSED)).one()
    return tuple((first, last, number or 0) for (first, last), number in zip(_AGES, numbers, strict=True))


def _since(today: int, last: int | None) -> int:
    return 0 if last is None else today - last


@answers(f.OpenFollowUp)
def open_follow_up(reading: Reading, question: f.OpenFollowUp) -> f.FollowUp:
    """One row with its replies, reminders and complaints."""
    kept = seen_follow_up(reading, question.follow_up_id)
    connection, today = reading.connection, day_of(reading.now)
    row = connection.execute(LINES.where(_f.id == kept.id)).one()
    linked = (
        select(complaint.c.id, complaint.c.number)
        .join(follow_up_case, follow_up_case.c.complaint_id == complaint.c.id)
        .where(follow_up_case.c.follow_up_id == kept.id, *in_scope(complaint, reading.posting.scope))
        .order_by(complaint.c.id)
    )
    closer = select(officer.c.name).where(officer.c.id == kept.closed_by)
    return f.FollowUp(
        line=line_of(row, today),
        replies=_replies(reading, kept.id),
        reminders=_reminders(reading, kept.id),
        linked=tuple((number, shown) for number, shown in connection.execute(linked)),
        closing=kept.closing if kept.state == CLOSED else "",
        closed_by=connection.scalar(closer) or "",
        closed_day=day_of(kept.closed_at) if kept.closed_at is not None else None,
        closed_in=kept.closed_in,
        refusals=_refusals(reading, kept),
    )


def _refusals(reading: Reading, row: Row[Any]) -> tuple[Refusal, ...]:
    series, state = series_of(row), FollowUpState(row.state)
    codes = ((kind, follow_up_refusal(kind, reading.posting, series, state)) for kind in FOLLOW_UP_POLICY)
    return tuple(Refusal(act=kind.__name__, code=code.value) for kind, code in codes if code is not None)


def _replies(reading: Reading, follow_up_id: int) -> tuple[f.Reply, ...]:
    rows = select(reply, officer.c.name.label("officer")).outerjoin(officer, officer.c.id == reply.c.officer_id)
    return tuple(
        f.Reply(
            text=row.text,
            day=row.day,
            complied=row.complied,
            sha256=row.sha256,
            file_name=row.name,
            at=row.at,
            officer=row.officer or "",
        )
        for row in reading.connection.execute(rows.where(reply.c.follow_up_id == follow_up_id).order_by(reply.c.id))
    )


def _reminders(reading: Reading, follow_up_id: int) -> tuple[f.Reminder, ...]:
    rows = select(reminder, officer.c.name.label("officer")).outerjoin(officer, officer.c.id == reminder.c.officer_id)
    of_row = rows.where(reminder.c.follow_up_id == follow_up_id).order_by(reminder.c.id)
    return tuple(
        f.Reminder(number=row.number, day=row.day, at=row.at, officer=row.officer or "")
        for row in reading.connection.execute(of_row)
    )


@answers(f.AddresseeCounts)
def addressee_counts(reading: Reading, question: f.AddresseeCounts) -> tuple[f.AddresseeCount, ...]:
    """Spellings of one addressee count together, under one of them."""
    today = day_of(reading.now)
    chosen = _of_office(reading)
    if question.department_id is not None:
        chosen.append(_f.department_id == question.department_id)
    live, overdue = _f.state < CLOSED, func.sum(case((_overdue(today), 1), else_=0))
    rows = (
        select(
            _f.addressee_key,
            func.max(_f.addressee).label("addressee"),
            func.sum(case((live, 1), else_=0)).label("live"),
            overdue.label("overdue"),
            func.sum(case((_f.state == _COMPLIED, 1), else_=0)).label("complied"),
            func.sum(case((_f.state == CLOSED, 1), else_=0)).label("closed"),
            func.min(case((live, _f.source_day))).label("oldest"),
        )
        .where(*chosen)
        .group_by(_f.addressee_key)
        .order_by(overdue.desc(), func.sum(case((live, 1), else_=0)).desc(), _f.addressee_key)
        .limit(question.limit)
    )
    return tuple(
        f.AddresseeCount(
            addressee=row.addressee,
            live=row.live,
            overdue=row.overdue,
            complied=row.complied,
            closed=row.closed,
            oldest_days=today - row.oldest if row.oldest is not None else 0,
        )
        for row in reading.connection.execute(rows)
    )
