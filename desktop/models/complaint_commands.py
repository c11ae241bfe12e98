"""Everything an officer can do to a complaint, outside special closure and dialogue."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.models.changes import Changes
from desktop.models.complaint import Channel, Kind
from desktop.models.seam import CaseCommand, Command, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterComplaint(Command[Receipt]):
    """Enter a complaint that did not come through the portal's file. `number` empty = the store gives one."""

    number: str
    kind: Kind
    channel: Channel
    department_id: int
    district_id: int
    block_id: int
    category_id: int
    subject: str
    description: str
    name: str
    mobile: str
    village: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartAction(CaseCommand):
    """The level has attended: one line at least."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTargetDate(CaseCommand):
    """More time with the complainant told (S003 'WIT'); the timer waits until `target_day`."""

    target_day: int
    reason: str
    complainant_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerComplaint(CaseCommand):
    """The speaking order: fact, rule, order, and how the complainant was told (S003).

    The nodal cell may enter a field officer's phoned report: `phoned_by` is then needed and a call-back stays pending.
    """

    fact: str
    rule: str
    order: str
    contact: str
    contact_day: int
    phoned_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSatisfied(CaseCommand):
    """The complainant said yes: the only way to `closed` (S001)."""

    channel: Channel
    day: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDissatisfied(CaseCommand):
    """The complainant said no: it opens again at L2 or above, and a rung must speak (S000-7)."""

    channel: Channel
    day: int
    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordUnreachable(CaseCommand):
    """A feedback call nobody took; flagged after the policy's attempts on different days."""

    day: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeLane(CaseCommand):
    """L2: this is a demand or a suggestion to be examined, not a grievance to be answered (S000-4)."""

    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmLane(CaseCommand):
    """L3 takes it into examination."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamineAtL3(CaseCommand):
    """The head of department's opinion, before L4's."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamineAtL4(CaseCommand):
    """The Secretary's decision after L3's note, told to the complainant; or back to work with `accepted` false."""

    text: str
    accepted: bool
    complainant_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferComplaint(CaseCommand):
    """To the department it belongs to, after talking to the complainant; never a way to close."""

    department_id: int
    category_id: int
    reason: str
    complainant_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalateToL4(CaseCommand):
    """L3 puts a question of policy to the Secretary."""

    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendDown(CaseCommand):
    """L4 sends it to L3 with a direction."""

    direction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recategorise(CaseCommand):
    """Another category of the same department; its clock holds from now on."""

    category_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeComplaint(CaseCommand):
    """The same complainant's same matter as `into_id`; the child leaves the lists."""

    into_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoMerge(CaseCommand):
    """Within a day: it was not the same."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenComplaint(CaseCommand):
    """A closed one opens again within the window; L4 at any time."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote(CaseCommand):
    """A line in the file; changes nothing else."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachFile(CaseCommand):
    """A stored file becomes part of the complaint. Send the bytes first: `Desk.store_file` gives `sha256`."""

    name: str
    sha256: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MobileShown(Receipt):
    """The full number, once, for the reason that is now in the ledger."""

    mobile: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealMobile(Command[MobileShown]):
    """Show the number, with a reason that the ledger keeps. Needs no version: it changes nothing."""

    complaint_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignComplaint(CaseCommand):
    """To another seat of the same level and department whose scope covers the place."""

    seat_id: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerReceipt:
    """What one turn of the timer moved; `remaining` true = give it another turn."""

    command_id: UUID
    escalated: int
    remaining: bool
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTimer(Command[TimerReceipt]):
    """Escalate what is past its limit (L1 to L2 to L3), at most `limit` complaints in one transaction.

    Any desk may give the turn; the clock acts. It is effective from the moment the limit passed, not from the turn.
    """

    limit: int = 500
