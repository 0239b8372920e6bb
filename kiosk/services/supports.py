"""What use cases need of the supports of the record: `store` implements it."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.support import Support


class Supports(Protocol):
    """The supports (« Moi aussi ») of the record."""

    def add(self, support: Support) -> None:
        """Keep a new one."""
        ...

    def save(self, support: Support) -> None:
        """Keep a change."""
        ...

    def get(self, support_id: UUID) -> Support | None:
        """Return one, or None."""
        ...

    def count(self, contribution_id: UUID) -> int:
        """Return how many support a contribution, the withdrawn aside."""
        ...
