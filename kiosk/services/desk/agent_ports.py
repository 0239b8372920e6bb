"""What coming in needs from the record: the accounts."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.agent import Agent, Invitation
from kiosk.domain.throttle import Failures


class Agents(Protocol):
    """The accounts of the record, their invitations and the wrong tries."""

    def add(self, agent: Agent) -> None:
        """Keep a new account."""
        ...

    def save(self, agent: Agent) -> None:
        """Keep a change."""
        ...

    def get(self, agent_id: UUID) -> Agent | None:
        """Return one, or None."""
        ...

    def with_login(self, login: str) -> Agent | None:
        """Return the account of a login, or None."""
        ...

    def all(self) -> tuple[Agent, ...]:
        """Return every account, closed ones too, in the order of their logins."""
        ...

    def last_entries(self) -> dict[UUID, datetime]:
        """Return when each account last came in, for those that ever did; UTC."""
        ...

    def invite(self, invitation: Invitation) -> None:
        """Keep an invitation; it replaces the one before."""
        ...

    def invitation(self, agent_id: UUID) -> Invitation | None:
        """Return the invitation that waits, or None."""
        ...

    def uninvite(self, agent_id: UUID) -> None:
        """Forget the invitation, if any."""
        ...

    def failures(self, login_hash: bytes) -> Failures | None:
        """Return the wrong tries in a row, or None."""
        ...

    def note_failures(self, login_hash: bytes, failures: Failures) -> None:
        """Keep the wrong tries in a row."""
        ...

    def forgive(self, login_hash: bytes) -> None:
        """Forget them."""
        ...
