"""No table changes: a shared store's own rules are written anew, with closings of directions that are taken back.

What the database itself refuses comes from the program's policy and is written whenever a store is brought up to date.

Revision ID: 0005
"""

from __future__ import annotations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing in the tables."""
