from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.drawing import (
    BLANK,
    COLOURS,
    MOST_POINTS,
    MOST_STROKES,
    SHEET,
    WIDTHS,
    DamagedDrawing,
    Drawing,
    Stroke,
    TooDetailed,
    decode,
    encode,
    on_sheet,
    simplified,
)

POINTS = st.tuples(st.integers(0, SHEET[0]), st.integers(0, SHEET[1]))
STROKES = st.builds(
    Stroke,
    st.integers(0, len(COLOURS) - 1),
    st.integers(0, len(WIDTHS) - 1),
    st.lists(POINTS, min_size=1, max_size=20).map(tuple),
)
DRAWINGS = st.lists(STROKES, max_size=5).map(lambda strokes: Drawing(tuple(strokes)))
LINE = Stroke(0, 0, ((0, 0), (1000, 0)))
ZIGZAG = tuple((x, 1000 + 500 * (x % 2)) for x in range(4000))


@settings(max_examples=40)
@given(DRAWINGS)
def test_what_is_kept_reads_back_as_it_was(drawing):
    assert decode(encode(drawing)) == drawing


@settings(max_examples=150)
@given(st.binary(max_size=40))
@example(b"\x01\x00\x01\x80\x80\x80\x80")
@example(b"\x01\x00\xff\xff\xff\x00")
def test_any_bytes_are_a_drawing_or_are_refused(data):
    try:
        drawing = decode(data)
    except (DamagedDrawing, TooDetailed):
        return
    assert all(on_sheet(*point) == point for it in drawing.strokes for point in it.points)


@settings(max_examples=40)
@given(DRAWINGS.filter(lambda it: it.strokes), st.data())
def test_a_drawing_cut_short_is_refused_or_has_fewer_strokes(drawing, data):
    whole = encode(drawing)
    cut = whole[: data.draw(st.integers(1, len(whole) - 1))]
    with suppress(DamagedDrawing):
        assert len(decode(cut).strokes) < len(drawing.strokes)


@pytest.mark.parametrize(
    "data",
    [
        b"\x02\x00\x01\x00\x00",
        b"\x01\xf0\x01\x00\x00",
        b"\x01\x0f\x01\x00\x00",
        b"\x01\x00\x00",
        b"\x01\x00\x01\x01\x00",
        b"\x01\x00",
    ],
    ids=["another version", "no such colour", "no such width", "no point", "outside", "cut"],
)
def test_bytes_of_no_drawing_of_ours_are_refused(data):
    with pytest.raises(DamagedDrawing):
        decode(data)


def test_a_blank_sheet_is_no_byte():
    assert encode(BLANK) == b""
    assert decode(b"") == BLANK


def test_bytes_that_announce_100_000_points_are_refused_before_they_are_read():
    announced = bytes([1, 0, 0xA0, 0x8D, 0x06])
    with pytest.raises(TooDetailed):
        decode(announced)


def test_more_strokes_than_are_kept_are_refused():
    dots = tuple(Stroke(0, 0, ((5, 5),)) for _ in range(MOST_STROKES))
    with pytest.raises(TooDetailed):
        decode(encode(Drawing((*dots, LINE))))
    with pytest.raises(TooDetailed):
        Drawing(dots).with_stroke(LINE)


def test_a_stroke_of_more_points_than_are_left_is_refused():
    full = Drawing((Stroke(0, 0, ZIGZAG * 5),))
    assert full.points == MOST_POINTS
    with pytest.raises(TooDetailed):
        full.with_stroke(LINE)


def test_a_stroke_is_kept_with_the_points_that_its_shape_needs():
    slow = tuple((x, 700) for x in range(0, 3000, 4)) + tuple((3000, y) for y in range(700, 2000))
    drawn = BLANK.with_stroke(Stroke(1, 2, slow))
    assert drawn.strokes[0].points == ((0, 700), (3000, 700), (3000, 1999))


def test_a_way_without_points_stays_without():
    assert simplified(()) == ()


def test_a_dot_is_a_stroke():
    dot = Stroke(0, 1, ((500, 500),))
    assert BLANK.with_stroke(dot).strokes == (dot,)
    assert dot.passes((520, 500), 10)
    assert not dot.passes((600, 500), 10)


def test_the_eraser_takes_the_uppermost_stroke_that_it_touches():
    over = Stroke(1, 0, ((500, -0), (500, 800)))
    drawing = Drawing((LINE, over))
    assert drawing.without((500, 2), 20) == Drawing((LINE,))
    assert drawing.without((900, 8), 20) == Drawing((over,))
    assert drawing.without((900, 400), 20) is drawing


def test_the_middle_of_a_segment_can_be_touched():
    assert LINE.passes((500, 25), 20)
    assert not LINE.passes((500, 60), 20)


def test_a_place_off_the_sheet_is_on_its_edge():
    assert on_sheet(-4.2, 99999) == (0, SHEET[1])
