"""Online copies of the database, whole or not at all."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pysqlite3
from sqlalchemy import Engine


def back_up(engine: Engine, target: Path) -> None:
    """Copy the database to `target`, which appears only once it is whole and on disk.

    Raises:
        OSError, pysqlite3.Error: if it cannot be copied; nothing of the copy is left.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    try:
        with (
            closing(pysqlite3.connect(str(unfinished))) as copy,
            closing(engine.raw_connection()) as source,
        ):
            source.backup(copy)
        sync(unfinished)
        unfinished.rename(target)
    finally:
        unfinished.unlink(missing_ok=True)
    sync(target.parent)


def newest_first(backups: Path) -> list[Path]:
    """Return the whole copies, the latest first."""
    return sorted(backups.glob("*.db"), key=lambda path: path.stat().st_mtime_ns, reverse=True)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
