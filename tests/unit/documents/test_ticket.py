"""The ticket as dots."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from kiosk.documents.qr import QUIET_ZONE
from kiosk.documents.raster import to_picture
from kiosk.documents.ticket import MAX_LENGTH_MM, TicketDesign, render_ticket
from kiosk.documents.ticket_words import FRENCH, TICKET_WORDS, words_in
from kiosk.domain.contribution import Kind
from kiosk.domain.receipt import Receipt, ReceiptKeys, Subject
from kiosk.domain.sortition.candidacy import CandidacyKind, Proof
from kiosk.errors import EnvironmentFault, Fault
from tests.fakes.tickets import (
    ADDRESS,
    CODE,
    LANGUAGES,
    TOKEN,
    a_design,
    a_receipt,
    a_seat,
    fonts,
    need_fonts_for,
)

WIDTHS = (384, 512, 576)


def drawn(design: TicketDesign, receipt: Receipt) -> NDArray[np.bool_]:
    """Return the dots of a ticket, True = black."""
    need_fonts_for(receipt.language)
    picture = to_picture(render_ticket(design, receipt, words_in(receipt.language)))
    return ~np.asarray(picture)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dots", [256, *WIDTHS, 500, 1024])
def test_a_ticket_is_as_wide_as_the_head_and_never_too_long(dots: int, language: str) -> None:
    need_fonts_for(language)
    design = a_design(dots)
    ticket = render_ticket(design, a_receipt(language), words_in(language))
    assert ticket.width == dots
    assert ticket.height <= round(MAX_LENGTH_MM / 25.4 * design.dpi)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dots", WIDTHS)
def test_nothing_touches_the_edges_of_the_paper(dots: int, language: str) -> None:
    dark = drawn(a_design(dots), a_receipt(language))
    margin = dots // 30
    assert not dark[:, :margin].any()
    assert not dark[:, -margin:].any()
    assert not dark[-2:].any()


@pytest.mark.parametrize("dots", WIDTHS)
def test_the_qr_code_stands_in_the_middle_of_a_whole_quiet_zone(dots: int) -> None:
    dark = drawn(a_design(dots), a_receipt())
    (found,) = zxingcpp.read_barcodes(np.where(dark, 0, 255).astype(np.uint8))
    corners = found.position
    left, top = corners.top_left.x, corners.top_left.y
    right, bottom = corners.bottom_right.x, corners.bottom_right.y
    quiet = QUIET_ZONE * a_design(dots).module(29) - 2
    assert found.text == ADDRESS
    assert abs(left + right - dots) <= 3
    assert not dark[top - quiet : top - 2].any()
    assert not dark[bottom + 3 : bottom + quiet].any()
    assert not dark[top:bottom, left - quiet : left - 2].any()
    assert not dark[top:bottom, right + 3 : right + quiet].any()


@pytest.mark.parametrize(("dots", "module"), [(256, 6), (384, 8), (512, 9), (576, 10), (1024, 12)])
def test_modules_grow_with_the_paper(dots: int, module: int) -> None:
    assert a_design(dots).module(29) == module


def test_arabic_begins_on_the_right_and_french_on_the_left() -> None:
    design = a_design(bureau="Le bureau")
    french = np.flatnonzero(drawn(design, a_receipt("fr"))[:80].max(axis=0))
    arabic = np.flatnonzero(drawn(design, a_receipt("ar"))[:80].max(axis=0))
    assert french.min() < 40
    assert french.max() < 450
    assert arabic.max() > 576 - 40
    assert arabic.min() > 126


@pytest.mark.parametrize(
    "change",
    [
        {"kind": Kind.LACK},
        {"keys": ReceiptKeys(TOKEN, CODE[:-1] + "9")},
        {"keys": ReceiptKeys(TOKEN[::-1], CODE)},
        {"deposited_on": a_receipt().read_before},
        {"read_before": a_receipt().deposited_on},
        {"subject": Subject.FEEDBACK},
    ],
    ids=["kind", "code", "token", "day", "promise", "subject"],
)
def test_what_the_receipt_says_is_seen(change: dict[str, object]) -> None:
    receipt = a_receipt()
    other = replace(receipt, **change)  # type: ignore[arg-type]
    assert render_ticket(a_design(), other, FRENCH) != render_ticket(a_design(), receipt, FRENCH)


def test_nothing_that_is_not_for_the_bearer_is_seen() -> None:
    one, other = a_receipt(number=1), a_receipt(number=1000)
    assert render_ticket(a_design(), one, FRENCH) == render_ticket(a_design(), other, FRENCH)


def test_the_languages_differ() -> None:
    need_fonts_for("zh")
    tickets = {render_ticket(a_design(), a_receipt(), words).rows for words in TICKET_WORDS}
    assert len(tickets) == len(TICKET_WORDS)


def test_without_chinese_fonts_the_ticket_is_french() -> None:
    design = replace(a_design(), fonts=replace(fonts(), chinese=None))
    chinese = render_ticket(design, a_receipt("zh"), words_in("zh"))
    assert chinese == render_ticket(design, a_receipt("fr"), FRENCH)


def test_an_empty_name_is_no_error() -> None:
    assert render_ticket(a_design(bureau=""), a_receipt(), FRENCH).width == 576


def test_a_name_that_never_ends_is_refused_with_the_gesture_to_do() -> None:
    with pytest.raises(EnvironmentFault, match=r"raccourcissez mairie\.bureau") as fault:
        render_ticket(a_design(bureau="bureau " * 300), a_receipt(), FRENCH)
    assert fault.value.code is Fault.SETTINGS


def test_an_address_that_never_ends_is_refused_with_the_gesture_to_do() -> None:
    design = a_design(384, follow_up_url="https://suivi.exemple.fr/" + "tres-loin/" * 40)
    with pytest.raises(EnvironmentFault, match=r"raccourcissez receipts\.follow_up_url") as fault:
        render_ticket(design, a_receipt(), FRENCH)
    assert fault.value.code is Fault.SETTINGS


def a_candidacy(language: str = "fr") -> Receipt:
    return replace(
        a_receipt(language),
        subject=Subject.CANDIDACY,
        kind=CandidacyKind.JURY,
        proof=Proof("V0014", "ab" * 16),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_volunteer_s_ticket_holds_the_proof_and_is_not_too_long(language: str) -> None:
    need_fonts_for(language)
    for dots in (384, 576):
        design = a_design(dots)
        whole = render_ticket(design, a_candidacy(language), words_in(language))
        bare = replace(a_candidacy(language), proof=None)
        without = render_ticket(design, bare, words_in(language))
        assert without.height < whole.height <= design.longest


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ticket_of_a_seat_says_when_and_where_and_is_not_too_long(language: str) -> None:
    need_fonts_for(language)
    for dots in (384, 576):
        design, receipt = a_design(dots), a_seat(language)
        whole = render_ticket(design, receipt, words_in(language))
        without = render_ticket(design, replace(receipt, appointment=None), words_in(language))
        assert without.height < whole.height <= design.longest
