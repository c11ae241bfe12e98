"""Special closure: L2 proposes under a rule, L3 decides one at a time, L4 looks again at a share (S001, S003)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from desktop.models.complaint import Case, Event, Person
from desktop.models.dialogue import Dialogue
from desktop.models.seam import CaseCommand, Question


class Decision(IntEnum):
    """What became of a proposal. Stored as its number: never renumber."""

    WAITING = 0
    APPROVED = 1
    RETURNED = 2
    REJECTED = 3
    WITHDRAWN = 4


class Reaudit(IntEnum):
    """L4's second look. Stored as its number: never renumber."""

    NOT_DRAWN = 0
    DRAWN = 1
    UPHELD = 2
    QUASHED = 3


class RedFlag(StrEnum):
    """Signs that a complaint is genuine; they warn and never block (S001)."""

    OPEN_DUPLICATE = "open_duplicate"
    NO_SITE_VISIT = "no_site_visit"
    REOPENED_BEFORE = "reopened_before"
    KIND_IS_DEMAND = "kind_is_demand"
    FIXED_BEFORE = "fixed_before"
    REJECTED_BEFORE = "rejected_before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One red flag with the complaints it points to (id, portal number)."""

    flag: RedFlag
    number: int = 0
    others: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """L2's proposal as it was made; `evidence` maps an item of the reason's checklist to what was given."""

    id: int
    round: int
    reason: str
    rule: str
    rule_text: str
    text: str
    evidence: Mapping[str, str]
    proposed_by: str
    designation: str
    proposed_at: int
    decision: Decision
    order: str
    decided_by: str
    decided_at: int | None
    reaudit: Reaudit
    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """A proposal that waits for the decision."""

    complaint_id: int
    number: str
    reason: str
    subject: str
    district_id: int
    block_id: int
    waiting_days: int
    flags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """One point of the evidence checklist: what the reason demands and what was given for it."""

    code: str
    given: str
    complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFile:
    """Everything L3 reads before deciding, on one screen: facts, rule, proposal, checklist, flags, own words."""

    case: Case
    person: Person
    subject: str
    description: str
    words: str
    words_at: int
    channel: int
    proposal: Proposal
    earlier: tuple[Proposal, ...]
    checklist: tuple[CheckItem, ...]
    flags: tuple[Flag, ...]
    dialogues: tuple[Dialogue, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """A line of the register of special closures."""

    complaint_id: int
    number: str
    subject: str
    kind: int
    district_id: int
    reason: str
    round: int
    proposed_by: str
    proposed_at: int
    decision: Decision
    decided_by: str
    decided_at: int | None
    order: str
    reaudit: Reaudit
    rule: str = ""
    """The order or rule that the proposal cites."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Decided and waiting proposals of a span of days, newest first, and their count by reason."""

    rows: tuple[RegisterRow, ...]
    by_reason: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionQueue(Question[tuple[QueueRow, ...]]):
    """Proposals before this posting, oldest first."""

    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDecision(Question[DecisionFile]):
    """The decision file of a complaint with a proposal, or with one decided (then read-only)."""

    complaint_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureRegister(Question[Register]):
    """The register between two days (inclusive), at most `limit` rows. Decision None = all."""

    from_day: int
    to_day: int
    decision: Decision | None = None
    limit: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReauditQueue(Question[tuple[RegisterRow, ...]]):
    """Approved closures drawn for L4's second look, oldest first."""

    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSpecialClose(CaseCommand):
    """L1 or L2 keeps an unfinished proposal in the file, for L2 to complete."""

    reason: str
    rule: str
    rule_text: str
    text: str
    evidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeSpecialClose(CaseCommand):
    """L2: not resolvable under this rule (S003). Needs a dialogue with the complainant and the code's evidence."""

    reason: str
    rule: str
    rule_text: str
    text: str
    evidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionCommand(CaseCommand):
    """One decision on one proposal, with the decider's own text and a fresh `Desk.prove` proof; never in bulk."""

    text: str
    proof: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}(complaint_id={self.complaint_id}, …)"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApproveSpecialClose(DecisionCommand):
    """Closed under the rule. The approver never is the proposer and has seen words and flags."""

    words_seen: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnSpecialClose(DecisionCommand):
    """Back to the proposer with a query; the next proposal is another round."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RejectSpecialClose(DecisionCommand):
    """The grievance is genuine (S001): L2 works it; no new proposal before new facts are logged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawSpecialClose(CaseCommand):
    """The proposer takes it back."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuashSpecialClose(DecisionCommand):
    """L4, on re-audit: it goes back to L3 to be worked."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UpholdSpecialClose(DecisionCommand):
    """L4, on re-audit: it stands."""
