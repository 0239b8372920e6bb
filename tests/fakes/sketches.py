"""Sketches and calls in memory: the same promises as the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kiosk.domain.carried_draft import Locks
from kiosk.domain.sketch import Call, Sketch, SketchState


@dataclass
class InMemorySketches:
    """`Sketches`."""

    kept: dict[UUID, Sketch] = field(default_factory=dict)
    calls: dict[UUID, Call] = field(default_factory=dict)
    locked: dict[UUID, Locks] = field(default_factory=dict)

    def add(self, sketch: Sketch) -> None:
        """Keep a new one."""
        if sketch.id in self.kept:
            raise ValueError("already kept")
        self.kept[sketch.id] = sketch

    def save(self, sketch: Sketch) -> None:
        """Keep a change of one that is known."""
        if sketch.id not in self.kept:
            raise ValueError("unknown")
        self.kept[sketch.id] = sketch

    def get(self, sketch_id: UUID) -> Sketch | None:
        """Return one, or None."""
        return self.kept.get(sketch_id)

    def of_theme(self, theme_id: UUID) -> tuple[Sketch, ...]:
        """Return those that were handed in, in the order of their deposit."""
        unread = (SketchState.DRAFT, SketchState.WITHDRAWN)
        found = [it for it in self.kept.values() if it.theme_id == theme_id]
        shown = [it for it in found if it.state not in unread]
        return tuple(sorted(shown, key=lambda it: (it.submitted_at or it.begun_at, it.id)))

    def drafts_before(self, moment: datetime) -> tuple[UUID, ...]:
        """Return those begun before a moment and never handed in."""
        drafts = [it for it in self.kept.values() if it.state is SketchState.DRAFT]
        return tuple(sorted(it.id for it in drafts if it.begun_at < moment))

    def call(self, theme_id: UUID) -> Call:
        """Return the call of a theme: a bare one if nothing was said of it."""
        return self.calls.get(theme_id, Call(theme_id))

    def keep_call(self, call: Call) -> None:
        """Keep what is said of the call of a theme."""
        self.calls[call.theme_id] = call

    def keep_locks(self, sketch_id: UUID, locks: Locks) -> None:
        """Keep what opens a new one from afar."""
        self.locked[sketch_id] = locks

    def locks(self, sketch_id: UUID) -> Locks | None:
        """Return what opens one from afar, or None."""
        return self.locked.get(sketch_id)

    def forget_locks(self, sketch_id: UUID) -> None:
        """Destroy what opens one from afar."""
        self.locked.pop(sketch_id, None)
