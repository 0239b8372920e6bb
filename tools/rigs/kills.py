"""The kill rig: a kiosk that records is killed with SIGKILL, over and over (research R-03).

The kiosk is a child process: it draws a draft, announces it, deposits it through the product's own
use case, and acknowledges it once `send` has returned. Whatever it acknowledged must be on disk.
"""

from __future__ import annotations

import multiprocessing
import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.store.records import SqliteRecords
from tools.rigs.depositing import deposit_into, words_of
from tools.rigs.survey import Findings, survey

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from kiosk.services.deposit import Draft

# The parent is warm and holds no connection when it forks: a child opens its own in milliseconds.
_PROCESSES = multiprocessing.get_context("fork")
_KILLS_OF_ONE_FILE = 25
"""Enough for a file to be hurt again and again; looking through a longer one takes too long."""
_MOST_DEPOSITS = 30
_LONGEST_WAIT = 0.008
"""Seconds after an announcement: about two deposits, so that every moment of one is hit."""


@dataclass(slots=True)
class Killed:
    """What a series of kills gave.

    Attributes:
        kills: how many.
        acknowledged: deposits acknowledged before a kill.
        unacknowledged: kills that left a deposit on disk that nobody had been told of.
        lost: acknowledged deposits that were not found again.
        halves: deposits found by halves, or twice once sent again.
        damage: what else was wrong, in words.
    """

    kills: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    lost: int = 0
    halves: int = 0
    damage: tuple[str, ...] = ()

    def add(self, findings: Findings) -> None:
        """Count what a survey found."""
        self.lost += findings.lost
        self.halves += findings.halves
        self.damage += findings.damage


def kill_while_depositing(kills: int, seed: int) -> Killed:
    """Kill a kiosk that many times at moments drawn from the seed; return what became of it."""
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    killed = Killed()
    while killed.kills < kills:
        with tempfile.TemporaryDirectory(prefix="kills-") as folder:
            _kill_in(Path(folder), min(_KILLS_OF_ONE_FILE, kills - killed.kills), chance, killed)
    return killed


def _kill_in(folder: Path, kills: int, chance: random.Random, killed: Killed) -> None:
    """Kill the kiosk of one data folder, over and over, and count what is found each time."""
    before: frozenset[UUID] = frozenset()
    for _ in range(kills):
        announced, acknowledged = _one_life(folder, chance)
        killed.kills += 1
        killed.acknowledged += len(acknowledged)
        found = survey(folder, acknowledged, before)
        killed.add(found)
        pending = announced - acknowledged
        killed.unacknowledged += sum(it.subject_id in found.kept for it in pending)
        before = _after_retry(folder, pending, found.kept, killed)


def _one_life(folder: Path, chance: random.Random) -> tuple[set[Draft], set[Draft]]:
    """Let a kiosk deposit, kill it; return the drafts it announced, and those it acknowledged."""
    reader, writer = _PROCESSES.Pipe(duplex=False)
    kiosk = _PROCESSES.Process(target=_deposit_for_ever, args=(folder, writer))
    kiosk.start()
    writer.close()
    announced: set[Draft] = set()
    acknowledged: set[Draft] = set()
    deposits = chance.randint(0, _MOST_DEPOSITS)
    try:
        while len(announced) < deposits:
            _listen(reader, announced, acknowledged)
        time.sleep(chance.uniform(0, _LONGEST_WAIT))
        kiosk.kill()
        while True:
            _listen(reader, announced, acknowledged)
    except EOFError:
        kiosk.join()
    return announced, acknowledged


def _listen(reader: Connection, announced: set[Draft], acknowledged: set[Draft]) -> None:
    """Wait for one message of the kiosk.

    Raises:
        EOFError: the kiosk is dead and has nothing more to say.
    """
    draft, done = reader.recv()
    (acknowledged if done else announced).add(draft)


def _deposit_for_ever(folder: Path, writer: Connection) -> None:
    records = SqliteRecords(folder)
    records.open()
    deposit = deposit_into(records)
    while True:
        draft = deposit.begin()
        writer.send((draft, False))
        deposit.send(draft, words_of(draft))
        writer.send((draft, True))


def _after_retry(
    folder: Path, pending: set[Draft], before: frozenset[UUID], killed: Killed
) -> frozenset[UUID]:
    """Send again what was never acknowledged: it must be there, once. Return what is kept."""
    if not pending:
        return before
    records = SqliteRecords(folder)
    records.open()
    for draft in pending:
        deposit_into(records).send(draft, words_of(draft))
    records.close()
    found = survey(folder, pending, before)
    killed.add(found)
    return found.kept
