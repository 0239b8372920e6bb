"""The pool: volunteers, the categories that describe them, and the seats of each category."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

Profile: TypeAlias = tuple[str, ...]
"""A volunteer's value in each category, in the order of the categories."""

FEWEST_PER_SEAT, GOOD_PER_SEAT = 3, 5
"""Volunteers a seat: under the first no draw is made, under the second it is warned against."""


@dataclass(frozen=True, slots=True, order=True)
class Quota:
    """The fewest and most seats of the people who have a value in a category."""

    category: str
    value: str
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Volunteer:
    """Somebody who may be drawn.

    Attributes:
        ticket: what the public knows them by; unique in the pool.
        household: shared by those who live together, of whom one at most is drawn; may be empty.
    """

    ticket: str
    profile: Profile
    household: str = ""


@dataclass(frozen=True, slots=True)
class Pool:
    """Volunteers in the order of their tickets, and the quotas grouped by category.

    Attributes:
        quotas: those of a category follow each other; every value of a profile has one.
        seats: how many people are drawn.
    """

    volunteers: tuple[Volunteer, ...]
    quotas: tuple[Quota, ...]
    seats: int

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of the categories, in the order of the profiles."""
        return tuple(name for name, _ in groupby(each.category for each in self.quotas))


def widened(quotas: tuple[Quota, ...], seats: int, width: int) -> tuple[Quota, ...]:
    """Return the quotas with `width` seats of slack more on each side, between 0 and `seats`."""
    return tuple(
        Quota(
            quota.category,
            quota.value,
            max(0, quota.minimum - width),
            min(seats, quota.maximum + width),
        )
        for quota in quotas
    )


@dataclass(frozen=True, slots=True)
class ProfileType:
    """Volunteers whom the quotas cannot tell apart, by ticket.

    Attributes:
        household: theirs, if several volunteers share it; otherwise empty.
    """

    profile: Profile
    household: str
    tickets: tuple[str, ...]


def profile_types(volunteers: tuple[Volunteer, ...]) -> tuple[ProfileType, ...]:
    """Return the types of the volunteers, in the order of their profiles and households.

    Whoever shares a household with another volunteer is only interchangeable inside it.
    """
    shared = _shared_households(volunteers)
    members: dict[tuple[Profile, str], list[str]] = {}
    for volunteer in volunteers:
        household = volunteer.household if volunteer.household in shared else ""
        members.setdefault((volunteer.profile, household), []).append(volunteer.ticket)
    return tuple(
        ProfileType(profile, household, tuple(sorted(tickets)))
        for (profile, household), tickets in sorted(members.items())
    )


def _shared_households(volunteers: tuple[Volunteer, ...]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for volunteer in volunteers:
        if volunteer.household:
            counts[volunteer.household] = counts.get(volunteer.household, 0) + 1
    return {household: count for household, count in counts.items() if count > 1}
