"""The plan of a project in the stimulateur: its days, and the days of the week given to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.refusal import RefusedValue

LONGEST_PLAN = 9999
"""Days: what a sheet can say."""


class EndsBeforeStart(RefusedValue):
    """A plan, or a moment, ends before it starts."""


class NoDedicatedDay(RefusedValue):
    """None of the days of the week of a plan falls between its ends."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When a project is in the stimulateur; both ends are part of it.

    Attributes:
        weekdays: the dedicated days of the week, 1 for Monday to 7 for Sunday.

    Raises:
        EndsBeforeStart: if it ends before it starts.
        NoDedicatedDay: if no dedicated day falls in it, or it is longer than `LONGEST_PLAN`.
    """

    project_id: UUID
    starts_on: date
    ends_on: date
    weekdays: frozenset[int]

    def __post_init__(self) -> None:
        """Refuse what is no plan."""
        if self.ends_on < self.starts_on:
            raise EndsBeforeStart
        if self.days > LONGEST_PLAN or self.next_day(self.starts_on) is None:
            raise NoDedicatedDay

    @property
    def days(self) -> int:
        """Its length N, in days of the calendar."""
        return (self.ends_on - self.starts_on).days + 1

    def day_on(self, today: date) -> int:
        """Return the day n of N that a date is: 0 before it starts, N once it is over."""
        return min(max((today - self.starts_on).days + 1, 0), self.days)

    def next_day(self, today: date) -> date | None:
        """Return the first dedicated day from a date on, or None if none is left."""
        first = max(today, self.starts_on)
        week = (first + timedelta(days=it) for it in range(7))
        return next(
            (it for it in week if it.isoweekday() in self.weekdays and it <= self.ends_on), None
        )

    def dedicated(self) -> int:
        """Return how many dedicated days it has."""
        whole, rest = divmod(self.days, 7)
        last = (self.starts_on + timedelta(days=it) for it in range(rest))
        return whole * len(self.weekdays) + sum(it.isoweekday() in self.weekdays for it in last)
