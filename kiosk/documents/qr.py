"""The follow-up address and its QR code: one matrix for the screen and for the paper."""

from typing import TypeAlias
from uuid import UUID

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from kiosk.domain.receipt_code import token_from

Matrix: TypeAlias = tuple[tuple[bool, ...], ...]
"""A square of modules, top row first, True = dark, without its quiet zone."""

QUIET_ZONE = 4
"""White modules that ISO/IEC 18004 wants on every side; whoever draws the matrix adds them."""


def follow_up_address(base_url: str, token: str) -> str:
    """Return the address that a QR code carries, all in upper case.

    Upper case keeps the code in its alphanumeric mode: fewer modules, so bigger ones. Scheme and
    host are case-free; the server reads the path so too.
    """
    return f"{base_url.rstrip('/')}/{token}".upper()


def public_address(base_url: str, kind: str, subject_id: UUID) -> str:
    """Return the address of a public page, all in upper case: `…/P/` and the id in 26 symbols.

    `kind` is P for a project, T for a theme.
    """
    return follow_up_address(base_url, f"{kind}/{token_from(subject_id.int)}")


def qr_matrix(text: str) -> Matrix:
    """Return the smallest QR code of a text at error correction level M."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
