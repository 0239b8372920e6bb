"""What use cases need from the record to keep the logs of trials."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.trial import TrialNote


class TrialShelf(Protocol):
    """The notes of the trials: added, never changed; only a photo can be let go of."""

    def add(self, note: TrialNote, picture: bytes | None = None) -> None:
        """Keep a new one, with its photo if there is one."""
        ...

    def of_project(self, project_id: UUID) -> tuple[TrialNote, ...]:
        """Return those of a project, by day and in the order of their writing."""
        ...

    def picture(self, note_id: UUID) -> bytes | None:
        """Return the photo of a note, or None."""
        ...

    def drop_picture(self, note_id: UUID) -> None:
        """Erase the photo of a note, if any."""
        ...

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        ...
