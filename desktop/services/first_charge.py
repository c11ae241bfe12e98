"""The posting in which the maker of a new store works, entered by the very commands an administrator would use."""

from __future__ import annotations

from uuid import uuid4

from desktop.models.calendar import day_of
from desktop.models.identity import AddSeat, Credentials, GivePosting, Scope
from desktop.models.oversight import AskStoreState
from desktop.services.ports import Backend
from desktop.services.stores import FirstCharge


def take_up(backend: Backend, username: str, password: str, charge: FirstCharge) -> None:
    """Make the seat and sit in it from today on, beside the administrator's. Raises what those commands raise."""
    desk = backend.sign_in(Credentials(username=username, password=password))
    seat = AddSeat(
        command_id=uuid4(),
        role=charge.role,
        designation=charge.designation,
        office=charge.office,
        scope=Scope(department_id=charge.department_id),
    )
    made = desk.do(seat)
    today = day_of(desk.ask(AskStoreState()).now)
    desk.do(
        GivePosting(command_id=uuid4(), officer_id=desk.officer.id, seat_id=made.id, from_day=today, additional=True)
    )
