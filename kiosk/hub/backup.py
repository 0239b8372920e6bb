"""Copies of a hub: its database and its secrets together, one folder each, and the way back.

SQLite is copied while it is in use, PostgreSQL by its own `pg_dump`. What happened since a copy is
not lost: each kiosk sees what the hub does not hold, and tells it again.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pysqlite3

from kiosk.errors import EnvironmentFault, Fault
from kiosk.hub.database import Database
from kiosk.services.ports import Clock

log = logging.getLogger(__name__)

SQLITE_COPY, POSTGRESQL_COPY = "hub.db", "hub.dump"
"""Name of the database in a copy."""
_SECRETS = ("ca.pem", "ca.key", "server.pem", "server.key", "seals")
_PREFIX, _MOMENT = "hub-", "%Y%m%dT%H%M%SZ"
_LONGEST = 3600
"""Seconds that PostgreSQL's programs may take."""


class HubBackups:
    """The use cases of whoever keeps a hub safe."""

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        """Take the hub's database and its folder."""
        self._database = database
        self._folder = folder
        self._clock = clock

    def make(self, target: Path) -> Path:
        """Make a copy in a folder, checked before it has its name; return it.

        Raises:
            EnvironmentFault: if it cannot be made; nothing stays behind.
        """
        name = f"{_PREFIX}{self._clock.now():{_MOMENT}}"
        hidden = target / f".{name}.part"
        with _worded("faite"), contextlib.ExitStack() as undo:
            undo.callback(shutil.rmtree, hidden, ignore_errors=True)  # nothing, once it is renamed
            hidden.mkdir(mode=0o700, parents=True)
            self._copy_database(hidden)
            for secret in _SECRETS:
                _copy(self._folder / secret, hidden / secret)
            _flush(hidden)
            hidden.rename(target / name)
        return target / name

    def thin_out(self, target: Path, keep: int) -> int:
        """Delete the oldest copies but the last ones; return how many."""
        copies = sorted(target.glob(f"{_PREFIX}*"), reverse=True)
        with _worded("rangée"):
            for copy in copies[keep:]:
                shutil.rmtree(copy)
        return len(copies[keep:])

    def restore(self, copy: Path) -> Path:
        """Bring a copy back; return where what was there is kept. The hub must be stopped.

        Raises:
            EnvironmentFault: if it is no whole copy of this kind of database; nothing changed.
        """
        aside = self._folder / f"avant-{self._clock.now():{_MOMENT}}"
        with _worded("rétablie"):
            self._check(copy)
            aside.mkdir(mode=0o700, parents=True)
            for name in (*_SECRETS, *(f"hub.db{end}" for end in ("", "-wal", "-shm"))):
                if (self._folder / name).exists():
                    (self._folder / name).rename(aside / name)
            for secret in _SECRETS:
                _copy(copy / secret, self._folder / secret)
            if self._database.is_postgresql:
                _run(
                    "pg_restore",
                    *_WHOLE,
                    f"--dbname={self._database.address}",
                    copy / POSTGRESQL_COPY,
                )
            else:
                _copy(copy / SQLITE_COPY, self._folder / SQLITE_COPY)
        return aside

    def _copy_database(self, folder: Path) -> None:
        if self._database.is_postgresql:
            target = folder / POSTGRESQL_COPY
            _run(
                "pg_dump",
                "--format=custom",
                f"--file={target}",
                f"--dbname={self._database.address}",
            )
        else:
            with contextlib.closing(pysqlite3.connect(folder / SQLITE_COPY)) as copy:
                self._database.copy_into(copy)
        self._check(folder)

    def _check(self, copy: Path) -> None:
        """Look whether the database of a copy is whole."""
        if self._database.is_postgresql:
            _run("pg_restore", "--list", copy / POSTGRESQL_COPY)
            return
        file = copy / SQLITE_COPY
        if not file.is_file():
            raise OSError(f"{file} manque")
        with contextlib.closing(pysqlite3.connect(f"file:{file}?mode=ro", uri=True)) as opened:
            (verdict,) = opened.execute("PRAGMA integrity_check").fetchone()
            opened.execute("SELECT version_num FROM alembic_version").fetchone()
        if verdict != "ok":
            raise OSError(verdict)


_WHOLE = ("--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-owner")


def _run(program: str, *arguments: object) -> None:
    """Run one of PostgreSQL's programs; what it says when it fails is for IT."""
    try:
        subprocess.run(  # noqa: S603 - a fixed program
            [program, *map(str, arguments)], capture_output=True, check=True, timeout=_LONGEST
        )
    except subprocess.SubprocessError as error:
        said = (getattr(error, "stderr", None) or b"").decode("utf-8", "replace").strip()
        raise OSError(f"{program} : {said.splitlines()[-1] if said else error}") from error


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy2(source, target)


def _flush(folder: Path) -> None:
    """Bring what is in a folder, and its names, to the disk."""
    for path in (*folder.rglob("*"), folder):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _worded(what: str) -> Iterator[None]:
    try:
        yield
    except (OSError, pysqlite3.DatabaseError) as error:
        raise EnvironmentFault(
            f"La sauvegarde du serveur ne peut pas être {what} : {error}.", Fault.BACKUP_FILE
        ) from error
