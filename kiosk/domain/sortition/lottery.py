"""The lottery: 1,000 panels, all equally likely, in which each volunteer has their fair chance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeAlias, TypeVar

from kiosk.domain.sortition.panels import Seats
from kiosk.domain.sortition.pool import Pool, ProfileType

_Thing = TypeVar("_Thing", int, str)

PANELS = 1000
"""Of a lottery: three balls, from 000 to 999, designate one."""

Panel: TypeAlias = tuple[str, ...]
"""Tickets, in their order."""


@dataclass(frozen=True, slots=True)
class Lottery:
    """The panels by number, from 0."""

    panels: tuple[Panel, ...]

    def appearances(self) -> dict[str, int]:
        """Return in how many panels each ticket is, for those that are in one."""
        counts: dict[str, int] = {}
        for panel in self.panels:
            for ticket in panel:
                counts[ticket] = counts.get(ticket, 0) + 1
        return dict(sorted(counts.items()))


def lottery_of(types: Sequence[ProfileType], drawn: Sequence[Seats]) -> Lottery:
    """Return the panels of people from panels of types.

    Inside a type people take turns: the panels that each is in differ by one at most. Neither who
    sits with whom nor a panel's number follows the order of anything: SHA-256 scatters them.
    """
    people: list[list[str]] = [[] for _ in drawn]
    for number, each in enumerate(types):
        queue = _scattered(each.tickets, f"{number}|people")
        turn = 0
        for place in _scattered(range(len(drawn)), f"{number}|panels"):
            for _ in range(drawn[place][number]):
                people[place].append(queue[turn % len(queue)])
                turn += 1
    panels = [tuple(sorted(panel)) for panel in people]
    return Lottery(tuple(sorted(panels, key=panel_hash)))


def panel_hash(panel: Panel) -> str:
    """Return the hash of a panel, which gives it its place among the numbers."""
    return sha256(" ".join(panel).encode()).hexdigest()


def faults_of(pool: Pool, panel: Panel) -> tuple[str, ...]:
    """Return what a panel does not respect, in French; nothing if it is valid.

    Read from the people themselves, not from what computed the panel.
    """
    people = {each.ticket: each for each in pool.volunteers}
    unknown = [ticket for ticket in panel if ticket not in people]
    if unknown:
        return (f"ticket inconnu : {unknown[0]}",)
    seated = [people[ticket] for ticket in panel]
    faults = []
    if len(set(panel)) != pool.seats or len(panel) != pool.seats:
        faults.append(f"{len(set(panel))} personnes pour {pool.seats} places")
    homes = [each.household for each in seated if each.household]
    if len(set(homes)) < len(homes):
        faults.append("deux personnes d’un même foyer")
    categories = pool.categories
    for quota in pool.quotas:
        place = categories.index(quota.category)
        count = [each.profile[place] for each in seated].count(quota.value)
        if not quota.minimum <= count <= quota.maximum:
            faults.append(f"{quota.category} « {quota.value} » : {count}")
    return tuple(faults)


def _scattered(things: Iterable[_Thing], salt: str) -> list[_Thing]:
    return sorted(things, key=lambda each: sha256(f"{salt}|{each}".encode()).digest())
