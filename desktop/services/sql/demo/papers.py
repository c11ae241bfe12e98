"""A handful of small files that stand for the papers in demo files: the same bytes under many names."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, insert, select

from desktop.models.attachments import media_type_of
from desktop.services.sql.tables import file_content

_JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////"
    "wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file's bytes and what the store says of them."""

    sha256: str
    media_type: str
    content: bytes


@cache
def paper(name: str) -> Paper:
    """What lies behind a name: a grey picture or one page that says it is a demonstration."""
    content = _JPEG if name.endswith((".jpg", ".jpeg")) else _page(_title(name))
    kind = media_type_of(name, content[:16])
    if kind is None:
        raise ValueError(name)
    return Paper(sha256=hashlib.sha256(content).hexdigest(), media_type=kind, content=content)


def _title(name: str) -> str:
    """Three different pages are enough; PDF's built-in fonts know no Devanagari, so the page speaks English."""
    titles = ("Inquiry report", "Extract of the order", "Site inspection report")
    return titles[sum(name.encode()) % len(titles)]


def _page(title: str) -> bytes:
    """A PDF of one page, byte for byte the same every time."""
    drawn = f"BT /F1 20 Tf 72 760 Td ({title}) Tj 0 -28 Td /F1 11 Tf (Demonstration copy, invented.) Tj ET".encode()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources 6 0 R >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Font << /F1 4 0 R >> >>",
    )
    body, places = b"%PDF-1.4\n", []
    for number, written in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(body)
    count = len(objects) + 1
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (count, table, count, start)
    )


def keep_page(connection: Connection, title: str, at: int) -> str:
    """Keep a page of this title and give its digest."""
    return keep_pdf(connection, _page(title), at)


def keep_pdf(connection: Connection, content: bytes, at: int) -> str:
    """Keep a PDF, once however often it is given, and give its digest."""
    sha256 = hashlib.sha256(content).hexdigest()
    row = {"sha256": sha256, "size": len(content), "media_type": "application/pdf", "officer_id": 1, "at": at}
    if connection.scalar(select(file_content.c.sha256).where(file_content.c.sha256 == sha256)) is None:
        connection.execute(insert(file_content), row | {"bytes": content})
    return sha256
