"""A program of its own that checks typed codes when nobody else wants the processor.

Argon2 is slow on purpose. In the program that serves pages, what gives way would hold what they
need: the lock of the interpreter, and that of the memory map while 64 MiB come and go.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from kiosk.hub.seals import Seals

_REST = 3
"""How long it rests after a code, in times what the code took: whoever types one alone waits for
none of it, and whoever tries thousands leaves the processors, and their caches, to pages."""


class CheckingProgram:
    """Checks codes in a program beside this one: begun when the first is typed, ended with it."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the seals."""
        self._command = [sys.executable, "-m", __name__, str(folder)]
        self._running: subprocess.Popen[str] | None = None

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal, in hexadecimal.

        Raises:
            OSError: if the program cannot run.
        """
        return self._ask(typed, None)

    def secrets(self, typed: str, salt: bytes) -> list[bytes]:
        """Return what may unlock a draft for whoever types a code.

        Raises:
            OSError: if the program cannot run.
        """
        return [bytes.fromhex(it) for it in self._ask(typed, salt.hex())]

    def close(self) -> None:
        """End the program."""
        if self._running is not None:
            self._running.communicate()
            self._running = None

    def _ask(self, *question: str | None) -> list[str]:
        line = json.dumps(question)
        told = self._told(line) or self._told(line)  # the system may have ended it, for its memory
        if not told:
            raise OSError("the program that checks codes ended twice")
        found: list[str] = json.loads(told)
        return found

    def _told(self, line: str) -> str:
        """Return what the program answers to a line; nothing if it has ended."""
        if self._running is None:
            self._running = _beside(self._command)
        told = ""
        with suppress(BrokenPipeError):
            print(line, file=self._running.stdin, flush=True)
            told = self._running.stdout.readline() if self._running.stdout else ""
        if not told:
            self.close()
        return told


def _beside(command: list[str]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)  # noqa: S603 - ourselves


def main(folder: Path) -> None:
    """Answer each line until there are none: who asked has ended."""
    for each in (signal.SIGINT, signal.SIGTERM):  # meant for who asks, which ends this one
        signal.signal(each, signal.SIG_IGN)
    # Whatever else wants a processor takes one at once, even that on which a code is checked.
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    seals = Seals(folder)
    for line in sys.stdin:
        began = time.monotonic()
        typed, salt = json.loads(line)
        found = (
            seals.proofs(typed)
            if salt is None
            else [it.hex() for it in seals.secrets(typed, bytes.fromhex(salt))]
        )
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        time.sleep(_REST * (time.monotonic() - began))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
