"""The files of the demo's minutes: real pages where a visitor opens them, one page for all the others.

Every department's minutes on paper would take longer than the rest of the demo. Printed is what was issued in the last
hundred days by the Chief Minister's office and by the department the demo is shown in; what was signed before, older
files and those of all other departments are a page that says it is a demonstration.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from desktop.models.calendar import as_ist
from desktop.models.minutes import MinutesDocument
from desktop.services.sql.demo.papers import keep_page, keep_pdf

_PRINTED_DAYS = 100
Printer = Callable[[MinutesDocument], bytes]
"""The minutes as a PDF. The store prints nothing itself: whoever builds a demo brings it."""


@dataclass(frozen=True, slots=True)
class MinutesFiles:
    """Where one office's files come from."""

    signed: str
    """The digest of what stands for every signed file."""
    issued: Callable[[MinutesDocument], str]
    """Keeps the issued file of a text and gives its digest."""


def files_of(connection: Connection, at: int, printer: Printer | None = None) -> MinutesFiles:
    """Printed where there is a printer; else one page for all."""
    page = keep_page(connection, "Minutes of the review meeting", at)
    if printer is None:
        return MinutesFiles(page, lambda _document: page)
    since = as_ist(at).date() - timedelta(days=_PRINTED_DAYS)

    def issued(document: MinutesDocument) -> str:
        recent = document.meeting_on is not None and document.meeting_on >= since
        return keep_pdf(connection, printer(document), at) if recent else page

    return MinutesFiles(page, issued)
