"""Between pictures and the 1-bit rasters of a thermal head."""

from io import BytesIO

from PIL import Image, ImageChops

from kiosk.domain.printing import Raster

_DARK_BELOW = 144
"""Grey level that turns black: a little over the middle, since heads thin fine strokes."""


def to_raster(picture: Image.Image) -> Raster:
    """Return a grey picture (mode L) as black and white. Cut at a level, never dithered."""
    black = picture.point(lambda level: 255 if level < _DARK_BELOW else 0, mode="1")
    return Raster(width=picture.width, height=picture.height, rows=black.tobytes())


def to_picture(ticket: Raster) -> Image.Image:
    """Return a raster as a black on white picture (mode 1)."""
    ink = Image.frombytes("1", (ticket.width, ticket.height), ticket.rows)
    return ImageChops.invert(ink)


def to_png(ticket: Raster) -> bytes:
    """Return a raster as a PNG file, black on white."""
    png = BytesIO()
    to_picture(ticket).save(png, "PNG")
    return png.getvalue()
