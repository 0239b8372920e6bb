"""What proves typed codes: the secret of each kiosk, kept in files outside the database."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import BoundedSemaphore, get_native_id

from kiosk.domain.sharing import Malformed
from kiosk.services.ports import Randomness
from kiosk.services.private_files import write_whole
from kiosk.services.sealing import Cost, Sealing

_PEPPER, _LEAST = 32, 19
_DEAREST = Cost(memory=1 << 20, passes=20, lanes=16)


class Busy(Exception):
    """Too many codes are being checked at once."""


class Seals:
    """The seals of the kiosks: those of one town hall mostly share one.

    At most `checking` codes are checked at a time, by threads that give way to all others, and four
    times as many wait: however many are typed, pages that need no such work stay fast.
    """

    def __init__(self, folder: Path, randomness: Randomness, checking: int = 1) -> None:
        self._folder = folder
        self._randomness = randomness
        self._checking = ThreadPoolExecutor(checking, "codes", _give_way)
        self._room = BoundedSemaphore(checking * 5)
        self._sealings: tuple[Sealing, ...] = ()
        self._read_when = 0

    def open(self) -> None:
        """Read what is kept."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._refresh()

    def add(self, pepper: str, cost: Cost) -> None:
        """Keep the seal of a kiosk; the same one once.

        Raises:
            Malformed: if it is not one.
        """
        if len(pepper) != 2 * _PEPPER or not set(pepper) <= set("0123456789abcdef"):
            raise Malformed("a pepper expected")
        if not _affordable(cost):
            raise Malformed("a cost expected")
        kept = json.dumps([pepper, cost.memory, cost.passes, cost.lanes])
        name = hashlib.sha256(kept.encode()).hexdigest()[:16]
        path = self._folder / f"{name}.json"
        if path.exists():
            return
        write_whole(path, kept)

    def full(self) -> bool:
        """Tell whether as many are being checked, and wait, as can be."""
        free = self._room.acquire(blocking=False)
        if free:
            self._room.release()
        return not free

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal, in hexadecimal. Slow on purpose.

        Raises:
            Busy: if too many are being checked.
        """
        found = self._slowly(lambda sealing: sealing.code_hash(typed))
        return [proof.hex() for proof in found]

    def secrets(self, typed: str, salt: bytes) -> list[bytes]:
        """Return what may unlock a draft for whoever types a code. Slow on purpose.

        Raises:
            Busy: if too many are being checked.
        """
        return self._slowly(lambda sealing: sealing.code_secret(typed, salt))

    def _slowly(self, of: Callable[[Sealing], bytes | None]) -> list[bytes]:
        if not self._room.acquire(blocking=False):
            raise Busy
        try:
            return self._checking.submit(self._computed, of).result()
        finally:
            self._room.release()

    def _computed(self, of: Callable[[Sealing], bytes | None]) -> list[bytes]:
        self._refresh()
        found = (of(sealing) for sealing in self._sealings)
        return [it for it in found if it is not None]

    def _refresh(self) -> None:
        """Read again what changed: kiosks may be enrolled by another program."""
        changed = self._folder.stat().st_mtime_ns
        if changed != self._read_when:
            self._sealings, self._read_when = tuple(self._read()), changed

    def _read(self) -> Iterator[Sealing]:
        for path in sorted(self._folder.glob("*.json")):
            pepper, *cost = json.loads(path.read_text(encoding="ascii"))
            yield Sealing(self._randomness, bytes.fromhex(pepper), Cost(*cost))


def _give_way() -> None:
    """Let this thread, and those that Argon2 starts from it, run when nobody else wants to.

    On Linux, where the number of a thread is taken for that of a process; elsewhere, nothing.
    """
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, get_native_id(), _LEAST)


def _affordable(cost: Cost) -> bool:
    return (
        8 * cost.lanes <= cost.memory <= _DEAREST.memory
        and 1 <= cost.passes <= _DEAREST.passes
        and 1 <= cost.lanes <= _DEAREST.lanes
    )
