"""The columns of the action ledger."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.follow_up import FollowUpLine, FollowUpState
from desktop.views.infra.formats import NOTHING, date_text, days
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.words import FOLLOW_UPS
from desktop.views.widgets.cells import Cell, ChipCell, Text2
from desktop.views.widgets.rows_model import Column


def columns() -> Sequence[Column[FollowUpLine]]:
    """Meeting and number, direction, addressee, date, state, age; the last reply stands at the side."""
    return (
        Column(
            "meeting",
            lambda: translate("LedgerColumns", "Meeting"),
            lambda row: Text2(date_text(row.source_day), translate("LedgerColumns", "No. {0}").format(row.number)),
            100,
            sort=lambda row: (row.source_day, row.group, row.number),
        ),
        Column(
            "direction",
            lambda: translate("LedgerColumns", "Direction"),
            lambda row: Text2(row.text, lines=2),
            200,
            stretches=True,
        ),
        Column(
            "addressee",
            lambda: translate("LedgerColumns", "Action by"),
            lambda row: Text2(row.addressee, lines=2, weight=Weight.MEDIUM),
            150,
            sort=lambda row: row.addressee,
        ),
        Column(
            "due",
            lambda: translate("LedgerColumns", "Comply by"),
            _due_cell,
            106,
            sort=lambda row: row.due_day or 1 << 30,
        ),
        Column(
            "state",
            lambda: translate("LedgerColumns", "State"),
            lambda row: ChipCell(FOLLOW_UPS[row.state]),
            110,
            widest=lambda: [label.text for label in FOLLOW_UPS.values()],
            beside=44,
        ),
        Column(
            "age",
            lambda: translate("LedgerColumns", "Age"),
            lambda row: Text2(days(row.age_days), _carried(row), right=True),
            90,
            right=True,
            sort=lambda row: row.age_days,
        ),
    )


def _due_cell(row: FollowUpLine) -> Cell:
    if row.due_day is None:
        return Text2(NOTHING, tone=Tone.MUTED)
    late = translate("LedgerColumns", "{0} late").format(days(row.late_days)) if row.late_days else ""
    tone = Tone.DANGER if row.late_days else Tone.TEXT
    weight = Weight.SEMIBOLD if row.late_days else Weight.REGULAR
    return Text2(date_text(row.due_day), late, tone=tone, second_tone=Tone.DANGER, weight=weight)


def _carried(row: FollowUpLine) -> str:
    if row.state is FollowUpState.CARRIED or row.carried:
        return translate("LedgerColumns", "carried {0}").format(row.carried)
    return ""
