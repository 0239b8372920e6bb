"""A sketch that its holder goes on with from afar: what leaves the kiosk, sealed, and comes back.

The hub keeps it sealed under the keys of the receipt: only whoever types the code, or opens the
QR code, lets it read the answers, for the time of one page.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime

from kiosk.domain.sketch import Answers, Holder, is_on_time

LONGEST_SEALED = 400_000
"""Symbols of a sealed draft, in base64: the longest answers, and the quartiers to choose from."""
MOST_SEEN = 40
"""Earlier answers that a revision remembers to have been written over."""

_SECRET = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{96}")
_SYMBOLS = 16
"""Of the digest of one answer."""
_KEY = re.compile(r"[0-9a-f]{64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/=]*")


@dataclass(frozen=True, slots=True)
class Locks:
    """What opens a draft, locked under each key of its receipt; all in hexadecimal.

    Attributes:
        public: what drafts are sealed to (X25519).
        salt: of both locks.
        by_code, by_token: the private key, locked.
    """

    public: str
    salt: str
    by_code: str
    by_token: str

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        held = (self.public, self.salt, self.by_code, self.by_token)
        lengths = tuple(len(it) for it in held if _SECRET.fullmatch(it))
        if lengths != (64, 32, 96, 96):
            raise ValueError("locks expected")


@dataclass(frozen=True, slots=True)
class SealedDraft:
    """A draft that only its receipt opens; `sealed` is in base64."""

    locks: Locks
    sealed: str

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        if len(self.sealed) > LONGEST_SEALED or not _BASE64.fullmatch(self.sealed):
            raise ValueError("a sealed draft expected")


@dataclass(frozen=True, slots=True)
class Written:
    """The answers that can be changed from afar: not the drawing, nor the voices answered."""

    title: str = ""
    sentence: str = ""
    change: str = ""
    quartier: str | None = None
    place: str = ""
    holder: Holder | None = None
    needs: str = ""
    depiction: str = ""

    @classmethod
    def of(cls, answers: Answers) -> Written:
        """Return those of a sketch."""
        return cls(**{it.name: getattr(answers, it.name) for it in fields(cls)})

    @property
    def answers(self) -> Answers:
        """The answers, those that cannot be changed from afar left out."""
        return self.onto(Answers())

    @property
    def digest(self) -> str:
        """What tells these answers from any other, in hexadecimal: question by question."""
        said = (json.dumps([name, answer]) for name, answer in asdict(self).items())
        return "".join(hashlib.sha256(it.encode()).hexdigest()[:_SYMBOLS] for it in said)

    def since(self, seen: str, kept: Written) -> Written:
        """Return these over those that are kept: what is as it was seen leaves its place.

        `seen`: the digest of the answers that these were changed from. With any other text, every
        answer here stays.
        """
        pairs = zip(fields(self), _each(self.digest), _each(seen), strict=False)
        same = {it.name: getattr(kept, it.name) for it, new, old in pairs if new == old}
        return replace(self, **same)

    def onto(self, answers: Answers) -> Answers:
        """Return the answers of a sketch with these in place of its own."""
        return replace(answers, **{it.name: getattr(self, it.name) for it in fields(self)})


@dataclass(frozen=True, slots=True)
class Choice:
    """A quartier that can be chosen."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class CarriedDraft:
    """A draft as its holder finds it from afar.

    Attributes:
        theme: the title of the theme whose call it answers.
        is_open: whether its call was open when this was told.
        deadline: its last minute (UTC), or None.
        quartiers: those to choose from.
        voices: how many contributions it says it answers.
        reply_to: what revisions are sealed to: the key of its kiosk, in hexadecimal.
    """

    written: Written
    reply_to: str
    theme: str
    is_open: bool
    deadline: datetime | None
    has_contact: bool
    has_drawing: bool
    voices: int
    quartiers: tuple[Choice, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        if not _KEY.fullmatch(self.reply_to):
            raise ValueError("a key expected")

    def is_late(self, now: datetime) -> bool:
        """Tell whether handing it in now is after the deadline."""
        return not self.is_open or not is_on_time(self.deadline, now)


@dataclass(frozen=True, slots=True)
class Revision:
    """Answers written from afar.

    Attributes:
        seen: digests of the answers that they were written over: those of the kiosk, then those
            on their way to it.
        asked_at: when they were written, UTC.
        hand_in: whether the sketch is handed in with them.
    """

    written: Written
    seen: tuple[str, ...]
    asked_at: datetime
    hand_in: bool = False

    def __post_init__(self) -> None:
        """Refuse what no hub of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        if self.asked_at.tzinfo is None or len(self.seen) > MOST_SEEN:
            raise ValueError("a revision expected")

    def follows(self, answers: Answers) -> bool:
        """Tell whether it was written over these answers: nobody changed them since."""
        return Written.of(answers).digest in self.seen


def _each(digest: str) -> list[str]:
    """Return the digest of each answer."""
    return [digest[start : start + _SYMBOLS] for start in range(0, len(digest), _SYMBOLS)]
