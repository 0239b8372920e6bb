"""A support (un « Moi aussi »): somebody else who says the same as a published contribution."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Support:
    """One « Moi aussi » as the record holds it. Times are UTC.

    Attributes:
        words: what its author had to say beside it, or empty. Never public by itself.
        withdrawn_at: when its bearer took it back; it counts no more.
    """

    id: UUID
    contribution_id: UUID
    words: str
    language: str
    channel: str
    given_at: datetime
    withdrawn_at: datetime | None = None

    def withdraw(self, at: datetime) -> Support:
        """Return it taken back; the first time stays."""
        return replace(self, withdrawn_at=self.withdrawn_at or at)

    def erase(self, at: datetime) -> Support:
        """Return an empty shell: taken back, without words."""
        return replace(self.withdraw(at), words="")
