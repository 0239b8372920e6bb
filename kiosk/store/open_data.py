"""What leaves the record as open data, and the log of what left."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import State
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.open_data import Export, Format, OpenContribution
from kiosk.domain.project import PUBLIC_STAGES, Project
from kiosk.store.desk_tables import DataExportRow
from kiosk.store.feedback import FeedbackRepository
from kiosk.store.projects import ProjectRepository
from kiosk.store.tables import ContributionRow, ProjectOriginRow, ProjectRow
from kiosk.store.visitor_tables import SupportRow

_SUPPORTS = (
    select(func.count())
    .where(SupportRow.contribution_id == ContributionRow.id, SupportRow.withdrawn_at.is_(None))
    .scalar_subquery()
    .label("supports")
)
_PUBLISHED = (
    select(ContributionRow.__table__, _SUPPORTS)
    .where(ContributionRow.state == State.PUBLISHED)
    .order_by(ContributionRow.sequence)
)


class OpenDataRepository:
    """Open data inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._projects = ProjectRepository(connection)
        self._feedback = FeedbackRepository(connection)

    def contributions(self, after: int, limit: int) -> tuple[tuple[int, OpenContribution], ...]:
        """Return published contributions whose rank is above `after`, with their ranks."""
        rows = self._connection.execute(
            _PUBLISHED.where(ContributionRow.sequence > after).limit(limit)
        )
        return tuple(
            (
                row.sequence,
                OpenContribution(
                    id=row.id,
                    kind=row.kind,
                    text=row.text,
                    language=row.language,
                    quartier=row.quartier,
                    category=row.category,
                    day=local_day(row.deposited_at),
                    theme_id=row.theme_id,
                    supports=row.supports,
                ),
            )
            for row in rows
        )

    def projects(self) -> tuple[tuple[Project, dict[FeedbackKind, int]], ...]:
        """Return every public project with how much feedback of each kind it has."""
        keys = self._connection.execute(
            select(ProjectRow.id)
            .where(ProjectRow.stage.in_(PUBLIC_STAGES))
            .order_by(ProjectRow.title, ProjectRow.id)
        ).scalars()
        projects = (self._projects.project(key) for key in keys.all())
        return tuple((it, self._feedback.counts(it.id)) for it in projects if it is not None)

    def origins(self) -> tuple[tuple[UUID, UUID], ...]:
        """Return each public project with each published contribution that it came from."""
        rows = self._connection.execute(
            select(ProjectOriginRow.project_id, ProjectOriginRow.contribution_id)
            .join(ProjectRow, ProjectRow.id == ProjectOriginRow.project_id)
            .join(ContributionRow, ContributionRow.id == ProjectOriginRow.contribution_id)
            .where(ProjectRow.stage.in_(PUBLIC_STAGES), ContributionRow.state == State.PUBLISHED)
            .order_by(ProjectOriginRow.project_id, ContributionRow.sequence)
        )
        return tuple((row.project_id, row.contribution_id) for row in rows)

    def log(self, export: Export) -> None:
        """Keep that data left."""
        self._connection.execute(insert(DataExportRow), asdict(export))

    def logged(self, limit: int) -> tuple[Export, ...]:
        """Return the latest exports, newest first."""
        rows = self._connection.execute(
            select(DataExportRow.__table__).order_by(DataExportRow.at.desc()).limit(limit)
        )
        return tuple(
            Export(**dict(row._mapping) | {"format": Format(row.format)})  # noqa: SLF001 - SQLAlchemy's API
            for row in rows
        )
