"""A draw (un tirage) from the day it opens to the jury: what was decided, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.refusal import Refusal
from kiosk.domain.sortition.pool import Quota


class WrongStage(Refusal):
    """What is asked does not belong to the stage that the draw has reached."""


class DrawState(StrEnum):
    """How far a draw is."""

    OPEN = "open"
    """Residents volunteer."""
    CLOSED = "closed"
    """The list does not grow any more."""
    COMMITTED = "committed"
    """The panels are computed, the commitment is posted."""
    DRAWN = "drawn"
    """The jury is known."""


@dataclass(frozen=True, slots=True)
class Draw:
    """One draw. Moments are UTC.

    Attributes:
        title: what the jury is for, as residents read it.
        closes_on: the last day on which residents may volunteer.
        ceremony: when the balls are drawn.
        quotas: what the règlement asks for, before any widening.
        commitment: the hash of the manifest; empty before.
        balls: N1, once the witnesses confirmed it; None before.
        witnesses: their names, as they gave them.
        notes: what happened at the ceremony, for the minutes; nothing is ever taken out of it.
    """

    id: UUID
    title: str
    seats: int
    opened_at: datetime
    closes_on: date
    ceremony: datetime
    quotas: tuple[Quota, ...]
    state: DrawState = DrawState.OPEN
    commitment: str = ""
    balls: int | None = None
    witnesses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    version: int = 1

    @property
    def folder(self) -> str:
        """The name of the folder of its files."""
        return f"tirage-{local_day(self.opened_at)}-{self.id.hex[-4:]}"

    def welcomes(self, day: date) -> bool:
        """Whether residents may volunteer on a day."""
        return self.state is DrawState.OPEN and day <= self.closes_on

    def close(self) -> Self:
        """Return it with its list closed.

        Raises:
            WrongStage: if it is not open.
        """
        return self._on(DrawState.OPEN, state=DrawState.CLOSED)

    def with_quotas(self, quotas: tuple[Quota, ...]) -> Self:
        """Return it with other quotas.

        Raises:
            WrongStage: if the panels are computed already.
        """
        if self.state in {DrawState.COMMITTED, DrawState.DRAWN}:
            raise WrongStage
        return self._changed(quotas=quotas)

    def commit(self, commitment: str) -> Self:
        """Return it with its commitment.

        Raises:
            WrongStage: if its list is not closed.
        """
        return self._on(DrawState.CLOSED, state=DrawState.COMMITTED, commitment=commitment)

    def meet(self, witnesses: tuple[str, ...]) -> Self:
        """Return it with its witnesses.

        Raises:
            WrongStage: if the panels are not committed to, or the jury is known.
        """
        return self._on(DrawState.COMMITTED, witnesses=witnesses)

    def note(self, words: str) -> Self:
        """Return it with one line more in what happened.

        Raises:
            WrongStage: as for `meet`.
        """
        return self._on(DrawState.COMMITTED, notes=(*self.notes, words))

    def read_balls(self, balls: int) -> Self:
        """Return it with N1, which nothing changes any more.

        Raises:
            WrongStage: as for `meet`, or if the balls are read already.
        """
        if self.balls is not None:
            raise WrongStage
        return self._on(DrawState.COMMITTED, balls=balls)

    def reveal(self) -> Self:
        """Return it with its jury known.

        Raises:
            WrongStage: if the balls are not read.
        """
        if self.balls is None:
            raise WrongStage
        return self._on(DrawState.COMMITTED, state=DrawState.DRAWN)

    def _on(self, stage: DrawState, **changes: object) -> Self:
        if self.state is not stage:
            raise WrongStage
        return self._changed(**changes)

    def _changed(self, **changes: object) -> Self:
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]
