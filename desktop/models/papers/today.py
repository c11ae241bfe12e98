"""Today's report (आज का प्रतिवेदन): the numbers of the Today page as tables, on one sheet for the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from desktop.models.calendar import as_ist
from desktop.models.minutes.phrases import Phrases
from desktop.models.oversight import AgeRow, CheckSum, Tile, TileCount, TodayPage
from desktop.models.papers.head import Head
from desktop.models.papers.wording import clock, dotted, grouped, paper_phrases

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayReport:
    """What stands on the sheet, in words: the tiles, the check sum, the ages; each a table under its heading."""

    head: Head = field(default_factory=Head)
    title: str = ""
    subtitle: str = ""
    tiles: Rows = ()
    sum_heading: str = ""
    sum: Rows = ()
    ages_heading: str = ""
    ages: Rows = ()


def report_today(page: TodayPage, office: str, head: Head, wording: Phrases | None = None) -> TodayReport:
    """The report of one reading of the Today page, for the posting named `office`."""
    say = wording or paper_phrases(head.language)
    moment = as_ist(page.as_of)
    return TodayReport(
        head=head,
        title=say("today_title"),
        subtitle=say("today_subtitle", office=office, date=dotted(moment), time=clock(moment.time(), say)),
        tiles=tuple(_tile(tile, say) for tile in page.tiles),
        sum_heading=say("today_sum"),
        sum=tuple(_sum(page.check_sum, say)),
        ages_heading=say("today_ages"),
        ages=tuple(_age(row, say) for row in page.ages),
    )


def _tile(tile: TileCount, say: Phrases) -> tuple[str, ...]:
    split = " · ".join(_part(name, number, tile.tile, say) for name, number in tile.parts)
    return say(f"tile_{tile.tile.value}"), grouped(tile.number), split, _change(tile, say)


def _part(name: str, number: int, tile: Tile, say: Phrases) -> str:
    if tile is Tile.ESCALATING:
        level = int(name[-1])
        return say("part_climb", level=level, above=level + 1, number=grouped(number))
    if name.startswith("level_"):
        return say("part_counted", what=say("level", level=name[-1]), number=grouped(number))
    return say(f"part_{name}", number=grouped(number))


def _change(tile: TileCount, say: Phrases) -> str:
    """Against the day before; empty where nothing was counted then."""
    if tile.before is None:
        return ""
    change = tile.number - tile.before
    if not change:
        return say("today_same")
    return say("today_up" if change > 0 else "today_down", number=grouped(abs(change)))


def _sum(counted: CheckSum, say: Phrases) -> Iterator[tuple[str, ...]]:
    """Two pairs a row: what was received and what has left at the left, what is open and the proof at the right."""
    gone = [(say(f"status_{status.name.lower()}"), number) for status, number in counted.by_status]
    still = [(say("open_at_level", level=level), number) for level, number in enumerate(counted.open_by_level, 1)]
    proof = say("sum_differs") if counted.difference else say("sum_agrees")
    lefts, rights = [(say("received"), counted.received), *gone], [*still, (proof, counted.difference)]
    nothing = ("", None)
    for (one, first), (other, second) in zip_longest(lefts, rights, fillvalue=nothing):
        yield one, _figure(first), other, _figure(second)


def _figure(number: int | None) -> str:
    return "" if number is None else grouped(number)


def _age(row: AgeRow, say: Phrases) -> tuple[str, ...]:
    if row.to_days is None:
        span = say("age_over", days=row.from_days - 1)
    else:
        span = say("age_span", first=row.from_days, last=row.to_days)
    return span, grouped(row.grievances), grouped(row.demands), grouped(row.grievances + row.demands)
