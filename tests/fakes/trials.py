"""The logs of trials in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.domain.trial import TrialNote


@dataclass
class InMemoryTrials:
    """`TrialShelf`."""

    kept: dict[UUID, TrialNote] = field(default_factory=dict)
    pictures: dict[UUID, bytes] = field(default_factory=dict)

    def add(self, note: TrialNote, picture: bytes | None = None) -> None:
        """Keep a new one, with its photo if there is one."""
        self.kept[note.id] = note
        if picture is not None:
            self.pictures[note.id] = picture

    def of_project(self, project_id: UUID) -> tuple[TrialNote, ...]:
        """Return those of a project, by day and in the order of their writing."""
        found = (
            replace(it, pictured=it.id in self.pictures)
            for it in self.kept.values()
            if it.project_id == project_id
        )
        return tuple(sorted(found, key=lambda it: (it.day, it.written_at, it.id)))

    def picture(self, note_id: UUID) -> bytes | None:
        """Return the photo of a note, or None."""
        return self.pictures.get(note_id)

    def drop_picture(self, note_id: UUID) -> None:
        """Erase the photo of a note, if any."""
        self.pictures.pop(note_id, None)

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project."""
        for it in self.of_project(project_id):
            del self.kept[it.id]
            self.drop_picture(it.id)
