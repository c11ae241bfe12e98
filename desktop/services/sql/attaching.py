"""Files that were stored before become part of something: they must be there and be what their name says."""

from __future__ import annotations

from sqlalchemy import Connection

from desktop.models.attachments import EXAMINED_BYTES, media_type_of, safe_name
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.workflow import LINE_MAX, line
from desktop.services.sql.confidential import kept_file

PDF = "application/pdf"


def require_file(connection: Connection, sha256: str, name: str, *, pdf: bool = False) -> str:
    """A name every system accepts, for bytes that are here; `NotFound` for those that are not."""
    found = kept_file(connection, sha256, EXAMINED_BYTES)
    if found is None:
        raise NotFound
    safe = safe_name(line(name, "name", LINE_MAX))
    if media_type_of(safe, found.first) != found.media_type or (pdf and found.media_type != PDF):
        raise RuleBroken(Code.FILE_TYPE_REFUSED)
    return safe
