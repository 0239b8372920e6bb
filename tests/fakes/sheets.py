"""The sheets of projects in memory, over the projects and contributions of the same record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.project import Project, Stage
from kiosk.domain.search_terms import fold
from kiosk.domain.sheet import Illustration, Lineage, Sheet

if TYPE_CHECKING:
    from tests.fakes.records import InMemoryProjects


@dataclass
class InMemorySheets:
    """`Sheets`; what a sheet adds to its project is kept by the project's id."""

    projects: InMemoryProjects
    kept: dict[UUID, Sheet] = field(default_factory=dict)

    def get(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a public project, or None."""
        project = self.projects.project(project_id)
        if project is None:
            return None
        return replace(self.kept.get(project_id, Sheet(project)), project=project)

    def known(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a project, public or not, or None."""
        project = self.projects.kept_projects.get(project_id)
        if project is None:
            return None
        counted = replace(project, contributions=len(self.projects.origins(project_id)))
        return replace(self.kept.get(project_id, Sheet(project)), project=counted)

    def all(self) -> tuple[Project, ...]:
        """Return every project without milestones, sketches first, by title."""
        stages = tuple(Stage)
        found = sorted(
            self.projects.kept_projects.values(),
            key=lambda it: (stages.index(it.stage), fold(it.title), it.id),
        )
        counts = {it.id: len(self.projects.origins(it.id)) for it in found}
        return tuple(replace(it, milestones=(), contributions=counts[it.id]) for it in found)

    def origins(self, project_id: UUID) -> tuple[UUID, ...]:
        """Return the contributions that a project came from, public or not, in order."""
        return tuple(sorted(self.projects.contributions.carriers.get(project_id, ())))

    def owed_to(self, feedback_id: UUID) -> str | None:
        """Return what changed in the sheet of a project thanks to a feedback, or None."""
        changes = (change for it in self.kept.values() for change in it.changes)
        return next((it.text for it in changes if it.feedback_id == feedback_id), None)

    def keep(self, sheet: Sheet, contributions: tuple[UUID, ...]) -> None:
        """Keep a sheet in place of an older."""
        self.projects.add_project(sheet.project, contributions)
        self.kept[sheet.project.id] = sheet

    def move(self, project_id: UUID, stage: Stage) -> None:
        """Bring a project to another stage; outside the stimulateur it has no day."""
        known = self.projects.kept_projects[project_id]
        if stage is not Stage.STIMULATEUR:
            known = replace(known, day=0, days=0)
        self.projects.kept_projects[project_id] = replace(known, stage=stage)

    def lineage(self, contribution_id: UUID) -> Lineage | None:
        """Return what became of a published contribution, or None."""
        voice = self.projects.contributions.voice(contribution_id)
        if voice is None:
            return None

        def carries(one: UUID) -> bool:
            return contribution_id in self.projects.contributions.carriers[one]

        themes = [theme for theme in self.projects.themes() if carries(theme.id)]
        born = [it.id for it in self.projects.projects() if carries(it.id)]
        projects = (self.projects.project(project_id) for project_id in born)
        return Lineage(voice, themes[0] if themes else None, tuple(filter(None, projects)))

    def illustrations(self) -> Iterator[Illustration]:
        """Give what illustrates each public project, by title."""
        for project in sorted(self.projects.projects(), key=lambda it: it.title):
            sheet = self.kept.get(project.id, Sheet(project))
            yield Illustration(project.title, project.drawing, sheet.picture)
