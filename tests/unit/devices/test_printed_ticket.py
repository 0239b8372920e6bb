"""From a receipt to the paper: the QR code is read back from the bytes that a printer received."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.devices.receipt_printers import build
from kiosk.documents.raster import to_raster
from kiosk.documents.ticket import render_ticket
from kiosk.documents.ticket_words import words_in
from kiosk.domain.printing import Raster
from kiosk.settings import ASSETS
from kiosk.settings_receipts import Printer, PrinterKind
from tests.fakes.receipt_printer import FakeReceiptPrinter
from tests.fakes.tickets import ADDRESS, LANGUAGES, a_design, a_receipt, need_fonts_for

DEAD_COLUMNS = 6


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeReceiptPrinter]:
    with FakeReceiptPrinter() as printer:
        yield printer


def printed(fake: FakeReceiptPrinter, ticket: Raster) -> Image.Image:
    """Return the paper that comes out of a printer on the network."""
    settings = Printer(kind=PrinterKind.NETWORK, host=fake.host, port=fake.port)
    build(settings, ASSETS).print(ticket)
    return fake.tickets[-1].picture


def worn(paper: Image.Image, seed: int) -> Image.Image:
    """Return a paper as a worn head prints it: blurred, with columns that never heat."""
    dots = np.array(paper.filter(ImageFilter.GaussianBlur(2)))
    dead = np.random.default_rng(seed).choice(paper.width, DEAD_COLUMNS, replace=False)
    dots[:, dead] = 255
    return Image.fromarray(dots)


def read(paper: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(np.asarray(paper))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dots", [384, 512, 576])
def test_the_qr_code_reads_back_from_the_bytes_clean_and_worn(
    fake: FakeReceiptPrinter, dots: int, language: str
) -> None:
    need_fonts_for(language)
    ticket = render_ticket(a_design(dots), a_receipt(language), words_in(language))
    paper = printed(fake, ticket)
    assert paper.width == dots
    assert to_raster(paper) == ticket
    assert read(paper) == [ADDRESS]
    assert [read(worn(paper, seed)) for seed in (1, 2, 3)] == [[ADDRESS]] * 3


def test_a_code_with_finer_modules_would_not_survive(fake: FakeReceiptPrinter) -> None:
    """The control of the test above: at half the size, wear makes the code unreadable."""
    ticket = render_ticket(a_design(384), a_receipt(), words_in("fr"))
    paper = printed(fake, ticket)
    half = paper.resize((paper.width // 4, paper.height // 4), Image.Resampling.BOX)
    assert not any(read(worn(half, seed)) for seed in (1, 2, 3))
