"""What stands behind the figures of a meeting: the list of a bucket, the columns of what was open too long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.models.calendar import start_of
from desktop.models.meeting_figures import OldCase, PackPage
from desktop.models.worklist import Body, Filters
from desktop.views.infra.formats import days
from desktop.views.infra.i18n import translate
from desktop.views.infra.labels import KINDS, LEVELS
from desktop.views.infra.look import Weight
from desktop.views.widgets.cells import KindCell, LevelCell, Text2
from desktop.views.widgets.rows_model import Column


def bucket(page: PackPage, index: int) -> Filters:
    """The list behind a bucket of the check sum, as the complaints stand now: 0 = all that came in the window."""
    window = Filters(
        body=Body.ALL,
        department_id=page.department_id,
        registered_from=start_of(page.from_day),
        registered_before=start_of(page.until_day),
    )
    gone = [status for status, _ in page.by_status]
    if index == 0:
        return window
    if index <= len(gone):
        return replace(window, statuses=frozenset({gone[index - 1]}))
    return replace(window, body=Body.OPEN, levels=frozenset({index - len(gone)}))


def columns(district: Callable[[int], str]) -> Sequence[Column[OldCase]]:
    """Number, kind, level, age, district, subject."""
    return (
        Column(
            "number",
            lambda: translate("OldCases", "Number"),
            lambda row: Text2(row.number, weight=Weight.SEMIBOLD),
            96,
            sort=lambda row: row.number,
        ),
        Column(
            "kind",
            lambda: translate("OldCases", "Kind"),
            lambda row: KindCell(KINDS[row.kind]),
            90,
            sort=lambda row: row.kind,
            widest=lambda: [label.text for label in KINDS.values()],
        ),
        Column(
            "level",
            lambda: translate("OldCases", "Level"),
            lambda row: LevelCell(row.level, LEVELS[row.level].text),
            84,
            sort=lambda row: row.level,
        ),
        Column(
            "days",
            lambda: translate("OldCases", "Age"),
            lambda row: Text2(days(row.days), right=True),
            90,
            right=True,
            sort=lambda row: row.days,
        ),
        Column(
            "district",
            lambda: translate("OldCases", "District"),
            lambda row: Text2(district(row.district_id)),
            120,
            sort=lambda row: district(row.district_id),
        ),
        Column(
            "subject",
            lambda: translate("OldCases", "Subject"),
            lambda row: Text2(row.subject, lines=2),
            240,
            stretches=True,
        ),
    )
