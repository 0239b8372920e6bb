"""From the start of the process to the first frame, beside a QML window that holds one text."""

from __future__ import annotations

import tempfile
import time

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, percentiles, row, under

_STARTS = 10
_MOST = 2
"""Times the start of the empty window that the kiosk's may take."""


def measure(_setting: Setting) -> list[Row]:
    """Start both in turn; the first start of each, which fills caches and makes the record, is out.

    Raises:
        subprocess.CalledProcessError: a window did not open; its errors are on the standard error.
    """
    empty, kiosk = [], []
    with tempfile.TemporaryDirectory() as data:
        for _ in range(_STARTS + 1):
            empty.append(_start("empty", data))
            kiosk.append(_start("kiosk", data))
    median = percentiles(empty[1:])[0]
    started = row("cold start to first frame", kiosk[1:], f"empty QML window: p50 {median:.0f}")
    return [under("p50", round(_MOST * median), started)]


def _start(what: str, data: str) -> float:
    """Return how many milliseconds passed until the first frame."""
    start = time.monotonic()
    told = run_alone("tools.bench.first_frame", what, KIOSK_DATA=data)
    return (float(told) - start) * 1000
