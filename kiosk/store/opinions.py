"""The opinions of the élus, version after version."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, insert, select

from kiosk.domain.elu_opinion import EluOpinion, SignedOpinion, signed
from kiosk.store.agent_tables import AgentRow
from kiosk.store.opinion_tables import EluOpinionRow

_VERSIONS = select(EluOpinionRow.__table__)


class OpinionRepository:
    """The opinions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, opinion: EluOpinion) -> None:
        """Keep a version."""
        self._connection.execute(insert(EluOpinionRow).values(asdict(opinion)))

    def latest(self, subject_id: UUID, agent_id: UUID) -> EluOpinion | None:
        """Return what an élu says now of a project or theme, or None."""
        row = EluOpinionRow
        newest = (
            _VERSIONS.where(row.subject_id == subject_id, row.agent_id == agent_id)
            .order_by(row.version.desc())
            .limit(1)
        )
        found = self._connection.execute(newest).one_or_none()
        return None if found is None else EluOpinion(**found._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def on(self, subject_id: UUID) -> tuple[SignedOpinion, ...]:
        """Return every opinion on a project or theme, in the order in which élus first spoke."""
        row = EluOpinionRow
        rows = self._connection.execute(
            _VERSIONS.where(row.subject_id == subject_id).order_by(
                row.given_at, row.agent_id, row.version
            )
        )
        versions = tuple(EluOpinion(**it._mapping) for it in rows)  # noqa: SLF001 - SQLAlchemy's API
        authors = {it.agent_id for it in versions}
        names = select(AgentRow.id, AgentRow.name).where(AgentRow.id.in_(authors))
        return signed(versions, {it.id: it.name for it in self._connection.execute(names)})
