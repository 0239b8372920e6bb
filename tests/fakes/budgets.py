"""What the city says of projects that won the participatory budget, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.participatory_budget import BudgetLink


@dataclass
class InMemoryBudgets:
    """`Budgets`, by the id of the project."""

    kept: dict[UUID, BudgetLink] = field(default_factory=dict)

    def of(self, project_id: UUID) -> BudgetLink | None:
        """Return what the city says of a project, or None."""
        return self.kept.get(project_id)

    def all(self) -> tuple[BudgetLink, ...]:
        """Return everything, those of the quartiers populaires first, then by number."""
        links = self.kept.values()
        return tuple(sorted(links, key=lambda it: (not it.popular, it.number)))

    def keep(self, link: BudgetLink) -> None:
        """Keep what the city says of a project, in place of what it said before."""
        self.kept[link.project_id] = link

    def numbered(self, number: str) -> BudgetLink | None:
        """Return what is known of a number of the city, or None."""
        return next((it for it in self.kept.values() if it.number == number), None)

    def in_place_of(self, project_id: UUID) -> BudgetLink | None:
        """Return the link of the project that goes on in the place of one, or None."""
        tied = (it for it in self.kept.values() if it.tie and it.tie.replaces == project_id)
        return next(tied, None)

    def drop(self, project_id: UUID) -> None:
        """Forget the link of a project, if it has one."""
        self.kept.pop(project_id, None)
