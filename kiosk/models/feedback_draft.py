"""What a visitor is telling about a project, until it is kept."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.contact import LONGEST_CONTACT, Contact
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.text import clean


@dataclass(slots=True)
class FeedbackDraft:
    """The words of the visitor; nothing is ticked in advance.

    Attributes:
        kind: `want`, `doubt`, `help`, or empty.
        round_id, question: the round of opinions that it answers, and what was asked; or empty.
    """

    project_id: str = ""
    kind: str = ""
    text: str = ""
    contact: str = ""
    of_age: bool = False
    accepted: bool = False
    round_id: str = ""
    question: str = ""

    @property
    def about(self) -> str:
        """What each session tells its opinion on once: a question, or a project."""
        return self.round_id or self.project_id

    @property
    def contactable(self) -> bool:
        """Whether the contact may be kept."""
        given = Contact(self.contact, self.of_age, self.accepted)
        return given.consented and bool(clean(self.contact, LONGEST_CONTACT))

    def forget_contact(self) -> None:
        """Drop the contact and the consent to it."""
        self.contact = ""
        self.of_age = self.accepted = False

    def opinion(self, language: str) -> Opinion:
        """Return it as the use case takes it."""
        return Opinion(
            project_id=UUID(self.project_id),
            kind=FeedbackKind(self.kind),
            text=self.text,
            language=language,
            contact=Contact(self.contact, self.of_age, self.accepted) if self.contactable else None,
            round_id=UUID(self.round_id) if self.round_id else None,
        )
