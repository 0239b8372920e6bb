"""Drawing a receipt's keys, and sealing them: the record holds proofs, never keys."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from kiosk.domain.receipt import ReceiptKeys
from kiosk.domain.receipt_code import CODE_BITS, TOKEN_BITS, code_from, read_code, token_from
from kiosk.services.ports import Randomness

_HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What one typed code costs a guesser (Argon2id, RFC 9106): KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


class CodeSealing:
    """Computes what proves typed codes.

    They are sealed with Argon2id under the kiosk's own secret pepper as salt. One attempt costs
    exactly one computation and one indexed look-up, whatever the outcome, so that nothing can be
    learnt from the time it takes (docs/decisions/0004-receipt-keys.md).
    """

    def __init__(self, pepper: bytes, cost: Cost) -> None:
        self._pepper = pepper
        self._cost = cost

    def code_hash(self, typed: str) -> bytes | None:
        """Return what proves a typed code, or None, in the same time, if it cannot be one."""
        code = read_code(typed)
        digest = self._slowly(code or "", self._pepper)
        return digest if code else None

    def code_secret(self, typed: str, salt: bytes) -> bytes | None:
        """Return a secret that only whoever types the code has, or None if it cannot be one.

        It is as slow to guess as what proves the code, which says nothing of it.
        """
        code = read_code(typed)
        return self._slowly(code, hashlib.sha256(self._pepper + salt).digest()) if code else None

    def _slowly(self, code: str, salt: bytes) -> bytes:
        return hash_secret_raw(
            code.encode(),
            salt,
            time_cost=self._cost.passes,
            memory_cost=self._cost.memory,
            parallelism=self._cost.lanes,
            hash_len=_HASH_BYTES,
            type=Type.ID,
        )


class Sealing(CodeSealing):
    """Draws keys and computes what proves them."""

    def __init__(self, randomness: Randomness, pepper: bytes, cost: Cost) -> None:
        super().__init__(pepper, cost)
        self._randomness = randomness

    def draw(self) -> ReceiptKeys:
        """Return new keys."""
        return ReceiptKeys(
            token=token_from(self._number(TOKEN_BITS)), code=code_from(self._number(CODE_BITS))
        )

    def token_hash(self, token: str) -> bytes:
        """Return the SHA-256 of a token; 130 bits of chance need no slower one."""
        return hashlib.sha256(token.encode()).digest()

    def _number(self, bits: int) -> int:
        count = (bits + 7) // 8
        return int.from_bytes(self._randomness.bytes(count)) >> (count * 8 - bits)
