"""A partner of the stimulateur: who they are, what they bring, and whom the bureau calls there."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.tool import Nameless

LONGEST_NAME = 80
LONGEST_SENTENCE = 300
LONGEST_CONTACT = 200


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner in the directory of the bureau.

    Attributes:
        brings: what they bring, in a sentence.
        sealed_contact: whom the bureau calls there, encrypted; None if nobody said.
        version: grows by one with every change.

    Raises:
        Nameless: without a name.
    """

    id: UUID
    name: str
    brings: str
    sealed_contact: bytes | None = None
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse what is no partner."""
        if not self.name:
            raise Nameless
