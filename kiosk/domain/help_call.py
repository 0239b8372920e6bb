"""A call for an agent: somebody at the kiosk asked for help."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

PATIENCE = timedelta(minutes=15)
"""How long an unanswered call stands for whoever taps again; later, somebody else is there."""


@dataclass(frozen=True, slots=True)
class HelpCall:
    """One call. Times are UTC.

    Attributes:
        answered_at: when an agent said that they come; None while it is open.
    """

    id: UUID
    called_at: datetime
    answered_at: datetime | None = None

    def stands(self, now: datetime) -> bool:
        """Tell whether it still counts for whoever taps again."""
        return self.answered_at is None and now - self.called_at < PATIENCE

    def answer(self, at: datetime) -> HelpCall:
        """Return it answered; the first time stays."""
        return replace(self, answered_at=self.answered_at or at)
