"""What the city says of projects that won the participatory budget."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.participatory_budget import BudgetLink, Phase, Tie
from kiosk.store.budget_tables import BudgetLinkRow, BudgetMonthRow, BudgetTieRow

_PLAIN = tuple(it.name for it in fields(BudgetLink) if it.name not in {"months", "position", "tie"})


class BudgetRepository:
    """The links to the participatory budget inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, project_id: UUID) -> BudgetLink | None:
        """Return what the city says of a project, or None."""
        return self._one(BudgetLinkRow.project_id == project_id)

    def numbered(self, number: str) -> BudgetLink | None:
        """Return what is known of a number of the city, or None."""
        return self._one(BudgetLinkRow.number == number)

    def in_place_of(self, project_id: UUID) -> BudgetLink | None:
        """Return the link of the project that goes on in the place of one, or None."""
        ties = select(BudgetTieRow.project_id).where(BudgetTieRow.replaces == project_id)
        return self._one(BudgetLinkRow.project_id.in_(ties))

    def all(self) -> tuple[BudgetLink, ...]:
        """Return everything, those of the quartiers populaires first, then by number."""
        order = BudgetLinkRow.popular.desc(), BudgetLinkRow.number
        rows = self._connection.execute(select(BudgetLinkRow.__table__).order_by(*order))
        return tuple(self._link(row) for row in rows.all())

    def keep(self, link: BudgetLink) -> None:
        """Keep what the city says of a project, in place of what it said before."""
        longitude, latitude = link.position or (None, None)
        columns: dict[str, object] = {name: getattr(link, name) for name in _PLAIN}
        columns |= {"longitude": longitude, "latitude": latitude}
        self._connection.execute(
            upsert(BudgetLinkRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[BudgetLinkRow.project_id], set_=columns)
        )
        self._drop_parts(link.project_id)
        for phase, month in link.months:
            said = {"project_id": link.project_id, "phase": phase, "month": month}
            self._connection.execute(insert(BudgetMonthRow).values(said))
        if link.tie is not None:
            tie = link.tie
            tied = {"stage": tie.stage, "tied_on": tie.on, "replaces": tie.replaces}
            tied |= {"project_id": link.project_id, "listed": tie.listed}
            self._connection.execute(insert(BudgetTieRow).values(tied))

    def drop(self, project_id: UUID) -> None:
        """Forget the link of a project, if it has one."""
        self._drop_parts(project_id)
        self._connection.execute(
            delete(BudgetLinkRow).where(BudgetLinkRow.project_id == project_id)
        )

    def _drop_parts(self, project_id: UUID) -> None:
        for part in (BudgetMonthRow, BudgetTieRow):
            self._connection.execute(delete(part).where(part.project_id == project_id))

    def _one(self, condition: ColumnElement[bool]) -> BudgetLink | None:
        statement = select(BudgetLinkRow.__table__).where(condition)
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else self._link(row)

    def _link(self, row: Row[tuple[object, ...]]) -> BudgetLink:
        told = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
        longitude, latitude = told.pop("longitude"), told.pop("latitude")
        months = self._connection.execute(
            select(BudgetMonthRow.phase, BudgetMonthRow.month).where(
                BudgetMonthRow.project_id == row.project_id
            )
        )
        said = {row.phase: row.month for row in months}
        ordered = [(phase, said[phase]) for phase in Phase if phase in said]
        position = None if longitude is None else (longitude, latitude)
        tie = self._tie(row.project_id)
        return BudgetLink(**told, months=tuple(ordered), position=position, tie=tie)

    def _tie(self, project_id: UUID) -> Tie | None:
        tie = BudgetTieRow
        row = self._connection.execute(
            select(tie.stage, tie.tied_on, tie.replaces, tie.listed).where(
                tie.project_id == project_id
            )
        ).one_or_none()
        return None if row is None else Tie(*row)
