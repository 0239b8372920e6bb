"""The two engines of the record: one writing connection, and short read-only ones.

Set-up measured to lose nothing under power cuts; see docs/decisions/0003-local-record.md.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pysqlite3
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.search import WORDS
from kiosk.store.similar import VOCABULARY

log = logging.getLogger(__name__)

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a file when two connections checkpoint (WAL-reset bug)."""

SQLITE: tuple[int, int, int] = pysqlite3.sqlite_version_info
"""The one that runs."""

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
}
"""What every writing connection runs with (synchronous 2 = FULL)."""

_A_MOMENT_MS = 500
"""How long whoever erases waits for those who read."""


def refuse_old_sqlite(version: tuple[int, ...] = SQLITE) -> None:
    """Refuse to run on a SQLite that can corrupt the file.

    Raises:
        EnvironmentFault: with the version found and the one needed.
    """
    if version < OLDEST_SQLITE:
        raise EnvironmentFault(
            f"SQLite {'.'.join(map(str, version))} peut abîmer la base : "
            f"il faut au moins {'.'.join(map(str, OLDEST_SQLITE))}. Réinstallez pysqlite3.",
            Fault.SQLITE_TOO_OLD,
        )


def legible(raw: bytes) -> str:
    """Return kept text; a byte damaged on the disk costs one letter, not the whole list."""
    return raw.decode(errors="replace")


def writing_engine(path: Path) -> Engine:
    """Return the engine of the ONE connection that writes and checkpoints."""
    refuse_old_sqlite()
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=pysqlite3,
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # errors are logged, what visitors wrote is not
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a DBAPI connection
        connection.isolation_level = None  # SQLAlchemy's own BEGIN, below, is the only one
        connection.text_factory = legible
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")
        for view in (VOCABULARY, WORDS):
            connection.execute(view)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def empty_log(writer: Engine) -> bool:
    """Empty the write-ahead log, which keeps what was overwritten; return whether it is done.

    What was committed stays committed when it cannot be: a reader is in the way, or the disk.
    """
    connection = writer.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_A_MOMENT_MS}")
        ((busy, _pages, _moved),) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        cursor.execute(f"PRAGMA busy_timeout={PRAGMAS['busy_timeout']}")
    except pysqlite3.OperationalError:
        log.exception("the write-ahead log is not emptied yet")
        return False
    finally:
        connection.close()
    return not busy


def reading_engine(path: Path) -> Engine:
    """Return the engine of the short read-only transactions."""

    def connect() -> Any:  # noqa: ANN401 - a DBAPI connection
        return pysqlite3.connect(
            f"file:{quote(str(path))}?mode=ro", uri=True, check_same_thread=False
        )

    engine = create_engine(
        "sqlite://",
        module=pysqlite3,
        creator=connect,
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a DBAPI connection
        connection.isolation_level = None
        connection.text_factory = legible
        for view in (VOCABULARY, WORDS):
            connection.execute(view)
        for pragma in ("query_only=ON", "busy_timeout=5000", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
