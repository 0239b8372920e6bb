"""What somebody looks for in the audit log."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which lines: every condition that is there must hold.

    Attributes:
        day: local day on which it was done.
        action: how the name of the action begins, as `contact.`; empty for any.
        subject_id: what it was done to.
    """

    day: date | None = None
    action: str = ""
    subject_id: UUID | None = None


EVERY_LINE = AuditQuery()
