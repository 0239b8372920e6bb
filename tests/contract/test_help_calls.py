"""Calls for an agent: every promise, kept by the fake and by SQLite alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.help_call import HelpCall

NOW = datetime(2026, 11, 20, 9, 30, 15, 123_000, tzinfo=UTC)


def a_call(number: int) -> HelpCall:
    return HelpCall(UUID(int=number), NOW - timedelta(minutes=number))


def test_what_is_read_back_is_equal_in_every_field(records):
    with records.writing() as record:
        record.help_calls.add(a_call(1))
        record.help_calls.add(a_call(2).answer(NOW))
    with records.reading() as record:
        assert record.help_calls.get(UUID(int=1)) == a_call(1)
        assert record.help_calls.get(UUID(int=2)) == a_call(2).answer(NOW)
        assert record.help_calls.get(UUID(int=3)) is None


def test_those_without_an_answer_are_open_oldest_first(records):
    with records.writing() as record:
        for number in (1, 2, 3):
            record.help_calls.add(a_call(number))
        record.help_calls.save(a_call(2).answer(NOW))
    with records.reading() as record:
        assert record.help_calls.open() == (a_call(3), a_call(1))


def test_an_id_is_taken_once(records):
    def twice() -> None:
        with records.writing() as record:
            record.help_calls.add(a_call(1))
            record.help_calls.add(a_call(1))

    with pytest.raises(Exception):  # noqa: B017, PT011 - each its own
        twice()
    with records.reading() as record:
        assert record.help_calls.open() == ()
