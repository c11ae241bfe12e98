"""What the numbers of the landing page are called."""

from __future__ import annotations

from desktop.models.oversight import AgeRow, Tile, TileCount
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import LEVELS

_PARTS = {
    "grievances": QT_TRANSLATE_NOOP("Today", "Grievances {0}"),
    "demands": QT_TRANSLATE_NOOP("Today", "Demands {0}"),
    "aged": QT_TRANSLATE_NOOP("Today", "Too long: {0}"),
    "pending": QT_TRANSLATE_NOOP("Today", "Pending: {0}"),
    "overdue": QT_TRANSLATE_NOOP("Today", "Past time limit: {0}"),
    "warned": QT_TRANSLATE_NOOP("Today", "25–29 days: {0}"),
    "silent": QT_TRANSLATE_NOOP("Today", "Over 30 days: {0}"),
    "oldest": QT_TRANSLATE_NOOP("Today", "The oldest for {0} days"),
    "today": QT_TRANSLATE_NOOP("Today", "To be acted on today: {0}"),
    "of": QT_TRANSLATE_NOOP("Today", "of {0}"),
    "unreached": QT_TRANSLATE_NOOP("Today", "No contact: {0}"),
}


def split_words(tile: TileCount) -> str:
    """The split line of a tile: `एल-1: 171 · एल-2: 96`."""
    climbs = tile.tile is Tile.ESCALATING
    return " · ".join(_part(name, count, climbs=climbs) for name, count in tile.parts if name != "of")


def _part(name: str, count: int, *, climbs: bool) -> str:
    if climbs:
        level = int(name[-1])
        words = translate("Today", "{0} to {1}: {2}")
        return words.format(LEVELS[level].text, LEVELS[level + 1].text, number(count))
    if name.startswith(("level_", "rung_")):
        return f"{LEVELS[int(name[-1])].text}: {number(count)}"
    return translate("Today", _PARTS[name]).format(number(count))


def change_words(tile: TileCount) -> str:
    """Against the day before: `▲ 6 कल से`; of how many (`212 में से`); empty where nothing was counted then."""
    whole = next((count for name, count in tile.parts if name == "of"), None)
    if whole is not None:
        return _part("of", whole, climbs=False)
    if tile.before is None:
        return ""
    change = tile.number - tile.before
    if not change:
        return translate("Today", "as before")
    words = translate("Today", "▲ {0} since yesterday") if change > 0 else translate("Today", "▼ {0} since yesterday")
    return words.format(number(abs(change)))


def span_words(row: AgeRow) -> str:
    """`0–7 दिन`, or `180 दिन से अधिक`."""
    if row.to_days is None:
        return translate("Today", "Over {0} days").format(row.from_days - 1)
    return translate("Today", "{0}–{1} days").format(row.from_days, row.to_days)
