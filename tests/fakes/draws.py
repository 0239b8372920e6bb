"""Draws and candidacies in memory: the same promises as the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.sortition.candidacy import Candidacy
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.pool import Profile


@dataclass
class InMemoryDraws:
    """`Draws`."""

    kept: dict[UUID, Draw] = field(default_factory=dict)

    def add(self, draw: Draw) -> None:
        """Keep a new one."""
        if draw.id in self.kept:
            raise ValueError("already kept")
        self.kept[draw.id] = draw

    def save(self, draw: Draw) -> None:
        """Keep a change of one that is known."""
        if draw.id not in self.kept:
            raise ValueError("unknown")
        self.kept[draw.id] = draw

    def get(self, draw_id: UUID) -> Draw | None:
        """Return one, or None."""
        return self.kept.get(draw_id)

    def latest(self) -> Draw | None:
        """Return the one that was opened last, or None."""
        return max(self.kept.values(), key=lambda it: (it.opened_at, it.id), default=None)


@dataclass
class InMemoryCandidacies:
    """`Candidacies`."""

    kept: dict[UUID, Candidacy] = field(default_factory=dict)

    def add(self, candidacy: Candidacy) -> None:
        """Keep a new one."""
        self.add_all((candidacy,))

    def add_all(self, candidacies: Iterable[Candidacy]) -> None:
        """Keep new ones."""
        for each in candidacies:
            taken = [it.ticket for it in self.of_draw(each.draw_id)]
            if each.id in self.kept or each.ticket in taken:
                raise ValueError("already kept")
            self.kept[each.id] = each

    def save(self, candidacy: Candidacy) -> None:
        """Keep a change of one that is known."""
        if candidacy.id not in self.kept:
            raise ValueError("unknown")
        self.kept[candidacy.id] = candidacy

    def get(self, candidacy_id: UUID) -> Candidacy | None:
        """Return one, or None."""
        return self.kept.get(candidacy_id)

    def of_draw(self, draw_id: UUID) -> tuple[Candidacy, ...]:
        """Return those of a draw, in the order of their tickets."""
        found = [it for it in self.kept.values() if it.draw_id == draw_id]
        return tuple(sorted(found, key=lambda it: it.ticket))

    def count(self, draw_id: UUID) -> int:
        """Return how many there ever were."""
        return len(self.of_draw(draw_id))

    def profiles(self, draw_id: UUID) -> dict[Profile, int]:
        """Count those who are not withdrawn, by their answers."""
        return dict(Counter(it.profile for it in self.of_draw(draw_id) if it.stays))

    def shared_homes(self, draw_id: UUID) -> int:
        """Return how many households have more than one of them."""
        homes = Counter(it.household for it in self.of_draw(draw_id) if it.stays)
        return sum(many > 1 for home, many in homes.items() if home)
