"""The evaluation of a prefiguration: what agents write of it, and what the record counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

SHORTEST_PERIOD = 28
"""Days. Of shorter ones, two reports would tell by their difference a number that is too small."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What agents write by hand; both days are part of the period.

    Attributes:
        hours: what agents did, and the hours that it took.
        failures: what did not work.
    """

    first: date
    last: date
    objectives: tuple[str, ...]
    hours: tuple[tuple[str, int], ...]
    failures: tuple[str, ...]

    @property
    def days(self) -> int:
        """The length of the period."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Advance:
    """A project that went from one stage, or from one phase of the city's work, to another."""

    title: str
    before: str
    after: str
    day: date
