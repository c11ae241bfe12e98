"""What an entry of the ledger says beyond its text: what was before and after, and what the officer filled in."""

from __future__ import annotations

from desktop.models.complaint import Action, Channel, Event, Kind, Status
from desktop.models.dialogue import Mode, Outcome
from desktop.models.reference import load_reference
from desktop.views.infra.formats import date_of, date_text
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, Counts, both, translate
from desktop.views.infra.labels import CHANNELS, KINDS, LEVELS, MODES, OUTCOMES, STATUSES
from desktop.views.infra.session import Names

Value = str | int | bool | None

_CAPTIONS = {
    "status": QT_TRANSLATE_NOOP("Ledger", "Status"),
    "level": QT_TRANSLATE_NOOP("Ledger", "Level"),
    "kind": QT_TRANSLATE_NOOP("Ledger", "Kind"),
    "department_id": QT_TRANSLATE_NOOP("Ledger", "Department"),
    "category_id": QT_TRANSLATE_NOOP("Ledger", "Category"),
    "due_at": QT_TRANSLATE_NOOP("Ledger", "Limit"),
    "dialogue_due": QT_TRANSLATE_NOOP("Ledger", "Dialogue due from"),
}
_FILLED = {
    "fact": QT_TRANSLATE_NOOP("Ledger", "Fact"),
    "rule": QT_TRANSLATE_NOOP("Ledger", "Rule"),
    "contact": QT_TRANSLATE_NOOP("Ledger", "Told by"),
    "contact_day": QT_TRANSLATE_NOOP("Ledger", "Told on"),
    "phoned_by": QT_TRANSLATE_NOOP("Ledger", "Reported by"),
    "reason": QT_TRANSLATE_NOOP("Ledger", "Reason"),
    "target_day": QT_TRANSLATE_NOOP("Ledger", "Target date"),
    "outcome": QT_TRANSLATE_NOOP("Ledger", "Outcome"),
    "mode": QT_TRANSLATE_NOOP("Ledger", "Mode"),
    "minutes": QT_TRANSLATE_NOOP("Ledger", "Duration"),
    "doubt": QT_TRANSLATE_NOOP("Ledger", "Doubt"),
    "promise_day": QT_TRANSLATE_NOOP("Ledger", "Promise date"),
    "channel": QT_TRANSLATE_NOOP("Ledger", "Through"),
    "day": QT_TRANSLATE_NOOP("Ledger", "Day"),
    "round": QT_TRANSLATE_NOOP("Ledger", "Round"),
    "into": QT_TRANSLATE_NOOP("Ledger", "Merged into"),
    "name": QT_TRANSLATE_NOOP("Ledger", "File"),
}
_TEXTS = frozenset({"fact", "rule", "doubt"})
_DAYS = frozenset({"contact_day", "target_day", "promise_day", "day"})
_ENTRY_ACTS = frozenset({Action.REGISTERED, Action.IMPORTED})


def changes_of(event: Event, names: Names) -> tuple[tuple[str, str, str], ...]:
    """(what, before, after) in words; empty before = it had none. Arrival changes nothing: it is the beginning."""
    if event.action in _ENTRY_ACTS and not any(name.endswith("_from") for name in event.details):
        return ()
    found = []
    for name, caption in _CAPTIONS.items():
        before, after = event.details.get(f"{name}_from"), event.details.get(f"{name}_to")
        if after is not None and before != after:
            found.append((translate("Ledger", caption), _state(name, before, names), _state(name, after, names)))
    return tuple(found)


def filled_in(event: Event) -> tuple[str, ...]:
    """What the form behind the entry held: texts on a line each, short facts together on one."""
    texts: list[str] = []
    short: list[str] = []
    for name, caption in _FILLED.items():
        words = _filled(name, event.details.get(name))
        if words:
            (texts if name in _TEXTS else short).append(f"{translate('Ledger', caption)}: {words}")
    return (*texts, " · ".join(short)) if short else tuple(texts)


def who_of(event: Event) -> str:
    """`गीता, अधिशासी अभियन्ता (एल-2)`; the timer for what the clock did."""
    level = f" ({LEVELS[event.role].text})" if event.role in LEVELS else ""
    named = ", ".join(part for part in (event.officer, event.designation) if part)
    return f"{named}{level}" if named else translate("Ledger", "System timer")


def _state(name: str, value: Value, names: Names) -> str:
    if not isinstance(value, int):
        return ""
    words = {
        "status": lambda: STATUSES[Status(value)].text,
        "kind": lambda: KINDS[Kind(value)].text,
        "department_id": lambda: names.department(value),
        "category_id": lambda: names.category(value),
        "due_at": lambda: date_of(value),
    }
    if name in words:
        return words[name]()
    return LEVELS[value].text if value in LEVELS else translate("Ledger", "none")


def _filled(name: str, value: Value) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, int):
        return _number(name, value)
    if name == "reason":
        return _reason(value)
    return value


def _number(name: str, value: int) -> str:
    if name in _DAYS:
        return date_text(value)
    if name == "minutes":
        return Counts.tr("%n minute(s)", "", value) if value else ""
    named = {
        "outcome": lambda: OUTCOMES[Outcome(value)].text,
        "mode": lambda: MODES[Mode(value)].text,
        "channel": lambda: CHANNELS[Channel(value)].text,
    }
    return named[name]() if name in named else str(value)


def _reason(code: str) -> str:
    for row in load_reference().special_close_reasons:
        if row.code == code:
            return f"{code} – {both(row.name.hi, row.name.en)}"
    return code
