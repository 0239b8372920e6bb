"""Look for similar texts while one is typed, word after word, beside a query for all its stems."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.domain.search_terms import stems
from kiosk.services.deposit import Terms
from kiosk.services.sealing import Cost, Sealing
from kiosk.services.supporting import Supporting
from kiosk.store.engine import reading_engine
from tools.bench.figures import Row, Setting, percentiles, row, timed, under
from tools.bench.large_record import large_record
from tools.bench.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.store.records import SqliteRecords

TEXTS = 100_000
"""Published texts that are compared with."""

_TYPED = 60
_PLAIN = 20
_GOAL = 50
_EVERY_STEM = """
SELECT rowid FROM contribution_search WHERE contribution_search MATCH ? ORDER BY rank LIMIT 50
"""


def measure(setting: Setting) -> list[Row]:
    """Measure a look at every word of sixty texts like those kept."""
    records = large_record(replace(setting, rows=min(setting.rows, TEXTS)))
    randomness = SystemRandomness()
    sealing = Sealing(randomness, bytes(32), Cost(8, 1, 1))
    supporting = Supporting(records, SystemClock(), randomness, sealing, Terms(5, 30, 24))
    plain = percentiles(timed(_plain(records)))
    looks: list[Callable[[], object]] = [
        lambda typed=typed: supporting.similar(typed)  # type: ignore[misc]
        for typed in _as_typed()
    ]
    samples = timed(looks, warm_up=20)
    records.close()
    baseline = f"all stems, not compared: p50 {plain[0]:.0f}, p99 {plain[2]:.0f}"
    return [under("p99", _GOAL, row("similar while typing", samples, baseline))]


def _as_typed() -> Iterator[str]:
    for text in _texts(_TYPED):
        said = text.split()
        for length in range(1, len(said) + 1):
            yield " ".join(said[:length])


def _texts(count: int) -> Iterator[str]:
    """Yield texts of the record that lost a word out of ten."""
    chance = random.Random(19)  # noqa: S311 - texts, not secrets
    for _ in range(count):
        said = sentence(chance.randrange(1, TEXTS)).text.split()
        yield " ".join(word for word in said if chance.random() > 1 / 10)


def _plain(records: SqliteRecords) -> Iterator[Callable[[], object]]:
    engine = reading_engine(records.path)
    with engine.begin() as connection:
        for text in _texts(_PLAIN):
            asked = " OR ".join(f'stems : "{stem}"' for stem in dict.fromkeys(stems(text)))
            yield lambda asked=asked: connection.exec_driver_sql(_EVERY_STEM, (asked,)).all()  # type: ignore[misc]
    engine.dispose()
