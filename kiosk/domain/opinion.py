"""An opinion: what a visitor tells the passeur, before it is kept as a feedback."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.contact import Contact
from kiosk.domain.feedback import FeedbackKind


@dataclass(frozen=True, slots=True)
class Opinion:
    """About which project, of which kind, in which words; and a contact, to help.

    Attributes:
        round_id: the round of opinions whose question it answers, or None.
    """

    project_id: UUID
    kind: FeedbackKind
    text: str
    language: str
    contact: Contact | None = None
    round_id: UUID | None = None
