"""Retention: what is due, and the slip (bordereau) without which nothing is eliminated.

Code du patrimoine, L212-2, L214-3 and R212-14: what the mairie receives is public archives, and is
eliminated only with the visa of the Archives départementales.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self
from uuid import UUID

from kiosk.domain.refusal import Refusal

LONGEST_VISA = 40
"""Characters of a visa number."""


class NoVisa(Refusal):
    """The Archives have not given their visa."""


class SameAgent(Refusal):
    """Whoever drew up the slip may not carry it out alone."""


class AlreadyDone(Refusal):
    """The slip was carried out."""


@dataclass(frozen=True, slots=True)
class Due:
    """Texts whose time is over: how many, and the days of the first and the last."""

    count: int
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class Slip:
    """An elimination slip. Times are UTC.

    Attributes:
        agent_id: who drew it up.
        count: how many texts it lists.
        second_agent_id: who carried it out.
    """

    id: UUID
    drawn_up_at: datetime
    agent_id: UUID
    first_day: date
    last_day: date
    count: int
    visa: str | None = None
    visa_day: date | None = None
    second_agent_id: UUID | None = None
    done_at: datetime | None = None

    @property
    def number(self) -> str:
        """What it is called on paper."""
        return f"{self.drawn_up_at:%Y}-{self.id.hex[-8:].upper()}"

    def with_visa(self, visa: str, day: date) -> Self:
        """Return it with the visa of the Archives.

        Raises:
            NoVisa: if there is no number.
            AlreadyDone: if it was carried out.
        """
        if not visa.strip():
            raise NoVisa
        if self.done_at is not None:
            raise AlreadyDone
        return replace(self, visa=visa.strip(), visa_day=day)

    def check(self, agent_id: UUID) -> None:
        """Let an agent carry it out.

        Raises:
            AlreadyDone, NoVisa, SameAgent: if they may not.
        """
        if self.done_at is not None:
            raise AlreadyDone
        if self.visa is None:
            raise NoVisa
        if agent_id == self.agent_id:
            raise SameAgent

    def done(self, agent_id: UUID, at: datetime) -> Self:
        """Return it carried out."""
        return replace(self, second_agent_id=agent_id, done_at=at)
