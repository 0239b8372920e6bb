"""What use cases need from the record to ask rounds of opinions."""

from __future__ import annotations

from datetime import date
from typing import Protocol
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import OpinionRound, RoundStanding, RoundState


class RoundShelf(Protocol):
    """The rounds of opinions."""

    def keep(self, asked: OpinionRound) -> None:
        """Keep a round, new or changed."""
        ...

    def get(self, round_id: UUID) -> OpinionRound | None:
        """Return one, or None."""
        ...

    def of_project(self, project_id: UUID) -> tuple[OpinionRound, ...]:
        """Return those of a project, those that open last first."""
        ...

    def counts(self, round_id: UUID) -> dict[FeedbackKind, int]:
        """Count the answers by kind, but the withdrawn and the declined."""
        ...


def standings(rounds: RoundShelf, project_id: UUID, day: date) -> tuple[RoundStanding, ...]:
    """Return the rounds of a project as they stand on a day, those that open last first."""
    return tuple(
        RoundStanding(it, it.state(day), rounds.counts(it.id))
        for it in rounds.of_project(project_id)
    )


def public_standings(rounds: RoundShelf, project_id: UUID, day: date) -> tuple[RoundStanding, ...]:
    """Return the rounds of a project as anybody may read them, those that open last first.

    Not those still to come, nor those that are over and that few answered: nothing came back.
    """
    found = [it.in_public() for it in standings(rounds, project_id, day)]
    return tuple(it for it in found if it.state is RoundState.OPEN or _came_back(it))


def _came_back(it: RoundStanding) -> bool:
    over = it.state is RoundState.OVER
    return over and (it.round.changed is not None or it.answers > 0)
