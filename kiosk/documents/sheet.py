"""A strip of thermal paper that is filled from the top down."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from kiosk.documents.qr import QUIET_ZONE, Matrix
from kiosk.documents.typesetting import Line, Type, set_lines

WHITE, BLACK = 255, 0
_MIDDLE_OF_CAPITALS = 0.35
"""Half a capital's height, in parts of the type's size: centres capitals in their line."""

Alignment = Literal["start", "centre"]
PillowType: TypeAlias = Type[ImageFont.FreeTypeFont]
PillowLine: TypeAlias = Line[ImageFont.FreeTypeFont]


class Sheet:
    """Draws blocks one under the other, between two margins. All lengths are dots.

    Attributes:
        height: rows used so far; what falls past `longest` is not drawn.
        measure: width between the margins.
    """

    def __init__(self, width: int, longest: int, margin: int, *, rtl: bool) -> None:
        self._picture = Image.new("L", (width, longest), WHITE)
        self._draw = ImageDraw.Draw(self._picture)
        self._margin = margin
        self._rtl = rtl
        self.height = 0
        self.measure = width - 2 * margin

    def skip(self, rows: int) -> None:
        """Leave white."""
        self.height += rows

    def rule(self, thickness: int) -> None:
        """Draw a line across, from margin to margin."""
        right, bottom = self._margin + self.measure - 1, self.height + thickness - 1
        self._draw.rectangle((self._margin, self.height, right, bottom), fill=BLACK)
        self.height += thickness

    def paragraph(
        self, pieces: Iterable[tuple[str, PillowType]], align: Alignment = "start"
    ) -> None:
        """Set text in lines; « start » is the right margin where text runs right to left."""
        pieces = tuple(pieces)
        leading = round(max(type_.line for _, type_ in pieces))
        drop = round(leading / 2 + pieces[0][1].face.size * _MIDDLE_OF_CAPITALS)
        for line in set_lines(pieces, self.measure, rtl=self._rtl):
            self._write(line, self._left(line, align), self.height + drop)
            self.height += leading

    def qr(self, matrix: Matrix, module: int) -> None:
        """Draw a QR code in the middle, `module` dots a module, inside its quiet zone."""
        side = len(matrix)
        ink = bytes(BLACK if dark else WHITE for row in matrix for dark in row)
        code = Image.frombytes("L", (side, side), ink)
        code = code.resize((side * module, side * module), Image.Resampling.NEAREST)
        quiet = QUIET_ZONE * module
        self._picture.paste(code, ((self._picture.width - code.width) // 2, self.height + quiet))
        self.height += code.height + 2 * quiet

    def finished(self) -> Image.Image:
        """Return the used part of the strip, in grey (mode L)."""
        return self._picture.crop((0, 0, self._picture.width, self.height))

    def _write(self, line: PillowLine, left: float, baseline: int) -> None:
        """Draw a line in black from `left`, standing on `baseline`."""
        for stretch in line.stretches:
            self._draw.text(
                (round(left), baseline),
                stretch.text,
                fill=BLACK,
                font=stretch.font,
                anchor="ls",
                direction=stretch.direction,
            )
            left += stretch.width

    def _left(self, line: PillowLine, align: Alignment) -> float:
        slack = self.measure - line.width
        if align == "centre":
            return self._margin + slack / 2
        return self._margin + (slack if self._rtl else 0)
