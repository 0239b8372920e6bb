"""How fair chances are, in the figures of the literature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, fsum, log

NOTHING = 1e-6
"""Under this a chance is none; this close to one, it is certainty."""


@dataclass(frozen=True, slots=True)
class Fairness:
    """The chances of the volunteers, summed up; all between 0 and 1.

    Attributes:
        gini: 0 where everybody has the same chance.
        geometric_mean: 0 as soon as somebody has no chance.
        excluded: how many people have no chance; `certain`, how many cannot escape.
    """

    lowest: float
    highest: float
    mean: float
    gini: float
    geometric_mean: float
    excluded: int
    certain: int


def fairness_of(chances: Sequence[float]) -> Fairness:
    """Sum up the chances of each volunteer; there is at least one, and somebody has a chance."""
    ranked = sorted(chances)
    count, total = len(ranked), fsum(ranked)
    spread = fsum((2 * rank - count - 1) * each for rank, each in enumerate(ranked, start=1))
    excluded = sum(each < NOTHING for each in ranked)
    geometric = 0.0 if excluded else exp(fsum(map(log, ranked)) / count)
    return Fairness(
        lowest=0.0 if excluded else ranked[0],
        highest=ranked[-1],
        mean=total / count,
        gini=max(0.0, spread / (count * total)),
        geometric_mean=geometric,
        excluded=excluded,
        certain=sum(each > 1 - NOTHING for each in ranked),
    )
