from __future__ import annotations

from io import BytesIO

from PIL import Image

from kiosk.documents.pictures import is_sound
from kiosk.documents.sketch_picture import picture_of
from kiosk.domain.drawing import BLANK, Drawing, Stroke

RED = Stroke(1, 2, ((1000, 1500), (3000, 1500)))


def image_of(drawing: Drawing, width: int) -> Image.Image:
    return Image.open(BytesIO(picture_of(drawing, width))).convert("RGB")


def ink(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    colour = image.getpixel((x, y))
    assert isinstance(colour, tuple)
    return colour


def test_the_picture_is_the_whole_sheet():
    assert image_of(BLANK, 400).size == (400, 300)
    assert image_of(BLANK, 400).getextrema() == ((255, 255),) * 3
    assert is_sound(picture_of(Drawing((RED,))))


def test_a_stroke_has_its_colour_where_the_finger_went_and_nowhere_else():
    image = image_of(Drawing((RED,)), 400)
    red, green, blue = ink(image, 200, 150)
    assert red > 150
    assert max(green, blue) < 80
    assert ink(image, 200, 170) == (255, 255, 255)
    assert ink(image, 80, 150) == (255, 255, 255)


def test_a_dot_leaves_ink():
    image = image_of(Drawing((Stroke(0, 2, ((2000, 1500),)),)), 400)
    assert max(ink(image, 200, 150)) < 80
