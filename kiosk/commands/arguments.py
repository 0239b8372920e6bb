"""The command line, in French."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, HelpFormatter, Namespace
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from kiosk import __version__
from kiosk.commands import Exit
from kiosk.domain.agent import Role
from kiosk.domain.contribution import Kind, State

_WORDED = tuple(
    (re.compile(english), french)
    for english, french in (
        (r"the following arguments are required: (.*)", r"il manque \1"),
        (r"unrecognized arguments: (.*)", r"je ne connais pas \1"),
        (r"argument (\S+): expected one argument", r"\1 attend une valeur"),
        (r"argument (\S+): ignored explicit argument .*", r"\1 ne prend pas de valeur"),
        (
            r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)",
            r"\1 ne peut pas être « \2 » : au choix, \3",
        ),
        (r"argument (\S+): (.*)", r"\1 \2"),
    )
)
"""What argparse says, which has no French translation."""


def parse(arguments: Sequence[str] | None = None) -> Namespace:
    """Read the command line (the process's by default).

    The namespace has `command`, the name of a module of this package; `settings`, a path or None;
    and what the command takes. A wrong line, or `--help`, ends the program as argparse does.
    """
    return _parser().parse_args(arguments)


class _French(HelpFormatter):
    """Help as argparse lays it out, under a French « Usage »."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401 - argparse's own
        super().add_usage(usage, actions, groups, prefix or "Usage : ")


class _Parser(ArgumentParser):
    """A parser that speaks French; every command takes `--settings`."""

    def __init__(self, **wording: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_French, **wording)
        self.given = self.add_argument_group("à donner ")
        self.options = self.add_argument_group("options ")
        self.options.add_argument("-h", "--help", action="help", help="montrer cette aide")
        self.options.add_argument(
            "--settings",
            metavar="FICHIER",
            type=Path,
            default=SUPPRESS,
            help="fichier de réglages, en TOML (docs/settings.md les explique tous)",
        )

    def error(self, message: str) -> NoReturn:
        """Say in French what is wrong with the line, and exit."""
        for english, french in _WORDED:
            message = english.sub(french, message)
        self.exit(Exit.WRONG, f"{self.format_usage()}{self.prog} : {message}.\n")


class _Family:
    """The commands under a parser."""

    def __init__(self, parser: _Parser, title: str, metavar: str, *, required: bool) -> None:
        # Given, or argparse would make it from the usage, prefix included.
        self._parsers = parser.add_subparsers(
            prog=parser.prog, title=f"{title} ", metavar=metavar, required=required
        )

    def add(self, name: str, line: str, more: str = "", **defaults: str) -> _Parser:
        """Add a command: its name, its line of help, some more, and what it always carries."""
        sentence = f"{line[0].upper()}{line[1:]}. {more}".strip()
        command: _Parser = self._parsers.add_parser(name, help=line, description=sentence)
        command.set_defaults(**{"command": name, **defaults})
        return command


def _parser() -> _Parser:
    parser = _Parser(
        prog="kiosk",
        description="La borne du Bureau de l’intelligence citoyenne. Sans commande, elle s’ouvre.",
        epilog="« kiosk COMMANDE --help » explique une commande.",
    )
    parser.options.add_argument(
        "--version", action="version", version=f"kiosk {__version__}", help="montrer la version"
    )
    parser.set_defaults(command="run", settings=None, demo=False)
    commands = _Family(parser, "commandes", "COMMANDE", required=False)
    _add_run(commands)
    _add_doctor(commands)
    _add_import(commands)
    _add_review(commands)
    commands.add("desk", "ouvrir le bureau des agents dans une fenêtre")
    _add_agent(commands)
    _add_project(commands)
    _add_calls(commands)
    _add_backup(commands)
    commands.add("verify", "vérifier la base et tout son journal", "Rien n’est modifié.")
    return parser


def _add_run(commands: _Family) -> None:
    run = commands.add("run", "ouvrir la borne (comme « kiosk » seul)")
    run.options.add_argument(
        "--demo", action="store_true", help="remplir une base vide d’exemples inventés"
    )


def _add_doctor(commands: _Family) -> None:
    doctor = commands.add(
        "doctor", "dire ce qui va et ce qui ne va pas", "Le code de sortie est 1 s’il faut réparer."
    )
    doctor.options.add_argument("--json", action="store_true", help="écrire pour un programme")


def _add_import(commands: _Family) -> None:
    family = commands.add("import", "reprendre des données d’ailleurs")
    kinds = _Family(family, "données", "DONNÉES", required=True)
    projects = kinds.add(
        "projects",
        "reprendre des projets d’un fichier JSON, avec leurs images",
        "Le guide explique le fichier. Recommencer met les projets à jour.",
        command="import_projects",
    )
    projects.given.add_argument("file", metavar="FICHIER", type=Path, help="le fichier")
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
        type=_said,
        default="fichier",
        help="nom de la source, qui distingue ses identifiants (fichier)",
    )
    _add_choice(contributions, "--state", "état", (State.TO_REVIEW, State.PUBLISHED))
    _add_choice(contributions, "--kind", "type", (Kind.DESIRE, Kind.LACK, Kind.FRUSTRATION))
    contributions.options.add_argument(
        "--dry-run", action="store_true", help="tout dire, ne rien écrire"
    )


def _add_review(commands: _Family) -> None:
    family = _Family(
        commands.add("review", "lire les contributions et décider"),
        "décisions",
        "DÉCISION",
        required=True,
    )
    family.add(
        "list", "montrer ce qui attend, le plus ancien d’abord", command="review", act="list"
    )
    for act, line, option, metavar, sense in (
        ("publish", "rendre une contribution publique", "", "", ""),
        ("decline", "refuser une contribution", "--reason", "RAISON", "pourquoi, pour son auteur"),
        ("redirect", "confier une contribution à un service", "--service", "SERVICE", "lequel"),
    ):
        decision = family.add(act, line, command="review", act=act)
        decision.given.add_argument(
            "id", metavar="ID", help="son identifiant, ou le début que montre la liste"
        )
        if option:
            decision.given.add_argument(
                option, dest="because", metavar=metavar, type=_said, required=True, help=sense
            )


def _add_backup(commands: _Family) -> None:
    backup = commands.add(
        "backup", "sauvegarder la base, même borne ouverte", "La copie va dans data/backups."
    )
    _Family(backup, "actions", "ACTION", required=False).add(
        "key", "montrer la clé de secours, à imprimer", command="backup_key"
    )
    restore = commands.add(
        "restore",
        "rétablir une sauvegarde, borne arrêtée",
        "La base présente est gardée à part. Ce que des habitants ont effacé depuis le reste.",
    )
    restore.given.add_argument("file", metavar="FICHIER", type=Path, help="la sauvegarde")
    restore.options.add_argument(
        "--key", action="store_true", help="taper la clé de secours : sur une autre machine"
    )


def _add_agent(commands: _Family) -> None:
    family = _Family(
        commands.add("agent", "gérer les comptes des agents"), "actions", "ACTION", required=True
    )
    family.add("list", "montrer les comptes", command="agent", act="list")
    add = family.add(
        "add",
        "créer un compte et son code à usage unique",
        "Le code marche 24 heures : l’agent s’en sert pour choisir sa phrase de passe.",
        command="agent",
        act="add",
    )
    add.given.add_argument("login", metavar="IDENTIFIANT", help="lettres, chiffres, points, tirets")
    add.options.add_argument(
        "--name", metavar="NOM", default="", help="comment ses collègues l’appellent"
    )
    roles = [role.value for role in Role]
    add.options.add_argument(
        "--role",
        dest="roles",
        metavar="RÔLE",
        choices=roles,
        action="append",
        help=f"un rôle, autant de fois qu’il en faut : {', '.join(roles)} (sinon administrator)",
    )
    for act, line in (
        ("invite", "donner un nouveau code : phrase de passe oubliée, ou compte fermé"),
        ("close", "fermer un compte : ses sessions s’arrêtent aussitôt"),
    ):
        command = family.add(act, line, command="agent", act=act)
        command.given.add_argument("login", metavar="IDENTIFIANT", help="celui du compte")


def _add_project(commands: _Family) -> None:
    family = _Family(
        commands.add("project", "voir les projets affichés, en retirer un"),
        "gestes",
        "GESTE",
        required=True,
    )
    family.add("list", "montrer les projets affichés", command="project", act="list")
    voices = family.add(
        "voices",
        "trouver l’identifiant d’une contribution publique",
        "Il sert à dire d’où vient un projet.",
        command="project",
        act="voices",
    )
    voices.given.add_argument("typed", metavar="MOTS", type=_said, help="des mots qu’elle dit")
    withdraw = family.add(
        "withdraw", "retirer un projet des écrans", command="project", act="withdraw"
    )
    withdraw.given.add_argument("id", metavar="ID", help="son identifiant, ou le début")
    withdraw.given.add_argument(
        "--reason", dest="because", metavar="RAISON", type=_said, required=True, help="pourquoi"
    )


def _add_calls(commands: _Family) -> None:
    family = _Family(
        commands.add("calls", "voir qui appelle un agent à la borne, et répondre"),
        "actions",
        "ACTION",
        required=True,
    )
    family.add("list", "montrer les appels sans réponse", command="calls", act="list")
    family.add("answer", "dire à la borne qu’un agent arrive", command="calls", act="answer")


def _add_choice(command: _Parser, option: str, what: str, values: Sequence[StrEnum]) -> None:
    """Add an option for the rows that do not say theirs; the first value is the default."""
    words = [value.value for value in values]
    command.options.add_argument(
        option,
        metavar="MOT",
        choices=words,
        default=words[0],
        help=f"{what} des lignes qui n’en disent pas : {', '.join(words)} (sinon {words[0]})",
    )


def _said(words: str) -> str:
    if not words.strip():
        raise ArgumentTypeError("ne peut pas être vide")
    return words
