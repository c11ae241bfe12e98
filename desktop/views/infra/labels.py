"""Every enum of the models in words, with its drawing and its colour: the one place that says how a thing looks.

`label_of(Status.PENDING).text` is in the language of the window at the moment of asking.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from desktop.models.complaint import Action, Channel, Kind, Status
from desktop.models.dialogue import Mode, Outcome
from desktop.models.identity import Role
from desktop.models.oversight import Tile
from desktop.models.special_close import Decision, Reaudit, RedFlag
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP
from desktop.views.infra.label import Label
from desktop.views.infra.ledger_labels import ACTIONS
from desktop.views.infra.tokens import Tone

KINDS: Mapping[Kind, Label] = {
    Kind.GRIEVANCE: Label(QT_TRANSLATE_NOOP("Labels", "Grievance"), "kind-grievance"),
    Kind.INFORMATION: Label(QT_TRANSLATE_NOOP("Labels", "Information"), "kind-information", Tone.INFO),
    Kind.DEMAND: Label(QT_TRANSLATE_NOOP("Labels", "Demand"), "kind-demand", Tone.WARN),
    Kind.SUGGESTION: Label(QT_TRANSLATE_NOOP("Labels", "Suggestion"), "kind-suggestion", Tone.PLUM),
}

STATUSES: Mapping[Status, Label] = {
    Status.PENDING: Label(QT_TRANSLATE_NOOP("Labels", "Pending"), "status-pending"),
    Status.IN_PROGRESS: Label(QT_TRANSLATE_NOOP("Labels", "In progress"), "status-in-progress", Tone.INFO),
    Status.SPECIAL_CLOSE_PROPOSED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close proposed"), "status-special-proposed", Tone.PLUM
    ),
    Status.UNDER_EXAMINATION: Label(
        QT_TRANSLATE_NOOP("Labels", "Under examination"), "status-under-examination", Tone.PLUM
    ),
    Status.PARTIALLY_CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Partially closed"), "status-partial", Tone.WARN),
    Status.CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Closed, satisfied"), "status-closed", Tone.OK),
    Status.SPECIAL_CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Special close"), "status-special-closed", Tone.PLUM),
    Status.EXAMINED: Label(QT_TRANSLATE_NOOP("Labels", "Examined"), "status-examined", Tone.OK),
    Status.MERGED: Label(QT_TRANSLATE_NOOP("Labels", "Merged"), "status-merged", Tone.MUTED),
    Status.FORCE_CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Force closed"), "status-force-closed", Tone.MUTED),
}

LEVELS: Mapping[int, Label] = {
    1: Label(QT_TRANSLATE_NOOP("Labels", "L1")),
    2: Label(QT_TRANSLATE_NOOP("Labels", "L2")),
    3: Label(QT_TRANSLATE_NOOP("Labels", "L3")),
    4: Label(QT_TRANSLATE_NOOP("Labels", "L4")),
}

SEATS_OF_LEVELS: Mapping[int, Label] = {
    1: Label(QT_TRANSLATE_NOOP("Labels", "L1 block / field")),
    2: Label(QT_TRANSLATE_NOOP("Labels", "L2 district")),
    3: Label(QT_TRANSLATE_NOOP("Labels", "L3 head of department")),
    4: Label(QT_TRANSLATE_NOOP("Labels", "L4 Secretary")),
}

ROLES: Mapping[Role, Label] = {
    Role.L1: Label(QT_TRANSLATE_NOOP("Labels", "L1 officer"), "user"),
    Role.L2: Label(QT_TRANSLATE_NOOP("Labels", "L2 officer"), "user"),
    Role.L3: Label(QT_TRANSLATE_NOOP("Labels", "L3 head of department"), "user"),
    Role.L4: Label(QT_TRANSLATE_NOOP("Labels", "L4 Secretary"), "user"),
    Role.SECTION_OFFICER: Label(QT_TRANSLATE_NOOP("Labels", "Section officer"), "user"),
    Role.ANUSACHIV: Label(QT_TRANSLATE_NOOP("Labels", "Under secretary (anusachiv)"), "user"),
    Role.STATE_NODAL: Label(QT_TRANSLATE_NOOP("Labels", "State nodal (ITDA)"), "user"),
    Role.ADMINISTRATOR: Label(QT_TRANSLATE_NOOP("Labels", "Administrator"), "settings"),
    Role.CLOCK: Label(QT_TRANSLATE_NOOP("Labels", "System timer"), "clock", Tone.MUTED),
}

CHANNELS: Mapping[Channel, Label] = {
    Channel.CALL_1905: Label(QT_TRANSLATE_NOOP("Labels", "1905 telephone"), "dialogue"),
    Channel.PORTAL: Label(QT_TRANSLATE_NOOP("Labels", "Portal"), "globe"),
    Channel.APP: Label(QT_TRANSLATE_NOOP("Labels", "Mobile app"), "computer"),
    Channel.WHATSAPP: Label(QT_TRANSLATE_NOOP("Labels", "WhatsApp chatbot"), "note"),
    Channel.JAN_SAMARPAN: Label(QT_TRANSLATE_NOOP("Labels", "Jan Samarpan"), "officers"),
    Channel.TEHSIL_DIWAS: Label(QT_TRANSLATE_NOOP("Labels", "Tehsil Diwas"), "officers"),
    Channel.CM_REFERENCE: Label(QT_TRANSLATE_NOOP("Labels", "Chief Minister's reference"), "letter"),
    Channel.CPGRAMS: Label(QT_TRANSLATE_NOOP("Labels", "CPGRAMS"), "globe"),
    Channel.APUNI_SARKAR: Label(QT_TRANSLATE_NOOP("Labels", "Apuni Sarkar"), "globe"),
    Channel.SOCIAL_MEDIA: Label(QT_TRANSLATE_NOOP("Labels", "Social media"), "note"),
    Channel.PHONED_IN: Label(QT_TRANSLATE_NOOP("Labels", "Phoned in by the officer"), "dialogue"),
}

OUTCOMES: Mapping[Outcome, Label] = {
    Outcome.SATISFIED: Label(QT_TRANSLATE_NOOP("Labels", "Satisfied"), "check", Tone.OK),
    Outcome.PARTLY_TIME_ASKED: Label(QT_TRANSLATE_NOOP("Labels", "Partly satisfied, time asked"), "clock", Tone.WARN),
    Outcome.NEW_FACT: Label(QT_TRANSLATE_NOOP("Labels", "Dissatisfied – new fact"), "alert", Tone.DANGER),
    Outcome.DISAGREES_WITH_RULE: Label(
        QT_TRANSLATE_NOOP("Labels", "Dissatisfied – disagrees with the rule"), "rule", Tone.DANGER
    ),
    Outcome.BECAME_DEMAND: Label(QT_TRANSLATE_NOOP("Labels", "Turned into a demand"), "kind-demand", Tone.WARN),
    Outcome.NOT_REACHED: Label(QT_TRANSLATE_NOOP("Labels", "Not reached"), "unreached", Tone.MUTED),
    Outcome.WRONG_NUMBER: Label(QT_TRANSLATE_NOOP("Labels", "Wrong number"), "unreached", Tone.MUTED),
}

MODES: Mapping[Mode, Label] = {
    Mode.PHONE: Label(QT_TRANSLATE_NOOP("Labels", "Phone"), "dialogue"),
    Mode.CLICK_TO_CALL: Label(QT_TRANSLATE_NOOP("Labels", "Direct call"), "dialogue"),
    Mode.IN_PERSON: Label(QT_TRANSLATE_NOOP("Labels", "In person"), "user"),
    Mode.VIDEO: Label(QT_TRANSLATE_NOOP("Labels", "Video"), "video"),
    Mode.SITE_VISIT: Label(QT_TRANSLATE_NOOP("Labels", "Site visit"), "place"),
}

DECISIONS: Mapping[Decision, Label] = {
    Decision.WAITING: Label(QT_TRANSLATE_NOOP("Labels", "For decision"), "clock", Tone.WARN),
    Decision.APPROVED: Label(QT_TRANSLATE_NOOP("Labels", "Approved"), "check", Tone.OK),
    Decision.RETURNED: Label(QT_TRANSLATE_NOOP("Labels", "Returned with query"), "return", Tone.WARN),
    Decision.REJECTED: Label(QT_TRANSLATE_NOOP("Labels", "Rejected as genuine"), "close", Tone.DANGER),
    Decision.WITHDRAWN: Label(QT_TRANSLATE_NOOP("Labels", "Withdrawn"), "return", Tone.MUTED),
}

REAUDITS: Mapping[Reaudit, Label] = {
    Reaudit.NOT_DRAWN: Label(QT_TRANSLATE_NOOP("Labels", "Not drawn for re-audit"), "", Tone.MUTED),
    Reaudit.DRAWN: Label(QT_TRANSLATE_NOOP("Labels", "Re-audit due"), "search", Tone.WARN),
    Reaudit.UPHELD: Label(QT_TRANSLATE_NOOP("Labels", "Upheld on re-audit"), "check", Tone.OK),
    Reaudit.QUASHED: Label(QT_TRANSLATE_NOOP("Labels", "Quashed on re-audit"), "return", Tone.DANGER),
}

RED_FLAGS: Mapping[RedFlag, Label] = {
    RedFlag.OPEN_DUPLICATE: Label(
        QT_TRANSLATE_NOOP("Labels", "Open complaints of the same village and subject"), "pages", Tone.DANGER
    ),
    RedFlag.NO_SITE_VISIT: Label(QT_TRANSLATE_NOOP("Labels", "No site visit is recorded"), "place", Tone.DANGER),
    RedFlag.REOPENED_BEFORE: Label(QT_TRANSLATE_NOOP("Labels", "Reopened before"), "reopened", Tone.DANGER),
    RedFlag.KIND_IS_DEMAND: Label(
        QT_TRANSLATE_NOOP("Labels", "It is a demand or a suggestion"), "kind-demand", Tone.DANGER
    ),
    RedFlag.FIXED_BEFORE: Label(
        QT_TRANSLATE_NOOP("Labels", "The same was put right before, with satisfaction"), "check", Tone.DANGER
    ),
    RedFlag.REJECTED_BEFORE: Label(QT_TRANSLATE_NOOP("Labels", "A proposal was rejected before"), "close", Tone.DANGER),
}

TILES: Mapping[Tile, Label] = {
    Tile.NEW: Label(QT_TRANSLATE_NOOP("Labels", "New complaints"), "plus", Tone.ACCENT),
    Tile.OVERDUE: Label(QT_TRANSLATE_NOOP("Labels", "Past time limit"), "overdue", Tone.DANGER),
    Tile.ESCALATING: Label(QT_TRANSLATE_NOOP("Labels", "Escalate tomorrow"), "escalate", Tone.WARN),
    Tile.OVER_180: Label(QT_TRANSLATE_NOOP("Labels", "Over 180 days"), "hourglass", Tone.DANGER),
    Tile.DIALOGUE_DUE: Label(QT_TRANSLATE_NOOP("Labels", "Reopened – dialogue due"), "reopened", Tone.DANGER),
    Tile.AWAITING: Label(QT_TRANSLATE_NOOP("Labels", "Awaiting satisfaction"), "awaiting", Tone.WARN),
    Tile.BEFORE_L3: Label(QT_TRANSLATE_NOOP("Labels", "Special close for decision"), "special-close", Tone.PLUM),
    Tile.RETURNED: Label(QT_TRANSLATE_NOOP("Labels", "Returned with a query"), "return", Tone.WARN),
    Tile.NOT_LOGGED_IN: Label(QT_TRANSLATE_NOOP("Labels", "Not logged in today"), "user-absent", Tone.WARN),
    Tile.REAUDIT: Label(QT_TRANSLATE_NOOP("Labels", "Special closes for re-audit"), "search", Tone.PLUM),
    Tile.MINE: Label(QT_TRANSLATE_NOOP("Labels", "On my desk"), "user", Tone.ACCENT),
}

_TABLES: Mapping[type[Enum], Mapping[Any, Label]] = {
    Kind: KINDS,
    Status: STATUSES,
    Role: ROLES,
    Channel: CHANNELS,
    Outcome: OUTCOMES,
    Mode: MODES,
    Decision: DECISIONS,
    Reaudit: REAUDITS,
    RedFlag: RED_FLAGS,
    Tile: TILES,
    Action: ACTIONS,
}


def label_of(value: Enum) -> Label:
    """How a value of any of these enums is shown; KeyError for another enum. A test holds that none lacks words."""
    return _TABLES[type(value)][value]


def level_label(level: int) -> Label:
    """`एल-2`; the steps beside it are painted by `LevelSteps` or the level delegate."""
    return LEVELS[level]
