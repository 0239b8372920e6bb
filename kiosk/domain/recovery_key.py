"""The key that opens the backups, as it is printed and typed again on a new machine."""

from kiosk.domain.receipt_code import AS_MEANT, SYMBOLS, check_symbol, spell

KEY_BYTES = 32

_LENGTH = 52
"""Symbols of 5 bits that hold 256 bits."""
_GROUP = 4
_LONGEST_TYPED = 200


def recovery_key(key: bytes) -> str:
    """Return a key of 32 bytes as 13 groups of 4 Crockford symbols, and a check symbol."""
    symbols = spell(int.from_bytes(key), _LENGTH * 5)
    groups = [symbols[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP)]
    return "-".join([*groups, check_symbol(symbols)])


def read_recovery_key(typed: str) -> bytes | None:
    """Return the key that was typed, or None if it cannot be one.

    Case, hyphens and spaces do not matter; O reads as 0, I and L as 1.
    """
    if len(typed) > _LONGEST_TYPED:
        return None
    symbols = "".join(typed.split()).translate(AS_MEANT)
    key, check = symbols[:_LENGTH], symbols[_LENGTH:]
    if len(key) < _LENGTH or not set(key) <= set(SYMBOLS) or check != check_symbol(key):
        return None
    number = 0
    for symbol in key:
        number = number << 5 | SYMBOLS.index(symbol)
    return number.to_bytes(KEY_BYTES) if number < 1 << 8 * KEY_BYTES else None
