"""What a server keeps between requests: sessions, proofs for decisions, counted tries.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
DIGEST = sa.LargeBinary(32)
MOMENT = sa.BigInteger()


def upgrade() -> None:
    op.create_table(
        "session",
        sa.Column("token", DIGEST, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("issued_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=False),
        sa.Column("password", DIGEST, nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_session")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_session_officer_id")),
    )
    op.create_index(op.f("ix_session_officer_id"), "session", ["officer_id"])
    op.create_table(
        "proof",
        sa.Column("proof", DIGEST, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("proof", name=op.f("pk_proof")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_proof_officer_id")),
    )
    op.create_table(
        "counted_try",
        sa.Column("key", DIGEST, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("wait_until", MOMENT, nullable=False),
        sa.Column("tried_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_counted_try")),
    )
