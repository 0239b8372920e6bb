from __future__ import annotations

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.engine import (
    OLDEST_SQLITE,
    PRAGMAS,
    SQLITE,
    reading_engine,
    refuse_old_sqlite,
    writing_engine,
)
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau, writer


def test_an_old_sqlite_is_refused_with_both_versions():
    with pytest.raises(EnvironmentFault, match=r"3\.51\.2.*3\.51\.3") as raised:
        refuse_old_sqlite((3, 51, 2))
    assert raised.value.code is Fault.SQLITE_TOO_OLD


def test_the_sqlite_that_runs_is_recent_enough():
    assert SQLITE >= OLDEST_SQLITE
    refuse_old_sqlite()


def test_the_writing_connection_runs_with_every_pragma(records):
    assert records.pragmas() == PRAGMAS


def test_the_reading_connection_refuses_writes(records):
    engine = reading_engine(records.path)
    with engine.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.exec_driver_sql("DELETE FROM contribution")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
    engine.dispose()


def test_the_reading_connection_makes_no_file(tmp_path):
    engine = reading_engine(tmp_path / "absent.db")
    with pytest.raises(OperationalError, match="unable to open"):
        engine.connect()
    assert not list(tmp_path.iterdir())


def test_every_write_begins_immediate_and_every_read_plainly(bureau):
    begun: list[str] = []
    connections = (writer(bureau.records), bureau.records._reader)
    for engine in connections:
        with engine.connect() as connection:
            connection.connection.set_trace_callback(begun.append)
    receipt = bureau.publish()
    bureau.following.withdraw(receipt.subject_id)
    bureau.following.erase(receipt.subject_id)
    writes = [statement for statement in begun if statement.startswith("BEGIN")]
    assert writes == ["BEGIN IMMEDIATE"] * 4
    begun.clear()
    bureau.browsing.lobby()
    assert [statement for statement in begun if statement.startswith("BEGIN")] == ["BEGIN"]


def test_a_reader_sees_the_record_as_it_was_when_it_began(bureau):
    with bureau.records.reading() as record:
        before = record.contributions.backlog()
        bureau.give()
        assert record.contributions.backlog() == before
    with bureau.records.reading() as record:
        assert record.contributions.backlog()[0] == 1


@pytest.mark.parametrize("name", ["d’été", "a b", "q?x=1", "50 %", "%20", "#1", "a'b;c"])
def test_a_folder_may_have_any_name(tmp_path, name):
    records = SqliteRecords(tmp_path / name)
    records.open()
    receipt = Bureau(records).give()
    assert Bureau(records).kept(receipt).text == "Il manque un banc"
    records.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name / "kiosk.db").is_file()


def test_errors_do_not_quote_what_visitors_wrote(records):
    with pytest.raises(OperationalError) as raised, writer(records).connect() as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere WHERE text = ?", ("mon secret",))
    assert "mon secret" not in str(raised.value)


def test_the_writing_engine_holds_one_connection(tmp_path):
    opened: list[object] = []
    engine = writing_engine(tmp_path / "one.db")
    event.listen(engine, "connect", lambda connection, _record: opened.append(connection))
    for _ in range(3):
        with engine.begin():
            pass
    engine.dispose()
    assert len(opened) == 1
