"""The plain draw of whom to invite, from a list: everybody has the same chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Invitations:
    """Who is invited, in the order of their numbers.

    Attributes:
        threshold: the number of the last one invited: whoever's is not above it is invited.
    """

    names: tuple[str, ...]
    threshold: str


def invitation_number(seed: str, name: str) -> str:
    """Return the number that a public seed gives to a name; anybody can compute their own."""
    return sha256(f"{seed}|invitation|{name}".encode()).hexdigest()


def invite(names: Sequence[str], seed: str, count: int) -> Invitations:
    """Return the `count` names of the smallest numbers; there are at least as many names."""
    numbered = sorted((invitation_number(seed, name), name) for name in names)[:count]
    return Invitations(tuple(name for _, name in numbered), numbered[-1][0])
