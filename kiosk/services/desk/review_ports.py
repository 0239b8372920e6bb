"""What reviewing needs from the record: the queue, the notes, the templates."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.answer_template import AnswerTemplate
from kiosk.domain.decision import PreparedDecision
from kiosk.domain.project import Fulfilment
from kiosk.domain.review_queue import Deadlines, Group, Late, Mark, Standing, Waiting
from kiosk.services.ports import Journal, Notes


class WaitingList(Protocol):
    """The contributions that wait for an agent: the late ones first, then the oldest."""

    def page(
        self, deadlines: Deadlines, after: Mark | None, limit: int, only: Late | None = None
    ) -> tuple[Waiting, ...]:
        """Return those after a place, or the first ones; `only` those late by one promise."""
        ...

    def standing(self, deadlines: Deadlines) -> Standing:
        """Count them."""
        ...


class DeskNotes(Notes, Protocol):
    """Masks, decisions prepared, and groups."""

    def original(self, contribution_id: UUID) -> str | None:
        """Return the text as it was given, if a part of it was masked since."""
        ...

    def keep_original(self, contribution_id: UUID, text: str, by: UUID, at: datetime) -> None:
        """Keep the text as it was given; of several masks, the first text stays."""
        ...

    def forget_original(self, contribution_id: UUID) -> None:
        """Forget it: the text is as it was given."""
        ...

    def prepared(self, contribution_id: UUID) -> PreparedDecision | None:
        """Return the decision that waits, or None."""
        ...

    def prepare(self, prepared: PreparedDecision) -> None:
        """Keep a decision for later; it replaces the one before."""
        ...

    def unprepare(self, contribution_id: UUID) -> None:
        """Forget the decision that waits, if any."""
        ...

    def add_group(self, group: Group) -> None:
        """Keep a new group."""
        ...

    def group_of(self, contribution_id: UUID) -> Group | None:
        """Return the group that a contribution is in, or None."""
        ...

    def members(self, group_id: UUID) -> tuple[UUID, ...]:
        """Return the contributions of a group, in the order in which they joined."""
        ...

    def join(self, contribution_id: UUID, group_id: UUID, at: datetime) -> None:
        """Put a contribution in a group; it leaves the one that it was in."""
        ...

    def leave(self, contribution_id: UUID) -> None:
        """Take a contribution out of its group, if any; nobody stays in a group alone."""
        ...


class FulfilmentShelf(Protocol):
    """« Vous avez dit, nous avons fait », as agents write it."""

    def latest(self, limit: int) -> tuple[Fulfilment, ...]:
        """Return the latest, newest first."""
        ...

    def save(self, fulfilment: Fulfilment) -> None:
        """Keep a new one, or a change."""
        ...

    def remove(self, fulfilment_id: UUID) -> None:
        """Forget one, if it is there."""
        ...


class DeskJournal(Journal, Protocol):
    """The journal, with what agents may ask of it."""

    def last_agent(self, subject_id: UUID) -> UUID | None:
        """Return the account of the agent who did the latest thing to a subject, or None."""
        ...


class Templates(Protocol):
    """The templates of answers."""

    def all(self) -> tuple[AnswerTemplate, ...]:
        """Return them in the order of their places."""
        ...

    def save(self, template: AnswerTemplate) -> None:
        """Keep a new one, or a change."""
        ...

    def remove(self, template_id: UUID) -> None:
        """Forget one, if it is there."""
        ...
