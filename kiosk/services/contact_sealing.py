"""Sealing contacts: encrypted with the kiosk's own key, which is kept outside the database."""

from __future__ import annotations

from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.services.ports import Randomness

_NONCE_BYTES = 12


class ContactSealing:
    """Encrypts and opens contacts with ChaCha20-Poly1305 (RFC 8439).

    A contact is bound to what it was left with: moved to another row, it does not open.
    """

    def __init__(self, randomness: Randomness, key: bytes) -> None:
        """Take the 32 bytes of the key."""
        self._randomness = randomness
        self._cipher = ChaCha20Poly1305(key)

    def seal(self, words: str, subject_id: UUID) -> bytes:
        """Return the words encrypted, after the nonce drawn for them."""
        nonce = self._randomness.bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, words.encode(), subject_id.bytes)

    def open(self, sealed: bytes, subject_id: UUID) -> str:
        """Return the words.

        Raises:
            cryptography.exceptions.InvalidTag: with another key, or for something else.
        """
        nonce, encrypted = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return self._cipher.decrypt(nonce, encrypted, subject_id.bytes).decode()
