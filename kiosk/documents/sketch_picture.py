"""A drawing made by finger as a picture: for the project's page, its posters and the desk."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from kiosk.documents.pictures import LONGEST_SIDE
from kiosk.domain.drawing import COLOURS, SHEET, WIDTHS, Drawing, Stroke

_FINER = 2
"""Drawn this many times larger, then made smaller: its edges are smooth."""
_PAPER = "white"
_QUALITY = 90


def picture_of(drawing: Drawing, width: int = LONGEST_SIDE) -> bytes:
    """Return the whole sheet as a WebP, `width` pixels wide."""
    scale = width * _FINER / SHEET[0]
    size = (width, round(width * SHEET[1] / SHEET[0]))
    image = Image.new("RGB", (size[0] * _FINER, size[1] * _FINER), _PAPER)
    brush = ImageDraw.Draw(image)
    for stroke in drawing.strokes:
        _ink(brush, stroke, scale)
    written = BytesIO()
    image.resize(size, Image.Resampling.BOX).save(written, "WEBP", quality=_QUALITY)
    return written.getvalue()


def _ink(brush: ImageDraw.ImageDraw, stroke: Stroke, scale: float) -> None:
    """Draw one stroke, round at its ends and at its corners."""
    colour, wide = COLOURS[stroke.colour], WIDTHS[stroke.width] * scale
    points = [(x * scale, y * scale) for x, y in stroke.points]
    brush.line(points, colour, round(wide))
    for x, y in points:
        brush.circle((x, y), wide / 2, colour)
