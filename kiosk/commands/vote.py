"""`kiosk vote count`: the mentions of a jury, counted by the rule that was fixed before."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence

from kiosk.commands import Exit, Refused
from kiosk.domain.pabulib import Election, instance_of, pabulib_text
from kiosk.domain.voting import (
    Judgement,
    Mention,
    Purchase,
    equal_shares,
    graded_enough,
    has_quorum,
    majority_judgment,
)
from kiosk.services.sortition.tables import BadFile
from kiosk.services.voting.ballot_files import WORDS, Ballots, read_ballots
from kiosk.settings import Settings


def run(settings: Settings, asked: Namespace) -> int:
    """Print the counts of each project and those that are chosen; never a ballot.

    Raises:
        EnvironmentFault: when the file cannot be read.
        Refused: with the fault of each row, when too few jurors voted, or when the file of Pabulib
            cannot be written.
    """
    try:
        voted = read_ballots(asked.ballots)
    except BadFile as error:
        raise Refused(error.sentence) from error
    if not has_quorum(len(voted.ballots), asked.seats):
        raise Refused(f"{len(voted.ballots)} jurés sur {asked.seats} : il en faut les deux tiers.")
    counted = graded_enough(voted.ballots, voted.projects)
    judged = majority_judgment(voted.ballots, counted, asked.seed)
    chosen = _chosen(voted, judged, asked)
    if asked.pabulib:
        _publish(settings, voted, chosen, asked)
    aside = [project for project in voted.projects if project not in counted]
    print("\n".join((_json if asked.json else _table)(voted, judged, chosen, aside)))
    return Exit.FINE


def _chosen(voted: Ballots, judged: Sequence[Judgement], asked: Namespace) -> tuple[Purchase, ...]:
    if asked.rule == "equal-shares":
        return equal_shares(voted.ballots, judged, asked.choices)
    return tuple(Purchase(each.project, None) for each in judged[: asked.choices])


def _publish(
    settings: Settings, voted: Ballots, chosen: Sequence[Purchase], asked: Namespace
) -> None:
    election = Election(
        description="Vote d’un jury citoyen",
        unit=settings.mairie.name,
        instance=asked.seed,
        rule=asked.rule,
        choices=asked.choices,
        projects=voted.projects,
        ballots=voted.ballots,
        chosen=frozenset(each.project for each in chosen),
    )
    try:
        asked.pabulib.write_text(pabulib_text(instance_of(election)), encoding="utf-8", newline="")
    except OSError as error:
        raise Refused(f"{asked.pabulib} ne s’écrit pas ({error.strerror}).") from error


def _json(
    voted: Ballots,
    judged: Sequence[Judgement],
    chosen: Sequence[Purchase],
    aside: Sequence[str],
) -> list[str]:
    document = {
        "ballots": len(voted.ballots),
        "ballots_sha256": voted.digest,
        "ranking": [_ranked(each, len(voted.ballots)) for each in judged],
        "not_graded_enough": list(aside),
        "chosen": [
            {"project": each.project, "price": str(each.price) if each.price else None}
            for each in chosen
        ],
    }
    return [json.dumps(document, ensure_ascii=False, indent=2)]


def _ranked(judged: Judgement, ballots: int) -> dict[str, object]:
    counts = dict(zip(map(WORDS.__getitem__, Mention), judged.counts, strict=True))
    return {
        "project": judged.project,
        "mention": WORDS[judged.mention],
        "counts": counts,
        "recusals": ballots - sum(judged.counts),
        "tied": judged.tied,
    }


def _table(
    voted: Ballots,
    judged: Sequence[Judgement],
    chosen: Sequence[Purchase],
    aside: Sequence[str],
) -> list[str]:
    lines = [f"{len(voted.ballots)} bulletins, fichier {voted.digest}"]
    for rank, each in enumerate(judged, start=1):
        counts = ", ".join(
            f"{count} {WORDS[mention]}"
            for mention, count in reversed(list(zip(Mention, each.counts, strict=True)))
            if count
        )
        equal = " (à égalité avec le précédent, départagé par l’empreinte)" if each.tied else ""
        lines.append(f"{rank:>3}. {each.project} : {WORDS[each.mention]}{equal} ; {counts}.")
    lines += [f"  –  {project} : noté par moins de la moitié des jurés." for project in aside]
    names = ", ".join(each.project for each in chosen) or "aucun projet"
    return [*lines, f"Choix : {names}."]
