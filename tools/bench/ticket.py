"""A ticket drawn, beside saving a blank picture of the same size."""

from __future__ import annotations

import io
from datetime import date
from uuid import UUID

from PIL import Image

from kiosk.documents.ticket import TicketDesign, render_ticket
from kiosk.documents.ticket_words import words_in
from kiosk.domain.contribution import Kind
from kiosk.domain.printing import Raster
from kiosk.domain.receipt import Receipt, ReceiptKeys
from kiosk.settings import Settings
from kiosk.wiring_screens import ticket_design
from tools.bench.figures import Row, Setting, percentiles, row, timed, under

_TICKETS = 200
_WARM_UP = 5
_GOAL = 60
_LANGUAGES = {"fr": "French", "ar": "Arabic"}


def measure(_setting: Setting) -> list[Row]:
    """Measure tickets for 80 mm paper."""
    design = ticket_design(Settings())
    return [_row(design, language) for language in _LANGUAGES]


def _row(design: TicketDesign, language: str) -> Row:
    receipt, words = _receipt(language), words_in(language)
    ticket = render_ticket(design, receipt, words)
    saved = percentiles(timed([lambda: _save_blank(ticket)] * _TICKETS, _WARM_UP))[0]
    drawn = timed([lambda: render_ticket(design, receipt, words)] * _TICKETS, _WARM_UP)
    name = f"ticket in {_LANGUAGES[language]}"
    return under("p95", _GOAL, row(name, drawn, f"blank PNG: p50 {saved:.1f}"))


def _receipt(language: str) -> Receipt:
    return Receipt(
        id=UUID(int=1),
        subject_id=UUID(int=2),
        keys=ReceiptKeys("7ZQ0M5C2X8RVT1KDNH4WB6GPEJ", "K7QM-2ZTX-9RVB-4"),
        kind=Kind.DESIRE,
        deposited_on=date(2026, 11, 20),
        read_before=date(2026, 11, 27),
        language=language,
    )


def _save_blank(ticket: Raster) -> None:
    Image.new("1", (ticket.width, ticket.height), 1).save(io.BytesIO(), "PNG")
