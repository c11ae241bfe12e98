"""Tokens: short, known to the server as digests alone, over when they should be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop.models.complaint import ComplaintFile
from desktop.models.errors import Code, NotPermitted, SignInRefused
from desktop.models.identity import ChangePassword, Credentials, EditOfficer
from desktop.models.oversight import AskStoreState
from desktop.models.special_close import ApproveSpecialClose
from desktop.services.rest.client import RestBackend, RestDesk
from desktop.services.sql.session_tables import counted_try, proof, session
from desktop.services.sql.sessions import Lifetimes, Sessions
from desktop.services.sql.tries import FREE_TRIES
from tests.contract.stories import proposed
from tests.helpers.served import ServedOffice, served, served_store
from tests.helpers.stores import PASSWORD

HOUR = 3_600
GUESS, OTHER = "guess", "naya-saral-1905"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ServedOffice]:
    with served_store(tmp_path, lifetimes=Lifetimes(idle=HOUR, absolute=10 * HOUR)) as opened:
        yield opened


def is_over(desk: RestDesk) -> bool:
    try:
        desk.ask(AskStoreState())
    except SignInRefused as refused:
        return refused.code is Code.SESSION_OVER
    return False


def token_of(desk: RestDesk) -> str:
    return desk._visit.token


def test_a_token_is_short_and_the_store_has_only_its_digest(office: ServedOffice) -> None:
    token = token_of(office.desk("l1.jst"))
    assert 40 <= len(token) < 100
    with office.engine.connect() as connection:
        (row,) = connection.execute(select(session)).all()
    assert token.encode() not in b"".join(value for value in row if isinstance(value, bytes))


def test_a_session_that_is_used_goes_on_until_its_age_ends_it(office: ServedOffice) -> None:
    desk = office.desk("l1.jst")
    for _ in range(10):
        office.clock.advance(seconds=HOUR - 60)
        assert not is_over(desk)
    office.clock.advance(seconds=11 * 60)
    assert is_over(desk)


def test_a_session_that_is_not_used_ends(office: ServedOffice) -> None:
    desk = office.desk("l1.jst")
    office.clock.advance(seconds=HOUR + 1)
    assert is_over(desk)


def test_signing_in_again_goes_on_at_the_same_desk(office: ServedOffice) -> None:
    desk = office.desk("double")
    other = desk.in_posting(desk.officer.postings[1].id)
    office.clock.advance(seconds=HOUR + 1)
    assert is_over(other)
    with pytest.raises(SignInRefused):
        other.renew("guess")
    other.renew(PASSWORD)
    assert not is_over(other)
    assert not is_over(desk)
    assert other.officer.posting.id != desk.officer.posting.id


def test_signing_out_ends_the_token(office: ServedOffice) -> None:
    desk, other = office.desk("l1.jst"), office.desk("l1.jst")
    desk.sign_out()
    assert is_over(desk)
    assert not is_over(other)


def test_who_is_taken_out_of_service_is_out_at_once(office: ServedOffice) -> None:
    desk = office.desk("l1.jst")
    gone = EditOfficer(command_id=uuid4(), officer_id=desk.officer.id, seen_version=1, name="रमेश", active=False)
    office.desk("admin").do(gone)
    assert is_over(desk)


def test_another_password_ends_every_session_but_the_own(office: ServedOffice) -> None:
    desk, other = office.desk("l1.jst"), office.desk("l1.jst")
    desk.do(ChangePassword(command_id=uuid4(), old_password=PASSWORD, new_password=OTHER))
    assert not is_over(desk)
    assert is_over(other)


def test_a_kept_token_opens_the_desk_again(office: ServedOffice) -> None:
    kept: dict[str, str] = {}
    with served(office) as address:
        backend = RestBackend(address, keep_token=kept.__setitem__)
        desk = backend.sign_in(Credentials(username="l2.jst", password=PASSWORD))
        again = backend.resume(kept["l2.jst"])
        assert again.officer == desk.officer
        with pytest.raises(SignInRefused) as refused:
            backend.resume("x" * 43)
        assert refused.value.code is Code.SESSION_OVER
        backend.close()


def test_nobody_works_in_somebody_else_s_posting(office: ServedOffice) -> None:
    mine, other = office.desk("l1.jst"), office.desk("l3.jst")
    with pytest.raises(NotPermitted) as refused:
        office.client.resume(token_of(mine), other.officer.posting.id)
    assert refused.value.code is Code.NO_POSTING


def test_guessing_is_slowed_for_names_nobody_has_too_and_by_every_worker_alike(office: ServedOffice) -> None:
    workers = [Sessions(office.backend.store), Sessions(office.backend.store)]
    for username in ("l1.jst", "nobody"):
        for number in range(FREE_TRIES):
            with pytest.raises(SignInRefused) as refused:
                workers[number % 2].begin(Credentials(username=username, password=GUESS))
            assert refused.value.code is Code.WRONG_CREDENTIALS
        with pytest.raises(SignInRefused) as refused:
            workers[1].begin(Credentials(username=username, password=PASSWORD))
        assert refused.value.code is Code.TOO_MANY_TRIES
    with office.engine.connect() as connection:
        keys = connection.scalars(select(counted_try.c.key)).all()
    assert not [key for key in keys if b"nobody" in key]


def test_a_proof_given_by_one_worker_is_spent_once_at_another(office: ServedOffice) -> None:
    number = proposed(office)
    first, second = Sessions(office.backend.store), Sessions(office.backend.store)
    token, _, _ = first.begin(Credentials(username="l3.jst", password=PASSWORD))
    given = first.desk(token, None).prove(PASSWORD)
    desk = second.desk(token, None)
    seen = office.desk("itda").ask(ComplaintFile(complaint_id=number)).case.version
    for code in (None, Code.PROOF_NEEDED):
        command = ApproveSpecialClose(
            command_id=uuid4(), complaint_id=number, seen_version=seen, text="देखा", proof=given, words_seen=True
        )
        if code is None:
            assert desk.do(command).entry
            continue
        with pytest.raises(SignInRefused) as refused:
            desk.do(command)
        assert refused.value.code is code
    with office.engine.connect() as connection:
        assert connection.execute(select(proof)).all() == []


def test_a_proof_is_over_after_two_minutes_and_is_nobody_else_s(office: ServedOffice) -> None:
    desk = office.desk("l3.jst")
    given = desk.prove(PASSWORD)
    store = Sessions(office.backend.store)._store
    with office.engine.begin() as connection:
        for officer_id, now in ((desk.officer.id + 1, office.clock.now), (desk.officer.id, office.clock.now + 121)):
            with pytest.raises(SignInRefused):
                store.proofs.spend(connection, given, officer_id, now)
        store.proofs.spend(connection, given, desk.officer.id, office.clock.now + 119)
