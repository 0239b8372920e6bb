"""What a panel must respect, over profile types, and the search for the best one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import TypeAlias

from kiosk.domain.sortition.pool import Pool, ProfileType, Quota
from kiosk.domain.sortition.programs import Program, Solution, Solver

Seats: TypeAlias = tuple[int, ...]
"""Of a panel: how many of each profile type have a seat."""

TOLERANCE = 1e-6
"""Under this a number is whole, a price is nothing, and two chances are the same."""

_MOST_DIVES = 200
"""Linear programs, before the search of a panel is left to the integer program."""
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Bound:
    """At least `minimum` and at most `maximum` seats for the `members`, which are types."""

    members: tuple[int, ...]
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Box:
    """Every panel that is allowed.

    Attributes:
        lowest: the fewest seats of each type; `highest` the most.
        bounds: those of the quotas, the households and the panel's size.
    """

    lowest: Seats
    highest: Seats
    bounds: tuple[Bound, ...]

    def allows(self, seats: Seats) -> bool:
        """Whether a panel is in the box."""
        inside = all(
            low <= each <= high
            for low, each, high in zip(self.lowest, seats, self.highest, strict=True)
        )
        return inside and all(
            bound.minimum <= sum(seats[each] for each in bound.members) <= bound.maximum
            for bound in self.bounds
        )


def box_of(pool: Pool, types: tuple[ProfileType, ...]) -> Box:
    """Return what the panels of a pool must respect."""
    places = {name: place for place, name in enumerate(pool.categories)}
    bounds = [_quota_bound(quota, places[quota.category], types) for quota in pool.quotas]
    households: dict[str, list[int]] = {}
    for number, each in enumerate(types):
        if each.household:
            households.setdefault(each.household, []).append(number)
    bounds += [Bound(tuple(members), 0, 1) for members in households.values()]
    everyone = tuple(range(len(types)))
    return Box(
        lowest=(0,) * len(types),
        highest=tuple(len(each.tickets) for each in types),
        bounds=(*bounds, Bound(everyone, pool.seats, pool.seats)),
    )


def _quota_bound(quota: Quota, place: int, types: tuple[ProfileType, ...]) -> Bound:
    members = tuple(n for n, each in enumerate(types) if each.profile[place] == quota.value)
    return Bound(members, quota.minimum, quota.maximum)


def around(box: Box, target: Sequence[float]) -> Box:
    """Return the part of a box whose panels are the target, rounded up or down everywhere."""
    return Box(
        lowest=tuple(_down(each) for each in target),
        highest=tuple(_up(each) for each in target),
        bounds=tuple(_rounded(bound, target) for bound in box.bounds),
    )


def _rounded(bound: Bound, target: Sequence[float]) -> Bound:
    wanted = sum(target[each] for each in bound.members)
    return Bound(bound.members, _down(wanted), _up(wanted))


def _down(number: float) -> int:
    return floor(number + TOLERANCE)


def _up(number: float) -> int:
    return ceil(number - TOLERANCE)


def fill(program: Program, box: Box) -> Program:
    """Add to an empty program a variable for each type and a row for each bound; return it."""
    for low, high in zip(box.lowest, box.highest, strict=True):
        program.add_variable(low, high)
    for bound in box.bounds:
        program.add_row(bound.minimum, bound.maximum, [(each, 1) for each in bound.members])
    return program


class PanelSearch:
    """Finds the panels of a box that weigh most.

    Half of the time the linear program has a whole optimum: only the others are searched for.

    Attributes:
        cut_short: whether a search met its limit, so that a heavier panel could have been missed.
    """

    def __init__(self, solver: Solver, box: Box) -> None:
        """Prepare the programs."""
        self._linear = fill(solver.linear(), box)
        self._whole = fill(solver.integer(), box)
        self._bounds = list(zip(box.lowest, box.highest, strict=True))
        self._dives_left = 0
        self.cut_short = False

    def heaviest(self, weights: Sequence[float]) -> Seats | None:
        """Return a panel that weighs most, or none if the box holds no panel."""
        self._linear.set_costs(weights)
        found = self._linear.solve()
        if found is None:
            return None
        if _most_broken(found) is None:
            return _whole_seats(found)
        return self._searched(weights)

    def heavy(self, weights: Sequence[float]) -> Seats | None:
        """Return a panel that weighs about as much, much sooner; none if there is no panel."""
        self._linear.set_costs(weights)
        self._dives_left = _MOST_DIVES
        return self._dived() or self._searched(weights)

    def _searched(self, weights: Sequence[float]) -> Seats | None:
        self._whole.set_costs(weights)
        found = self._whole.solve()
        if found is None:
            return None
        self.cut_short |= not found.proved
        return _whole_seats(found)

    def _dived(self) -> Seats | None:
        """Make the number that is furthest from whole whole, on its nearer side first."""
        self._dives_left -= 1
        found = self._linear.solve() if self._dives_left >= 0 else None
        if found is None:
            return None
        broken = _most_broken(found)
        if broken is None:
            return _whole_seats(found)
        before = self._bounds[broken]
        below = floor(found.values[broken])
        sides = [(before[0], below), (below + 1, before[1])]
        if found.values[broken] - below >= _HALF:
            sides.reverse()
        for side in sides:
            self._bound(broken, side)
            panel = self._dived()
            self._bound(broken, before)
            if panel is not None:
                return panel
        return None

    def _bound(self, variable: int, bounds: tuple[int, int]) -> None:
        self._bounds[variable] = bounds
        self._linear.set_bounds(variable, *bounds)


def _most_broken(found: Solution) -> int | None:
    """Return the number of the value that is furthest from whole; none if all are whole."""
    broken = [abs(value - round(value)) for value in found.values]
    most = max(broken)
    return broken.index(most) if most > TOLERANCE else None


def _whole_seats(found: Solution) -> Seats:
    return tuple(round(value) for value in found.values)
