"""Sealing parcels: from any machine, to one that alone opens them.

X25519 with a key drawn for each parcel, HKDF-SHA256, ChaCha20-Poly1305 (RFC 7748, 5869, 8439).
"""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.exchange import Parcel
from kiosk.domain.sharing import Malformed
from kiosk.services.ports import Randomness

KEY_BYTES = 32
_BLOCK = 256
_ONCE = bytes(12)
"""The nonce: each key seals one parcel."""


class Unopenable(Exception):
    """A parcel sealed to another key, for another slot, or damaged."""


def seal(words: bytes, slot: str, to: str, randomness: Randomness) -> Parcel:
    """Seal JSON to a public key in hexadecimal. Its length says little: it is padded with spaces.

    Raises:
        Malformed: if it is no key.
    """
    try:
        recipient = X25519PublicKey.from_public_bytes(bytes.fromhex(to))
        own = X25519PrivateKey.from_private_bytes(randomness.bytes(KEY_BYTES))
        shared = own.exchange(recipient)
    except ValueError as error:
        raise Malformed("a key expected") from error
    begins = own.public_key().public_bytes_raw()
    cipher = _cipher(shared, begins + recipient.public_bytes_raw())
    padded = words.ljust(-(-len(words) // _BLOCK) * _BLOCK)
    sealed = begins + cipher.encrypt(_ONCE, padded, slot.encode())
    return Parcel(slot, base64.b64encode(sealed).decode("ascii"))


class ParcelKey:
    """The private key of a machine."""

    def __init__(self, private: bytes) -> None:
        """Take its 32 bytes."""
        self._key = X25519PrivateKey.from_private_bytes(private)

    @property
    def public(self) -> str:
        """What others seal to, in hexadecimal."""
        return self._key.public_key().public_bytes_raw().hex()

    def open(self, parcel: Parcel) -> bytes:
        """Return what was sealed, spaces after it.

        Raises:
            Unopenable: if it cannot be opened with this key.
        """
        try:
            sealed = base64.b64decode(parcel.sealed, validate=True)
            begins, encrypted = sealed[:KEY_BYTES], sealed[KEY_BYTES:]
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(begins))
            cipher = _cipher(shared, begins + bytes.fromhex(self.public))
            return cipher.decrypt(_ONCE, encrypted, parcel.slot.encode())
        except (ValueError, binascii.Error, InvalidTag) as error:
            raise Unopenable from error


def _cipher(shared: bytes, keys: bytes) -> ChaCha20Poly1305:
    derived = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"kiosk parcel 1" + keys).derive(shared)
    return ChaCha20Poly1305(derived)
