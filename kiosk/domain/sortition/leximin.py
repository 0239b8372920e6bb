"""The fairest chances: LEXIMIN, first the least lucky volunteer's, then the next one's, and so on.

After Flanigan, Gölz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting citizens'
assemblies" (Nature 596, 2021), on types of interchangeable people. They mix panels; we first let a
seat be shared, which takes a few small programs. Nothing is fairer than that optimum: where panels
can be mixed to it, it is LEXIMIN. Where they cannot, we mix panels as they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import TypeAlias

from kiosk.domain.sortition.herding import FIRST_PANELS, MANY_PANELS, herd
from kiosk.domain.sortition.mixture import Improve, Mixture, mixes_to, optimum_of
from kiosk.domain.sortition.panels import TOLERANCE, Box, PanelSearch, Seats, fill
from kiosk.domain.sortition.programs import Program, Solution, Solver

Expected: TypeAlias = tuple[float, ...]
"""Of each type: how many seats it has on average."""

MOST_PROVED_TYPES = 250
"""Above this, no proof is made that chances are LEXIMIN, and panels are mixed for the lowest."""

_FOLLOWED = 3.0
"""Seats of a type that 1,000 panels may miss, all together, to have followed the chances."""
_SLACK = 1e-9
"""Given to the chances that are fixed: rounding errors must not make a program infeasible."""


class Method(StrEnum):
    """Which chances were found."""

    LEXIMIN = "leximin"
    MAXIMIN = "maximin"
    """No proof within the limits: the lowest chance alone is the highest, to a thousandth."""


@dataclass(frozen=True, slots=True)
class Fairest:
    """The fairest seats of each type, on average, and how they were found."""

    expected: Expected
    method: Method


def fairest(solver: Solver, box: Box, most_proved_types: int = MOST_PROVED_TYPES) -> Fairest | None:
    """Return the fairest seats of a box; None if it holds no panel."""
    shared = relaxed_leximin(solver, box)
    search = PanelSearch(solver, box)
    first = search.heaviest((0.0,) * len(box.highest))
    if shared is None or first is None:
        return None
    proved = len(box.highest) <= most_proved_types
    count = max(FIRST_PANELS, 2 * len(box.highest)) if proved else MANY_PANELS
    panels = herd(solver, box, shared, count)
    known = [first, *panels]
    if not proved and _follow(panels, shared):
        return Fairest(shared, Method.MAXIMIN)
    if proved and mixes_to(solver, search, shared, known):
        return Fairest(shared, Method.LEXIMIN)
    expected = mixed_leximin(solver, box, search, known, every_stage=proved)
    sure = proved and not search.cut_short
    return Fairest(expected, Method.LEXIMIN if sure else Method.MAXIMIN)


def _follow(panels: Sequence[Seats], target: Sequence[float]) -> bool:
    """Whether panels miss so little of a target that there is next to nothing to gain."""
    seats = [sum(each) for each in zip(*panels, strict=True)] or [0] * len(target)
    missed = [abs(got - len(panels) * each) for got, each in zip(seats, target, strict=True)]
    return len(panels) == MANY_PANELS and max(missed) <= _FOLLOWED


def relaxed_leximin(solver: Solver, box: Box) -> Expected | None:
    """Return the LEXIMIN seats where a seat may be shared; None if the quotas contradict."""
    program = fill(solver.linear(), box)
    floor = program.add_variable(-inf, inf)
    rows = [
        program.add_row(0, inf, [(each, 1 / most), (floor, -1)])
        for each, most in enumerate(box.highest)
    ]
    program.set_costs([0.0] * len(rows) + [1.0])
    if program.solve() is None:
        return None
    return _seats(box, _in_stages(program, floor, rows, [_nothing_to_add] * len(rows)))


def mixed_leximin(
    solver: Solver, box: Box, search: PanelSearch, panels: Sequence[Seats], *, every_stage: bool
) -> Expected:
    """Return the LEXIMIN seats over mixtures of panels, beginning with those known.

    Without `every_stage`, panels are only looked for while the lowest chance rises.
    """
    program = solver.linear()
    total = program.add_row(1, 1)
    rows = [program.add_row(0, inf) for _ in box.highest]
    floor = program.add_variable(-inf, inf, 1, [(row, -1) for row in rows])
    scales = tuple(1 / most for most in box.highest)
    mixture = Mixture(program, search, total, (tuple(rows), scales))
    for panel in panels:
        mixture.add(panel)
    later = mixture.improve if every_stage else _nothing_to_add
    improves = [mixture.improve, *[later] * (len(rows) - 1)]
    return _seats(box, _in_stages(program, floor, rows, improves))


def _in_stages(
    program: Program, floor: int, rows: Sequence[int], improves: Sequence[Improve]
) -> list[float]:
    """Raise the floor as long as a row does not hold it back; return the chance of each row.

    A row with a price holds the floor in every optimum: its chance is known.
    """
    fixed: dict[int, float] = {}
    stages = iter(improves)
    while len(fixed) < len(rows):
        improve = next(stages)
        optimum = optimum_of(program, improve)
        held = [row for row in rows if row not in fixed and abs(optimum.prices[row]) > TOLERANCE]
        for row in held:
            fixed[row] = min(1.0, max(0.0, optimum.objective))
            program.set_coefficient(row, floor, 0)
            program.set_row(row, optimum.objective - _SLACK, inf)
    return [fixed[row] for row in rows]


def _nothing_to_add(_optimum: Solution) -> bool:
    return False


def _seats(box: Box, chances: Sequence[float]) -> Expected:
    return tuple(chance * most for chance, most in zip(chances, box.highest, strict=True))
