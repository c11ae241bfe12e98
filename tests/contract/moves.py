"""What officers might type, sensible and not: the fields of every command about one complaint, by chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import special_close as s
from desktop.models.calendar import day_of
from desktop.models.complaint import Channel, Kind
from desktop.models.reference import load_reference
from desktop.models.seam import CaseCommand
from tests.helpers.stores import CATEGORIES, JST, PWD

WORDS = ("स्थल देखा", "पाइप जोड़ा", "नियमानुसार", "पुनः जाँच", "मा0 अध्यक्ष के निर्देश", "<b>=1+1</b>", "क\u200bख")
BLANK = ("", " ", "\u200b", "\n")
SISTERS = {
    JST: [row.id for row in load_reference().categories if row.department == "JST"],
    PWD: [row.id for row in load_reference().categories if row.department == "PWD"],
}


@dataclass(frozen=True, slots=True)
class Chance:
    """The dice of one step, and what they may point at."""

    dice: random.Random
    now: int
    complaints: tuple[int, ...]
    seats: tuple[int, ...]
    dialogues: tuple[int, ...]
    files: tuple[str, ...]
    proof: Callable[[], str]
    careful: bool
    """Mostly what fits; False = anything."""

    def text(self) -> str:
        slip = self.dice.random() < (0.03 if self.careful else 0.3)
        return self.dice.choice(BLANK if slip else WORDS)

    def yes(self) -> bool:
        return self.dice.random() < (0.95 if self.careful else 0.5)

    def past_day(self) -> int:
        return self.day(-3, 0) if self.careful else self.day(-9_000, 3)

    def coming_day(self) -> int:
        return self.day(0, 20) if self.careful else self.day(-5, 500)

    def day(self, low: int, high: int) -> int:
        return day_of(self.now) + self.dice.randint(low, high)


def _words(*names: str) -> Callable[[Chance], dict[str, Any]]:
    return lambda chance: {name: chance.text() for name in names}


def _target(chance: Chance) -> dict[str, Any]:
    return {"target_day": chance.coming_day(), "reason": chance.text(), "complainant_told": chance.yes()}


def _answer(chance: Chance) -> dict[str, Any]:
    texts = {name: chance.text() for name in ("fact", "rule", "order", "contact", "phoned_by")}
    return texts | {"contact_day": chance.past_day()}


def _said(chance: Chance) -> dict[str, Any]:
    return {"channel": chance.dice.choice(list(Channel)), "day": chance.past_day(), "words": chance.text()}


def _talk(chance: Chance) -> dict[str, Any]:
    return {
        "mode": chance.dice.choice(list(d.Mode)),
        "at": chance.now - chance.dice.randint(0 if chance.careful else -9_000, 200_000),
        "minutes": chance.dice.randint(1, 40) if chance.careful else chance.dice.randint(-1, 900),
        "doubt": chance.text(),
        "answer": chance.text(),
        "outcome": chance.dice.choice(list(d.Outcome)),
        "promise_day": chance.coming_day() if chance.dice.random() < 0.6 else None,
    }


def _settle(chance: Chance) -> dict[str, Any]:
    return {
        "dialogue_id": chance.dice.choice(chance.dialogues or (1,)),
        "kept": chance.dice.random() < 0.5,
        "text": chance.text(),
    }


def _proposal(chance: Chance) -> dict[str, Any]:
    reasons = load_reference().special_close_reasons
    if chance.careful and chance.dice.random() < 0.7:
        plain = [one for one in reasons if one.enabled and not any(item.needs == "file" for item in one.evidence)]
        reasons = tuple(plain)
    reason = chance.dice.choice(reasons)
    evidence = {
        item.code: chance.dice.choice(chance.files) if item.needs == "file" and chance.yes() else chance.text()
        for item in reason.evidence
        if chance.yes()
    }
    code = reason.code if chance.yes() else "SC99"
    return {"reason": code, "evidence": evidence} | {name: chance.text() for name in ("rule", "rule_text", "text")}


def _decision(chance: Chance) -> dict[str, Any]:
    return {"text": chance.text(), "proof": chance.proof() if chance.yes() else "made up"}


def _approval(chance: Chance) -> dict[str, Any]:
    return _decision(chance) | {"words_seen": chance.yes()}


def _lane(chance: Chance) -> dict[str, Any]:
    kinds = (Kind.DEMAND, Kind.SUGGESTION) if chance.careful else tuple(Kind)
    return {"kind": chance.dice.choice(kinds), "reason": chance.text()}


def _decided_at_l4(chance: Chance) -> dict[str, Any]:
    return {"text": chance.text(), "accepted": chance.dice.random() < 0.5, "complainant_told": chance.yes()}


def _transfer(chance: Chance) -> dict[str, Any]:
    there = chance.dice.choice((JST, PWD))
    category = CATEGORIES[there] if chance.yes() else chance.dice.choice((CATEGORIES[JST], 0, 999))
    return {"department_id": there, "category_id": category, "reason": chance.text(), "complainant_told": chance.yes()}


def _category(chance: Chance) -> dict[str, Any]:
    return {"category_id": chance.dice.choice((*SISTERS[JST], *SISTERS[PWD])), "reason": chance.text()}


def _merge(chance: Chance) -> dict[str, Any]:
    return {"into_id": chance.dice.choice(chance.complaints), "reason": chance.text()}


def _attach(chance: Chance) -> dict[str, Any]:
    names = ("आख्या.pdf", "../फोटो.pdf", "CON.pdf") if chance.careful else ("a.exe", "b.png", "")
    return {"name": chance.dice.choice(names), "sha256": chance.dice.choice(chance.files), "text": chance.text()}


def _assign(chance: Chance) -> dict[str, Any]:
    return {"seat_id": chance.dice.choice(chance.seats), "text": chance.text()}


FIELDS: Mapping[type[CaseCommand], Callable[[Chance], dict[str, Any]]] = {
    c.StartAction: _words("text"),
    c.SetTargetDate: _target,
    c.AnswerComplaint: _answer,
    c.RecordSatisfied: _said,
    c.RecordDissatisfied: lambda chance: _said(chance) | {"reason": chance.text()},
    c.RecordUnreachable: lambda chance: {"day": chance.past_day(), "text": chance.text()},
    d.LogDialogue: _talk,
    d.SettlePromise: _settle,
    s.DraftSpecialClose: _proposal,
    s.ProposeSpecialClose: _proposal,
    s.ApproveSpecialClose: _approval,
    s.ReturnSpecialClose: _decision,
    s.RejectSpecialClose: _decision,
    s.WithdrawSpecialClose: _words("text"),
    s.QuashSpecialClose: _decision,
    s.UpholdSpecialClose: _decision,
    c.ProposeLane: _lane,
    c.ConfirmLane: _words("text"),
    c.ExamineAtL3: _words("text"),
    c.ExamineAtL4: _decided_at_l4,
    c.TransferComplaint: _transfer,
    c.EscalateToL4: _words("question"),
    c.SendDown: _words("direction"),
    c.Recategorise: _category,
    c.MergeComplaint: _merge,
    c.UndoMerge: _words("reason"),
    c.ReopenComplaint: _words("reason"),
    c.AddNote: _words("text"),
    c.AttachFile: _attach,
    c.AssignComplaint: _assign,
}
