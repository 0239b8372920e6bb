"""The command line of `kiosk draw` and `kiosk vote`."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path

from kiosk.commands.parser import Family, Parser

_MOST_SEATS = 10_000


def add_draw(commands: Family) -> None:
    """Add `kiosk draw` and its acts."""
    family = Family(
        commands.add("draw", "tirer un jury au sort, devant tout le monde"),
        "actes",
        "ACTE",
        required=True,
    )
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


def _whole(word: str, least: int, most: int) -> int:
    if not (word.isascii() and word.isdecimal() and least <= int(word) <= most):
        raise ArgumentTypeError(f"doit être un nombre entier de {least} à {most}")
    return int(word)
