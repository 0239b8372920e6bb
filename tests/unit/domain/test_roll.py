from __future__ import annotations

from datetime import timedelta

from kiosk.domain.printing import Raster
from kiosk.domain.roll import Roll, predicted_end, ticket_mm
from tests.fakes.chance import NOW


def test_a_ticket_takes_its_height_and_what_the_knife_leaves():
    assert ticket_mm(Raster(8, 2030, bytes(2030)), 203) == 254 + 15


def test_a_roll_half_gone_in_ten_days_ends_in_ten_more():
    roll = Roll(NOW - timedelta(days=10), 40_000)
    assert predicted_end(roll, 80_000, NOW) == (NOW + timedelta(days=10)).date()
    assert predicted_end(Roll(roll.changed_at, 90_000), 80_000, NOW) == NOW.date()
    slow = predicted_end(Roll(roll.changed_at, 1), 80_000, NOW)
    assert slow == (NOW + timedelta(days=365)).date()


def test_without_a_pace_nothing_is_predicted():
    assert predicted_end(Roll(NOW - timedelta(days=10), 0), 80_000, NOW) is None
    assert predicted_end(Roll(NOW - timedelta(hours=3), 500), 80_000, NOW) is None
    assert predicted_end(Roll(NOW + timedelta(days=1), 500), 80_000, NOW) is None
