"""A store's shape and its revisions: made new, brought up to date, told apart from others.

Everything happens in one transaction: a store is of one revision or the other, never between.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desktop.models.errors import Code, SchemaMismatch
from desktop.services.sql.engine import writing

APPLICATION_ID = 1_313_098_545
"""SQLite's mark of a file of ours: "NDK1"."""
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision there is, oldest first; the last is this program's. Known without reading the migrations, which
would cost every start the import of Alembic."""
SCRIPTS = Path(__file__).with_name("migrations")


def create(engine: Engine) -> None:
    """Make an empty database a store without rows. Refuses one that already holds anything."""
    with writing(engine).begin() as connection:
        if inspect(connection).get_table_names():
            raise SchemaMismatch(Code.STORE_EXISTS)
        _run(connection)


def upgrade(engine: Engine) -> bool:
    """Bring a store of ours to this program's revision; False when it is there already.

    Back it up before: there is no way down. Raises `SchemaMismatch` for a newer one.
    """
    with writing(engine).begin() as connection:
        if revision_of(connection) == REVISIONS[-1]:
            return False
        require_known(connection)
        _run(connection)
    return True


def revision_of(connection: Connection) -> str:
    """The store's revision; "" when the database is no store."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def require_known(connection: Connection) -> str:
    """The store's revision, or `SchemaMismatch` when a later program made it or it is none of ours."""
    revision = revision_of(connection)
    if not revision:
        raise SchemaMismatch(Code.STORE_FOREIGN)
    if revision not in REVISIONS:
        raise SchemaMismatch(Code.STORE_TOO_NEW, found=revision, known=REVISIONS[-1])
    return revision


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - a third of a second that only a new or old store needs
    from alembic.config import Config  # noqa: PLC0415 - the same

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "postgresql":
        from desktop.services.sql.postgres.authority import establish  # noqa: PLC0415 - for a shared store alone

        establish(connection)
