"""Online copies of the database, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pysqlite3
from sqlalchemy import Engine


def back_up(engine: Engine, target: Path) -> None:
    """Copy the database to `target`, which appears only once it is whole and on disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    copy = pysqlite3.connect(str(unfinished))
    try:
        with engine.connect() as connection:
            # SQLAlchemy opened a transaction that would keep the backup from reading.
            connection.rollback()
            source = connection.connection.driver_connection
            source.backup(copy)
    finally:
        copy.close()
    _sync(unfinished)
    unfinished.rename(target)
    _sync(target.parent)


def newest_backup(backups: Path) -> Path | None:
    """Return the latest whole copy, or None."""
    copies = sorted(backups.glob("*.db"), key=lambda path: path.stat().st_mtime_ns)
    return copies[-1] if copies else None


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
