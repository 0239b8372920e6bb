"""Seconds that run out, one tick at a time."""

from __future__ import annotations

import pytest

from kiosk.models.countdown import Countdown

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_counts_down_to_zero_and_stops():
    countdown = Countdown(2)
    seen: list[int] = []
    countdown.changed.connect(lambda: seen.append(countdown.left))
    countdown.start()
    for _ in range(3):
        countdown.tick()
    assert seen == [2, 1, 0]
    assert not countdown._ticks.isActive()


def test_stopped_it_is_at_zero():
    countdown = Countdown(2)
    countdown.start()
    countdown.stop()
    assert countdown.left == 0
    assert not countdown._ticks.isActive()
