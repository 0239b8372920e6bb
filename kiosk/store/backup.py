"""Online copies of the record, sealed, whole or not at all.

A copy holds the database and the secrets without which it opens nothing: with the recovery key,
it is enough to start again on another machine. See docs/decisions/0017-sealed-backups.md.
"""

from __future__ import annotations

import os
import re
import shutil
import tarfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

import pysqlite3
from sqlalchemy import Engine

from kiosk.domain.rotation import kept
from kiosk.store.sealed_file import DamagedFile, OpeningReader, SealingWriter
from kiosk.store.secret_file import read_secret

DATABASE = "kiosk.db"
SECRETS = ("pepper", "contact.key")
"""Files of the data folder that travel with the database."""

_SUFFIX = ".copie"
_MOMENT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(kiosk|avant-\w+)-(\d{8}T\d{6}Z)" + re.escape(_SUFFIX), re.ASCII)
_HOURLY = "kiosk"


class Copies:
    """The sealed copies of one data folder."""

    def __init__(self, data: Path, key_file: Path | None = None) -> None:
        """Take the data folder, and where the key of the copies is: `backup.key` there if None."""
        self.data = data
        self.folder = data / "backups"
        self.key_file = key_file or data / "backup.key"

    def key(self) -> bytes:
        """Return the key of the copies, drawn the first time.

        Raises:
            EnvironmentFault: if it cannot be read or drawn.
        """
        return read_secret(self.key_file, fresh=True)

    def make(self, engine: Engine, at: datetime, name: str = _HOURLY) -> Path:
        """Copy the record while it is in use; the copy appears once it is whole and on disk.

        Raises:
            OSError, pysqlite3.Error, EnvironmentFault: if it cannot; nothing of it is left.
        """
        target = self.folder / f"{name}-{at.astimezone(UTC).strftime(_MOMENT)}{_SUFFIX}"
        self.folder.mkdir(parents=True, exist_ok=True)
        plain, unfinished = target.with_suffix(".db"), target.with_suffix(".part")
        try:
            with (
                closing(pysqlite3.connect(str(plain))) as copy,
                closing(engine.raw_connection()) as source,
            ):
                source.backup(copy)
            self._seal(plain, unfinished)
            sync(unfinished)
            unfinished.rename(target)
        finally:
            plain.unlink(missing_ok=True)
            unfinished.unlink(missing_ok=True)
        sync(self.folder)
        return target

    def newest_first(self) -> list[Path]:
        """Return the whole copies, the latest first, by the moment in their names."""
        copies = (path for path in self.folder.glob(f"*{_SUFFIX}") if _NAME.fullmatch(path.name))
        return sorted(copies, key=made_at, reverse=True)

    def thin_out(self, now: datetime, hourly: int, daily: int) -> int:
        """Delete the copies whose time is over; return how many. Those of updates are no such."""
        copies = [it for it in self.newest_first() if it.name.startswith(f"{_HOURLY}-")]
        keep = kept(map(made_at, copies), now, hourly, daily)
        over = [path for path in copies if made_at(path) not in keep]
        for path in over:
            path.unlink(missing_ok=True)
        return len(over)

    def unpack(self, copy: Path, folder: Path, key: bytes) -> None:
        """Lay the files of a copy in a folder that exists: the database and the secrets.

        Raises:
            ForeignFile: if it is no copy, or of another key.
            DamagedFile: if it is not whole; what was laid is worth nothing.
            OSError: if it cannot be read or laid.
        """
        with copy.open("rb") as file:
            stream = cast("BinaryIO", OpeningReader(file, key))
            try:
                with tarfile.open(fileobj=stream, mode="r|") as archive:
                    for member in archive:
                        _lay(archive, member, folder)
            except tarfile.TarError as error:
                raise DamagedFile from error
            shutil.copyfileobj(stream, _Nowhere())  # to the mark of its end
        if not (folder / DATABASE).is_file():
            raise DamagedFile

    def _seal(self, database: Path, target: Path) -> None:
        secrets = [self.data / name for name in SECRETS]
        with (
            _private(target) as file,
            SealingWriter(file, self.key()) as sealed,
            tarfile.open(fileobj=cast("BinaryIO", sealed), mode="w|") as archive,
        ):
            archive.add(database, DATABASE, filter=_anonymous)
            for path in filter(Path.is_file, secrets):
                archive.add(path, path.name, filter=_anonymous)


class _Nowhere:
    def write(self, data: bytes) -> int:
        return len(data)


def made_at(copy: Path) -> datetime:
    """Return the moment in the name of a copy, UTC.

    Raises:
        ValueError: if its name is not one of ours.
    """
    named = _NAME.fullmatch(copy.name)
    if named is None:
        raise ValueError(copy.name)
    return datetime.strptime(named[2], _MOMENT).replace(tzinfo=UTC)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _private(path: Path) -> BinaryIO:
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _lay(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    source = archive.extractfile(member)
    if member.name in {DATABASE, *SECRETS} and source is not None:
        with source, _private(folder / member.name) as target:
            shutil.copyfileobj(source, target)


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Keep the account of the kiosk out of the copy."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = 0o600
    return member
