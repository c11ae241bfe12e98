"""Files of complaints, meetings and replies: examined before anything is kept, kept once by their digest."""

from __future__ import annotations

from sqlalchemy import Connection, insert, or_, select

from desktop.models.attachments import Examined
from desktop.models.identity import Officer, Scope
from desktop.models.meeting import FileKind, MinutesState
from desktop.services.sql.confidential import kept_file
from desktop.services.sql.meeting_rows import seen, within
from desktop.services.sql.meeting_tables import follow_up, meeting, meeting_file, reply
from desktop.services.sql.tables import attachment, complaint, file_content


def keep(connection: Connection, kept: Examined, officer_id: int, now: int) -> None:
    """Keep the bytes; the same bytes are kept once."""
    if kept_file(connection, kept.sha256, 1) is None:
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
    """The bytes when the officer stored them, or what they may read has them: a complaint, a meeting, a reply."""
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
    return found if found is not None else _of_meetings(connection, sha256, scope)


def _of_meetings(connection: Connection, sha256: str, scope: Scope) -> bytes | None:
    """Above its own office a meeting's files are read from the signature on; the notice goes to everybody."""
    for_all = (meeting.c.minutes_state >= int(MinutesState.SIGNED), meeting_file.c.kind == int(FileKind.NOTICE))
    of_meeting = (
        select(meeting_file.c.sha256)
        .join(meeting, meeting.c.id == meeting_file.c.meeting_id)
        .where(*seen(meeting, scope), or_(*for_all, within(meeting, scope)))
    )
    of_reply = (
        select(reply.c.sha256).join(follow_up, follow_up.c.id == reply.c.follow_up_id).where(*seen(follow_up, scope))
    )
    kept = select(file_content.c.bytes).where(
        file_content.c.sha256 == sha256,
        or_(
            of_meeting.where(meeting_file.c.sha256 == sha256).exists(),
            of_reply.where(reply.c.sha256 == sha256).exists(),
        ),
    )
    found: bytes | None = connection.scalar(kept)
    return found
