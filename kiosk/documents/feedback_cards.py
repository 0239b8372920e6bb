"""Cards to cut out, four on a sheet: a project, the three answers, lines to write, a QR code."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.documents.feedback_card_words import FRENCH, CardWords, card_words
from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import HEIGHT, INK, SOFT, WHITE, WIDTH, Pdf, PdfPages, Style
from kiosk.documents.qr import qr_matrix
from kiosk.domain.paper import Paper

_WIDE, _HIGH = WIDTH / 2, HEIGHT / 2
_GREEN, _LINE = "#1f6b47", "#ddd3c1"
_MARGIN = 24.0
_MEASURE = _WIDE - 2 * _MARGIN
_BAND = 40.0
_TITLE, _SENTENCE = 48.0, 46.0
"""The most that a title and a sentence take, in points: what is longer is set smaller."""
_ANSWERS = 158.0
_BOX, _ROW = 17.0, 26.0
_WORD = 240.0
_LINES, _BETWEEN = 3, 22.0
_QR_TOP, _QR_SIDE = 333.0, 62.0
_SHRINK = 0.94


@dataclass(frozen=True, slots=True)
class FeedbackCard:
    """What a card says.

    Attributes:
        language: of the words around the project; one without words or font is French.
        address: what the QR code opens; `written_address`: the same for people who type.
    """

    language: str
    title: str
    sentence: str
    address: str
    written_address: str


def render_feedback_cards(
    card: FeedbackCard, fonts: DocumentFonts, paper: Paper, author: str
) -> Pdf:
    """Return a sheet of four cards, all alike, as a PDF of one page."""
    words = card_words(card.language)
    if fonts.of(words.script) is None:
        words = FRENCH
    pages = PdfPages(fonts, paper, words.script, words.language)
    pages.describe(f"{words.heading}\u00a0: {card.title}", author)
    for column in (0.0, _WIDE):
        for row in (0.0, _HIGH):
            _draw(pages, card, words, (column, row))
    pages.box(_WIDE - 0.3, 0, 0.6, HEIGHT, _LINE)
    pages.box(0, _HIGH - 0.3, WIDTH, 0.6, _LINE)
    return pages.finished()


def _draw(
    pages: PdfPages, card: FeedbackCard, words: CardWords, corner: tuple[float, float]
) -> None:
    column, row = corner
    left = column + _MARGIN
    pages.box(column, row, _WIDE, _BAND, _GREEN)
    heading = _fitted(pages, words.heading, Style("title", 17, WHITE), _MEASURE, 24)
    pages.text(words.heading, heading, left, row + 9, _MEASURE)
    title = _fitted(pages, card.title, Style("title", 21, INK, leading=1.1), _MEASURE, _TITLE)
    top = pages.text(card.title, title, left, row + _BAND + 12, _MEASURE)
    sentence = _fitted(pages, card.sentence, Style("text", 12.5, SOFT), _MEASURE, _SENTENCE)
    pages.text(card.sentence, sentence, left, top + 4, _MEASURE)
    _answer(pages, words, left, row)
    _foot(pages, card, words, (left, row))


def _answer(pages: PdfPages, words: CardWords, left: float, row: float) -> None:
    """Draw a box to tick before each answer, then lines to write on."""
    beside = _MEASURE - _BOX - 10
    for rank, said in enumerate(words.answers.values()):
        top = row + _ANSWERS + rank * _ROW
        box = left + (_MEASURE - _BOX if pages.rtl else 0)
        pages.box(box, top, _BOX, _BOX, INK)
        pages.box(box + 1.4, top + 1.4, _BOX - 2.8, _BOX - 2.8, WHITE)
        style = Style("strong", 14, leading=_BOX / 14)
        text = left if pages.rtl else left + _BOX + 10
        pages.text(said, style, text, top + (_BOX - pages.leading(style)) / 2, beside)
    word = _fitted(pages, words.word, Style("text", 11, SOFT), _MEASURE, 16)
    pages.text(words.word, word, left, row + _WORD, _MEASURE)
    for rank in range(_LINES):
        pages.box(left, row + _WORD + 28 + rank * _BETWEEN, _MEASURE, 0.6, SOFT)


def _foot(
    pages: PdfPages, card: FeedbackCard, words: CardWords, corner: tuple[float, float]
) -> None:
    """Draw the QR code at the start side, and beside it what to do."""
    left, row = corner
    aside = _QR_SIDE + 14
    qr_left = left + (_MEASURE - _QR_SIDE if pages.rtl else 0)
    pages.qr(qr_matrix(card.address), qr_left, row + _QR_TOP, _QR_SIDE)
    column, text = _MEASURE - aside, left + (0 if pages.rtl else aside)
    hand_in = _fitted(pages, words.hand_in, Style("strong", 10.5, leading=1.2), column, 35)
    top = pages.text(words.hand_in, hand_in, text, row + _QR_TOP - 2, column)
    said = f"{words.follow}\n{card.written_address}"
    follow = _fitted(pages, said, Style("text", 9.5, SOFT, leading=1.2), column, 32)
    pages.text(said, follow, text, top + 2, column)


def _fitted(pages: PdfPages, text: str, style: Style, width: float, height: float) -> Style:
    """Return the style, smaller until the text fits a box without parting a word."""
    while style.size > 1 and (
        pages.height(text, style, width) > height or pages.widest(text, style) > width
    ):
        style = replace(style, size=style.size * _SHRINK)
    return style
