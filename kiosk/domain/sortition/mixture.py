"""Mixtures of panels, which grow by the panel that helps most (column generation)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf
from operator import mul
from typing import TypeAlias

from kiosk.domain.sortition.panels import TOLERANCE, PanelSearch, Seats
from kiosk.domain.sortition.programs import Program, Solution, Solver

Improve: TypeAlias = Callable[[Solution], bool]
"""Adds to a program what would raise its optimum; tells whether there was anything."""

_MISSED = 1e-5
"""Seats, over all types: what a mixture may miss of its target and still be it."""

Rows: TypeAlias = tuple[Sequence[int], Sequence[float]]
"""The row of each type, and what a seat of the type counts for in it."""


class Mixture:
    """A linear program whose variables are the weights of panels."""

    def __init__(self, program: Program, search: PanelSearch, total: int, rows: Rows) -> None:
        """Take the row where weights add up to one, and the rows of the types."""
        self._program = program
        self._search = search
        self._total = total
        self._rows, self._scales = rows

    def add(self, panel: Seats) -> None:
        """Let a panel be mixed in."""
        entries = [
            (row, seats * scale)
            for row, seats, scale in zip(self._rows, panel, self._scales, strict=True)
            if seats
        ]
        self._program.add_variable(0, inf, 0, [(self._total, 1), *entries])

    def improve(self, optimum: Solution) -> bool:
        """Add the panel that would help most; tell whether one does."""
        prices = optimum.prices
        weights = [
            -prices[row] * scale for row, scale in zip(self._rows, self._scales, strict=True)
        ]
        panel = self._search.heaviest(weights)
        gain = sum(map(mul, weights, panel)) - prices[self._total] if panel else 0.0
        if panel is None or gain < TOLERANCE:
            return False
        self.add(panel)
        return True


def mixes_to(
    solver: Solver, search: PanelSearch, target: Sequence[float], panels: Sequence[Seats]
) -> bool:
    """Whether panels, known or found by the search, can be mixed to the target exactly.

    What is missed is made as small as it can be, over more and more panels.
    """
    program = solver.linear()
    total = program.add_row(1, 1)
    rows = [program.add_row(seats, seats) for seats in target]
    for row in rows:
        program.add_variable(0, inf, -1, [(row, 1)])
        program.add_variable(0, inf, -1, [(row, -1)])
    mixture = Mixture(program, search, total, (rows, (1.0,) * len(rows)))
    for panel in panels:
        mixture.add(panel)
    return optimum_of(program, mixture.improve).objective > -_MISSED


def optimum_of(program: Program, improve: Improve) -> Solution:
    """Return the optimum of a program that grows as long as it can be improved.

    Raises:
        ArithmeticError: if it has none, which rounding errors alone could make of ours.
    """
    while (optimum := program.solve()) is not None:
        if not improve(optimum):
            return optimum
    raise ArithmeticError("a program that must have an optimum has none")
