"""The fixed formulas by which the blocks of Hindi (and English) minutes are known, in all their spellings.

Each test takes a paragraph as typed. They look at folded text, so नुक़्ता, half nasals, दिए/दिये and एल-01/एल-1 do
not matter; they never change what they look at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.models.text import fold

_LEADS_IN = re.compile(r"(?:[:：]|[—–]|:\s*[-–—]|[-–—])\s*$")
_MINUTES = re.compile(r"(?:कार्यवृत्?त|कार्यवाही[ -]?(?:विवरण|वृत्?त))[^\w\u0900-\u0963]*$|^minutes of\b", re.IGNORECASE)
_MEETING = re.compile(r"बैठक|समीक्षा|meeting|review", re.IGNORECASE)
_BEGINS_TITLE = re.compile(r"अध्यक्षता|बैठक|समीक्षा|हेल्प|हैल्प| (?:की|का|के|में|को)$|^minutes", re.IGNORECASE)
_ATTENDANCE_HEADING = re.compile(
    r"(?:बैठक (?:की|में) )?(?:उपस्थिति|उपस्थित)(?: (?:अधिकारी|अधिकारीगण|सदस्य|का विवरण))*\W*"
    r"|(?:बैठक में )?निम्न(?:लिखित|वत)? .{0,40}(?:उपस्थित|प्रतिभाग)(?: (?:रहे|थे|किया|किया गया|हुए))*\W*"
    r"|attendance\W*",
    re.IGNORECASE,
)
_CAME = re.compile(r"उपस्थित|प्रतिभाग|attended|present", re.IGNORECASE)
_ATTENDANCE_NOTE = re.compile(r"उपस्थिति.{0,25}(?:पत्र|सूची|पंजिका|संलग्न)|attendance sheet", re.IGNORECASE)
_PRESENTED = re.compile(r"प्रस्तुत|अवगत|presented|informed", re.IGNORECASE)
_DIRECTED = re.compile(r"निर्देश|निदेश(?!क|ाल)|निर्णय|direct(?:ions?|ed)|decisions?", re.IGNORECASE)
_ACTS = re.compile(r"कार्यवाही|कार्रवाई|उत्तरदाई|दायित्व|अधिकारी|विभाग|action|responsib", re.IGNORECASE)
_GIVEN = re.compile(r"(?:दिए|दिया|प्रदान|प्रदत|निर्गत|जारी|लिए|लिया|given|gave|issued|taken)", re.IGNORECASE)
_FOLLOWING = re.compile(r"निम्न|अधोलिखित|following", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:धन्यवाद|आभार|सधन्यवाद|अपेक्षा).*(?:समापन|समाप्त|समापित)|बैठक (?:का|की|को)? ?(?:सधन्यवाद )?(?:समापन|समाप्त)"
    r"|^अंत में .*(?:धन्यवाद|आभार)"
    r"|meeting (?:ended|concluded|closed)",
    re.IGNORECASE,
)
_NAME = re.compile(r"\(\s*([^()\d:।]{2,60}?|[^():।]{2,60}?)\s*\)")
_GLUED_NAME = re.compile(r"\(\s*([^():।]{2,60}?)\s*\)\s*(\S.{1,80})")
_NOT_A_NAME = re.compile(r"कार्यवाही|कार्रवाई|संलग्न|प्रतिशत|गोपनीय|क्रमश|हस्ताक्षर|enclosed|copy", re.IGNORECASE)
_DESIGNATION = re.compile(
    r"सचिव|निदेशक|आयुक्त|अधिकारी|अभियंता|प्रबंधक|अध्यक्ष|निबंधक|संरक्षक|प्रशासक|महालेखाकार|कुलसचिव|अनुसचिव|मुख्यमंत्री"
    r"|secretary|director|commissioner|officer|engineer|magistrate|manager|chairman|registrar",
    re.IGNORECASE,
)
_ABOVE_NAME = re.compile(
    r"(?:ह(?:0|॰|\.|स्ता(?:क्षर)?)\s*[/.]?\s*-?|ह\s*/\s*-?|\(?हस्ताक्षरित\)?|s/?d\.?\s*/?\s*-?"
    r"|आज्ञा से|भवदीय|भवदीया|by order)\s*[,।.-]*",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"शासन|अनुभाग|विभाग|कार्यालय|देहरादून|सचिवालय|निदेशालय|प्राधिकरण|परिषद|निगम|प्रकोष्ठ"
    r"|government|department|section|office|dehradun|secretariat|directorate",
    re.IGNORECASE,
)
_ENDORSEMENT = re.compile(
    r"(?:पृष्ठांकन )?(?:पत्र )?(?:संख्या|पत्रांक|पृ0\s?सं0|पृष्ठांकन|सं0|सं॰|सं\.|no\.)\s*[:/–—-]*\s*\S", re.IGNORECASE
)
_COPIES_HEADING = re.compile(
    r"(?:प्रतिलिपि|पृष्ठांकन|copy (?:forwarded|to)).{0,120}|(?:संख्या|पत्रांक|पृ0सं0|पृसं).{0,80}प्रतिलिपि.{0,80}", re.IGNORECASE
)
_ANNEX_HEADING = re.compile(r"(?:संलग्नक|परिशिष्ट|annexure|annex|appendix|enclosure)(?:\W.{0,120})?", re.IGNORECASE)
_DATE_LINE = re.compile(
    r"(?:(?:स्थान|देहरादून)\W{0,3})?(?:दिनांक|dated)\b.{0,40}|देहरादून\W{1,3}(?:दिनांक).{0,40}", re.IGNORECASE
)
_SENTENCE_ENDS = ("।", ".", "॥", "|")


def _folded(text: str) -> str:
    return fold(text)


def leads_in(text: str) -> bool:
    """Ends with a colon or a dash: something follows that it announces."""
    return bool(_LEADS_IN.search(text))


def is_sentence(text: str) -> bool:
    return text.rstrip().endswith(_SENTENCE_ENDS)


def is_title(text: str) -> bool:
    key = _folded(text)
    named = _MINUTES.search(key) and (_MEETING.search(key) or len(key.split()) == 1)
    return bool(named) and not is_sentence(text) and not leads_in(text)


def is_whole_title(text: str) -> bool:
    """A title that says who presided and so needs nothing before it."""
    return is_title(text) and "अध्यक्षता" in text


def begins_title(text: str) -> bool:
    """The first of a title's lines, when blank lines or bold marks parted them."""
    if is_endorsement(text) or is_date_line(text):
        return False
    return len(text) <= 200 and bool(_BEGINS_TITLE.search(_folded(text)))


def is_attendance_heading(text: str) -> bool:
    return bool(_ATTENDANCE_HEADING.fullmatch(_folded(text)))


def names_those_present(text: str) -> bool:
    """Leads in the list of those who came, at the end of a sentence or a paragraph."""
    return leads_in(text) and bool(_CAME.search(_folded(text)[-90:]))


def is_attendance_note(text: str) -> bool:
    return len(text) <= 100 and bool(_ATTENDANCE_NOTE.search(_folded(text)))


def is_intro(text: str) -> bool:
    """Leads in what was presented; a line that speaks of directions given is a bridge instead."""
    return leads_in(text) and not is_bridge(text) and bool(_PRESENTED.search(_folded(text)))


def is_bridge(text: str) -> bool:
    """Leads in the directions."""
    key = _folded(text)
    if not (_DIRECTED.search(key) and _GIVEN.search(key)):
        return False
    return leads_in(text) or (bool(_FOLLOWING.search(key)) and len(text) <= 300)


def is_table_of_directions(cells: Sequence[str]) -> bool:
    """The headings of a table whose rows are directions, a later column naming who acts."""
    keys = [_folded(cell) for cell in cells]
    told = next((at for at, key in enumerate(keys) if _DIRECTED.search(key) or "बिंदु" in key), None)
    return told is not None and any(_ACTS.search(key) for key in keys[told + 1 :])


def is_directions_heading(text: str) -> bool:
    """Leads in further directions: `… द्वारा प्रदत्त अन्य निर्देश:-`."""
    return leads_in(text) and bool(_DIRECTED.search(_folded(text)))


def is_closing(text: str) -> bool:
    return bool(_CLOSING.search(_folded(text)))


def name_in_parentheses(text: str) -> str:
    """The name alone on a signature's line `(…)`; empty for anything else."""
    found = _NAME.fullmatch(text.strip())
    return "" if found is None or _NOT_A_NAME.search(text) or not found[1].strip() else found[1]


def glued_name(text: str) -> tuple[str, str] | None:
    """`(name) designation` on one line."""
    found = _GLUED_NAME.fullmatch(text.strip())
    if found is None or _NOT_A_NAME.search(text) or not is_designation(found[2]):
        return None
    return found[1], found[2]


def is_designation(text: str) -> bool:
    return len(text) <= 80 and not leads_in(text) and bool(_DESIGNATION.search(_folded(text)))


def is_above_name(text: str) -> bool:
    return bool(_ABOVE_NAME.fullmatch(text.strip()))


def is_office_line(text: str) -> bool:
    return len(text) <= 80 and not leads_in(text) and bool(_OFFICE.search(_folded(text)))


def is_endorsement(text: str) -> bool:
    return len(text) <= 200 and bool(_ENDORSEMENT.match(text.strip()))


def is_date_line(text: str) -> bool:
    return len(text) <= 60 and bool(_DATE_LINE.fullmatch(_folded(text)))


def is_copies_heading(text: str) -> bool:
    return len(text) <= 200 and bool(_COPIES_HEADING.fullmatch(_folded(text)))


def is_annex_heading(text: str) -> bool:
    return not is_sentence(text) and bool(_ANNEX_HEADING.fullmatch(_folded(text)))


def begins_block(previous: str, line: str) -> bool:
    """Whether `line` opens a block of its own, or `previous` is whole as it stands, so that the two are never one."""
    if is_title(previous) or is_attendance_heading(previous) or (is_office_line(previous) and is_office_line(line)):
        return True
    return (
        bool(name_in_parentheses(line))
        or glued_name(line) is not None
        or is_above_name(line)
        or is_endorsement(line)
        or is_attendance_heading(line)
        or (is_copies_heading(line) and (leads_in(line) or line.startswith("प्रतिलिपि")))
        or is_annex_heading(line)
        or (is_closing(line) and line.startswith(("अन्त", "अंत")))
    )
