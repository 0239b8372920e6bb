"""Calls for an agent in memory: the same promises as the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.help_call import HelpCall


@dataclass
class InMemoryHelpCalls:
    """`HelpCalls`."""

    kept: dict[UUID, HelpCall] = field(default_factory=dict)

    def add(self, call: HelpCall) -> None:
        """Keep a new one."""
        if call.id in self.kept:
            raise ValueError("already kept")
        self.kept[call.id] = call

    def save(self, call: HelpCall) -> None:
        """Keep a change."""
        self.kept[call.id] = call

    def get(self, call_id: UUID) -> HelpCall | None:
        """Return one, or None."""
        return self.kept.get(call_id)

    def open(self) -> tuple[HelpCall, ...]:
        """Return those without an answer, oldest first."""
        waiting = (call for call in self.kept.values() if call.answered_at is None)
        return tuple(sorted(waiting, key=lambda call: call.called_at))
