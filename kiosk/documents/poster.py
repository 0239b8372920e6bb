"""The poster: a panel with a drawing, a big title, a sentence, what to do and a QR code."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import inf

from kiosk.documents.fonts import DocumentFonts, Script
from kiosk.documents.pdf_page import HEIGHT, SOFT, WHITE, WIDTH, Pdf, PdfPages, Style
from kiosk.documents.qr import qr_matrix
from kiosk.domain.drawing import BLANK, COLOURS, WIDTHS, Drawing
from kiosk.domain.paper import Paper

_MARGIN = 40.0
_MEASURE = WIDTH - 2 * _MARGIN
_PANEL = 350.0
_STRIP = 68.0
"""What a photo leaves of the panel for the words above it."""
_LEDGE = 6.0
"""What a drawing leaves of the panel under it."""
_BIGGEST = 0.3
"""Points of a unit of the sheet at most: a small scribble does not fill a wall."""
_QR_TOP, _QR_SIDE = 652.0, 137.0
_ASIDE = 176.0
"""From the margin to the words beside the QR code."""
_FOOT = 808.0
_TITLE = Style("title", 84, leading=0.95)
_SENTENCE = Style("text", 23)
_SHRINK = 0.94
_UNBROKEN_ABOVE = 0.3
"""A long word makes the title smaller rather than being parted, down to this."""
_STROKE = 4.5
_STEP = re.compile(r"([ML])\s*(-?[0-9.]+)[\s,]+(-?[0-9.]+)")

Strokes = list[list[tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Poster:
    """What a poster says.

    Attributes:
        kicker: over the panel, in capitals.
        colour: of the panel and of the call, as `#rrggbb`; white must be legible on it.
        drawing: polylines in the unit square, as `Project.drawing`.
        photo: a picture file, shown instead of the drawing; None when there is none.
        inked: a drawing made at the kiosk, shown instead of both, whole and in its own inks.
        figure: what the panel shows in the biggest letters when there is nothing to see.
        figure_says: what the figure is, under it.
        call: above what to do; `act`: what to do.
        address: what the QR code opens.
        written_address: the same for people who type.
        foot: who prints, when, which version.
    """

    language: str
    script: Script
    kicker: str
    colour: str
    drawing: str
    photo: bytes | None
    figure: str
    figure_says: str
    title: str
    sentence: str
    call: str
    act: str
    address: str
    written_address: str
    foot: str
    inked: Drawing = BLANK


@dataclass(frozen=True, slots=True)
class PosterDesign:
    """What is the same on every printed document of a town hall.

    Attributes:
        follow_up_url: where residents follow and answer, with its scheme.
        fonts: the faces of each script.
    """

    bureau: str
    mairie: str
    follow_up_url: str
    fonts: DocumentFonts

    @property
    def site(self) -> str:
        """The address as people type it."""
        return self.follow_up_url.partition("://")[2].rstrip("/")


def render_poster(poster: Poster, fonts: DocumentFonts, paper: Paper, author: str) -> Pdf:
    """Return the poster as a PDF of one page."""
    pages = PdfPages(fonts, paper, poster.script, poster.language)
    pages.describe(poster.title, author)
    pages.box(0, 0, WIDTH, _PANEL, poster.colour)
    kicker = Style("strong", 14, WHITE, tracking=0 if pages.rtl else 1.6)
    pages.text(poster.kicker.upper(), kicker, _MARGIN, 36, _MEASURE)
    if poster.inked.strokes:
        _ink(pages, poster.inked)
    elif poster.photo is not None:
        pages.photo(poster.photo, 0, _STRIP, WIDTH, _PANEL - _STRIP)
    elif strokes_of(poster.drawing):
        _draw(pages, strokes_of(poster.drawing))
    else:
        _show_figure(pages, poster)
    _say(pages, poster)
    _call(pages, poster)
    foot = _fitted(pages, poster.foot, Style("text", 11.5, SOFT), _MEASURE, HEIGHT - _FOOT)
    pages.text(poster.foot, foot, _MARGIN, _FOOT, _MEASURE)
    return pages.finished()


def strokes_of(drawing: str) -> Strokes:
    """Return the polylines of path data `M x y L x y …`; what is no step of one is passed over."""
    strokes: Strokes = []
    for verb, right, down in _STEP.findall(drawing):
        if verb == "M" or not strokes:
            strokes.append([])
        try:
            strokes[-1].append((float(right), float(down)))
        except ValueError:
            continue
    return [points for points in strokes if len(points) > 1]


def _show_figure(pages: PdfPages, poster: Poster) -> None:
    """Write the figure across the panel, and what it is under it."""
    style = Style("title", 190, WHITE, leading=1)
    figure = _fitted(pages, poster.figure, style, _MEASURE, 210)
    says = _fitted(pages, poster.figure_says, Style("strong", 24, WHITE), _MEASURE, 64)
    high = pages.height(poster.figure, figure, _MEASURE)
    high += pages.height(poster.figure_says, says, _MEASURE)
    top = pages.text(poster.figure, figure, _MARGIN, (_PANEL + 46 - high) / 2, _MEASURE)
    pages.text(poster.figure_says, says, _MARGIN, top, _MEASURE)


def _draw(pages: PdfPages, strokes: Strokes) -> None:
    """Draw the residents' drawing in white, as big as the panel allows, its shape kept."""
    placed, _scale = _placed(strokes, 70, _PANEL - 24)
    pages.strokes(placed, WHITE, _STROKE)


def _ink(pages: PdfPages, drawing: Drawing) -> None:
    """Draw a sketch on white, in its own inks, as big as the panel allows, its shape kept."""
    pages.box(0, _STRIP, WIDTH, _PANEL - _STRIP - _LEDGE, WHITE)
    ways: Strokes = [[(float(x), float(y)) for x, y in it.points] for it in drawing.strokes]
    placed, scale = _placed(ways, _STRIP + 20, _PANEL - _LEDGE - 20, _BIGGEST)
    for stroke, way in zip(drawing.strokes, placed, strict=True):
        pages.strokes([way], COLOURS[stroke.colour], WIDTHS[stroke.width] * scale)


def _placed(
    strokes: Strokes, top: float, bottom: float, biggest: float = inf
) -> tuple[Strokes, float]:
    """Return strokes as big as a place of the panel allows, and how much bigger they are."""
    across = [right for points in strokes for right, _ in points]
    down = [depth for points in strokes for _, depth in points]
    wide, high = max(across) - min(across), max(down) - min(down)
    scale = min(_MEASURE / max(wide, 1e-6), (bottom - top) / max(high, 1e-6), biggest)
    left = _MARGIN + (_MEASURE - wide * scale) / 2 - min(across) * scale
    above = top + (bottom - top - high * scale) / 2 - min(down) * scale
    return [[(left + x * scale, above + y * scale) for x, y in points] for points in strokes], scale


def _say(pages: PdfPages, poster: Poster) -> None:
    """Set the title and the sentence, smaller until both fit: nothing is ever cut off."""
    room = _QR_TOP - 30 - (_PANEL + 26)
    shrink = 1.0
    while True:
        title = replace(_TITLE, size=_TITLE.size * shrink)
        sentence = replace(_SENTENCE, size=_SENTENCE.size * max(shrink, min(1, shrink * 1.7)))
        gap = title.size * 0.25
        high = pages.height(poster.title, title, _MEASURE) + gap
        high += pages.height(poster.sentence, sentence, _MEASURE)
        whole = shrink < _UNBROKEN_ABOVE or pages.widest(poster.title, title) <= _MEASURE
        if whole and high <= room:
            break
        shrink *= _SHRINK
    top = pages.text(poster.title, title, _MARGIN, _PANEL + 26, _MEASURE)
    pages.text(poster.sentence, sentence, _MARGIN, top + gap, _MEASURE)


def _call(pages: PdfPages, poster: Poster) -> None:
    """Draw the QR code at the start side, and beside it what to do."""
    column = _MEASURE - _ASIDE
    qr_left = _MARGIN + (_MEASURE - _QR_SIDE if pages.rtl else 0)
    left = _MARGIN + (0 if pages.rtl else _ASIDE)
    pages.qr(qr_matrix(poster.address), qr_left, _QR_TOP, _QR_SIDE)
    call = _fitted(pages, poster.call, Style("title", 30, poster.colour), column, 40)
    top = pages.text(poster.call, call, left, _QR_TOP - 8, column)
    act = _fitted(pages, poster.act, Style("text", 17, leading=1.32), column, 72)
    top = pages.text(poster.act, act, left, top + 4, column)
    written = _fitted(pages, poster.written_address, Style("strong", 21), column, 30)
    pages.text(poster.written_address, written, left, top + 6, column)


def _fitted(pages: PdfPages, text: str, style: Style, width: float, height: float) -> Style:
    """Return the style, smaller until the text fits a box without parting a word."""
    while pages.height(text, style, width) > height or (
        pages.widest(text, style) > width and style.size > 1
    ):
        style = replace(style, size=style.size * _SHRINK)
    return style
