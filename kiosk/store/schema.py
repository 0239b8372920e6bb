"""Bring a database to the schema of this program, or refuse politely."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.backup import back_up

REVISION = "0001"
"""The schema that this program reads and writes."""

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """Return the schema revision of a database; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def bring_up_to_date(engine: Engine, backups: Path) -> None:
    """Create or migrate the schema, after a backup, in one transaction.

    Raises:
        EnvironmentFault: `DATABASE_NEWER` if a newer program made the schema; nothing is touched.
    """
    with engine.connect() as connection:
        revision = revision_of(connection)
    if revision == REVISION:
        return
    if revision is not None:
        _refuse_unknown(revision)
        back_up(engine, backups / f"avant-{REVISION}-{datetime.now(UTC):%Y%m%dT%H%M%S}.db")
    with engine.begin() as connection:
        _migrate(connection)


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
        return script._upgrade_revs(REVISION, revision)  # noqa: SLF001 - Alembic's own recipe

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()


def _script():
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - slow to import, rarely used

    return ScriptDirectory(str(MIGRATIONS))
