"""Panels that follow a target on average: each makes up for what those before it missed.

Known as herding: as long as panels can be mixed to the target, what is missed stays within a seat
or two, however many panels there are. A mixture's weights would have to be rounded; this is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import TypeAlias

from kiosk.domain.sortition.panels import Box, PanelSearch, Seats, around
from kiosk.domain.sortition.programs import Solver

FIRST_PANELS = 200
"""Enough, most of the time, to prove that panels can be mixed to the target."""
MANY_PANELS = 1000
"""Enough to see that panels follow the target, where a proof would take too long."""

_MOST_MISSED = 3.0
"""Seats. Above this the panels next to the target cannot follow it, and others are tried."""


@dataclass(frozen=True, slots=True)
class _Target:
    """Seats to follow, what a missed one weighs, and how many may be missed."""

    seats: Sequence[float]
    weights: Sequence[float]
    most_missed: float


Watch: TypeAlias = Callable[[int], None]
"""Hears of each panel found; what it raises stops the search."""


def unwatched(_panels: int) -> None:
    """Watch nothing."""


def herd(
    solver: Solver,
    box: Box,
    target: Sequence[float],
    count: int,
    watch: Watch = unwatched,
) -> list[Seats]:
    """Return `count` panels of a box whose sum is close to `count` times the target.

    Panels that are the target rounded up or down come first: they follow it best. Among the others,
    a missed seat weighs the more, the fewer people share it. There may be no panel at all.
    """
    near = _Target(target, (1.0,) * len(target), _MOST_MISSED)
    panels = _follow(PanelSearch(solver, around(box, target)), near, count, watch)
    if len(panels) == count:
        return panels
    anywhere = _Target(target, tuple(1 / most for most in box.highest), inf)
    return _follow(PanelSearch(solver, box), anywhere, count, watch)


def _follow(search: PanelSearch, target: _Target, count: int, watch: Watch) -> list[Seats]:
    """Return panels, up to `count`, until there is none or too much is missed."""
    missed = [0.0] * len(target.seats)
    panels: list[Seats] = []
    for _ in range(count):
        missed = [each + seats for each, seats in zip(missed, target.seats, strict=True)]
        weights = [each * weight for each, weight in zip(missed, target.weights, strict=True)]
        panel = search.heavy(weights)
        if panel is None:
            break
        missed = [each - seats for each, seats in zip(missed, panel, strict=True)]
        if max(map(abs, missed)) > target.most_missed:
            break
        panels.append(panel)
        watch(len(panels))
    return panels
