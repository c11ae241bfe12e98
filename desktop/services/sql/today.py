"""The landing page of a posting: numbers that open lists, counters that add up, the ages of what is open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Status
from desktop.models.oversight import AgeRow, CheckSum, Tile, TileCount, Today, TodayPage
from desktop.models.rules import Rules
from desktop.models.worklist import Body, Filters
from desktop.services.sql.day_counts import count_day, counts_before
from desktop.services.sql.registry import answers
from desktop.services.sql.today_people import not_logged_in, oldest_waiting, second_looks
from desktop.services.sql.today_tiles import SCREENS, TILES, Counted, by_kind, counted_tiles
from desktop.services.sql.work import Reading
from desktop.services.sql.worklist_counts import count_lists, count_received

__all__ = ["count_day", "today"]

_AGES = (0, 8, 16, 31, 91)


@answers(Today)
def today(reading: Reading, _question: Today) -> TodayPage:
    """Everything on the page, from one reading."""
    rules, wanted = reading.books.rules, TILES[reading.posting.role]
    tiles = counted_tiles(reading.posting, rules, reading.now)
    spans = tuple(age_spans(rules, reading.now))
    lists = [filters for found in tiles for filters in (found.filters, *(part for _, part in found.parts))]
    lists += [part for _, _, filters in spans for _, part in by_kind(filters)]
    numbers = iter(count_lists(reading.connection, reading.posting, lists))
    before = counts_before(reading)
    shown = {found.tile: _counted(reading, found, numbers, before) for found in tiles}
    ages = tuple(
        AgeRow(from_days=first, to_days=last, grievances=next(numbers), demands=next(numbers), filters=filters)
        for first, last, filters in spans
    )
    if Tile.NOT_LOGGED_IN in wanted:
        shown[Tile.NOT_LOGGED_IN] = not_logged_in(reading)
    if Tile.REAUDIT in wanted:
        shown[Tile.REAUDIT] = second_looks(reading)
    return TodayPage(
        as_of=reading.now, tiles=tuple(shown[tile] for tile in wanted), check_sum=_check_sum(reading), ages=ages
    )


def age_spans(rules: Rules, now: int) -> Iterator[tuple[int, int | None, Filters]]:
    """First and last day of each age, and the list of open complaints of that age; the oldest has no last day."""
    day = day_of(now)
    starts = [start for start in _AGES if start <= rules.old_days]
    for first, following in zip(starts, [*starts[1:], rules.old_days + 1], strict=True):
        upper = start_of(day - first + 1) if first else None
        yield first, following - 1, Filters(registered_from=start_of(day - following + 1), registered_before=upper)
    yield rules.old_days + 1, None, Filters(registered_before=start_of(day - rules.old_days))


def _counted(reading: Reading, found: Counted, numbers: Iterator[int], before: Mapping[Tile, int]) -> TileCount:
    number = next(numbers)
    parts = tuple((name, next(numbers)) for name, _ in found.parts)
    if found.tile is Tile.BEFORE_L3 and number:
        parts = (("oldest", oldest_waiting(reading)),)
    return TileCount(
        tile=found.tile,
        number=number,
        parts=parts,
        before=before.get(found.tile) if found.compared else None,
        filters=None if found.tile in SCREENS else found.filters,
    )


def _check_sum(reading: Reading) -> CheckSum:
    """Received is counted from the complaints themselves, the buckets from the counters: they check each other."""
    buckets = [status for status in Status if not status.is_open]
    lists = [Filters(body=Body.ALL, statuses=frozenset({status})) for status in buckets]
    lists += [Filters(levels=frozenset({level})) for level in (1, 2, 3, 4)]
    *by_status, first, second, third, fourth = count_lists(reading.connection, reading.posting, lists)
    return CheckSum(
        received=count_received(reading.connection, reading.posting),
        by_status=tuple(zip(buckets, by_status, strict=True)),
        open_by_level=(first, second, third, fourth),
    )
