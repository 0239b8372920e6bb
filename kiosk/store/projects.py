"""Themes, projects and what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    case,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)

from kiosk.domain.contribution import State
from kiosk.domain.project import (
    EVERY_PROJECT,
    PUBLIC_STAGES,
    Fulfilment,
    Milestone,
    Project,
    ProjectFilter,
    ProjectPage,
    Stage,
    Theme,
    ThemeState,
)
from kiosk.domain.published import Voice
from kiosk.domain.search_terms import fold, query, says
from kiosk.domain.spelling import nearly_says
from kiosk.store.budget_tables import BudgetLinkRow
from kiosk.store.tables import (
    ContributionRow,
    FulfilmentRow,
    MilestoneRow,
    ProjectOriginRow,
    ProjectRow,
    ThemeRow,
)
from kiosk.store.voices import published, voice

_SHOWN = tuple(column for column in ProjectRow.__table__.c if column.key != "picture")


_COLUMNS = ProjectRow.__table__.c
_POPULAR = (
    select(BudgetLinkRow.project_id)
    .where(BudgetLinkRow.project_id == _COLUMNS.id, BudgetLinkRow.popular)
    .correlate(ProjectRow)
    .exists()
)
_ORDER: tuple[ColumnElement[object], ...] = (
    case({stage.value: rank for rank, stage in enumerate(PUBLIC_STAGES)}, value=_COLUMNS.stage),
    case((_POPULAR, 0), else_=1),
    _COLUMNS.title,
    _COLUMNS.id,
)


class ProjectRepository:
    """Themes and projects inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_theme(self, theme: Theme, contributions: tuple[UUID, ...]) -> None:
        """Keep a theme and the contributions that it carries."""
        self._connection.execute(
            insert(ThemeRow).values(
                id=theme.id,
                title=theme.title,
                sentence=theme.sentence,
                state=theme.state,
                open_until=theme.open_until,
            )
        )
        self._connection.execute(
            update(ContributionRow)
            .where(ContributionRow.id.in_(contributions))
            .values(theme_id=theme.id)
        )

    def add_project(self, project: Project, contributions: tuple[UUID, ...]) -> None:
        """Keep a project, its milestones and the contributions that it came from."""
        names = "id title sentence stage quartier theme_id day days drawing".split()
        self._connection.execute(
            insert(ProjectRow).values({name: getattr(project, name) for name in names})
        )
        for position, milestone in enumerate(project.milestones):
            self._connection.execute(
                insert(MilestoneRow).values(
                    project_id=project.id,
                    position=position,
                    day=milestone.day,
                    text=milestone.text,
                    done=milestone.done,
                )
            )
        for contribution_id in contributions:
            self._connection.execute(
                insert(ProjectOriginRow).values(
                    project_id=project.id, contribution_id=contribution_id
                )
            )

    def add_fulfilment(self, fulfilment: Fulfilment) -> None:
        """Keep a « vous l’avez dit, c’est fait »."""
        self._connection.execute(
            insert(FulfilmentRow).values(
                id=fulfilment.id, day=fulfilment.day, said=fulfilment.said, done=fulfilment.done
            )
        )

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes that are not archived, open calls first."""
        order = case(
            {ThemeState.OPEN.value: 0, ThemeState.FORMING.value: 1}, value=ThemeRow.state, else_=2
        )
        rows = self._connection.execute(_themes().order_by(order, ThemeRow.title))
        return tuple(Theme(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def theme(self, theme_id: UUID | None) -> Theme | None:
        """Return one theme that is not archived, or None: its counts alone are made."""
        row = self._connection.execute(_themes().where(ThemeRow.id == theme_id)).one_or_none()
        return None if row is None else Theme(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def projects(self) -> tuple[Project, ...]:
        """Return the public projects, those in the stimulateur first, without milestones.

        In each stage, those that the participatory budget has in quartiers populaires come first.
        """
        rows = self._connection.execute(_public_projects().order_by(*_ORDER))
        return tuple(_project(row, ()) for row in rows)

    def page(
        self, after: UUID | None, limit: int, chosen: ProjectFilter = EVERY_PROJECT
    ) -> ProjectPage:
        """Return the public projects after one (None: the first), in the order of `projects`.

        If none says the words: those that nearly say them.
        """
        sought = query(chosen.words)
        exact = self._ids(after, limit + 1, chosen, lambda text: says(text, sought))
        if exact or not chosen.words:
            return self._page(exact, limit)
        near = self._ids(after, limit + 1, chosen, lambda text: nearly_says(text, chosen.words))
        return replace(self._page(near, limit), approximate=bool(near))

    def project(self, project_id: UUID) -> Project | None:
        """Return one public project with its milestones, or None."""
        row = self._connection.execute(
            _public_projects().where(ProjectRow.id == project_id)
        ).one_or_none()
        return None if row is None else _project(row, self._milestones(project_id))

    def known(self, project_id: UUID) -> Project | None:
        """Return one project, public or not, with its milestones, or None."""
        row = self._connection.execute(_projects().where(ProjectRow.id == project_id)).one_or_none()
        return None if row is None else _project(row, self._milestones(project_id))

    def all(self) -> tuple[Project, ...]:
        """Return every project, public or not, without milestones, sketches first, by title."""
        stages = tuple(Stage)
        found = (_project(row, ()) for row in self._connection.execute(_projects()))
        return tuple(sorted(found, key=lambda it: (stages.index(it.stage), fold(it.title), it.id)))

    def origins(self, project_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions that a project came from, newest first."""
        rows = self._connection.execute(
            published()
            .join(ProjectOriginRow, ProjectOriginRow.contribution_id == ContributionRow.id)
            .where(ProjectOriginRow.project_id == project_id)
            .order_by(ContributionRow.sequence.desc())
        )
        return tuple(voice(row) for row in rows)

    def fulfilments(self, limit: int) -> tuple[Fulfilment, ...]:
        """Return the latest."""
        rows = self._connection.execute(
            select(FulfilmentRow.__table__).order_by(FulfilmentRow.day.desc()).limit(limit)
        )
        return tuple(Fulfilment(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def _ids(
        self,
        after: UUID | None,
        most: int,
        chosen: ProjectFilter,
        speaks: Callable[[str], bool],
    ) -> list[UUID]:
        """Return the first projects after one whose title and sentence speak of something."""
        row = ProjectRow
        statement = select(row.id, row.title, row.sentence).where(row.stage.in_(PUBLIC_STAGES))
        for column, wanted in (
            (row.stage, chosen.stage),
            (row.quartier, chosen.quartier),
            (row.theme_id, chosen.theme),
        ):
            if wanted is not None:
                statement = statement.where(column == wanted)
        if after is not None:
            last = self._connection.execute(select(*_ORDER).where(row.id == after)).one()
            key = (literal(it, column.type) for it, column in zip(last, _ORDER, strict=True))
            statement = statement.where(tuple_(*_ORDER) > tuple_(*key))
        rows = self._connection.execute(statement.order_by(*_ORDER))
        spoken = (it.id for it in rows if speaks(f"{it.title} {it.sentence}"))
        return list(islice(spoken, most))

    def _page(self, found: list[UUID], limit: int) -> ProjectPage:
        shown = found[:limit]
        rows = self._connection.execute(_public_projects().where(ProjectRow.id.in_(shown)))
        by_id = {row.id: _project(row, ()) for row in rows}
        following = shown[-1] if len(found) > limit else None
        return ProjectPage(tuple(by_id[it] for it in shown), following)

    def _milestones(self, project_id: UUID) -> tuple[Milestone, ...]:
        rows = self._connection.execute(
            select(MilestoneRow.day, MilestoneRow.text, MilestoneRow.done)
            .where(MilestoneRow.project_id == project_id)
            .order_by(MilestoneRow.position)
        )
        return tuple(Milestone(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API


def _themes() -> Select[tuple[object, ...]]:
    carried = (
        select(func.count())
        .where(ContributionRow.theme_id == ThemeRow.id)
        .where(ContributionRow.state == State.PUBLISHED)
        .scalar_subquery()
        .label("contributions")
    )
    answering = (
        select(func.count())
        .where(ProjectRow.theme_id == ThemeRow.id)
        .where(ProjectRow.stage.in_(PUBLIC_STAGES))
        .scalar_subquery()
        .label("projects")
    )
    shown = select(ThemeRow.__table__, carried, answering)
    return shown.where(ThemeRow.state != ThemeState.ARCHIVED)


def _public_projects() -> Select[tuple[object, ...]]:
    return _projects().where(ProjectRow.stage.in_(PUBLIC_STAGES))


def _projects() -> Select[tuple[object, ...]]:
    origins = (
        select(func.count())
        .select_from(ProjectOriginRow)
        .join(ContributionRow, ContributionRow.id == ProjectOriginRow.contribution_id)
        .where(ProjectOriginRow.project_id == ProjectRow.id)
        .where(ContributionRow.state == State.PUBLISHED)
        .scalar_subquery()
        .label("contributions")
    )
    return select(*_SHOWN, ThemeRow.title.label("theme_title"), origins).join(
        ThemeRow, ThemeRow.id == ProjectRow.theme_id, isouter=True
    )


def _project(row: Row[tuple[object, ...]], milestones: tuple[Milestone, ...]) -> Project:
    return Project(**row._mapping, milestones=milestones)  # noqa: SLF001 - SQLAlchemy's API
