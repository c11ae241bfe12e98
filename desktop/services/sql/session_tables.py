"""What a server keeps between requests, so that each of its workers knows it: sessions, proofs, counted tries.

Nothing here can be used by who reads the store: tokens, proofs and tried names are kept as SHA-256.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, LargeBinary, Table

from desktop.services.sql.table_columns import Id, Moment, count_column, metadata

session = Table(
    "session",
    metadata,
    Column("token", LargeBinary(32), primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False, index=True),
    Column("issued_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("password", LargeBinary(32), nullable=False),
)
"""`password`: a digest of the password's hash the session was begun with; another password ends it."""
proof = Table(
    "proof",
    metadata,
    Column("proof", LargeBinary(32), primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False),
    Column("given_at", Moment, nullable=False),
)
counted_try = Table(
    "counted_try",
    metadata,
    Column("key", LargeBinary(32), primary_key=True),
    count_column("tries"),
    Column("wait_until", Moment, nullable=False),
    Column("tried_at", Moment, nullable=False),
)
