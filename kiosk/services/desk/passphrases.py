"""Passphrases: sealed so that the record alone opens nothing, refused when they are guessable."""

from __future__ import annotations

import hashlib
import hmac
from functools import cached_property
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.domain.refusal import Refusal
from kiosk.services.sealing import Cost

WEAKEST = 3
"""zxcvbn's score from which a passphrase passes: safely unguessable, 10^8 to 10^10 guesses.

Source: Wheeler, « zxcvbn: low-budget password strength estimation », USENIX Security 2016.
"""
_JUDGED = 72
"""Code points that the estimate looks at: it takes seconds on long ones."""
_DECOY = "nobody's passphrase"


class TooGuessable(Refusal):
    """The passphrase is a common one, or made of what everybody knows here."""


class Passphrases:
    """Seals and checks passphrases, one at a time: each takes 64 MiB on purpose.

    Argon2id (RFC 9106) over the HMAC-SHA256 of the passphrase under the kiosk's pepper.
    """

    def __init__(self, pepper: bytes, cost: Cost, known_words: tuple[str, ...] = ()) -> None:
        """Take the kiosk's secret, the cost of a try, and the words everybody knows here."""
        self._pepper = pepper
        self._known_words = known_words
        self._one_at_a_time = Lock()
        self._hasher = PasswordHasher(
            time_cost=cost.passes, memory_cost=cost.memory, parallelism=cost.lanes
        )

    def judge(self, passphrase: str, login: str) -> None:
        """Refuse a new passphrase that a guesser would try early.

        Raises:
            TooGuessable: if it is one.
        """
        from zxcvbn import zxcvbn  # noqa: PLC0415 - its dictionaries load when somebody chooses one

        words = [login, *self._known_words]
        if zxcvbn(passphrase[:_JUDGED], user_inputs=words)["score"] < WEAKEST:
            raise TooGuessable

    def seal(self, passphrase: str) -> str:
        """Return what proves a passphrase, with its parameters."""
        with self._one_at_a_time:
            return self._hasher.hash(self._peppered(passphrase))

    def opens(self, sealed: str | None, passphrase: str) -> bool:
        """Tell whether it is the one; with None (no such account), in the same time, False."""
        with self._one_at_a_time:
            try:
                self._hasher.verify(sealed or self._decoy, self._peppered(passphrase))
            except (VerificationError, InvalidHashError):
                return False
        return sealed is not None

    def outdated(self, sealed: str) -> bool:
        """Tell whether it was sealed at another cost than today's."""
        return self._hasher.check_needs_rehash(sealed)

    @cached_property
    def _decoy(self) -> str:
        """What the passphrase of an unknown login is compared to."""
        return self._hasher.hash(self._peppered(_DECOY))

    def _peppered(self, passphrase: str) -> bytes:
        return hmac.digest(self._pepper, passphrase.encode(), hashlib.sha256)
