"""The hub's PostgreSQL on a disk that fills up: kiosks wait, pages are read, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.domain.sharing import Wish
from kiosk.errors import EnvironmentFault
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange, ask
from tests.fakes.outbox import SharedInMemoryRecords
from tests.fakes.postgresql import cluster, programs

pytestmark = [
    pytest.mark.skipif(programs() is None, reason="no PostgreSQL here (apt install postgresql)"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk"),
]
LEFT = 16 * 1024
"""Bytes left on the disk when it is said to be nearly full."""
DEPOSITS = 150


@contextmanager
def small_disk() -> Iterator[Path]:
    """Mount a disk of 160 MiB, in memory, on a folder with a short path."""
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", folder]
        if subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("no disk may be mounted here")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def disk() -> Iterator[Path]:
    with small_disk() as folder:
        yield folder


@pytest.fixture
def bench(disk: Path, tmp_path: Path) -> Iterator[HubBench]:
    folder = disk / "pg"
    folder.mkdir()
    with cluster(folder) as address:
        bench = HubBench(tmp_path / "hub", address)
        yield bench
        bench.database.close()


def test_a_full_disk_makes_kiosks_wait_and_loses_nothing(bench: HubBench, disk: Path):
    records = SharedInMemoryRecords()
    bureau = Bureau(records)
    rounds = Rounds(a_sharing(bureau), an_exchange(bureau), NearHub(bench), batch=20)
    told = bureau.give()
    rounds.make()
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(free(disk) - LEFT))
    receipts = [bureau.give() for _ in range(DEPOSITS)]
    with pytest.raises(EnvironmentFault, match="disque"):
        rounds.make()
    assert ask(bench.pages(), "GET", f"/{told.keys.token}").status == 200
    with pytest.raises(EnvironmentFault, match="disque"):
        rounds.make()
    assert records.told < len(records.kept.journal.events)
    ballast.unlink()
    rounds.make()
    assert all(bench.follow_ups.with_token(it.keys.token) for it in [told, *receipts])
    assert bench.follow_ups.ask(Wish.WITHDRAW, told.keys.token)


def free(disk: Path) -> int:
    """Return the bytes that are free."""
    seen = os.statvfs(disk)
    return seen.f_bavail * seen.f_frsize
