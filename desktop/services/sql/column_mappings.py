"""How the columns of the portal's files are read, remembered under a name for the whole office."""

from __future__ import annotations

import json

from sqlalchemy import insert, select, update

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, RuleBroken
from desktop.models.portal_commands import AskMappings, SavedMapping, SaveMapping
from desktop.models.seam import Receipt
from desktop.models.workflow import line
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.tables import portal_mapping
from desktop.services.sql.work import Reading, Writing

NAME_MAX = 80
BODY_MAX = 100_000


@answers(AskMappings)
def mappings(reading: Reading, _question: AskMappings) -> tuple[SavedMapping, ...]:
    """The one used last first."""
    rows = reading.connection.execute(
        select(portal_mapping).order_by(portal_mapping.c.used_at.desc(), portal_mapping.c.name)
    )
    return tuple(SavedMapping(name=row.name, body=row.body) for row in rows)


@handles(SaveMapping)
def save(work: Writing, command: SaveMapping) -> Receipt:
    """Saving is using: it comes first from now on."""
    name = line(command.name, "name", NAME_MAX)
    try:
        readable = len(command.body) <= BODY_MAX and isinstance(json.loads(command.body), dict)
    except (ValueError, RecursionError):
        readable = False
    if not readable:
        raise RuleBroken(Code.VALUE_UNFIT, field="body")
    values = {"body": command.body, "used_at": work.now}
    changed = work.connection.execute(update(portal_mapping).where(portal_mapping.c.name == name).values(values))
    if changed.rowcount == 0:
        work.connection.execute(insert(portal_mapping), {"name": name, **values})
    entry = work.record(Action.VIEW_SAVED, details={"columns": name})  # a view of the file: how its columns are read
    return work.receipt(entry, Changes.IMPORTS)
