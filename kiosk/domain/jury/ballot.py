"""What a jury grades, and what a juror says of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.refusal import RefusedValue
from kiosk.domain.voting import Mention

LONGEST_REASON = 240
"""Graphemes: one sentence."""


class NoReason(RefusedValue):
    """A mention comes with a reason, in one sentence."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is graded, as it read when the vote was opened; never by whom it was proposed.

    Attributes:
        id: of the project, or of the theme that it becomes.
        detail: what it says beside its sentence; empty for a theme.
    """

    id: UUID
    title: str
    sentence: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """What one juror says of one subject.

    Attributes:
        mention: None: the juror leaves it to the others (« je me déporte »).
        version: 1, then one more each time they change their mind.
    """

    subject_id: UUID
    mention: Mention | None
    reason: str
    version: int

    def __post_init__(self) -> None:
        """Refuse a mention without a reason."""
        if self.mention is not None and not self.reason:
            raise NoReason


@dataclass(frozen=True, slots=True)
class Group:
    """Contributions that jurors brought together, on the way to a theme.

    Attributes:
        title: the words of the jurors; empty until they named it.
        label: the words that the machine found the most telling.
        members: published contributions, in the order in which they were deposited.
    """

    id: UUID
    title: str
    sentence: str
    label: str
    members: tuple[UUID, ...]
    version: int = 1


@dataclass(frozen=True, slots=True)
class Sorting:
    """How many jurors keep a contribution and how many set it aside."""

    kept: int = 0
    discarded: int = 0

    @property
    def retained(self) -> bool:
        """Whether a theme carries it: as many keep it as set it aside."""
        return self.kept >= self.discarded
