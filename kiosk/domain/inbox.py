"""The inbox of the passeur: the feedback on each project, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kiosk.domain.feedback import Feedback


class Tray(StrEnum):
    """Which feedback: what waits for the passeur, or what was seen to."""

    WAITING = "waiting"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class InboxProject:
    """A project that somebody gave feedback on.

    Attributes:
        waiting: how many wait for the passeur.
    """

    id: UUID
    title: str
    waiting: int


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One feedback in the inbox.

    Attributes:
        has_contact: whether its author can be called back.
        change: what it changed in the project's sheet, or None.
        question: what the passeur asked, if it answers a round of opinions.
    """

    feedback: Feedback
    project_title: str
    has_contact: bool
    change: str | None
    question: str | None = None
