"""Putting a copy of the record in the place of the present one, which is kept aside."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pysqlite3

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.backup import DATABASE, SECRETS, Copies, sync
from kiosk.store.faults import worded
from kiosk.store.sealed_file import DamagedFile, ForeignFile

_COMPANIONS = (f"{DATABASE}-wal", f"{DATABASE}-shm")
_LOCKED = {5, 6}
"""SQLite's primary result codes of a file that somebody else uses."""


def lay(copies: Copies, copy: Path, key: bytes, folder: Path) -> None:
    """Open a copy in an empty folder.

    Raises:
        EnvironmentFault: `BACKUP_FILE` if it is damaged, of another key, or no copy at all; what
            the disk refuses.
    """
    with worded():
        try:
            copies.unpack(copy, folder, key)
        except ForeignFile as error:
            raise _refused(
                f"{copy} n’est pas une sauvegarde que cette clé ouvre : donnez le bon fichier,"
                " ou tapez la clé de secours de sa borne avec --key."
            ) from error
        except DamagedFile as error:
            raise _refused(
                f"La sauvegarde {copy} est abîmée : prenez-en une autre, rien n’a été fait."
            ) from error


def refuse_in_use(data: Path) -> None:
    """Refuse to replace a record that a program has open.

    Raises:
        EnvironmentFault: `DATABASE_LOCKED`.
    """
    database = data / DATABASE
    if not database.is_file():
        return
    with closing(pysqlite3.connect(str(database), timeout=0)) as connection:
        try:
            # SQLite leaves the write-ahead log for nobody but the only connection.
            connection.execute("PRAGMA journal_mode=DELETE")
        except pysqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _LOCKED:
                raise EnvironmentFault(
                    "La borne est ouverte : arrêtez-la d’abord, rien n’a été fait.",
                    Fault.DATABASE_LOCKED,
                ) from error


def put_in_place(prepared: Path, data: Path, aside: Path) -> None:
    """Replace the present record and its secrets by prepared ones; keep the present ones aside.

    Raises:
        EnvironmentFault: what the disk refuses; the present record is then still in its place.
    """
    with worded():
        aside.mkdir(mode=0o700)
        for name in (DATABASE, *_COMPANIONS, *SECRETS):
            if (data / name).is_file():
                shutil.copy2(data / name, aside / name)
                sync(aside / name)
        for name in _COMPANIONS:
            (data / name).unlink(missing_ok=True)
        for name in (*SECRETS, DATABASE):
            if (prepared / name).is_file():
                sync(prepared / name)
                (prepared / name).replace(data / name)
        sync(data)


def _refused(sentence: str) -> EnvironmentFault:
    return EnvironmentFault(sentence, Fault.BACKUP_FILE)
