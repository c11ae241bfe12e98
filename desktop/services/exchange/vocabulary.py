"""The words that files use for kinds, channels, statuses, levels and satisfaction."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import IntEnum
from typing import TypeVar

from desktop.models.complaint import Channel, Kind, Status
from desktop.models.text import fold, name_key

_E = TypeVar("_E", bound=IntEnum)

_KINDS = {
    Kind.GRIEVANCE: "शिकायत | Grievance | Complaint | Shikayat | शिकायती | समस्या",
    Kind.INFORMATION: "सूचना | Information | Enquiry | Inquiry | Suchna | जानकारी | पूछताछ | Query",
    Kind.DEMAND: "मांग | माँग | Demand | Maang | Mang | Request | अनुरोध",
    Kind.SUGGESTION: "सुझाव | Suggestion | Sujhav | Sujhaav | Feedback/Suggestion",
}
_CHANNELS = {
    Channel.CALL_1905: "1905 | 1905 दूरभाष | दूरभाष | फोन | कॉल | कॉल सेन्टर | काल सेंटर | टोल फ्री | हेल्पलाइन | "
    "सी0एम0 हेल्पलाइन | Call | Call Centre | Call Center | Phone | Toll Free | 1905 Call | IVR | Helpline | CM Helpline",
    Channel.PORTAL: "पोर्टल | वेब | वेबसाइट | ऑनलाइन | Portal | Web | Website | Web Portal | Online | Internet",
    Channel.APP: "ऐप | एप | मोबाइल ऐप | मोबाइल एप | App | Mobile App | Android | iOS | Mobile Application",
    Channel.WHATSAPP: "व्हाट्सऐप | व्हाट्सएप | वाट्सएप | चैटबोट | व्हाट्सएप चैटबोट | व्हाट्सऐप चैटबोट | WhatsApp | Chatbot | "
    "WhatsApp Chatbot",
    Channel.JAN_SAMARPAN: "जन समर्पण | जन समर्पण दिवस | Jan Samarpan | Jansamarpan",
    Channel.TEHSIL_DIWAS: "तहसील दिवस | Tehsil Diwas | Tehsil Divas | Tahsil Diwas",
    Channel.CM_REFERENCE: "मुख्यमंत्री सन्दर्भ | मुख्यमंत्री संदर्भ | मा0 मुख्यमंत्री सन्दर्भ | मुख्यमंत्री कार्यालय | CM Reference | LMS | "
    "CM Office | CMO | CM Letter",
    Channel.CPGRAMS: "सी0पी0ग्राम्स | सीपीग्राम्स | सीपीग्राम | पी0जी0 पोर्टल | CPGRAMS | PG Portal",
    Channel.APUNI_SARKAR: "अपुणि सरकार | अपुणी सरकार | अपणी सरकार | Apuni Sarkar | Apni Sarkar | Apuni Sarkar Portal",
    Channel.SOCIAL_MEDIA: "सोशल मीडिया | फेसबुक | ट्विटर | एक्स | Social Media | Facebook | Twitter | X | Instagram",
    Channel.PHONED_IN: "दूरभाष आख्या | क्षेत्र से दूरभाष आख्या | Phoned In",
}
_STATUSES = {
    Status.PENDING: "लम्बित | लंबित | नई | नयी | दर्ज | प्राप्त | खुली | Pending | Open | New | Registered | Received | "
    "Not Attended | Unattended | Assigned | Reopen | Reopened | पुनः खुली | पुनः खोली गई",
    Status.IN_PROGRESS: "कार्यवाही प्रचलित | कार्यवाही गतिमान | प्रक्रियाधीन | कार्यवाही में | प्रगति पर | गतिमान | "
    "In Progress | Under Process | WIP | Work in Progress | In Process | Processing | Attended",
    Status.SPECIAL_CLOSE_PROPOSED: "स्पेशल क्लोज प्रस्तावित | विशेष समापन प्रस्तावित | Special Close Proposed | "
    "Special Close Requested | Special Close Pending",
    Status.UNDER_EXAMINATION: "परीक्षणाधीन | मांग/सुझाव परीक्षणाधीन | Under Examination | Under Review",
    Status.PARTIALLY_CLOSED: "आंशिक बंद | आंशिक बन्द | आंशिक क्लोज | आंशिक रूप से बंद | निस्तारित | निराकृत | सन्तुष्टि प्रतीक्षित | "
    "Partial Close | Partially Closed | Partial Closed | PC | Resolved | Disposed | Answered | Replied",
    Status.CLOSED: "सन्तुष्टि सहित बंद | सन्तुष्ट सहित बंद | पूर्ण बंद | Closed with Satisfaction | Closed Satisfied | "
    "Fully Closed | Satisfied",
    Status.SPECIAL_CLOSED: "स्पेशल क्लोज | विशेष समापन | Special Close | Special Closed | Specially Closed",
    Status.EXAMINED: "परीक्षणोपरान्त निस्तारित | Examined",
    Status.MERGED: "विलयित | मर्ज | Merged | Duplicate | Clubbed",
    Status.FORCE_CLOSED: "फोर्स क्लोज | Force Close | Force Closed | Forced Close",
}
_CLOSED_WITHOUT_SAYING_HOW = "बंद | बन्द | क्लोज | समाप्त | Closed | Close | Final Close"
_YES = "हाँ | हां | सन्तुष्ट | सन्तुष्टि | Yes | Y | Satisfied | True | 1 | Fully Satisfied | पूर्ण सन्तुष्ट"
_NO = (
    "नहीं | नही | असन्तुष्ट | असंतुष्टि | No | N | Not Satisfied | Unsatisfied | Dissatisfied | False | 0 | "
    "आंशिक सन्तुष्ट | Partially Satisfied | सन्तुष्ट नहीं"
)
_NOT_YET = (
    "प्रतीक्षित | अप्राप्त | लम्बित | Pending | Awaited | Not Received | Not Taken | सम्पर्क नहीं हुआ | Not Connected | "
    "Not Reachable | Unreachable | Not Available | No Response"
)
_LEVEL = re.compile(r"(?:(?:एल|l|लेवल|level|स्तर|lvl)[ -]*)?0*([1-4])(?:[ -]*(?:स्तर|level))?")


def key(text: str) -> str:
    """What makes two words of the vocabulary the same."""
    return name_key(text).replace(" ", "")


def _words(table: Mapping[_E, str]) -> dict[str, _E]:
    return {key(word): meaning for meaning, words in table.items() for word in words.split("|")}


KINDS = _words(_KINDS)
CHANNELS = _words(_CHANNELS)
STATUSES = _words(_STATUSES)
CLOSED_WORDS = frozenset(key(word) for word in _CLOSED_WITHOUT_SAYING_HOW.split("|"))
"""Closed, but with or without satisfaction: the satisfaction column decides (S001)."""
_SATISFACTION: dict[str, bool | None] = {
    **{key(word): None for word in _NOT_YET.split("|")},
    **{key(word): False for word in _NO.split("|")},
    **{key(word): True for word in _YES.split("|")},
}
TOTALS = frozenset(map(key, ("योग", "कुल", "कुल योग", "महायोग", "सकल योग", "total", "grand total", "sum", "कुल संख्या")))


def level_of(text: str) -> int | None:
    """1 to 4 out of L1, L-01, एल-1, Level 2, स्तर 3 or a bare digit."""
    found = _LEVEL.fullmatch(fold(text).removesuffix(".0"))
    return int(found[1]) if found else None


def satisfaction_of(text: str) -> tuple[bool, bool | None]:
    """Is it a word we know, and does it say satisfied, dissatisfied or not yet?"""
    word = key(text)
    return word in _SATISFACTION, _SATISFACTION.get(word)
