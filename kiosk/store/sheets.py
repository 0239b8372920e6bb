"""The sheets of projects, and what became of contributions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.project import PUBLIC_STAGES, Milestone, Project, Stage
from kiosk.domain.sheet import Change, Companion, Illustration, Lineage, Sheet
from kiosk.store.projects import ProjectRepository
from kiosk.store.tables import ContributionRow, MilestoneRow, ProjectOriginRow, ProjectRow
from kiosk.store.visitor_tables import ProjectChangeRow, ProjectCompanionRow
from kiosk.store.voices import VoiceRepository

_PARTS = tuple(
    row.metadata.tables[row.__tablename__]
    for row in (MilestoneRow, ProjectChangeRow, ProjectCompanionRow)
)


class SheetRepository:
    """Sheets inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._projects = ProjectRepository(connection)
        self._voices = VoiceRepository(connection)

    def get(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a public project, or None."""
        project = self._projects.project(project_id)
        return None if project is None else self._sheet(project)

    def known(self, project_id: UUID) -> Sheet | None:
        """Return the sheet of a project, public or not, or None."""
        project = self._projects.known(project_id)
        return None if project is None else self._sheet(project)

    def all(self) -> tuple[Project, ...]:
        """Return every project, public or not, without milestones, sketches first, by title."""
        return self._projects.all()

    def origins(self, project_id: UUID) -> tuple[UUID, ...]:
        """Return the contributions that a project came from, public or not, in order."""
        row = ProjectOriginRow
        found = select(row.contribution_id).where(row.project_id == project_id)
        return tuple(self._connection.execute(found.order_by(row.contribution_id)).scalars())

    def _sheet(self, project: Project) -> Sheet:
        project_id = project.id
        changes = self._connection.execute(
            select(ProjectChangeRow.day, ProjectChangeRow.text, ProjectChangeRow.feedback_id)
            .where(ProjectChangeRow.project_id == project_id)
            .order_by(ProjectChangeRow.position)
        )
        companions = self._connection.execute(
            select(ProjectCompanionRow.role, ProjectCompanionRow.name)
            .where(ProjectCompanionRow.project_id == project_id)
            .order_by(ProjectCompanionRow.position)
        )
        picture = select(ProjectRow.picture).where(ProjectRow.id == project_id)
        return Sheet(
            project=project,
            changes=tuple(Change(*row) for row in changes),
            companions=tuple(Companion(*row) for row in companions),
            picture=self._connection.execute(picture).scalar_one(),
        )

    def owed_to(self, feedback_id: UUID) -> str | None:
        """Return what changed in the sheet of a project thanks to a feedback, or None."""
        row = ProjectChangeRow
        found = select(row.text).where(row.feedback_id == feedback_id).order_by(row.position)
        return self._connection.execute(found.limit(1)).scalar_one_or_none()

    def keep(self, sheet: Sheet, contributions: tuple[UUID, ...]) -> None:
        """Keep a sheet and the contributions that its project came from, in place of an older."""
        project = sheet.project
        columns = _columns(project) | {"picture": sheet.picture}
        self._connection.execute(
            upsert(ProjectRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[ProjectRow.id], set_=columns)
        )
        told: list[Sequence[Milestone | Change | Companion]]
        told = [project.milestones, sheet.changes, sheet.companions]
        for table, parts in zip(_PARTS, told, strict=True):
            self._connection.execute(delete(table).where(table.c.project_id == project.id))
            for position, part in enumerate(parts):
                place = {"project_id": project.id, "position": position}
                self._connection.execute(insert(table), place | asdict(part))
        self._keep_origins(project.id, contributions)

    def move(self, project_id: UUID, stage: Stage) -> None:
        """Bring a project to another stage; outside the stimulateur it has no day."""
        days = {} if stage is Stage.STIMULATEUR else {"day": 0, "days": 0}
        self._connection.execute(
            update(ProjectRow)
            .where(ProjectRow.id == project_id)
            .values(stage=stage, **days)
            .returning(ProjectRow.id)
        ).one()

    def lineage(self, contribution_id: UUID) -> Lineage | None:
        """Return what became of a published contribution, or None if it is not public."""
        voice = self._voices.voice(contribution_id)
        if voice is None:
            return None
        theme_id = self._connection.execute(
            select(ContributionRow.theme_id).where(ContributionRow.id == contribution_id)
        ).scalar_one()
        born = self._connection.execute(
            select(ProjectOriginRow.project_id).where(
                ProjectOriginRow.contribution_id == contribution_id
            )
        ).scalars()
        projects = [self._projects.project(project_id) for project_id in born]
        return Lineage(
            voice=voice,
            theme=self._projects.theme(theme_id),
            projects=tuple(sorted(filter(None, projects), key=_advancement)),
        )

    def illustrations(self) -> Iterator[Illustration]:
        """Give what illustrates each public project, by title."""
        rows = self._connection.execute(
            select(ProjectRow.title, ProjectRow.drawing, ProjectRow.picture)
            .where(ProjectRow.stage.in_(PUBLIC_STAGES))
            .order_by(ProjectRow.title)
        )
        for row in rows:
            yield Illustration(*row)

    def _keep_origins(self, project_id: UUID, contributions: tuple[UUID, ...]) -> None:
        row = ProjectOriginRow
        self._connection.execute(delete(row).where(row.project_id == project_id))
        for contribution_id in contributions:
            origin = {"project_id": project_id, "contribution_id": contribution_id}
            self._connection.execute(insert(row), origin)


def _columns(project: Project) -> dict[str, object]:
    names = "id title sentence stage quartier theme_id day days drawing".split()
    return {name: getattr(project, name) for name in names}


def _advancement(project: Project) -> tuple[int, str]:
    return PUBLIC_STAGES.index(project.stage), project.title
