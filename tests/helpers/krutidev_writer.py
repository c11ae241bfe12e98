"""Unicode written as a Kruti Dev 010 typist would: the way back, for making files and for round trips."""

import re

_PLAIN = dict(
    zip(
        "कगङचछजझञटठडढतदनपफबमयरलळवसह",
        "dx³pNt>¥VB" + "M<rnuiQce;jyGolg",
        strict=True,
    )
)
_BARRED = {"ख": "[", "घ": "?", "ण": ".", "थ": "F", "ध": "/", "भ": "H", "श": "'", "ष": '"'}
_HALVES = {
    **_BARRED,
    **dict(zip("कगचजझतनपफबमयलवसह", "DXPT÷RUI¶CE¸YOLº", strict=True)),
}
_JOINED = {
    "क्ष": "{k",
    "त्र": "=",
    "ज्ञ": "K",
    "श्र": "J",
    "द्य": "|",
    "द्व": "}",
    "द्ध": ")",
    "क्र": "Ø",
    "फ्र": "Ý",
    "द्र": "æ",
    "प्र": "ç",
    "ह्न": "à",
    "ह्य": "á",
    "ह्म": "ã",
    "द्द": "í",
    "ट्ट": "ê",
    "ट्ठ": "ë",
    "ड्ड": "ì",
    "ड्ढ": "ï",
}
_JOINED_HALVES = {"क्ष्": "{", "त्त्": "Ù", "त्र्": "«", "न्न्": "™"}
_SIGNS = {
    **dict(zip("ाीुूृेैंँःॅ", "khqw`sSa¡%W", strict=True)),
    "ो": "ks",
    "ौ": "kS",
    "ॉ": "kW",
}
_VOWELS = {
    "अ": "v",
    "आ": "vk",
    "इ": "b",
    "ई": "bZ",
    "उ": "m",
    "ऊ": "Å",
    "ऋ": "_",
    "ए": ",",
    "ऐ": ",s",
    "ओ": "vks",
    "औ": "vkS",
    "ऑ": "vkW",
}
_MARKS = {"।": "A", ".": "-", "-": "&", ",": "]", "(": "¼", ")": "½", "?": "\\", "/": "@", ";": "("}
_CLUSTER = re.compile("((?:[क-ह]़?्)*)([क-ह]़?)(्?)([ा-ौॅॉ]*)([ंँः]*)")


def _letter(letter: str) -> str:
    base, nukta = letter[0], "+" if letter.endswith("़") else ""
    if base in _BARRED:
        return _BARRED[base] + nukta + "k"
    return _PLAIN[base] + nukta


def _half(letter: str) -> str:
    base, nukta = letter[0], "+" if "़" in letter else ""
    return _HALVES[base] + nukta if base in _HALVES else _PLAIN[base] + nukta + "~"


def _consonants(letters: list[str]) -> str:
    """The letters of a cluster without its reph, the last one full."""
    written, rest = "", "्".join(letters)
    while rest:
        joined = next((j for j in (*_JOINED_HALVES, *_JOINED) if rest.startswith(j) and _fits(rest, j)), None)
        if joined is not None:
            written += _JOINED_HALVES.get(joined) or _JOINED[joined]
            rest = rest[len(joined) :]
            continue
        head, virama, tail = rest.partition("्")
        if not virama:
            return written + _letter(head)
        if tail == "र":
            return written + _letter(head) + ("ª" if head[0] in "टडढछ" else "z")
        if tail == "य" and head[0] in "छटठडढ":
            return written + _letter(head) + "î"
        written, rest = written + _half(head), tail
    return written


def _fits(rest: str, joined: str) -> bool:
    """A half form may stand anywhere; a full one only where the cluster ends."""
    return joined in _JOINED_HALVES or len(rest) == len(joined)


def _cluster(found: re.Match[str]) -> str:
    halves, last, virama, signs, above = found.groups()
    letters = [*halves.split("्")[:-1], last]
    reph = len(letters) > 1 and letters[0] == "र"
    if reph:
        letters = letters[1:]
    before = "f" if "ि" in signs else ""
    after = "".join(_SIGNS[sign] for sign in signs if sign != "ि")
    painted = before + _consonants(letters) + ("~" if virama else "") + after
    return painted + ("Z" if reph else "") + "".join(_SIGNS[sign] for sign in above)


def to_krutidev(text: str) -> str:
    """The codes a typist of Kruti Dev 010 would have left in the file."""
    written, place = "", 0
    for found in _CLUSTER.finditer(text):
        written += "".join(_other(sign) for sign in text[place : found.start()]) + _cluster(found)
        place = found.end()
    return written + "".join(_other(sign) for sign in text[place:])


def _other(sign: str) -> str:
    return _VOWELS.get(sign) or _SIGNS.get(sign) or _MARKS.get(sign, sign)
