from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.plan import EndsBeforeStart, NoDedicatedDay, Plan

MONDAY = date(2026, 11, 23)
TUESDAYS_AND_THURSDAYS = frozenset({2, 4})


def a_plan(days: int = 90, weekdays: frozenset[int] = TUESDAYS_AND_THURSDAYS) -> Plan:
    return Plan(UUID(int=1), MONDAY, MONDAY + timedelta(days=days - 1), weekdays)


def test_its_first_day_is_day_one_and_its_last_is_the_last_for_ever():
    plan = a_plan()
    assert plan.days == 90
    days = [plan.day_on(MONDAY + timedelta(days=it)) for it in (-1, 0, 1, 89, 90, 400)]
    assert days == [0, 1, 2, 90, 90, 90]


def test_a_plan_that_ends_before_it_starts_is_none():
    with pytest.raises(EndsBeforeStart):
        a_plan(days=0)
    assert a_plan(days=1, weekdays=frozenset({1})).days == 1


@pytest.mark.parametrize(
    ("days", "weekdays"), [(90, frozenset()), (2, frozenset({5})), (10_000, frozenset({1}))]
)
def test_a_plan_without_a_dedicated_day_or_without_end_is_none(days, weekdays):
    with pytest.raises(NoDedicatedDay):
        a_plan(days, weekdays)


def test_the_next_dedicated_day_is_today_if_it_is_one():
    plan = a_plan(days=10)
    assert plan.next_day(MONDAY - timedelta(days=30)) == date(2026, 11, 24)
    assert plan.next_day(date(2026, 11, 24)) == date(2026, 11, 24)
    assert plan.next_day(date(2026, 11, 27)) == date(2026, 12, 1)
    assert plan.next_day(date(2026, 12, 2)) is None


@given(st.integers(1, 400), st.frozensets(st.integers(1, 7), min_size=1))
def test_its_dedicated_days_are_those_that_a_calendar_counts(days, weekdays):
    try:
        plan = a_plan(days, weekdays)
    except NoDedicatedDay:
        return
    each = (MONDAY + timedelta(days=it) for it in range(days))
    assert plan.dedicated() == sum(it.isoweekday() in weekdays for it in each)
