"""What every row must keep to, whoever sends it: the reader sees to it for files, the store for all."""

from __future__ import annotations

from operator import attrgetter, le

from desktop.models.portal import LONGEST_NUMBER, LONGEST_TEXTS, Field, PortalRow
from desktop.models.text import clean

MOST_REOPENS = 999
_texts = attrgetter(*(field.value for field in LONGEST_TEXTS))
_longest = tuple(LONGEST_TEXTS.values())
_MOMENTS = (Field.REGISTERED_AT, Field.ANSWERED_AT, Field.CLOSED_AT)
_END = "|"
_DAY = 86_400


def unfit(row: PortalRow, now: int) -> Field | None:
    """The first field with a value that is too long, holds unseen signs or lies out of its bounds."""
    fits = {
        Field.NUMBER: _is_short_word(row.number),
        Field.MOBILE: not row.mobile or (_is_short_word(row.mobile) and row.mobile.isascii() and row.mobile.isdigit()),
        Field.LEVEL: row.level is None or 1 <= row.level <= 4,
        Field.REOPENED: row.reopen_count is None or 0 <= row.reopen_count <= MOST_REOPENS,
    }
    for field, moment in zip(_MOMENTS, (row.registered_at, row.answered_at, row.closed_at), strict=True):
        fits[field] = moment is None or 0 <= moment < now + _DAY
    texts: tuple[str, ...] = _texts(row)
    # all of them at once, for nearly every row is fit
    joined = _END.join(texts)
    if not (all(map(le, map(len, texts), _longest)) and clean(joined) == joined):
        for (field, longest), text in zip(LONGEST_TEXTS.items(), texts, strict=True):
            fits[field] = len(text) <= longest and clean(text) == text
    return None if all(fits.values()) else next(field for field, fit in fits.items() if not fit)


def _is_short_word(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NUMBER and text.isprintable() and " " not in text
