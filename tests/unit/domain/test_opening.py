"""Opening hours: what is written is read, and the clock on the wall decides all year round."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.calendar import ZONE, local_day
from kiosk.domain.opening import (
    ALWAYS,
    DAYS,
    Closure,
    OpeningHours,
    Span,
    Week,
    parse_closures,
    parse_week,
)

OFFICE = parse_week("lun-ven 08:30-17:00; jeu 08:30-19:30; sam 9h00-12h30")
MONDAY = date(2026, 11, 23)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a moment by the clock on the wall."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def written(week: Week) -> str:
    """Write a week as settings do."""
    return "; ".join(
        f"{day} {', '.join(f'{clock(it.start)}-{clock(it.end)}' for it in spans) or 'fermé'}"
        for day, spans in zip(DAYS, week, strict=True)
    )


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    ends = sorted(draw(st.sets(st.integers(0, 1440), max_size=6)))
    return tuple(Span(*pair) for pair in zip(ends[::2], ends[1::2], strict=False))


WEEKS = st.tuples(*[spans()] * 7)
MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - the time zone is given beside
    datetime(2028, 1, 1),  # noqa: DTZ001 - same
    timezones=st.just(UTC),
)
CHANGES = [at(date(2027, 3, 28), 12), at(date(2026, 10, 25), 12)]
"""The days on which the clocks change."""


class TestReading:
    def test_the_last_hours_of_a_day_are_its_hours(self):
        assert OFFICE[0] == (Span(510, 1020),)
        assert OFFICE[3] == (Span(510, 1170),)
        assert OFFICE[5] == (Span(540, 750),)
        assert OFFICE[6] == ()

    def test_a_day_may_have_several_hours_or_none(self):
        week = parse_week("lun,mer-jeu 8:30-12:00, 13:30-17:00; MERCREDI fermé")
        assert week[0] == week[3] == (Span(510, 720), Span(810, 1020))
        assert week[1] == week[2] == ()

    @given(week=WEEKS)
    def test_any_week_is_read_as_it_was_written(self, week):
        assert parse_week(written(week)) == week

    @pytest.mark.parametrize(
        "text",
        [
            "",
            ";",
            "lun",
            "lun-ven",
            "08:30-17:00",
            "lundredi 8:30-17:00",
            "ven-lun 8:30-17:00",
            "lun-mar-mer 8:30-17:00",
            "lun 17:00-8:30",
            "lun 8:30-8:30",
            "lun 8:60-17:00",
            "lun 8:30-24:01",
            "lun 8:30-12:00, 11:00-17:00",
            "lun 8:30",
            "lun 8-17",
            "lun ouvert",
            "lun 8:30-17:00;",
            "lun ٨:30-17:00",
        ],
    )
    def test_what_is_not_hours_is_refused(self, text):
        with pytest.raises(ValueError, match="expected"):
            parse_week(text)

    @given(text=st.text(alphabet="lunmarvefé 0123456789:h-,;") | st.text())
    def test_no_text_fails_in_another_way(self, text):
        try:
            week = parse_week(text)
        except ValueError:
            return
        assert parse_week(written(week)) == week

    def test_closures_are_days_or_from_one_to_another(self):
        first = Closure(date(2026, 12, 24), date(2026, 12, 24))
        second = Closure(date(2027, 8, 2), date(2027, 8, 15))
        assert parse_closures("2026-12-24, 2027-08-02 / 2027-08-15") == (first, second)

    @given(days=st.lists(st.tuples(st.dates(), st.dates()).map(sorted), min_size=1))
    def test_any_closures_are_read_as_they_were_written(self, days):
        text = ",".join(f"{first}/{last}" for first, last in days)
        assert parse_closures(text) == tuple(Closure(*ends) for ends in days)

    @pytest.mark.parametrize("text", ["", ",", "demain", "2026-02-30", "2027-08-15/2027-08-02"])
    def test_what_is_not_days_is_refused(self, text):
        with pytest.raises(ValueError, match=r"."):
            parse_closures(text)


class TestOpening:
    def test_it_is_open_from_the_first_minute_to_before_the_last(self):
        hours = OpeningHours(OFFICE)
        assert not hours.is_open(at(MONDAY, 8, 29))
        assert hours.is_open(at(MONDAY, 8, 30))
        assert hours.is_open(at(MONDAY, 16, 59))
        assert not hours.is_open(at(MONDAY, 17))

    def test_it_opens_again_the_next_open_day(self):
        hours = OpeningHours(OFFICE)
        friday, saturday = MONDAY + timedelta(days=4), MONDAY + timedelta(days=5)
        assert hours.opens_at(at(friday, 20)) == at(saturday, 9)
        assert hours.opens_at(at(saturday, 13)) == at(MONDAY + timedelta(days=7), 8, 30)

    def test_what_is_open_opens_now_and_closes_later(self):
        hours = OpeningHours(OFFICE)
        assert hours.opens_at(at(MONDAY, 10)) == at(MONDAY, 10)
        assert hours.closes_at(at(MONDAY, 10)) == at(MONDAY, 17)
        assert hours.closes_at(at(MONDAY, 20)) is None

    def test_closed_days_and_holidays_are_passed_over(self):
        christmas_eve = date(2026, 12, 24)
        hours = OpeningHours(OFFICE, (Closure(christmas_eve, christmas_eve),), True)
        assert hours.opens_at(at(date(2026, 12, 23), 20)) == at(date(2026, 12, 26), 9)
        assert OpeningHours(OFFICE).is_open(at(date(2026, 12, 25), 10))

    def test_without_hours_it_is_always_open(self):
        hours = OpeningHours()
        assert hours.never_close()
        assert hours.week == ALWAYS
        assert not OpeningHours(OFFICE).never_close()
        assert hours.is_open(at(MONDAY, 23, 59))

    def test_what_never_opens_says_so(self):
        assert OpeningHours(((),) * 7).opens_at(at(MONDAY, 10)) is None

    @example(moment=CHANGES[0].astimezone(UTC))
    @example(moment=CHANGES[1].astimezone(UTC))
    @given(moment=MOMENTS)
    def test_always_open_is_open_on_the_days_when_clocks_change_too(self, moment):
        assert OpeningHours().is_open(moment)

    @pytest.mark.parametrize("change", CHANGES)
    def test_the_clock_on_the_wall_decides_on_the_days_when_clocks_change(self, change):
        day = local_day(change)
        hours = OpeningHours(parse_week("dim 8:30-17:00"))
        assert hours.opens_at(at(day, 0)) == at(day, 8, 30)
        assert hours.closes_at(at(day, 12)) == at(day, 17)
        assert not hours.is_open(at(day, 8, 29))
        assert hours.is_open(at(day, 8, 30))

    @given(week=WEEKS, moment=MOMENTS)
    def test_it_opens_at_the_first_moment_at_which_it_is_open(self, week, moment):
        hours = OpeningHours(week)
        opening = hours.opens_at(moment)
        if opening is None:
            assert not any(week)
            return
        assert opening >= moment
        assert hours.is_open(opening)
        assert opening == moment or not hours.is_open(opening - timedelta(milliseconds=1))
        between = moment + (opening - moment) / 2
        assert opening == moment or not hours.is_open(between)

    @given(week=WEEKS, moment=MOMENTS)
    def test_it_stays_open_until_it_closes(self, week, moment):
        hours = OpeningHours(week)
        closing = hours.closes_at(moment)
        if closing is None:
            assert not hours.is_open(moment)
            return
        assert hours.is_open(closing - timedelta(milliseconds=1))
        assert hours.is_open(moment + (closing - moment) / 2)
