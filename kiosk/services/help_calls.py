"""What use cases need of the calls for an agent: `store` implements it."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.help_call import HelpCall


class HelpCalls(Protocol):
    """The calls for an agent of the record."""

    def add(self, call: HelpCall) -> None:
        """Keep a new one."""
        ...

    def save(self, call: HelpCall) -> None:
        """Keep a change."""
        ...

    def get(self, call_id: UUID) -> HelpCall | None:
        """Return one, or None."""
        ...

    def open(self) -> tuple[HelpCall, ...]:
        """Return those without an answer, oldest first."""
        ...
