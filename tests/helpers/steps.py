"""Commands in a test's words: `do(office, "l2.jst", StartAction, number, text="…")` with the version just seen."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from desktop.models import complaint_commands as c
from desktop.models.calendar import day_of
from desktop.models.complaint import Channel, ComplaintFile
from desktop.models.dialogue import LogDialogue, Mode, Outcome
from desktop.models.seam import CaseCommand
from desktop.models.special_close import DecisionCommand, ProposeSpecialClose
from tests.helpers.stores import PASSWORD, Office


def do(office: Office, by: str, kind: type[CaseCommand], number: int, /, **fields: Any) -> Any:
    """Give the command as somebody who has just looked at the complaint."""
    desk = office.desk(by)
    version = desk.ask(ComplaintFile(complaint_id=number)).case.version
    return desk.do(kind(command_id=uuid4(), complaint_id=number, seen_version=version, **fields))


def escalate(office: Office, days: int = 9) -> None:
    """Let the days pass and the timer run."""
    office.clock.advance(days=days)
    office.desk("so.jst").do(c.RunTimer(command_id=uuid4()))


def answer(office: Office, by: str, number: int) -> None:
    fields = {"fact": "पाइप टूटा था", "rule": "नियम 4", "order": "जोड़ दिया गया", "contact": "दूरभाष"}
    do(office, by, c.AnswerComplaint, number, **fields, contact_day=day_of(office.clock.now))


def reopen(office: Office, by: str, number: int, words: str = "जोड़ फिर खुल गया") -> None:
    """Answered, and the complainant is not satisfied."""
    answer(office, by, number)
    fields = {"channel": Channel.CALL_1905, "day": day_of(office.clock.now), "reason": "कार्य नहीं हुआ"}
    do(office, "so.jst", c.RecordDissatisfied, number, words=words, **fields)


def satisfy(office: Office, by: str, number: int) -> None:
    """Answered, and the complainant is satisfied."""
    answer(office, by, number)
    fields = {"channel": Channel.CALL_1905, "day": day_of(office.clock.now), "words": "धन्यवाद"}
    do(office, "so.jst", c.RecordSatisfied, number, **fields)


def talk(office: Office, by: str, number: int, **changes: Any) -> Any:
    """A talk that reached the complainant, five minutes ago."""
    usual = {
        "mode": Mode.PHONE,
        "at": office.clock.now - 300,
        "minutes": 4,
        "doubt": "पानी कब आएगा?",
        "answer": "शीघ्र",
        "outcome": Outcome.DISAGREES_WITH_RULE,
    }
    return do(office, by, LogDialogue, number, **(usual | changes))


def propose(office: Office, by: str, number: int, reason: str = "SC04", **changes: Any) -> Any:
    """A proposal with all that this reason demands, after a talk."""
    talk(office, by, number)
    usual = {
        "reason": reason,
        "rule": "सूचना का अधिकार अधिनियम, धारा 6",
        "rule_text": "पृथक व्यवस्था है।",
        "text": "अभिलेख की प्रति माँगी गई है।",
        "evidence": {"advice_given": "लोक सूचना अधिकारी, पेयजल"},
    }
    return do(office, by, ProposeSpecialClose, number, **(usual | changes))


def decide(office: Office, by: str, kind: type[DecisionCommand], number: int, **fields: Any) -> Any:
    """A decision with a fresh proof."""
    desk = office.desk(by)
    version = desk.ask(ComplaintFile(complaint_id=number)).case.version
    proof = desk.prove(PASSWORD)
    command = kind(command_id=uuid4(), complaint_id=number, seen_version=version, proof=proof, **fields)
    return desk.do(command)
