from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import local_day
from kiosk.domain.typed_time import WrongDay, WrongTime, read_day, read_moment


@pytest.mark.parametrize("typed", ["24/11/2026", " 24-11-2026 ", "24.11.2026", "2026-11-24"])
def test_a_day_is_read_as_people_write_it(typed):
    assert read_day(typed) == date(2026, 11, 24)


@pytest.mark.parametrize("typed", ["", "demain", "31/02/2026", "24/11", "0/0/0000", "24/11/26"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(WrongDay):
        read_day(typed)


@pytest.mark.parametrize("typed", ["18:30", "18h30", "18 h 30", "18.30", "18\u00a0h\u00a030"])
def test_an_hour_is_read_as_people_write_it_and_is_that_of_paris(typed):
    assert read_moment("24/11/2026", typed) == datetime(2026, 11, 24, 17, 30, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["18", "18h", "18 H"])
def test_a_whole_hour_needs_no_minutes(typed):
    assert read_moment("24/07/2026", typed) == datetime(2026, 7, 24, 16, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["", "24:00", "12:60", "18:3", "midi", "-1"])
def test_what_is_no_hour_is_refused(typed):
    with pytest.raises(WrongTime):
        read_moment("24/11/2026", typed)


def test_an_hour_that_the_change_of_clocks_skips_is_refused():
    with pytest.raises(WrongTime):
        read_moment("28/03/2027", "2:30")


def test_a_moment_before_the_calendar_is_refused():
    with pytest.raises(WrongDay):
        read_moment("01/01/0001", "0:00")


@given(st.text(max_size=20), st.text(max_size=8))
def test_whatever_is_typed_is_a_moment_of_its_day_or_is_refused(day, hour):
    try:
        moment = read_moment(day, hour)
    except (WrongDay, WrongTime):
        return
    assert local_day(moment) == read_day(day)
