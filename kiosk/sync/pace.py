"""How long to wait between two rounds."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 300.0
"""Seconds between two attempts, at most, however long the hub is away."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The rounds that failed in a row, and how often one is made when all is well.

    Attributes:
        every: seconds between two rounds.
    """

    every: float
    failures: int = 0

    def after_success(self) -> Pace:
        """Return the pace once the hub has answered."""
        return Pace(self.every)

    def after_failure(self) -> Pace:
        """Return the pace once it has not."""
        return Pace(self.every, self.failures + 1)

    def wait(self, chance: float) -> float:
        """Return seconds to wait, given a number drawn in [0, 1).

        After failures: anything up to 1, 2, 4 … 300 s, so that kiosks that lost their hub
        together do not all come back at once. There is no last attempt.
        """
        if not self.failures:
            return self.every
        return max(1.0, chance * min(LONGEST, 2.0 ** min(self.failures, 16)))
