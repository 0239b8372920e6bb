"""Every promise of `Moments` and `Registrations`, kept by the fakes and by SQLite alike."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.registration import Registration
from kiosk.services.ports import Records
from tests.fakes.chance import NOW as MOMENT
from tests.fakes.moments import TUESDAY, a_moment

NOW = MOMENT.replace(microsecond=123_000)


def a_seat(number: int, moment: int = 1) -> Registration:
    return Registration(UUID(int=number), a_moment(moment).id, "fr", "kiosk", NOW)


@pytest.fixture
def filled(records: Records) -> Records:
    with records.writing() as record:
        for number, after in ((1, 0), (2, 30), (3, -5)):
            record.moments.keep(a_moment(number, after=after))
    return records


def test_a_moment_is_kept_whole_and_changed(filled):
    changed = a_moment(1).cancel(NOW)
    with filled.writing() as record:
        assert record.moments.get(changed.id) == a_moment(1)
        record.moments.keep(changed)
    with filled.reading() as record:
        assert record.moments.get(changed.id) == changed
        assert record.moments.get(UUID(int=9)) is None


def test_moments_come_in_the_order_of_their_start_until_they_are_over(filled):
    with filled.reading() as record:
        found = record.moments.ending_after(TUESDAY, 9)
        assert found == (a_moment(1), a_moment(2, after=30))
        assert record.moments.ending_after(TUESDAY - timedelta(hours=9), 1) == (
            a_moment(3, after=-5),
        )


def test_seats_are_counted_but_those_given_back(filled):
    with filled.writing() as record:
        for number in (11, 12):
            record.registrations.add(a_seat(number))
        record.registrations.add(a_seat(13, moment=2))
        record.registrations.save(a_seat(12).withdraw(NOW))
    with filled.reading() as record:
        assert [record.registrations.count(a_moment(it).id) for it in (1, 2, 3)] == [1, 1, 0]
        assert record.registrations.get(UUID(int=12)) == a_seat(12).withdraw(NOW)
        assert record.registrations.get(UUID(int=99)) is None
