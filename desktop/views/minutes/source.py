"""What the pages of the minutes are made of beside their text: the ledger's head, or the file that was finalised."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.errors import AppError
from desktop.models.oversight import AskStoreState
from desktop.services.ports import Desk


@dataclass(frozen=True)
class Footing:
    """What was asked of the store before pages are set. `kept` is shown as it is instead of pages set anew."""

    audit_head: str = ""
    kept: bytes = b""


def audit_head(desk: Desk) -> str:
    """Number and hash of the ledger's newest entry, as every page's foot names it. Asks: only on a worker."""
    state = desk.ask(AskStoreState())
    return f"{state.entries} {state.head}"


@dataclass(frozen=True)
class Source:
    """Equal sources give the same footing but for what the ledger gains. `sha256` is the finalised file, "" = none."""

    desk: Desk | None = None
    sha256: str = ""

    def footing(self) -> Footing:
        """On a worker. Pages without an audit head are better than none where the store cannot be asked just now."""
        if self.desk is None:
            return Footing()
        if self.sha256:
            with self.desk.open_file(self.sha256) as file:
                return Footing(kept=file.read())
        try:
            return Footing(audit_head=audit_head(self.desk))
        except AppError:
            return Footing()
