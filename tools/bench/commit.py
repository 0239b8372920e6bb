"""A deposit put on disk, beside the cheapest thing that a disk can promise."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.store.records import SqliteRecords
from tools.bench.figures import Row, Setting, percentiles, row, timed
from tools.rigs.depositing import deposit_into, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

_DEPOSITS = 2000
_WARM_UP = 100
_BLOCK = 8192
_FILE_BLOCKS = 512


def measure(setting: Setting) -> list[Row]:
    """Measure `Deposit.send`, whole, and a bare `fdatasync` of 8 kB on the same disk."""
    with tempfile.TemporaryDirectory(dir=setting.folder) as name:
        folder = Path(name)
        synced = timed(_synced_writes(folder / "bare"), _WARM_UP)
        records = SqliteRecords(folder)
        records.open()
        deposited = timed(_deposits(records), _WARM_UP)
        records.close()
    p50, _p95, p99 = percentiles(synced)
    baseline = f"fdatasync of 8 kB: p50 {p50:.2f}, p99 {p99:.2f}"
    return [row("commit of a deposit", deposited, baseline)]


def _deposits(records: SqliteRecords) -> Iterator[Callable[[], object]]:
    deposit = deposit_into(records)
    for _ in range(_DEPOSITS + _WARM_UP):
        draft = deposit.begin()
        words = words_of(draft)
        yield lambda draft=draft, words=words: deposit.send(draft, words)  # type: ignore[misc]


def _synced_writes(path: Path) -> Iterator[Callable[[], object]]:
    """Overwrite blocks of a file that does not grow, as SQLite does with its log."""
    file = os.open(path, os.O_RDWR | os.O_CREAT)
    block = os.urandom(_BLOCK)
    os.write(file, bytes(_BLOCK * _FILE_BLOCKS))
    os.fsync(file)

    def write(offset: int) -> None:
        os.pwrite(file, block, offset)
        os.fdatasync(file)

    for number in range(_DEPOSITS + _WARM_UP):
        yield lambda offset=number % _FILE_BLOCKS * _BLOCK: write(offset)  # type: ignore[misc]
    os.close(file)
