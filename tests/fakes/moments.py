"""Moments and plans to begin a test with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from kiosk.domain.moment import Moment, MomentKind

TUESDAY = datetime(2026, 11, 24, 17, tzinfo=UTC)
"""18 h in Paris, four days after the clock of the tests."""


def a_moment(
    number: int,
    *,
    after: float = 0,
    hours: float = 2,
    room: str = "Salle du fond",
    capacity: int = 12,
) -> Moment:
    """Return the presentation of a project, some hours after Tuesday 18 h."""
    starts_at = TUESDAY + timedelta(hours=after)
    return Moment(
        id=UUID(int=500 + number),
        kind=MomentKind.PRESENTATION,
        title=f"La Cabane se montre {number}",
        sentence="Venez voir la maquette.",
        project_id=None,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=hours),
        room=room,
        partners=("Les Menuisiers du canal", "FabLab 19"),
        capacity=capacity,
    )
