"""What comes of a vote: the count, where the jury is divided, and what the minority says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from uuid import UUID

from kiosk.domain.jury.ballot import Grade, Subject
from kiosk.domain.jury.session import Jury, JurySession, Rule
from kiosk.domain.voting import (
    Ballot,
    Judgement,
    Mention,
    Purchase,
    equal_shares,
    graded_enough,
    has_quorum,
    majority_judgment,
)

FAR = 2
"""Mentions between a juror and the majority from which they are of another opinion."""
DIVIDED = Fraction(1, 4)
"""Share of other opinions from which the jury is said to be divided."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody gave a mention; nobody is told who.

    Attributes:
        far: whether the mention is `FAR` from that of the majority.
    """

    mention: Mention
    text: str
    far: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What the jury says of one subject.

    Attributes:
        rank: from 1, in the order of the majority judgment.
        counts: of each mention, the lowest first.
        tied: whether only the hash set it apart from the one before it.
        price: what a point cost those who chose it together; None by majority judgment, or when
            it completes the list.
        reasons: the best mention first.
    """

    subject: Subject
    rank: int
    mention: Mention
    counts: tuple[int, ...]
    recusals: int
    tied: bool
    chosen: bool
    price: Fraction | None
    reasons: tuple[Reason, ...]

    @property
    def far(self) -> int:
        """How many are of another opinion."""
        return sum(each.far for each in self.reasons)

    @property
    def divided(self) -> bool:
        """Whether the jury is divided: its mention alone would hide it."""
        return self.far >= DIVIDED * sum(self.counts)

    @property
    def minority(self) -> tuple[Reason, ...]:
        """The reasons of those who are of another opinion."""
        return tuple(each for each in self.reasons if each.far)


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a session.

    Attributes:
        voters: jurors who graded, or left all to the others.
        standings: the best first.
        aside: what less than half of the voters graded.
    """

    voters: int
    seats: int
    standings: tuple[Standing, ...]
    aside: tuple[Subject, ...]

    @property
    def quorum(self) -> bool:
        """Whether two thirds of the seats voted."""
        return has_quorum(self.voters, self.seats)


def count(
    jury: Jury,
    session: JurySession,
    subjects: Sequence[Subject],
    grades: Mapping[UUID, Sequence[Grade]],
) -> Result:
    """Count what each juror said, in whole numbers and fractions."""
    ballots = [_ballot(grades[juror]) for juror in sorted(grades)]
    by_key = {subject.id.hex: subject for subject in subjects}
    counted = graded_enough(ballots, by_key)
    judged = majority_judgment(ballots, counted, jury.seed)
    bought = {it.project: it.price for it in _chosen(session, ballots, judged)}
    said = [grade for juror in sorted(grades) for grade in grades[juror]]
    return Result(
        voters=len(ballots),
        seats=jury.seats,
        standings=tuple(
            Standing(
                subject=by_key[it.project],
                rank=rank,
                mention=it.mention,
                counts=it.counts,
                recusals=_recusals(by_key[it.project], said),
                tied=it.tied,
                chosen=it.project in bought,
                price=bought.get(it.project),
                reasons=_reasons(by_key[it.project], it.mention, said),
            )
            for rank, it in enumerate(judged, start=1)
        ),
        aside=tuple(subject for key, subject in by_key.items() if key not in counted),
    )


def _ballot(grades: Sequence[Grade]) -> Ballot:
    return {it.subject_id.hex: it.mention for it in grades if it.mention is not None}


def _chosen(
    session: JurySession, ballots: Sequence[Ballot], judged: Sequence[Judgement]
) -> tuple[Purchase, ...]:
    if session.rule is Rule.EQUAL_SHARES:
        return equal_shares(ballots, judged, session.choices)
    return tuple(Purchase(each.project, None) for each in judged[: session.choices])


def _recusals(subject: Subject, said: Sequence[Grade]) -> int:
    return sum(it.subject_id == subject.id and it.mention is None for it in said)


def _reasons(subject: Subject, majority: Mention, said: Sequence[Grade]) -> tuple[Reason, ...]:
    """Return the reasons in an order that does not tell who gave them."""
    found = [
        Reason(it.mention, it.reason, far=abs(it.mention - majority) >= FAR)
        for it in said
        if it.subject_id == subject.id and it.mention is not None
    ]
    return tuple(sorted(found, key=lambda it: (-it.mention, sha256(it.text.encode()).digest())))
