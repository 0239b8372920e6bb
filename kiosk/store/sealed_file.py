"""Files sealed with a key: read whole and by its owner, or refused.

The construction is that of age (STREAM): a key of its own for each file, chunks of 64 KiB under
ChaCha20-Poly1305, a nonce that counts them and marks the last. A chunk that was changed, moved,
repeated or cut off does not open.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"KIOSK-COPY-1\n"
CHUNK = 65_536
_SEALED_CHUNK = CHUNK + 16
_KEY_ID_BYTES = _SALT_BYTES = 16
_COUNTER_BYTES = 11


class ForeignFile(Exception):
    """It is no sealed file, or another key sealed it."""


class DamagedFile(Exception):
    """It was sealed with this key and changed, or cut off, since."""


class SealingWriter(io.RawIOBase):
    """Seals what is written to it. Closing it writes the last chunk, and leaves the file open."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        header = MAGIC + _key_id(key) + os.urandom(_SALT_BYTES)
        self._file = file
        self._cipher = _cipher(key, header)
        self._waiting = bytearray()
        self._number = 0
        file.write(header)

    def writable(self) -> bool:
        """Return True."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override] # the stubs' buffers
        """Seal the data, a whole chunk at a time."""
        self._waiting += data
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return len(data)

    def close(self) -> None:
        """Seal what is left, marked as the end."""
        if not self.closed:
            self._seal(bytes(self._waiting), last=True)
        super().close()

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, None))
        self._number += 1


class OpeningReader(io.RawIOBase):
    """Reads a sealed file; nothing comes out that was not put in.

    Raises, when made: `ForeignFile`. When read: `DamagedFile`.
    """

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        header = file.read(len(MAGIC) + _KEY_ID_BYTES + _SALT_BYTES)
        if not header.startswith(MAGIC + _key_id(key)):
            raise ForeignFile
        self._chunks = _opened(file, _cipher(key, header))
        self._ready = b""

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override] # the stubs' buffers
        """Fill the buffer as far as the chunk at hand goes; 0 at the end."""
        if not self._ready:
            self._ready = next(self._chunks, b"")
        given = self._ready[: len(buffer)]
        buffer[: len(given)] = given
        self._ready = self._ready[len(given) :]
        return len(given)


def _opened(file: BinaryIO, cipher: ChaCha20Poly1305) -> Iterator[bytes]:
    number, sealed = 0, file.read(_SEALED_CHUNK)
    while True:
        following = file.read(_SEALED_CHUNK)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), sealed, None)
        except InvalidTag as error:
            raise DamagedFile from error
        if not following:
            return
        number, sealed = number + 1, following


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(_COUNTER_BYTES) + bytes([last])


def _cipher(key: bytes, header: bytes) -> ChaCha20Poly1305:
    """Return the cipher of one file: its key is bound to the whole header."""
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=None, info=header).derive(key))


def _key_id(key: bytes) -> bytes:
    """Return what tells a file of this key from others, and nothing of the key."""
    return hashlib.sha256(b"kiosk copy key\n" + key).digest()[:_KEY_ID_BYTES]
