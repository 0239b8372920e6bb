"""Receipts and ticket designs to print in tests, with the fonts of this machine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from uuid import UUID

import pytest

from kiosk.devices.fontconfig import chinese_faces
from kiosk.documents.fonts import DocumentFonts, document_fonts
from kiosk.documents.ticket import TicketDesign
from kiosk.domain.contribution import Kind
from kiosk.domain.receipt import Receipt, ReceiptKeys, Subject
from kiosk.domain.registration import RegistrationKind, appointment_of
from kiosk.settings import ASSETS
from tests.fakes.moments import a_moment

TOKEN = "7ZD0K5QXJ4M2V9TBW3RHCE6FNA"
CODE = "K7F2-9QMD-4XTA-8"
ADDRESS = f"HTTPS://SUIVI.EXEMPLE.FR/{TOKEN}"
DPI = {384: 203, 512: 180, 576: 203}
LANGUAGES = ("fr", "en", "es", "pt", "ar", "zh", "uk")


@cache
def fonts() -> DocumentFonts:
    return document_fonts(ASSETS / "fonts", chinese_faces())


def need_fonts_for(language: str) -> None:
    """Skip the test where the language's fonts, the system's, are missing."""
    if language == "zh" and fonts().chinese is None:
        pytest.skip("Noto Sans CJK is not installed (fonts-noto-cjk)")


def a_design(
    dots: int = 576,
    bureau: str = "Bureau de l’intelligence citoyenne",
    follow_up_url: str = "https://suivi.exemple.fr",
) -> TicketDesign:
    return TicketDesign(
        dots=dots,
        dpi=DPI.get(dots, 203),
        bureau=bureau,
        mairie="Mairie du 19ᵉ",
        follow_up_url=follow_up_url,
        fonts=fonts(),
    )


def a_receipt(
    language: str = "fr",
    kind: Kind = Kind.FRUSTRATION,
    number: int = 1,
    keys: ReceiptKeys | None = None,
) -> Receipt:
    return Receipt(
        id=UUID(int=number),
        subject_id=UUID(int=number + 1),
        keys=keys or ReceiptKeys(TOKEN, CODE),
        kind=kind,
        deposited_on=date(2026, 11, 22),
        read_before=date(2026, 11, 27),
        language=language,
    )


def a_seat(language: str = "fr") -> Receipt:
    """Return the receipt of who comes to a moment."""
    return replace(
        a_receipt(language),
        kind=RegistrationKind.RENDEZVOUS,
        subject=Subject.REGISTRATION,
        appointment=appointment_of(a_moment(1)),
    )
