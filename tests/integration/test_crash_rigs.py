"""Nothing acknowledged is lost to a crash: small runs of the rigs; `make crash` does the rest."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tools.rigs.crash import judge_cuts, judge_kills
from tools.rigs.cuts import Cut
from tools.rigs.disk import SECTOR, Disk, PowerCut
from tools.rigs.kills import Killed

ROOT = Path(__file__).resolve().parents[2]


def test_kills_and_power_cuts_lose_nothing_and_the_control_is_seen_to_lose():
    """In a process of its own: the rig forks, and must not fork the tests."""
    asked = "--kills 4 --cuts 40 --synchronous FULL NORMAL".split()
    command = [sys.executable, "-m", "tools.rigs.crash", *asked]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    assert run.stdout.count(" ok\n") == 3


def test_a_control_that_loses_nothing_fails_because_the_rig_would_be_blind():
    assert not judge_cuts(Cut(cuts=60, acknowledged=700), "NORMAL").passed


def test_one_acknowledged_deposit_lost_is_a_failure_that_says_how_to_replay_it():
    outcome = judge_cuts(Cut(cuts=60, losing=1, lost=1, seeds=(41,)), "FULL")
    assert not outcome.passed
    assert any(remark.endswith("--seed 41") for remark in outcome.remarks)


@pytest.mark.parametrize("harm", [{"lost": 1}, {"halves": 1}, {"damage": ("quick_check: no",)}])
def test_a_kill_that_harms_is_a_failure(harm):
    assert not judge_kills(Killed(kills=8, **harm)).passed


def test_what_was_synchronised_survives_a_power_cut_and_the_rest_may_not():
    fates = set()
    for seed in range(60):
        disk = Disk({"file": b""})
        disk.files["file"].write(b"a" * SECTOR, 0)
        disk.files["file"].synchronise()
        disk.files["file"].write(b"b" * SECTOR, SECTOR)
        content = disk.after_cut(random.Random(seed))["file"]
        assert content[:SECTOR] == b"a" * SECTOR
        fates.add(content[SECTOR:].strip(b"\0"))
    assert {b"", b"b" * SECTOR} < fates, "kept, dropped, and torn"


def test_the_power_goes_once_and_nothing_is_written_afterwards():
    disk = Disk({}, cut_at=1)
    assert disk.spend()
    with pytest.raises(PowerCut):
        disk.spend()
    assert not disk.spend()
