"""The file an officer opens: whole, masked, inside the scope, with the reasons of what is not offered."""

from __future__ import annotations

import io
import json
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import complaint_commands as c
from desktop.models.complaint import Action, Channel, Complaint, ComplaintFile, FindNumber, Status
from desktop.models.errors import Code, NotFound
from desktop.models.identity import Role
from desktop.models.policy import POLICY, Standing, refusal
from desktop.models.rules import Rules
from desktop.models.seam import CaseCommand
from desktop.models.special_close import DraftSpecialClose
from desktop.services.sql.complaint_file import ABOUT_ONE
from tests.helpers.statements import statements
from tests.helpers.stores import CATEGORIES, DEHRADUN, JST, NAINITAL, NOW, PWD, Office


def opened(office: Office, number: int, by: str = "so.jst") -> Complaint:
    return office.desk(by).ask(ComplaintFile(complaint_id=number))


def do(office: Office, by: str, kind: type[CaseCommand], number: int, **fields: Any) -> None:
    version = opened(office, number, by).case.version
    office.desk(by).do(kind(command_id=uuid4(), complaint_id=number, seen_version=version, **fields))


def test_a_new_complaint_s_file_is_whole_and_masked(office: Office) -> None:
    number = office.register(mobile="9412012345", language="गढ़वाली").id
    file = opened(office, number)
    assert file.person.mobile == "94••• ••345"
    assert "9412012345" not in repr(file)
    assert (file.person.name, file.person.village, file.person.language) == ("भगवती देवी", "रायपुर", "गढ़वाली")
    assert (file.channel, file.subject) == (Channel.CALL_1905, "पेयजल आपूर्ति बाधित")
    assert file.description == "दस दिन से नल में पानी नहीं आ रहा है।"
    assert (file.seat, file.holder) == ("L1 अधिकारी, कार्यालय", "रमेश")
    assert (file.words, file.draft, file.attachments, file.duplicates) == ("", "", (), ())


def test_the_timeline_names_who_did_what_in_which_post(office: Office) -> None:
    number = office.register().id
    do(office, "l1.jst", c.StartAction, number, text="टीम भेजी गई")
    office.clock.advance(days=30)
    office.desk("so.jst").do(c.RunTimer(command_id=uuid4()))
    registered, started, escalated, *_ = opened(office, number).events
    assert (registered.action, registered.at, registered.officer) == (Action.REGISTERED, NOW, "हरीश")
    assert (started.officer, started.designation, started.role) == ("रमेश", "L1 अधिकारी", Role.L1)
    assert started.text == "टीम भेजी गई"
    assert started.details == {"status_from": Status.PENDING, "status_to": Status.IN_PROGRESS}
    assert (escalated.action, escalated.officer, escalated.designation) == (Action.ESCALATED, "", "")
    assert escalated.role == Role.CLOCK


def test_files_and_drafts_lie_in_the_file(office: Office) -> None:
    number = office.register().id
    sha256 = office.desk("l1.jst").store_file(io.BytesIO(b"%PDF-1.7\n%%EOF\n"), "आख्या.pdf")
    do(office, "l1.jst", c.AttachFile, number, name="आख्या.pdf", sha256=sha256)
    fields = {"reason": "SC01", "rule": "", "rule_text": "", "text": "अधूरा", "evidence": {}}
    do(office, "l1.jst", DraftSpecialClose, number, **fields)
    file = opened(office, number)
    (kept,) = file.attachments
    assert (kept.name, kept.sha256, kept.officer, kept.size) == ("आख्या.pdf", sha256, "रमेश", 15)
    assert kept.media_type == "application/pdf"
    assert json.loads(file.draft) == fields


def test_outside_the_scope_there_is_no_such_file(office: Office) -> None:
    number = office.register(number="30948217").id
    for by in ("l1.pwd", "so.pwd", "l1b.jst", "l2b.jst"):
        with pytest.raises(NotFound):
            opened(office, number, by)
        with pytest.raises(NotFound):
            office.desk(by).ask(FindNumber(number="30948217"))
    with pytest.raises(NotFound):
        opened(office, 10**9)


def test_a_number_is_found_in_either_script(office: Office) -> None:
    number = office.register(number="30948217").id
    own = office.register().id
    for typed in ("30948217", "३०९४८२१७", " 3094 8217\n", "\u200d30948217"):
        assert office.desk("l3.jst").ask(FindNumber(number=typed)) == number
    assert office.desk("l3.jst").ask(FindNumber(number=f"nd{own:08d}")) == own
    for typed in ("", "30948218", "'; --", "\ud800"):
        with pytest.raises(NotFound):
            office.desk("l3.jst").ask(FindNumber(number=typed))


def test_what_may_be_the_same_is_named(office: Office) -> None:
    number = office.register(village="सिमली", mobile="9412000001").id
    same_mobile = office.register(village="कहीं और", mobile="9412000001", category_id=CATEGORIES[JST] + 1).id
    same_matter = office.register(village="सिमली ", mobile="9412000002").id
    office.register(village="सिमला", mobile="9412000003")
    office.register(village="सिमली", mobile="9412000004", district_id=NAINITAL)
    office.register(village="सिमली", mobile="9412000001", department_id=PWD, by="so.pwd")
    closed = office.register(village="सिमली", mobile="9412000001").id
    answer(office, closed)
    do(office, "so.jst", c.RecordSatisfied, closed, channel=Channel.CALL_1905, day=20_000, words="धन्यवाद")
    assert set(opened(office, number).duplicates) == {same_mobile, same_matter}


def answer(office: Office, number: int) -> None:
    do(
        office,
        "l1.jst",
        c.AnswerComplaint,
        number,
        fact="पाइप टूटा था",
        rule="नियम 4",
        order="जोड़ दिया गया",
        contact="दूरभाष",
        contact_day=20_000,
    )


def test_the_complainant_s_last_words_are_kept(office: Office) -> None:
    number = office.register().id
    answer(office, number)
    fields = {"channel": Channel.CALL_1905, "day": 20_000, "words": "जोड़ फिर खुल गया", "reason": "कार्य नहीं हुआ"}
    do(office, "so.jst", c.RecordDissatisfied, number, **fields)
    assert opened(office, number).words == "जोड़ फिर खुल गया"


@pytest.mark.parametrize("by", ["l1.jst", "l2.jst", "l3.jst", "l4.jst", "so.jst", "anu.jst", "itda"])
def test_refusals_are_those_of_the_policy(office: Office, by: str) -> None:
    number = office.register().id
    for step in (None, answer):
        if step:
            step(office, number)
        file = opened(office, number, by)
        at = Standing(posting=office.desk(by).officer.posting, case=file.case, rules=Rules(), now=office.clock.now)
        expected = {command.__name__: refusal(command, at) for command in ABOUT_ONE}
        assert {refused.act: refused.code for refused in file.refusals} == {
            act: code for act, code in expected.items() if code is not None
        }


def test_every_command_about_a_complaint_is_asked(office: Office) -> None:
    case_commands = {command for command in POLICY if issubclass(command, CaseCommand)}
    assert set(ABOUT_ONE) == case_commands | {c.RevealMobile}
    assert len(ABOUT_ONE) == len(set(ABOUT_ONE))


def test_a_refusal_brings_the_number_its_sentence_names(office: Office) -> None:
    number = office.register().id
    refused = {refused.act: refused for refused in opened(office, number, "l2.jst").refusals}
    assert refused["StartAction"].code == Code.NOT_AT_YOUR_LEVEL
    assert refused["StartAction"].details == {"level": 1}


def test_a_long_history_costs_no_more_statements_than_a_short_one(office: Office) -> None:
    number = office.register(district_id=DEHRADUN).id
    with statements(office.engine) as short:
        opened(office, number)
    for _ in range(12):
        do(office, "l1.jst", c.AddNote, number, text="टिप्पणी")
        office.register()
    with statements(office.engine) as long:
        file = opened(office, number)
    assert len(file.events) == 13
    assert len(file.duplicates) == 12
    assert len(long) == len(short)
