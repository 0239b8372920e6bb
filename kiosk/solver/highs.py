"""HiGHS with nothing that depends on chance, on time or on other threads."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from highspy import Highs, HighsModelStatus, HighsVarType, ObjSense

from kiosk.domain.sortition.programs import Entries, Program, Solution

MOST_NODES = 20_000
"""Of a search for whole numbers. A limit of time would give other results on a busy machine."""

_OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
    "mip_feasibility_tolerance": 1e-9,
    "mip_abs_gap": 1e-9,
    "mip_rel_gap": 0.0,
    "mip_max_nodes": MOST_NODES,
}


class HighsSolver:
    """Makes programs that HiGHS solves."""

    def linear(self) -> Program:
        """Return an empty program of real variables."""
        return _HighsProgram(integer=False)

    def integer(self) -> Program:
        """Return an empty program of whole variables."""
        return _HighsProgram(integer=True)


class _HighsProgram:
    """One model. A linear one starts from its last basis; an integer one starts afresh."""

    def __init__(self, *, integer: bool) -> None:
        self._integer = integer
        self._highs = Highs()  # type: ignore[no-untyped-call]
        for name, value in _OPTIONS.items():
            self._highs.setOptionValue(name, value)
        self._highs.changeObjectiveSense(ObjSense.kMaximize)

    def add_variable(
        self, lower: float, upper: float, cost: float = 0, entries: Entries = ()
    ) -> int:
        rows, coefficients = _split(entries)
        self._highs.addCol(cost, lower, upper, len(rows), rows, coefficients)
        number = int(self._highs.getNumCol()) - 1
        if self._integer:
            self._highs.changeColIntegrality(number, HighsVarType.kInteger)
        return number

    def add_row(self, lower: float, upper: float, entries: Entries = ()) -> int:
        variables, coefficients = _split(entries)
        self._highs.addRow(lower, upper, len(variables), variables, coefficients)
        return int(self._highs.getNumRow()) - 1

    def set_costs(self, costs: Sequence[float]) -> None:
        variables = np.arange(len(costs), dtype=np.int32)
        self._highs.changeColsCost(len(costs), variables, np.asarray(costs, dtype=np.float64))

    def set_row(self, row: int, lower: float, upper: float) -> None:
        self._highs.changeRowBounds(row, lower, upper)

    def set_bounds(self, variable: int, lower: float, upper: float) -> None:
        self._highs.changeColBounds(variable, lower, upper)

    def set_coefficient(self, row: int, variable: int, value: float) -> None:
        self._highs.changeCoeff(row, variable, value)

    def solve(self) -> Solution | None:
        if self._integer:
            self._highs.clearSolver()
        self._highs.run()
        status = self._highs.getModelStatus()
        proved = status == HighsModelStatus.kOptimal
        if not proved and not self._stopped_with_a_solution(status):
            return None
        found = self._highs.getSolution()
        return Solution(
            objective=float(self._highs.getInfo().objective_function_value),
            values=tuple(found.col_value),
            prices=() if self._integer else tuple(found.row_dual),
            proved=proved,
        )

    def _stopped_with_a_solution(self, status: HighsModelStatus) -> bool:
        stopped = status == HighsModelStatus.kSolutionLimit
        return stopped and bool(self._highs.getInfo().primal_solution_status)


def _split(entries: Entries) -> tuple[np.ndarray, np.ndarray]:
    pairs = list(entries)
    numbers = np.fromiter((number for number, _ in pairs), np.int32, len(pairs))
    return numbers, np.fromiter((value for _, value in pairs), np.float64, len(pairs))
