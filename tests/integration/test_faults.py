"""What the environment does to a deposit: the old state or the new one, never half of it."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pysqlite3
import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.deposit import Draft
from kiosk.store.records import SqliteRecords
from kiosk.store.tables import Table
from tests.fakes.bureau import Bureau, words, writer
from tests.fakes.new_records import new_records

SAID = words("Il manque un banc", "villette", "devant l’école")
DISK_FULL = 13


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path)
    yield records
    records.close()


@pytest.fixture
def bureau(records) -> Bureau:
    return Bureau(records)


def rows(records: SqliteRecords) -> dict[str, int]:
    """Return how many rows each table holds."""
    names = [table.name for table in Table.metadata.sorted_tables]
    with records._reader.connect() as connection:  # type: ignore[union-attr]
        return {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
            for name in names
        }


def nothing_or_all(records: SqliteRecords, draft: Draft) -> int:
    """Return how many times a draft is kept: 0 or 1, in every table alike."""
    with records.reading() as record:
        there = record.contributions.get(draft.subject_id) is not None
        assert (record.receipts.with_code_hash(draft.code_hash) is not None) is there
        assert record.journal.first_broken_line() is None
    kept = rows(records)
    assert kept["contribution"] == kept["receipt"] == kept["outbox"] == kept["audit"] == there
    return there


@contextmanager
def failing_at(records: SqliteRecords, statement: int) -> Iterator[list[str]]:
    """Make the n-th statement, BEGIN and COMMIT included, fail as on a full disk."""
    seen: list[str] = []

    def count(what: str) -> None:
        seen.append(what)
        if len(seen) == statement:
            error = pysqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = DISK_FULL
            raise OperationalError(what, {}, error)

    def executed(_connection, _cursor, what: str, *_: object) -> None:
        count(what)

    def committed(_connection) -> None:
        count("COMMIT")

    engine = writer(records)
    event.listen(engine, "before_cursor_execute", executed)
    event.listen(engine, "commit", committed)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", executed)
        event.remove(engine, "commit", committed)


def statements_of_a_deposit(tmp_path: Path) -> int:
    records = new_records(tmp_path)
    with failing_at(records, 0) as seen:
        Bureau(records).give()
    records.close()
    return len(seen)


def test_failing_at_any_statement_keeps_nothing_and_a_retry_keeps_it_once(tmp_path):
    total = statements_of_a_deposit(tmp_path / "count")
    assert total >= 7  # BEGIN, SELECT, four INSERTs, COMMIT
    for statement in range(1, total + 1):
        records = new_records(tmp_path / str(statement))
        bureau = Bureau(records)
        draft = bureau.deposit.begin()
        with failing_at(records, statement), pytest.raises(EnvironmentFault) as raised:
            bureau.deposit.send(draft, SAID)
        assert raised.value.code is Fault.DISK_FULL
        assert nothing_or_all(records, draft) == 0
        receipt = bureau.deposit.send(draft, SAID)
        assert nothing_or_all(records, draft) == 1
        assert bureau.following.look_up(receipt.keys.code).follow_up is not None
        records.close()


@pytest.mark.parametrize("action", ["publish", "withdraw", "erase"])
def test_failing_at_any_statement_of_a_change_changes_nothing(tmp_path, action):
    for statement in range(1, 30):
        records = new_records(tmp_path / str(statement))
        bureau = Bureau(records)
        receipt = bureau.give("zanzibar") if action == "publish" else bureau.publish("zanzibar")
        before, kept = rows(records), bureau.kept(receipt)
        done = False
        with failing_at(records, statement), suppress(EnvironmentFault):
            if action == "publish":
                bureau.review.publish(receipt.subject_id, 1)
            else:
                getattr(bureau.following, action)(receipt.subject_id)
            done = True
        assert (bureau.kept(receipt) != kept) is done
        assert (rows(records) != before) is done
        assert bool(bureau.browsing.search("zanzibar ").page.voices) is (
            (action == "publish") is done
        )
        records.close()
        if done:
            return
    pytest.fail("it never ended")


def check_refused_then_healed(bureau: Bureau, fault: Fault, restore: object = None) -> None:
    """Send a draft that the environment refuses; when the cause goes, healing is enough."""
    records = bureau.records
    assert isinstance(records, SqliteRecords)
    draft = bureau.deposit.begin()
    with pytest.raises(EnvironmentFault) as raised:
        bureau.deposit.send(draft, SAID)
    assert raised.value.code is fault
    assert nothing_or_all(records, draft) == 0
    if callable(restore):
        restore()
    records.heal()
    bureau.deposit.send(draft, SAID)
    assert nothing_or_all(records, draft) == 1


def set_pragma(records: SqliteRecords, pragma: str) -> None:
    with writer(records).connect() as connection:
        connection.exec_driver_sql(f"PRAGMA {pragma}")


def fill(bureau: Bureau) -> None:
    for _ in range(99):
        bureau.give("é" * 590)


def test_a_full_disk(bureau, records):
    with writer(records).connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(EnvironmentFault) as raised:
        fill(bureau)
    assert raised.value.code is Fault.DISK_FULL
    with records.reading() as record:
        assert record.journal.first_broken_line() is None
    kept = rows(records)
    assert kept["contribution"] == kept["receipt"] == kept["outbox"] == kept["audit"]
    records.heal()
    bureau.give()
    assert rows(records)["contribution"] == kept["contribution"] + 1


def test_a_read_only_record(bureau, records):
    set_pragma(records, "query_only=ON")
    check_refused_then_healed(bureau, Fault.DATABASE_READ_ONLY)


def test_another_program_that_writes(bureau, records):
    set_pragma(records, "busy_timeout=1")
    other = pysqlite3.connect(str(records.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def leave() -> None:
        other.execute("COMMIT")
        other.close()

    check_refused_then_healed(bureau, Fault.DATABASE_LOCKED, leave)


@contextmanager
def files_may_not_grow() -> Iterator[None]:
    """Refuse every write past the first bytes of a file, as a quota does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_files_that_may_not_grow(bureau, records):
    earlier = bureau.give("Avant")
    draft = bureau.deposit.begin()
    with files_may_not_grow():
        with pytest.raises(EnvironmentFault) as raised:
            bureau.deposit.send(draft, SAID)
        assert raised.value.code in {Fault.DATABASE_UNREADABLE, Fault.DISK_FULL}
        assert bureau.kept(earlier).text == "Avant"  # reading goes on
        with pytest.raises(EnvironmentFault):
            records.heal()
    records.heal()
    assert bureau.kept(earlier).text == "Avant"
    bureau.deposit.send(draft, SAID)
    assert rows(records)["contribution"] == 2


def test_a_folder_that_goes_and_comes_back(bureau, records, tmp_path):
    receipt = bureau.give("Avant")
    records.close()
    away = tmp_path.with_name(f"{tmp_path.name}-away")
    tmp_path.rename(away)
    tmp_path.touch()  # a file where the folder was: it can neither be opened nor made
    with pytest.raises(EnvironmentFault) as raised:
        records.heal()
    assert raised.value.code is Fault.DATABASE_UNREADABLE
    with pytest.raises(EnvironmentFault):
        bureau.give()
    tmp_path.unlink()
    away.rename(tmp_path)
    records.heal()
    assert bureau.kept(receipt).text == "Avant"


def test_a_file_damaged_while_in_use(bureau, records, tmp_path):
    for number in range(30):
        bureau.publish(f"Un banc, le {number}")
    records.heal()  # the log goes into the file
    size = records.path.stat().st_size
    with records.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    draft = bureau.deposit.begin()
    records.close()
    records.heal()
    assert len(list(tmp_path.glob("abimee-*"))) == 1
    bureau.deposit.send(draft, SAID)
    assert nothing_or_all(records, draft) == 1
