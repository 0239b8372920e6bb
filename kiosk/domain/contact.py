"""A contact (un contact): what a resident leaves, knowingly, to be called back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.receipt import Subject

LONGEST_CONTACT = 120
"""Graphemes of an e-mail address or a phone number."""


@dataclass(frozen=True, slots=True)
class Contact:
    """An e-mail address or a phone number that somebody leaves to be called back.

    Attributes:
        of_age: « J’ai 15 ans ou plus », ticked by its owner: the age of consent
            (loi Informatique et Libertés, art. 45).
        accepted: « J’accepte d’être recontacté », ticked by its owner.
    """

    words: str
    of_age: bool
    accepted: bool

    @property
    def consented(self) -> bool:
        """Whether its owner may leave it, and wants to."""
        return self.of_age and self.accepted


@dataclass(frozen=True, slots=True)
class SealedContact:
    """A contact as the record keeps it, apart from the feedback. Times are UTC.

    Attributes:
        sealed: the words, encrypted; empty once they left for the desk that calls back.
        erase_at: when it must be gone.
    """

    id: UUID
    subject: Subject
    subject_id: UUID
    sealed: bytes
    given_at: datetime
    erase_at: datetime

    @property
    def is_here(self) -> bool:
        """Whether this machine can still open it."""
        return bool(self.sealed)
