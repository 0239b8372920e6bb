"""Time and chance that a test decides."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 20, 9, 30, 15, 123456, tzinfo=UTC)
"""A Friday morning."""


@dataclass
class StillClock:
    """`Clock`: it shows `moment` until a test moves it."""

    moment: datetime = NOW

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def move(self, **by: float) -> None:
        """Move forward by a `timedelta` of these parts."""
        self.moment += timedelta(**by)


@dataclass
class SeededRandomness:
    """`Randomness`: always the same, never twice the same bytes in one test."""

    source: random.Random = field(default_factory=lambda: random.Random(19))

    def bytes(self, count: int) -> bytes:
        """Return the next bytes."""
        return self.source.randbytes(count)
