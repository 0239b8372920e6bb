"""The public beacon of a draw: drand's quicknet, a number that nobody knows before its time.

The League of Entropy signs a round every three seconds (https://docs.drand.love, RFC 9380); the
signature of a round is checked with one public key, and its hash is the number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
"""Hash of quicknet's parameters, as its servers give it."""
PUBLIC_KEY = (
    "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
    "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
)
SIGNATURE_BYTES = 48
_GENESIS = datetime.fromtimestamp(1_692_803_367, UTC)
_PERIOD = timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class Beacon:
    """What the beacon said: the signature of a round."""

    round: int
    signature: bytes


def round_at(moment: datetime) -> int:
    """Return the first round that is signed at a moment or after it."""
    return max(1, -((_GENESIS - moment) // _PERIOD) + 1)


def time_of(number: int) -> datetime:
    """Return when a round is signed."""
    return _GENESIS + (number - 1) * _PERIOD


def number_of(signature: bytes, count: int) -> int:
    """Return the number below `count` that a signature gives, each as likely as the others.

    Hashes that would favour the first numbers are hashed again.
    """
    digest = sha256(signature).digest()
    while int.from_bytes(digest) >= 2**256 // count * count:
        digest = sha256(digest).digest()
    return int.from_bytes(digest) % count
