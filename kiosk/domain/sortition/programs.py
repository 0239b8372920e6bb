"""The port of a solver of linear and integer programs, always maximised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

Entries: TypeAlias = Iterable[tuple[int, float]]
"""Coefficients by number: of variables in a row, or of rows in a variable's column."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The optimum of a program.

    Attributes:
        values: of each variable.
        prices: what one more on the right of each row would add; empty for an integer program.
        proved: whether nothing is better; if not, a limit was met before one could tell.
    """

    objective: float
    values: tuple[float, ...]
    prices: tuple[float, ...] = ()
    proved: bool = True


class Program(Protocol):
    """A program that grows: variables and rows are numbered from 0 in the order they come in."""

    def add_variable(
        self, lower: float, upper: float, cost: float = 0, entries: Entries = ()
    ) -> int:
        """Add a variable with its coefficients in the rows; return its number."""
        ...

    def add_row(self, lower: float, upper: float, entries: Entries = ()) -> int:
        """Add `lower` ≤ sum of the entries ≤ `upper`; return its number."""
        ...

    def set_costs(self, costs: Sequence[float]) -> None:
        """Change what is maximised: a cost for each variable."""
        ...

    def set_row(self, row: int, lower: float, upper: float) -> None:
        """Change the bounds of a row."""
        ...

    def set_bounds(self, variable: int, lower: float, upper: float) -> None:
        """Change the bounds of a variable."""
        ...

    def set_coefficient(self, row: int, variable: int, value: float) -> None:
        """Change one coefficient."""
        ...

    def solve(self) -> Solution | None:
        """Return the optimum, the same one in any process; None if nothing satisfies the rows."""
        ...


class Solver(Protocol):
    """Makes programs."""

    def linear(self) -> Program:
        """Return an empty program of real variables."""
        ...

    def integer(self) -> Program:
        """Return an empty program of whole variables."""
        ...
