"""The fingerprint of a paper: the SHA-256 of what it says, which its foot carries."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # the type checkers' own name for "any dataclass"
    from _typeshed import DataclassInstance


def fingerprint(paper: DataclassInstance) -> str:
    """The same for equal papers of one kind, in any process; another for any other text, date or number."""
    said = json.dumps([type(paper).__name__, asdict(paper)], ensure_ascii=False, default=str)
    return hashlib.sha256(said.encode("utf-8", "backslashreplace")).hexdigest()
