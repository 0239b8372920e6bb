"""Which rows of a screen a hand reaches from a wheelchair, and how high to hang the screen.

Heights are in millimetres from the floor. The band is where the rules meet: controls at 900 mm or
more (French decree of 20 April 2017, art. 11), at 1220 mm or less (EN 301 549, 8.3.2.1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

LOWEST = 900.0
HIGHEST = 1220.0
NEEDED = 190.0
"""Height that the controls of every page take at least, keyboard and bar included: that of a 15.6″
screen lying."""
_TINY = 1e-6
"""Millimetres that sums of floating numbers lose."""
USUAL_BOTTOM = 900.0
"""Height of the bottom edge that is assumed of a screen that nobody measured."""


@dataclass(frozen=True, slots=True)
class Mounting:
    """A screen on its wall or its stand.

    Attributes:
        height: of the picture, in millimetres.
        bottom: height of its bottom edge.
    """

    height: float
    bottom: float

    @property
    def top(self) -> float:
        """Height of its top edge."""
        return self.bottom + self.height

    @property
    def needed(self) -> float:
        """Height that the controls take on this screen: a low one is used whole."""
        return min(NEEDED, self.height)

    @property
    def within_reach(self) -> float:
        """Height of what is in the band; 0 when the screen is outside it."""
        return max(0.0, min(HIGHEST, self.top) - max(LOWEST, self.bottom))

    @property
    def suffices(self) -> bool:
        """Whether the part in the band is high enough for the controls of every page."""
        return self.within_reach >= self.needed - _TINY


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of pixels, counted from the top: from `first`, up to `end`, which is left out."""

    first: int
    end: int


def reachable_rows(mounting: Mounting, rows: int) -> Rows:
    """Return the rows where controls go, out of all the `rows` of the screen.

    They are those of the band. Where the band is too low for the controls, they are as near to it
    as the screen allows: its bottom when it hangs too high, its top when it hangs too low.
    """
    if mounting.suffices:
        high, low = min(HIGHEST, mounting.top), max(LOWEST, mounting.bottom)
    elif mounting.bottom >= LOWEST:
        high, low = mounting.bottom + mounting.needed, mounting.bottom
    else:
        high, low = mounting.top, mounting.top - mounting.needed
    row = rows / mounting.height
    return Rows(
        math.ceil((mounting.top - high) * row - _TINY),
        math.floor((mounting.top - low) * row + _TINY),
    )


def good_heights(height: float) -> tuple[int, int]:
    """Return the lowest and the highest bottom edge for which the band suffices, in whole mm."""
    needed = min(NEEDED, height)
    return math.ceil(LOWEST + needed - height - _TINY), math.floor(HIGHEST - needed + _TINY)
