"""Signing in: who gets a desk, in which posting, and how guessing is slowed down."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select, text, update

from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.errors import AppError, Code, NotPermitted, SignInRefused
from desktop.models.identity import AddOfficer, ChangePassword, Credentials, EndPosting, Role
from desktop.services.sql import passwords, tries
from desktop.services.sql.backend import SqlBackend, open_backend
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event, officer, posting
from tests.helpers.stores import PASSWORD, PEOPLE, Office, complaint

WRONG = "not-the-password"
OTHER = "another-1905"


def refused(office: Office, username: str, password: str = WRONG, posting_id: int | None = None) -> AppError:
    with pytest.raises(SignInRefused) as caught:
        office.backend.sign_in(Credentials(username=username, password=password, posting_id=posting_id))
    return caught.value


def entries(office: Office, action: Action) -> list[Any]:
    with office.engine.connect() as connection:
        found = select(event).where(event.c.action == int(action)).order_by(event.c.id)
        return list(connection.execute(found))


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.username)
def test_every_role_signs_in_to_its_own_scope(office: Office, person: Any) -> None:
    at = office.desk(person.username).officer.posting
    assert (at.role, at.scope) == (person.role, person.scope)


def test_names_are_the_same_in_any_letters(office: Office) -> None:
    desk = office.backend.sign_in(Credentials(username="  L2.JST ", password=PASSWORD))
    assert desk.officer.username == "l2.jst"


@pytest.mark.parametrize(("username", "password"), [("l2.jst", WRONG), ("nobody", PASSWORD), ("l2.jst", ""), ("", "")])
def test_wrong_name_and_wrong_password_are_refused_alike(office: Office, username: str, password: str) -> None:
    assert refused(office, username, password).code is Code.WRONG_CREDENTIALS


def test_the_hash_of_nobody_costs_what_new_hashes_cost() -> None:
    assert not passwords._hasher.check_needs_rehash(passwords._nobody)


def test_unknown_names_cost_one_hashing_as_known_ones_do(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    real = passwords.matches

    def counted(stored: str | None, password: str) -> bool:
        asked.append(stored is None)
        return real(stored, password)

    monkeypatch.setattr(passwords, "matches", counted)
    refused(office, "l2.jst")
    refused(office, "nobody")
    assert asked == [False, True]


@pytest.mark.parametrize("username", ["l2.jst", "nobody"])
def test_after_five_wrong_tries_one_waits_longer_and_longer(office: Office, username: str) -> None:
    waits = []
    for _ in range(tries.FREE_TRIES):
        assert refused(office, username).code is Code.WRONG_CREDENTIALS
    for _ in range(9):
        early = refused(office, username)
        assert early.code is Code.TOO_MANY_TRIES
        waits.append(early.details["seconds"])
        office.clock.advance(seconds=int(str(waits[-1])))
        assert refused(office, username).code is Code.WRONG_CREDENTIALS
    assert waits == [15, 30, 60, 120, 240, 480, 900, 900, 900]


def test_the_right_password_waits_too_and_then_forgives(office: Office) -> None:
    for _ in range(tries.FREE_TRIES):
        refused(office, "l2.jst")
    assert refused(office, "l2.jst", PASSWORD).code is Code.TOO_MANY_TRIES
    office.clock.advance(seconds=15)
    office.desk("l2.jst")
    for _ in range(tries.FREE_TRIES):
        assert refused(office, "l2.jst").code is Code.WRONG_CREDENTIALS


def test_many_tries_at_once_are_counted_each(office: Office) -> None:
    def guess(_: int) -> Code:
        return refused(office, "l3.jst").code

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(guess, range(24)))
    assert answers.count(Code.WRONG_CREDENTIALS) == tries.FREE_TRIES
    assert answers.count(Code.TOO_MANY_TRIES) == 24 - tries.FREE_TRIES


def test_a_clock_that_was_ahead_locks_nobody_out(office: Office) -> None:
    for _ in range(tries.FREE_TRIES):
        refused(office, "l2.jst")
    office.clock.advance(days=-400)
    office.desk("l2.jst")


def test_who_is_out_of_service_hears_it_only_with_the_right_password(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.execute(update(officer).where(officer.c.username == "l2.jst").values(active=False))
    assert refused(office, "l2.jst").code is Code.WRONG_CREDENTIALS
    assert refused(office, "l2.jst", PASSWORD).code is Code.OFFICER_INACTIVE


def test_without_a_posting_there_is_no_desk(office: Office) -> None:
    admin = office.desk("admin")
    admin.do(AddOfficer(command_id=uuid4(), name="नई अधिकारी", username="new", password=PASSWORD))
    assert refused(office, "new", PASSWORD).code is Code.NO_POSTING
    at = office.desk("l2.jst").officer.posting
    admin.do(EndPosting(command_id=uuid4(), posting_id=at.id, from_day=day_of(office.clock.now)))
    assert refused(office, "l2.jst", PASSWORD).code is Code.NO_POSTING


def test_the_regular_charge_comes_first_then_the_one_used_last(office: Office) -> None:
    first = office.desk("double").officer
    regular, additional = first.postings
    assert (first.posting, regular.additional, additional.additional) == (regular, False, True)
    assert office.desk("double", posting_id=additional.id).officer.posting == additional
    assert office.desk("double").officer.posting == additional
    assert refused(office, "double", PASSWORD, posting_id=office.desk("l2.pwd").officer.posting.id).code is (
        Code.NO_POSTING
    )


def test_switching_the_posting_keeps_the_person(office: Office) -> None:
    desk = office.desk("double")
    other = desk.officer.postings[1]
    assert desk.in_posting(other.id).officer.posting == other
    with pytest.raises(NotPermitted):
        desk.in_posting(10_000)


def test_each_sign_in_is_in_the_ledger_and_is_the_days_login(office: Office) -> None:
    desk = office.desk("l3.pwd")
    (entry,) = entries(office, Action.SIGNED_IN)
    assert (entry.officer_id, entry.posting_id, entry.at) == (
        desk.officer.id,
        desk.officer.posting.id,
        office.clock.now,
    )
    refused(office, "l3.pwd")
    assert len(entries(office, Action.SIGNED_IN)) == 1
    with office.engine.connect() as connection:
        at = connection.scalar(select(officer.c.last_login_at).where(officer.c.id == desk.officer.id))
        assert (at, first_broken(connection)) == (office.clock.now, None)


def test_a_changed_password_is_the_only_one_that_opens(office: Office) -> None:
    desk = office.desk("so.jst")
    with pytest.raises(SignInRefused):
        desk.do(ChangePassword(command_id=uuid4(), old_password=WRONG, new_password=OTHER))
    desk.do(ChangePassword(command_id=uuid4(), old_password=PASSWORD, new_password=OTHER))
    assert refused(office, "so.jst", PASSWORD).code is Code.WRONG_CREDENTIALS
    office.backend.sign_in(Credentials(username="so.jst", password=OTHER))
    with office.engine.connect() as connection:
        assert "another" not in str(connection.execute(text("SELECT * FROM event")).all())


def test_the_hash_is_argon2id_at_full_strength() -> None:
    assert passwords.hashed(PASSWORD).startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_every_write_reaches_the_disk_before_it_is_acknowledged(office: Office) -> None:
    with office.engine.connect() as connection:
        assert connection.scalar(text("PRAGMA synchronous")) == 2
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"


def test_a_second_program_may_open_the_same_file(office: Office) -> None:
    other = open_backend(office.url, office.clock)
    assert other.sign_in(Credentials(username="itda", password=PASSWORD)).officer.posting.role is Role.STATE_NODAL
    office.register()
    other.close()


def test_closing_folds_the_log_into_the_file(office: Office) -> None:
    office.register()
    office.backend.close()
    assert [file.name for file in office.file.parent.iterdir()] == ["store.db"]
    again = SqlBackend(office.file, office.clock)
    again.sign_in(Credentials(username="itda", password=PASSWORD))
    again.close()


def test_a_backup_is_made_once_an_hour(office: Office) -> None:
    assert office.backend.back_up_if_due() is not None
    assert office.backend.back_up_if_due() is None
    office.clock.advance(hours=1)
    assert office.backend.back_up_if_due() is not None


def test_who_loses_the_posting_while_signed_in_changes_nothing_more(office: Office) -> None:
    cell = office.desk("so.jst")
    done = complaint()
    receipt = cell.do(done)
    at = cell.officer.posting
    office.desk("admin").do(EndPosting(command_id=uuid4(), posting_id=at.id, from_day=day_of(office.clock.now)))
    with pytest.raises(NotPermitted) as caught:
        cell.do(complaint())
    assert caught.value.code is Code.NO_POSTING
    assert cell.do(done) == receipt  # asking again what became of it changes nothing


def test_who_goes_out_of_service_while_signed_in_changes_nothing_more(office: Office) -> None:
    cell = office.desk("so.jst")
    with office.engine.begin() as connection:
        connection.execute(update(officer).where(officer.c.username == "so.jst").values(active=False))
    with pytest.raises(NotPermitted):
        cell.do(complaint())


def test_former_holders_stay_in_the_history(office: Office) -> None:
    at = office.desk("l1.jst").officer.posting
    today = day_of(office.clock.now)
    office.desk("admin").do(EndPosting(command_id=uuid4(), posting_id=at.id, from_day=today))
    with office.engine.connect() as connection:
        assert connection.scalar(select(posting.c.to_day).where(posting.c.id == at.id)) == today
