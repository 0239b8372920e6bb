"""The command line of the imports."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from kiosk.commands.parser import Family, Parser, said
from kiosk.domain.contribution import Kind, State


def add_import(commands: Family) -> None:
    """Add `import` and what it takes."""
    family = commands.add("import", "reprendre des données d’ailleurs")
    kinds = Family(family, "données", "DONNÉES", required=True)
    projects = kinds.add(
        "projects",
        "reprendre des projets d’un fichier JSON, avec leurs images",
        "Le guide explique le fichier. Recommencer met les projets à jour.",
        command="import_projects",
    )
    projects.given.add_argument("file", metavar="FICHIER", type=Path, help="le fichier")
    _add_budget(kinds)
    contributions = kinds.add(
        "contributions",
        "reprendre les contributions d’un fichier CSV ou JSON",
        "Nos fichiers, et l’export des propositions de Decidim. Recommencer n’ajoute rien.",
        command="import_contributions",
    )
    contributions.given.add_argument("file", metavar="FICHIER", type=Path, help="le fichier")
    contributions.options.add_argument(
        "--channel",
        metavar="NOM",
        type=said,
        default="fichier",
        help="nom de la source, qui distingue ses identifiants (fichier)",
    )
    _add_choice(contributions, "--state", "état", (State.TO_REVIEW, State.PUBLISHED))
    _add_choice(contributions, "--kind", "type", (Kind.DESIRE, Kind.LACK, Kind.FRUSTRATION))
    contributions.options.add_argument(
        "--dry-run", action="store_true", help="tout dire, ne rien écrire"
    )


def _add_budget(kinds: Family) -> None:
    budget = kinds.add(
        "participatory-budget",
        "suivre les projets gagnants du budget participatif",
        "Le CSV ou le JSON des données ouvertes de Paris. Recommencer suit leur avancement : ce"
        " que le bureau a écrit reste.",
        command="import_participatory_budget",
    )
    budget.given.add_argument("file", metavar="FICHIER", type=Path, help="le fichier")
    budget.options.add_argument(
        "--arrondissement", metavar="N", type=int, help="lequel (sinon celui des réglages)"
    )
    budget.options.add_argument(
        "--all", action="store_true", help="prendre aussi ceux qui sont finis ou abandonnés"
    )
    budget.options.add_argument("--dry-run", action="store_true", help="tout dire, ne rien écrire")


def _add_choice(command: Parser, option: str, what: str, values: Sequence[StrEnum]) -> None:
    """Add an option for the rows that do not say theirs; the first value is the default."""
    words = [value.value for value in values]
    command.options.add_argument(
        option,
        metavar="MOT",
        choices=words,
        default=words[0],
        help=f"{what} des lignes qui n’en disent pas : {', '.join(words)} (sinon {words[0]})",
    )
