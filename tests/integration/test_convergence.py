"""Kiosks and hub end up saying the same, whatever is lost, late, repeated or restored."""

from __future__ import annotations

import pytest

from tools.rigs.converge import explore
from tools.rigs.planted import PLANTED

SEEDS, AT_A_TIME = 100, 20
"""Half a second of processor each."""
ENOUGH_TO_FIND = 20
FOUND_FROM = {"no idempotency": 14, "last write wins": 14, "no generations": 7}
"""The first history that finds a bug, so that those before it need not be lived."""


@pytest.mark.parametrize("first", range(0, SEEDS, AT_A_TIME))
def test_whatever_happens_kiosks_and_hub_say_the_same_in_the_end(first, tmp_path):
    """`make converge` lives through 10,000 histories."""
    assert explore(range(first, first + AT_A_TIME), folder=tmp_path).seed is None


@pytest.mark.parametrize("bug", PLANTED)
def test_the_rig_finds_a_planted_bug(bug, tmp_path):
    assert (
        explore(range(FOUND_FROM.get(bug, 0), ENOUGH_TO_FIND), PLANTED[bug], tmp_path).seed
        is not None
    )
