"""Is a text without a Devanagari letter Hindi in Kruti Dev, or is it English or a name in Latin letters?

Each code has a weight: how much more often it stands in Hindi typed with the font than in Latin text (half bits,
counted over office Hindi, English and romanised names). Small words that only one of the two writes weigh more.
"""

import re
from functools import lru_cache

_WEIGHTS = {
    **dict.fromkeys("{[|=}`~¡¼½ÙØçæÁÝ™éíêëìïôäª«º¶Üâàáãî÷¥³ÅÃ", 14),
    ";": 16,
    "/": 8,
    "+": 10,
    "Z": 10,
    '"': 8,
    ",": 8,
    "<": 8,
    ">": 6,
    "?": 6,
    "%": 4,
    ".": 5,
    "&": 2,
    "V": 8,
    "_": 2,
    "j": 8,
    "k": 8,
    "'": 5,
    "Y": 4,
    "q": 7,
    "H": 5,
    "U": 4,
    "x": 5,
    "M": 3,
    "X": 3,
    "f": 3,
    "v": 3,
    "z": 3,
    "L": 2,
    "u": 2,
    "E": 1,
    "F": 1,
    "R": 1,
    "y": 1,
    "g": -1,
    "l": -1,
    "o": -1,
    "s": -2,
    "w": -2,
    "B": -1,
    "J": -1,
    "N": -1,
    "D": -2,
    "T": -3,
    "b": -3,
    "c": -3,
    "i": -3,
    "p": -3,
    "r": -3,
    "C": -4,
    "K": -3,
    "O": -4,
    "a": -4,
    "e": -4,
    "n": -4,
    "m": -5,
    "t": -5,
    "I": -6,
    "P": -6,
    "G": -8,
    "A": -4,
    "S": -1,
}
# Each is one word of running text; as two scripts share the codes, only words that cannot be both are listed.
_HINDI_WORDS = """
dk dh ds dks esa ls ij gS gSa ugha vkSj ,oa ;k Hkh gks gksus fd, x;k gq, fd fdlh bl ml ;g og djus djk tk jgk jgh jgs
fn;k eq>s gekjs esjs xkao xzke ikuh iqy ty ou lM+d ftyk foHkkx Jh Jherh dqekj nsoh flag yky jke iqu% lwpuk ekax lq>ko
lEcU/k gsrq dk;Z iwoZ fnu ckn yxk cUn can lsok izkFkhZ fuosnu
"""
_LATIN_WORDS = """
the of and in is are not no yes to for on at by with from has have been was were this that it there our my we you
road water school house village block district complaint pending closed open satisfied call app portal mobile email
number name date level status officer department public works supply electricity street light bridge nagar bulk
quality query value mode kind look off who why should junk fix suffix
singh devi kumar lal ram chandra prasad datt dutt rawat negi bisht joshi pant bhatt sharma verma khan juyal vikas
hukum mukul luksar laksar kuldeep sukhjeet rikhnikhal kaljikhal pokhriyal mukta dhakkar jakholi ukhimath
null none nil na ok n/a hai ka ki ke me mein se par nahi aur kripya shri smt kumari pani bijli sadak vidyut
cpgrams whatsapp facebook twitter
"""
_HINDI = frozenset(_HINDI_WORDS.split())
_LATIN = frozenset(_LATIN_WORDS.split())
_SMALL_WORD = 9
_SHOUTED = -6
_MARK_BEFORE_BLANK = re.compile(r"[.,?'\"](?=\s|$)|'s(?=\s|$)")
_MAIL = re.compile(r"@(?<=\w@)\w+\.")
_JUDGED = 400
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_LETTERS = re.compile("[A-Za-z]")
ENOUGH = 4
"""Evidence above which a text stands as Kruti Dev by itself."""
BEYOND_DOUBT = 14
"""Evidence by which it also speaks for its neighbours."""


@lru_cache(maxsize=1 << 15)
def _weight(word: str) -> int:
    if word in _HINDI:
        return _SMALL_WORD
    bare = word.strip(".,;:?!()'\"-").casefold()
    if bare in _LATIN:
        return -_SMALL_WORD
    if bare and word.isascii() and word.isupper() and word.isalpha():
        return _SHOUTED
    return sum(_WEIGHTS.get(code, 0) for code in _MARK_BEFORE_BLANK.sub("", word))


def evidence(text: str) -> int:
    """How much speaks for Kruti Dev; below zero for English and names in Latin letters. Hindi in Unicode is 0.

    The beginning of a long text is enough to judge it.
    """
    start = text[:_JUDGED]
    if not _LETTERS.search(start) or _DEVANAGARI.search(text) or _is_address(start):
        return 0
    return sum(map(_weight, start.split()))


def _is_address(text: str) -> bool:
    return "://" in text or "www." in text or ("@" in text and _MAIL.search(text) is not None)


def looks_krutidev(text: str) -> bool:
    """Would this text, by itself, be Hindi if it were painted in Kruti Dev?"""
    return evidence(text) > ENOUGH
