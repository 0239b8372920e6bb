"""Drawings: only the SVG of our own canvas is read, and it comes out as bare path data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.drawings import LONGEST_DRAWING, drawn, is_svg
from kiosk.documents.pictures import LARGEST_FILE, UnfitPicture

BODY = (
    '<path d="M 10,10 20 20 L30 30Q 1 2 3 4 C 0 0 1 1 2 2Z" stroke-width="3"/>'
    '\n  <polyline points="0,0 200,100"/><rect x="10" y="10" width="20" height="30"/>'
)
SVG = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200">{BODY}</svg>\n'
)
PATH_DATA = re.compile(r"M( -?\d+\.\d{3}| [LMQCZ])+")


def with_body(body: str, box: str = "0 0 10 10") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'.encode()


def path(data: str) -> bytes:
    return with_body(f'<path d="{data}"/>')


def test_strokes_become_path_data_in_the_unit_square():
    assert drawn(SVG.encode()) == (
        "M 0.050 0.050 L 0.100 0.100 L 0.150 0.150 Q 0.005 0.010 0.015 0.020"
        " C 0.000 0.000 0.005 0.005 0.010 0.010 Z"
        " M 0.000 0.000 L 1.000 0.500"
        " M 0.050 0.050 L 0.150 0.050 L 0.150 0.200 L 0.050 0.200 Z"
    )


def test_a_box_that_does_not_start_at_nought_is_brought_back():
    assert drawn(with_body('<polyline points="5,6 15,16"/>', "5 6 10 10")) == (
        "M 0.000 0.000 L 1.000 1.000"
    )


def test_an_svg_is_known_by_its_first_sign():
    assert is_svg(b"\xef\xbb\xbf  <svg/>")
    assert not is_svg(b"\x89PNG")
    assert not is_svg(b"")


@pytest.mark.parametrize(
    "svg",
    [
        SVG.replace("<svg", '<!DOCTYPE svg [<!ENTITY a "b">]><svg').encode(),
        SVG.replace("<svg", '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg').encode(),
        SVG.replace("<svg", "<?xml-stylesheet href='a.css'?><svg").encode(),
        with_body("<!-- Inkscape -->" + BODY),
        with_body("<script>alert(1)</script>"),
        with_body("<style>path { stroke: red }</style>"),
        with_body("<text>Bonjour</text>"),
        with_body("<image/>"),
        with_body("<g>" + BODY + "</g>"),
        with_body("<path d='M 0 0 L 1 1'><path d='M 0 0 L 1 1'/></path>"),
        with_body("du texte"),
        with_body('<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://x"/>'),
        with_body('<path d="M 0 0 L 1 1" onclick="alert(1)"/>'),
        with_body('<path d="M 0 0 L 1 1" style="stroke:url(http://x)"/>'),
        with_body('<path d="M 0 0 L 1 1" stroke-width="url(#x)"/>'),
        with_body('<rect x="0" y="0" width="100%" height="1"/>'),
        with_body('<rect x="1 2"/>'),
        with_body('<polyline points="0,0"/>'),
        with_body('<polyline points="0,0 1"/>'),
        with_body(BODY, "0 0 0 10"),
        with_body(BODY, "0 0 10"),
        with_body(BODY, ""),
        f'<svg viewBox="0 0 1 1">{BODY}</svg>'.encode(),
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"></svg>',
        b'<path xmlns="http://www.w3.org/2000/svg" d="M 0 0 L 1 1"/>',
        b"<html><body>Bonjour</body></html>",
        b"<svg",
        SVG.encode()[:-20],
    ],
)
def test_what_our_canvas_does_not_write_is_refused(svg):
    with pytest.raises(UnfitPicture, match="enregistrez-le en PNG"):
        drawn(svg)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "L 0 0 L 1 1",
        "M 0 0 A 1 1 0 0 0 2 2",
        "m 0 0 l 1 1",
        "M 0 0 L 1",
        "M 0 0 Z 1",
        "M L 1 1",
        "M 0 0 L 1e9 1",
        "M 0 0 L 12345678 1",
        "M 0 0 L nan 1",
        "M 0 0; alert(1)",
        "7 M 0 0",
    ],
)
def test_a_path_that_our_canvas_does_not_draw_is_refused(data):
    with pytest.raises(UnfitPicture, match="pas dessiné"):
        drawn(path(data))


def test_an_empty_drawing_says_so():
    with pytest.raises(UnfitPicture, match="vide"):
        drawn(with_body(""))
    with pytest.raises(UnfitPicture, match="vide"):
        drawn(b"")


def test_a_drawing_too_detailed_for_the_screen_says_so():
    points = "1 2 " * (LONGEST_DRAWING // 10)
    with pytest.raises(UnfitPicture, match="trop détaillé"):
        drawn(with_body(f'<polyline points="{points}"/>'))


def test_a_heavy_drawing_is_refused_before_it_is_read():
    with pytest.raises(UnfitPicture, match="dépasse"):
        drawn(b"<" * (LARGEST_FILE + 1))


def test_a_path_of_a_million_signs_is_judged_in_no_time():
    with pytest.raises(UnfitPicture):
        drawn(path("1" * 1_000_000 + "!"))


@given(st.binary(max_size=400) | st.text(max_size=300).map(str.encode))
def test_anything_is_drawn_or_refused_and_never_crashes(data):
    for svg in (data, b"<svg>" + data, with_body("") + data):
        try:
            assert PATH_DATA.fullmatch(drawn(svg))
        except UnfitPicture as refusal:
            assert str(refusal)  # noqa: PT017 - either way out is right


@given(st.data())
def test_damage_is_drawn_or_refused_and_what_is_drawn_is_only_path_data(data):
    damaged = bytearray(SVG.encode())
    for _ in range(data.draw(st.integers(1, 5))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert PATH_DATA.fullmatch(drawn(bytes(damaged)))
    except UnfitPicture as refusal:
        assert str(refusal)  # noqa: PT017 - either way out is right


@given(st.text("MLCQZ 0123456789.,-", max_size=60))
def test_any_path_is_drawn_or_refused(data):
    try:
        assert PATH_DATA.fullmatch(drawn(path(data)))
    except UnfitPicture as refusal:
        assert str(refusal)  # noqa: PT017 - either way out is right
