"""A PDF page that is filled with blocks: text of any script, shapes, a QR code, a drawing.

Points from the top left corner of an A4 page; on A3 everything is √2 times bigger.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import groupby
from typing import Literal, TypeAlias

import regex
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.fonts import DocumentFonts, Faces, FontFile, Script
from kiosk.documents.pdf_font import PdfFont, SizedFont, holds
from kiosk.documents.qr import Matrix
from kiosk.documents.typesetting import Line, Type, set_lines, widest_word
from kiosk.domain.paper import Paper

POINTS_PER_MM = 72 / 25.4
WIDTH, HEIGHT = 210 * POINTS_PER_MM, 297 * POINTS_PER_MM
"""Of an A4 page, in points."""
INK, SOFT, WHITE = "#1d1b2e", "#5a566b", "#ffffff"
_ARABIC = regex.compile(r"\p{Arabic}")
_WORD = regex.compile(r"(?P<space>[ \t\r\n]*)(?P<text>[^ \t\r\n]+)")
_HAN = regex.compile(r"\p{Han}")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
_CLUSTER = regex.compile(r"\X")
_LEADING = {Script.ARABIC: 1.45, Script.CHINESE: 1.3}
_INSIDE = 0.34
"""Half a capital's height in parts of the size: centres capitals in their line."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file and how many pages it has."""

    data: bytes
    pages: int


Weight = Literal["title", "strong", "text"]
PdfLine: TypeAlias = Line[SizedFont]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; sizes are points on A4.

    Attributes:
        leading: height of a line in parts of the size; scripts with tall letters take more.
    """

    weight: Weight = "text"
    size: float = 12
    colour: str = INK
    leading: float = 1.3
    tracking: float = 0


class PdfPages:
    """A PDF document being written, one page after the other."""

    def __init__(
        self,
        fonts: DocumentFonts,
        paper: Paper,
        script: Script = Script.LATIN,
        language: str = "fr",
    ) -> None:
        """Take the paper of every page, and the script and language of most of its text."""
        self._fonts = fonts
        self._script = script
        self._loaded: dict[FontFile, PdfFont] = {}
        self._buffer = BytesIO()
        width, height = (side * POINTS_PER_MM for side in paper.millimetres)
        self._canvas = Canvas(self._buffer, pagesize=(width, height), invariant=1, lang=language)
        self._canvas._preamble = ""  # noqa: SLF001 - it would name a font that is not embedded
        self._scale = (width / WIDTH, height / HEIGHT)
        self._begin()

    @property
    def rtl(self) -> bool:
        """Whether text runs from right to left."""
        return self._script is Script.ARABIC

    def describe(self, title: str, author: str) -> None:
        """Say what readers and screen readers announce."""
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.bookmarkPage("top")
        self._canvas.addOutlineEntry(title, "top")

    def next_page(self) -> None:
        """Finish the page and begin another."""
        self._canvas.showPage()
        self._begin()

    def finished(self) -> Pdf:
        """Return the PDF."""
        self._canvas.showPage()
        document = self._canvas._doc  # noqa: SLF001 - reportlab's own fonts do so
        document.idToObject["BasicFonts"].dict.clear()
        for font in self._loaded.values():
            font.embed(document)
        self._canvas.save()
        return Pdf(self._buffer.getvalue(), self._canvas.getPageNumber() - 1)

    def lines(self, text: str, style: Style, width: float) -> list[PdfLine]:
        """Return the lines of a text; a newline begins another."""
        return [
            line
            for paragraph in text.split("\n")
            for line in set_lines(self._pieces(paragraph, style), width, rtl=self.rtl)
        ]

    def leading(self, style: Style) -> float:
        """Return the height of a line."""
        return style.size * max(style.leading, _LEADING.get(self._script, 0))

    def height(self, text: str, style: Style, width: float) -> float:
        """Return how high a text stands."""
        return len(self.lines(text, style, width)) * self.leading(style)

    def widest(self, text: str, style: Style) -> float:
        """Return the width of the widest word."""
        return widest_word(self._pieces(text, style), rtl=self.rtl)

    def text(self, text: str, style: Style, left: float, top: float, width: float) -> float:
        """Set a text in a column, from its start side; return where it ends, from the top."""
        self._canvas.setFillColor(HexColor(style.colour))
        leading = self.leading(style)
        for line in self.lines(text, style, width):
            start = left + (width - line.width if self.rtl else 0)
            self._write(line, start, top + leading / 2 + style.size * _INSIDE)
            top += leading
        return top

    def box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.rect(left, HEIGHT - top - height, width, height, stroke=0, fill=1)

    def qr(self, matrix: Matrix, left: float, top: float, side: float) -> None:
        """Draw a QR code; whoever places it leaves the quiet zone white."""
        module = side / len(matrix)
        path = self._canvas.beginPath()
        for row, modules in enumerate(matrix):
            for first, last in _dark_runs(modules):
                bottom = HEIGHT - top - (row + 1) * module
                path.rect(left + first * module, bottom, (last - first) * module, module)
        self._canvas.setFillColor(HexColor("#000000"))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def strokes(
        self, strokes: Iterable[list[tuple[float, float]]], colour: str, width: float
    ) -> None:
        """Draw polylines with round ends; one point is a dot."""
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(width)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        path = self._canvas.beginPath()
        for points in strokes:
            path.moveTo(points[0][0], HEIGHT - points[0][1])
            for right, down in points[1:] or points:
                path.lineTo(right, HEIGHT - down)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def photo(self, file: bytes, left: float, top: float, width: float, height: float) -> None:
        """Fill a rectangle with a picture, its shape kept: what does not fit is cut off evenly."""
        picture = ImageReader(BytesIO(file))
        across, down = picture.getSize()
        scale = max(width / across, height / down)
        wide, high = across * scale, down * scale
        bottom = HEIGHT - top - height
        self._canvas.saveState()
        frame = self._canvas.beginPath()
        frame.rect(left, bottom, width, height)
        self._canvas.clipPath(frame, stroke=0, fill=0)
        self._canvas.drawImage(
            picture, left - (wide - width) / 2, bottom - (high - height) / 2, wide, high
        )
        self._canvas.restoreState()

    def _begin(self) -> None:
        self._canvas.scale(*self._scale)

    def _write(self, line: PdfLine, left: float, baseline: float) -> None:
        for stretch in line.stretches:
            shown = stretch.font.operators(stretch.text, stretch.direction)
            place = f"1 0 0 1 {left:.3f} {HEIGHT - baseline:.3f} Tm"
            self._canvas._code.append(f"BT {place} {shown} ET")  # noqa: SLF001 - as its shapes do
            left += stretch.width

    def _pieces(self, text: str, style: Style) -> Iterator[tuple[str, Type[SizedFont]]]:
        """Cut a text where its direction or its font changes."""
        for found in _WORD.finditer(text):
            space, word = found["space"], found["text"]
            if _ARABIC.search(word) or (self.rtl and not _LETTER.search(word)):
                yield space + word, self._type(self._fonts.arabic, style, rtl=True)
                continue
            first = Script.CHINESE if _HAN.search(word) else Script.LATIN
            faces_for = partial(self._faces_for, first, style.weight)
            runs = groupby(_CLUSTER.findall(word), faces_for)
            for faces, clusters in runs:
                yield space + "".join(clusters), self._type(faces, style, rtl=False)
                space = ""

    def _faces_for(self, first: Script, weight: Weight, cluster: str) -> Faces:
        """Return the first faces that have the glyphs, the Latin ones if none has."""
        for script in (first, Script.LATIN, Script.CYRILLIC, Script.CHINESE):
            faces = self._fonts.of(script)
            if faces is not None and holds(getattr(faces, weight), cluster):
                return faces
        return self._fonts.latin

    def _type(self, faces: Faces, style: Style, *, rtl: bool) -> Type[SizedFont]:
        return Type(
            face=self._sized(getattr(faces, style.weight), style),
            latin=self._sized(getattr(self._fonts.latin, style.weight), style),
            line=self.leading(style),
            rtl=rtl,
        )

    def _sized(self, font: FontFile, style: Style) -> SizedFont:
        if font not in self._loaded:
            self._loaded[font] = PdfFont(font, f"K{len(self._loaded)}")
        return SizedFont(self._loaded[font], style.size, style.tracking)


def _dark_runs(modules: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield where each run of dark modules begins and ends: no hairline between neighbours."""
    start = None
    for column, dark in enumerate((*modules, False)):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            yield start, column
            start = None
