"""Minutes to sign (procès-verbal): facts under headings, on as many A4 pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, INK, SOFT, WIDTH, Pdf, PdfPages, Style
from kiosk.domain.paper import Paper

_MARGIN = 56.0
_MEASURE = WIDTH - 2 * _MARGIN
_LABEL = 150.0
_BOTTOM = HEIGHT - 64
_FOOT = HEIGHT - 46
_GAP, _SECTION_GAP = 5.0, 16.0
_SIGNATURE = 62.0
_WITH_SIGNATURES = 80.0
"""Left above the signatures, so that they are never alone on their page."""
_RULE = "#ddd3c1"
_TITLE = Style("title", 24, INK, leading=1.1)
_HEADING = Style("strong", 13, "#5a3e9e")
_KEY = Style("text", 10.5, SOFT)
_WORDS = Style("text", 10.5, INK)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its facts: what it is, what it says. A fact without a name takes the width."""

    heading: str
    facts: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Minutes:
    """What is signed.

    Attributes:
        signatories: under whose names there is room for a date and a signature.
    """

    title: str
    subtitle: str
    sections: Sequence[Section]
    signatories: Sequence[str]


def render_minutes(minutes: Minutes, fonts: DocumentFonts, author: str) -> Pdf:
    """Return the minutes as a PDF."""
    return _Writer(minutes, fonts, author).written()


class _Writer:
    """Fills pages from the top down."""

    def __init__(self, minutes: Minutes, fonts: DocumentFonts, author: str) -> None:
        self._minutes = minutes
        self._pages = PdfPages(fonts, Paper.A4)
        self._pages.describe(minutes.title, author)
        self._page = 1
        self._top = _MARGIN

    def written(self) -> Pdf:
        self._foot()
        self._say(self._minutes.title, _TITLE)
        self._say(self._minutes.subtitle, Style("text", 12, SOFT))
        *sections, last = self._minutes.sections
        for section in sections:
            self._section(section)
        self._room(_WITH_SIGNATURES + len(self._minutes.signatories) * _SIGNATURE)
        self._section(last)
        self._signatures()
        return self._pages.finished()

    def _section(self, section: Section) -> None:
        self._top += _SECTION_GAP
        first = self._height(*section.facts[0])
        self._room(self._pages.leading(_HEADING) + _GAP + min(first, _BOTTOM / 2))
        self._say(section.heading, _HEADING)
        for label, words in section.facts:
            self._fact(label, words)

    def _fact(self, label: str, words: str) -> None:
        left = _MARGIN + (_LABEL if label else 0)
        measure = _MEASURE - (_LABEL if label else 0)
        named = label
        for line in self._lines(words, measure):
            self._room(self._pages.leading(_WORDS))
            if named:
                self._pages.text(named, _KEY, _MARGIN, self._top, _LABEL - 8)
                named = ""
            self._top = self._pages.text(line, _WORDS, left, self._top, measure)
        self._top += _GAP

    def _lines(self, words: str, measure: float) -> list[str]:
        """Return the lines of some words, so that a page can end after any of them."""
        return [
            "".join(stretch.text for stretch in line.stretches).strip()
            for line in self._pages.lines(words, _WORDS, measure)
        ]

    def _height(self, label: str, words: str) -> float:
        measure = _MEASURE - (_LABEL if label else 0)
        return self._pages.height(words, _WORDS, measure) + _GAP

    def _signatures(self) -> None:
        self._top += _SECTION_GAP
        self._room(len(self._minutes.signatories) * _SIGNATURE)
        for name in self._minutes.signatories:
            self._pages.box(_MARGIN, self._top, _MEASURE, 0.8, _RULE)
            self._pages.text(name, _KEY, _MARGIN, self._top + 6, _MEASURE)
            self._top += _SIGNATURE

    def _say(self, words: str, style: Style) -> None:
        self._top = self._pages.text(words, style, _MARGIN, self._top, _MEASURE) + _GAP

    def _room(self, height: float) -> None:
        """Begin another page if there is no room for what comes."""
        if self._top + height > _BOTTOM:
            self._pages.next_page()
            self._page += 1
            self._top = _MARGIN
            self._foot()

    def _foot(self) -> None:
        words = f"{self._minutes.title} · page {self._page}"
        self._pages.text(words, Style("text", 9, SOFT), _MARGIN, _FOOT, _MEASURE)
