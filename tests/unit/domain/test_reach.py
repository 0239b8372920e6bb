"""What a hand reaches from a wheelchair, on screens of every size at every height."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reach import (
    HIGHEST,
    LOWEST,
    NEEDED,
    Mounting,
    Rows,
    good_heights,
    reachable_rows,
)

pytestmark = pytest.mark.requirement("A21")

MM_PER_INCH = 25.4
DIAGONALS = st.floats(15.6, 43)
ROWS = st.sampled_from([720, 800, 1080, 1200, 1920, 2160, 3840])
BOTTOMS = st.floats(0, 2000)


def height_of(diagonal: float, *, upright: bool) -> float:
    """Return the height of a 16:9 screen in millimetres."""
    long, short = 16, 9
    return diagonal * MM_PER_INCH * (long if upright else short) / hypot(long, short)


HEIGHTS = st.builds(lambda inch, up: height_of(inch, upright=up), DIAGONALS, st.booleans())
MOUNTINGS = st.builds(Mounting, HEIGHTS, BOTTOMS)


def height_of_row(mounting: Mounting, row: float, rows: int) -> float:
    """Return how high above the floor a row is."""
    return mounting.top - row * mounting.height / rows


@given(MOUNTINGS, ROWS)
def test_the_rows_are_on_the_screen(mounting, rows):
    found = reachable_rows(mounting, rows)
    assert 0 <= found.first < found.end <= rows


@given(MOUNTINGS, ROWS)
def test_where_the_band_suffices_no_row_is_outside_it_and_none_of_it_is_lost(mounting, rows):
    found = reachable_rows(mounting, rows)
    high, low = (height_of_row(mounting, row, rows) for row in (found.first, found.end))
    row = mounting.height / rows
    if mounting.suffices:
        assert LOWEST - 1e-3 <= low < high <= HIGHEST + 1e-3
        assert abs(high - low - mounting.within_reach) <= 2 * row + 1e-3


@given(MOUNTINGS, ROWS)
def test_the_controls_always_have_the_height_that_they_need(mounting, rows):
    found = reachable_rows(mounting, rows)
    row = mounting.height / rows
    assert (found.end - found.first) * row >= min(NEEDED, mounting.height) - 2 * row - 1e-3


@given(MOUNTINGS, ROWS)
def test_too_high_a_screen_gives_its_bottom_and_too_low_a_one_its_top(mounting, rows):
    found = reachable_rows(mounting, rows)
    if not mounting.suffices:
        assert found.end == rows or found.first == 0
        assert (found.end == rows) or mounting.bottom < LOWEST


@given(HEIGHTS, ROWS)
def test_a_screen_hung_at_a_good_height_has_a_band_that_suffices(height, rows):
    least, most = good_heights(height)
    assert least <= most
    for bottom in (least, most):
        assert Mounting(height, bottom).suffices
    for bottom in (least - 1, most + 1):
        assert not Mounting(height, bottom).suffices


@given(HEIGHTS)
def test_a_screen_with_its_bottom_at_900_mm_always_has_a_good_height(height):
    least, most = good_heights(height)
    assert least <= LOWEST <= most


@pytest.mark.parametrize(
    ("height", "bottom", "rows", "expected"),
    [
        (598, 900, 1920, Rows(893, 1920)),  # 27 inches upright: its lowest 320 mm
        (598, 750, 1920, Rows(411, 1438)),  # hung lower, the band stands higher on it
        (194, 1000, 1080, Rows(0, 1080)),  # 15.6 inches lying: all of it
        (535, 800, 1080, Rows(233, 878)),  # 43 inches lying: a band across it
        (598, 1300, 1920, Rows(1310, 1920)),  # too high: its bottom
        (598, 200, 1920, Rows(0, 610)),  # too low: its top
    ],
)
def test_screens_that_exist(height, bottom, rows, expected):
    assert reachable_rows(Mounting(height, bottom), rows) == expected
