"""The commands of the hub and of what links a kiosk to it."""

from __future__ import annotations

from argparse import SUPPRESS
from pathlib import Path

from kiosk.commands.parser import Family, Parser, said


def add_network(commands: Family) -> None:
    """Add them."""
    together = commands.add(
        "together",
        "ouvrir la borne avec son site de suivi, sur cette machine",
        "Le QR code des tickets s’ouvre alors sur les téléphones du même réseau.",
    )
    together.options.add_argument(
        "--demo", action="store_true", help="remplir une base vide d’exemples inventés"
    )
    _add_hub(commands)
    _add_sync(commands)


def _add_hub(commands: Family) -> None:
    parser = commands.add("hub", "ouvrir le site de suivi, et gérer les bornes qui lui parlent")
    parser.set_defaults(act="serve", leashed=False)
    family = Family(parser, "actions", "ACTION", required=False)
    serve = family.add(
        "serve", "ouvrir le site (comme « kiosk hub » seul)", command="hub", act="serve"
    )
    _add_leash(serve)
    invite = family.add(
        "invite",
        "inviter une borne : une ligne à recopier une fois, avant demain",
        command="hub",
        act="invite",
    )
    _add_name(invite)
    invite.options.add_argument(
        "--host",
        metavar="ADRESSE",
        type=said,
        help="l’adresse de ce serveur, vue des bornes (hub.sync_host)",
    )
    invite.options.add_argument(
        "--qr",
        metavar="FICHIER",
        type=Path,
        help="écrire aussi le QR code de l’invitation dans une image SVG",
    )
    invite.options.add_argument(
        "--desk",
        action="store_true",
        help="inviter le poste d’un agent : il lit et décide ce que les bornes gardent",
    )
    invite.options.add_argument(
        "--contacts",
        action="store_true",
        help="inviter le poste d’où l’on rappelle : les contacts y partent et quittent les bornes",
    )
    family.add("kiosks", "montrer les bornes et leurs nouvelles", command="hub", act="kiosks")
    family.add(
        "metrics",
        "écrire les nouvelles des bornes pour Prometheus",
        "Pour le « textfile collector » de node_exporter : voir docs/hub.md.",
        command="hub",
        act="metrics",
    )
    _add_backups(family)
    revoke = family.add(
        "revoke", "refuser une borne dès maintenant : volée, vendue", command="hub", act="revoke"
    )
    _add_name(revoke)


def _add_backups(family: Family) -> None:
    backup = family.add(
        "backup", "copier le serveur, sa base et ses secrets", command="hub", act="backup"
    )
    backup.options.add_argument(
        "--folder", metavar="DOSSIER", type=Path, help="où (data/hub/backups)"
    )
    backup.options.add_argument(
        "--keep", metavar="NOMBRE", type=int, default=14, help="combien en garder (14)"
    )
    restore = family.add(
        "restore",
        "remettre une copie en place, serveur arrêté",
        "Ce qui était là est gardé à côté. Les bornes redisent ensuite ce qui manque.",
        command="hub",
        act="restore",
    )
    restore.given.add_argument("copy", metavar="COPIE", type=Path, help="un dossier « hub-… »")


def _add_sync(commands: Family) -> None:
    parser = commands.add("sync", "échanger avec le serveur, à côté de la borne")
    parser.set_defaults(act="run", leashed=False, invitation=None)
    family = Family(parser, "actions", "ACTION", required=False)
    run = family.add(
        "run", "échanger sans cesse (comme « kiosk sync » seul)", command="sync", act="run"
    )
    _add_leash(run)
    run.options.add_argument("--invitation", type=said, default=None, help=SUPPRESS)
    family.add("once", "échanger une fois, et dire si c’est fait", command="sync", act="once")
    enrol = family.add(
        "enrol", "inscrire cette borne auprès du serveur", command="sync", act="enrol"
    )
    enrol.given.add_argument(
        "invitation",
        metavar="INVITATION",
        type=said,
        nargs="?",
        help="la ligne de « kiosk hub invite » ; sans elle, scannez ou tapez-la ensuite",
    )


def _add_leash(parser: Parser) -> None:
    """Add what a program that starts this one beside it asks for, see `commands.leash`."""
    parser.options.add_argument("--leashed", action="store_true", default=False, help=SUPPRESS)


def _add_name(parser: Parser) -> None:
    parser.given.add_argument("name", metavar="NOM", type=said, help="comment vous l’appelez")
