"""The power-cut rig: the product's own statements on a disk that forgets (research R-04).

The statements of real deposits are captured once, then replayed on the disk of `tools.rigs.disk`,
whose power goes at a write, a truncation or a synchronisation drawn by chance. What is left is
opened by the product, with its own SQLite, and compared with what had been acknowledged.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import apsw
from sqlalchemy import Engine, event

from kiosk.services.deposit import Draft
from kiosk.store.engine import PRAGMAS
from kiosk.store.records import SqliteRecords
from tools.rigs.depositing import deposit_into, words_of
from tools.rigs.disk import Disk, DiskVFS, PowerCut
from tools.rigs.survey import Findings, survey

DATABASE = "kiosk.db"
LEVELS = {"NORMAL": 1, "FULL": 2}
"""The values of `PRAGMA synchronous`."""

_DEPOSITS = 24
_CHECKPOINTS = (8, 40, 1000)
"""Pages of write-ahead log before a checkpoint: cuts must fall into some (SQLite's own: 1000)."""

_vfs_names = (f"cut{number}" for number in count())

Statement = tuple[str, tuple[Any, ...]]
Pragmas = dict[str, object]


@dataclass(frozen=True, slots=True)
class Script:
    """Deposits as the statements that the product sends for them, and the file they start from."""

    database: bytes
    deposits: tuple[tuple[Draft, tuple[Statement, ...]], ...]


@dataclass(slots=True)
class Cut:
    """What a series of power cuts gave.

    Attributes:
        cuts: how many.
        acknowledged: deposits whose COMMIT had returned when the power went.
        losing: cuts that lost an acknowledged deposit.
        lost: acknowledged deposits that were not found again.
        halves: deposits found by halves.
        damage: what else was wrong, in words.
        seeds: of the cuts after which the record was not sound.
    """

    cuts: int = 0
    acknowledged: int = 0
    losing: int = 0
    lost: int = 0
    halves: int = 0
    damage: tuple[str, ...] = ()
    seeds: tuple[int, ...] = ()

    def add(self, seed: int, findings: Findings) -> None:
        """Count what a survey found."""
        self.cuts += 1
        self.losing += findings.lost > 0
        self.lost += findings.lost
        self.halves += findings.halves
        self.damage += findings.damage
        self.seeds += () if findings.sound else (seed,)


def cut_while_depositing(cuts: int, seed: int, synchronous: str) -> Cut:
    """Cut the power that many times; the n-th is drawn from `seed + n`, so each can be replayed."""
    script = capture()
    series = {pages: _pragmas(synchronous, pages) for pages in _CHECKPOINTS}
    lengths = {pages: _length(script, pragmas) for pages, pragmas in series.items()}
    result = Cut()
    for one in range(seed, seed + cuts):
        chance = random.Random(one)  # noqa: S311 - moments, not secrets
        pages = chance.choice(_CHECKPOINTS)
        disk = Disk({DATABASE: script.database}, chance.randint(0, lengths[pages]))
        acknowledged = _replay(script, disk, series[pages])
        result.acknowledged += len(acknowledged)
        result.add(one, _look(disk.after_cut(chance), acknowledged))
    return result


def capture() -> Script:
    """Deposit for real and return the statements with their parameters, and the file before."""
    with tempfile.TemporaryDirectory(prefix="cuts-") as name:
        records = SqliteRecords(Path(name))
        records.open()
        deposit = deposit_into(records)
        drafts = [deposit.begin() for _ in range(_DEPOSITS)]
        deposit.send(drafts[0], words_of(drafts[0]))
        records.close()
        database = records.path.read_bytes()
        records.open()
        deposits = []
        for draft in drafts[1:]:
            with _captured() as statements:
                deposit.send(draft, words_of(draft))
            deposits.append((draft, tuple(statements)))
        records.close()
    return Script(database, tuple(deposits))


@contextmanager
def _captured() -> Iterator[list[Statement]]:
    statements: list[Statement] = []

    def execute(*arguments: Any) -> None:  # noqa: ANN401 - SQLAlchemy's six
        _connection, _cursor, statement, parameters, *_rest = arguments
        statements.append((statement, tuple(parameters)))

    def commit(_connection: object) -> None:
        statements.append(("COMMIT", ()))

    event.listen(Engine, "before_cursor_execute", execute)
    event.listen(Engine, "commit", commit)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", execute)
        event.remove(Engine, "commit", commit)


def _pragmas(synchronous: str, pages: int) -> Pragmas:
    changed = {"synchronous": LEVELS[synchronous], "wal_autocheckpoint": pages}
    return {"locking_mode": "exclusive"} | PRAGMAS | changed


def _length(script: Script, pragmas: Pragmas) -> int:
    """Return how many operations the disk is asked for when the power stays."""
    disk = Disk({DATABASE: script.database})
    _replay(script, disk, pragmas)
    return disk.operations


def _replay(script: Script, disk: Disk, pragmas: Pragmas) -> list[Draft]:
    """Deposit until the power goes or all is said; return what was acknowledged."""
    vfs = DiskVFS(next(_vfs_names), disk)
    connection = apsw.Connection(DATABASE, vfs=vfs.name)
    acknowledged = []
    try:
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name}={value}")
        for draft, statements in script.deposits:
            for statement, parameters in statements:
                connection.execute(statement, parameters).fetchall()
            acknowledged.append(draft)
    except PowerCut:
        pass
    finally:
        disk.off = True
        connection.close()
        vfs.unregister()
    return acknowledged


def _look(files: dict[str, bytes], acknowledged: list[Draft]) -> Findings:
    with tempfile.TemporaryDirectory(prefix="cut-") as name:
        folder = Path(name)
        for file, content in files.items():
            (folder / file).write_bytes(content)
        nothing: frozenset[UUID] = frozenset()
        return survey(folder, acknowledged, nothing)
