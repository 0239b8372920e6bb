"""The tools of the conception zone, their loans, and the partners."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.partner import Partner
from kiosk.domain.tool import Loan, Tool
from kiosk.store.tool_tables import LoanRow, PartnerRow, ToolRow


class ToolRepository:
    """Tools and loans inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, tool: Tool) -> None:
        """Keep one, new or changed."""
        columns = asdict(tool)
        self._connection.execute(
            upsert(ToolRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[ToolRow.id], set_=columns)
        )

    def get(self, tool_id: UUID) -> Tool | None:
        """Return one, in the catalogue or not, or None."""
        row = self._connection.execute(
            select(ToolRow.__table__).where(ToolRow.id == tool_id)
        ).one_or_none()
        return None if row is None else Tool(**_values(row))

    def catalogue(self) -> tuple[Tool, ...]:
        """Return those that did not leave the catalogue."""
        rows = self._connection.execute(
            select(ToolRow.__table__).where(ToolRow.retired_at.is_(None)).order_by(ToolRow.id)
        )
        return tuple(Tool(**_values(it)) for it in rows)

    def keep_loan(self, loan: Loan) -> None:
        """Keep a loan, new or changed."""
        columns = asdict(loan)
        self._connection.execute(
            upsert(LoanRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[LoanRow.id], set_=columns)
        )

    def out(self) -> tuple[Loan, ...]:
        """Return the loans that nobody gave back."""
        rows = self._connection.execute(
            select(LoanRow.__table__).where(LoanRow.returned_on.is_(None)).order_by(LoanRow.id)
        )
        return tuple(Loan(**_values(it)) for it in rows)

    def loans(self, tool_id: UUID) -> tuple[Loan, ...]:
        """Return every loan of a tool, the last first."""
        rows = self._connection.execute(
            select(LoanRow.__table__)
            .where(LoanRow.tool_id == tool_id)
            .order_by(LoanRow.lent_on.desc(), LoanRow.id.desc())
        )
        return tuple(Loan(**_values(it)) for it in rows)


class PartnerRepository:
    """Partners inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, partner: Partner) -> None:
        """Keep one, new or changed."""
        columns = asdict(partner)
        self._connection.execute(
            upsert(PartnerRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[PartnerRow.id], set_=columns)
        )

    def get(self, partner_id: UUID) -> Partner | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(PartnerRow.__table__).where(PartnerRow.id == partner_id)
        ).one_or_none()
        return None if row is None else Partner(**_values(row))

    def all(self) -> tuple[Partner, ...]:
        """Return every partner."""
        rows = self._connection.execute(select(PartnerRow.__table__).order_by(PartnerRow.id))
        return tuple(Partner(**_values(it)) for it in rows)

    def remove(self, partner_id: UUID) -> None:
        """Forget one, and the contact with it."""
        self._connection.execute(delete(PartnerRow).where(PartnerRow.id == partner_id))


def _values(row: Row[Any]) -> dict[str, Any]:
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
