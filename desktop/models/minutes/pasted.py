"""Pasted text as lines: bold marks, list marks, invisible signs and odd blanks taken off, words untouched.

What counts as no part of the text is decided here and nowhere else: white space, bold marks (`**`), list marks
(bullets, dashes, numbers with a point or bracket at the beginning of a line), lines drawn with dashes, what stands
at the foot of a page (`पृष्ठ 2/5`, the fingerprint under our own pages), and signs that print nothing (BOM, soft
hyphen, zero-width space, word joiner). Joiners that shape Hindi stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from desktop.models.minutes.document import Bold

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_BOLD_MARK = re.compile(r"\*{2,}")
_BLANKS = re.compile(r"[^\S\t]+")
_RULE = re.compile(r"[-–—_=~.\s]{3,}")
_BULLET = re.compile(r"[•●▪◦‣·○■□➢➤✓❖⁃\uf0b7\uf0a7\uf0d8]\s*|(?:[-–—]{1,2}|[*+>o]|#{1,6})(?:\s+|$)|[-–—](?=[^\W\d_])")
_NUMBER = re.compile(
    r"\((?P<both>\d{1,3})\)\s*"
    r"|(?P<bracket>\d{1,3})\\?\)\s*"
    # not 27.06.2024, nor 27. 06. 2024
    r"|(?P<point>\d{1,3})\\?\.(?!\d)(?!\s+(?:0?[1-9]|1[0-2])\s?\.\s*\d{4})\s*"
    r"|(?P<dash>\d{1,2})\s?[-–](?:\s+(?!\d)|$)"
    r"|(?P<cell>\d{1,3})\t"  # the first cell of a table's row
)
_COUNTED = r"\d{1,3}(?:\s*(?:/|of|का|में से)\s*\d{1,3})?"
_PAGE_FOOT = re.compile(
    rf"(?:पृष्ठ|page)\s*(?:संख्या|सं0|no\.?)?\s*[-–:|]?\s*{_COUNTED}"
    rf"|{_COUNTED}\s*\|\s*(?:पृष्ठ|page)"
    r"|[-–—]\s*\d{1,3}\s*[-–—]"
    r"|\d{1,3}/\d{1,3}"
    r"|(?:SHA-256|Audit)\s+[0-9a-f]{64}",
    re.IGNORECASE,
)
_ACTION = r"(?:कार्यवाही|कार्रवाई|कार्यवाई|कार्यावाही|action)"
# "(कार्यवाही प्रचलित है)" inside a sentence tells a state and names nobody
_STATE = (
    r"\s*(?:प्रचलित|गतिमान|पूर्ण|अपेक्षित|वांछित|योग्य|जारी|विवरण|वृत्त|पंजी|हेतु|की|का|के|को|में|से|नहीं|न|कर|किए|किये)"
    r"(?![\w\u0900-\u0963])"
)
_OPENS = re.compile(rf"[(\[（]\s*{_ACTION}(?![\w\u0900-\u0963])(?!{_STATE})", re.IGNORECASE)
_BARE = re.compile(rf"{_ACTION}\s*(?:[:：]\s*[-–—]?|[-–—])(?!{_STATE})\s*[^\s\-–—:]", re.IGNORECASE)
_WORDS = re.compile(
    rf"[(\[（]?\s*{_ACTION}(?:\s+by(?=\W))?\s*[:：\-–—]*\s*(?P<who>.*?)\s*[)\]）]?\s*[।.]?\s*",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_ACTION = 1500
_PAIRS = {"(": ")", "[": "]", "（": "）"}
_AFTER_CLOSE = re.compile(r"\s*[।.]?\s*")
_ENDS = "।?!:;.—–-॥|\"'”’)"


@dataclass(frozen=True, slots=True)
class Mark:
    """A list mark: its number, or 0 for a bullet or dash; `typed` as it stood."""

    typed: str
    number: int


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the pasted text, or one part of it where an action line was glued on.

    `number` counts the lines of the source from 1. `is_action` tells an action line, `is_closed` whether its bracket
    closes on the same line, `is_foot` the foot of a page, which interrupts the text and belongs to none of it.
    """

    number: int
    body: str
    bold: Bold = ()
    mark: Mark | None = None
    is_action: bool = False
    is_closed: bool = True
    is_foot: bool = False

    @property
    def all_bold(self) -> bool:
        return self.bold == ((0, len(self.body)),)


def source_lines(text: str) -> list[SourceLine]:
    """The lines in order, blank ones included (`body` empty, no mark)."""
    raws = [raw.translate(_UNSEEN) for raw in _LINE_END.split(text)]
    found: list[SourceLine] = []
    in_bold = False
    for number, raw in enumerate(raws, 1):
        body, flags, in_bold = _plain(raw, in_bold, next(filter(str.strip, raws[number : number + 3]), ""))
        if _PAGE_FOOT.fullmatch(body.strip()):
            found.append(SourceLine(number, body.strip(), is_foot=True))
            continue
        at, pieces = 0, _pieces(body)
        for end, is_action, is_closed in pieces:
            found.append(_line(number, body[at:end], flags[at:end], is_action, is_closed))
            at = end
    return found


def essence(text: str) -> str:
    """What must not get lost: the text without white space, list marks, bold marks, page feet and invisible signs."""
    return "".join("".join(line.body.split()) for line in source_lines(text) if not line.is_foot)


def is_one_line(text: str) -> bool:
    """Whether the text, set as one line, would be read as that line and nothing else."""
    again = source_lines(text)
    return len(again) == 1 and again[0].mark is None and again[0].body == text


def who_acts(action: str) -> str:
    """The words of an action line that name the addressees, without its bracket and the word कार्यवाही."""
    found = _WORDS.fullmatch(action)
    return found["who"] if found else action


def is_finished(text: str) -> bool:
    """A sentence or heading that ends here, so that the next line is not its continuation."""
    return text.rstrip()[-1:] in _ENDS


def _plain(raw: str, in_bold: bool, following: str) -> tuple[str, list[bool], bool]:
    """The line without bold marks, for each letter whether it stands in bold, and whether bold goes on.

    A mark without a partner on its line has it on the `following` one or is dropped and makes nothing bold.
    """
    if in_bold and not raw.strip():
        return "", [], True
    stretches = _BOLD_MARK.split(_BLANKS.sub(" ", raw))
    marks = len(stretches) - 1
    unpaired = (marks + in_bold) % 2 == 1
    goes_on = unpaired and len(_BOLD_MARK.findall(following)) % 2 == 1
    body, flags = "", []
    for index, stretch in enumerate(stretches):
        bold = (index + in_bold) % 2 == 1 and (index < marks or goes_on)
        body += stretch
        flags += [bold] * len(stretch)
    return body, flags, goes_on


def _line(number: int, body: str, flags: list[bool], is_action: bool, is_closed: bool) -> SourceLine:
    start, mark = 0, None
    while True:
        start += len(body[start:]) - len(body[start:].lstrip())
        found = _BULLET.match(body, start) or _NUMBER.match(body, start)
        if found is None or found.end() == start:
            break
        value = next((int(digits) for digits in found.groupdict().values() if digits), 0) if found.re is _NUMBER else 0
        if mark is None or (value and not mark.number):
            is_cell = value and found.lastgroup == "cell"
            mark = Mark(f"{value}." if is_cell else found.group().strip(), value)
        start = found.end()
    end = start if _RULE.fullmatch(body[start:].strip()) else max(start, len(body.rstrip()))
    return SourceLine(number, body[start:end], _ranges(body[start:end], flags[start:end]), mark, is_action, is_closed)


def _ranges(body: str, flags: list[bool]) -> Bold:
    found: list[tuple[int, int]] = []
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            words = body[start:index]
            left = start + len(words) - len(words.lstrip())
            right = left + len(words.strip())
            if right > left:
                found.append((left, right))
            start = None
    return tuple(found)


def _pieces(body: str) -> list[tuple[int, bool, bool]]:
    """Where the stretches of a line end, which of them are action lines, and which of these are closed."""
    pieces: list[tuple[int, bool, bool]] = []
    at = 0
    for opening in _OPENS.finditer(body):
        if opening.start() < at:
            continue
        before = body[at : opening.start()].rstrip()
        close = _closing(body, opening.start())
        stands_free = not _has_letters(before) or is_finished(before)
        ends_line = close is None or not body[_after(body, close) :].strip()
        if not (stands_free or ends_line) or (close is None and not stands_free):
            continue
        if before:
            pieces.append((opening.start(), False, True))
        at = len(body) if close is None else _after(body, close)
        pieces.append((at, True, close is not None))
    if not pieces and _BARE.match(body.lstrip(" \t•-–—")):
        return [(len(body), True, True)]
    if at < len(body) or not pieces:
        pieces.append((len(body), False, True))
    return pieces


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _closing(body: str, start: int) -> int | None:
    opens, closes, depth = body[start], _PAIRS[body[start]], 0
    for index in range(start, min(len(body), start + _LONGEST_ACTION)):
        depth += (body[index] == opens) - (body[index] == closes)
        if depth == 0:
            return index + 1
    return None


def _after(body: str, close: int) -> int:
    """Past a full stop that someone set behind the bracket."""
    found = _AFTER_CLOSE.match(body, close)
    return found.end() if found else close


def closes(bodies: list[str]) -> bool:
    """Whether an action line begun in the first body ends, bracket and all, exactly with the last."""
    text = " ".join(bodies)
    end = _closing(text, 0) if text[:1] in _PAIRS else None
    return end is not None and not text[_after(text, end) :].strip()


def joined(first: SourceLine, second: SourceLine) -> SourceLine | None:
    """The two lines as one, or nothing when together they would read as something else than in turn."""
    body = f"{first.body} {second.body}"
    shift = len(first.body) + 1
    again = source_lines(body)[0]
    if not is_one_line(body) or again.is_action is not first.is_action:
        return None
    moved = [(start + shift, end + shift) for start, end in second.bold]
    bold = [*first.bold, *moved]
    if first.bold and moved and first.bold[-1][1] == shift - 1 and moved[0][0] == shift:
        bold = [*first.bold[:-1], (first.bold[-1][0], moved[0][1]), *moved[1:]]
    return replace(first, body=body, bold=tuple(bold), is_closed=again.is_closed)
