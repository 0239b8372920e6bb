"""Linear and integer programs solved by HiGHS, behind the domain's `Solver` port."""

from kiosk.solver.highs import HighsSolver

__all__ = ["HighsSolver"]
