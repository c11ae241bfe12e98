"""One story for every command there is: how an office comes to the point where an officer may give it.

`told(office, AnswerComplaint)` lives the story on a store and gives the desk and the command, not yet given.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import identity as i
from desktop.models import portal_commands as p
from desktop.models import rules as r
from desktop.models import special_close as s
from desktop.models import worklist as w
from desktop.models.calendar import day_of
from desktop.models.complaint import Channel, ComplaintFile, Kind
from desktop.models.policy import POLICY
from desktop.models.portal import PortalRow
from desktop.models.reference import load_reference
from desktop.models.seam import CaseCommand, Command
from desktop.services.ports import Desk
from tests.contract.meeting_stories import MEETING_STORIES, MeetingTeller
from tests.helpers import steps
from tests.helpers.stores import BLOCKS, CATEGORIES, DEHRADUN, JST, PASSWORD, PWD, Office, complaint

PDF = b"%PDF-1.7 the report"
ORDER = "शासनादेश 12/2026"
Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """Who gives which command; `complaint_id` 0 = it concerns none."""

    by: str
    command: Command[Any]
    complaint_id: int = 0


Teller = Callable[[Office], Told]
STORIES: dict[type[Command[Any]], Teller] = {}
ALL: list[type[Command[Any]]] = sorted(POLICY, key=lambda kind: kind.__name__)
"""Every command there is."""


def named(kind: type[Command[Any]]) -> str:
    """A command's name, for a test's."""
    return kind.__name__


def told(office: Office, kind: type[Command[Any]]) -> tuple[Desk, Told]:
    """The officer's desk and the command they are about to give."""
    story = STORIES[kind](office)
    return office.desk(story.by), story


def _about_one(kind: type[CaseCommand], by: str, before: Callable[[Office], int], fields: Fields) -> None:
    def tell(office: Office) -> Told:
        number = before(office)
        seen = office.desk("itda").ask(ComplaintFile(complaint_id=number)).case.version
        told_fields = {name: value(office) if callable(value) else value for name, value in fields.items()}
        command = kind(command_id=uuid4(), complaint_id=number, seen_version=seen, **told_fields)
        return Told(by, command, number)

    STORIES[kind] = tell


def _of_office(kind: type[Command[Any]], by: str, fields: Callable[[Office], Mapping[str, Any]]) -> None:
    STORIES[kind] = lambda office: Told(by, kind(command_id=uuid4(), **fields(office)))


def new(office: Office) -> int:
    """A complaint about water in Dehradun."""
    return office.register().id


def answered(office: Office) -> int:
    number = new(office)
    steps.answer(office, "l1.jst", number)
    return number


def satisfied(office: Office) -> int:
    number = new(office)
    steps.satisfy(office, "l1.jst", number)
    return number


def spoken(office: Office) -> int:
    number = new(office)
    steps.talk(office, "l2.jst", number)
    return number


def proposed(office: Office) -> int:
    number = new(office)
    steps.propose(office, "l2.jst", number)
    return number


def drawn(office: Office) -> int:
    """A special closure that the lot has put before L4."""
    steps_to_policy(office, "special_close_reaudit_percent", "100")
    number = proposed(office)
    steps.decide(office, "l3.jst", s.ApproveSpecialClose, number, text="नियमानुसार", words_seen=True)
    return number


def steps_to_policy(office: Office, code: str, value: str) -> None:
    """The administrator enters a value that holds from today."""
    from_day = day_of(office.clock.now)
    office.desk("admin").do(
        r.SetPolicyValue(command_id=uuid4(), code=code, value=value, from_day=from_day, order=ORDER)
    )


def lane_flagged(office: Office) -> int:
    number = new(office)
    steps.do(office, "l2.jst", c.ProposeLane, number, kind=Kind.DEMAND, reason="नई योजना माँगी है")
    return number


def under_examination(office: Office) -> int:
    number = lane_flagged(office)
    steps.do(office, "l3.jst", c.ConfirmLane, number, text="परीक्षण हेतु")
    return number


def noted(office: Office) -> int:
    number = under_examination(office)
    steps.do(office, "l3.jst", c.ExamineAtL3, number, text="प्रस्ताव उचित है")
    return number


def at_l3(office: Office) -> int:
    number = new(office)
    steps.escalate(office, 20)
    return number


def at_l4(office: Office) -> int:
    number = at_l3(office)
    steps.do(office, "l3.jst", c.EscalateToL4, number, question="नीति का प्रश्न")
    return number


def merged(office: Office) -> int:
    child = new(office)
    steps.do(office, "so.jst", c.MergeComplaint, child, into_id=new(office), reason="एक ही प्रकरण")
    return child


def _today(office: Office) -> int:
    return day_of(office.clock.now)


def _promised(office: Office) -> int:
    number = new(office)
    steps.talk(office, "l2.jst", number, promise_day=_today(office) + 5)
    return number


def _first_dialogue(office: Office) -> int:
    return office.desk("l2.jst").ask(d.PromisesDue(until_day=_today(office) + 30))[0].dialogue_id


def _other_seat(office: Office) -> int:
    scope = i.Scope(department_id=JST, district_id=DEHRADUN, block_id=BLOCKS[DEHRADUN])
    seat = i.AddSeat(command_id=uuid4(), role=i.Role.L1, designation="कनिष्ठ अभियन्ता", office="खण्ड", scope=scope)
    return office.desk("admin").do(seat).id


def _kept_file(office: Office) -> str:
    return office.desk("l1.jst").store_file(io.BytesIO(PDF), "आख्या.pdf")


def _proof(by: str) -> Callable[[Office], str]:
    return lambda office: office.desk(by).prove(PASSWORD)


def _sister(_office: Office) -> int:
    own = [row.id for row in load_reference().categories if row.department == "JST"]
    return next(number for number in own if number != CATEGORIES[JST])


_ANSWER = {"fact": "पाइप टूटा था", "rule": "नियम 4", "order": "जोड़ दिया गया", "contact": "दूरभाष"}
_SAID = {"channel": Channel.CALL_1905, "day": _today, "words": "पानी आ गया"}
_PROPOSAL = {
    "reason": "SC04",
    "rule": "सूचना का अधिकार अधिनियम, धारा 6",
    "rule_text": "पृथक व्यवस्था है।",
    "text": "अभिलेख की प्रति माँगी गई है।",
    "evidence": {"advice_given": "लोक सूचना अधिकारी, पेयजल"},
}
_TALK = {
    "mode": d.Mode.PHONE,
    "at": lambda office: office.clock.now - 300,
    "minutes": 4,
    "doubt": "पानी कब आएगा?",
    "answer": "शीघ्र",
    "outcome": d.Outcome.NEW_FACT,
}

_about_one(c.StartAction, "l1.jst", new, {"text": "स्थल देखा"})
_about_one(
    c.SetTargetDate,
    "l1.jst",
    new,
    {"target_day": lambda office: _today(office) + 3, "reason": "पाइप आना शेष", "complainant_told": True},
)
_about_one(c.AnswerComplaint, "l1.jst", new, _ANSWER | {"contact_day": _today})
_about_one(c.RecordSatisfied, "so.jst", answered, _SAID)
_about_one(c.RecordDissatisfied, "so.jst", answered, _SAID | {"reason": "कार्य नहीं हुआ"})
_about_one(c.RecordUnreachable, "so.jst", answered, {"day": _today, "text": "घंटी बजती रही"})
_about_one(d.LogDialogue, "l2.jst", new, _TALK)
_about_one(d.SettlePromise, "l2.jst", _promised, {"dialogue_id": _first_dialogue, "kept": True, "text": "पानी आ गया"})
_about_one(s.DraftSpecialClose, "l1.jst", new, _PROPOSAL)
_about_one(s.ProposeSpecialClose, "l2.jst", spoken, _PROPOSAL)
_DECISION = {"text": "स्वयं देखा", "proof": _proof("l3.jst")}
_about_one(s.ApproveSpecialClose, "l3.jst", proposed, _DECISION | {"words_seen": True})
_about_one(s.ReturnSpecialClose, "l3.jst", proposed, _DECISION)
_about_one(s.RejectSpecialClose, "l3.jst", proposed, _DECISION)
_about_one(s.WithdrawSpecialClose, "l2.jst", proposed, {"text": "नया तथ्य मिला"})
_about_one(s.QuashSpecialClose, "l4.jst", drawn, {"text": "शिकायत वास्तविक है", "proof": _proof("l4.jst")})
_about_one(s.UpholdSpecialClose, "l4.jst", drawn, {"text": "उचित", "proof": _proof("l4.jst")})
_about_one(c.ProposeLane, "l2.jst", new, {"kind": Kind.DEMAND, "reason": "नई योजना माँगी है"})
_about_one(c.ConfirmLane, "l3.jst", lane_flagged, {"text": "परीक्षण हेतु"})
_about_one(c.ExamineAtL3, "l3.jst", under_examination, {"text": "प्रस्ताव उचित है"})
_about_one(c.ExamineAtL4, "l4.jst", noted, {"text": "स्वीकृत", "accepted": True, "complainant_told": True})
_about_one(
    c.TransferComplaint,
    "l2.jst",
    new,
    {"department_id": PWD, "category_id": CATEGORIES[PWD], "reason": "मार्ग लो0नि0वि0 का", "complainant_told": True},
)
_about_one(c.EscalateToL4, "l3.jst", at_l3, {"question": "नीति का प्रश्न"})
_about_one(c.SendDown, "l4.jst", at_l4, {"direction": "योजना में लें"})
_about_one(c.Recategorise, "l1.jst", new, {"category_id": _sister, "reason": "वस्तुतः यह"})
_about_one(c.MergeComplaint, "so.jst", new, {"into_id": new, "reason": "एक ही प्रकरण"})
_about_one(c.UndoMerge, "so.jst", merged, {"reason": "अलग प्रकरण निकला"})
_about_one(c.ReopenComplaint, "so.jst", satisfied, {"reason": "पुनः खराब"})
_about_one(c.AddNote, "so.jst", new, {"text": "पत्रावली देखी"})
_about_one(c.AttachFile, "l1.jst", new, {"name": "आख्या.pdf", "sha256": _kept_file, "text": "जाँच आख्या"})
_about_one(c.AssignComplaint, "l2.jst", new, {"seat_id": _other_seat, "text": "कार्यभार"})


def _reveal(office: Office) -> Told:
    number = new(office)
    return Told("l1.jst", c.RevealMobile(command_id=uuid4(), complaint_id=number, reason="बात करनी है"), number)


def _turn(office: Office) -> Told:
    new(office)
    office.clock.advance(days=9)
    return Told("so.jst", c.RunTimer(command_id=uuid4()))


def _registered(office: Office) -> Told:
    return Told("so.jst", complaint(number="30948217"))


STORIES |= {c.RevealMobile: _reveal, c.RunTimer: _turn, c.RegisterComplaint: _registered}


def portal_row(office: Office, number: str = "30948301") -> PortalRow:
    """A row of the portal's file that the store does not know yet."""
    return PortalRow(
        row_number=2,
        number=number,
        kind=Kind.GRIEVANCE,
        registered_at=office.clock.now - 86_400,
        department_id=JST,
        district_id=DEHRADUN,
        block_id=BLOCKS[DEHRADUN],
        category_id=CATEGORIES[JST],
        subject="हैण्डपम्प खराब",
        description="एक माह से बन्द है",
        complainant="कमला देवी",
        mobile="9412000002",
        village="रायपुर",
    )


def _view(office: Office) -> int:
    kept = w.SaveView(command_id=uuid4(), name="मेरी सूची", filters=w.Filters(text="पानी"))
    return office.desk("so.jst").do(kept).id


def _officer(office: Office) -> int:
    person = i.AddOfficer(command_id=uuid4(), name="नवीन", username="naveen", password=PASSWORD)
    return office.desk("admin").do(person).id


def _holiday(office: Office) -> dict[str, Any]:
    day = {"day": _today(office) + 10}
    office.desk("admin").do(r.SetHoliday(command_id=uuid4(), **day, name_hi="मेला", name_en="Fair"))
    return day


def _posting(office: Office) -> int:
    given = i.GivePosting(
        command_id=uuid4(), officer_id=_officer(office), seat_id=_other_seat(office), from_day=_today(office)
    )
    return office.desk("admin").do(given).id


def _mapping(office: Office) -> dict[str, Any]:
    found = office.desk("admin").ask(i.Mappings(department_id=JST))[0]
    return {"mapping_id": found.id, "seen_version": found.version}


_COUNTS = {"new": 1, "changed": 2, "unchanged": 3, "refused": 4}
_VALUE = {"code": "old_days", "value": "180", "order": ORDER}
_of_office(p.ApplyPortalRows, "so.jst", lambda office: {"sha256": "00" * 32, "rows": (portal_row(office),)})
_of_office(p.FinishImport, "so.jst", lambda _: {"file_name": "नवम्बर.xlsx", "sha256": "00" * 32, **_COUNTS})
_of_office(p.SaveMapping, "so.jst", lambda _: {"name": "पोर्टल", "body": '{"number": "शिकायत सं0"}'})
_of_office(w.SaveView, "so.jst", lambda _: {"name": "मेरी सूची", "filters": w.Filters(text="पानी")})
_of_office(w.DeleteView, "so.jst", lambda office: {"view_id": _view(office)})
_of_office(i.ChangePassword, "l1.jst", lambda _: {"old_password": PASSWORD, "new_password": "naya-saral-1905"})
_of_office(i.AddOfficer, "admin", lambda _: {"name": "नवीन", "username": "naveen", "password": PASSWORD})
_of_office(
    i.EditOfficer,
    "admin",
    lambda office: {"officer_id": _officer(office), "seen_version": 1, "name": "नवीन चन्द्र", "active": True},
)
_of_office(
    i.AddSeat,
    "admin",
    lambda _: {"role": i.Role.L3, "designation": "निदेशक", "office": "", "scope": i.Scope(department_id=JST)},
)
_of_office(
    i.EditSeat,
    "admin",
    lambda office: {
        "seat_id": _other_seat(office),
        "seen_version": 1,
        "designation": "सहायक अभियन्ता",
        "office": "खण्ड",
        "active": True,
    },
)
_of_office(
    i.GivePosting,
    "admin",
    lambda office: {
        "officer_id": _officer(office),
        "seat_id": _other_seat(office),
        "from_day": _today(office),
        "order": ORDER,
    },
)
_of_office(i.EndPosting, "admin", lambda o: {"posting_id": _posting(o), "from_day": _today(o), "order": ORDER})
_of_office(i.SetMapping, "admin", lambda o: {"department_id": JST, "level": 3, "seat_id": o.seat("l3.jst")})
_of_office(i.RemoveMapping, "admin", _mapping)
_of_office(r.SetPolicyValue, "admin", lambda office: _VALUE | {"from_day": _today(office)})
_of_office(r.SetHoliday, "admin", lambda o: {"day": _today(o) + 9, "name_hi": "मेला", "name_en": "Fair"})
_of_office(r.RemoveHoliday, "admin", _holiday)


def _of_meetings(tell: MeetingTeller) -> Teller:
    return lambda office: Told(*tell(office))


STORIES |= {kind: _of_meetings(tell) for kind, tell in MEETING_STORIES.items()}
