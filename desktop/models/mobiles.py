"""Indian mobile numbers: one form to store and compare, one form to show."""

import re

from desktop.models.digits import to_ascii_digits

_FILLING = re.compile(r"[\s().\-\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_MOBILE = re.compile(r"(?:\+|00)?(?:91)?0?([6-9][0-9]{9})")
_LENGTH, _FIRST_DIGITS = 10, "6789"
_SHOWN_HEAD, _SHOWN_TAIL = 2, 3
UNREADABLE = "•••••"


def normal_mobile(text: str) -> str | None:
    """The ten digits of one Indian mobile number, or None if the text is anything else.

    Digits of both scripts, blanks, hyphens and the prefixes +91, 0091, 91 and 0 are understood.
    """
    if len(text) == _LENGTH and text.isascii() and text.isdigit():
        return text if text[0] in _FIRST_DIGITS else None
    found = _MOBILE.fullmatch(_FILLING.sub("", to_ascii_digits(text)))
    return found.group(1) if found else None


def mask_mobile(text: str) -> str:
    """What a list may show of a number: first two and last three digits, ``94••• ••231``.

    A number that is no Indian mobile shows no digit at all; an empty one stays empty.
    """
    digits = normal_mobile(text)
    if digits is None:
        return UNREADABLE if text.strip() else ""
    return f"{digits[:_SHOWN_HEAD]}••• ••{digits[-_SHOWN_TAIL:]}"
