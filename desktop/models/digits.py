"""Numbers as offices write them: digits of both scripts, lakh grouping."""

_ASCII = {0x0966 + value: 0x30 + value for value in range(10)}
_ASCII |= {0xFF10 + value: 0x30 + value for value in range(10)}


def to_ascii_digits(text: str) -> str:
    """The text with Devanagari and full-width digits as ASCII; all else untouched."""
    return text if text.isascii() else text.translate(_ASCII)


def group_lakh(number: int) -> str:
    """Indian grouping with ASCII digits: 12345678 is ``1,23,45,678``."""
    sign, digits = ("-", str(-number)) if number < 0 else ("", str(number))
    head, tail = digits[:-3], digits[-3:]
    pairs = []
    while head:
        pairs.append(head[-2:])
        head = head[:-2]
    return sign + ",".join([*reversed(pairs), tail])
