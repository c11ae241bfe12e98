"""Which lines suit a complaint: nobody praises a mended road when water was missing, nor speaks another's tongue."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop import resources
from desktop.models.records import read_rows
from desktop.services.sql.demo.wording import category_texts

_TOPICS = tuple(
    re.compile(topic)
    for topic in (
        "सड़क|मार्ग(?!दर्श)",
        "पुलिया|पुल ",
        "मिट्टी|मलबा",
        "पानी",
        "पाइप|जोड़",
        "नल ",
        "टैंकर",
        "लाइनमैन|आपूर्ति",
        "नयी लाइन",
        "ट्रान्सफार्मर",
        "लाइट",
        "पैसा|खाते|किस्त|राशि|कोषागार|अनुदान|भुगतान",
        "पात्र|आय[ -]|मिला तो",
        "जमीन|भूमि|खसरा|खतौनी|पैमाइश|राजस्व|विपक्षी|बँटवारे",
        "आँगन|खेत",
        "बिल ",
        "प्रमाण पत्र",
        "आवास|मकान",
        "ईंट|निविदा|कनिष्ठ अभियन्ता",
        "नाली",
        "विद्यालय|शिक्षक",
        "पेंशन|वेतन|सेवा ",
        "बसावट|जनसंख्या",
    )
)
"""What lines speak of; a line about one of these suits complaints that speak of it too."""
_TONGUES = (
    (re.compile("ह्वे|क्वी|कख"), "गढ़वाली"),
    (re.compile("है गो|क्वे|काँ भौ"), "कुमाऊँनी"),
    (re.compile("^[ -~]+$"), "अंग्रेजी"),
)


@cache
def fitting(lines: tuple[str, ...], category: str, language: str) -> tuple[str, ...]:
    """The lines that suit the category (its code) and the caller's language; all of them when none does."""
    return tuple(line for line in lines if suits(line, category) and _spoken(line, language)) or lines


@cache
def suits(line: str, category: str) -> bool:
    """A line about no topic suits every category, another those that speak of one of its topics themselves."""
    told = _told(category)
    topics = [topic for topic in _TOPICS if topic.search(line)]
    return not topics or any(topic.search(told) for topic in topics)


@cache
def _told(category: str) -> str:
    texts = category_texts()[category]
    return "\n".join([*(subject.text for subject in texts.subjects), *texts.bodies, *texts.facts, *texts.orders])


def _spoken(line: str, language: str) -> bool:
    return all(of == language or not sign.search(line) for sign, of in _TONGUES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureMatter:
    """A special closure as it really comes in some categories: rule, proposal and L3's order in one."""

    categories: tuple[str, ...]
    reason: str
    citation: str
    extract: str
    proposal: str
    approve: str


@cache
def _matters() -> tuple[ClosureMatter, ...]:
    return read_rows(resources.path("demo", "closures.json"), ClosureMatter)


@cache
def closure_matters(category: str) -> tuple[ClosureMatter, ...]:
    """The category's own; empty for one that has only those every category may have."""
    return tuple(row for row in _matters() if category in row.categories)


@cache
def _orders() -> Mapping[str, str]:
    return {row.proposal: row.approve for row in _matters()}


def order_for(proposal: str) -> str:
    """L3's order that belongs to a proposal of a category's own, "" for the others."""
    return _orders().get(proposal, "")
