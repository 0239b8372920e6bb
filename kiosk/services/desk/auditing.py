"""Reading the audit log: who did what, to what, and when; and whether anybody touched it."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.audit import EVERY_LINE, AuditQuery
from kiosk.domain.journal import AuditLine
from kiosk.domain.permissions import Permission
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories

PAGE = 100
"""Lines of one page."""


class Auditing:
    """The use cases of whoever controls.

    `by` is the id of an account, or None for the command line, which only those who run the
    machine can reach.
    """

    def __init__(self, records: DeskRecords) -> None:
        self._records = records

    def lines(
        self,
        by: UUID | None,
        query: AuditQuery = EVERY_LINE,
        before: int | None = None,
        limit: int = PAGE,
    ) -> tuple[AuditLine, ...]:
        """Return the latest lines that match, before a sequence, newest first."""
        with self._records.reading() as record:
            _check(record, by)
            return record.audit.lines(query, before, limit)

    def verify(self, by: UUID | None) -> int | None:
        """Return the sequence of the first line that does not hold, or None. Reads every line."""
        with self._records.reading() as record:
            _check(record, by)
            return record.audit.first_broken_line()


def _check(record: DeskRepositories, by: UUID | None) -> None:
    if by is not None:
        authorise(record, by, Permission.CONSULT_AUDIT)
