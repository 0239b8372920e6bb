"""Ending with whoever started us: a program held by its standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread


def hold(end: Callable[[], None]) -> None:
    """Call `end` when the standard input closes, from a thread of its own.

    Whoever holds the other end may be killed: the system closes it then.
    """

    def wait() -> None:
        sys.stdin.buffer.read()
        end()

    Thread(target=wait, name="leash", daemon=True).start()
