"""What use cases need from the record to keep draws, and who volunteers for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from kiosk.domain.sortition.candidacy import Candidacy
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.pool import Profile


class Draws(Protocol):
    """The draws of juries."""

    def add(self, draw: Draw) -> None:
        """Keep a new one."""
        ...

    def save(self, draw: Draw) -> None:
        """Keep a change."""
        ...

    def get(self, draw_id: UUID) -> Draw | None:
        """Return one, or None."""
        ...

    def latest(self) -> Draw | None:
        """Return the one that was opened last, or None."""
        ...


class Candidacies(Protocol):
    """The residents who volunteer."""

    def add(self, candidacy: Candidacy) -> None:
        """Keep a new one."""
        ...

    def add_all(self, candidacies: Iterable[Candidacy]) -> None:
        """Keep new ones."""
        ...

    def save(self, candidacy: Candidacy) -> None:
        """Keep a change."""
        ...

    def get(self, candidacy_id: UUID) -> Candidacy | None:
        """Return one, or None."""
        ...

    def of_draw(self, draw_id: UUID) -> tuple[Candidacy, ...]:
        """Return those of a draw, the withdrawn too, in the order of their tickets."""
        ...

    def count(self, draw_id: UUID) -> int:
        """Return how many there ever were, the withdrawn too."""
        ...

    def profiles(self, draw_id: UUID) -> dict[Profile, int]:
        """Count those who are not withdrawn, by their answers."""
        ...

    def shared_homes(self, draw_id: UUID) -> int:
        """Return how many households have more than one of them."""
        ...
