"""Memory of the screens after two thousand visits, in seven languages."""

from __future__ import annotations

import sys
import tempfile
from typing import TYPE_CHECKING

import psutil

from tools.bench.alone import run_alone
from tools.bench.figures import Goal, Row, Setting

if TYPE_CHECKING:
    from tools.bench.visitor import Visit, Visitor

_EARLY = 0.1
"""After this share of the visits everything is loaded: what grows from there is a leak."""
_GOAL = 5
_MB = 1e6


def measure(setting: Setting) -> list[Row]:
    """Measure the resident memory after a tenth of the visits, and after all of them.

    Raises:
        subprocess.CalledProcessError: a visit could not be made.
    """
    with tempfile.TemporaryDirectory() as data:
        lines = run_alone(
            "tools.bench.memory", str(setting.sessions), KIOSK_DATA=data, KIOSK_DEMO="true"
        ).splitlines()
    told = [float(line) for line in lines]
    early = told[int(_EARLY * len(told)) - 1]
    growth = (told[-1] / early - 1) * 100
    name = f"memory after {len(told)} visits"
    baseline = f"after {int(_EARLY * len(told))}: {early:.1f}; growth {growth:+.1f} %"
    goal = Goal(f"growth <= {_GOAL} %", growth <= _GOAL)
    last = told[-1]
    return [Row(name, len(told), last, last, max(told), "MB", baseline, goal)]


def _visits(visitor: Visitor, sessions: int) -> Visit:
    from tools.bench.journeys import visit  # noqa: PLC0415 - Qt only in the process that shows

    process = psutil.Process()
    visitor.breath = 0
    for number in range(sessions):
        yield from visit(visitor, number)
        print(f"{process.memory_info().rss / _MB:.1f}", flush=True)


def _show(sessions: int) -> int:
    """Make the visits in this process; print the resident memory after each, in MB."""
    from tools.bench.visitor import perform  # noqa: PLC0415 - as above

    return perform(lambda visitor: _visits(visitor, sessions))


if __name__ == "__main__":
    raise SystemExit(_show(int(sys.argv[1])))
