"""What use cases need from the record to keep contacts apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.contact import SealedContact
from kiosk.domain.entrusted import CallBack
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

    def envelope(self, contact_id: UUID, to: str) -> str | None:
        """Return a contact as it was sealed to the key of a desk, or None."""
        ...

    def keep_envelope(self, contact_id: UUID, to: str, envelope: str) -> None:
        """Keep a contact as it is sealed to the key of a desk."""
        ...

    def sealed_to(self, keys: Sequence[str]) -> tuple[UUID, ...]:
        """Return the contacts that can be opened here, and are sealed to all these keys."""
        ...

    def unsealed(self, key: str) -> tuple[SealedContact, ...]:
        """Return the contacts that can be opened here, and are not sealed to this key."""
        ...

    def let_go(self, contact_id: UUID) -> None:
        """Destroy what can be opened here of a contact; its envelopes and its day stay."""
        ...


class CallBacks(Protocol):
    """Those to call back from this desk, whose contacts left their kiosks."""

    def get(self, key: str) -> CallBack | None:
        """Return one, or None."""
        ...

    def save(self, call_back: CallBack) -> None:
        """Keep a new one, or a change."""
        ...

    def empty(self, key: str) -> None:
        """Forget all that is known of one that was taken back, but that it was."""
        ...

    def standing(self) -> tuple[CallBack, ...]:
        """Return those that were not taken back, the oldest first."""
        ...

    def any(self) -> bool:
        """Tell whether there is one."""
        ...

    def destroy_due(self, at: datetime) -> int:
        """Erase those whose time is over; return how many."""
        ...
