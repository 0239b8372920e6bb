"""A draw of a jury: its chances, its 1,000 panels, the advice, and quotas that cannot be met."""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, percentiles, under

if TYPE_CHECKING:
    from kiosk.domain.sortition.pool import Pool

_POOLS = ((120, 20, 10), (400, 30, 40), (1000, 30, 120))
"""People, seats, and the seconds that a draw may take."""
_ADVICE_GOAL, _RELAXATION_GOAL, _MEMORY_GOAL = 30, 1, 500
_TIMES = 3
_COMPARED = 50


def measure(_setting: Setting) -> list[Row]:
    """Measure each pool in a process of its own, beside a search of panels without dives.

    Raises:
        subprocess.CalledProcessError: a draw could not be made.
    """
    rows = []
    memory = []
    for people, seats, goal in _POOLS:
        told = json.loads(run_alone("tools.bench.draw", str(people), str(seats)))
        name = f"draw, {people} people, {seats} seats"
        searched = f"panels by HiGHS alone: {told['searched']:.1f}"
        processor = f"{searched}; processor p50 {sorted(told['processor'])[_TIMES // 2]:.1f}"
        rows.append(_seconds(name, told["draws"], processor, goal))
        found = f"panels by HiGHS alone: one in {told['searched'] / 1000:.3f}"
        relaxed = f"smallest relaxation, {people} people"
        rows.append(_seconds(relaxed, told["relaxed"], found, _RELAXATION_GOAL))
        memory.append(told["memory"])
        if told["advice"]:
            rows.append(_seconds(f"advice, {people} people", told["advice"], "", _ADVICE_GOAL))
    peak = Row("memory of a draw, peak", len(memory), *percentiles(memory), unit="MB")
    return [*rows, under("p99", _MEMORY_GOAL, peak)]


def _seconds(name: str, samples: list[float], baseline: str, goal: float) -> Row:
    measured = Row(name, len(samples), *percentiles(samples), unit="s", baseline=baseline)
    return under("p95", goal, measured)


def _show(people: int, seats: int) -> None:
    from kiosk.domain.sortition.adviser import advise  # noqa: PLC0415 - the solver shows in memory
    from kiosk.solver import HighsSolver  # noqa: PLC0415 - as above
    from tests.fakes.pools import random_pool  # noqa: PLC0415 - as above

    pool = random_pool(random.Random(people), people, seats)  # noqa: S311 - a pool, no secret
    draws, processor = zip(*(_draw(pool) for _ in range(_TIMES)), strict=True)
    advice = []
    if people == _POOLS[0][0]:
        for _ in range(_TIMES):
            start = time.perf_counter()
            advise(HighsSolver(), replace(pool))
            advice.append(time.perf_counter() - start)
    told = {"draws": draws, "processor": processor, "advice": advice, "searched": _searched(pool)}
    told["relaxed"] = [_relaxed(pool) for _ in range(_TIMES)]
    # Linux counts kilobytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(told | {"memory": peak}))


def _draw(pool: Pool) -> tuple[float, float]:
    """Return the seconds of a whole draw, of the clock and of the processor."""
    from kiosk.domain.sortition.adviser import draw_chances  # noqa: PLC0415 - as above
    from kiosk.domain.sortition.herding import herd  # noqa: PLC0415 - as above
    from kiosk.domain.sortition.lottery import PANELS, lottery_of  # noqa: PLC0415 - as above
    from kiosk.domain.sortition.panels import box_of  # noqa: PLC0415 - as above
    from kiosk.solver import HighsSolver  # noqa: PLC0415 - as above

    clock, processor = time.perf_counter(), time.process_time()
    drawn = draw_chances(HighsSolver(), pool)
    if drawn is None:
        raise ArithmeticError("the pool of the bench cannot be drawn from")
    panels = herd(HighsSolver(), box_of(pool, drawn.types), drawn.fairest.expected, PANELS)
    lottery_of(drawn.types, panels)
    return time.perf_counter() - clock, time.process_time() - processor


def _relaxed(pool: Pool) -> float:
    """Return the seconds to say by how little quotas must give way that ask for too many people."""
    from kiosk.domain.sortition.relaxation import smallest_relaxation  # noqa: PLC0415 - as above
    from kiosk.solver import HighsSolver  # noqa: PLC0415 - as above

    more = [(quota, quota.maximum + 1) for quota in pool.quotas]
    greedy = tuple(replace(quota, minimum=most, maximum=most) for quota, most in more)
    start = time.perf_counter()
    if not smallest_relaxation(HighsSolver(), replace(pool, quotas=greedy)):
        raise ArithmeticError("quotas that no panel meets are said to be met")
    return time.perf_counter() - start


def _searched(pool: Pool) -> float:
    """Return the seconds of 1,000 panels found by integer programs, from a few of them."""
    from kiosk.domain.sortition.leximin import relaxed_leximin  # noqa: PLC0415 - as above
    from kiosk.domain.sortition.panels import around, box_of, fill  # noqa: PLC0415 - as above
    from kiosk.domain.sortition.pool import profile_types  # noqa: PLC0415 - as above
    from kiosk.solver import HighsSolver  # noqa: PLC0415 - as above

    box = box_of(pool, profile_types(pool.volunteers))
    target = relaxed_leximin(HighsSolver(), box) or ()
    program = fill(HighsSolver().integer(), around(box, target))
    missed = [0.0] * len(target)
    start = time.perf_counter()
    for _ in range(_COMPARED):
        missed = [each + seats for each, seats in zip(missed, target, strict=True)]
        program.set_costs(missed)
        found = program.solve()
        if found is not None:
            missed = [each - seats for each, seats in zip(missed, found.values, strict=True)]
    return (time.perf_counter() - start) * 1000 / _COMPARED


if __name__ == "__main__":
    _show(int(sys.argv[1]), int(sys.argv[2]))
