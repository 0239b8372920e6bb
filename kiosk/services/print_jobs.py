"""What use cases need of the print jobs of the record: `store` implements it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.printing import JobState, PrintJob


class PrintJobs(Protocol):
    """The tickets to print."""

    def add(self, job: PrintJob) -> None:
        """Queue one."""
        ...

    def settle(self, job_id: UUID, state: JobState, at: datetime) -> None:
        """Say what became of one."""
        ...

    def abandon_open(self, at: datetime) -> int:
        """Abandon every job not settled; return how many."""
        ...
