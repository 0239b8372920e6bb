"""What élus think of a project or of a theme: with reasons, amended in the open, never erased."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.refusal import RefusedValue

LONGEST_REASONS = 1_000
"""Graphemes: what a juror reads in a minute."""


class Topic(StrEnum):
    """What an opinion is about."""

    PROJECT = "project"
    THEME = "theme"


class Stance(StrEnum):
    """What an élu says of it, in one word."""

    FAVOURABLE = "favourable"
    RESERVED = "reserved"
    UNFAVOURABLE = "unfavourable"


class NoReasons(RefusedValue):
    """An opinion is motivated: it has reasons, whatever it says."""


@dataclass(frozen=True, slots=True)
class EluOpinion:
    """One version of the opinion of one élu.

    Attributes:
        agent_id: the account of the élu.
        version: 1, then one more each time it is amended; all are kept.
        reasons: at most `LONGEST_REASONS` graphemes, never empty.
        given_at: when this version was given, UTC.
    """

    topic: Topic
    subject_id: UUID
    agent_id: UUID
    version: int
    stance: Stance
    reasons: str
    given_at: datetime

    def __post_init__(self) -> None:
        """Refuse an opinion without reasons."""
        if not self.reasons:
            raise NoReasons

    def amended(self, stance: Stance, reasons: str, at: datetime) -> EluOpinion:
        """Return the next version."""
        return replace(self, version=self.version + 1, stance=stance, reasons=reasons, given_at=at)


@dataclass(frozen=True, slots=True)
class SignedOpinion:
    """The opinion of an élu with its history.

    Attributes:
        author: the name of the élu's account.
        versions: every version, the latest first; there is one at least.
    """

    author: str
    versions: tuple[EluOpinion, ...]

    @property
    def latest(self) -> EluOpinion:
        """What the élu thinks now."""
        return self.versions[0]


def signed(versions: tuple[EluOpinion, ...], names: dict[UUID, str]) -> tuple[SignedOpinion, ...]:
    """Return the opinions of a subject, one an élu, in the order in which they first spoke.

    `versions` come in the order in which they were given.
    """
    by_author: dict[UUID, list[EluOpinion]] = {}
    for opinion in versions:
        by_author.setdefault(opinion.agent_id, []).insert(0, opinion)
    return tuple(SignedOpinion(names[key], tuple(said)) for key, said in by_author.items())
