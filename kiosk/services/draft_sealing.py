"""Sealing drafts: to a key that only the receipt of a sketch opens.

The private key is drawn with the receipt, locked under each of its two keys, and forgotten: the
kiosk seals every later draft without them, and nobody else opens one. Locks are HKDF-SHA256 and
ChaCha20-Poly1305 (RFC 5869, 8439); a typed code, which is short, goes through Argon2id first.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.carried_draft import Locks, SealedDraft
from kiosk.domain.exchange import Parcel
from kiosk.domain.receipt import ReceiptKeys
from kiosk.services.parcel_sealing import KEY_BYTES, ParcelKey, Unopenable, seal
from kiosk.services.ports import Randomness
from kiosk.services.sealing import Sealing

_SALT_BYTES = 16
_ONCE = bytes(12)
"""The nonce: each key locks one thing."""
_CODE, _TOKEN = b"kiosk draft 1 code", b"kiosk draft 1 token"


def draw_locks(keys: ReceiptKeys, slot: str, sealing: Sealing, randomness: Randomness) -> Locks:
    """Return the locks of a new sketch. Slow on purpose.

    `slot`: how the hub names the sketch, see `kiosk.domain.sharing.key_of`.
    """
    private, salt = randomness.bytes(KEY_BYTES), randomness.bytes(_SALT_BYTES)
    secret = sealing.code_secret(keys.code, salt)
    if secret is None:
        raise AssertionError("a drawn code always reads back")
    by_code = _cipher(secret, salt, _CODE).encrypt(_ONCE, private, slot.encode())
    by_token = _cipher(keys.token.encode(), salt, _TOKEN).encrypt(_ONCE, private, slot.encode())
    return Locks(ParcelKey(private).public, salt.hex(), by_code.hex(), by_token.hex())


def unlock_with_token(locks: Locks, token: str, slot: str) -> ParcelKey:
    """Return what opens the drafts of a sketch.

    Raises:
        Unopenable: if it is not the token of its receipt, or the sketch of that slot.
    """
    cipher = _cipher(token.encode(), bytes.fromhex(locks.salt), _TOKEN)
    return _unlocked(cipher, locks.by_token, slot)


def unlock_with_code(locks: Locks, secret: bytes, slot: str) -> ParcelKey:
    """Return what opens the drafts of a sketch; `secret` is `Sealing.code_secret` of its salt.

    Raises:
        Unopenable: if it is not that of its receipt, or not the sketch of that slot.
    """
    return _unlocked(_cipher(secret, bytes.fromhex(locks.salt), _CODE), locks.by_code, slot)


def seal_draft(words: bytes, locks: Locks, slot: str, randomness: Randomness) -> SealedDraft:
    """Seal JSON for the bearer of a receipt.

    Raises:
        ValueError: if it is too long.
    """
    return SealedDraft(locks, seal(words, slot, locks.public, randomness).sealed)


def open_draft(draft: SealedDraft, key: ParcelKey, slot: str) -> bytes:
    """Return what was sealed, spaces after it.

    Raises:
        Unopenable: if it was sealed for another sketch, or damaged.
    """
    try:
        return key.open(Parcel(slot, draft.sealed))
    except ValueError as error:
        raise Unopenable from error


def _unlocked(cipher: ChaCha20Poly1305, locked: str, slot: str) -> ParcelKey:
    try:
        return ParcelKey(cipher.decrypt(_ONCE, bytes.fromhex(locked), slot.encode()))
    except InvalidTag as error:
        raise Unopenable from error


def _cipher(secret: bytes, salt: bytes, purpose: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), KEY_BYTES, salt, purpose).derive(secret))
