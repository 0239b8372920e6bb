"""The rounds of opinions of the record."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import OpinionRound
from kiosk.store.feedback import UNCOUNTED
from kiosk.store.round_tables import OpinionRoundRow
from kiosk.store.visitor_tables import FeedbackRow


class RoundRepository:
    """Rounds inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, asked: OpinionRound) -> None:
        """Keep a round, new or changed."""
        columns = asdict(asked)
        self._connection.execute(
            insert(OpinionRoundRow)
            .values(columns)
            .on_conflict_do_update(index_elements=["id"], set_=columns)
        )

    def get(self, round_id: UUID) -> OpinionRound | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(OpinionRoundRow.__table__).where(OpinionRoundRow.id == round_id)
        ).one_or_none()
        return None if row is None else OpinionRound(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def of_project(self, project_id: UUID) -> tuple[OpinionRound, ...]:
        """Return those of a project, those that open last first."""
        rows = self._connection.execute(
            select(OpinionRoundRow.__table__)
            .where(OpinionRoundRow.project_id == project_id)
            .order_by(OpinionRoundRow.opens_on.desc(), OpinionRoundRow.id.desc())
        )
        return tuple(OpinionRound(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def counts(self, round_id: UUID) -> dict[FeedbackKind, int]:
        """Count the answers by kind, but the withdrawn and the declined."""
        rows = self._connection.execute(
            select(FeedbackRow.kind, func.count().label("number"))
            .where(FeedbackRow.round_id == round_id, FeedbackRow.state.not_in(UNCOUNTED))
            .group_by(FeedbackRow.kind)
        )
        return {row.kind: row.number for row in rows}
