"""Counting the mentions of a jury, in whole numbers and fractions only.

*Majority judgment* (Balinski and Laraki, "Majority Judgment", 2010) ranks by the full majority
value: the median mention, then the median of what is left without it, and so on. *Equal shares*
(Peters, Pierczyński and Skowron, NeurIPS 2021) gives each juror the same share of the choices to
spend. What is still equal is ordered by a hash that nobody could foresee when voting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cmp_to_key
from hashlib import sha256
from math import ceil, lcm
from typing import TypeAlias


class Mention(IntEnum):
    """What a juror says of a project; its number is what it is worth for equal shares."""

    INSUFFICIENT = 0
    PASSABLE = 1
    FAIR = 2
    GOOD = 3
    VERY_GOOD = 4


Ballot: TypeAlias = Mapping[str, Mention]
"""The mentions of one juror by project; a project that is not there was left to the others."""

LEAST_ELIGIBLE = Mention.FAIR
"""The majority mention that a project needs to be chosen by equal shares."""
_QUORUM = Fraction(2, 3)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the jury says of a project.

    Attributes:
        counts: of each mention, the lowest first.
        mention: that of the majority: at least half say it or better.
        tied: whether only the hash set it apart from the one before it in the ranking.
    """

    project: str
    counts: tuple[int, ...]
    mention: Mention
    tied: bool = False


@dataclass(frozen=True, slots=True)
class Purchase:
    """A project that jurors chose together.

    Attributes:
        price: what one point of a mention cost those who could pay it; None if the project only
            completes the list, in the order of the majority judgment.
    """

    project: str
    price: Fraction | None


def has_quorum(present: int, seats: int) -> bool:
    """Whether two thirds of the seats are there."""
    return present >= _QUORUM * seats


def graded_enough(ballots: Sequence[Ballot], projects: Iterable[str]) -> tuple[str, ...]:
    """Return the projects that at least half of the jurors graded, in their order."""
    half = ceil(Fraction(len(ballots), 2))
    return tuple(
        project
        for project in projects
        if sum(project in ballot for ballot in ballots) >= max(1, half)
    )


def majority_value(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the median mention, the lower one of two, then that of the others, and so on."""
    left = sorted(mentions, reverse=True)
    return tuple(left.pop(len(left) // 2) for _ in range(len(left)))


def majority_judgment(
    ballots: Sequence[Ballot], projects: Iterable[str], seed: str
) -> tuple[Judgement, ...]:
    """Return the judgement on each project, the best first; each is graded by somebody.

    Where jurors left a project to others, mentions are counted in proportion.
    """
    mentions = {
        project: [ballot[project] for ballot in ballots if project in ballot]
        for project in sorted(projects, key=lambda each: tie_rank(seed, each))
    }

    def better_first(one: str, two: str) -> int:
        return _compare(mentions[two], mentions[one])

    ranked = sorted(mentions, key=cmp_to_key(better_first))
    return tuple(
        Judgement(
            project,
            tuple(mentions[project].count(mention) for mention in Mention),
            majority_value(mentions[project])[0],
            tied=place > 0 and not _compare(mentions[ranked[place - 1]], mentions[project]),
        )
        for place, project in enumerate(ranked)
    )


def _compare(one: Sequence[Mention], two: Sequence[Mention]) -> int:
    """Return above 0 if the first mentions are better, 0 if they are worth the same."""
    size = lcm(len(one), len(two))
    first = majority_value([*one] * (size // len(one)))
    second = majority_value([*two] * (size // len(two)))
    return (first > second) - (first < second)


def tie_rank(seed: str, project: str) -> str:
    """Return what orders projects that are equal in everything, the smallest first."""
    return sha256(f"{seed}|égalité|{project}".encode()).hexdigest()


def equal_shares(
    ballots: Sequence[Ballot], judged: Sequence[Judgement], choices: int
) -> tuple[Purchase, ...]:
    """Return at most `choices` projects among those judged, in the order in which they are chosen.

    Each costs the same, and each juror has the same share of all the costs. The project whose
    supporters pay the least for a point comes first; the ranking decides between equals, and
    completes the list once no project can be paid for.
    """
    ranking = [each.project for each in judged if each.mention >= LEAST_ELIGIBLE]
    purses = [Fraction(choices, len(ballots)) for _ in ballots]
    chosen: list[Purchase] = []
    while len(chosen) < choices:
        prices = {project: _price(ballots, purses, project) for project in ranking}
        payable = [(price, project) for project, price in prices.items() if price is not None]
        if not payable:
            break
        price, project = min(payable, key=lambda each: each[0])
        purses = [
            purse - min(purse, price * ballot.get(project, 0))
            for purse, ballot in zip(purses, ballots, strict=True)
        ]
        ranking.remove(project)
        chosen.append(Purchase(project, price))
    missing = choices - len(chosen)
    return (*chosen, *(Purchase(project, None) for project in ranking[:missing]))


def _price(ballots: Sequence[Ballot], purses: Sequence[Fraction], project: str) -> Fraction | None:
    """Return the price of a point at which the supporters of a project pay 1 for it together.

    Whoever has less than their mention costs pays all that they have: those who run out first
    are left aside one by one.
    """
    payers = sorted(
        (purse / ballot[project], purse, int(ballot[project]))
        for ballot, purse in zip(ballots, purses, strict=True)
        if ballot.get(project, 0) > 0
    )
    cost, points = Fraction(1), sum(worth for _, _, worth in payers)
    for limit, purse, worth in payers:
        price = cost / points
        if price <= limit:
            return price
        cost -= purse
        points -= worth
    return None
