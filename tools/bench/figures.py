"""What a measurement gives: one row of the table."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from statistics import quantiles
from typing import Literal


@dataclass(frozen=True, slots=True)
class Setting:
    """What measurements may need.

    Attributes:
        folder: where they may keep files from one run to the next, on the disk that is measured.
        rows: contributions in the large record.
        sessions: visits before memory is compared.
    """

    folder: Path
    rows: int
    sessions: int


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure must stay under; `wording` says it with its unit."""

    wording: str
    met: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: figures in `unit`, beside a baseline of the same run.

    Attributes:
        name: what was measured.
        samples: how many times.
        p50: median; p95 and p99 likewise.
        baseline: what it is compared with, and how much that was; empty if nothing.
    """

    name: str
    samples: int
    p50: float
    p95: float
    p99: float
    unit: str = "ms"
    baseline: str = ""
    goal: Goal | None = None

    @property
    def verdict(self) -> str:
        """Whether the goal is met, in a word; empty without a goal."""
        if self.goal is None:
            return ""
        return "met" if self.goal.met else "MISSED"


def row(name: str, samples: Iterable[float], baseline: str = "") -> Row:
    """Return the row of samples in milliseconds."""
    kept = list(samples)
    return Row(name, len(kept), *percentiles(kept), baseline=baseline)


def under(percentile: Literal["p50", "p95", "p99"], limit: float, measured: Row) -> Row:
    """Return the row with the goal that a percentile stays under a limit in its unit."""
    met = float(getattr(measured, percentile)) < limit
    return replace(measured, goal=Goal(f"{percentile} < {limit:g} {measured.unit}", met))


def percentiles(samples: list[float]) -> tuple[float, float, float]:
    """Return the 50th, 95th and 99th percentiles."""
    cuts = quantiles(samples, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def timed(actions: Iterable[Callable[[], object]], warm_up: int = 0) -> list[float]:
    """Return how long each action took, in milliseconds, after a few that do not count."""
    remaining = iter(actions)
    for action in islice(remaining, warm_up):
        action()
    gc.collect()
    samples = []
    for action in remaining:
        start = time.perf_counter()
        action()
        samples.append((time.perf_counter() - start) * 1000)
    return samples
