"""Search while typing in a large record, letter after letter, beside a scan with LIKE."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.devices.system import SystemClock
from kiosk.services.browse import PAGE, Browsing
from kiosk.services.deposit import Terms
from kiosk.store.engine import reading_engine
from tools.bench.figures import Row, Setting, percentiles, row, timed, under
from tools.bench.large_record import large_record
from tools.bench.sentences import PLACES, REASONS, STREETS, THINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.store.records import SqliteRecords

SHORTEST = 3
"""Letters from which the screens search."""

_PHRASES = 60
_SCANS = 10
_GOAL = 50
_SCAN = """
SELECT sequence FROM contribution WHERE state = 'published' AND text LIKE ?
ORDER BY sequence DESC LIMIT ?
"""


def measure(setting: Setting) -> list[Row]:
    """Measure a search at every letter of sixty phrases."""
    records = large_record(setting)
    browsing = Browsing(records, SystemClock(), Terms(5, 30, 24))
    scan = percentiles(timed(_scans(records)))[0]
    searches: list[Callable[[], object]] = [
        lambda typed=typed: browsing.search(typed)  # type: ignore[misc]
        for typed in _as_typed()
    ]
    samples = timed(searches, warm_up=20)
    records.close()
    found = row("search as you type", samples, f"LIKE of a rare word: p50 {scan:.0f}")
    return [under("p99", _GOAL, found)]


def _as_typed() -> Iterator[str]:
    chance = random.Random(19)  # noqa: S311 - phrases, not secrets
    for _ in range(_PHRASES):
        phrase = chance.choice((*THINGS, *PLACES, *REASONS, f"rue des {chance.choice(STREETS)}"))
        for length in range(SHORTEST, len(phrase) + 1):
            yield phrase[:length]


def _scans(records: SqliteRecords) -> Iterator[Callable[[], object]]:
    """Look for a word that few texts hold: most words asked for are not in every page."""
    engine = reading_engine(records.path)
    with engine.begin() as connection:
        for number in range(_SCANS):
            word = f"%{100 + number} rue des {STREETS[number]}%"
            yield lambda word=word: connection.exec_driver_sql(_SCAN, (word, PAGE)).all()  # type: ignore[misc]
    engine.dispose()
