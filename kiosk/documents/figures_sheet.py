"""The one-page sheet of figures: totals in big, tables with their bars in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, INK, SOFT, WHITE, WIDTH, Pdf, PdfPages, Style
from kiosk.domain.paper import Paper

_BAND = 112.0
_MARGIN = 40.0
_GUTTER = 28.0
_COLUMN = (WIDTH - 2 * _MARGIN - _GUTTER) / 2
_TOTALS = _BAND + 22
_FOOT = HEIGHT - 34
_BOTTOM = HEIGHT - 52
_LABELS, _COUNTS = 0.46, 0.2
"""Parts of a column that labels and counts take; bars have the rest."""
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0)
_TRACK = "#ddd3c1"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One line of a table.

    Attributes:
        told: the count, or words where it may not be told.
        share: of the longest bar, from 0 to 1.
    """

    label: str
    told: str
    share: float


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A title and its lines."""

    title: str
    lines: Sequence[FigureLine]


@dataclass(frozen=True, slots=True)
class FiguresSheet:
    """A title on a band of colour, the totals, the tables, and a note above the foot.

    Attributes:
        totals: figures in big, each with what it counts.
        empty: what is said when there is no table.
        note: how the figures are made.
    """

    title: str
    subtitle: str
    colour: str
    totals: Sequence[tuple[str, str]]
    tables: Sequence[FigureTable]
    empty: str
    note: str
    foot: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A table and where it begins."""

    table: FigureTable
    left: float
    top: float


def render_figures_sheet(
    sheet: FiguresSheet, fonts: DocumentFonts, paper: Paper, author: str
) -> Pdf:
    """Return the sheet as a PDF of one page."""
    pages = PdfPages(fonts, paper)
    pages.describe(sheet.title, author)
    pages.box(0, 0, WIDTH, _BAND, sheet.colour)
    measure = WIDTH - 2 * _MARGIN
    end = pages.text(sheet.title, Style("title", 27, WHITE, leading=1.1), _MARGIN, 26, measure)
    pages.text(sheet.subtitle, Style("strong", 12, WHITE), _MARGIN, end + 6, measure)
    top = _totals(pages, sheet)
    if not sheet.tables:
        pages.text(sheet.empty, Style("text", 15), _MARGIN, top, measure)
    room = _BOTTOM - 8
    size = next((it for it in _SIZES if _bottom(pages, sheet, top, it) <= room), _SIZES[-1])
    for placed in _placed(pages, sheet, top, size):
        _draw(pages, placed, size, sheet.colour)
    pages.text(sheet.note, Style("text", 9, SOFT), _MARGIN, _BOTTOM, measure)
    pages.text(sheet.foot, Style("text", 9, SOFT), _MARGIN, _FOOT, measure)
    return pages.finished()


def _totals(pages: PdfPages, sheet: FiguresSheet) -> float:
    """Draw the totals side by side; return where the tables begin."""
    width = (WIDTH - 2 * _MARGIN) / max(1, len(sheet.totals))
    bottom = _TOTALS
    for rank, (figure, says) in enumerate(sheet.totals):
        left = _MARGIN + rank * width
        end = pages.text(figure, Style("title", 30, sheet.colour, 1.1), left, _TOTALS, width)
        bottom = max(bottom, pages.text(says, Style("text", 11, SOFT), left, end, width - 10))
    return bottom + 18


def _placed(pages: PdfPages, sheet: FiguresSheet, top: float, size: float) -> list[_Placed]:
    """Place each table where there is more room."""
    ends = [top, top]
    placed = []
    for table in sheet.tables:
        column = ends.index(min(ends))
        placed.append(_Placed(table, _MARGIN + column * (_COLUMN + _GUTTER), ends[column]))
        ends[column] += _height(pages, table, size)
    return placed


def _bottom(pages: PdfPages, sheet: FiguresSheet, top: float, size: float) -> float:
    placed = _placed(pages, sheet, top, size)
    return max((it.top + _height(pages, it.table, size) for it in placed), default=top)


def _styles(size: float) -> tuple[Style, Style, Style]:
    return (
        Style("strong", size * 1.15, INK),
        Style("text", size, INK, leading=1.2),
        Style("strong", size, INK, leading=1.2),
    )


def _height(pages: PdfPages, table: FigureTable, size: float) -> float:
    title, label, _ = _styles(size)
    lines = sum(_line_height(pages, line, label) for line in table.lines)
    return pages.height(table.title, title, _COLUMN) + lines + size * 1.6


def _line_height(pages: PdfPages, line: FigureLine, label: Style) -> float:
    return pages.height(line.label, label, _COLUMN * _LABELS) + label.size * 0.25


def _draw(pages: PdfPages, placed: _Placed, size: float, colour: str) -> None:
    """Draw a table: its lines can be read without the bars."""
    table, left = placed.table, placed.left
    title, label, told = _styles(size)
    top = pages.text(table.title, title, left, placed.top, _COLUMN)
    bar_left = left + _COLUMN * _LABELS + 6
    bars = _COLUMN * (1 - _LABELS - _COUNTS) - 12
    for line in table.lines:
        pages.text(line.label, label, left, top, _COLUMN * _LABELS)
        pages.box(bar_left, top + size * 0.25, bars, size * 0.7, _TRACK)
        pages.box(bar_left, top + size * 0.25, bars * line.share, size * 0.7, colour)
        counts = left + _COLUMN * (1 - _COUNTS)
        pages.text(line.told, told, counts, top, _COLUMN * _COUNTS)
        top += _line_height(pages, line, label)
