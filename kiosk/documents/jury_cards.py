"""The cards of a jury, and apart from them the slips of their PINs: to cut out and hand over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, SOFT, WIDTH, Pdf, PdfPages, Style
from kiosk.documents.qr import qr_matrix
from kiosk.domain.paper import Paper

_PURPLE, _LINE = "#5a3e9e", "#ddd3c1"
_MARGIN = 36.0
_ACROSS = 2
_QR = 92.0
_CARD, _SLIP = 4, 8
"""Rows of cards and of slips on a page."""


@dataclass(frozen=True, slots=True)
class JurorCard:
    """What is written for one juror: a ticket, the code of the card, six digits."""

    ticket: str
    code: str
    pin: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """A place on a page, in points from its top left corner."""

    left: float
    top: float
    width: float
    height: float


def render_jury_cards(title: str, cards: Sequence[JurorCard], fonts: DocumentFonts) -> Pdf:
    """Return the cards with their QR codes, then the slips of the PINs on pages of their own."""
    pages = PdfPages(fonts, Paper.A4)
    pages.describe(f"Cartes, {title}", title)
    for card, frame in zip(cards, _frames(pages, _CARD), strict=False):
        _draw_card(pages, title, card, frame)
    pages.next_page()
    for card, frame in zip(cards, _frames(pages, _SLIP), strict=False):
        _draw_slip(pages, card, frame)
    return pages.finished()


def _frames(pages: PdfPages, rows: int) -> Iterator[_Frame]:
    """Give one place after the other, on as many pages as it takes."""
    width = (WIDTH - 2 * _MARGIN) / _ACROSS
    height = (HEIGHT - 2 * _MARGIN) / rows
    place = 0
    while True:
        row, column = divmod(place % (rows * _ACROSS), _ACROSS)
        if place and not place % (rows * _ACROSS):
            pages.next_page()
        frame = _Frame(_MARGIN + column * width, _MARGIN + row * height, width, height)
        pages.box(frame.left, frame.top, width, 0.6, _LINE)
        pages.box(frame.left, frame.top, 0.6, height, _LINE)
        yield frame
        place += 1


def _draw_card(pages: PdfPages, title: str, card: JurorCard, frame: _Frame) -> None:
    left, top, width = frame.left + 16, frame.top + 16, frame.width - 32
    top = pages.text("Carte de juré", Style("strong", 12, _PURPLE), left, top, width)
    top = pages.text(card.ticket, Style("title", 24, leading=1.1), left, top, width)
    pages.qr(qr_matrix(card.code), left, top + 8, _QR)
    beside = left + _QR + 14
    said = pages.text(title, Style("text", 11), beside, top + 8, width - _QR - 14)
    said = pages.text(card.code, Style("strong", 11), beside, said + 8, width - _QR - 14)
    words = "À passer devant le lecteur. Le code secret est sur un autre papier."
    pages.text(words, Style("text", 9, SOFT), beside, said + 8, width - _QR - 14)


def _draw_slip(pages: PdfPages, card: JurorCard, frame: _Frame) -> None:
    left, top, width = frame.left + 16, frame.top + 14, frame.width - 32
    top = pages.text(f"Code secret, {card.ticket}", Style("strong", 11, _PURPLE), left, top, width)
    spaced = f"{card.pin[:3]}\u00a0{card.pin[3:]}"
    top = pages.text(spaced, Style("title", 26, leading=1.2), left, top, width)
    pages.text("À garder loin de la carte.", Style("text", 9, SOFT), left, top, width)
