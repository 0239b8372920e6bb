"""A FIDO2 security key: what the record keeps of it, what it is asked, what it answers.

The words are those of the W3C's Web Authentication Level 3; bytes are as that text defines them.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.refusal import Refusal

RELYING_PARTY = "bureau-citoyen.invalid"
"""Who keys believe they speak to: a name that no web site can ever have (RFC 6761, 6.4)."""
ORIGIN = f"https://{RELYING_PARTY}"
MOST_KEYS = 5
"""Keys of one account: one in use, one in a drawer, and some room."""
LONGEST_NAME = 40


class KeyTrouble(StrEnum):
    """Why a key gave no answer. None of these tells anything about an account."""

    ABSENT = "absent"
    """None is plugged in, or it was pulled out."""
    SEVERAL = "several"
    """More than one is plugged in: nobody can tell which will be touched."""
    NOT_TOUCHED = "not_touched"
    """Nobody touched it in time, or whoever asked gave up."""
    PIN_WANTED = "pin_wanted"
    PIN_WRONG = "pin_wrong"
    PIN_BLOCKED = "pin_blocked"
    """Too many wrong PINs: the key must be plugged in again, or is locked for good."""
    PIN_REFUSED = "pin_refused"
    """What was typed cannot be the PIN of a new key: 4 to 63 signs."""
    WITHOUT_PIN = "without_pin"
    """The key cannot check who holds it: neither PIN nor fingerprint."""
    ALREADY_THERE = "already_there"
    """The account has this key already."""
    STRANGE = "strange"
    """It answered something else."""


class KeyUnusable(Refusal):
    """A key gave no answer that could be looked at.

    Attributes:
        tries: wrong PINs that the key still accepts, if it was `PIN_WRONG`.
    """

    def __init__(self, trouble: KeyTrouble, tries: int = 0) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.tries = tries


@dataclass(frozen=True, slots=True)
class SecurityKey:
    """A key of an account. Times are UTC.

    Attributes:
        id: the credential id, which the key chose.
        name: what its agent calls it.
        public_key: COSE, as CBOR.
        counter: how many signatures the key says it has given; 0 if it does not count.
    """

    id: bytes
    agent_id: UUID
    name: str
    public_key: bytes
    counter: int
    added_at: datetime
    used_at: datetime | None = None

    def precedes(self, counter: int) -> bool:
        """Tell whether a signature with this counter can come next from the same key.

        A counter that does not grow tells of a copy (Web Authentication, 6.1.1).
        """
        return counter > self.counter or counter == self.counter == 0

    def used(self, counter: int, at: datetime) -> Self:
        """Return the key after a signature."""
        return replace(self, counter=counter, used_at=at)


@dataclass(frozen=True, slots=True)
class NewKeyAsked:
    """What a key is asked in order to become one of an account's.

    Attributes:
        known: the credential ids that the account has already.
    """

    challenge: bytes
    agent_id: UUID
    login: str
    known: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class NewKeyGiven:
    """What it answers."""

    client_data: bytes
    attestation: bytes


@dataclass(frozen=True, slots=True)
class SignatureAsked:
    """What a key is asked at the door.

    Attributes:
        login: the name that was typed.
        accepted: credential ids; for a name without keys, ids that no key has.
    """

    challenge: bytes
    login: str
    accepted: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class SignatureGiven:
    """What it answers, or that it is none of those accepted: then all is empty."""

    credential_id: bytes = b""
    client_data: bytes = b""
    authenticator_data: bytes = b""
    signature: bytes = b""
