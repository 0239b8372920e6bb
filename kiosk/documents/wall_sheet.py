"""Sheets that are read standing: « vous avez dit, nous avons fait », and the agents' daily list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, INK, SOFT, WHITE, WIDTH, Pdf, PdfPages, Style
from kiosk.domain.paper import Paper

_MARGIN = 40.0
_MEASURE = WIDTH - 2 * _MARGIN
_HEAD = 128.0
_BOTTOM = HEIGHT - 54
_FOOT = HEIGHT - 40
_INDENT = 16.0
_GAP = 20.0
_SHRINK = 0.9
_SIZES = (34, 28, 23, 19, 16)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: what it is, what is said in big, what is said under it.

    Attributes:
        label: over it, in the colour of the sheet.
        urgent: whether it is marked in red.
    """

    label: str
    text: str
    note: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class WallSheet:
    """A title on a band of colour, entries under it on as many pages as it takes.

    Attributes:
        empty: what is said when there is no entry.
        size: of the text of an entry, in points on A4: bigger when all fits on one page.
    """

    title: str
    subtitle: str
    colour: str
    entries: Sequence[Entry]
    empty: str
    foot: str
    size: float = 19


def render_wall_sheet(sheet: WallSheet, fonts: DocumentFonts, paper: Paper, author: str) -> Pdf:
    """Return the sheet as a PDF."""
    pages = PdfPages(fonts, paper)
    pages.describe(sheet.title, author)
    sheet = replace(sheet, size=_biggest(pages, sheet))
    top = _head(pages, sheet)
    for entry in sheet.entries:
        styles, height = _fitted(pages, entry, sheet)
        if top + height > _BOTTOM:
            pages.next_page()
            top = _head(pages, sheet)
        _draw(pages, entry, styles, top, height)
        top += height + _GAP
    if not sheet.entries:
        pages.text(sheet.empty, Style("text", sheet.size), _MARGIN, top, _MEASURE)
    return pages.finished()


def _biggest(pages: PdfPages, sheet: WallSheet) -> float:
    """Return the biggest size in which everything fits on one page, else that of the sheet."""
    room = _BOTTOM - _HEAD - 26
    for size in _SIZES:
        tried = replace(sheet, size=size)
        heights = [_fitted(pages, entry, tried)[1] + _GAP for entry in sheet.entries]
        if size > sheet.size and sum(heights) <= room:
            return size
    return sheet.size


def _head(pages: PdfPages, sheet: WallSheet) -> float:
    """Draw the band and the foot; return where the entries begin."""
    pages.box(0, 0, WIDTH, _HEAD, sheet.colour)
    title = Style("title", 40, WHITE, leading=1)
    while pages.height(sheet.title, title, _MEASURE) > 50:  # noqa: PLR2004 - one line of 40
        title = replace(title, size=title.size * _SHRINK)
    top = pages.text(sheet.title, title, _MARGIN, 34, _MEASURE)
    pages.text(sheet.subtitle, Style("strong", 14, WHITE), _MARGIN, top + 6, _MEASURE)
    pages.text(sheet.foot, Style("text", 9.5, SOFT), _MARGIN, _FOOT, _MEASURE)
    return _HEAD + 26


def _styles(size: float, colour: str) -> tuple[Style, Style, Style]:
    return (
        Style("strong", size * 0.66, colour),
        Style("strong", size, INK, leading=1.2),
        Style("text", size * 0.84, SOFT, leading=1.25),
    )


def _fitted(
    pages: PdfPages, entry: Entry, sheet: WallSheet
) -> tuple[tuple[Style, Style, Style], float]:
    """Return the styles in which an entry fits a page, and its height."""
    size = sheet.size
    while True:
        styles = _styles(size, "#c2381b" if entry.urgent else sheet.colour)
        texts = (entry.label, entry.text, entry.note)
        height = sum(
            pages.height(text, style, _MEASURE - _INDENT)
            for text, style in zip(texts, styles, strict=True)
            if text
        )
        if height <= _BOTTOM - _HEAD - 26:
            return styles, height
        size *= _SHRINK


def _draw(
    pages: PdfPages, entry: Entry, styles: tuple[Style, Style, Style], top: float, height: float
) -> None:
    pages.box(_MARGIN, top, 4, height, styles[0].colour)
    for text, style in zip((entry.label, entry.text, entry.note), styles, strict=True):
        if text:
            top = pages.text(text, style, _MARGIN + _INDENT, top, _MEASURE - _INDENT)
