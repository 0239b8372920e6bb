"""Pictures to dots and back."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.raster import to_picture, to_png, to_raster
from kiosk.domain.printing import Raster


@st.composite
def rasters(draw: st.DrawFn) -> Raster:
    width = draw(st.integers(1, 40))
    height = draw(st.integers(1, 12))
    dots = draw(st.binary(min_size=width * height, max_size=width * height))
    return to_raster(Image.frombytes("L", (width, height), dots))


def test_dark_turns_black_and_light_white_without_dithering() -> None:
    grey = Image.frombytes("L", (4, 1), bytes((0, 100, 200, 255)))
    assert to_raster(grey) == Raster(width=4, height=1, rows=b"\xc0")


def test_a_flat_grey_is_flat() -> None:
    assert set(to_raster(Image.new("L", (64, 64), 180)).rows) == {0}


def test_the_last_byte_of_a_row_is_padded_with_white() -> None:
    black = Image.new("L", (9, 2), 0)
    assert to_raster(black).rows == b"\xff\x80" * 2


@given(rasters())
def test_a_raster_comes_back_from_its_picture(raster: Raster) -> None:
    assert to_raster(to_picture(raster).convert("L")) == raster


@given(rasters())
def test_a_raster_comes_back_from_its_png(raster: Raster) -> None:
    with Image.open(BytesIO(to_png(raster))) as picture:
        assert to_raster(picture.convert("L")) == raster
