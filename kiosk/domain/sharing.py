"""What a kiosk and its hub tell each other. Nothing else leaves the kiosk in words it can read.

Up: a card for each thing that a receipt opens, and a window of what is public anyway. Down: the
wishes of bearers who used the follow-up site. Never a message, a contact, the name of an agent, a
time of what somebody did finer than the day, nor its id: ids begin with the millisecond of a
deposit.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kiosk.domain.carried_draft import SealedDraft
from kiosk.domain.outcome import Ended
from kiosk.domain.peer import MachineKind, Peer
from kiosk.domain.receipt import GivenKind, GivenState, Subject
from kiosk.domain.receipt_code import token_from
from kiosk.domain.showing import Done, ShownMoment, ShownProject, ShownTheme

API = 1
"""Version of what is said below; a hub answers kiosks of the release before it too."""

BATCH = 500
"""Events at most in one message."""

_KEY = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_UNKEEPABLE = re.compile(r"[\x00\ud800-\udfff]")
_LONGEST = 10_000


class Malformed(ValueError):
    """Something said by the other side that cannot be kept."""


def key_of(subject_id: UUID) -> str:
    """Return how the hub names what was given: it says nothing of the id, hence of the moment."""
    return hashlib.sha256(b"follow-up" + subject_id.bytes).hexdigest()[:32]


def proof_of(event_id: UUID, digest: bytes) -> str:
    """Return what tells one event from another, without saying its id nor its body."""
    return hashlib.sha256(event_id.bytes + digest).hexdigest()


def address_of(subject_id: UUID) -> str:
    """Return the 26 symbols of a theme or a project in the addresses of posters."""
    return token_from(subject_id.int)


@dataclass(frozen=True, slots=True)
class Card:
    """What the bearer of a receipt may see on their telephone.

    Attributes:
        key: names what was given, see `key_of`.
        token_hash, code_hash: what proves the keys of the receipt, in hexadecimal; None when
            there is no receipt, or when it opens nothing any more.
        expires_on: first day on which the receipt opens nothing.
        language: of the receipt.
        about: of a support, the key of what it supports.
        project: of a feedback, the address of its project.
        draft: of a sketch that is not handed in, its answers, which only its receipt opens.
    """

    key: str
    subject: Subject
    kind: GivenKind
    state: GivenState
    deposited_on: date
    read_before: date
    answer_before: date
    language: str = "fr"
    token_hash: str | None = None
    code_hash: str | None = None
    expires_on: date | None = None
    read_on: date | None = None
    answered_on: date | None = None
    answer: str | None = None
    reason: str | None = None
    service: str | None = None
    about: str | None = None
    project: str | None = None
    draft: SealedDraft | None = None

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            Malformed: with what is wrong.
        """
        for key in filter(None, (self.key, self.about)):
            _expect(_KEY.fullmatch(key), "a key")
        for proof in filter(None, (self.token_hash, self.code_hash)):
            _expect(_HASH.fullmatch(proof), "a hash")
        for words in (self.answer, self.reason, self.service, self.project, self.language):
            _expect(words is None or len(words) <= _LONGEST, "a shorter text")
            _expect(words is None or not _UNKEEPABLE.search(words), "a text that can be kept")


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a kiosk's history.

    Attributes:
        sequence: rank of an event in the outbox of its kiosk.
        proof: tells that event from any other, see `proof_of`.
    """

    sequence: int
    proof: str

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            Malformed: with what is wrong.
        """
        _expect(0 < self.sequence < 1 << 63, "a sequence")
        _expect(_HASH.fullmatch(self.proof), "a proof")


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """An event of the outbox as the hub hears of it.

    Attributes:
        sequence, proof: see `Mark`.
        card: what it is about as it is now; None when the hub need not know.
        head: the last event of the kiosk now: the card may say what happened until then. None
            from a kiosk of the release before.
    """

    sequence: int
    proof: str
    card: Card | None = None
    head: Mark | None = None

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            Malformed: with what is wrong.
        """
        Mark(self.sequence, self.proof)


@dataclass(frozen=True, slots=True)
class Position:
    """How far a hub knows a kiosk.

    Attributes:
        generation: grows when the kiosk starts its history again, restored from a backup.
        sequence: of the last event known; 0 for none.
        proof: of that event; it tells whether kiosk and hub speak of the same history.
        head: last event of the kiosk when it told that one, if it said so; cards that came with
            it may tell of what happened until then.
    """

    generation: int = 0
    sequence: int = 0
    proof: str = ""
    head: Mark | None = None


class Wish(StrEnum):
    """What the bearer of a receipt asked for on the follow-up site."""

    WITHDRAW = "withdraw"
    ERASE = "erase"
    CORRECT = "correct"
    """Put other words in place of those of a message that nobody decided on yet."""
    REVISE = "revise"
    """Put other answers in place of those of a sketch, and hand it in or not."""


@dataclass(frozen=True, slots=True)
class Command:
    """A wish that a kiosk has to fulfil.

    Attributes:
        token_hash: SHA-256 of the token of the receipt, in hexadecimal.
        words: of a correction; of a revision, what is sealed to the kiosk (`Revision`).
    """

    id: str
    wish: Wish
    token_hash: str
    words: str | None = None


class Outcome(StrEnum):
    """What became of a command."""

    DONE = "done"
    UNKNOWN = "unknown"
    """The kiosk has no such receipt, or not any more."""
    TOO_LATE = "too_late"
    """It was decided on before its correction came, or handed in: nothing changed."""
    CONFLICT = "conflict"
    """Its answers changed at the kiosk since the revision was written: nothing changed."""
    INCOMPLETE = "incomplete"
    """The revision was kept; what hands a sketch in is missing: an answer, or the contact."""


@dataclass(frozen=True, slots=True)
class Hello:
    """What a hub answers first: how far it knows the kiosk, and what it asks for.

    Attributes:
        window: digest of the window that it shows.
        kind: what the hub knows the machine for.
        peers: the machines that it writes to.
        pictures: digests of those that its pages name and that it lacks.
    """

    position: Position
    window: str = ""
    commands: tuple[Command, ...] = ()
    api: int = API
    kind: MachineKind = MachineKind.KIOSK
    peers: tuple[Peer, ...] = ()
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A contribution with a receipt, and the address of the theme or project that carries it."""

    key: str
    address: str


@dataclass(frozen=True, slots=True)
class Window:
    """All that a kiosk shows to everybody, and the hub too."""

    kept: int
    read: int
    answered: int
    overdue: int
    themes: tuple[ShownTheme, ...] = ()
    projects: tuple[ShownProject, ...] = ()
    done: tuple[Done, ...] = ()
    carried: tuple[Carried, ...] = ()
    ended: tuple[Ended, ...] = ()
    moments: tuple[ShownMoment, ...] = ()


def _expect(held: object, what: str) -> None:
    if not held:
        raise Malformed(f"{what} expected")
