"""An optional door of a desk: to hear what others change. Windows then look again, nobody has to ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:  # the first window waits for what is imported here
    from desktop.models.changes import Changes

Heard = Callable[["Changes"], None]


@runtime_checkable
class Listens(Protocol):
    """A desk that hears. A desk without it is asked anew when somebody looks."""

    def listen(self, heard: Heard) -> Callable[[], None]:
        """`heard` is told on a thread of its own what changed inside the posting's scope, not by this program itself.

        What happened while the store was out of reach is told as `EVERYTHING`. Gives what ends it; again is harmless.
        """
        ...
