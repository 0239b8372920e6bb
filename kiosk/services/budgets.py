"""What use cases need from the record to follow the participatory budget."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.participatory_budget import BudgetLink


class Budgets(Protocol):
    """What the city says of projects that won the participatory budget."""

    def of(self, project_id: UUID) -> BudgetLink | None:
        """Return what the city says of a project, or None."""
        ...

    def all(self) -> tuple[BudgetLink, ...]:
        """Return everything, those of the quartiers populaires first, then by number."""
        ...

    def keep(self, link: BudgetLink) -> None:
        """Keep what the city says of a project, in place of what it said before."""
        ...

    def numbered(self, number: str) -> BudgetLink | None:
        """Return what is known of a number of the city, or None."""
        ...

    def in_place_of(self, project_id: UUID) -> BudgetLink | None:
        """Return the link of the project that goes on in the place of one, or None."""
        ...

    def drop(self, project_id: UUID) -> None:
        """Forget the link of a project, if it has one."""
        ...
