"""From the start of the process to the first frame, beside a QML window that holds one text."""

from __future__ import annotations

import tempfile
import time
from statistics import median

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, row, under

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
    least, least_spent = _medians(empty[1:])
    _elapsed, spent = _medians(kiosk[1:])
    baseline = (
        f"empty QML window: p50 {least:.0f}; processor: p50 {spent:.0f} and {least_spent:.0f}"
    )
    started = row("cold start to first frame", [elapsed for elapsed, _ in kiosk[1:]], baseline)
    return [under("p50", round(_MOST * least), started)]


def _medians(starts: list[tuple[float, float]]) -> tuple[float, float]:
    elapsed, spent = (median(each) for each in zip(*starts, strict=True))
    return elapsed, spent


def _start(what: str, data: str) -> tuple[float, float]:
    """Return how many milliseconds passed until the first frame, and how many of processor."""
    start = time.monotonic()
    ended, spent = run_alone("tools.bench.first_frame", what, KIOSK_DATA=data).split()
    return (float(ended) - start) * 1000, float(spent) * 1000
