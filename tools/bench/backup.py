"""The hourly backup of a large record, and what somebody who deposits meanwhile feels of it."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.store.backup import DATABASE, sync
from kiosk.store.records import SqliteRecords
from tools.bench.figures import Row, Setting, percentiles, row
from tools.bench.large_record import large_record
from tools.rigs.depositing import deposit_into, words_of

_BACKUPS = 2


def measure(setting: Setting) -> list[Row]:
    """Measure `back_up`, a bare copy of the same file, and deposits while it runs and before."""
    made = large_record(setting)
    made.close()
    with tempfile.TemporaryDirectory(dir=setting.folder) as name:
        path = Path(name) / DATABASE
        bare = [_milliseconds(lambda: _copied(made.path, path)) for _ in range(2)]
        records = SqliteRecords(path.parent)
        records.open_as_is()
        alone = _deposits(records, lambda done: done == 200)  # noqa: PLR2004 - enough for a p99
        durations, meanwhile = _backed_up(records)
        records.close()
    copied, (p50, _, p99) = percentiles(bare)[0], percentiles(alone)
    return [
        row(f"backup of {setting.rows:,}", durations, f"bare copy of the file: {copied:,.0f}"),
        row("commit while it is made", meanwhile, f"alone: p50 {p50:.1f}, p99 {p99:.1f}"),
    ]


def _backed_up(records: SqliteRecords) -> tuple[list[float], list[float]]:
    """Return how long copies took, and deposits while they were made, in milliseconds."""
    durations: list[float] = []
    meanwhile: list[float] = []
    with ThreadPoolExecutor(1) as upkeep:
        for hours in range(_BACKUPS):
            at = datetime.now(UTC) - timedelta(hours=hours)
            copying = upkeep.submit(_milliseconds, partial(records.back_up, at))
            meanwhile += _deposits(records, partial(_is_over, copying))
            durations.append(copying.result())
    return durations, meanwhile


def _deposits(records: SqliteRecords, enough: Callable[[int], bool]) -> list[float]:
    """Deposit again and again until it is enough; return how long each took."""
    deposit = deposit_into(records)
    samples: list[float] = []
    while not enough(len(samples)):
        draft = deposit.begin()
        words = words_of(draft)
        samples.append(_milliseconds(lambda: deposit.send(draft, words)))  # noqa: B023 - called here
        time.sleep(0.02)
    return samples


def _is_over(copying: Future[float], _deposits_done: int) -> bool:
    return copying.done()


def _copied(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    sync(target)


def _milliseconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000
