"""What is done while the line is down goes out once, in order, when it is back; nothing is written over or lost."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.changes import Changes
from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AddNote, AttachFile, StartAction
from desktop.models.errors import BackendUnavailable, Code, NotFound, RuleBroken, StaleData
from desktop.models.identity import Credentials
from desktop.models.outbox import Standing
from desktop.models.special_close import RejectSpecialClose
from desktop.services.ports import outgoing_of
from desktop.services.rest import sending
from desktop.services.rest.sending import Sender
from tests.contract.behind import entries
from tests.helpers import steps
from tests.helpers.away import Away, answer, talk
from tests.helpers.served import ServedOffice
from tests.helpers.stores import PASSWORD

PDF = b"%PDF-1.7 the report"


@pytest.fixture
def away(office: ServedOffice, tmp_path: Path) -> Iterator[Away]:
    made = Away(office, tmp_path / "profile")
    yield made
    made.backend.close()


@pytest.fixture(autouse=True)
def _tries_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "QUIET_SECONDS", 0.0)


def test_while_the_line_holds_nothing_stays_here(away: Away) -> None:
    number = away.office.register().id
    command, receipt = away.note(number)
    assert receipt.entry
    assert not away.acts()
    assert len(entries(away.office, command.command_id)) == 1


def test_a_note_waits_for_the_line_and_arrives_once(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    command, receipt = away.note(number)
    assert (receipt.command_id, receipt.entry, receipt.changes) == (command.command_id, 0, Changes.NOTHING)
    (act,) = away.acts()
    assert (act.command, act.standing, act.code) == (command, Standing.WAITING, Code.SERVER_UNREACHABLE)
    count = away.outgoing.count()
    assert (count.waiting, count.stuck, count.code) == (1, 0, Code.SERVER_UNREACHABLE)
    away.back()
    assert not away.acts()
    assert len(entries(away.office, command.command_id)) == 1


def test_what_the_server_did_before_the_line_broke_is_not_done_twice(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_after = True
    command, receipt = away.note(number)
    assert receipt.entry == 0
    away.outgoing.flush()
    away.back()
    assert not away.acts()
    assert len(entries(away.office, command.command_id)) == 1


def test_what_waits_survives_the_program(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    command, _ = away.note(number)
    away.backend.close()
    away.line.cut_before = False
    away.open()
    assert [act.command for act in away.acts()] == [command]
    away.back()
    assert len(entries(away.office, command.command_id)) == 1


def test_acts_of_one_complaint_go_in_order_and_the_own_ones_are_no_conflict(away: Away) -> None:
    number, now = away.office.register().id, away.office.clock.now
    away.line.cut_before = True
    first, second = talk(number, now, 1), answer(number, now // 86_400, 1)
    for command in (first, second):
        assert away.desk.do(command).entry == 0
    away.note(number, "अन्त में")
    away.back()
    assert not away.acts()
    said = [event.action.name for event in away.events(number)][-3:]
    assert said == ["DIALOGUE", "ANSWERED", "NOTE"]


def test_who_was_first_is_shown_and_nothing_is_written_over(away: Away) -> None:
    number, now = away.office.register().id, away.office.clock.now
    away.line.cut_before = True
    mine = answer(number, now // 86_400, 1)
    assert away.desk.do(mine).entry == 0
    away.note(number, "इसके बाद")
    start = StartAction(command_id=uuid4(), complaint_id=number, seen_version=1, text="मैंने देखा")
    theirs = away.office.desk("l1.jst").do(start)
    away.back()
    conflict, behind = away.acts()
    assert (conflict.command, conflict.standing, conflict.code) == (mine, Standing.CONFLICT, Code.STALE)
    assert (conflict.details["by"], conflict.details["version"]) == ("रमेश", theirs.version)
    assert behind.standing is Standing.WAITING
    assert away.outgoing.count().stuck == 1
    away.back()
    assert len(away.acts()) == 2
    away.outgoing.send_again(mine.command_id, seen_version=theirs.version)
    away.back()
    assert not away.acts()
    assert [event.action.name for event in away.events(number)][-2:] == ["ANSWERED", "NOTE"]


def test_a_conflict_stays_until_it_is_given_up(away: Away) -> None:
    number, now = away.office.register().id, away.office.clock.now
    away.line.cut_before = True
    mine = answer(number, now // 86_400, 1)
    away.desk.do(mine)
    steps.do(away.office, "l1.jst", StartAction, number, text="देखा")
    for _ in range(3):
        away.back()
    assert [act.command.command_id for act in away.acts()] == [mine.command_id]
    away.outgoing.give_up(mine.command_id)
    assert not away.acts()
    assert entries(away.office, mine.command_id) == []


def test_what_the_rules_forbid_waits_for_a_person(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    command, _ = away.note(number, " ")
    away.back()
    (act,) = away.acts()
    assert (act.standing, act.code) == (Standing.REFUSED, Code.TEXT_MISSING)
    away.outgoing.send_again(command.command_id)
    away.back()
    assert [act.standing for act in away.acts()] == [Standing.REFUSED]


def test_who_sits_before_the_form_is_told_at_once_and_nothing_is_kept(away: Away) -> None:
    number = away.office.register().id
    with pytest.raises(RuleBroken):
        away.note(number, " ")
    with pytest.raises(NotFound):
        away.note(number + 999)
    with pytest.raises(StaleData):
        away.desk.do(answer(number, away.office.clock.now // 86_400, 0))
    assert not away.acts()


def test_decisions_are_not_kept_for_later(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    decision = RejectSpecialClose(command_id=uuid4(), complaint_id=number, seen_version=1, text="नहीं", proof="x")
    with pytest.raises(BackendUnavailable):
        away.desk.do(decision)
    assert not away.acts()


def test_a_file_waits_with_its_act_and_both_arrive(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    sha256 = away.desk.store_file(io.BytesIO(PDF), "आख्या.pdf")
    command = AttachFile(command_id=uuid4(), complaint_id=number, seen_version=1, name="आख्या.pdf", sha256=sha256)
    assert away.desk.do(command).entry == 0
    files = list((away.profile / "outbox").rglob("*.file"))
    assert [file.read_bytes() for file in files] == [PDF]
    away.back()
    assert not away.acts()
    assert not files[0].exists()
    (kept,) = away.office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).attachments
    assert (kept.name, kept.sha256) == ("आख्या.pdf", sha256)


def test_a_file_that_may_not_be_kept_is_refused_without_the_line(away: Away) -> None:
    away.line.cut_before = True
    with pytest.raises(RuleBroken) as refused:
        away.desk.store_file(io.BytesIO(b"MZ"), "program.exe")
    assert refused.value.code is Code.FILE_TYPE_REFUSED


def test_a_session_that_is_over_keeps_the_act_until_the_password_is_given(away: Away) -> None:
    number = away.office.register().id
    away.desk.sign_out()
    command, receipt = away.note(number)
    assert receipt.entry == 0
    assert away.outgoing.count().code is Code.SESSION_OVER
    away.desk.renew(PASSWORD)
    away.outgoing.flush()
    assert not away.acts()
    assert len(entries(away.office, command.command_id)) == 1


def test_another_officer_at_this_pc_has_another_outbox(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    away.note(number)
    away.line.cut_before = False
    other = away.backend.sign_in(Credentials(username="l2.jst", password=PASSWORD))
    outgoing = outgoing_of(other)
    assert outgoing is not None
    assert outgoing.acts() == ()


def test_whoever_watches_hears_of_every_change(away: Away) -> None:
    heard: list[Changes] = []
    away.outgoing.watch(heard.append)
    number = away.office.register().id
    away.line.cut_before = True
    away.note(number)
    assert Changes.CASES not in heard
    away.back()
    assert Changes.CASES in heard


def test_a_damaged_outbox_is_told_and_work_goes_on_while_the_line_holds(away: Away) -> None:
    number = away.office.register().id
    away.backend.close()
    with pytest.raises(BackendUnavailable) as told:
        away.outgoing.acts()
    assert told.value.code is Code.OUTBOX_UNREADABLE
    command, receipt = away.note(number)
    assert receipt.entry
    assert len(entries(away.office, command.command_id)) == 1


class TestDamagedOnDisk:
    """One act is no longer as it was kept: it waits for a person with a sentence, the others go out."""

    DAMAGES = (
        "body = CAST(replace(body, 'text', 'texx') AS BLOB)",
        "body = CAST(replace(body, 'देखा', 'देखी') AS BLOB)",
        "body = x'ff00'",
        "body = NULL",
        "digest = 7",
        "kind = 'Nothing'",
        "command_id = 'none'",
        "complaint_id = 'none'",
        "posting_id = 'none'",
        "standing = 'lost', digest = x''",
    )

    @pytest.fixture
    def damaged(self, away: Away, damage: str) -> tuple[UUID, UUID]:
        """The act that is damaged and a sound one of another complaint."""
        away.line.cut_before = True
        first, _ = away.note(away.office.register(number="30900001").id)
        second, _ = away.note(away.office.register(number="30900002").id)
        outbox = away.desk._visit.outbox
        assert outbox is not None
        outbox._disk.execute("PRAGMA ignore_check_constraints = ON")
        outbox._disk.execute("ALTER TABLE act RENAME TO sound")
        loose = "seq, command_id, posting_id, complaint_id, kind, body, digest, sha256, kept_at, standing, tries, code"
        outbox._disk.execute(f"CREATE TABLE act ({loose}, details)")
        outbox._disk.execute("INSERT INTO act SELECT * FROM sound")
        outbox._disk.execute(f"UPDATE act SET {damage} WHERE seq = 1")  # noqa: S608 - of the list above
        return first.command_id, second.command_id

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_it_is_set_aside_and_the_rest_goes_on(self, away: Away, damaged: tuple[UUID, UUID]) -> None:
        first, second = damaged
        away.back()
        (left,) = away.acts()
        assert (left.standing, left.code) == (Standing.REFUSED, Code.OUTBOX_DAMAGED)
        assert (away.outgoing.count().stuck, away.outgoing.count().waiting) == (1, 0)
        assert entries(away.office, first) == []
        assert len(entries(away.office, second)) == 1
        away.outgoing.send_again(left.command.command_id)
        away.back()
        assert len(away.acts()) == 1
        assert entries(away.office, first) == []
        away.outgoing.give_up(left.command.command_id)
        assert not away.acts()


def test_it_sends_by_itself_when_the_line_is_back(away: Away, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "FIRST_PAUSE", 0.05)
    number = away.office.register().id
    away.line.cut_before = True
    away.note(number)
    gone = _Gone(away.outgoing)
    away.outgoing._pause = 0.05
    away.outgoing.start()
    away.line.cut_before = False
    gone.wait()
    assert not away.acts()


class _Gone:
    """Waits for the outbox to be empty."""

    def __init__(self, outgoing: Sender) -> None:
        from threading import Event

        self._event, self._outgoing = Event(), outgoing
        outgoing.watch(self._look)

    def _look(self, _changes: Changes) -> None:
        if not self._outgoing.acts():
            self._event.set()

    def wait(self) -> None:
        assert self._event.wait(20)


def test_the_same_act_kept_twice_is_one(away: Away) -> None:
    number = away.office.register().id
    away.line.cut_before = True
    command = AddNote(command_id=UUID(int=9), complaint_id=number, seen_version=1, text="देखा")
    for _ in range(3):
        away.desk.do(command)
    assert len(away.acts()) == 1
