"""Pictures from elsewhere: what is taken comes out as ours, what is refused says why."""

from __future__ import annotations

import random
import struct
import zlib
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from kiosk.documents.pictures import (
    LARGEST_FILE,
    LONGEST_SIDE,
    MOST_PIXELS,
    UnfitPicture,
    fitted,
    is_sound,
)

FORMATS = ("PNG", "JPEG", "WEBP")
TOP, BOTTOM = (200, 30, 20), (20, 60, 200)
ORIENTATION = 0x0112


def two_tones(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Return a picture red above, blue below."""
    image = Image.new("RGB", (width, height), TOP)
    image.paste(BOTTOM, (0, height // 2, width, height))
    return image.convert(mode)


def as_bytes(image: Image.Image, name: str = "PNG", **options: object) -> bytes:
    written = BytesIO()
    image.save(written, name, **options)
    return written.getvalue()


@cache
def sample(name: str) -> bytes:
    noise = Image.effect_noise((64, 48), 60).convert("RGB")
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    return as_bytes(noise, name, exif=exif)


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(fitted(data)))
    image.load()
    return image


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < 40 for one, other in zip(pixel, colour, strict=True))


def png_that_says(width: int, height: int) -> bytes:
    """Return a small PNG that announces a size, and holds next to nothing."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + (chunk(b"IEND", b""))
    )


@pytest.mark.parametrize("name", FORMATS)
def test_a_picture_is_kept_as_a_webp_of_the_same_sight(name):
    image = opened(as_bytes(two_tones(), name))
    assert (image.format, image.size, image.mode) == ("WEBP", (60, 40), "RGB")
    assert near(image.getpixel((30, 5)), TOP)
    assert near(image.getpixel((30, 35)), BOTTOM)


@pytest.mark.parametrize("mode", ["L", "P", "LA", "RGBA", "CMYK", "1", "I;16"])
def test_every_way_to_paint_is_taken(mode):
    name = "JPEG" if mode == "CMYK" else "PNG"
    source = Image.new("I;16", (20, 10), 65_535) if mode == "I;16" else two_tones(mode=mode)
    image = opened(as_bytes(source, name))
    assert image.mode == "RGB"
    assert image.convert("L").getextrema() != (0, 0)


def test_sixteen_bits_of_grey_keep_their_middle():
    grey = opened(as_bytes(Image.new("I;16", (20, 10), 32_768))).getpixel((5, 5))
    assert near(grey, (128, 128, 128))


def test_what_was_transparent_is_white():
    hole = Image.new("RGBA", (20, 10), (0, 0, 0, 0))
    assert opened(as_bytes(hole)).getpixel((5, 5)) == (255, 255, 255)


def test_a_large_picture_is_made_smaller_and_a_small_one_left_so():
    assert opened(as_bytes(two_tones(3000, 1500))).size == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert opened(as_bytes(two_tones(30, 15))).size == (30, 15)


def test_a_photo_taken_sideways_stands_upright():
    exif = Image.Exif()
    exif[ORIENTATION] = 3
    image = opened(as_bytes(two_tones(), "JPEG", exif=exif))
    assert near(image.getpixel((30, 5)), BOTTOM)


def test_no_word_of_the_file_is_kept():
    secret = "canari-48.88N-2.38E"
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", secret)
    exif = Image.Exif()
    exif[0x010E] = secret
    for data in (
        as_bytes(two_tones(), "PNG", pnginfo=words, exif=exif),
        as_bytes(two_tones(), "JPEG", comment=secret, exif=exif),
        as_bytes(two_tones(), "WEBP", exif=exif, xmp=secret.encode()),
    ):
        assert secret.encode() in data
        assert secret.encode() not in fitted(data)
        assert not opened(data).getexif()


def test_of_an_animation_the_first_picture_stays():
    frames = [Image.new("RGB", (20, 10), colour) for colour in (TOP, BOTTOM)]
    data = as_bytes(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    assert near(opened(data).getpixel((5, 5)), TOP)


@pytest.mark.parametrize("name", ["GIF", "BMP", "TIFF", "PPM", "ICO"])
def test_other_formats_are_refused_with_the_way_out(name):
    with pytest.raises(UnfitPicture, match="enregistrez-la en JPEG"):
        fitted(as_bytes(two_tones(), name))


def test_the_format_is_what_the_bytes_say_whatever_the_name():
    with pytest.raises(UnfitPicture, match="ni en PNG"):
        fitted(b"%PDF-1.7 photo.jpg")


def test_an_empty_file_is_refused():
    with pytest.raises(UnfitPicture, match="vide"):
        fitted(b"")


def test_a_heavy_file_is_refused_before_it_is_looked_at():
    with pytest.raises(UnfitPicture, match=r"dépasse 10.Mo"):
        fitted(b"\xff" * (LARGEST_FILE + 1))


@pytest.mark.parametrize(
    ("width", "height"), [(8001, 5000), (10_000, 9_500), (20_000, 20_000), (2**31 - 1, 1)]
)
def test_a_bomb_is_refused_on_what_it_announces(width, height):
    assert width * height > MOST_PIXELS
    with pytest.raises(UnfitPicture, match="40 millions de pixels"):
        fitted(png_that_says(width, height))


def test_a_text_that_inflates_without_end_is_refused():
    bomb = b"zTXt" + b"Comment\0\0" + zlib.compress(bytes(80_000_000), 9)
    chunk = struct.pack(">I", len(bomb) - 4) + bomb + struct.pack(">I", zlib.crc32(bomb))
    data = as_bytes(two_tones())
    with pytest.raises(UnfitPicture):
        fitted(data[:33] + chunk + data[33:])


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_cut_file_is_refused_as_damaged(name, share):
    data = sample(name)
    with pytest.raises(UnfitPicture, match=r"coupée ou abîmée|ni en PNG"):
        fitted(data[: int(len(data) * share)])


@given(st.binary(max_size=2000))
def test_random_bytes_are_refused_and_never_crash(data):
    with pytest.raises(UnfitPicture):
        fitted(data)


@pytest.mark.parametrize("name", FORMATS)
@given(data=st.data())
def test_damage_anywhere_is_taken_or_refused_and_never_crashes(name, data):
    damaged = bytearray(sample(name))
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    for file in (bytes(damaged), bytes(damaged[:cut])):
        try:
            assert is_sound(fitted(file))
        except UnfitPicture as refusal:
            assert str(refusal)  # noqa: PT017 - either way out is right


def test_many_damages_never_crash():
    chance = random.Random(19)
    for name in FORMATS:
        for _ in range(150):
            damaged = bytearray(sample(name))
            start = chance.randrange(len(damaged))
            damaged[start : start + 12] = chance.randbytes(12)
            try:
                fitted(bytes(damaged))
            except UnfitPicture:
                continue


def test_a_kept_picture_is_sound_until_it_is_damaged():
    kept = fitted(as_bytes(two_tones()))
    assert is_sound(kept)
    assert not is_sound(kept[: len(kept) // 2])
    assert not is_sound(b"")
