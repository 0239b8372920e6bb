"""Drawings as telephones show them: the same shape in few bytes."""

from __future__ import annotations

import math

import pytest

from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.outline import Ink, Outline, outline_of

ROUND = " ".join(
    f"{'L' if it else 'M'} {0.5 + 0.4 * math.cos(it / 50):.3f} {0.5 + 0.4 * math.sin(it / 50):.3f}"
    for it in range(315)
)
SCRIBBLE = " ".join(f"M {it % 97 / 97:.3f} 0.1 L {it % 89 / 89:.3f} 0.9" for it in range(2000))


def test_lines_keep_their_shape_in_a_box_of_their_own():
    drawn = outline_of("M 0.1 0.2 L 0.6 0.2 L 0.6 0.7 M 0.2 0.2 L 0.2 0.4", 500)
    assert drawn == Outline((Ink("M0 0l1200 0 0 1200M240 0l0 480"),), 1200, 1200)


def test_a_closed_line_comes_back_and_a_curve_is_its_ends():
    drawn = outline_of("M 0 0 L 1 0 Q 2 2 1 1 Z", 500)
    assert drawn == Outline((Ink("M0 0l1200 0 0 1200 -1200 -1200"),), 1200, 1200)


@pytest.mark.parametrize("drawing", ["", "Z", "L", "M 0.5", "M 0.1 0.1 M 0.2 0.2"])
def test_what_has_no_line_is_no_drawing(drawing):
    assert outline_of(drawing, 500) is None


def test_a_dot_has_a_box_too():
    assert outline_of("M 0.5 0.5 L 0.5 0.5", 500) == Outline((Ink("M0 0l0 0"),), 1, 1)


def test_strokes_keep_their_inks_and_those_that_follow_each_other_are_one_path():
    strokes = (
        Stroke(0, 0, ((0, 0), (2000, 0))),
        Stroke(0, 0, ((0, 500), (2000, 500))),
        Stroke(1, 2, ((1000, 1000),)),
        Stroke(0, 0, ((0, 900), (10, 900))),
    )
    drawn = outline_of(Drawing(strokes), 500)
    assert drawn == Outline(
        (
            Ink("M0 0l1200 0M0 300l1200 0", "#1d1b2e", 12),
            Ink("M600 600l0 0", "#c2381b", 72),
            Ink("M0 540l6 0", "#1d1b2e", 12),
        ),
        1200,
        600,
    )
    assert outline_of(Drawing(), 500) is None


def test_points_that_the_shape_does_not_need_are_left_out():
    drawn = outline_of(ROUND, 5_000)
    assert drawn is not None
    assert len(drawn.inks[0].path) < len(ROUND) / 10
    assert (drawn.width, drawn.height) == (1200, 1200)


def test_a_heavy_drawing_gets_coarser_then_loses_its_last_lines():
    coarser, cut = outline_of(ROUND, 165), outline_of(SCRIBBLE, 1_000)
    assert coarser is not None
    assert cut is not None
    assert coarser.width < 1200
    assert len(coarser.inks[0].path) <= 120
    assert 700 < len(cut.inks[0].path) <= 955


def test_many_inks_are_weighed_with_their_markup():
    strokes = tuple(Stroke(it % 5, 0, ((it, 0), (it, 9))) for it in range(400))
    drawn = outline_of(Drawing(strokes), 1_000)
    assert drawn is not None
    assert 10 < len(drawn.inks) < 22
