"""What the opinions of the élus need from the record."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.elu_opinion import EluOpinion, SignedOpinion


class OpinionShelf(Protocol):
    """The opinions of the élus; what was given is never changed."""

    def add(self, opinion: EluOpinion) -> None:
        """Keep a version."""
        ...

    def latest(self, subject_id: UUID, agent_id: UUID) -> EluOpinion | None:
        """Return what an élu says now of a project or theme, or None."""
        ...

    def on(self, subject_id: UUID) -> tuple[SignedOpinion, ...]:
        """Return every opinion on a project or theme, in the order in which élus first spoke."""
        ...
