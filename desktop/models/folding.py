"""One search key for the many spellings of a Hindi word.

The same key is written to the store and made from what an officer types, so both back-ends find the
same complaints: सम्बन्ध is संबंध, पेन्शन is पेंशन, क़ानून is कानून, मा0 is मा॰ is मा., ३०७ is 307.
Vowel signs are never dropped: दिन is neither दान nor दीन.
"""

import re
from functools import lru_cache

from desktop.models.normal_form import nfc

LONGEST_REMEMBERED = 64

_DROPPED = dict.fromkeys(
    [
        0x093C,  # nukta: क़ानून and कानून are typed alike
        0x0903,  # visarga: दुःख and दुख
        0x00AD,
        0x200C,
        0x200D,
        0x2060,
        0xFEFF,
        *range(0x200E, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ]
)
_ALIKE = str.maketrans(
    {
        "ँ": "ं",
        "ऀ": "ं",
        "ऑ": "आ",
        "ॉ": "ा",
        "ॅ": "े",
        "ऍ": "ए",
        "ॲ": "ए",
        "ऎ": "ए",
        "ॆ": "े",
        "ऒ": "ओ",
        "ॊ": "ो",
        "ऩ": "न",
        "ऱ": "र",
        "ऴ": "ल",
        "ळ": "ल",  # Garhwali and Kumaoni spellings
        "।": " ",
        "॥": " ",
        "\u200b": " ",
        "_": " ",
        "°": "॰",
        "º": "॰",
    }
)
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], 0x20)
_DIGITS = {0x0966 + value: 0x30 + value for value in range(10)} | {0xFF10 + v: 0x30 + v for v in range(10)}
_MAP: dict[int, int | str | None] = {**_DROPPED, **_ALIKE, **_CONTROLS, **_DIGITS}

# Signs that keyboards put in the wrong order or in two pieces, before the map takes ॅ and ॉ away.
_PIECES = re.compile("आॅ|अॅ|अा|अो|अौ|आे|आै|एे|ाॅ|ॅा|ाे|ेा|ाै|ैा")
_WHOLE = {
    "आॅ": "आ",
    "अॅ": "ए",
    "अा": "आ",
    "अो": "ओ",
    "अौ": "औ",
    "आे": "ओ",
    "आै": "औ",
    "एे": "ऐ",
    "ाॅ": "ा",
    "ॅा": "ा",
    "ाे": "ो",
    "ेा": "ो",
    "ाै": "ौ",
    "ैा": "ौ",
}

# Half nasals become anusvara before a stop of their class; न् and ण् also before the other stops and the
# sibilants, because offices write पेन्शन, एजेन्सी, इन्टर, मन्डल. Never before न, म, य, र, ल, व, ह: जन्म, न्याय,
# उन्हें have no anusvara spelling.
_HALF_NASAL = re.compile("ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|[नण]्(?=[कखगघचछजझटठडढतथदधपफबभशषस])|म्(?=[पफबभवशस])")
_GLIDE_E = re.compile("(?<=[\u0905-\u0939\u093e-\u094c])ये")  # दिये, जायेगा; not प्रत्येक
_GLIDE_I = re.compile("(?<=[\u0905-\u0939\u093e-\u094c])यी(?![\u0900-\u0965])")  # गयी, नयी
_LINE = re.compile("(?<=ा)ई(?=[क-ह])")  # लाईन, पाईप, लाईट
_VISARGA_COLON = re.compile(r"(?<![\u0900-\u0965])(नि|दु|पुन|अंत|अत|प्रात):(?=[\u0905-\u0939])")  # नि:शुल्क

_LETTER_NAMES = "डब्ल्यू|एक्स|क्यू|वाई|जेड|एफ|एच|आई|एल|एम|एन|आर|एस|एक्स|ए|बी|सी|डी|ई|जी|जे|के|ओ|पी|टी|यू|वी"
_AKSHARA = "[क-ह](?:्[क-ह])*[\u093e-\u094c]?ं?|[अ-औ]ं?"
_SHORT = f"(?:{_LETTER_NAMES}|{_AKSHARA})"
_DEVANAGARI = "\u0900-\u0965\u0971-\u097f"
# `मा0`, `मा॰`: a sign after a letter that is no part of a number.
_SIGN = re.compile(f"(?<=[{_DEVANAGARI}])(?:0(?![0-9])|॰)(?=(?:([{_DEVANAGARI}]{{1,12}})(0(?![0-9])|॰)?)?)")
_DOT = re.compile(f"(?<![{_DEVANAGARI}])({_SHORT})\\.(?={_SHORT}(?![{_DEVANAGARI}]))")
_LATIN_DOT = re.compile(r"(?<![^\W_])([a-z])\.(?=[a-z](?![^\W_]))")
_IS_LETTER_NAME = re.compile(f"(?:{_LETTER_NAMES})").fullmatch
_LEVEL = re.compile(f"(?<![{_DEVANAGARI}])(एल|l)[ -]?0?([1-4])(?![0-9{_DEVANAGARI}])")
# `आर0 के0` is `आर0के0`: initials with a blank between.
_SPACED_INITIALS = re.compile(
    f"(?<![{_DEVANAGARI}0०॰.])({_LETTER_NAMES})([0०॰.])[ \\u00a0]+(?=(?:{_LETTER_NAMES})[0०॰.](?![0-9०-९]))"
)
_SPACED_LEVEL = re.compile(r"(?<!\w)(एल|[lL])[ \u00a0]+(?=[0०]?[1-4१-४](?!\w))")
# Most texts hold nothing of the kind, which is quicker seen so: the expressions above look at every letter.
_PERHAPS_INITIALS = re.compile(f"[0०॰.][ \u00a0]+(?:{_LETTER_NAMES})[0०॰.]")
_BEFORE_LEVELS = tuple(letter + blank for letter in ("एल", "l", "L") for blank in " \u00a0")
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963])*")


def _sign(found: re.Match[str]) -> str:
    """Nothing inside an abbreviation (आई0टी0डी0ए0 is आईटीडीए), a blank after it (जे0पी0बेरी is जेपी बेरी)."""
    following, next_sign = found.groups()
    return "" if following and (next_sign or _IS_LETTER_NAME(following)) else " "


def _fold(word: str) -> str:
    if word.isascii():
        folded = word.translate(_MAP).casefold()
        if "." in folded:
            folded = _LATIN_DOT.sub(r"\1", folded)
        return _LEVEL.sub(r"\1-\2", folded) if "l" in folded else folded
    folded = _PIECES.sub(lambda piece: _WHOLE[piece.group()], nfc(word))
    folded = folded.translate(_MAP).casefold()
    folded = _VISARGA_COLON.sub(r"\1", _HALF_NASAL.sub("ं", folded))
    folded = _GLIDE_I.sub("ई", _GLIDE_E.sub("ए", folded))
    folded = _LEVEL.sub(r"\1-\2", _LINE.sub("इ", folded))
    if "." in folded:
        folded = _LATIN_DOT.sub(r"\1", _DOT.sub(r"\1", folded))
    return _SIGN.sub(_sign, folded)


_remembered = lru_cache(maxsize=1 << 17)(_fold)


def fold_word(word: str) -> str:
    """The key of one run without blanks; it may itself hold blanks where signs stood."""
    return _remembered(word) if len(word) <= LONGEST_REMEMBERED else _fold(word)


def words(text: str) -> list[str]:
    """Runs between blanks, with spaced initials (आर0 के0) drawn together."""
    if not text.isascii() and _PERHAPS_INITIALS.search(text):
        text = _SPACED_INITIALS.sub(r"\1\2", text)
    if any(map(text.__contains__, _BEFORE_LEVELS)):
        text = _SPACED_LEVEL.sub(r"\1-", text)
    return text.split()


def fold(text: str) -> str:
    """The text's key, punctuation kept, blanks single: for comparing and for finding a part of it."""
    return " ".join(" ".join([fold_word(word) for word in words(text)]).split())


def runs(folded: str) -> list[str]:
    """Letters and digits of a folded text, in order, without punctuation."""
    return _TOKEN.findall(folded)


def name_key(text: str) -> str:
    """The key by which two names are the same name: folded, unstemmed, letters and digits only.

    Never stemmed, for कमला is not कमल.
    """
    return " ".join(runs(fold(text)))
