"""The tickets to print."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, update

from kiosk.domain.printing import JobState, PrintJob
from kiosk.store.tables import PrintJobRow


class PrintJobRepository:
    """Print jobs inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, job: PrintJob) -> None:
        """Queue one."""
        self._connection.execute(
            insert(PrintJobRow).values(
                id=job.id, receipt_id=job.receipt_id, state=job.state, created_at=job.created_at
            )
        )

    def settle(self, job_id: UUID, state: JobState, at: datetime) -> None:
        """Say what became of one; a job is settled once."""
        self._connection.execute(
            update(PrintJobRow)
            .where(PrintJobRow.id == job_id, PrintJobRow.settled_at.is_(None))
            .values(state=state, settled_at=at)
        )

    def abandon_open(self, at: datetime) -> int:
        """Abandon every job not settled; return how many."""
        return self._connection.execute(
            update(PrintJobRow)
            .where(PrintJobRow.settled_at.is_(None))
            .values(state=JobState.ABANDONED, settled_at=at)
        ).rowcount
