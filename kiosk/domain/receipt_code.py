"""The two keys of a receipt as text: the token of the QR code, and the code that people type."""

import re

TOKEN_BITS = 130
"""Bits of a token: 26 symbols."""

CODE_BITS = 60
"""Bits of a typed code: 12 symbols, without the check symbol."""

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford base32."""
_CHECK_SYMBOLS = SYMBOLS + "*~$=U"
_BITS_PER_SYMBOL = 5
_CODE_LENGTH = CODE_BITS // _BITS_PER_SYMBOL
_LONGEST_TYPED = 64
_LONGEST_SCANNED = 256
AS_MEANT = str.maketrans("abcdefghijklmnopqrstuvwxyzOIL", "ABCDEFGH1JK1MN0PQRSTUVWXYZ011", "- ")
"""Typed symbols to the ones that were meant."""
_SCANNED = re.compile(r"(?:https?://[!-~]+/)?([0-9A-Z]{26})/?", re.ASCII | re.IGNORECASE)


def token_from(number: int) -> str:
    """Return the token of a number of 130 bits: 26 Crockford base32 symbols.

    Raises:
        ValueError: if the number does not fit 130 bits.
    """
    return spell(number, TOKEN_BITS)


def code_from(number: int) -> str:
    """Return the code of a number of 60 bits, `XXXX-XXXX-XXXX-C`.

    C is the number modulo 37 (Crockford's check symbol): it catches every wrong symbol and
    every swap of two neighbours.

    Raises:
        ValueError: if the number does not fit 60 bits.
    """
    code = spell(number, CODE_BITS)
    return "-".join((code[:4], code[4:8], code[8:], check_symbol(code)))


def read_code(typed: str) -> str | None:
    """Return the 12 symbols of a typed code, or None if it cannot be one.

    Case, hyphens and spaces do not matter; O reads as 0, I and L as 1.
    """
    if len(typed) > _LONGEST_TYPED:
        return None
    symbols = typed.translate(AS_MEANT)
    code, check = symbols[:_CODE_LENGTH], symbols[_CODE_LENGTH:]
    if len(code) < _CODE_LENGTH or not set(code) <= set(SYMBOLS):
        return None
    return code if check == check_symbol(code) else None


def read_token(scanned: str) -> str | None:
    """Return the 26 symbols of a scanned token, bare or at the end of a link, or None."""
    if len(scanned) > _LONGEST_SCANNED:
        return None
    found = _SCANNED.fullmatch(scanned.strip())
    if found is None:
        return None
    token = found[1].translate(AS_MEANT)
    return token if set(token) <= set(SYMBOLS) else None


def spell(number: int, bits: int) -> str:
    """Return a number of `bits` bits, a multiple of 5, in Crockford base32 symbols.

    Raises:
        ValueError: if it does not fit.
    """
    if not 0 <= number < 1 << bits:
        raise ValueError(f"a number of {bits} bits expected")
    shifts = range(bits - _BITS_PER_SYMBOL, -1, -_BITS_PER_SYMBOL)
    return "".join(SYMBOLS[number >> shift & 31] for shift in shifts)


def check_symbol(code: str) -> str:
    """Return the symbols' number modulo 37 (Crockford's check symbol)."""
    value = 0
    for symbol in code:
        value = value << _BITS_PER_SYMBOL | SYMBOLS.index(symbol)
    return _CHECK_SYMBOLS[value % len(_CHECK_SYMBOLS)]
