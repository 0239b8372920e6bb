import hashlib
import random
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.domain.journal import GENESIS, Action, Actor, AuditLine, Event, first_broken, link

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def chain(length: int) -> tuple[AuditLine, ...]:
    """Return the audit lines of that many events, numbered from 1."""
    lines: list[AuditLine] = []
    for number in range(1, length + 1):
        event = Event(
            id=UUID(int=number),
            at=START + timedelta(milliseconds=number),
            actor=Actor.VISITOR,
            action=Action.DEPOSITED,
            subject_id=UUID(int=1000 + number),
            payload={"number": number},
        )
        lines.append(link(event, lines[-1].hash if lines else GENESIS, number))
    return tuple(lines)


def altered(value: object, chance: random.Random) -> Any:
    """Return another value of the same type."""
    match value:
        case int():
            return value + chance.choice([-1, 1, 1000])
        case UUID():
            return UUID(int=value.int ^ (1 << chance.randrange(128)))
        case datetime():
            return value + timedelta(milliseconds=chance.choice([-86_400_000, -1, 1]))
        case bytes():
            changed = int.from_bytes(value) ^ (1 << chance.randrange(256))
            return changed.to_bytes(32)
    return f"{value}\x1f" if chance.random() < 0.5 else str(value)[:-1]


def rewritten(line: AuditLine) -> Event:
    """Return another event under the same identifiers."""
    return Event(line.event_id, line.at, Actor.AGENT, Action.ERASED, line.subject_id, {})


def tampered(lines: tuple[AuditLine, ...], chance: random.Random) -> tuple[AuditLine, ...]:
    """Return the chain after one random change: a field, a removal, a swap or a copy."""
    place = chance.randrange(len(lines) - 1)
    before, line, after = lines[:place], lines[place], lines[place + 1 :]
    match chance.randrange(8):
        case 0:
            return before + after
        case 1:
            return (*before, after[0], line, *after[1:])
        case 2:
            return (*before, line, line, *after)
        case 3:
            forged = link(rewritten(line), line.previous, line.sequence)
            return (*before, forged, *after)
        case 4:
            forged = link(rewritten(line), line.previous, line.sequence)
            return (*before, forged, replace(after[0], previous=forged.hash), *after[1:])
    field = chance.choice(fields(line)).name
    return (*before, replace(line, **{field: altered(getattr(line, field), chance)}), *after)


def test_an_untouched_chain_is_whole():
    assert first_broken(chain(50)) is None
    assert first_broken(()) is None


def test_a_chain_can_be_checked_from_the_middle():
    lines = chain(20)
    assert first_broken(lines[10:], lines[9].hash) is None
    assert first_broken(lines[10:]) == 11


def test_a_thousand_tamperings_are_all_seen():
    chance = random.Random(19)
    lines = chain(30)
    for _ in range(1_000):
        assert first_broken(tampered(lines, chance)) is not None


@pytest.mark.parametrize("place", [0, 7, 29])
def test_the_first_altered_line_is_the_one_named(place):
    lines = chain(30)
    forged = replace(lines[place], actor=Actor.AGENT)
    assert first_broken((*lines[:place], forged, *lines[place + 1 :])) == place + 1


def test_a_gap_is_named_by_the_line_after_it():
    lines = chain(5)
    assert first_broken(lines[:2] + lines[3:]) == 4
    assert first_broken(lines[1:]) == 2


def test_a_gap_that_was_chained_over_is_seen_too():
    lines = chain(3)
    assert first_broken((*lines, link(rewritten(lines[0]), lines[-1].hash, 5))) == 5


def test_the_audit_line_keeps_the_hash_of_the_payload_and_not_the_payload():
    event = Event(UUID(int=1), START, Actor.KIOSK, Action.REVISED, UUID(int=2), {"é": 1, "a": None})
    assert event.body() == '{"a":null,"é":1}'
    line = link(event, GENESIS, 1)
    assert line.digest == hashlib.sha256('{"a":null,"é":1}'.encode()).digest()
    assert line.previous == GENESIS
