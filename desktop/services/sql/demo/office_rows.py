"""Writing seats, mapping, officers, postings and the few papers into a new store."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from desktop.models.demo_texts import load_officer_texts
from desktop.models.reference import load_reference
from desktop.models.text import name_key
from desktop.services.sql import passwords
from desktop.services.sql import tables as t
from desktop.services.sql.demo.offices import offices_of_the_state
from desktop.services.sql.demo.papers import paper
from desktop.services.sql.demo.sign_ins import DEMO_PASSWORD
from desktop.services.sql.demo.staff import staff_of


def keep_offices(connection: Connection, seed: int, as_of: int) -> None:
    """Everything the complaints need before the first of them."""
    offices = offices_of_the_state(load_reference())
    staff = staff_of(offices, seed, as_of)
    # One hash for all: argon2 is slow on purpose, six thousand of them would take minutes, and the common password of
    # invented officers is printed beside the sign-in anyway.
    password_hash = passwords.hashed(DEMO_PASSWORD)
    regular = {tenure.posting.officer_id: tenure.posting.id for tenure in reversed(staff.tenures)}
    connection.execute(
        insert(t.seat),
        [
            {
                "id": seat.id,
                "role": int(seat.role),
                "department_id": seat.scope.department_id,
                "district_id": seat.scope.district_id,
                "block_id": seat.scope.block_id,
                "designation": seat.designation,
                "office": seat.office,
            }
            for seat in offices.seats
        ],
    )
    connection.execute(
        insert(t.mapping),
        [
            {
                "department_id": rule.department_id,
                "category_id": rule.category_id,
                "district_id": rule.district_id,
                "block_id": rule.block_id,
                "level": rule.level,
                "seat_id": rule.seat_id,
            }
            for rule in offices.rules
        ],
    )
    connection.execute(
        insert(t.officer),
        [
            {
                "id": person.id,
                "username": person.username,
                "name": person.name,
                "name_key": name_key(person.name),
                "password_hash": password_hash,
                "active": person.active,
                "last_login_at": person.last_login_at,
                "last_posting_id": regular.get(person.id),
            }
            for person in staff.people
        ],
    )
    connection.execute(
        insert(t.posting),
        [
            {
                "id": tenure.posting.id,
                "officer_id": tenure.posting.officer_id,
                "seat_id": tenure.posting.seat_id,
                "additional": tenure.posting.additional,
                "from_day": tenure.from_day,
                "to_day": tenure.to_day,
                "order_text": tenure.order,
            }
            for tenure in staff.tenures
        ],
    )
    _keep_papers(connection, as_of)


def _keep_papers(connection: Connection, as_of: int) -> None:
    texts = load_officer_texts()
    cited = {given for closure in texts.special_close.values() for given in closure.evidence.values()}
    names = {*texts.common["attachments"], *(given for given in cited if given.endswith(".pdf"))}
    found = {made.sha256: made for made in map(paper, sorted(names))}
    connection.execute(
        insert(t.file_content),
        [
            {
                "sha256": made.sha256,
                "size": len(made.content),
                "media_type": made.media_type,
                "officer_id": 1,
                "at": as_of,
                "bytes": made.content,
            }
            for made in found.values()
        ],
    )
