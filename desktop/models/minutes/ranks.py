"""The rank of a copy's recipient in the order of protocol, and the phrase that goes with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.models.minutes.document import Copy, Language
from desktop.models.minutes.phrases import Phrases, Rank, phrases, shipped
from desktop.models.text import fold

# the first that fits decides: special cases stand before the general ones that they contain
_SIGNS: tuple[tuple[Rank, re.Pattern[str]], ...] = tuple(
    (rank, re.compile(fold(signs).replace(" ~ ", ".*"), re.IGNORECASE))
    for rank, signs in (
        (Rank.GUARD_FILE, "गार्ड फाइल|गार्ड पत्रावली|गार्ड बुक|guard file"),
        (
            Rank.CHIEF_SECRETARY_OFFICE,
            "निजी सचिव ~ मुख्य सचिव|^मुख्य सचिव|staff officer ~ chief secretary|^chief secretary",
        ),
        (Rank.CHIEF_MINISTER_OFFICE, "विशेष सचिव ~ मुख्यमंत्री|निजी सचिव ~ मुख्यमंत्री|विशेष कार्याधिकारी ~ मुख्यमंत्री"),
        (Rank.ITDA, "आईटीडीए|सूचना प्रौद्योगिकी विकास|ITDA"),
        (Rank.POLICE_HEAD, "महानिदेशक ~ पुलिस|पुलिस महानिदेशक|director general of police"),
        (Rank.DISTRICT_MAGISTRATE, "जिलाधिकारी|जिला मजिस्ट्रेट|district magistrate"),
        (Rank.COMMISSIONER, "मंडलायुक्त|आयुक्त ~ मंडल|divisional commissioner"),
        (Rank.SECRETARY, "अपर मुख्य सचिव|प्रमुख सचिव|समस्त सचिव|^सचिव|all secretaries|^secretary|principal secretary"),
        (Rank.HEAD_OF_DEPARTMENT, "विभागाध्यक्ष|निदेशक|आयुक्त|अभियंता|प्रबंध|निबंधक|प्रशासक|heads? of department|director"),
    )
)
_ORDER = {rank: index for index, rank in enumerate(Rank)}


def rank_of(recipient: str) -> Rank | None:
    """The rank that the recipient's designation tells, nothing for one that no rule of protocol knows."""
    key = fold(recipient)
    return next((rank for rank, sign in _SIGNS if sign.search(key)), None)


def protocol_place(rank: Rank) -> int:
    """0 for the highest."""
    return _ORDER[rank]


def with_phrases(copies: Sequence[Copy], wording: Phrases | None = None) -> tuple[Copy, ...]:
    """The copies in their order, each one that has no phrase yet with that of its rank; what is typed stays."""
    found = []
    for copy in copies:
        rank = rank_of(copy.recipient)
        fits = not copy.phrase and rank not in (None, Rank.GUARD_FILE)
        found.append(copy_to(copy.recipient, rank, wording=wording) if fits and rank is not None else copy)
    return tuple(found)


def in_protocol_order(copies: Sequence[Copy]) -> tuple[Copy, ...]:
    """By rank; those that no rule of protocol knows stay behind the one they stand behind."""
    places, last = [], 0
    for copy in copies:
        rank = rank_of(copy.recipient)
        last = protocol_place(rank) if rank is not None else last
        places.append(last)
    return tuple(copy for _, copy in sorted(zip(places, copies, strict=True), key=lambda pair: pair[0]))


def copy_to(
    recipient: str,
    rank: Rank,
    *,
    feminine: bool = False,
    office: str = "",
    wording: Phrases | None = None,
) -> Copy:
    """The copy's line with the phrase its rank asks for.

    `office` and `feminine` speak of whom a private secretary informs: `मुख्य सचिव`, महोदय or महोदया. The guard file has
    its phrase alone.
    """
    wording = wording or phrases(Language.HINDI)
    name = next(row["phrase"] for row in shipped()["ranks"] if row["rank"] == rank.value)
    if rank is Rank.GUARD_FILE:
        return Copy(recipient=recipient or wording(name))
    if rank is Rank.CHIEF_SECRETARY_OFFICE:
        address = wording("address_feminine" if feminine else "address_masculine")
        return Copy(recipient=recipient, phrase=wording(name, office=office or "मुख्य सचिव", address=address))
    return Copy(recipient=recipient, phrase=wording(name))
