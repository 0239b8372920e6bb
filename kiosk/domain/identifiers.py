"""Identifiers: UUIDv7, so that ids sort by the time they were drawn."""

from uuid import UUID

_RANDOM_BYTES = 10


def uuid7(unix_ms: int, random_bytes: bytes) -> UUID:
    """Return the UUIDv7 (RFC 9562 §5.7) of a moment in milliseconds and 10 random bytes.

    Raises:
        ValueError: if the moment does not fit 48 bits or there are not exactly 10 random bytes.
    """
    if not 0 <= unix_ms < 1 << 48:
        raise ValueError(f"moment out of range: {unix_ms}")
    if len(random_bytes) != _RANDOM_BYTES:
        raise ValueError(f"{_RANDOM_BYTES} random bytes expected, got {len(random_bytes)}")
    noise = int.from_bytes(random_bytes)
    version_and_a = 0x7000 | (noise >> 68)
    variant_and_b = (0b10 << 62) | (noise & ((1 << 62) - 1))
    return UUID(int=unix_ms << 80 | version_and_a << 64 | variant_and_b)
