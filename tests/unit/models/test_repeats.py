"""The same press again: counted when there was time to mean it, or when it is another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.models.repeats import Repeats

pytestmark = pytest.mark.requirement("A20")


class Hand:
    """A hand that presses at given times, and what is counted of it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.delay = 0.25
        self.repeats = Repeats(lambda: self.delay, 20, lambda: self.now)

    def counts(self, what: int | QPointF, after: float) -> bool:
        self.now += after
        return not self.repeats.is_repeat(what)


@pytest.fixture
def hand():
    return Hand()


def test_a20_the_same_key_counts_again_once_the_delay_is_over(hand):
    counted = [hand.counts(32, after) for after in (1, 0.1, 0.1, 0.1, 0.25)]
    assert counted == [True, False, False, True, True]


def test_a20_another_key_counts_at_once(hand):
    assert [hand.counts(key, 0) for key in (32, 13, 32)] == [True, True, True]


def test_a20_a_touch_a_little_beside_is_the_same_and_one_farther_is_not(hand):
    assert hand.counts(QPointF(100, 100), 1)
    assert not hand.counts(QPointF(110, 110), 0)
    assert hand.counts(QPointF(110, 111), 0)
    assert hand.counts(32, 0)
    assert hand.counts(QPointF(110, 111), 0)


@pytest.mark.parametrize(("delay", "counted"), [(0, True), (0.5, False), (0.75, False)])
def test_a20_the_delay_is_what_is_asked_for(hand, delay, counted):
    hand.delay = delay
    assert hand.counts(32, 1)
    assert hand.counts(32, 0.4) is counted
