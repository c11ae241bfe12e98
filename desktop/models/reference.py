"""The state's fixed lists as they ship, read once.

The store is seeded from them and may then differ: offices edit their own copy. Ids and codes never change their
meaning; a row that is no longer wanted stays.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop import resources
from desktop.models.records import TableError, build, read_rows, read_table
from desktop.models.reference_rows import (
    Block,
    CallPrompts,
    Category,
    ChannelLabel,
    Department,
    District,
    Holiday,
    KindLabel,
    Mandal,
    ModeLabel,
    NeverAReason,
    OutcomeLabel,
    PolicyDefault,
    ReopenReason,
    SpeakingOrderHint,
    SpecialCloseReason,
    SpokenLanguage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Every list, each in the order it should be shown."""

    mandals: tuple[Mandal, ...]
    districts: tuple[District, ...]
    blocks: tuple[Block, ...]
    departments: tuple[Department, ...]
    categories: tuple[Category, ...]
    kinds: tuple[KindLabel, ...]
    channels: tuple[ChannelLabel, ...]
    languages: tuple[SpokenLanguage, ...]
    special_close_reasons: tuple[SpecialCloseReason, ...]
    never_reasons: tuple[NeverAReason, ...]
    dialogue_outcomes: tuple[OutcomeLabel, ...]
    dialogue_modes: tuple[ModeLabel, ...]
    reopen_reasons: tuple[ReopenReason, ...]
    holidays: tuple[Holiday, ...]
    policy: tuple[PolicyDefault, ...]
    call_prompts: tuple[CallPrompts, ...]
    speaking_order_hints: tuple[SpeakingOrderHint, ...]

    def reason(self, code: str) -> SpecialCloseReason:
        """The special-close reason of a code; raises `KeyError`."""
        for reason in self.special_close_reasons:
            if reason.code == code:
                return reason
        raise KeyError(code)

    def hint(self, family: str) -> SpeakingOrderHint:
        """What the speaking order should contain; the general hint for a family without its own."""
        hints = {hint.family: hint for hint in self.speaking_order_hints}
        return hints.get(family, hints["general"])


@cache
def load_reference() -> Reference:
    """The lists of this installation; the same object every time. Raises `TableError` when one does not fit."""
    return read_reference(resources.path("reference"))


def read_reference(folder: Path) -> Reference:
    """The lists in a folder, freshly read. Holidays of all years together, by day."""
    reasons = folder / "special_close_reasons.json"
    return Reference(
        mandals=read_rows(folder / "mandals.json", Mandal),
        districts=read_rows(folder / "districts.json", District),
        blocks=read_rows(folder / "blocks.json", Block),
        departments=read_rows(folder / "departments.json", Department),
        categories=read_rows(folder / "categories.json", Category),
        kinds=read_rows(folder / "kinds.json", KindLabel),
        channels=read_rows(folder / "channels.json", ChannelLabel),
        languages=read_rows(folder / "languages.json", SpokenLanguage),
        special_close_reasons=read_rows(reasons, SpecialCloseReason),
        never_reasons=_never_reasons(reasons),
        dialogue_outcomes=read_rows(folder / "dialogue_outcomes.json", OutcomeLabel),
        dialogue_modes=read_rows(folder / "dialogue_modes.json", ModeLabel),
        reopen_reasons=read_rows(folder / "reopen_reasons.json", ReopenReason),
        holidays=tuple(day for file in sorted(folder.glob("holidays_*.json")) for day in read_rows(file, Holiday)),
        policy=_policy(folder / "policy_values.json"),
        call_prompts=read_rows(folder / "call_prompts.json", CallPrompts),
        speaking_order_hints=read_rows(folder / "speaking_order_hints.json", SpeakingOrderHint),
    )


def _never_reasons(file: Path) -> tuple[NeverAReason, ...]:
    never = read_table(file).get("never")
    if not isinstance(never, list):
        raise TableError(f"{file.name}: no list of what is never a reason")
    return tuple(build(NeverAReason, row, f"{file.name} never {n}") for n, row in enumerate(never, 1))


def _policy(file: Path) -> tuple[PolicyDefault, ...]:
    """Values stand as JSON in the file and as JSON text in the record, where the store keeps them."""
    made = []
    for number, row in enumerate(read_table(file).get("rows", []), 1):
        as_text = {**row, "value": json.dumps(row.get("value"), ensure_ascii=False)}
        made.append(build(PolicyDefault, as_text, f"{file.name} row {number}"))
    return tuple(made)
