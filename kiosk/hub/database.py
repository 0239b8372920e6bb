"""The hub's database: SQLite in a file for one town hall, PostgreSQL for a city."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import psycopg
import pysqlite3
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from kiosk.errors import EnvironmentFault, Fault
from kiosk.hub.tables import METADATA

REVISION = "0009"
"""The schema that this program reads and writes."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_WRITING = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=5000",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)
_READING = ("query_only=ON", "busy_timeout=5000", "trusted_schema=OFF")
_WHILE_MIGRATING = 0x6B696F736B  # "kiosk": the number of PostgreSQL's lock


class Database:
    """Short transactions, from any thread."""

    def __init__(self, address: str | None, folder: Path) -> None:
        """Take the address of a PostgreSQL, or None for a file of the folder."""
        file = URL.create("sqlite", database=str(folder / "hub.db"))
        self._url = make_url(address) if address else file
        self._folder = folder
        self._writing = Lock()
        self._writer: Engine | None = None
        self._reader: Engine | None = None

    @property
    def is_postgresql(self) -> bool:
        """Whether it is PostgreSQL."""
        return self._url.get_backend_name() == "postgresql"

    @property
    def address(self) -> str:
        """The address as PostgreSQL's own programs take it."""
        return self._url.set(drivername="postgresql").render_as_string(hide_password=False)

    def copy_into(self, copy: Any) -> None:  # noqa: ANN401 - a DBAPI connection
        """Copy SQLite's file while it is in use.

        Raises:
            EnvironmentFault: when the database does not allow it.
        """
        with self.reading() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None  # noqa: S101 - the connection is open
            raw.backup(copy)

    def open(self, *, migrate: bool = True) -> None:
        """Be ready, with the schema of this program; without `migrate`, whoever may made it.

        Raises:
            EnvironmentFault: if it does not answer, or its schema is not this program's.
        """
        try:
            with _worded():
                self._open(migrate=migrate)
        except EnvironmentFault:
            self.close()
            raise

    def close(self) -> None:
        """Close every connection."""
        for engine in (self._reader, self._writer):
            if engine is not None:
                engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a writing transaction; on disk when the block ends, nothing on an error.

        Raises:
            EnvironmentFault: when the database does not allow it.
        """
        assert self._writer is not None  # noqa: S101 - `open` comes first
        if self.is_postgresql:
            with _worded(), self._writer.begin() as connection:
                yield connection
        else:
            with self._writing, _worded(), self._writer.begin() as connection:
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read; on SQLite, in one short transaction.

        Raises:
            EnvironmentFault: when the database does not allow it.
        """
        assert self._reader is not None  # noqa: S101 - `open` comes first
        with _worded(), self._reader.begin() as connection:
            yield connection

    def _open(self, *, migrate: bool) -> None:
        if self.is_postgresql:
            options: dict[str, Any] = {"pool_pre_ping": True, "hide_parameters": True}
            self._writer = create_engine(self._url, **options)
            # Each statement for itself: two exchanges less for a page, and no page needs more.
            self._reader = create_engine(self._url, isolation_level="AUTOCOMMIT", **options)
        else:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._writer = _sqlite(self._url, _WRITING, "BEGIN IMMEDIATE", StaticPool)
        with self._writer.begin() as connection:
            if migrate:
                self._migrate(connection)
            else:
                _check(connection)
        if self._reader is None:
            self._reader = _sqlite(self._url, _READING, "BEGIN")

    def _migrate(self, connection: Connection) -> None:
        if self.is_postgresql:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WHILE_MIGRATING})")
        script = ScriptDirectory(str(_MIGRATIONS))

        def steps(revision: object, _context: object) -> object:
            known = {it.revision for it in script.walk_revisions()}
            if revision and not set(revision) <= known:  # type: ignore[call-overload]
                raise EnvironmentFault(
                    "La base du serveur vient d’une version plus récente : installez cette "
                    "version, rien n’a été touché.",
                    Fault.DATABASE_NEWER,
                )
            return script._upgrade_revs(REVISION, revision)  # type: ignore[arg-type]  # noqa: SLF001 - Alembic's own recipe

        with EnvironmentContext(Config(), script, fn=steps) as environment:
            environment.configure(connection=connection, target_metadata=METADATA)
            script.run_env()


def _check(connection: Connection) -> None:
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found != REVISION:
        raise EnvironmentFault(
            f"La base du serveur est au schéma {found}, il faut {REVISION} : démarrez d’abord, à "
            "la même version, le programme qui sert les bornes.",
            Fault.DATABASE_NEWER,
        )


def inserting(connection: Connection) -> Callable[[Table], Insert]:
    """Return how the connection's engine inserts what may be there already.

    Both engines say `ON CONFLICT` alike, and so do SQLAlchemy's two classes.
    """
    is_postgresql = connection.dialect.name == "postgresql"
    return postgresql.insert if is_postgresql else sqlite.insert  # type: ignore[return-value]


def _sqlite(
    url: URL, pragmas: tuple[str, ...], begin: str, pool: type[StaticPool] | None = None
) -> Engine:
    engine = create_engine(
        url,
        module=pysqlite3,
        poolclass=pool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a DBAPI connection
        connection.isolation_level = None  # SQLAlchemy's own BEGIN, below, is the only one
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@contextmanager
def _worded() -> Iterator[None]:
    """Turn what the database refuses into an `EnvironmentFault`; let bugs through."""
    try:
        yield
    except (DBAPIError, psycopg.Error, OSError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if not isinstance(error, OSError) and not _of_the_machine(error):
            raise
        raise EnvironmentFault(
            f"La base du serveur ne répond pas ({type(cause).__name__}) : vérifiez hub.database, "
            "le disque et PostgreSQL.",
            Fault.DATABASE_UNREADABLE,
        ) from error


def _of_the_machine(error: DBAPIError | psycopg.Error) -> bool:
    """Tell a full disk, a lock or a lost connection from a wrong statement.

    What happens during a COPY comes straight from the driver.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    return lost or type(cause).__name__ in {
        "OperationalError",
        "AdminShutdown",
        "DiskFull",
        "ReadOnlySqlTransaction",
        "CannotConnectNow",
    }
