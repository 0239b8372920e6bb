from __future__ import annotations

import re

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, event, inspect

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store import schema
from kiosk.store.backup import Copies
from kiosk.store.engine import writing_engine
from kiosk.store.records import SqliteRecords
from kiosk.store.schema import MIGRATIONS, REVISION, bring_up_to_date, make_ready, revision_of
from kiosk.store.tables import Table
from tests.fakes.bureau import Bureau, writer

SCHEMA = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"


@pytest.fixture
def engine(tmp_path):
    engine = writing_engine(tmp_path / "kiosk.db")
    yield engine
    engine.dispose()


def ddl(engine) -> dict[str, list[str]]:
    """Return the clauses of each table and index of ours, whatever their order and spaces."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(SCHEMA).all()
    names = {table.name for table in Table.metadata.sorted_tables}
    indexes = {index.name for table in Table.metadata.tables.values() for index in table.indexes}
    return {name: clauses(sql) for name, sql in rows if name in names | indexes}


def clauses(sql: str) -> list[str]:
    text = re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")").replace("KEY(", "KEY (")
    return sorted(part.strip() for part in re.split(r",(?![^(]*\))", text))


def test_a_fresh_file_gets_the_schema_without_a_backup(engine, tmp_path):
    bring_up_to_date(engine, Copies(tmp_path))
    with engine.connect() as connection:
        assert revision_of(connection) == REVISION
    assert not (tmp_path / "backups").exists()


def test_an_empty_file_has_no_revision(engine):
    with engine.connect() as connection:
        assert revision_of(connection) is None


def test_a_file_up_to_date_is_left_alone(engine, tmp_path):
    bring_up_to_date(engine, Copies(tmp_path))
    with engine.connect() as connection:
        before = connection.exec_driver_sql("PRAGMA data_version").scalar()
        version = connection.exec_driver_sql("PRAGMA schema_version").scalar()
    bring_up_to_date(engine, Copies(tmp_path))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA data_version").scalar() == before
        assert connection.exec_driver_sql("PRAGMA schema_version").scalar() == version
    assert not (tmp_path / "backups").exists()


def test_the_migrations_make_the_tables_that_the_code_declares(engine, tmp_path):
    bring_up_to_date(engine, Copies(tmp_path))
    declared = create_engine("sqlite://")
    Table.metadata.create_all(declared)
    normal = re.compile(r" NOT NULL (?=PRIMARY|REFERENCES)")
    migrated = ddl(engine)
    assert migrated.keys() == ddl(declared).keys()
    for name, wanted in ddl(declared).items():
        if name not in {"outbox", "contribution_terms"}:
            assert [normal.sub(" ", it) for it in migrated[name]] == wanted
    columns = inspect(engine), inspect(declared)
    for name in ("outbox", "contribution_terms"):
        ours, theirs = ([str(it) for it in one.get_columns(name)] for one in columns)
        assert ours == theirs
    declared.dispose()


def test_the_revision_is_the_head_of_the_migrations():
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [REVISION]


def test_every_table_is_strict(engine, tmp_path):
    bring_up_to_date(engine, Copies(tmp_path))
    ours = {table.name for table in Table.metadata.sorted_tables}
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, strict FROM pragma_table_list").all()
    assert {name for name, strict in rows if strict} == ours


def test_a_newer_schema_is_refused_and_untouched(tmp_path):
    records = SqliteRecords(tmp_path)
    records.open()
    Bureau(records).give()
    with writer(records).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    records.close()
    before = records.path.read_bytes()
    with pytest.raises(EnvironmentFault, match="version plus récente") as raised:
        records.open()
    assert raised.value.code is Fault.DATABASE_NEWER
    with pytest.raises(EnvironmentFault, match="pas ouverte"), records.writing():
        pass
    assert records.path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.db"]


def test_tables_without_a_revision_are_a_damage(engine, tmp_path):
    bring_up_to_date(engine, Copies(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    with pytest.raises(EnvironmentFault) as raised:
        bring_up_to_date(engine, Copies(tmp_path))
    assert raised.value.code is Fault.DATABASE_CORRUPT


def test_a_table_that_lost_a_column_is_a_damage(engine, tmp_path):
    make_ready(engine, Copies(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE receipt RENAME COLUMN language TO langvage")
    with pytest.raises(EnvironmentFault, match="language") as raised:
        make_ready(engine, Copies(tmp_path))
    assert raised.value.code is Fault.DATABASE_CORRUPT


class Killed(Exception):
    """What happens in the middle of a migration."""


@pytest.mark.parametrize("after", [0, 1, 7, 12, 20])
def test_a_migration_killed_in_the_middle_leaves_nothing(engine, tmp_path, after):
    made: list[str] = []

    def kill(_connection, _cursor, statement: str, *_: object) -> None:
        if statement.strip().startswith(("CREATE", "INSERT")):
            made.append(statement)
            if len(made) > after:
                raise Killed

    event.listen(engine, "before_cursor_execute", kill)
    with pytest.raises(Killed):
        bring_up_to_date(engine, Copies(tmp_path))
    event.remove(engine, "before_cursor_execute", kill)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar() == 0
    make_ready(engine, Copies(tmp_path))


@pytest.fixture
def at_the_first_revision(engine, tmp_path, monkeypatch):
    """Give a file as the first version of the program made it, with a theme in it."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "REVISION", ScriptDirectory(str(MIGRATIONS)).get_base())
        bring_up_to_date(engine, Copies(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO theme VALUES (zeroblob(16), 'Les bancs', 'S’asseoir.', 'open', NULL)"
        )
    return engine


def test_an_older_schema_is_backed_up_then_migrated(at_the_first_revision, tmp_path):
    engine = at_the_first_revision
    with engine.connect() as connection:
        first = revision_of(connection)
    make_ready(engine, Copies(tmp_path))
    with engine.connect() as connection:
        assert revision_of(connection) == REVISION
        title = connection.exec_driver_sql("SELECT title FROM theme").scalar()
        assert title == "Les bancs"
    [copy] = (tmp_path / "backups").iterdir()
    assert copy.name.startswith(f"avant-{REVISION}-")
    (tmp_path / "laid").mkdir()
    Copies(tmp_path).unpack(copy, tmp_path / "laid", Copies(tmp_path).key())
    restored = create_engine(f"sqlite:///{tmp_path}/laid/kiosk.db")
    with restored.connect() as connection:
        assert revision_of(connection) == first
    restored.dispose()


def test_migrating_from_the_first_revision_gives_the_same_schema(at_the_first_revision, tmp_path):
    make_ready(at_the_first_revision, Copies(tmp_path))
    fresh = writing_engine(tmp_path / "fresh.db")
    make_ready(fresh, Copies(tmp_path))
    assert ddl(at_the_first_revision) == ddl(fresh)
    fresh.dispose()
