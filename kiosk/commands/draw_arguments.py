"""The command line of `kiosk draw` and `kiosk vote`."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.parser import Family, Parser
from kiosk.domain.calendar import ZONE

_MOST_SEATS, _MOST_INVITED, _LAST_ROUND = 10_000, 100_000, 10**10


def add_draw(commands: Family) -> None:
    """Add `kiosk draw` and its acts."""
    family = Family(
        commands.add("draw", "tirer un jury au sort, devant tout le monde"),
        "actes",
        "ACTE",
        required=True,
    )
    _add_invite(family)
    _add_advise(family)
    _add_commit(family)
    _add_reveal(family)
    verify = _add_act(family, "verify", "recalculer et contrôler tout ce qui est publié")
    verify.options.add_argument(
        "--ticket", metavar="TICKET", default="", help="dire aussi dans combien de panels il est"
    )
    _add_replace(family)


def _add_invite(family: Family) -> None:
    invite = family.add(
        "invite",
        "tirer des invitations dans une liste, à chances égales",
        "Sans signature, dit ce qu’il faut publier avant.",
        command="draw_invite",
    )
    invite.given.add_argument(
        "--people", metavar="FICHIER", type=Path, required=True, help="CSV avec une colonne « id »"
    )
    invite.given.add_argument(
        "--count", metavar="N", type=_people, required=True, help="combien d’invitations"
    )
    invite.given.add_argument(
        "--round", metavar="TOUR", type=_round, required=True, help="tour de drand, à venir"
    )
    invite.options.add_argument(
        "--signature", metavar="SIGNATURE", type=_signature, help="ce que drand a signé à ce tour"
    )


def _add_advise(family: Family) -> None:
    advise = family.add(
        "advise",
        "comparer les chances de chacun selon la largeur des quotas",
        "Rien n’est tiré ni écrit.",
        command="draw_advise",
    )
    _add_pool(advise)
    advise.options.add_argument(
        "--width",
        metavar="S",
        type=_width,
        help="une seule largeur : 0 garde les quotas du fichier (sinon 0, 1 et 2)",
    )
    advise.options.add_argument("--json", action="store_true", help="écrire pour un programme")


def _add_replace(family: Family) -> None:
    replace = _add_act(
        family,
        "replace",
        "donner une place laissée au premier suppléant qui garde les quotas",
        "La liste gardée à la mairie est nécessaire.",
    )
    replace.given.add_argument(
        "--left", metavar="TICKET", required=True, help="le ticket de qui laisse sa place"
    )
    replace.options.add_argument(
        "--refused",
        metavar="TICKET",
        action="append",
        default=[],
        help="un suppléant appelé qui a refusé, autant de fois qu’il en faut",
    )


def add_vote(commands: Family) -> None:
    """Add `kiosk vote` and its act."""
    family = Family(
        commands.add("vote", "compter les mentions d’un jury"), "actes", "ACTE", required=True
    )
    count = family.add(
        "count",
        "classer les projets, et dire lesquels sont choisis",
        "Aucun bulletin n’est montré. La règle se fixe avant le vote.",
        command="vote",
    )
    count.given.add_argument(
        "--ballots",
        metavar="FICHIER",
        type=Path,
        required=True,
        help="CSV : un juré par ligne, un projet par colonne, une mention par case ; ou un .pb",
    )
    count.given.add_argument(
        "--rule",
        metavar="RÈGLE",
        choices=("majority", "equal-shares"),
        required=True,
        help="majority (jugement majoritaire) ou equal-shares (parts égales)",
    )
    count.given.add_argument(
        "--seats", metavar="K", type=_seats, required=True, help="places du jury, pour le quorum"
    )
    count.given.add_argument(
        "--seed",
        metavar="ENGAGEMENT",
        required=True,
        help="l’engagement publié avant le vote, qui départage les égalités",
    )
    count.options.add_argument(
        "--choices", metavar="N", type=_seats, default=1, help="combien de projets (1)"
    )
    count.options.add_argument("--json", action="store_true", help="écrire pour un programme")
    count.options.add_argument(
        "--pabulib",
        metavar="FICHIER.pb",
        type=Path,
        help="écrire aussi le vote au format Pabulib, bulletins compris, sans dire de qui",
    )


def _add_commit(family: Family) -> None:
    commit = _add_act(
        family,
        "commit",
        "calculer les mille panels, une seule fois, et l’engagement à afficher",
        "Le dossier ne doit pas exister : un tirage ne se recommence pas.",
    )
    _add_pool(commit)
    commit.given.add_argument(
        "--ceremony",
        metavar="MOMENT",
        type=_moment,
        required=True,
        help="quand les boules seront tirées, comme 2026-12-05T18:00 à Paris",
    )
    commit.options.add_argument(
        "--width",
        metavar="S",
        type=_width,
        default=0,
        help="places ajoutées de chaque côté des quotas du fichier (0)",
    )
    commit.options.add_argument(
        "--accept",
        metavar="MOTIF",
        default="",
        help="pourquoi des volontaires sans aucune chance, ou certains, sont acceptés",
    )


def _add_reveal(family: Family) -> None:
    reveal = _add_act(
        family, "reveal", "désigner le jury par les boules et la balise, et écrire le procès-verbal"
    )
    reveal.given.add_argument(
        "--balls", metavar="N1", type=_balls, required=True, help="les trois boules, de 000 à 999"
    )
    reveal.options.add_argument(
        "--signature",
        metavar="SIGNATURE",
        default="",
        help="celle du tour de drand, que donne api.drand.sh",
    )
    reveal.options.add_argument(
        "--second-balls",
        metavar="N2",
        type=_balls,
        help="trois autres boules, si la balise s’est tue deux jours",
    )


def _add_act(family: Family, act: str, line: str, more: str = "") -> Parser:
    parser = family.add(act, line, more, command="draw_files", act=act)
    parser.given.add_argument("folder", metavar="DOSSIER", type=Path, help="le dossier du tirage")
    return parser


def _add_pool(parser: Parser) -> None:
    parser.given.add_argument(
        "--categories",
        metavar="FICHIER",
        type=Path,
        required=True,
        help="CSV des quotas : feature, value, min, max",
    )
    parser.given.add_argument(
        "--people",
        metavar="FICHIER",
        type=Path,
        required=True,
        help="CSV des volontaires : une colonne par critère, et « id », « foyer » s’il y en a",
    )
    parser.given.add_argument(
        "--size", metavar="K", type=_seats, required=True, help="nombre de places du jury"
    )


def _seats(word: str) -> int:
    return _whole(word, 1, _MOST_SEATS)


def _width(word: str) -> int:
    return _whole(word, 0, _MOST_SEATS)


def _people(word: str) -> int:
    return _whole(word, 1, _MOST_INVITED)


def _round(word: str) -> int:
    return _whole(word, 1, _LAST_ROUND)


def _signature(word: str) -> bytes:
    try:
        return bytes.fromhex(word)
    except ValueError as error:
        raise ArgumentTypeError("s’écrit de 0 à 9 et de a à f") from error


def _balls(word: str) -> int:
    return _whole(word, 0, 999)


def _moment(word: str) -> datetime:
    try:
        moment = datetime.fromisoformat(word)
    except ValueError as error:
        raise ArgumentTypeError("doit être un moment, comme 2026-12-05T18:00") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZONE)).astimezone(UTC)


def _whole(word: str, least: int, most: int) -> int:
    if not (word.isascii() and word.isdecimal() and least <= int(word) <= most):
        raise ArgumentTypeError(f"doit être un nombre entier de {least} à {most}")
    return int(word)
