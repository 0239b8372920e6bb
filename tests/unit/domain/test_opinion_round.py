"""A round of opinions: coming, open, over; one at a time; never over before it starts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import (
    ImpossiblePeriod,
    OpinionRound,
    RoundStanding,
    RoundState,
    possible,
)

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
ROUND = OpinionRound(UUID(int=1), UUID(int=2), "Un banc ?", "Tous", MONDAY, MONDAY + 6 * DAY)


def test_it_is_asked_on_its_first_and_on_its_last_day():
    states = [ROUND.state(MONDAY + n * DAY) for n in (-1, 0, 6, 7)]
    assert states == [RoundState.COMING, RoundState.OPEN, RoundState.OPEN, RoundState.OVER]


def test_one_called_off_before_its_first_day_is_never_asked():
    off = ROUND.stop(MONDAY - 3 * DAY)
    assert {off.state(MONDAY + n * DAY) for n in range(-9, 9)} == {RoundState.OVER}


def test_one_that_is_over_does_not_end_again_later():
    assert ROUND.stop(MONDAY + 30 * DAY) == ROUND


def test_two_meet_when_they_share_a_day():
    after = replace(ROUND, opens_on=ROUND.closes_on, closes_on=ROUND.closes_on + DAY)
    assert ROUND.meets(after)
    assert not ROUND.meets(replace(after, opens_on=ROUND.closes_on + DAY))
    assert not ROUND.stop(MONDAY).meets(ROUND)


@pytest.mark.parametrize(
    ("opens", "closes"),
    [(MONDAY, MONDAY - DAY), (MONDAY - 9 * DAY, MONDAY - DAY), (MONDAY, MONDAY + 367 * DAY)],
)
def test_impossible_days_are_refused(opens, closes):
    with pytest.raises(ImpossiblePeriod):
        possible(opens, closes, MONDAY)


def test_the_public_sees_only_the_counts_above_five():
    standing = RoundStanding(ROUND, RoundState.OPEN, {FeedbackKind.WANT: 6, FeedbackKind.DOUBT: 5})
    assert standing.answers == 11
    assert standing.in_public().counts == {FeedbackKind.WANT: 6}
