from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.throttle import Failures
from tests.fakes.chance import NOW


@pytest.mark.parametrize(
    ("count", "seconds"),
    [(1, 0), (4, 0), (5, 30), (6, 60), (7, 120), (9, 480), (10, 900), (11, 900), (10_000, 900)],
)
def test_each_wrong_try_waits_longer_up_to_a_quarter_of_an_hour(count: int, seconds: int):
    assert Failures(count, NOW).wait(NOW) == timedelta(seconds=seconds)


def test_the_wait_runs_out():
    failures = Failures(5, NOW)
    assert failures.wait(NOW + timedelta(seconds=29)) == timedelta(seconds=1)
    assert not failures.wait(NOW + timedelta(seconds=30))


def test_a_clock_set_back_hears_one_try_then_counts_from_there():
    before, earlier = Failures(10, NOW), NOW - timedelta(days=400)
    assert not before.wait(earlier)
    after = before.one_more(earlier)
    assert after.wait(earlier) == timedelta(minutes=15)
    assert not after.wait(earlier + timedelta(minutes=15))


def test_a_quiet_day_forgives():
    assert Failures(9, NOW).one_more(NOW + timedelta(hours=25)).count == 1
    assert Failures(9, NOW).one_more(NOW + timedelta(hours=23)).count == 10


def test_a_whole_day_of_guessing_hears_105_tries_at_most():
    now, heard, failures = NOW, 0, Failures(0, NOW)
    while now < NOW + timedelta(days=1):
        now += failures.wait(now)
        if now >= NOW + timedelta(days=1):
            break
        heard, failures = heard + 1, failures.one_more(now)
    assert 90 < heard <= 105
