"""A contact entrusted (un contact confié) to the desk from which people are called back.

It leaves the kiosk where it was left, sealed to that desk alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.receipt import Subject

ENTRUSTED = frozenset({Subject.FEEDBACK, Subject.SKETCH})
"""With what a contact may leave. Those of volunteers stay where the draw is held: only who has a
seat may be called, and no other machine knows who has."""


@dataclass(frozen=True, slots=True)
class Entrusted:
    """A contact as its kiosk tells it to a desk, with what is needed to call somebody back.

    Attributes:
        about: the title of the project, or of the sketch.
        words: what they said when they left it; may be empty.
        given_at, erase_at: when it was left, and when it must be gone; UTC.
        envelope: the contact itself, sealed to the desk when it left; in base64.
    """

    subject: Subject
    subject_id: UUID
    about: str
    words: str
    given_at: datetime
    erase_at: datetime
    envelope: str


@dataclass(frozen=True, slots=True)
class CallBack:
    """Somebody to call back, as the desk keeps it. Times are UTC.

    Attributes:
        key: how the hub names what they gave, see `kiosk.domain.sharing.key_of`.
        origin: name of the kiosk where they left it.
        sealed: the contact, encrypted with the key of this desk; empty once it was taken back,
            and then nothing fills it again.
    """

    key: str
    origin: str
    subject: Subject
    subject_id: UUID
    about: str
    words: str
    sealed: bytes
    given_at: datetime
    erase_at: datetime

    @property
    def taken_back(self) -> bool:
        """Whether whoever left it took it back."""
        return not self.sealed
