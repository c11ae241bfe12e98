"""What all tables share: the register they stand in, their kinds of column, how constraints are named."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, Text, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by INTEGER PRIMARY KEY only
Moment = BigInteger
Flag = Boolean(create_constraint=False)


def text_column(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def flag_column(name: str) -> Column[bool]:
    return Column(name, Flag, nullable=False, server_default=text("0"))


def count_column(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def version_column() -> Column[int]:
    return Column("version", Integer, nullable=False, server_default=text("1"))
