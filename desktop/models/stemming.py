"""A light stemmer for folded Hindi words: number and case, nothing that changes the word's meaning.

सड़कें and सड़कों are सड़क, नालियों is नाली, रास्तों and रास्ते are रास्ता. A final ी is kept, because अधिकारी is not
अधिकार and पानी is not पाना; only the adjectives of a closed list give it up (टूटी, टूटे, टूटा).
"""

import re

_LETTER = re.compile("[\u0905-\u0939]")
_SHORTEST_BARE = 3  # code points: जला keeps its ending, or it would be जल
_PLURALS = (
    ("ियों", "ी"),
    ("ियां", "ी"),
    ("ियो", "ी"),
    ("इयों", "ई"),
    ("इयां", "ई"),
    ("ुओं", "ु"),
    ("ुएं", "ु"),
    ("ूओं", "ु"),
    ("ाओं", "ा"),
    ("ाएं", "ा"),
    ("ीओं", "ी"),
    ("ीएं", "ी"),
    ("ों", ""),
    ("ें", ""),
    ("ो", ""),
    ("ीं", "ी"),
    ("ए", "या"),
)
_ENDINGS = tuple(ending for ending, _ in _PLURALS)
_LENGTHENED = {"ि": "ी", "ू": "ु", "े": "ा"}
# Names and nouns in ा that have no other form: without it they would be another word.
_WHOLE = frozenset(
    {"कमला", "विमला", "सरला", "तारा", "माला", "शीला", "राजा", "दाना", "खाना", "लीला", "बीना", "मीना", "काला", "दया"}
)
# Adjectives and participles that agree in gender (folded, without their last sign).
_AGREEING = frozenset(
    {
        "टूट",
        "छोट",
        "बड",
        "पूर",
        "गंद",
        "खुल",
        "ऊंच",
        "लंब",
        "चौड",
        "मोट",
        "सूख",
        "फट",
        "गिर",
        "बन",
        "लग",
        "रुक",
        "मिल",
        "पुरान",
        "दूसर",
        "तीसर",
        "पहल",
        "अधूर",
        "कच्च",
        "पक्क",
        "उखड",
        "बिगड",
        "झूल",
        "लटक",
        "सड",
        "जल",
        "कट",
        "पिछल",
        "अगल",
        "निचल",
        "थोड",
        "नील",
        "पील",
        "काल",
        "सस्त",
        "महंग",
        "गहर",
        "उथल",
        "सीध",
        "टेढ",
        "झूठ",
        "सच्च",
        "अच्छ",
        "बुर",
        "भर",
        "बह",
        "उजड",
        "दब",
    }
)


def _letters(word: str) -> int:
    return len(_LETTER.findall(word))


def _singular(word: str) -> str:
    if word.endswith(_ENDINGS):
        for ending, singular in _PLURALS:
            if word.endswith(ending):
                rest = word[: -len(ending)]
                enough = 2 if not singular else 1
                return rest + singular if _letters(rest) >= enough and rest[-1] != "्" else word
    return word


def stem(word: str) -> str:
    """The stem of one folded word; words of other scripts and very short ones come back unchanged."""
    if not "\u0905" <= word[:1] <= "\u0939":
        return word
    if word in _WHOLE:
        return word
    word = _singular(word)
    rest, last = word[:-1], word[-1]
    if _letters(rest) < 2:
        return word
    last = _LENGTHENED.get(last, last)
    if last == "ी" and rest in _AGREEING:
        last = "ा"
    return rest if last == "ा" and len(rest) >= _SHORTEST_BARE and rest[-1] != "्" else rest + last
