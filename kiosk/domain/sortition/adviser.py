"""What the width of the quotas does to the chances, and which width to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.sortition.fairness import Fairness, fairness_of
from kiosk.domain.sortition.leximin import Expected, Fairest, Method, fairest
from kiosk.domain.sortition.panels import box_of
from kiosk.domain.sortition.pool import Pool, ProfileType, Quota, profile_types, widened
from kiosk.domain.sortition.programs import Solver
from kiosk.domain.sortition.relaxation import Change, smallest_relaxation

WIDTHS = (0, 1, 2)
"""Seats of slack that are compared, on each side of every quota."""

_FAIR_SHARE = 0.5
"""Of the mean chance: nobody should have less."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The fairest chances of a pool, by type.

    Attributes:
        types: all the volunteers, as types.
        fairness: of the chances of all the volunteers.
    """

    types: tuple[ProfileType, ...]
    fairest: Fairest
    fairness: Fairness


@dataclass(frozen=True, slots=True)
class Advice:
    """What a width gives.

    Attributes:
        fairness: none if the quotas cannot be met together; `relaxation` then says how they could.
        drift: seats, the largest gap between the average jury and the middle of a quota of the
            narrowest width.
    """

    width: int
    quotas: tuple[Quota, ...]
    fairness: Fairness | None
    method: Method | None = None
    drift: float = 0.0
    relaxation: tuple[Change, ...] = ()

    @property
    def fair(self) -> bool:
        """Whether nobody is excluded or certain, or has less than half of the mean chance."""
        found = self.fairness
        return (
            found is not None
            and not found.excluded
            and not found.certain
            and found.lowest >= _FAIR_SHARE * found.mean
        )


def draw_chances(solver: Solver, pool: Pool) -> Drawn | None:
    """Return the fairest chances of a pool; None if its quotas cannot be met together."""
    types = profile_types(pool.volunteers)
    found = fairest(solver, box_of(pool, types))
    if found is None:
        return None
    chances = [
        seats / len(each.tickets)
        for each, seats in zip(types, found.expected, strict=True)
        for _ in each.tickets
    ]
    return Drawn(types, found, fairness_of(chances))


def advise(solver: Solver, pool: Pool, widths: Sequence[int] = WIDTHS) -> tuple[Advice, ...]:
    """Return what each width gives, from the quotas of the pool."""
    return tuple(_advice(solver, pool, width) for width in widths)


def recommended(advices: Sequence[Advice]) -> Advice | None:
    """Return the first width that is fair, if there is one."""
    return next((advice for advice in advices if advice.fair), None)


def _advice(solver: Solver, pool: Pool, width: int) -> Advice:
    wide = replace(pool, quotas=widened(pool.quotas, pool.seats, width))
    drawn = draw_chances(solver, wide)
    if drawn is None:
        changes = smallest_relaxation(solver, wide) or ()
        return Advice(width, wide.quotas, None, relaxation=changes)
    return Advice(
        width,
        wide.quotas,
        drawn.fairness,
        drawn.fairest.method,
        _drift(pool, drawn.types, drawn.fairest.expected),
    )


def _drift(pool: Pool, types: tuple[ProfileType, ...], expected: Expected) -> float:
    gaps = [0.0]
    for quota in pool.quotas:
        if (quota.minimum, quota.maximum) == (0, pool.seats):
            continue  # it asks for nothing
        place = pool.categories.index(quota.category)
        seats = sum(
            each
            for type_, each in zip(types, expected, strict=True)
            if type_.profile[place] == quota.value
        )
        gaps.append(abs(seats - (quota.minimum + quota.maximum) / 2))
    return max(gaps)
