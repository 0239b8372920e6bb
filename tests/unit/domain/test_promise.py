from datetime import date, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.promise import answer_day, working_day_after, working_day_before

DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (date(2026, 11, 20), 5, date(2026, 11, 27)),  # a Friday: the weekend does not count
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # a Saturday
        (date(2026, 12, 24), 1, date(2026, 12, 28)),  # Christmas is a Friday
        (date(2026, 12, 23), 5, date(2026, 12, 31)),
        (date(2026, 12, 30), 2, date(2027, 1, 4)),  # New Year's Day too
        (date(2026, 4, 3), 1, date(2026, 4, 7)),  # Easter Monday is April 6
        (date(2026, 4, 30), 1, date(2026, 5, 4)),  # May 1 is a Friday
        (date(2026, 5, 7), 1, date(2026, 5, 11)),  # May 8 is a Friday
        (date(2026, 5, 13), 1, date(2026, 5, 15)),  # Ascension Day
        (date(2026, 5, 22), 1, date(2026, 5, 26)),  # Whit Monday
        (date(2026, 7, 13), 1, date(2026, 7, 15)),  # July 14
        (date(2026, 11, 10), 1, date(2026, 11, 12)),  # November 11
    ],
)
def test_weekends_and_public_holidays_do_not_count(day, days, expected):
    assert working_day_after(day, days) == expected


def test_the_public_holidays_are_those_of_france():
    known = country_holidays("FR", years=range(2020, 2101))
    day = date(2020, 1, 1)
    while day.year < 2101:
        is_working = working_day_after(day - timedelta(days=1), 1) == day
        assert is_working == (day.weekday() < 5 and day not in known), day
        day += timedelta(days=1)


@given(DAYS, st.integers(1, 60))
def test_between_the_two_lie_exactly_that_many_working_days(day, days):
    last = working_day_after(day, days)
    assert working_day_after(day, days + 1) > last > day
    assert working_day_before(last + timedelta(days=1), days) > day


@given(DAYS, DAYS, st.integers(1, 20))
def test_a_deposit_is_overdue_when_it_is_older_than_the_working_day_before(deposit, today, days):
    overdue = working_day_after(deposit, days) < today
    assert overdue == (deposit < working_day_before(today, days))


@pytest.mark.parametrize("count", [working_day_after, working_day_before])
@pytest.mark.parametrize("days", [0, -1])
def test_a_promise_of_no_day_is_refused(count, days):
    with pytest.raises(ValueError, match="at least 1 working day"):
        count(date(2026, 1, 1), days)


def test_an_answer_is_counted_in_calendar_days():
    assert answer_day(date(2026, 1, 31), 30) == date(2026, 3, 2)
