from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.audit import AuditQuery
from kiosk.services.desk.authority import Forbidden
from kiosk.store.audit import AuditRepository
from tests.fakes.bureau import writer
from tests.fakes.desk import DeskBureau


@pytest.fixture
def archivist(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ARCHIVIST)


def actions(desk: DeskBureau, by: UUID, query: AuditQuery) -> list[str]:
    return [line.action for line in desk.auditing.lines(by, query)]


def test_the_latest_come_first_page_after_page(desk: DeskBureau, archivist: UUID):
    for _ in range(5):
        desk.give()
    newest = desk.auditing.lines(archivist, limit=3)
    older = desk.auditing.lines(archivist, before=newest[-1].sequence)
    sequences = [line.sequence for line in newest + older]
    assert sequences == list(range(8, 0, -1))


def test_it_is_searched_by_action_by_subject_and_by_local_day(desk: DeskBureau, archivist: UUID):
    first = desk.give()
    desk.clock.move(hours=13, minutes=45)  # 23:15 UTC: tomorrow in Paris
    second = desk.publish()
    by = archivist
    assert actions(desk, by, AuditQuery(action="contribution.pub")) == ["contribution.published"]
    assert actions(desk, by, AuditQuery(action="%")) == []
    assert actions(desk, by, AuditQuery(subject_id=first.subject_id)) == ["contribution.deposited"]
    tomorrow = AuditQuery(day=date(2026, 11, 21))
    assert actions(desk, by, tomorrow) == ["contribution.published", "contribution.deposited"]
    both = AuditQuery(date(2026, 11, 20), "contribution.", second.subject_id)
    assert actions(desk, by, both) == []


def test_somebody_who_went_around_the_program_is_found(desk: DeskBureau, archivist: UUID):
    for _ in range(5):
        desk.give()
    assert desk.auditing.verify(archivist) is None
    with writer(desk.store).begin() as connection:
        connection.exec_driver_sql("UPDATE audit SET at = at + 1 WHERE sequence = 4")
    assert desk.auditing.verify(archivist) == 4


def test_lines_cut_off_at_the_end_are_missed(desk: DeskBureau):
    for _ in range(3):
        desk.give()
    with writer(desk.store).begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE sequence = 3")
    assert desk.auditing.verify(None) == 3
    with writer(desk.store).begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit")
    assert desk.auditing.verify(None) == 1


def test_only_who_controls_reads_it(desk: DeskBureau):
    others = set(Role) - {Role.ADMINISTRATOR, Role.ARCHIVIST}
    mine = desk.agent_id(*others, login="ali")
    refusals: tuple[Callable[[], object], ...] = (
        lambda: desk.auditing.lines(mine),
        lambda: desk.auditing.verify(mine),
    )
    for refused in refusals:
        with pytest.raises(Forbidden):
            refused()


def test_a_thousand_tamperings_of_the_file_are_a_thousand_found(desk: DeskBureau):
    """Any cell of any line changed, or any run of lines cut, swapped or copied, in SQL."""
    for _ in range(12):
        desk.give()
    chance, found = random.Random(19), 0
    with writer(desk.store).connect() as connection:
        for _ in range(1000):
            change = tampering(chance)
            with connection.begin():
                touched = connection.exec_driver_sql(*change).rowcount
                assert touched > 0, change
                found += AuditRepository(connection).first_broken_line() is not None
                connection.rollback()
    assert found == 1000
    assert desk.auditing.verify(None) is None


_COPY = (
    "INSERT INTO audit SELECT sequence + 12, event_id, at, actor, action, subject_id, digest,"
    " previous, hash FROM audit WHERE sequence = ?"
)


def tampering(chance: random.Random) -> tuple[str, tuple[object, ...]]:
    """Return the SQL of one change that a hand in the file could make."""
    line = chance.randrange(1, 13)
    column = chance.choice(("event_id", "subject_id", "digest", "previous", "hash"))
    return chance.choice(
        (
            ("DELETE FROM audit WHERE sequence = ?", (line,)),
            ("DELETE FROM audit WHERE sequence >= ?", (line,)),
            ("UPDATE audit SET at = at + ? WHERE sequence = ?", (chance.choice((-1, 1)), line)),
            ("UPDATE audit SET actor = 'agent' WHERE sequence = ?", (line,)),
            ("UPDATE audit SET action = action || ? WHERE sequence = ?", ("x", line)),
            ("UPDATE audit SET sequence = sequence + 20 WHERE sequence = ?", (line,)),
            (f"UPDATE audit SET {column} = randomblob(?) WHERE sequence = ?", (16, line)),
            (_COPY, (line,)),
        )
    )
