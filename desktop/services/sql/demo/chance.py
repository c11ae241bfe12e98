"""Seeded chance: the same seed gives the same state, on every machine and with any number of processes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar
from uuid import UUID

T = TypeVar("T")


class Chance(Random):
    """One stream of chance. Streams of different parts never share draws, so a part can change alone."""

    @classmethod
    def of(cls, seed: int, stream: int, number: int = 0) -> Chance:
        """The stream of one thing, e.g. of the 17th family of complaints."""
        return cls((seed * 1_000_003 + stream) * 1_000_000_007 + number)

    def one(self, of: Sequence[T]) -> T:
        """One of them; quicker than `choice`, which is called some twenty times a complaint."""
        return of[int(self.random() * len(of))]

    def falls(self, share: float) -> bool:
        """True in this share of cases."""
        return self.random() < share

    def between(self, least: float, most: float) -> float:
        """Evenly between the two."""
        return least + (most - least) * self.random()

    def weighted(self, of: Sequence[tuple[T, float]]) -> T:
        """One of them by weight."""
        left = self.random() * sum([weight for _, weight in of])
        for item, weight in of:
            left -= weight
            if left < 0:
                return item
        return of[-1][0]

    def command_id(self) -> UUID:
        """As random as a real one, but the same every time."""
        return UUID(int=self.getrandbits(128), version=4)
