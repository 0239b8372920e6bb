from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import local_day
from kiosk.domain.rotation import kept

START = datetime(2026, 3, 20, tzinfo=UTC)
END = START + timedelta(days=31)
MOMENTS = st.lists(
    st.integers(0, 60 * 24 * 30).map(lambda minutes: START + timedelta(minutes=minutes)),
    max_size=200,
)


@given(MOMENTS)
def test_the_latest_stays_nothing_is_invented_and_there_are_never_more_than_31(moments):
    keep = kept(moments, END, 24, 7)
    assert keep <= set(moments)
    assert len(keep) <= 31
    assert not moments or max(moments) in keep


@given(MOMENTS)
def test_each_of_the_last_hours_and_days_keeps_its_latest(moments):
    keep = kept(moments, END, 24, 7)
    days = sorted({local_day(it) for it in moments}, reverse=True)[:7]
    for day in days:
        assert max(it for it in moments if local_day(it) == day) in keep
    hours = sorted({it.replace(minute=0) for it in moments}, reverse=True)[:24]
    for hour in hours:
        assert max(it for it in moments if it.replace(minute=0) == hour) in keep


@given(MOMENTS)
def test_thinning_as_copies_come_keeps_what_thinning_at_the_end_keeps(moments):
    one_by_one: frozenset[datetime] = frozenset()
    for moment in sorted(moments):
        one_by_one = kept(one_by_one | {moment}, END, 24, 7)
    assert one_by_one == kept(moments, END, 24, 7)


def test_a_month_of_hourly_copies_leaves_24_hours_and_7_days():
    hourly = [START + timedelta(hours=hours) for hours in range(24 * 30)]
    days = {local_day(it) for it in kept(hourly, END, 24, 7)}
    assert len(days) == 7
    assert sum(it > hourly[-25] for it in kept(hourly, END, 24, 7)) == 24


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=31)))
def test_copies_of_the_future_stay_and_take_no_place_of_the_others(moments, elapsed):
    now = START + elapsed
    keep = kept(moments, now, 24, 7)
    future = {it for it in moments if it > now}
    assert keep == future | kept(set(moments) - future, END, 24, 7)
