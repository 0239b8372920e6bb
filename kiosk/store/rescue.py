"""When the file is corrupt: set it aside, restore, and save every row that can still be read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pysqlite3

from kiosk.store.backup import newest_backup
from kiosk.store.engine import writing_engine
from kiosk.store.schema import bring_up_to_date
from kiosk.store.tables import Table

_COMPANIONS = ("", "-wal", "-shm")


def rescue(path: Path, backups: Path) -> Path:
    """Set the corrupt file aside, put a sound one in its place, and return where it is kept.

    The new file is the latest backup or an empty record, plus every row that the corrupt file
    still gives.
    """
    aside = path.parent / f"abimee-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    aside.mkdir()
    for companion in _COMPANIONS:
        file = path.with_name(path.name + companion)
        if file.exists():
            file.rename(aside / file.name)
    backup = newest_backup(backups)
    if backup is not None:
        shutil.copyfile(backup, path)
    engine = writing_engine(path)
    try:
        bring_up_to_date(engine, backups)
    finally:
        engine.dispose()
    _salvage(aside / path.name, path)
    return aside


def _salvage(corrupt: Path, sound: Path) -> None:
    # Copied first: reading through the WAL writes, and the original must stay as it was found.
    copy = corrupt.with_name("lecture.db")
    for companion in _COMPANIONS:
        file = corrupt.with_name(corrupt.name + companion)
        if file.exists():
            shutil.copyfile(file, copy.with_name(copy.name + companion))
    source = pysqlite3.connect(str(copy))
    target = pysqlite3.connect(str(sound), isolation_level=None)
    try:
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN IMMEDIATE")
        for table in Table.metadata.sorted_tables:
            _copy_rows(source, target, table.name)
        target.execute("INSERT INTO contribution_search (contribution_search) VALUES ('rebuild')")
        target.execute("COMMIT")
    finally:
        source.close()
        target.close()
        for companion in _COMPANIONS:
            copy.with_name(copy.name + companion).unlink(missing_ok=True)


def _copy_rows(source: Any, target: Any, table: str) -> None:  # noqa: ANN401 - DBAPI connections
    for rowid in _rowids(source, table):
        try:
            cursor = source.execute(f"SELECT * FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - our own table names
            row = cursor.fetchone()
            if row is not None:
                columns = ", ".join(column[0] for column in cursor.description)
                marks = ", ".join("?" * len(row))
                target.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", row)  # noqa: S608 - same
        except pysqlite3.DatabaseError:
            continue


def _rowids(source: Any, table: str) -> Iterator[int]:  # noqa: ANN401 - a DBAPI connection
    """Walk the rowids from both ends, so that one bad page hides only what lies on it."""
    for order in ("ASC", "DESC"):
        try:
            cursor = source.execute(f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid {order}")  # noqa: S608 - our own table names
            for (rowid,) in cursor:
                yield rowid
        except pysqlite3.DatabaseError:
            continue
