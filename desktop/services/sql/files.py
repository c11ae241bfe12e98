"""Files that belong to complaints: examined before anything is kept, kept once by their digest."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from desktop.models.attachments import Examined
from desktop.models.identity import Officer
from desktop.services.sql.tables import attachment, complaint, file_content


def keep(connection: Connection, kept: Examined, officer_id: int, now: int) -> None:
    """Keep the bytes; the same bytes are kept once."""
    if connection.scalar(select(file_content.c.size).where(file_content.c.sha256 == kept.sha256)) is None:
        row = {
            "sha256": kept.sha256,
            "size": len(kept.content),
            "media_type": kept.media_type,
            "officer_id": officer_id,
            "at": now,
            "bytes": kept.content,
        }
        connection.execute(insert(file_content), row)


def content(connection: Connection, sha256: str, officer: Officer) -> bytes | None:
    """The bytes when the officer stored them or a complaint in their scope has them, else None."""
    own: bytes | None = connection.scalar(
        select(file_content.c.bytes).where(file_content.c.sha256 == sha256, file_content.c.officer_id == officer.id)
    )
    if own is not None:
        return own
    scope, columns = officer.posting.scope, complaint.c
    bounds = (
        (columns.department_id, scope.department_id),
        (columns.district_id, scope.district_id),
        (columns.block_id, scope.block_id),
    )
    seen = (
        select(file_content.c.bytes)
        .join(attachment, attachment.c.sha256 == file_content.c.sha256)
        .join(complaint, columns.id == attachment.c.complaint_id)
        .where(file_content.c.sha256 == sha256, *(column == value for column, value in bounds if value is not None))
    )
    found: bytes | None = connection.scalar(seen.limit(1))
    return found
