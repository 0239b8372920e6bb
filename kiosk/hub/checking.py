"""Checks typed codes, a few at a time, without slowing whoever types none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from queue import SimpleQueue
from threading import Lock
from typing import Protocol, TypeVar

T = TypeVar("T")
_WAITING = 4
"""Codes that wait for each one that is checked."""
_MOST = 20
"""Codes that wait or are checked, however many processors there are: each holds a thread, and the
pages that need none have forty."""


class Busy(Exception):
    """Too many codes are being checked at once."""


class Checker(Protocol):
    """Checks one code at a time, slowly."""

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code, in hexadecimal."""

    def secrets(self, typed: str, salt: bytes) -> list[bytes]:
        """Return what may unlock a draft for whoever types a code."""


class Checking:
    """Checks as many codes at a time as it has checkers, while four times as many wait."""

    def __init__(self, checkers: Iterable[Checker]) -> None:
        self._free = SimpleQueue[Checker]()
        for it in checkers:
            self._free.put(it)
        self._room = min(self._free.qsize() * (1 + _WAITING), _MOST)
        self._lock = Lock()

    def full(self) -> bool:
        """Tell whether as many are being checked, and wait, as can be."""
        return self._room == 0

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal, in hexadecimal. Slow on purpose.

        Raises:
            Busy: if too many are being checked.
        """
        return self._checked(lambda checker: checker.proofs(typed))

    def secrets(self, typed: str, salt: bytes) -> list[bytes]:
        """Return what may unlock a draft for whoever types a code. Slow on purpose.

        Raises:
            Busy: if too many are being checked.
        """
        return self._checked(lambda checker: checker.secrets(typed, salt))

    def _checked(self, of: Callable[[Checker], T]) -> T:
        with self._lock:
            if self.full():
                raise Busy
            self._room -= 1
        checker = self._free.get()
        try:
            return of(checker)
        finally:
            self._free.put(checker)
            with self._lock:
                self._room += 1
