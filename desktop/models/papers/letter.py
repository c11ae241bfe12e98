"""An office letter (शासकीय पत्र): from, to, subject, numbered paragraphs, copies."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.models.minutes.document import Signatory
from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Closing, Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table inside a letter; `shares` are the columns' widths beside each other's."""

    columns: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Printed in the order of the fields. From the second paragraph of `body` on, each carries its number."""

    head: Head = field(default_factory=Head)
    title: str = ""
    sender: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    subject: str = ""
    references: tuple[str, ...] = ()
    salutation: str = ""
    body: tuple[str | Grid, ...] = ()
    closing: Closing = field(default_factory=Closing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondents:
    """Who writes to whom. `recipient` are the lines of the address, name or designation first; `feminine` tells how
    the recipient is addressed (महोदया), `sender_feminine` how the signature begins (भवदीया). `endorsed_by` signs the
    copies.
    """

    signatory: Signatory
    recipient: tuple[str, ...]
    office: str = ""
    feminine: bool = False
    sender_feminine: bool = False
    endorsed_by: Signatory | None = None

    @property
    def sender(self) -> tuple[str, ...]:
        """The lines of `प्रेषक`, parted by commas as letters write them."""
        lines = [self.signatory.name, self.signatory.designation.rstrip("।."), self.office]
        return _listed([line for line in lines if line])

    def address(self) -> tuple[str, ...]:
        """The lines of `सेवा में`."""
        return _listed(self.recipient)

    def salutation(self, say: Phrases) -> str:
        return say("salutation_feminine" if self.feminine else "salutation_masculine")

    def valediction(self, say: Phrases) -> str:
        return say("valediction_feminine" if self.sender_feminine else "valediction_masculine")


def _listed(lines: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Each line ends with a comma, the last with a full stop, unless it was typed with a mark of its own."""
    marked = [line if line[-1:] in ",।." else f"{line}," for line in lines[:-1]]
    last = lines[-1] if lines else ""
    stop = "।" if any("\u0900" <= letter <= "\u097f" for letter in last) else "."
    return (*marked, *([last if last[-1:] in ",।." else last + stop] if last else []))
