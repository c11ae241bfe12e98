"""Officers and seats as the administrator sees them, for tests that change them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop.models.calendar import day_of
from desktop.models.errors import AppError
from desktop.models.identity import OfficerRow, Officers, SeatRow, Seats
from desktop.models.seam import Command, Receipt
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event
from tests.helpers.stores import NOW, Office

TODAY = day_of(NOW)


def new(kind: type[Command[Receipt]], **fields: Any) -> Command[Receipt]:
    return kind(command_id=uuid4(), **fields)


def seat_row(office: Office, username: str) -> SeatRow:
    number = office.seat(username)
    return next(row for row in office.desk("itda").ask(Seats()) if row.id == number)


def officer_row(office: Office, username: str) -> OfficerRow:
    return next(row for row in office.desk("admin").ask(Officers()) if row.username == username)


def refused(office: Office, command: Command[Receipt], by: str = "admin") -> AppError:
    desk = office.desk(by)
    before = ledger_length(office)
    with pytest.raises(AppError) as caught:
        desk.do(command)
    assert ledger_length(office) == before
    return caught.value


def ledger_length(office: Office) -> int:
    with office.engine.connect() as connection:
        assert first_broken(connection) is None
        return len(connection.execute(select(event.c.id)).all())


def last_entry(office: Office) -> Any:
    with office.engine.connect() as connection:
        return connection.execute(select(event).order_by(event.c.id.desc()).limit(1)).one()
