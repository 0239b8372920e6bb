"""What use cases need from the record to keep sketches."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.carried_draft import Locks
from kiosk.domain.sketch import Call, Sketch


class Sketches(Protocol):
    """The sketches, and the calls that they answer."""

    def add(self, sketch: Sketch) -> None:
        """Keep a new one."""
        ...

    def save(self, sketch: Sketch) -> None:
        """Keep a change."""
        ...

    def get(self, sketch_id: UUID) -> Sketch | None:
        """Return one, or None."""
        ...

    def of_theme(self, theme_id: UUID) -> tuple[Sketch, ...]:
        """Return those that answer a call and were handed in, in the order of their deposit."""
        ...

    def drafts_before(self, moment: datetime) -> tuple[UUID, ...]:
        """Return those begun before a moment and never handed in."""
        ...

    def call(self, theme_id: UUID) -> Call:
        """Return the call of a theme: a bare one if nothing was said of it."""
        ...

    def keep_call(self, call: Call) -> None:
        """Keep what is said of the call of a theme, in place of what was."""
        ...

    def keep_locks(self, sketch_id: UUID, locks: Locks) -> None:
        """Keep what opens a new one from afar."""
        ...

    def locks(self, sketch_id: UUID) -> Locks | None:
        """Return what opens one from afar, or None."""
        ...

    def forget_locks(self, sketch_id: UUID) -> None:
        """Destroy what opens one from afar."""
        ...
