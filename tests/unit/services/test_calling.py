"""Calling an agent: one call however often one taps, an answer, and a journal of both."""

from __future__ import annotations

import pytest

from kiosk.errors import EnvironmentFault
from tests.fakes.bureau import Bureau
from tests.fakes.records import InMemoryRecords
from tests.unit.models.conftest import disk_full


@pytest.fixture
def bureau() -> Bureau:
    return Bureau(InMemoryRecords())


def told(bureau: Bureau) -> list[tuple[str, str]]:
    assert isinstance(bureau.records, InMemoryRecords)
    return [(it.actor.value, it.action.value) for it in bureau.records.kept.journal.events]


def test_a_call_is_kept_and_told_in_the_journal(bureau):
    call = bureau.calling.call()
    assert bureau.calling.waiting() == (call,)
    assert bureau.calling.look_up(call.id) == call
    assert told(bureau) == [("visitor", "agent.called")]


def test_tapping_again_is_the_same_call(bureau):
    call = bureau.calling.call()
    bureau.clock.move(minutes=14)
    assert bureau.calling.call() == call
    assert len(told(bureau)) == 1


def test_who_taps_much_later_calls_for_themselves(bureau):
    call = bureau.calling.call()
    bureau.clock.move(minutes=15)
    other = bureau.calling.call()
    assert bureau.calling.waiting() == (call, other)
    assert bureau.calling.call() == other


def test_an_agent_answers_every_open_call_once(bureau):
    call = bureau.calling.call()
    bureau.clock.move(minutes=2)
    answered = bureau.calling.answer()
    assert [it.id for it in answered] == [call.id]
    assert bureau.calling.look_up(call.id) == answered[0]
    assert answered[0].answered_at is not None
    assert bureau.calling.waiting() == bureau.calling.answer() == ()
    assert told(bureau) == [("visitor", "agent.called"), ("agent", "agent.answered")]


def test_who_calls_after_an_answer_calls_anew(bureau):
    call = bureau.calling.call()
    bureau.calling.answer()
    assert bureau.calling.call().id != call.id


def test_when_the_disk_is_full_nobody_was_called(bureau):
    bureau.records.faults.append(disk_full())
    with pytest.raises(EnvironmentFault):
        bureau.calling.call()
    assert bureau.calling.waiting() == ()
    assert told(bureau) == []
