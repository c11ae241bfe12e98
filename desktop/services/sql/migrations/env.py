"""What Alembic runs: the revisions over the connection that `schema` hands in, inside its transaction."""

from __future__ import annotations

from alembic import context

from desktop.services.sql import indexes as _indexes  # noqa: F401 - reading it adds the indexes to the metadata
from desktop.services.sql.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite's DDL rolls back with the rest once the driver begins nothing by itself
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
