"""What a line of the register shows, in the table and in the workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.models.calendar import as_ist
from desktop.models.complaint import Kind
from desktop.models.special_close import RegisterRow
from desktop.views.infra.formats import date_of, number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import DECISIONS, KINDS, REAUDITS
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Names
from desktop.views.special_close.case_card import reason_words
from desktop.views.widgets.cells import BarCell, ChipCell, Text2
from desktop.views.widgets.rows_model import Column

_HEADINGS = (
    QT_TRANSLATE_NOOP("Register", "Number"),
    QT_TRANSLATE_NOOP("Register", "Subject"),
    QT_TRANSLATE_NOOP("Register", "Kind"),
    QT_TRANSLATE_NOOP("Register", "District"),
    QT_TRANSLATE_NOOP("Register", "Reason"),
    QT_TRANSLATE_NOOP("Register", "Round"),
    QT_TRANSLATE_NOOP("Register", "Proposed by"),
    QT_TRANSLATE_NOOP("Register", "Proposed on"),
    QT_TRANSLATE_NOOP("Register", "Decision"),
    QT_TRANSLATE_NOOP("Register", "Decided by"),
    QT_TRANSLATE_NOOP("Register", "Decided on"),
    QT_TRANSLATE_NOOP("Register", "Order"),
    QT_TRANSLATE_NOOP("Register", "Re-audit"),
)
Value = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """A reason, how often, and its share of the most frequent one."""

    code: str
    count: int
    share: float


REASON_COLUMNS: tuple[Column[ReasonCount], ...] = (
    Column(
        key="reason",
        caption=lambda: translate("Register", "Reason"),
        cell=lambda row: Text2(reason_words(row.code), lines=2),
        width=150,
        stretches=True,
        sort=lambda row: row.code,
    ),
    Column(
        key="bar",
        caption=lambda: "",
        cell=lambda row: BarCell(row.share, 0.0, number(row.count)),
        width=90,
    ),
    Column(
        key="count",
        caption=lambda: translate("Register", "Count"),
        cell=lambda row: Text2(number(row.count), weight=Weight.SEMIBOLD, right=True),
        width=64,
        right=True,
        sort=lambda row: row.count,
    ),
)


def columns_of(names: Names) -> tuple[Column[RegisterRow], ...]:
    """Wide enough for what must not be cut; the subject takes the rest."""
    return (
        Column(
            key="number",
            caption=lambda: translate("Register", "Number"),
            cell=lambda row: Text2(row.number, names.district(row.district_id), weight=Weight.SEMIBOLD),
            width=110,
            sort=lambda row: row.number,
        ),
        Column(
            key="subject",
            caption=lambda: translate("Register", "Subject"),
            cell=lambda row: Text2(row.subject, lines=2),
            width=130,
            stretches=True,
            sort=lambda row: row.subject,
        ),
        Column(
            key="reason",
            caption=lambda: translate("Register", "Reason"),
            cell=lambda row: Text2(row.reason, _round(row)),
            width=76,
            sort=lambda row: (row.reason, row.round),
        ),
        Column(
            key="proposed",
            caption=lambda: translate("Register", "Proposed"),
            cell=lambda row: Text2(date_of(row.proposed_at), row.proposed_by),
            width=104,
            sort=lambda row: row.proposed_at,
        ),
        Column(
            key="decision",
            caption=lambda: translate("Register", "Decision"),
            cell=lambda row: ChipCell(DECISIONS[row.decision]),
            width=120,
            widest=lambda: [label.text for label in DECISIONS.values()],
            beside=48,
            sort=lambda row: int(row.decision),
        ),
        Column(
            key="decided",
            caption=lambda: translate("Register", "Decided"),
            cell=lambda row: Text2(date_of(row.decided_at) if row.decided_at else "", row.decided_by),
            width=104,
            sort=lambda row: row.decided_at or 0,
        ),
        Column(
            key="reaudit",
            caption=lambda: translate("Register", "Re-audit"),
            cell=lambda row: Text2(REAUDITS[row.reaudit].text if row.reaudit else "", lines=2),
            width=104,
            sort=lambda row: int(row.reaudit),
        ),
    )


def headings() -> list[str]:
    """Of the workbook."""
    return [translate("Register", words) for words in _HEADINGS]


def values_of(row: RegisterRow, names: Names) -> list[Value]:
    """A line of the workbook, in the order of `headings`."""
    return [
        row.number,
        row.subject,
        KINDS[Kind(row.kind)].text,
        names.district(row.district_id),
        reason_words(row.reason),
        row.round,
        row.proposed_by,
        as_ist(row.proposed_at),
        DECISIONS[row.decision].text,
        row.decided_by,
        as_ist(row.decided_at) if row.decided_at is not None else None,
        row.order,
        REAUDITS[row.reaudit].text if row.reaudit else "",
    ]


def _round(row: RegisterRow) -> str:
    return translate("Register", "round {0}").format(row.round)
