"""What use cases need from the record to show and keep the sheets of projects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol
from uuid import UUID

from kiosk.domain.project import Project, Stage
from kiosk.domain.sheet import Illustration, Lineage, Sheet


class Sheets(Protocol):
    """The sheets of the projects."""

    def get(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a public project, or None."""
        ...

    def known(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a project, public or not, or None."""
        ...

    def all(self) -> tuple[Project, ...]:
        """Return every project, public or not, without milestones, sketches first, by title."""
        ...

    def origins(self, project_id: UUID) -> tuple[UUID, ...]:
        """Return the contributions that a project came from, public or not, in order."""
        ...

    def owed_to(self, feedback_id: UUID) -> str | None:
        """Return what changed in the sheet of a project thanks to a feedback, or None."""
        ...

    def keep(self, sheet: Sheet, contributions: tuple[UUID, ...]) -> None:
        """Keep a sheet and the contributions that its project came from, in place of an older."""
        ...

    def move(self, project_id: UUID, stage: Stage) -> None:
        """Bring a project to another stage; outside the stimulateur it has no day."""
        ...

    def lineage(self, contribution_id: UUID) -> Lineage | None:
        """Return what became of a published contribution, or None if it is not public."""
        ...

    def illustrations(self) -> Iterator[Illustration]:
        """Give what illustrates each public project, by title."""
        ...
