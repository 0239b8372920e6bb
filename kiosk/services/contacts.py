"""What use cases need from the record to keep contacts apart."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.contact import SealedContact
from kiosk.domain.receipt import Subject


class Contacts(Protocol):
    """The sealed contacts."""

    def add(self, contact: SealedContact) -> None:
        """Keep a new one."""
        ...

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedContact | None:
        """Return the contact left with what was given, or None."""
        ...

    def any(self) -> bool:
        """Tell whether there is a contact."""
        ...

    def destroy(self, subject: Subject, subject_id: UUID) -> None:
        """Erase the contact left with what was given, if any."""
        ...

    def destroy_due(self, at: datetime) -> int:
        """Erase the contacts whose time is over; return how many."""
        ...
