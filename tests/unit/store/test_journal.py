from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.journal import Action, Actor, Event
from kiosk.store import journal
from kiosk.store.records import SqliteRecords
from kiosk.store.tables import AuditRow, OutboxRow
from tests.fakes.bureau import writer
from tests.fakes.chance import NOW


def an_event(number: int, subject: int = 9) -> Event:
    return Event(
        UUID(int=number), NOW, Actor.VISITOR, Action.DEPOSITED, UUID(int=subject), {"text": "ici"}
    )


@pytest.fixture
def filled(records):
    with records.writing() as record:
        for number in range(1, 8):
            record.journal.record(an_event(number))
    return records


def first_broken(records: SqliteRecords) -> int | None:
    with records.reading() as record:
        return record.journal.first_broken_line()


def test_an_event_is_one_outbox_row_and_one_audit_line(records):
    event = an_event(1)
    with records.writing() as record:
        record.journal.record(event)
    with writer(records).connect() as connection:
        [row] = connection.execute(select(OutboxRow.__table__)).all()
        [line] = connection.execute(select(AuditRow.__table__)).all()
    assert (row.event_id, row.action, row.subject_id, row.body, row.digest, row.sent_at) == (
        event.id,
        "contribution.deposited",
        event.subject_id,
        '{"text":"ici"}',
        event.digest(),
        None,
    )
    assert (line.sequence, line.event_id, line.digest) == (1, event.id, event.digest())


def test_the_chain_holds(filled, records, monkeypatch):
    monkeypatch.setattr(journal, "_BATCH", 3)
    assert first_broken(filled) is None


def test_an_empty_journal_holds(records):
    assert first_broken(records) is None
    with records.reading() as record:
        assert record.journal.last_event_at() is None


@pytest.mark.parametrize("batch", [2, 1000])
@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE audit SET actor = 'agent' WHERE sequence = 4", 4),
        ("UPDATE audit SET digest = zeroblob(32) WHERE sequence = 5", 5),
        ("UPDATE audit SET at = at + 1 WHERE sequence = 1", 1),
        ("DELETE FROM audit WHERE sequence = 4", 5),
        ("DELETE FROM audit WHERE sequence = 1", 2),
    ],
)
def test_tampering_shows(filled, monkeypatch, batch, tampering, broken):
    monkeypatch.setattr(journal, "_BATCH", batch)
    with writer(filled).begin() as connection:
        connection.exec_driver_sql(tampering)
    assert first_broken(filled) == broken


def test_forgetting_a_subject_empties_its_bodies_and_breaks_nothing(filled):
    with filled.writing() as record:
        record.journal.record(an_event(8, subject=10))
        record.journal.forget(UUID(int=9))
    with writer(filled).connect() as connection:
        rows = connection.execute(select(OutboxRow.body, OutboxRow.digest)).all()
    assert [row.body for row in rows] == [""] * 7 + ['{"text":"ici"}']
    assert {row.digest for row in rows} == {an_event(1).digest()}
    assert first_broken(filled) is None
    with filled.reading() as record:
        assert record.journal.last_event_at() == NOW.replace(microsecond=123_000)


def test_a_sequence_of_the_outbox_is_never_used_again(filled):
    with writer(filled).begin() as connection:
        connection.exec_driver_sql("DELETE FROM outbox")
    with filled.writing() as record:
        record.journal.record(an_event(8))
    with writer(filled).connect() as connection:
        assert connection.execute(select(OutboxRow.sequence)).scalar_one() == 8
