"""The software and what it keeps: versions, database, audit chain, backups, folder, and readers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from kiosk.errors import EnvironmentFault
from kiosk.services.doctor.checkup import Database, Folder, Illustrations, Versions, Waiting
from kiosk.services.doctor.findings import Finding, Level, Topic, count, duration

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
}
"""What the writing connection must answer, or a power cut may lose a contribution.

Written again here, apart from what the store asks for: a slip there must show.
"""

OLDEST_BACKUP = timedelta(days=1)
PEPPER_MODE = 0o600
_TITLES = 5
"""Projects named in one finding."""


def judge_versions(versions: Versions) -> Iterator[Finding]:
    """Judge what runs."""
    if not versions.bindings_safe:
        yield Finding(
            Topic.VERSIONS,
            Level.FAULT,
            f"PySide {versions.pyside} s’arrête brutalement avec Python {versions.python}.",
            "Installez PySide 6.11.3, ou Python 3.12 ou plus récent.",
        )
    if not versions.sqlite_safe:
        yield Finding(
            Topic.VERSIONS,
            Level.FAULT,
            f"SQLite {versions.sqlite} peut abîmer la base.",
            "Réinstallez la borne : il faut SQLite 3.51.3 ou plus récent.",
        )
    if versions.bindings_safe and versions.sqlite_safe:
        yield Finding(
            Topic.VERSIONS,
            Level.FINE,
            f"Borne {versions.kiosk}, Python {versions.python}, PySide {versions.pyside},"
            f" SQLite {versions.sqlite}.",
        )


def judge_database(database: Database | EnvironmentFault) -> Iterator[Finding]:
    """Judge the record, and its audit chain when it opens."""
    if isinstance(database, EnvironmentFault):
        yield Finding(
            Topic.DATABASE,
            Level.FAULT,
            database.sentence,
            "Si cela ne suffit pas, prévenez l’informatique : rien ne se dépose sans la base.",
        )
        return
    flaws = list(_flaws(database))
    yield from flaws or [Finding(Topic.DATABASE, Level.FINE, "La base est entière et bien réglée.")]
    yield _audit(database.first_broken_line)


def _flaws(database: Database) -> Iterator[Finding]:
    if database.quick_check != "ok":
        yield Finding(
            Topic.DATABASE,
            Level.FAULT,
            f"La base est abîmée : {database.quick_check}.",
            "Arrêtez la borne, gardez une copie du dossier, rétablissez la dernière sauvegarde.",
        )
    wrong = [name for name, right in PRAGMAS.items() if database.pragmas.get(name) != right]
    if wrong:
        given = ", ".join(f"{name} = {database.pragmas.get(name)}" for name in wrong)
        yield Finding(
            Topic.DATABASE,
            Level.FAULT,
            f"La base n’est pas bien protégée : {given}.",
            "Redémarrez la borne ; si cela revient, mettez son dossier sur un disque de la"
            " machine, jamais sur un partage du réseau.",
        )
    if not database.schema_current:
        yield Finding(
            Topic.DATABASE,
            Level.WARNING,
            "La base date d’une version plus ancienne.",
            "Démarrez la borne : elle sauvegarde la base, puis la met à jour.",
        )


def _audit(first_broken_line: int | None) -> Finding:
    if first_broken_line is None:
        return Finding(Topic.AUDIT, Level.FINE, "Le journal est complet et n’a pas été modifié.")
    return Finding(
        Topic.AUDIT,
        Level.FAULT,
        f"Le journal a été modifié à partir de la ligne {first_broken_line}.",
        "Ne réparez rien : gardez une copie de la base et prévenez le responsable des données.",
    )


def judge_backup(age: timedelta | None) -> Finding:
    """Judge the age of the newest backup; None when there is none."""
    if age is not None and age <= OLDEST_BACKUP:
        return Finding(Topic.BACKUP, Level.FINE, f"La dernière sauvegarde a {duration(age)}.")
    return Finding(
        Topic.BACKUP,
        Level.WARNING,
        "Il n’y a pas encore de sauvegarde."
        if age is None
        else f"La dernière sauvegarde a {duration(age)}.",
        "Borne ouverte, il s’en fait une par heure : si elle l’est, prévenez l’informatique.",
    )


def judge_folder(folder: Folder) -> Iterator[Finding]:
    """Judge the data folder and the pepper in it."""
    if folder.writable:
        yield Finding(Topic.FOLDER, Level.FINE, f"On peut écrire dans le dossier {folder.path}.")
    else:
        yield Finding(
            Topic.FOLDER,
            Level.FAULT,
            f"On ne peut pas écrire dans le dossier {folder.path}.",
            "Donnez ce dossier au compte de la borne (chown), ou changez le réglage data.",
        )
    yield _pepper(folder)


def _pepper(folder: Folder) -> Finding:
    if folder.pepper_mode is None:
        return Finding(
            Topic.PEPPER,
            Level.WARNING,
            "Le secret qui protège les codes des tickets n’existe pas.",
            "Si la borne est neuve, démarrez-la : elle le crée. Sinon rétablissez-le depuis la"
            " sauvegarde, ou les codes déjà donnés n’ouvriront plus rien.",
        )
    if folder.pepper_mode != PEPPER_MODE:
        return Finding(
            Topic.PEPPER,
            Level.FAULT,
            f"Le secret des codes est mal protégé (droits {folder.pepper_mode:04o}, il faut 0600).",
            f"Tapez : chmod 600 {folder.pepper}",
        )
    return Finding(Topic.PEPPER, Level.FINE, "Le secret des codes est bien protégé.")


def judge_waiting(waiting: Waiting | None) -> Iterator[Finding]:
    """Judge what waits for an agent; None when the record does not open."""
    if waiting is not None:
        yield _backlog(waiting)


def _backlog(waiting: Waiting) -> Finding:
    if waiting.oldest is None:
        return Finding(Topic.WAITING, Level.FINE, "Aucune contribution n’attend un agent.")
    there_are = (
        f"{count(waiting.count, 'contribution')} à lire,"
        f" la plus ancienne depuis {duration(waiting.oldest)}"
    )
    if not waiting.overdue:
        return Finding(Topic.WAITING, Level.FINE, f"{there_are}.")
    return Finding(
        Topic.WAITING,
        Level.WARNING,
        f"{there_are} : {waiting.overdue} en retard sur la promesse.",
        "Lisez-les dans l’espace des agents, les plus anciennes d’abord.",
    )


def judge_illustrations(illustrations: Illustrations | None) -> Iterator[Finding]:
    """Judge what illustrates the projects; None when the record does not open."""
    if illustrations is None:
        return
    gesture = "Reprenez ces projets avec une image : kiosk import projects FICHIER."
    if illustrations.damaged:
        yield _unillustrated("L’image est abîmée", illustrations.damaged, gesture)
    if illustrations.missing:
        yield _unillustrated("Il n’y a ni image ni dessin", illustrations.missing, gesture)
    if not illustrations.damaged and not illustrations.missing:
        sentence = f"Rien ne manque aux images ({count(illustrations.count, 'projet')})."
        yield Finding(Topic.PICTURES, Level.FINE, sentence)


def _unillustrated(what: str, titles: tuple[str, ...], gesture: str) -> Finding:
    shown = ", ".join(f"« {title} »" for title in titles[:_TITLES])
    more = f" et {len(titles) - _TITLES} de plus" if len(titles) > _TITLES else ""
    return Finding(Topic.PICTURES, Level.WARNING, f"{what} : {shown}{more}.", gesture)
