from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from threading import Event

import psutil
import pytest

from kiosk.domain.receipt_code import code_from
from kiosk.hub.checking import Busy, Checking
from kiosk.hub.checking_program import CheckingProgram
from kiosk.hub.seals import Seals
from tests.fakes.bureau import CHEAP, PEPPER

CODE, SALT = code_from(5), b"0123456789abcdef"


@pytest.fixture
def seals(tmp_path):
    seals = Seals(tmp_path / "seals")
    seals.open()
    return seals


@pytest.fixture
def program(seals, tmp_path):
    with closing(CheckingProgram(tmp_path / "seals")) as program:
        yield program


@dataclass
class Slow:
    """A checker that takes its time."""

    go_on: Event = field(default_factory=Event)

    def proofs(self, typed: str) -> list[str]:
        self.go_on.wait()
        return [typed]

    def secrets(self, _typed: str, salt: bytes) -> list[bytes]:
        return [salt]


@pytest.mark.parametrize(("checkers", "room"), [(1, 5), (3, 15), (64, 20)])
def test_a_few_wait_and_the_next_is_told_so_however_many_processors_there_are(checkers, room):
    slow = Slow()
    checking = Checking([slow] * checkers)
    with ThreadPoolExecutor(room) as pool:
        asked = []
        for _ in range(room):
            assert not checking.full()
            asked.append(pool.submit(checking.proofs, CODE))
            wait_until(lambda: checking._room == room - len(asked))
        assert checking.full()
        with pytest.raises(Busy):
            checking.proofs(CODE)
        slow.go_on.set()
        assert [it.result() for it in asked] == [[CODE]] * room
    assert not checking.full()


def wait_until(holds: Callable[[], bool]) -> None:
    while not holds():
        time.sleep(0.001)


def test_a_check_that_fails_leaves_room_for_the_next(seals):
    seals.add(PEPPER.hex(), CHEAP)
    checking = Checking([seals])
    for _ in range(6):
        with pytest.raises(TypeError):
            checking.secrets(CODE, None)  # type: ignore[arg-type]
    assert checking.proofs(CODE)


def test_the_program_proves_what_the_seals_prove_even_of_kiosks_enrolled_since(program, seals):
    assert program.proofs(CODE) == []
    seals.add(PEPPER.hex(), CHEAP)
    assert program.proofs(CODE) == seals.proofs(CODE) != []
    assert program.secrets(CODE, SALT) == seals.secrets(CODE, SALT) != []
    assert program.proofs("what\ncannot “be” a code") == []


def test_it_is_begun_again_when_the_system_ends_it(program, seals):
    seals.add(PEPPER.hex(), CHEAP)
    assert program.proofs(CODE)
    os.kill(program._running.pid, signal.SIGKILL)
    assert program.proofs(CODE)


def test_it_gives_way_to_whatever_else_wants_a_processor(program):
    program.proofs(CODE)
    assert os.sched_getscheduler(program._running.pid) == os.SCHED_IDLE


def test_one_that_cannot_run_is_a_fault(tmp_path):
    with (
        closing(CheckingProgram(tmp_path / "nowhere")) as program,
        pytest.raises(OSError, match="ended twice"),
    ):
        program.proofs(CODE)


ASKING = """
import sys
from pathlib import Path
from kiosk.hub.checking_program import CheckingProgram
program = CheckingProgram(Path(sys.argv[1]))
for line in sys.stdin:
    program.proofs(line)
    print(program._running.pid, flush=True)
"""


def test_signals_meant_for_whoever_asks_leave_it_and_it_ends_with_them(seals, tmp_path):
    command, pipe = [sys.executable, "-c", ASKING, str(tmp_path / "seals")], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as asking:

        def ask() -> int:
            print(CODE, file=asking.stdin, flush=True)
            return int(asking.stdout.readline() if asking.stdout else 0)

        checks = psutil.Process(ask())
        for each in (signal.SIGINT, signal.SIGTERM):
            checks.send_signal(each)
        assert ask() == checks.pid
        asking.kill()
    checks.wait(timeout=30)
    assert not checks.is_running()
