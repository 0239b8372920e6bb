"""The same press again: counted when there was time to mean it, or when it is another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.models.repeats import Delays, Repeats

pytestmark = pytest.mark.requirement("A20")


class Hand:
    """A hand that presses at given times, and what is counted of it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.delay = 0.25
        self.repeats = Repeats(lambda: Delays(self.delay, 0.06), 20, lambda: self.now)

    def presses(self, key: int, after: float, *, typing: bool = False) -> bool:
        self.now += after
        return not self.repeats.is_key_repeat(key, typing=typing)

    def touches(self, x: float, y: float, after: float, *, typing: bool = False) -> bool:
        self.now += after
        return not self.repeats.is_touch_repeat(QPointF(x, y), typing=typing)


@pytest.fixture
def hand():
    return Hand()


def test_a20_the_same_key_counts_again_once_the_delay_is_over(hand):
    counted = [hand.presses(32, after) for after in (1, 0.1, 0.1, 0.1, 0.25)]
    assert counted == [True, False, False, True, True]


def test_a20_another_key_counts_at_once(hand):
    assert [hand.presses(key, 0) for key in (32, 13, 32)] == [True, True, True]


def test_a20_a_touch_a_little_beside_is_the_same_and_one_farther_is_not(hand):
    assert hand.touches(100, 100, 1)
    assert not hand.touches(110, 110, 0)
    assert hand.touches(110, 111, 0)


def test_a20_the_key_that_a_touch_sends_does_not_hide_that_it_is_repeated(hand):
    assert hand.touches(100, 100, 1)
    assert hand.presses(76, 0)
    assert not hand.touches(100, 100, 0.01)


def test_a20_on_keys_a_fast_double_letter_counts_and_a_bounce_does_not(hand):
    touched = [hand.touches(9, 9, after, typing=True) for after in (1, 0.03, 0.04)]
    pressed = [hand.presses(76, after, typing=True) for after in (1, 0.03, 0.04)]
    assert touched == pressed == [True, False, True]


@pytest.mark.parametrize(("delay", "counted"), [(0, True), (0.5, False), (0.75, False)])
def test_a20_the_delay_is_what_is_asked_for(hand, delay, counted):
    hand.delay = delay
    assert hand.presses(32, 1)
    assert hand.presses(32, 0.4) is counted
