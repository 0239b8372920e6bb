"""The report of an evaluation: totals in big, then sections on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, INK, SOFT, WHITE, WIDTH, Pdf, PdfPages, Style
from kiosk.domain.paper import Paper

_MARGIN = 48.0
_MEASURE = WIDTH - 2 * _MARGIN
_BAND = 128.0
_TOP = 52.0
_BOTTOM = HEIGHT - 64
_FOOT = HEIGHT - 34
_LABELS, _COUNTS = 0.5, 0.14
"""Parts of the measure that labels and counts take; bars have the rest."""
_TRACK = "#ddd3c1"
_HEADING = Style("title", 17, INK, leading=1.2)
_TEXT = Style("text", 11.5, INK, leading=1.35)
_TOLD = Style("strong", 11.5, INK, leading=1.35)
_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A paragraph; or a label and what is told of it.

    Attributes:
        share: of the longest bar, from 0 to 1; None: no bar.
    """

    text: str
    told: str = ""
    share: float | None = None


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A title and its lines; `empty` is said when there is none."""

    title: str
    lines: Sequence[ReportLine]
    empty: str


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """A title on a band of colour, totals, sections.

    Attributes:
        totals: figures in big, each with what it counts.
        note: how the figures are made.
    """

    title: str
    subtitle: str
    colour: str
    totals: Sequence[tuple[str, str]]
    sections: Sequence[ReportSection]
    note: str
    foot: str


def render_evaluation(report: EvaluationReport, fonts: DocumentFonts, author: str) -> Pdf:
    """Return the report as a PDF on A4."""
    pages = PdfPages(fonts, Paper.A4)
    pages.describe(report.title, author)
    pages.box(0, 0, WIDTH, _BAND, report.colour)
    end = pages.text(report.title, Style("title", 30, WHITE, 1.1), _MARGIN, 30, _MEASURE)
    pages.text(report.subtitle, Style("strong", 12.5, WHITE), _MARGIN, end + 6, _MEASURE)
    flow = _Flow(pages, report.foot, _totals(pages, report))
    for section in report.sections:
        flow.section(section, report.colour)
    flow.room_for(pages.height(report.note, Style("text", 9.5, SOFT), _MEASURE))
    pages.text(report.note, Style("text", 9.5, SOFT), _MARGIN, flow.top, _MEASURE)
    flow.foot()
    return pages.finished()


def _totals(pages: PdfPages, report: EvaluationReport) -> float:
    """Draw the totals, three in a row; return where the sections begin."""
    width, top = _MEASURE / _IN_A_ROW, _BAND + 20
    for first in range(0, len(report.totals), _IN_A_ROW):
        bottom = top
        for rank, (figure, says) in enumerate(report.totals[first : first + _IN_A_ROW]):
            left = _MARGIN + rank * width
            end = pages.text(figure, Style("title", 28, report.colour, 1.1), left, top, width)
            end = pages.text(says, Style("text", 11, SOFT), left, end, width - 12)
            bottom = max(bottom, end)
        top = bottom + 12
    return top + 6


@dataclass
class _Flow:
    """Lines one under the other; a page that is full is followed by another."""

    pages: PdfPages
    words: str
    top: float

    def section(self, section: ReportSection, colour: str) -> None:
        """Draw a section; its title stays with its first line."""
        lines = section.lines or (ReportLine(section.empty),)
        title = self.pages.height(section.title, _HEADING, _MEASURE)
        self.room_for(title + 6 + self._height(lines[0]))
        self.top = self.pages.text(section.title, _HEADING, _MARGIN, self.top, _MEASURE) + 6
        for line in lines:
            self.room_for(self._height(line))
            self._draw(line, colour)
        self.top += 16

    def room_for(self, height: float) -> None:
        """Begin another page if this one has no room for so much."""
        if self.top + height > _BOTTOM:
            self.foot()
            self.pages.next_page()
            self.top = _TOP

    def foot(self) -> None:
        """Write the foot of the page."""
        self.pages.text(self.words, Style("text", 9, SOFT), _MARGIN, _FOOT, _MEASURE)

    def _height(self, line: ReportLine) -> float:
        return self.pages.height(line.text, _TEXT, _width(line)) + 5

    def _draw(self, line: ReportLine, colour: str) -> None:
        top, height = self.top, self._height(line)
        self.pages.text(line.text, _TEXT, _MARGIN, top, _width(line))
        if line.share is not None:
            left = _MARGIN + _MEASURE * _LABELS + 8
            bars = _MEASURE * (1 - _LABELS - _COUNTS) - 16
            self.pages.box(left, top + 3.5, bars, 8, _TRACK)
            self.pages.box(left, top + 3.5, bars * line.share, 8, colour)
        if line.told:
            counts = _MARGIN + _MEASURE * (1 - _COUNTS)
            self.pages.text(line.told, _TOLD, counts, top, _MEASURE * _COUNTS)
        self.top += height


def _width(line: ReportLine) -> float:
    if line.share is not None:
        return _MEASURE * _LABELS
    return _MEASURE * (1 - _COUNTS) - 8 if line.told else _MEASURE
