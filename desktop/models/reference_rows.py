"""The shapes of the state's fixed lists: places, departments, reasons, holidays, first policy values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One label in office Hindi and in English."""

    hi: str
    en: str

    def in_language(self, language: str) -> str:
        """English for "en", else Hindi."""
        return self.en if language == "en" else self.hi


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandal:
    """One of the two divisions of the state."""

    code: str
    name: Bilingual
    headquarters: Bilingual
    since: int
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """One of the 13 districts; `aliases` are spellings met in files."""

    id: int
    code: str
    name: Bilingual
    mandal: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One of the 95 development blocks; `district` is the district's code."""

    id: int
    code: str
    district: str
    name: Bilingual
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A department with its Secretariat section and the posts usual at L1 to L4, in this order.

    `family` groups departments whose work and wording are alike. `confirmed` says whether an order names L3's post.
    """

    id: int
    code: str
    name: Bilingual
    short: Bilingual
    section: str
    family: str
    designations: tuple[Bilingual, Bilingual, Bilingual, Bilingual]
    confirmed: bool
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """What complaints of a department are about. `level_days`, where given, replace the policy's limits L1 to L4.

    `recurrent` marks matters that fail technically again and again: the system is to be mended (S001).
    """

    id: int
    code: str
    department: str
    name: Bilingual
    kinds: tuple[str, ...]
    recurrent: bool
    level_days: tuple[int, int, int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindLabel:
    """A kind of complaint; `number` is `complaint.Kind`'s."""

    number: int
    code: str
    name: Bilingual
    meaning: Bilingual
    demand_lane: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLabel:
    """A way in; `number` is `complaint.Channel`'s."""

    number: int
    code: str
    name: Bilingual
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLanguage:
    """A language heard on the line, by its ISO 639 code."""

    code: str
    name: Bilingual
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One point a reason demands.

    `needs`: "text" typed, "file" attached, "dialogue" or "attempts" counted (`count`) from the logged talks.
    """

    code: str
    label: Bilingual
    needs: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialCloseReason:
    """Why a complaint may be closed under the rules, and the evidence without which it may not.

    `enabled` is the state before any policy value; `allows_demand` admits demands and suggestions.
    """

    code: str
    name: Bilingual
    meaning: Bilingual
    basis: Bilingual
    confirmed: bool
    allows_demand: bool
    closable_at_l3: bool
    enabled: bool
    evidence: tuple[EvidenceItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverAReason:
    """What people write as a reason though it never is one; `instead` is the act that fits (transfer, merge)."""

    name: Bilingual
    instead: str
    reason: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeLabel:
    """How a talk ended; `number` is `dialogue.Outcome`'s, `suggests` the act that usually follows."""

    number: int
    code: str
    name: Bilingual
    reached: bool
    asks_promise: bool
    suggests: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeLabel:
    """How they spoke; `number` is `dialogue.Mode`'s."""

    number: int
    code: str
    name: Bilingual
    in_person: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenReason:
    """What the complainant says is wrong with the answer."""

    code: str
    name: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A state holiday. Not `confirmed` = from the almanac, not from a list seen."""

    day: date
    name: Bilingual
    confirmed: bool
    source: Bilingual
    note: Bilingual | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDefault:
    """A first value of the policy with the order it comes from. `value` is JSON, as `rules.PolicyValue` keeps it."""

    code: str
    value: str
    unit: str
    effective_from: date
    source: Bilingual
    confirmed: bool
    name: Bilingual
    meaning: Bilingual
    parts: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPrompts:
    """What to say and ask in one situation of a talk, in the order of speaking."""

    code: str
    name: Bilingual
    prompts: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingOrderHint:
    """What fact, rule and order should contain in a family of departments ("general" for the rest)."""

    family: str
    fact: Bilingual
    rule: Bilingual
    order: Bilingual
