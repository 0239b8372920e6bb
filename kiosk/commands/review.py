"""`kiosk review`: read what waits and decide, until the agents' desk takes over."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from itertools import pairwise, takewhile

from kiosk.commands import Exit, Refused
from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, ForbiddenTransition, Kind
from kiosk.domain.text import clean
from kiosk.services.review import AmbiguousName, Conflict, Review, UnknownContribution
from kiosk.settings import Settings
from kiosk.wiring import open_workshop

_SHOWN = 50
"""Contributions in one list."""
_SHORTEST_NAME = 13
"""Characters of the part of an id that tells the moment: it rarely takes more to tell two apart."""
_LONGEST_WORDS = 300
"""Graphemes of a reason or of a service's name."""

_KINDS = {
    Kind.FRUSTRATION: "ça m’agace",
    Kind.LACK: "il manque",
    Kind.DESIRE: "j’aimerais",
}
_DONE = {
    "publish": "est publique",
    "decline": "est refusée : son auteur peut lire pourquoi",
    "redirect": "est confiée à ce service",
}
_REFUSALS: dict[type[Exception], str] = {
    UnknownContribution: "n’est le début d’aucun identifiant : voyez « kiosk review list ».",
    AmbiguousName: "est le début de plusieurs identifiants : donnez-en plus de caractères.",
    Conflict: "vient d’être changée par quelqu’un d’autre : relisez-la, rien n’a été fait.",
    ForbiddenTransition: "a été retirée par son auteur : il n’y a plus rien à décider.",
}


def run(settings: Settings, asked: Namespace) -> int:
    """List, or apply a decision and say so in one sentence.

    Raises:
        EnvironmentFault: when the record cannot be read or written.
        Refused: when there is no such contribution, or its state does not allow the decision.
    """
    workshop = open_workshop(settings, mend=False)
    review = Review(workshop.records, workshop.clock, workshop.randomness)
    try:
        lines = _listed(review) if asked.act == "list" else _decided(review, asked)
    finally:
        workshop.records.close()
    print("\n".join(lines))
    return Exit.FINE


def _listed(review: Review) -> list[str]:
    shown, count = review.waiting(_SHOWN), review.backlog()
    if not shown:
        return ["Aucune contribution n’attend de décision."]
    length = _name_length([str(each.id) for each in shown])
    lines = [_line(each, str(each.id)[:length]) for each in shown]
    if count > len(shown):
        lines.append(f"Les {len(shown)} plus anciennes, sur {count} qui attendent.")
    return lines


def _name_length(ids: Sequence[str]) -> int:
    """Return how many characters tell these ids apart."""
    common = (_common_length(*pair) for pair in pairwise(sorted(ids)))
    return max(_SHORTEST_NAME, 1 + max(common, default=0))


def _common_length(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=True)))


def _line(contribution: Contribution, name: str) -> str:
    day = local_day(contribution.deposited_at)
    said = " ".join(contribution.text.split())
    return f"{name}  {day:%d/%m/%Y}  {_KINDS[contribution.kind]:<10}  {said}"


def _decided(review: Review, asked: Namespace) -> list[str]:
    try:
        contribution = review.named(asked.id)
        _decide(review, contribution, asked)
    except tuple(_REFUSALS) as refusal:
        raise Refused(f"« {asked.id} » {_REFUSALS[type(refusal)]}") from refusal
    return [f"La contribution {contribution.id} {_DONE[asked.act]}."]


def _decide(review: Review, contribution: Contribution, asked: Namespace) -> None:
    known = contribution.id, contribution.version
    if asked.act == "publish":
        review.publish(*known)
        return
    decide = review.decline if asked.act == "decline" else review.redirect
    decide(*known, clean(asked.because, _LONGEST_WORDS))
