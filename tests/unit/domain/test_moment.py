from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.moment import Incomplete, RoomTaken
from kiosk.domain.plan import EndsBeforeStart
from tests.fakes.chance import NOW
from tests.fakes.moments import a_moment


@pytest.mark.parametrize(
    "changes", [{"title": ""}, {"room": ""}, {"capacity": 0}, {"capacity": 1000}]
)
def test_it_needs_a_title_a_room_and_seats(changes):
    with pytest.raises(Incomplete):
        replace(a_moment(1), **changes)


def test_it_ends_after_it_starts():
    with pytest.raises(EndsBeforeStart):
        a_moment(1, hours=0)


def test_a_room_is_taken_by_whoever_was_there_first_whatever_the_case_of_its_name():
    first, late = a_moment(1), a_moment(2, after=1, room="SALLE DU FOND")
    with pytest.raises(RoomTaken) as refused:
        late.find_room([a_moment(3, room="Le hall"), first])
    assert refused.value.other == first


@pytest.mark.parametrize(
    "other",
    [
        a_moment(2, after=2),
        a_moment(2, after=-2),
        a_moment(2, room="Le hall"),
        a_moment(2).cancel(NOW),
        a_moment(1, after=1),
    ],
)
def test_a_room_is_free_before_and_after_elsewhere_and_when_the_other_is_called_off(other):
    a_moment(1).find_room([other])
    other.find_room([a_moment(1)])


def test_one_may_come_until_it_is_over_or_called_off():
    moment = a_moment(1)
    assert moment.welcomes(moment.starts_at)
    assert not moment.welcomes(moment.ends_at)
    assert not moment.cancel(NOW).welcomes(moment.starts_at)


def test_it_is_called_off_once():
    cancelled = a_moment(1).cancel(NOW).cancel(NOW + timedelta(days=1))
    assert (cancelled.cancelled_at, cancelled.version) == (NOW, 3)
