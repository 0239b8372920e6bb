"""When the file is corrupt: keep it aside, and put a sound one with all that it still gives."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pysqlite3
from sqlalchemy.exc import DBAPIError

from kiosk.errors import EnvironmentFault
from kiosk.store.backup import DATABASE, Copies, made_at, sync
from kiosk.store.contributions import ContributionRepository
from kiosk.store.engine import legible, writing_engine
from kiosk.store.schema import make_ready
from kiosk.store.sealed_file import DamagedFile, ForeignFile
from kiosk.store.tables import ContributionTermsRow, Table

_DAMAGE = (pysqlite3.Error, UnicodeDecodeError)  # even SQLite's messages can quote damage
_COMPANIONS = ("-wal", "-shm")
_DERIVED = ContributionTermsRow.__tablename__
_CONTACTS_TAKEN_BACK = (
    """
    DELETE FROM contact WHERE subject_id IN (SELECT subject_id FROM audit WHERE action IN (
        'feedback.withdrawn', 'feedback.erased', 'candidacy.withdrawn', 'candidacy.erased',
        'sketch.withdrawn', 'sketch.erased'))
    """,
    "DELETE FROM envelope WHERE contact_id NOT IN (SELECT id FROM contact)",
)
"""A contact leaves no row when it is erased: the backup would bring it back."""


def rescue(path: Path, copies: Copies) -> Path:
    """Put a sound file in the place of a corrupt one; return the folder where that one is kept.

    The new file is the latest sound backup, or an empty record, with every row that the corrupt
    file still gives: those are newer, and say what was withdrawn or erased since. The corrupt
    file stays in its place until the new one is whole, so that a failure is tried again.

    Raises:
        OSError, DBAPIError, pysqlite3.Error, EnvironmentFault: if the new file cannot be made.
    """
    aside = path.parent / f"abimee-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    sound = path.with_name("secours.db")
    try:
        _keep(path, aside)
        _lay(sound, copies)
        _salvage(path, sound)
        _index(sound)
    except (OSError, DBAPIError, pysqlite3.Error, EnvironmentFault):
        shutil.rmtree(aside, ignore_errors=True)
        raise
    _remove_companions(path)
    sound.replace(path)
    sync(path.parent)
    return aside


def _keep(path: Path, aside: Path) -> None:
    aside.mkdir()
    for suffix in ("", *_COMPANIONS):
        file = path.with_name(path.name + suffix)
        if file.exists():
            shutil.copyfile(file, aside / file.name)
            sync(aside / file.name)


def _lay(sound: Path, copies: Copies) -> None:
    """Make the file that rows are added to: from the latest backup that is sound, or empty."""
    now = datetime.now(UTC)
    # A copy of the future was made under a wrong clock: those of the past are surer.
    for backup in sorted(copies.newest_first(), key=lambda copy: made_at(copy) > now):
        if _laid(sound, copies, backup):
            return
    _laid(sound, copies, None)


def _laid(sound: Path, copies: Copies, backup: Path | None) -> bool:
    _remove_companions(sound)
    sound.unlink(missing_ok=True)
    if backup is not None and not _unpacked(backup, copies, sound):
        return False
    engine = writing_engine(sound)
    try:
        make_ready(engine, copies)
    except (EnvironmentFault, DBAPIError):
        if backup is None:
            raise
        return False
    finally:
        engine.dispose()
    return True


def _unpacked(backup: Path, copies: Copies, sound: Path) -> bool:
    with TemporaryDirectory(dir=sound.parent) as folder:
        try:
            copies.unpack(backup, Path(folder), copies.key())
        except (DamagedFile, ForeignFile):
            return False
        (Path(folder) / DATABASE).replace(sound)
    return True


def _remove_companions(path: Path) -> None:
    for suffix in _COMPANIONS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _salvage(corrupt: Path, sound: Path) -> None:
    with (
        closing(pysqlite3.connect(str(corrupt))) as source,
        closing(pysqlite3.connect(str(sound), isolation_level=None)) as target,
    ):
        source.text_factory = legible
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN IMMEDIATE")
        for table in Table.metadata.sorted_tables:
            if table.name != _DERIVED:
                _copy_rows(source, target, table.name)
        for statement in _CONTACTS_TAKEN_BACK:
            target.execute(statement)
        target.execute("COMMIT")


def _index(sound: Path) -> None:
    engine = writing_engine(sound)
    try:
        with engine.begin() as connection:
            ContributionRepository(connection).index_anew()
    finally:
        engine.dispose()


def _copy_rows(source: Any, target: Any, table: str) -> None:  # noqa: ANN401 - DBAPI connections
    for rowid in _rowids(source, table):
        try:
            cursor = source.execute(f"SELECT * FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - our own table names
            rows = cursor.fetchall()
        except _DAMAGE:
            continue
        columns = [column[0] for column in cursor.description]
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - same
        for row in rows:
            _put(target, statement, row)


def _put(target: Any, statement: str, row: tuple[object, ...]) -> None:  # noqa: ANN401 - a DBAPI connection
    try:
        target.execute(statement, row)
    except pysqlite3.IntegrityError:
        return  # damaged beyond what the table takes


def _rowids(source: Any, table: str) -> Iterator[int]:  # noqa: ANN401 - a DBAPI connection
    """Walk the rowids, from the other end too if damage stops the walk."""
    for order in ("ASC", "DESC"):
        try:
            cursor = source.execute(f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid {order}")  # noqa: S608 - our own table names
            for (rowid,) in cursor:
                yield rowid
        except _DAMAGE:
            continue
        return
