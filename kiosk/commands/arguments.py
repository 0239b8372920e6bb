"""The command line, in French."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__
from kiosk.commands.draw_arguments import add_draw, add_vote
from kiosk.commands.import_arguments import add_import
from kiosk.commands.network_arguments import add_network
from kiosk.commands.parser import Family, Parser, said
from kiosk.domain.agent import Role
from kiosk.domain.open_data import Format


def parse(arguments: Sequence[str] | None = None) -> Namespace:
    """Read the command line (the process's by default).

    The namespace has `command`, the name of a module of this package; `settings`, a path or None;
    and what the command takes. A wrong line, or `--help`, ends the program as argparse does.
    """
    return _parser().parse_args(arguments)


def _parser() -> Parser:
    parser = Parser(
        prog="kiosk",
        description="La borne du Bureau de l’intelligence citoyenne. Sans commande, elle s’ouvre.",
        epilog="« kiosk COMMANDE --help » explique une commande.",
    )
    parser.options.add_argument(
        "--version", action="version", version=f"kiosk {__version__}", help="montrer la version"
    )
    parser.set_defaults(command="run", settings=None, demo=False)
    commands = Family(parser, "commandes", "COMMANDE", required=False)
    _add_run(commands)
    _add_doctor(commands)
    add_import(commands)
    _add_review(commands)
    commands.add("desk", "ouvrir le bureau des agents dans une fenêtre")
    _add_wall(commands)
    _add_agent(commands)
    _add_project(commands)
    _add_calls(commands)
    _add_backup(commands)
    _add_export(commands)
    _add_audit(commands)
    _add_evaluation(commands)
    add_draw(commands)
    add_vote(commands)
    add_network(commands)
    return parser


def _add_run(commands: Family) -> None:
    run = commands.add("run", "ouvrir la borne (comme « kiosk » seul)")
    run.options.add_argument(
        "--demo", action="store_true", help="remplir une base vide d’exemples inventés"
    )


def _add_wall(commands: Family) -> None:
    wall = commands.add(
        "wall",
        "montrer les projets sur un second écran ou un projecteur",
        "Personne n’y touche. Échap ferme.",
    )
    wall.options.add_argument(
        "--screen", metavar="N", type=int, help="le numéro de l’écran (sinon le dernier)"
    )
    wall.options.add_argument("--window", action="store_true", help="dans une fenêtre")


def _add_doctor(commands: Family) -> None:
    doctor = commands.add(
        "doctor", "dire ce qui va et ce qui ne va pas", "Le code de sortie est 1 s’il faut réparer."
    )
    doctor.options.add_argument("--json", action="store_true", help="écrire pour un programme")


def _add_review(commands: Family) -> None:
    family = Family(
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
                option, dest="because", metavar=metavar, type=said, required=True, help=sense
            )


def _add_backup(commands: Family) -> None:
    backup = commands.add(
        "backup", "sauvegarder la base, même borne ouverte", "La copie va dans data/backups."
    )
    Family(backup, "actions", "ACTION", required=False).add(
        "key", "montrer la clé de secours, à imprimer", command="backup_key"
    )
    restore = commands.add(
        "restore",
        "rétablir une sauvegarde, borne arrêtée",
        "La base présente est gardée à part. Ce que des habitants ont effacé depuis le reste.",
    )
    restore.given.add_argument("file", metavar="FICHIER", type=Path, help="la sauvegarde")
    restore.options.add_argument(
        "--key", action="store_true", help="taper la clé de secours : sur une autre machine"
    )


def _add_agent(commands: Family) -> None:
    family = Family(
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


def _add_project(commands: Family) -> None:
    family = Family(
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
    voices.given.add_argument("typed", metavar="MOTS", type=said, help="des mots qu’elle dit")
    withdraw = family.add(
        "withdraw", "retirer un projet des écrans", command="project", act="withdraw"
    )
    withdraw.given.add_argument("id", metavar="ID", help="son identifiant, ou le début")
    withdraw.given.add_argument(
        "--reason", dest="because", metavar="RAISON", type=said, required=True, help="pourquoi"
    )


def _add_calls(commands: Family) -> None:
    family = Family(
        commands.add("calls", "voir qui appelle un agent à la borne, et répondre"),
        "actions",
        "ACTION",
        required=True,
    )
    family.add("list", "montrer les appels sans réponse", command="calls", act="list")
    family.add("answer", "dire à la borne qu’un agent arrive", command="calls", act="answer")


def _add_export(commands: Family) -> None:
    export = commands.add(
        "export",
        "sortir les données ouvertes, avec un motif noté au journal",
        "Jamais de contact ni de reçu ; aucun nombre en dessous de 5. Licence Ouverte 2.0.",
    )
    export.given.add_argument(
        "format",
        metavar="FORMAT",
        choices=[Format.OPEN_DATA.value, Format.DECIDIM.value],
        help="open-data (CSV, JSON et datapackage.json) ou decidim (propositions à importer)",
    )
    export.given.add_argument(
        "--agent", metavar="IDENTIFIANT", required=True, help="le compte qui en répond"
    )
    export.given.add_argument(
        "--purpose", metavar="MOTIF", type=said, required=True, help="pourquoi, en une phrase"
    )
    export.options.add_argument(
        "--folder", metavar="DOSSIER", type=Path, help="où les ranger (data/exports)"
    )


def _add_evaluation(commands: Family) -> None:
    evaluation = commands.add(
        "evaluation",
        "faire le bilan de la préfiguration, en PDF",
        "Les agents écrivent les objectifs, leurs heures et ce qui n’a pas marché ; la borne compte"
        " le reste.",
    )
    evaluation.given.add_argument(
        "file", metavar="FICHIER", type=Path, nargs="?", help="ce que les agents ont écrit, en TOML"
    )
    evaluation.options.add_argument(
        "--pdf", metavar="PDF", type=Path, default=Path("bilan.pdf"), help="où l’écrire (bilan.pdf)"
    )
    evaluation.options.add_argument(
        "--example", action="store_true", help="montrer un fichier pour commencer"
    )


def _add_audit(commands: Family) -> None:
    family = Family(
        commands.add("audit", "contrôler le journal de tout ce qui a été fait"),
        "actions",
        "ACTION",
        required=True,
    )
    family.add(
        "verify",
        "vérifier la base et tout son journal",
        "Rien n’est modifié.",
        command="audit",
        act="verify",
    )
    listing = family.add(
        "list", "chercher dans le journal, le plus récent d’abord", command="audit", act="list"
    )
    for option, metavar, sense in (
        ("--day", "JOUR", "un seul jour, comme 2026-11-23"),
        ("--action", "ACTION", "début du nom, comme contact. ou account.closed"),
        ("--subject", "ID", "ce qui a été touché, par son identifiant"),
    ):
        listing.options.add_argument(option, metavar=metavar, default="", help=sense)
    listing.options.add_argument(
        "--limit", metavar="N", type=int, default=100, help="combien de lignes (100)"
    )
