"""The territory as visitors see and touch it."""

import re
from math import cos, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.territory import (
    Landmark,
    LandmarkKind,
    Line,
    Projection,
    Quartier,
    Territory,
)

SQUARE: Line = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
HOLE: Line = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6))
HORSESHOE: Line = (
    (0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.8, 1.0),
    (0.8, 0.2), (0.2, 0.2), (0.2, 1.0), (0.0, 1.0),
)  # fmt: skip
degrees = st.tuples(st.floats(-180, 180), st.floats(-85, 85))


def test_a_projection_keeps_the_shape_of_the_ground() -> None:
    """At 60° north a degree east is half a degree north on the ground, and on the map."""
    projection = Projection.fitting(((10.0, 59.0), (12.0, 61.0)))
    corner, opposite = projection.line(((10.0, 61.0), (12.0, 59.0)))
    assert corner == pytest.approx((0.5 - cos(radians(60)) / 2, 0.0))
    assert opposite == pytest.approx((0.5 + cos(radians(60)) / 2, 1.0))


def test_a_wide_territory_touches_left_and_right_and_is_centred() -> None:
    projection = Projection.fitting(((0.0, -1.0), (8.0, 1.0)))
    corner, opposite = projection.line(((0.0, 1.0), (8.0, -1.0)))
    assert corner == pytest.approx((0.0, 0.375))
    assert opposite == pytest.approx((1.0, 0.625))


@given(st.lists(degrees, min_size=2, max_size=30))
def test_every_projected_point_is_in_the_unit_square(points: list[tuple[float, float]]) -> None:
    lons, lats = {round(lon, 3) for lon, _ in points}, {round(lat, 3) for _, lat in points}
    if len(lons) == 1 and len(lats) == 1:
        return
    for x, y in Projection.fitting(tuple(points)).line(tuple(points)):
        assert x == pytest.approx(0.5, abs=0.5 + 1e-9)
        assert y == pytest.approx(0.5, abs=0.5 + 1e-9)


@pytest.mark.parametrize("points", [(), ((2.0, 48.0),), ((2.0, 48.0), (2.0, 48.0))])
def test_points_that_span_nothing_have_no_projection(points: Line) -> None:
    with pytest.raises(ValueError, match="points"):
        Projection.fitting(points)


def test_a_touch_finds_the_quartier_and_not_its_hole() -> None:
    ring_road = Quartier("ring", "Ring", (SQUARE, HOLE))
    centre = Quartier("centre", "Centre", (HOLE,))
    territory = Territory((ring_road, centre))
    assert territory.quartier_at(0.1, 0.5) == ring_road
    assert territory.quartier_at(0.5, 0.5) == centre
    assert territory.quartier_at(1.5, 0.5) is None
    assert Territory((ring_road,)).quartier_at(0.5, 0.5) is None


def test_a_quartier_is_found_by_its_id() -> None:
    centre = Quartier("centre", "Centre", (HOLE,))
    assert Territory((centre,)).quartier("centre") == centre
    assert Territory((centre,)).quartier("nowhere") is None


@pytest.mark.parametrize("rings", [(SQUARE,), (SQUARE, HOLE), (HORSESHOE,), (HOLE, SQUARE)])
def test_the_name_is_written_inside_even_when_the_middle_is_not(rings: tuple[Line, ...]) -> None:
    quartier = Quartier("q", "Q", rings)
    assert quartier.contains(quartier.label)


def test_the_name_stands_away_from_the_borders() -> None:
    assert Quartier("q", "Q", (SQUARE,)).label == pytest.approx((0.5, 0.5))


def test_a_quartier_without_an_inside_still_has_a_place_for_its_name() -> None:
    flat = ((0.2, 0.5), (0.8, 0.5), (0.5, 0.5))
    assert Quartier("q", "Q", (flat,)).label == (0.2, 0.5)


def test_a_ring_that_repeats_a_corner_is_no_obstacle() -> None:
    stammering = Quartier("q", "Q", ((SQUARE[0], SQUARE[0], *SQUARE[1:]),))
    assert stammering.contains(stammering.label)


def test_paths_are_what_a_path_element_reads() -> None:
    quartier = Quartier("q", "Q", (SQUARE, HOLE))
    assert quartier.path.startswith("M 0.00000 0.00000 L 1.00000 0.00000 L ")
    assert re.fullmatch(r"(M [\d. ]+(L [\d. ]+)+Z ?){2}", quartier.path)
    canal = Landmark(LandmarkKind.WATER, "Canal", (((0.0, 0.0), (1.0, 1.0)),), closed=False)
    assert canal.path == "M 0.00000 0.00000 L 1.00000 1.00000"
