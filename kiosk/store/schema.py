"""Bring a database to the schema of this program, or refuse politely."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import OperationalError

import kiosk.store.agent_tables
import kiosk.store.balance_tables
import kiosk.store.budget_tables
import kiosk.store.desk_tables
import kiosk.store.exchange_tables
import kiosk.store.jury_tables
import kiosk.store.logbook_tables
import kiosk.store.meeting_tables
import kiosk.store.pool_tables
import kiosk.store.round_tables
import kiosk.store.sketch_tables
import kiosk.store.stimulateur_tables
import kiosk.store.tool_tables
import kiosk.store.trial_tables
import kiosk.store.version_tables
import kiosk.store.visitor_tables  # noqa: F401 - their tables are checked too
from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.backup import Copies
from kiosk.store.faults import fault_of
from kiosk.store.tables import Table

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

REVISION = "0021"
"""The schema that this program reads and writes."""

_WRITE_VERSION, _WAL = 18, b"\x02"
"""Where the file header tells the write version, and its highest (fileformat2.html §1.3.3)."""

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """Return the schema revision of a database; None when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def make_ready(engine: Engine, copies: Copies, check: str = "quick_check") -> None:
    """Check the file, bring its schema up to date, and check that every table answers.

    `check` is `quick_check`, or `integrity_check`: ten times slower, it compares the indexes too.

    Raises:
        EnvironmentFault: `DATABASE_CORRUPT`; or as `bring_up_to_date`.
    """
    _check_format(Path(str(engine.url.database)))
    with _damage_shown(), engine.connect() as connection:
        verdict = connection.exec_driver_sql(f"PRAGMA {check}(1)").scalar()
    if verdict != "ok":
        raise corrupt(str(verdict))
    bring_up_to_date(engine, copies)
    with engine.connect() as connection:
        _check_tables(connection)


def bring_up_to_date(engine: Engine, copies: Copies) -> None:
    """Create or migrate the schema, after a backup, in one transaction.

    Raises:
        EnvironmentFault: `DATABASE_NEWER` if a newer program made the schema; nothing is touched.
            `DATABASE_CORRUPT` if there are tables and no revision.
    """
    with engine.connect() as connection:
        revision = revision_of(connection)
        names = inspect(connection).get_table_names()
    if revision == REVISION:
        return
    if revision is not None:
        _refuse_unknown(revision)
        copies.make(engine, datetime.now(UTC), f"avant-{REVISION}")
    elif names:
        raise corrupt("elle a des tables, et pas de version")
    with engine.begin() as connection:
        _migrate(connection)


def _check_format(path: Path) -> None:
    """Look at the write version: SQLite opens what it does not know read-only, for ever.

    To be called before any connection: closing the file would drop their locks.
    """
    if not path.is_file():
        return
    with path.open("rb") as file:
        header = file.read(_WRITE_VERSION + 1)
    if header[_WRITE_VERSION:] > _WAL:
        raise corrupt("format inconnu")


def _check_tables(connection: Connection) -> None:
    """Ask each table for its columns: damage to the schema's own text passes SQLite's checks."""
    columns = {table.name: ", ".join(table.c.keys()) for table in Table.metadata.sorted_tables}
    columns["contribution_search"] = "words, stems"
    with _damage_shown():
        for table, names in columns.items():
            connection.exec_driver_sql(f"SELECT {names} FROM {table} LIMIT 0")  # noqa: S608 - our own names


@contextmanager
def _damage_shown() -> Iterator[None]:
    """Take what fails for damage: the statements inside are known to be right."""
    try:
        yield
    except OperationalError as error:
        raise fault_of(error) or corrupt(str(error.orig)) from error
    except UnicodeDecodeError as error:  # of a message of SQLite that quotes the damage
        raise corrupt("illisible") from error


def corrupt(why: str) -> EnvironmentFault:
    """Return the fault of a damaged file."""
    return EnvironmentFault(f"La base est abîmée : {why}.", Fault.DATABASE_CORRUPT)


def _refuse_unknown(revision: str) -> None:
    from alembic.util import CommandError  # noqa: PLC0415 - Alembic is slow to import, rarely used

    try:
        _script().get_revision(revision)
    except CommandError as error:
        raise EnvironmentFault(
            f"La base vient d’une version plus récente (schéma {revision}) : "
            "installez cette version, rien n’a été touché.",
            Fault.DATABASE_NEWER,
        ) from error


def _migrate(connection: Connection) -> None:
    from alembic.config import Config  # noqa: PLC0415 - Alembic is slow to import, rarely used
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415 - same

    script = _script()

    def steps(revision: object, _context: object) -> object:
        return script._upgrade_revs(REVISION, revision)  # type: ignore[arg-type]  # noqa: SLF001 - Alembic's own recipe

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection)
        script.run_env()


def _script() -> ScriptDirectory:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - slow to import, rarely used

    return ScriptDirectory(str(MIGRATIONS))
