"""The secrets that prove typed codes: one of each kiosk, kept in files outside the database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.sharing import Malformed
from kiosk.services.private_files import write_whole
from kiosk.services.sealing import CodeSealing, Cost

_PEPPER = 32
_DEAREST = Cost(memory=1 << 20, passes=20, lanes=16)


class Seals:
    """The seals of the kiosks: those of one town hall mostly share one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sealings: tuple[CodeSealing, ...] = ()
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

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal, in hexadecimal. Slow on purpose."""
        self._refresh()
        found = (sealing.code_hash(typed) for sealing in self._sealings)
        return [it.hex() for it in found if it is not None]

    def secrets(self, typed: str, salt: bytes) -> list[bytes]:
        """Return what may unlock a draft for whoever types a code. Slow on purpose."""
        self._refresh()
        found = (sealing.code_secret(typed, salt) for sealing in self._sealings)
        return [it for it in found if it is not None]

    def _refresh(self) -> None:
        """Read again what changed: kiosks may be enrolled by another program."""
        changed = self._folder.stat().st_mtime_ns
        if changed != self._read_when:
            self._sealings, self._read_when = tuple(self._read()), changed

    def _read(self) -> Iterator[CodeSealing]:
        for path in sorted(self._folder.glob("*.json")):
            pepper, *cost = json.loads(path.read_text(encoding="ascii"))
            yield CodeSealing(bytes.fromhex(pepper), Cost(*cost))


def _affordable(cost: Cost) -> bool:
    return (
        8 * cost.lanes <= cost.memory <= _DEAREST.memory
        and 1 <= cost.passes <= _DEAREST.passes
        and 1 <= cost.lanes <= _DEAREST.lanes
    )
