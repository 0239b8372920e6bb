"""Who is drawn, once the balls and the beacon have spoken; who replaces whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kiosk.domain.sortition.lottery import PANELS, Panel
from kiosk.domain.sortition.pool import Pool, Volunteer

MOST_BROKEN = 1
"""Seats: how far a replacement may take a quota from its bounds, when none keeps them all."""


@dataclass(frozen=True, slots=True)
class Seed:
    """What chance said.

    Attributes:
        commitment: the hash of the manifest, which is no chance but ties the seed to its draw.
        balls: N1, from 0 to 999; `beacon`, N2, likewise.
    """

    commitment: str
    balls: int
    beacon: int

    @property
    def number(self) -> int:
        """The number of the panel that is drawn: uniform as soon as one of the two is."""
        return (self.balls + self.beacon) % PANELS


@dataclass(frozen=True, slots=True)
class Replacement:
    """Somebody took a seat that was left.

    Attributes:
        broken: by how many seats the quotas are missed from then on, all together.
    """

    left: str
    by: str
    broken: int


def alternates(seed: Seed, tickets: Sequence[str], panel: Panel) -> tuple[str, ...]:
    """Return whoever was not drawn, in the order in which they are called."""
    return tuple(sorted((each for each in tickets if each not in panel), key=_rank(seed)))


def _rank(seed: Seed) -> Callable[[str], str]:
    def rank(ticket: str) -> str:
        words = (seed.commitment, str(seed.balls), str(seed.beacon), "suppléant", ticket)
        return sha256("|".join(words).encode()).hexdigest()

    return rank


def replace_seat(
    pool: Pool, seated: Sequence[str], left: str, waiting: Sequence[str]
) -> Replacement | None:
    """Return who takes the seat of somebody who left; None if nobody can.

    The first of those who wait whose entry keeps the quotas; if there is none, the first of those
    who break them by the fewest seats, by one at most each.

    Attributes:
        waiting: tickets in the order in which they are called, without whoever refused.
    """
    people = {each.ticket: each for each in pool.volunteers}
    stay = [people[ticket] for ticket in seated if ticket != left]
    homes = [each.household for each in stay if each.household]
    best: Replacement | None = None
    for ticket in waiting:
        if people[ticket].household in homes:
            continue
        broken = _broken(pool, [*stay, people[ticket]])
        if max(broken) <= MOST_BROKEN and (best is None or sum(broken) < best.broken):
            best = Replacement(left, ticket, sum(broken))
    return best


def _broken(pool: Pool, jury: Sequence[Volunteer]) -> list[int]:
    broken = []
    categories = pool.categories
    for quota in pool.quotas:
        place = categories.index(quota.category)
        count = [each.profile[place] for each in jury].count(quota.value)
        broken.append(max(quota.minimum - count, count - quota.maximum, 0))
    return broken
