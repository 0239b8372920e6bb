"""What security keys need from the record and from the machine."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.security_key import (
    NewKeyAsked,
    NewKeyGiven,
    SecurityKey,
    SignatureAsked,
    SignatureGiven,
)


class SecurityKeyShelf(Protocol):
    """The security keys of the record."""

    def add(self, key: SecurityKey) -> None:
        """Keep a new one."""
        ...

    def save(self, key: SecurityKey) -> None:
        """Keep a change."""
        ...

    def of(self, agent_id: UUID) -> tuple[SecurityKey, ...]:
        """Return the keys of an account, in the order in which they were added."""
        ...

    def remove(self, agent_id: UUID, key_id: bytes) -> None:
        """Forget one key of an account, if it is there."""
        ...

    def remove_all(self, agent_id: UUID) -> None:
        """Forget the keys of an account."""
        ...


class KeyReader(Protocol):
    """The security key plugged into this machine. Methods but `cancel` wait for a finger."""

    def make(self, asked: NewKeyAsked, pin: str) -> NewKeyGiven:
        """Make the key one of an account's; a key without PIN takes the one given.

        Raises:
            KeyUnusable: if there is no answer.
        """
        ...

    def sign(self, asked: SignatureAsked, pin: str) -> SignatureGiven:
        """Ask for a signature; raises as `make`."""
        ...

    def cancel(self) -> None:
        """Stop waiting, from another thread."""
        ...
