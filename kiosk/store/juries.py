"""Juries, jurors and sessions."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.jury.session import Juror, Jury, JurySession
from kiosk.store.jury_tables import JurorRow, JuryPresenceRow, JuryRow, JurySessionRow


class JuryRepository:
    """Juries and their sessions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_jury(self, jury: Jury) -> None:
        """Keep a new one."""
        self._connection.execute(insert(JuryRow), asdict(jury))

    def latest(self) -> Jury | None:
        """Return the jury that sits, or None."""
        newest = select(JuryRow.__table__).order_by(JuryRow.formed_at.desc(), JuryRow.id.desc())
        row = self._connection.execute(newest.limit(1)).one_or_none()
        return None if row is None else Jury(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def jury(self, jury_id: UUID) -> Jury:
        """Return one that is known."""
        row = self._connection.execute(select(JuryRow.__table__).where(JuryRow.id == jury_id)).one()
        return Jury(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def keep_juror(self, juror: Juror) -> None:
        """Keep a new juror, or a change."""
        columns = asdict(juror)
        self._connection.execute(
            upsert(JurorRow)
            .values(columns)
            .on_conflict_do_update(index_elements=["id"], set_=columns)
        )

    def jurors(self, jury_id: UUID) -> tuple[Juror, ...]:
        """Return the jurors of a jury, those who left too, in the order of their tickets."""
        rows = self._connection.execute(
            select(JurorRow.__table__).where(JurorRow.jury_id == jury_id).order_by(JurorRow.ticket)
        )
        return tuple(Juror(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def juror(self, juror_id: UUID) -> Juror | None:
        """Return one, or None."""
        return self._juror(JurorRow.id == juror_id)

    def with_code(self, code_hash: bytes) -> Juror | None:
        """Return the juror whose card it is, or None."""
        return self._juror(JurorRow.code_hash == code_hash)

    def forget_jurors(self) -> None:
        """Cut the link between every ticket, card or PIN and what its juror said."""
        key = func.hex(JurorRow.id)
        self._connection.execute(
            update(JurorRow).values(ticket=key, code_hash=JurorRow.id, pin="", seated=False)
        )

    def keep_session(self, session: JurySession) -> None:
        """Keep a new session, or a change."""
        columns = asdict(session)
        self._connection.execute(
            upsert(JurySessionRow)
            .values(columns)
            .on_conflict_do_update(index_elements=["id"], set_=columns)
        )

    def session(self, session_id: UUID) -> JurySession | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(JurySessionRow.__table__).where(JurySessionRow.id == session_id)
        ).one_or_none()
        return None if row is None else JurySession(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def sessions(self) -> tuple[JurySession, ...]:
        """Return every session, the newest first."""
        newest = JurySessionRow.opened_at.desc(), JurySessionRow.id.desc()
        rows = self._connection.execute(select(JurySessionRow.__table__).order_by(*newest))
        return tuple(JurySession(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def come_in(self, session_id: UUID, juror_id: UUID, at: datetime) -> None:
        """Note that a juror came in to a session; the first time stays."""
        self._connection.execute(
            upsert(JuryPresenceRow)
            .values(session_id=session_id, juror_id=juror_id, at=at)
            .on_conflict_do_nothing()
        )

    def present(self, session_id: UUID) -> frozenset[UUID]:
        """Return the jurors who came in and still sit."""
        rows = self._connection.execute(
            select(JuryPresenceRow.juror_id)
            .join(JurorRow, JurorRow.id == JuryPresenceRow.juror_id)
            .where(JuryPresenceRow.session_id == session_id, JurorRow.seated)
        )
        return frozenset(rows.scalars())

    def _juror(self, condition: ColumnElement[bool]) -> Juror | None:
        row = self._connection.execute(select(JurorRow.__table__).where(condition)).one_or_none()
        return None if row is None else Juror(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API
